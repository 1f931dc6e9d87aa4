"""What the scorer counts of links and hedges, on an analysis written by hand."""

from types import ModuleType
from typing import Any

import pytest

TEXT = "Dam is low: officials. The dam is low, he said. He said Ann said it leaked. The dam is low. It may leak."


def span(words: str) -> list[int]:
    """Where the words stand in the text."""
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def claim(number: int, words: str, kind: str = "indirect", **more: Any) -> dict[str, Any]:
    """A claim as the program prints it, with all that the scorer asks for."""
    plain: dict[str, Any] = {"speakers": [], "source_type": "unnamed", "cue_class": None, "hedged": False}
    links = dict.fromkeys(("within", "summarises", "repeats"))
    return {"id": number, "kind": kind, "content": [span(words)], "speaker": None, **plain, **links, **more}


OUTER = [claim(1, "Dam is low", summarises=2), claim(2, "The dam is low,"), claim(3, "Ann said it leaked")]
NESTED = claim(4, "it leaked", within=3)
BARE, HEDGE = span("The dam is low. "), span("It may leak")
GOLD: dict[str, Any] = {
    "roles": [],
    "claims": OUTER,
    "nested": [NESTED],
    "unattributed": [BARE, HEDGE],
    "hedged": [HEDGE],
    "repeats": [[BARE, 2]],
    "entities": [],
}


@pytest.mark.parametrize(
    ("repeats", "within", "hedged", "wanted"),
    [
        (2, 3, True, {"nested": (1, 1), "summarises": (1, 1), "repeats": (1, 1), "hedged": (1, 1)}),
        (1, 3, True, {"nested": (1, 1), "summarises": (1, 1), "repeats": (1, 1), "hedged": (1, 1)}),
        (3, 2, True, {"nested": (0, 1), "summarises": (1, 1), "repeats": (0, 1), "hedged": (1, 1)}),
        (None, None, False, {"nested": (0, 0), "summarises": (1, 1), "repeats": (0, 0), "hedged": (0, 0)}),
    ],
)
def test_links_count_when_their_ends_belong_together(
    scorer: ModuleType, repeats: int | None, within: int | None, hedged: bool, wanted: dict[str, tuple[int, int]]
) -> None:
    """A link is right by both its ends; the headline's claim stands for the one it sums up; a hedge, by its words."""
    loose = [
        claim(5, "The dam is low. ", "unattributed", repeats=repeats),
        claim(6, "It may leak", "unattributed", hedged=hedged),
    ]
    said = {"text": TEXT, "blocks": [], "entities": [], "claims": [*OUTER, {**NESTED, "within": within}, *loose]}
    figures = scorer.Figures()
    scorer.score(GOLD, said, figures)
    assert {name: (count.right, count.said) for name, count in figures.links.items()} == wanted
    assert [count.gold for count in figures.links.values()] == [1, 1, 1, 1]
