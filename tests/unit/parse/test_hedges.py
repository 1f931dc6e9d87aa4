"""Which assertions hedge, and which attributions are no more than a hedge."""

import pytest

from reader.core.analysis import Attribution, Claim
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.parse.hedges import hedges, with_hedges, without_hedges
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def hedged(text: str) -> bool:
    """Whether the whole of ``text`` hedges."""
    spoken = SpanIndex(part for q in find_quotations(text, [Span(0, len(text))]) for part in q.parts)
    return hedges(text, Span(0, len(text)), spoken, LEXICONS)


@pytest.mark.parametrize(
    "text",
    [
        "The plant may close by spring",
        "Rain could delay the harvest",
        "When the snow melts, the road might flood",
        "The firm has reportedly hired two banks",
        "Perhaps nobody will notice",
        "He is believed to be in Lorne",
        "The pair are widely thought to have left",
        "It is understood that the sale is off",
        "A verdict is expected on Monday",
        "The mayor appears to have changed her mind",
        "It seems that the pumps were off",
        "A second strike is possible",
        "The two sides will likely meet again",
        "A deal is unlikely to hold",
    ],
)
def test_words_that_leave_it_open_hedge(text: str) -> None:
    """Modals, adverbs, "is believed to", "appears to" and "it seems" hedge what they stand with."""
    assert hedged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank in May last year",
        "May was cold and wet",
        "The dam can hold a year of rain",
        "He could not see the shore",
        "They ran so fast that nobody could follow",
        "The law, which may yet be changed, passed by nine votes",
        "The bridge that might have been saved fell on Monday",
        "If the wind could be tamed, nobody tried",
        "The mayor said “it may be too late” and left",
        "She appeared in court on Monday",
        "He was said by no one to be late",
        "They left as soon as possible",
        "It is possible to cross on foot",
        "Older people are more likely to vote",
        "She expected a quick answer",
        "He thought about it for a week",
        "The most likely heir is nine",
        "An apparently empty house burnt down",
    ],
)
def test_months_abilities_and_side_clauses_do_not_hedge(text: str) -> None:
    """Neither the month, an ability, a condition, a comparison, a side clause nor quoted words hedge."""
    assert not hedged(text)


def test_only_unattributed_claims_are_marked() -> None:
    """What somebody says is no hedge of the outlet; the claims stay as they are otherwise."""
    text = "The plant may close. It is open."
    bare = Claim("c1", ClaimKind.UNATTRIBUTED, (Span(0, 19),))
    sure = Claim("c2", ClaimKind.UNATTRIBUTED, (Span(21, 31),))
    said = Claim("c3", ClaimKind.INDIRECT, (Span(0, 19),), source_type=SourceType.PERSON)
    marked = with_hedges(text, (), (bare, sure, said), LEXICONS)
    assert [claim.hedged for claim in marked] == [True, False, False]
    assert [claim.id for claim in marked] == ["c1", "c2", "c3"]


@pytest.mark.parametrize(
    ("text", "cue", "source", "stays"),
    [
        ("He is believed to be in Lorne", "is believed", "", True),
        ("It seems that the pumps were off", "seems", "", False),
        ("The firm is widely expected to fold", "is widely expected", "", True),
        ("It was reported that the firm had folded", "It was reported", "", True),
        ("It is said that the firm has folded", "is said", "", True),
        ("Police believe the man fled", "believe", "Police", True),
        ("To Ana it seems that the pumps were off", "seems", "Ana", True),
        ("The man is accused of arson", "is accused", "", True),
    ],
)
def test_an_attribution_that_only_hedges_is_none(text: str, cue: str, source: str, stays: bool) -> None:
    """What only seems so is a hedge; "is believed to" tells of a source that is kept back."""

    def spans(part: str) -> tuple[Span, ...]:
        at = text.index(part)
        return (Span(at, at + len(part)),) if part else ()

    end = text.index(cue) + len(cue)
    attribution = Attribution((Span(end + 1, len(text)),), spans(cue), spans(source), 0.9)
    assert bool(without_hedges(text, (), [attribution], LEXICONS)) is stays
