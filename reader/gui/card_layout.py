"""Where the claim cards go: as level with their text as they can be without covering each other; no Qt here."""

from collections.abc import Callable, Sequence

CURRENT_WEIGHT = 1000.0


def spread(
    anchors: Sequence[float],
    heights: Sequence[float],
    *,
    gap: float,
    top: float,
    bottom: float | None = None,
    current: int | None = None,
) -> list[float]:
    """Tops of the cards, in order, at least ``gap`` apart, with the least sum of squared distances from ``anchors``.

    ``anchors`` ascend, but for that of the current one. The card at index ``current`` stands level whatever it pushes
    away. None starts above ``top``, and the last ends at ``bottom`` where there is room for that. Solved exactly by
    pooling adjacent violators.
    """
    offsets: list[float] = []
    total = 0.0
    for height in heights:
        offsets.append(total)
        total += height + gap
    pools: list[tuple[float, float, int]] = []
    for index, (anchor, offset) in enumerate(zip(anchors, offsets, strict=True)):
        mean, weight, count = anchor - offset, CURRENT_WEIGHT if index == current else 1.0, 1
        while pools and pools[-1][0] > mean:
            other_mean, other_weight, other_count = pools.pop()
            mean = (mean * weight + other_mean * other_weight) / (weight + other_weight)
            weight += other_weight
            count += other_count
        pools.append((mean, weight, count))
    levels = [mean for mean, _, count in pools for _ in range(count)]
    if bottom is not None and heights:
        lowest = bottom - offsets[-1] - heights[-1]
        levels = [min(level, lowest) for level in levels]
    return [max(level, top) + offset for level, offset in zip(levels, offsets, strict=True)]


def fitted(
    anchors: Sequence[float],
    height_of: Callable[[int, int], float],
    *,
    most: int,
    drift: float,
    gap: float,
    top: float,
    bottom: float | None = None,
    current: int | None = None,
) -> tuple[list[float], list[float], list[int]]:
    """Tops, heights and lines of the cards, each with as many lines as it can have without crowding the others.

    ``height_of(index, lines)`` gives a card's height at that many lines, which takes time. A card that ends up farther
    than ``drift`` from its text loses a line, down to one; the current card keeps ``most``.
    """
    lines = [most] * len(anchors)
    heights = [height_of(index, most) for index in range(len(anchors))]
    while True:
        tops = spread(anchors, heights, gap=gap, top=top, bottom=bottom, current=current)
        crowded = [
            index
            for index, (place, anchor) in enumerate(zip(tops, anchors, strict=True))
            if abs(place - anchor) > drift and lines[index] > 1 and index != current
        ]
        if not crowded:
            return tops, heights, lines
        for index in crowded:
            lines[index] -= 1
            heights[index] = height_of(index, lines[index])


def kept_below(
    tops: Sequence[float],
    heights: Sequence[float],
    *,
    edge: float,
    seen: range,
    gap: float,
    bottom: float = float("inf"),
    current: int | None = None,
) -> list[float]:
    """``tops`` with the cards of ``seen``, whose text is on the screen, pushed down to begin at ``edge`` at the least.

    They push those that follow as far as need be. What would push the card at index ``current``, or the last one beyond
    ``bottom``, is left where it is, the first ones before the others.
    """
    for first in seen:
        moved, least = list(tops), edge
        for index in range(first, len(moved)):
            if moved[index] >= least:
                return moved
            moved[index] = least
            least += heights[index] + gap
            if index == current and first < index:
                break
        else:
            if least - gap <= bottom:
                return moved
    return list(tops)
