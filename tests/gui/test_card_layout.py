"""Where cards stand."""

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.card_layout import fitted, kept_below, spread

_CARDS = st.lists(st.tuples(st.floats(0, 3000), st.floats(20, 120)), min_size=1, max_size=30).map(
    lambda cards: sorted(cards, key=lambda card: card[0])
)


@given(_CARDS, st.data())
def test_cards_never_cover_each_other(cards: list[tuple[float, float]], data: st.DataObject) -> None:
    """Whatever crowds, cards keep their order and their gap, and none starts above the top."""
    anchors, heights = [anchor for anchor, _ in cards], [height for _, height in cards]
    current = data.draw(st.none() | st.integers(0, len(cards) - 1))
    tops = spread(anchors, heights, gap=5, top=3, current=current)
    assert tops[0] >= 3 - 1e-6
    for index in range(len(tops) - 1):
        assert tops[index] + heights[index] + 5 <= tops[index + 1] + 1e-6


@given(_CARDS)
def test_cards_with_room_stand_level(cards: list[tuple[float, float]]) -> None:
    """Where nothing crowds, each card stands exactly at its text."""
    anchors = [10.0 + index * 500 for index in range(len(cards))]
    assert spread(anchors, [height for _, height in cards], gap=5, top=0) == anchors


def test_the_current_card_stands_level_in_a_crowd() -> None:
    """The current card stays within a pixel of its text; the others give way to both sides."""
    tops = spread([500.0] * 5, [60.0] * 5, gap=5, top=0, current=2)
    assert abs(tops[2] - 500) < 1
    assert tops[0] < 400
    assert tops[4] > 600


def test_a_crowd_is_centred_on_its_text() -> None:
    """Without a current card, a crowd is pushed up as far as down."""
    tops = spread([500.0] * 3, [60.0] * 3, gap=0, top=0)
    assert tops == [440.0, 500.0, 560.0]


def test_the_last_card_ends_at_the_bottom() -> None:
    """Cards at the end of the article are pushed up until the last one can be seen whole."""
    tops = spread([900.0, 950.0], [80.0, 80.0], gap=10, top=0, bottom=1000)
    assert tops[1] + 80 <= 1000
    assert tops[0] + 80 + 10 <= tops[1]


def test_crowded_cards_lose_lines_and_the_current_one_does_not() -> None:
    """Cards far from their text become smaller, the current one keeps all its lines."""
    anchors = [100.0 + 10 * index for index in range(8)]
    _, heights, lines = fitted(anchors, lambda _, count: 20.0 * count, most=3, drift=30, gap=5, top=0, current=4)
    assert lines[4] == 3
    assert heights[4] == 60
    assert min(lines) == 1
    roomy = fitted([0.0, 500.0], lambda _, count: 20.0 * count, most=3, drift=30, gap=5, top=0)
    assert roomy[2] == [3, 3]


def test_cards_of_what_is_seen_begin_below_the_edge() -> None:
    """What would begin above the edge begins at it, in order, and pushes those that follow as far as need be."""
    tops = kept_below([10.0, 40.0, 70.0, 300.0], [20.0] * 4, edge=60, seen=range(1, 4), gap=5)
    assert tops == [10.0, 60.0, 85.0, 300.0]


def test_no_card_pushes_the_current_one_nor_the_last_one_off() -> None:
    """What does not fit between the edge and the current card, or above the end, stays where it is."""
    tops, heights = [10.0, 40.0, 70.0], [20.0] * 3
    assert kept_below(tops, heights, edge=60, seen=range(3), gap=5, current=2) == tops
    assert kept_below(tops, heights, edge=60, seen=range(3), gap=5, current=1) == [10.0, 60.0, 85.0]
    assert kept_below(tops, heights, edge=60, seen=range(3), gap=5, bottom=110) == [10.0, 60.0, 85.0]
