from pathlib import Path

import pytest

from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument, Source
from reader.core.span import Span
from reader.core.tagging import TaggedEntity, TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import ClaimKind, EntityType, TagLabel
from reader.parse.pipeline import analyse
from reader.resources import load_lexicons

HEAD = "Village at odds over a bridge\n\n"
PEOPLE = ("Marta Dray", "Ben Dray", "Alma Finch", "Jo Reed")


class Known:
    """A tagger that knows some names, and attributions by the pieces of text they are made of."""

    version = "known"

    def __init__(self, *attributions: tuple[str, str, str]) -> None:
        """Take source, cue and content of each attribution."""
        self._attributions = attributions

    def tag(self, text: str, *_: object) -> Tagging:
        """Spans and links of the attributions, a name wherever it stands."""
        names = [
            TaggedEntity(Span(at, at + len(name)), EntityType.PERSON, 0.9)
            for name in PEOPLE
            for at in range(len(text))
            if text.startswith(name, at)
        ]
        rows = []
        for k, pieces in enumerate(self._attributions):
            labels = (TagLabel.SOURCE, TagLabel.CUE, TagLabel.CONTENT)
            for label, piece in zip(labels, pieces, strict=True):
                rows.append((TaggedSpan(Span(text.index(piece), text.index(piece) + len(piece)), label, 0.9), k))
        rows.sort(key=lambda row: row[0].span)
        cue = {k: i for i, (span, k) in enumerate(rows) if span.label is TagLabel.CUE}
        links = [TaggedLink(cue[k], i, 0.9) for i, (span, k) in enumerate(rows) if span.label is not TagLabel.CUE]
        return Tagging(tuple(span for span, _ in rows), tuple(links), tuple(sorted(names, key=lambda e: e.span)))


def read(text: str, *attributions: tuple[str, str, str]) -> Analysis:
    """The analysis of a text below a headline."""
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), HEAD + text)
    return analyse(document, Known(*attributions), load_lexicons(), program="test")


def speaker(found: Analysis, content: str) -> str | None:
    """Who says the claim whose content starts so."""
    names = {entity.id: entity.name for entity in found.entities}
    (claim,) = [
        claim
        for claim in found.claims
        if claim.kind is not ClaimKind.UNATTRIBUTED and claim.content[0].of(found.text).startswith(content)
    ]
    return names[claim.speaker] if claim.speaker else None


@pytest.mark.parametrize(
    ("text", "attributions", "expected"),
    [
        # Who spoke last goes on.
        ("“It is not a bridge any more.” Marta Dray said so on Monday.\n\n“We have paid for it far too long.”",
         (("Marta Dray", "said so", "“It is not a bridge any more.”"),), "Marta Dray"),
        # Who is introduced without a quote of their own has the floor.
        ("“It is not a bridge any more.” Marta Dray said so on Monday. Then Ben Dray spoke up.\n\n"
         "“We have paid for it far too long.”",
         (("Marta Dray", "said so", "“It is not a bridge any more.”"),), "Ben Dray"),
        # Where nobody speaks in the paragraph before, its last subject does.
        ("The river was high that night and the road was gone. Alma Finch taught for years at the village school.\n\n"
         "“We have paid for it far too long.”", (), "Alma Finch"),
        # The paragraph after tells.
        ("The river was high that night and the road was gone.\n\n“We have paid for it far too long.”\n\n"
         "Ben Dray was speaking outside the school on Monday.", (), "Ben Dray"),
        ("The river was high that night and the road was gone.\n\n“We have paid for it far too long.”\n\n"
         "So said Jo Reed when the vote was over and the hall was empty.", (), "Jo Reed"),
        # Nothing tells.
        ("The river was high that night and the road was gone.\n\n“We have paid for it far too long.”\n\n"
         "The hall was empty when the vote was over.", (), None),
    ],
)  # fmt: skip
def test_a_quotation_alone_goes_to_whom_the_text_shows(
    text: str, attributions: tuple[tuple[str, str, str], ...], expected: str | None
) -> None:
    """The speaker stands before or after the paragraph, or spoke last; where nothing shows, nobody is guessed."""
    assert speaker(read(text, *attributions), "“We have paid") == expected


def test_lines_of_an_exchange_belong_to_two_in_turn() -> None:
    """Each line that a dash leads is the other's."""
    text = (
        "Ben Dray said the bridge would stand.\n\n— Tell her about it, says Jo Reed.\n\n— There is nothing.\n\n"
        "— You told me so."
    )
    attributions = (("Ben Dray", "said", "the bridge would stand"), ("Jo Reed", "says", "Tell her about it"))
    found = read(text, *attributions)
    assert [speaker(found, line) for line in ("— Tell", "— There", "— You")] == ["Jo Reed", "Ben Dray", "Jo Reed"]


def test_letters_of_an_interview_stand_for_who_asks_and_who_answers() -> None:
    """The letter Q is the one person of the byline, A the person whom the introduction names."""
    text = (
        "By Jo Reed\n\nMarta Dray has mended bridges for years and years, most of them with a hammer. We met at noon."
        "\n\nQ: Why do you do it?\n\nA: Because somebody has to do it.\n\nQ: Who will do it next?\n\n"
        "A: I have an apprentice now."
    )
    found = read(text)
    assert [speaker(found, line) for line in ("Why", "Because", "Who", "I have")] == [
        "Jo Reed", "Marta Dray", "Jo Reed", "Marta Dray"
    ]  # fmt: skip
