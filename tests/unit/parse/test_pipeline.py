import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument, Source
from reader.core.span import Span
from reader.core.tagging import OnPart, TaggedEntity, TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import ClaimKind, EntityType, SourceType, TagLabel
from reader.core.wanted import ends_by
from reader.parse.pipeline import analyse
from reader.resources import load_lexicons

TEXT = "\n\n".join(
    f"Ana Pohl said the bridge would open in {place}. The river rose there on Monday by {n} metres, more than ever."
    for n, place in enumerate(("Ferrin", "Lower Ostrane", "Marrow Hill", "the valley beyond Sorn", "Upper Ostrane"), 3)
)


class Slow:
    """A tagger that marks the one attribution of each block, and tells of two blocks at a time, but not of the last."""

    version = "slow-v1"

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Every block has one attribution."""
        for at in range(0, len(blocks) - 2, 2):
            if on_part is not None:
                on_part(Span(blocks[at].start, blocks[at + 1].end), self._marks(text, blocks[at : at + 2]))
        return self._marks(text, blocks)

    def _marks(self, text: str, blocks: Sequence[Span]) -> Tagging:
        spans, links = [], []
        for block in blocks:
            for part, label in (("Ana Pohl", "source"), ("said", "cue"), ("the bridge would open in", "content")):
                start = text.index(part, block.start)
                spans.append(TaggedSpan(Span(start, start + len(part)), TagLabel(label), 0.9))
            last = len(spans) - 1
            links += [TaggedLink(last - 1, last - 2, 0.9), TaggedLink(last - 1, last, 0.9)]
        return Tagging(tuple(spans), tuple(links))


def test_provisional_parts_hold_the_claims_of_the_result_without_speakers() -> None:
    """Read from the top, the parts give each block and claim once, as the result has them but for who speaks."""
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), TEXT)
    parts: list[Analysis] = []
    whole = analyse(document, Slow(), load_lexicons(), program="test", on_part=parts.append)
    assert len(parts) == 2
    assert tuple(block for part in parts for block in part.blocks) == whole.blocks[:4]
    seen = [(claim.kind, claim.content) for part in parts for claim in part.claims]
    read = whole.blocks[3].span.end
    assert seen == [(claim.kind, claim.content) for claim in whole.claims if claim.content[0].start < read]
    assert {kind for kind, _ in seen} == {ClaimKind.INDIRECT, ClaimKind.UNATTRIBUTED}
    assert all(claim.speaker is None for part in parts for claim in part.claims)
    assert any(claim.speaker for claim in whole.claims)


def test_boilerplate_between_two_parts_comes_with_the_second() -> None:
    """What the tagger never reads is in a part all the same, and every part's blocks follow those of the one before."""
    paragraphs = TEXT.split("\n\n")
    text = "\n\n".join(["READ MORE: Storm Tears Roof From Ferrin Mill", *paragraphs[:2], "Share this article"])
    text = "\n\n".join([text, *paragraphs[2:]])
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), text)
    parts: list[Analysis] = []
    whole = analyse(document, Slow(), load_lexicons(), program="test", on_part=parts.append)
    told = [block for part in parts for block in part.blocks]
    assert tuple(told) == whole.blocks[:-1]
    assert [block.span.of(text)[:5] for block in parts[1].blocks] == ["Share", "Ana P", "Ana P"]
    assert sum(block.role.is_boilerplate for block in told) == 2


class Names:
    """A tagger that knows one name and takes the word before it for a cue; it counts what it was asked."""

    version = "names-v1"

    def __init__(self) -> None:
        self.asked = 0

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """The name, and a cue with all of the text before it as content."""
        self.asked += 1
        at = text.find(" Ana Pohl") + 1
        if not at:
            return Tagging()
        cue = Span(text.rindex(" ", 0, at - 1) + 1, at - 1)
        content = Span(0, cue.start - 1)
        return Tagging(
            (TaggedSpan(content, TagLabel.CONTENT, 0.9), TaggedSpan(cue, TagLabel.CUE, 0.9)),
            (TaggedLink(1, 0, 0.9),),
            (TaggedEntity(Span(at, at + 8), EntityType.PERSON, 0.9),),
        )


def analysed(text: str, tagger: Names) -> Analysis:
    """What is said of a plain text."""
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), text)
    return analyse(document, tagger, load_lexicons(), program="test")


def test_an_article_that_is_not_english_gets_no_english_rules() -> None:
    """Quotations stand by their marks without cue and source, names stay, nothing is asserted, a notice says so."""
    text = (
        "Le bac reste au port jusqu'à la fin de la tempête, et personne ne doit tenter la traversée dans sa barque.\n\n"
        "« Nous attendons le beau temps », dit Ana Pohl, qui dirige le port depuis dix ans avec son frère.\n"
    )
    whole = analysed(text, Names())
    assert whole.language == "fr"
    assert [(c.kind, c.content[0].of(text), c.cue, c.source, c.speaker, c.source_type) for c in whole.claims] == [
        (ClaimKind.DIRECT, "« Nous attendons le beau temps »", (), (), None, SourceType.UNNAMED)
    ]
    assert [entity.name for entity in whole.entities] == ["Ana Pohl"]
    assert ["French" in notice for notice in whole.notices] == [True]


def test_the_tagger_does_not_read_what_it_has_no_letters_for() -> None:
    """Names of other scripts would be guesses."""
    tagger = Names()
    text = (
        "Совет сообщил во вторник, что паром останется в порту до конца шторма и что никто на островах не должен "
        "пытаться переправиться на собственной лодке, даже если вода кажется спокойной. «Мы ждём хорошей погоды», — "
        "сказали в порту.\n"
    )
    whole = analysed(text, tagger)
    assert (whole.language, tagger.asked, whole.entities) == ("ru", 0, ())
    assert [claim.content[0].of(text) for claim in whole.claims] == ["«Мы ждём хорошей погоды»"]


def test_plain_text_has_its_metadata_from_headline_and_byline() -> None:
    """The values and their places are part of the analysis."""
    text = f"Bridge over the Ferrin to open at last\n\nBy Ada Lund\n\n4 March 2031\n\n{TEXT}"
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), text)
    whole = analyse(document, Names(), load_lexicons(), program="test")
    assert (whole.language, whole.notices) == ("en", ())
    assert (whole.metadata.author, whole.metadata.published) == ("Ada Lund", "2031-03-04")
    assert {key: span.of(text) for key, span in whole.metadata_spans} == {
        "author": "Ada Lund",
        "published": "4 March 2031",
        "title": "Bridge over the Ferrin to open at last",
    }


def test_a_wrapped_text_is_read_by_paragraphs_and_kept_as_it_stands() -> None:
    """The breaks inside a paragraph stand in the spans, and the text in the result is the file's."""
    paragraphs = TEXT.split("\n\n")
    text = "\n\n".join(textwrap.fill(part, 64) for part in paragraphs)
    assert text.count("\n") > 2 * len(paragraphs)
    lexicons = load_lexicons()
    source = Source(Path("a.txt"), "", "text/plain", "utf-8")
    plain = analyse(LoadedDocument(source, TEXT), Slow(), lexicons, program="test")
    wrapped = analyse(LoadedDocument(source, text), Slow(), lexicons, program="test")
    assert wrapped.text == text
    flat = text.replace("\n", " ")
    assert [block.span.of(flat) for block in wrapped.blocks] == paragraphs
    said = [[span.of(flat) for span in claim.content] for claim in wrapped.claims]
    assert said == [[span.of(TEXT) for span in claim.content] for claim in plain.claims]


def test_the_date_of_a_foreign_article_is_read_in_its_language() -> None:
    """Which its text tells before its date is looked for."""
    text = (
        "Le pont du port fermera pendant six semaines\n\nPar Inès Albrecht\n\nPublié le 1er mars 2031\n\n"
        "Le vieux pont du port fermera lundi pour six semaines, a annoncé la mairie. Les commerçants du quai craignent "
        "de perdre leur été, et beaucoup d'entre eux demandent déjà une aide à la ville.\n"
    )
    whole = analysed(text, Names())
    assert (whole.language, whole.metadata.published, whole.metadata.author) == ("fr", "2031-03-01", "Inès Albrecht")


class _Gone(Exception):
    """Nobody waits any more."""


def test_work_ends_wherever_it_is_not_wanted_any_more() -> None:
    """Before, within and after the tagger's part the rules ask, once a paragraph at least, and end when told."""
    document = LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), TEXT)
    asked = [0, 0]

    def ask() -> None:
        asked[0] += 1
        if asked[0] == asked[1]:
            raise _Gone

    with ends_by(ask):
        analyse(document, Slow(), load_lexicons(), program="test")
    every = asked[0]
    assert every > 5 * len(TEXT.split("\n\n"))
    for moment in range(1, every + 1, 7):
        asked[:] = [0, moment]
        with pytest.raises(_Gone), ends_by(ask):
            analyse(document, Slow(), load_lexicons(), program="test")
        assert asked[0] == moment
