"""Assertions that repeat an attributed claim without its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Block, Claim, Sentence
from reader.core.content_words import ContentWords
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, Role, SourceType
from reader.parse.repeated import with_repeats
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
REST = "The council met for an hour. Nobody had brought the plans. A dog slept under the table."


def repeats(claim: str, bare: str, cue: str = "said", head: bool = False) -> str | None:
    """What ``bare`` repeats in an article where the mayor, Ina Volk, says ``claim`` (claim "c1")."""
    lead = f"Mayor Ina Volk {cue} {claim}."
    text = f"{lead}\n{bare}.\n{REST}"
    starts = [0, len(lead) + 1, len(lead) + len(bare) + 3]
    ends = [len(lead), len(lead) + len(bare) + 2, len(text)]
    spans = [Span(*pair) for pair in zip(starts, ends, strict=True)]
    roles = [Role.HEADLINE if head else Role.BODY, Role.BODY, Role.BODY]
    blocks = [Block(span, role, 1.0, "") for span, role in zip(spans, roles, strict=True)]
    sentences = [Sentence(spans[0], 0), Sentence(spans[1], 1)]
    at = spans[2].start
    for piece in REST.split(". "):
        sentences.append(Sentence(Span(at, at + len(piece)), 2))
        at += len(piece) + 2
    content = Span(len(lead) - 1 - len(claim), len(lead) - 1)
    source = (Span(6, 14),)
    said = Claim(
        "c1", ClaimKind.INDIRECT, (content,), (Span(15, 15 + len(cue)),), source, source_type=SourceType.PERSON
    )
    own = Claim("c2", ClaimKind.UNATTRIBUTED, (Span(spans[1].start, spans[1].end - 1),))
    rest = [Claim(f"c{k}", ClaimKind.UNATTRIBUTED, (s.span,)) for k, s in enumerate(sentences[2:], 3)]
    linked = with_repeats(text, blocks, sentences, (said, own, *rest), ContentWords(text, LEXICONS), LEXICONS)
    assert [c.id for c in linked] == [c.id for c in (said, own, *rest)]
    assert all(c.repeats is None for c in linked if c.id != "c2")
    return linked[1].repeats


@pytest.mark.parametrize(
    ("claim", "bare"),
    [
        (
            "that the old pier had lost three pillars in the storm",
            "Three pillars of the old pier were lost in the storm",
        ),
        ("that some 12,400 homes had no water", "About 12,400 homes are without water"),
        ("the ferry company would sell two ships", "The ferry company, which is losing money, will sell two ships"),
    ],
)
def test_the_same_fact_without_its_source_is_found(claim: str, bare: str) -> None:
    """Other forms and order of the words, and details beside them, do not hide a repeated claim."""
    assert repeats(claim, bare) == "c1"


@pytest.mark.parametrize(
    ("claim", "bare"),
    [
        ("that the old pier had lost three pillars", "The old pier was built by fishermen"),
        ("that the old pier had not lost three pillars", "The old pier has lost three pillars"),
        ("that some 12,400 homes had no water", "About 31,900 homes had no water and no light"),
        ("that the old pier had lost three pillars", "The old pier in Harlund has lost three pillars. In Harlund"),
        ("that the old pier may have lost three pillars", "The old pier has lost three pillars"),
        ("that the old pier had lost three pillars", "I saw that the old pier had lost three pillars"),
        ("that the old pier had lost three pillars", "After the old pier had lost three pillars"),
    ],
)
def test_another_fact_is_no_repetition(claim: str, bare: str) -> None:
    """A shared topic, another figure, name or polarity, a doubt or a clause of its own do not make a repetition."""
    assert repeats(claim, bare) is None


def test_only_what_states_something_can_be_repeated() -> None:
    """A demand and a headline's claim are not what an assertion repeats."""
    claim, bare = "that the old pier had lost three pillars", "The old pier has lost three pillars"
    assert repeats(claim, bare) == "c1"
    assert repeats(claim, bare, cue="demanded") is None
    assert repeats(claim, bare, cue="did not say") is None
    assert repeats(claim, bare, head=True) is None


@given(st.text(alphabet="ab 1.,“”", max_size=40), st.text(alphabet="ab 1.,“”", max_size=40))
def test_any_words_can_be_compared(claim: str, bare: str) -> None:
    """Whatever stands in the two, there is a link to the one claim or none."""
    assert repeats(claim, bare) in (None, "c1")
