"""The golden pairs: that their gold fits their articles, how they are scored, and what the program reaches."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from reader.core.analysis import Analysis, Claim, Producer
from reader.core.document import Source
from reader.core.matching import Difference, Match
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind

TEXT = "Ann said that the mill had burned and that nobody was hurt. The school is closed. It rained."


def claim(number: int, words: str) -> Claim:
    """A claim whose content these words are."""
    start = TEXT.index(words)
    return Claim(f"c{number}", ClaimKind.INDIRECT, (Span(start, start + len(words)),))


MILL, HURT = claim(1, "that the mill had burned"), claim(2, "that nobody was hurt")
SCHOOL, RAIN = claim(3, "The school is closed"), claim(4, "It rained")
SIDE = Analysis(
    Source(Path("a.txt"), "0" * 64, "text/plain", "utf-8"), Producer("", ""), TEXT, claims=(MILL, HURT, SCHOOL, RAIN)
)


def test_every_quotation_stands_in_its_article_once(pairs: ModuleType) -> None:
    """The gold of every pair fits its articles, and its differences are known."""
    assert (len(pairs.names()), len(pairs.held_names())) == (12, 6)
    for name in (*pairs.names(), *pairs.held_names()):
        left, right = (path.read_text(encoding="utf-8") for path in pairs.articles_of(name))
        for match in pairs.gold_of(name, left, right):
            assert not {Difference.SPEAKER, Difference.CUE_CLASS} & match.differs or (
                Difference.ATTRIBUTION not in match.differs
            )


def gold(pairs: ModuleType) -> list[object]:
    """The mill (or, as well, that nobody was hurt) and the school are said in both, the school otherwise."""
    mill, hurt, school = MILL.content[0], HURT.content[0], SCHOOL.content[0]
    return [
        pairs.GoldMatch((mill, hurt), (mill,), frozenset()),
        pairs.GoldMatch((school,), (school,), frozenset({Difference.SPEAKER})),
    ]


@pytest.mark.parametrize(
    ("matches", "precision", "recall"),
    [
        ((), 1.0, 0.0),
        ((Match("c1", "c1", 0.9),), 1.0, 0.5),
        ((Match("c2", "c1", 0.9),), 1.0, 0.5),
        ((Match("c1", "c1", 0.9), Match("c3", "c3", 0.8)), 1.0, 1.0),
        ((Match("c1", "c1", 0.9), Match("c4", "c3", 0.8)), 0.5, 0.5),
        ((Match("c1", "c2", 0.9),), 0.0, 0.0),
    ],
)
def test_matches_are_counted_by_the_statements_they_join(
    pairs: ModuleType, matches: tuple[Match, ...], precision: float, recall: float
) -> None:
    """A match is right when each claim says a passage of one gold match, the other acceptable ones among them."""
    figures = pairs.Figures()
    pairs.score(gold(pairs), SIDE, SIDE, matches, figures)
    assert figures.shares()["precision"] == precision
    assert figures.shares()["recall"] == recall


def test_saying_it_twice_counts_neither_way(pairs: ModuleType) -> None:
    """Of two matches that say the same, the surer one counts."""
    figures = pairs.Figures()
    pairs.score(gold(pairs), SIDE, SIDE, [Match("c1", "c1", 0.9), Match("c2", "c1", 0.8)], figures)
    assert (figures.right, figures.shown) == (1, 1)


def test_differences_are_counted_by_kind(pairs: ModuleType) -> None:
    """What is told beyond the gold costs precision, what is not told costs recall."""
    figures = pairs.Figures()
    told = [Match("c1", "c1", 0.9, (Difference.NUMBER,)), Match("c3", "c3", 0.9)]
    pairs.score(gold(pairs), SIDE, SIDE, told, figures)
    assert figures.shares()["number precision"] == 0.0
    assert figures.shares()["speaker recall"] == 0.0
    again = pairs.Figures()
    pairs.score(gold(pairs), SIDE, SIDE, [replace(told[1], differences=(Difference.SPEAKER,))], again)
    assert again.shares()["speaker precision"] == again.shares()["speaker recall"] == 1.0


def test_the_golden_pairs_come_out_as_well_as_ever(pairs: ModuleType) -> None:
    """No figure over all golden pairs is below its floor; what is wrong is printed."""
    reached, wrong = pairs.figures(pairs.names())
    for name, lines in wrong.items():
        print(f"{name}:", *lines, sep="\n  ")
    print({name: round(share, 3) for name, share in reached.items()})
    assert pairs.below(reached) == {}
