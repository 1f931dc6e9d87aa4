"""How far links go in the training articles, counted for the decoder."""

import numpy as np
from corpora import Example

from reader.core.vocabulary import TagLabel
from reader.infer.labels import SPAN_TAGS
from reader.infer.links import BLOCKS, REACH, RIVALS, PieceRange, distances


def spans_of(example: Example) -> list[PieceRange]:
    """The gold spans of an article as the decoder would give them: each ends with its block."""
    tags, blocks = example.tags, example.pieces.blocks
    out = []
    start = 0
    while start < len(tags):
        if tags[start] <= 0:
            start += 1
            continue
        label = SPAN_TAGS.label(int(tags[start]))
        inside = SPAN_TAGS.pair(label)[1]
        end = start + 1
        while end < len(tags) and tags[end] == inside and blocks[end] == blocks[start]:
            end += 1
        out.append(PieceRange(label, start, end, int(blocks[start])))
        start = end
    return out


def count_links(examples: list[Example]) -> dict[str, object]:
    """Log-probabilities that a candidate at such a distance is the one, add-one smoothed; and of having no source."""
    tables = {}
    bare = [0, 0]
    for name, label in (("content", TagLabel.CUE), ("source", TagLabel.SOURCE)):
        chosen, there = np.ones((2, RIVALS, BLOCKS)), np.full((2, RIVALS, BLOCKS), 2.0)
        for example in examples:
            spans = spans_of(example)
            candidates = [span for span in spans if span.label is label]
            places = np.array([span.start for span in candidates], dtype=np.int64)
            blocks = np.array([span.block for span in candidates], dtype=np.int64)
            for span in spans:
                if name == "content" and span.label is TagLabel.CONTENT:
                    target = int(example.content_to[span.start])
                elif name == "source" and span.label is TagLabel.CUE:
                    target = int(example.source_of[span.start])
                    bare[0] += target == -1
                    bare[1] += 1
                else:
                    continue
                near = np.abs(places - span.start) <= REACH
                cells = distances(span, places[near], blocks[near])
                np.add.at(there, cells, 1)
                np.add.at(chosen, tuple(c[places[near] == target] for c in cells), 1)
        tables[name] = np.log(chosen / there).round(4).tolist()
    return {**tables, "no_source": round(float(np.log(bare[0] / bare[1])), 4)}
