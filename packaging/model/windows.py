"""Examples cut to windows and stacked to batches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from corpora import IGNORE, Example
from torch import Tensor

from reader.core.span import Span

CLS, SEP = 101, 102
# Pieces of text in a window; with [CLS] and [SEP] 256 positions. Training steps by 240 (a trial's figure).
SIZE, STRIDE = 254, 240


@dataclass(frozen=True)
class Window:
    """A range of an example's pieces."""

    example: Example
    span: Span


@dataclass(frozen=True)
class Batch:
    """Windows as tensors of shape (batch, length); link targets are positions in the window, 0 for "no source"."""

    ids: Tensor
    shapes: Tensor
    states: Tensor
    mask: Tensor
    tags: Tensor
    names: Tensor
    content_to: Tensor
    source_of: Tensor


def cut(examples: Sequence[Example], random: np.random.Generator | None) -> list[Window]:
    """All windows of the examples; with ``random`` the first window's end differs from epoch to epoch."""
    out = []
    for example in examples:
        n = len(example.pieces)
        late = int(random.integers(0, STRIDE)) if random is not None and n > SIZE else 0
        at = -late
        while at < n:
            span = Span(max(0, at), min(at + SIZE, n))
            # A sliver at either end teaches nothing that the next window does not show with more context.
            if span.length > SIZE - STRIDE or n <= SIZE:
                out.append(Window(example, span))
            at += STRIDE
    return out


def batches(windows: list[Window], size: int, random: np.random.Generator | None) -> Iterator[Batch]:
    """Batches of ``size`` windows; of near-equal length inside pools of 32 batches, so that little is padding."""
    order = random.permutation(len(windows)) if random is not None else np.arange(len(windows))
    pool = 32 * size
    groups = []
    for start in range(0, len(order), pool):
        part = sorted(order[start : start + pool], key=lambda i: windows[i].span.length)
        groups.extend(part[k : k + size] for k in range(0, len(part), size))
    if random is not None:
        random.shuffle(groups)
    for group in groups:
        yield stack([windows[i] for i in group])


def stack(windows: Sequence[Window]) -> Batch:
    """The windows as one batch, padded to the longest."""
    length = max(w.span.length for w in windows) + 2
    shape = (len(windows), length)
    zeros = lambda: np.zeros(shape, dtype=np.int64)  # noqa: E731
    ignored = lambda: np.full(shape, IGNORE, dtype=np.int64)  # noqa: E731
    ids, shapes, states, mask = zeros(), zeros(), zeros(), zeros()
    tags, names, content_to, source_of = ignored(), ignored(), ignored(), ignored()
    for row, window in enumerate(windows):
        pieces, (start, end) = window.example.pieces, window.span
        n = end - start
        inside = slice(1, n + 1)
        ids[row, 0], ids[row, n + 1] = CLS, SEP
        ids[row, inside] = pieces.ids[start:end]
        shapes[row, inside] = pieces.shapes[start:end]
        states[row, inside] = pieces.states[start:end]
        mask[row, : n + 2] = 1
        tags[row, inside] = window.example.tags[start:end]
        names[row, inside] = window.example.names[start:end]
        content_to[row, inside] = _moved(window.example.content_to[start:end], start, end)
        source_of[row, inside] = _moved(window.example.source_of[start:end], start, end)
    columns = (ids, shapes, states, mask, tags, names, content_to, source_of)
    return Batch(*(torch.from_numpy(column) for column in columns))


def _moved(targets: np.ndarray, start: int, end: int) -> np.ndarray:
    """Targets as positions in the window: piece indices shifted, -1 to [CLS], those outside ignored."""
    inside = (targets >= start) & (targets < end)
    moved = np.where(inside, targets - start + 1, IGNORE)
    return np.where(targets == -1, 0, moved)
