"""The shipped model as a tagger: pieces, network, decoding."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from tokenizers import Tokenizer

from reader.core.span import Span
from reader.core.tagging import Calibration, OnPart, TaggedEntity, TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import TagLabel
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.empty_cues import MARK, STOP, content_beside, content_odds
from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS
from reader.infer.links import ContentLinker, LinkPriors, PieceRange, link_sources
from reader.infer.scores import FloatArray, Scores, joined
from reader.infer.session import Session, Strides
from reader.infer.shipped import ATTRIBUTION
from reader.infer.tokens import IntArray, Pieces, split_pieces
from reader.infer.viterbi import decode, word_scores
from reader.resources import resource

# Punctuation at which a clause may end, and at which it must.
_MARKS, _STOPS = ",()[]", '.;:!?…–—"“”«»„'


@dataclass(frozen=True, slots=True)
class Decoding:
    """How tags are read off the scores; the values stand in the model's ``config.json``.

    Transitions are log-probabilities (from, to) counted on the training words; the weights say how much they count
    against the network's own scores.
    """

    strides: Strides
    tag_transitions: FloatArray
    tag_weight: float
    name_transitions: FloatArray
    name_weight: float
    links: LinkPriors
    raised: float
    calibration: Calibration


class _Run(NamedTuple):
    """A decoded span: its label, its words as a half-open range and the mean probability of its words."""

    label: int
    start: int
    end: int
    score: float


class ModelTagger:
    """A tagger made of one model folder: ``model.onnx``, ``tokenizer.json`` and ``config.json``."""

    def __init__(self, folder: Path, *, threads: int | None = None) -> None:
        """Load the model; raises EnvironmentFailure when a part of it is missing or damaged."""
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self._decoding = read_decoding(config)
            self._version = str(config["name"])
            self._tokenizer = _tokenizer((folder / "tokenizer.json").read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EnvironmentFailure(
                tr("The language model in {folder} is damaged. Install the program again.", folder=folder)
            ) from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._session = Session(folder / "model.onnx", strides=self._decoding.strides, threads=threads)

    @property
    def version(self) -> str:
        """The model's name and version, "attribution-v4"."""
        return self._version

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Attribution spans, their links and names in the parts of ``text`` that ``blocks`` cover.

        ``on_part`` is told of what a batch of windows completes, unless it is the last one: a text of one batch is told
        of by the result alone.
        """
        pieces = split_pieces(text, blocks, quoted, self._tokenizer)
        if not len(pieces):
            return Tagging()
        parts: list[Scores] = []
        told = 0
        for part in self._session.run(pieces):
            parts.append(part)
            if on_part is not None:
                told = self._tell(text, pieces, parts, told, on_part)
        return self._decode(text, pieces, joined(parts))

    def _tell(self, text: str, pieces: Pieces, parts: Sequence[Scores], told: int, on_part: OnPart) -> int:
        """Decode the blocks that are whole by now and begin at piece ``told`` or later; where the next one begins."""
        done = sum(map(len, parts))
        # The whole, which comes next, is decoded anyhow.
        if done == len(pieces):
            return told
        end = int(np.searchsorted(pieces.blocks, pieces.blocks[done]))
        if end > told:
            # The parts that the stretch needs; earlier ones have been told.
            start, first = done, len(parts)
            while start > told:
                first -= 1
                start -= len(parts[first])
            scores = joined(parts[first:]).between(told - start, end - start)
            stretch = pieces.between(told, end)
            on_part(Span(int(stretch.starts[0]), int(stretch.ends[-1])), self._decode(text, stretch, scores))
        return max(told, end)

    def _decode(self, text: str, pieces: Pieces, scores: Scores) -> Tagging:
        how = self._decoding
        first, bounds = _bounds(pieces.wholes)
        by_word = word_scores(scores.tags, pieces.wholes)
        runs = _runs(scores.tags, by_word, pieces, first, how.tag_transitions, how.tag_weight)
        first_of_word, word_bounds = _bounds(pieces.words)
        by_name = word_scores(scores.names, pieces.words)
        names = _runs(scores.names, by_name, pieces, first_of_word, how.name_transitions, how.name_weight)
        ranges = _ranges(runs, bounds, pieces)
        linker = ContentLinker(ranges, scores, how.links)
        links = linker.link(ranges)
        rescued = _content_of_empty_cues(runs, links, scores, by_word, pieces, first, text, how.raised)
        if rescued:
            runs = sorted([*runs, *rescued], key=lambda run: run.start)
            ranges = _ranges(runs, bounds, pieces)
            links = linker.link(ranges)
        links += link_sources(ranges, scores, how.links)
        return Tagging(
            tuple(
                TaggedSpan(span, SPAN_TAGS.labels[run.label], run.score)
                for span, run in zip(_spans(runs, bounds, pieces), runs, strict=True)
            ),
            tuple(links),
            tuple(
                TaggedEntity(span, ENTITY_TAGS.labels[run.label], run.score)
                for span, run in zip(_spans(names, word_bounds, pieces), names, strict=True)
            ),
            how.calibration,
        )


def _tokenizer(form: str) -> Tokenizer:
    try:
        return Tokenizer.from_str(form)
    except Exception as error:  # the library raises nothing more precise
        raise ValueError("the tokenizer cannot be read") from error


def _link_priors(part: dict[str, Any]) -> LinkPriors:
    return LinkPriors(
        np.array(part["content"], dtype=np.float32),
        np.array(part["source"], dtype=np.float32),
        float(part["no_source"]),
        float(part["content_weight"]),
        float(part["source_weight"]),
        float(part["unfilled"]),
    )


def _calibration(config: dict[str, object]) -> Calibration:
    part = config.get("calibration")
    # A model that is being trained has none yet.
    return (
        Calibration(float(part["bias"]), tuple(map(float, part["weights"])))
        if isinstance(part, dict)
        else Calibration()
    )


def read_decoding(config: dict[str, object]) -> Decoding:
    """The decoding part of a model's configuration; raises KeyError or ValueError when it is not whole."""
    part = config["decoding"]
    if not isinstance(part, dict):
        raise ValueError("decoding is no table")
    return Decoding(
        Strides(int(part["stride"]), int(part["close_stride"]), int(part["short"])),
        np.array(part["tag_transitions"], dtype=np.float32),
        float(part["tag_weight"]),
        np.array(part["name_transitions"], dtype=np.float32),
        float(part["name_weight"]),
        _link_priors(part["links"]),
        float(part["raised"]),
        _calibration(config),
    )


@cache
def load_tagger(threads: int | None = None) -> ModelTagger:
    """The shipped model, loaded once; ``threads`` is how many it may use at a time, all cores' when None."""
    return ModelTagger(resource("models", ATTRIBUTION), threads=threads)


def _bounds(words: IntArray) -> tuple[IntArray, IntArray]:
    """The first piece of each word, without and with the end of the last one; ``words`` numbers the pieces' words."""
    first = np.flatnonzero(np.diff(words, prepend=-1))
    return first, np.append(first, len(words))


def _ranges(runs: Sequence[_Run], bounds: IntArray, pieces: Pieces) -> list[PieceRange]:
    first, end = _piece_edges(runs, bounds)
    labels = [SPAN_TAGS.labels[run.label] for run in runs]
    rows = zip(labels, first.tolist(), end.tolist(), pieces.blocks[first].tolist(), strict=True)
    return list(map(PieceRange._make, rows))


def _content_of_empty_cues(
    runs: Sequence[_Run],
    links: Sequence[TaggedLink],
    scores: Scores,
    by_word: FloatArray,
    pieces: Pieces,
    first: IntArray,
    text: str,
    raised: float,
) -> list[_Run]:
    """Content for the cues that no content is linked to, from words that the tags left outside."""
    cue, content = SPAN_TAGS.labels.index(TagLabel.CUE), SPAN_TAGS.labels.index(TagLabel.CONTENT)
    filled = {found.cue for found in links if runs[found.part].label == content}
    empty = [run for k, run in enumerate(runs) if run.label == cue and k not in filled]
    if not empty:
        return []
    odds = content_odds(by_word, raised)
    insides = [SPAN_TAGS.pair(label)[1] for label in SPAN_TAGS.labels]
    tags = np.zeros(len(first), dtype=np.int64)
    for run in runs:
        tags[run.start : run.end] = insides[run.label]
    inside = insides[content]
    blocks = pieces.blocks[first]
    out = []
    for run in empty:
        # What lies beyond the cue's block does not matter.
        low, high = np.searchsorted(blocks, (blocks[run.start], blocks[run.start] + 1)).tolist()
        here = slice(low, high)
        marks = np.array([_mark_at(text, at) for at in pieces.starts[first[here]].tolist()])
        found = content_beside((run.start - low, run.end - low), odds[here], tags[here], blocks[here], marks)
        if found is not None:
            start, end = low + found[0], low + found[1]
            tags[start:end] = inside
            chance = np.exp(scores.tags[first[start:end], inside - 1 : inside + 1]).sum(axis=1).mean()
            out.append(_Run(content, start, end, float(chance)))
    return out


def _mark_at(text: str, at: int) -> int:
    """What sort of punctuation stands at a code point; a hyphen inside a word is none."""
    if text[at] == "-":
        return STOP if text[at - 1 : at].isspace() else 0
    return STOP if text[at] in _STOPS else MARK if text[at] in _MARKS else 0


def _spans(runs: Sequence[_Run], bounds: IntArray, pieces: Pieces) -> list[Span]:
    first, end = _piece_edges(runs, bounds)
    return list(map(Span._make, zip(pieces.starts[first].tolist(), pieces.ends[end - 1].tolist(), strict=True)))


def _piece_edges(runs: Sequence[_Run], bounds: IntArray) -> tuple[IntArray, IntArray]:
    """The first piece of each run, and the one behind its last."""
    words = np.array([(run.start, run.end) for run in runs], dtype=np.int64).reshape(-1, 2)
    return bounds[words[:, 0]], bounds[words[:, 1]]


def _runs(
    log: FloatArray, by_word: FloatArray, pieces: Pieces, first: IntArray, transitions: FloatArray, weight: float
) -> list[_Run]:
    """The decoded spans over words; a span never crosses from one block into the next.

    ``log`` holds the scores of tags by piece, ``by_word`` those by word.
    """
    blocks = pieces.blocks[first]
    numbered = np.unique(blocks, return_inverse=True)[1]
    best = decode(by_word, numbered, transitions, weight)
    chance = np.exp(log[first])
    inside = best > 0
    # A span ends where the next tag is outside, begins another, or stands in another block.
    goes_on = inside[1:] & (best[1:] % 2 == 0) & (blocks[1:] == blocks[:-1])
    starts = np.flatnonzero(inside & np.append(True, ~goes_on))
    ends = np.flatnonzero(inside & np.append(~goes_on, True)) + 1
    labels = (best[starts] - 1) // 2
    own = 2 * ((best - 1) // 2)
    words = np.arange(len(best))
    own_chance = np.where(inside, chance[words, own + 1] + chance[words, own + 2], 0.0)
    sums = np.append(0.0, np.cumsum(own_chance, dtype=np.float64))
    sure = np.minimum(1.0, (sums[ends] - sums[starts]) / (ends - starts))
    return [
        _Run(label, start, end, score)
        for label, start, end, score in zip(labels.tolist(), starts.tolist(), ends.tolist(), sure.tolist(), strict=True)
    ]
