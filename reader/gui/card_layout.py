"""Where the claim cards go: as level with their text as they can be without covering each other; no Qt here."""

from collections.abc import Sequence

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

    ``anchors`` ascend. The card at index ``current`` stands level whatever it pushes away. None starts above ``top``,
    and the last ends at ``bottom`` where there is room for that. Solved exactly by pooling adjacent violators.
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


def room(anchors: Sequence[float], index: int, reach: int = 2) -> float:
    """How much height one card near ``index`` may take before the cards around it drift from their text."""
    first, last = max(0, index - reach), min(len(anchors) - 1, index + reach)
    if last == first:
        return float("inf")
    return (anchors[last] - anchors[first]) / (last - first)
