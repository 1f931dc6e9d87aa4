"""Corpora to training windows: pieces with tags, links and names.

PolNeAR (LREC 2018) gives attributions, English Worldwide Newswire (EMNLP Findings 2023) names. Neither is part of the
project; their terms stand in the model card. ``readings.jsonl`` beside this file is: the attributions that readers
marked for the project in the newswire's articles, as offsets alone (README.md here says how).
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from reader.core.span import Span
from reader.core.vocabulary import EntityType, TagLabel
from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS
from reader.infer.tokens import IntArray, Pieces, split_pieces
from reader.parse.quotes import find_quotations

IGNORE = -100
READINGS = Path(__file__).with_name("readings.jsonl")
# One article in this many is kept out of training for every choice (epochs, thresholds, decoding).
HOLD_OUT = 18


@dataclass(frozen=True)
class Example:
    """An article's pieces and what should be said of each; ``IGNORE`` where the corpus says nothing.

    ``content_to`` points from each content piece to its cue's first piece; ``source_of`` from each cue's first piece to
    its source's first piece, or -1 where the attribution has none.
    """

    id: str
    pieces: Pieces
    tags: IntArray
    content_to: IntArray
    source_of: IntArray
    names: IntArray


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """The records of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def held_out(article: str) -> bool:
    """Whether the article belongs to the validation part; decided by its id alone, so the same in every run."""
    return int.from_bytes(hashlib.sha256(article.encode()).digest()[:4], "big") % HOLD_OUT == 0


def paragraphs(text: str) -> list[Span]:
    """The non-empty lines of a text without their outer white space."""
    spans, at = [], 0
    for line in text.split("\n"):
        span = Span(at, at + len(line)).trimmed(text)
        if span.length:
            spans.append(span)
        at += len(line) + 1
    return spans


def pieces_of(text: str, tokenizer: Tokenizer) -> Pieces:
    """The pieces of a clean article, one block a line, quotations marked as the product does."""
    blocks = paragraphs(text)
    quoted = [part for quotation in find_quotations(text, blocks) for part in quotation.parts]
    return split_pieces(text, blocks, sorted(quoted), tokenizer)


def attribution_examples(path: Path, tokenizer: Tokenizer) -> Iterator[Example]:
    """PolNeAR's articles."""
    for article in read_jsonl(path):
        pieces = pieces_of(article["text"], tokenizer)
        unnamed = np.full(len(pieces), IGNORE, dtype=np.int64)
        yield Example(article["id"], pieces, *marked(pieces, article["attributions"]), unnamed)


def name_examples(path: Path, tokenizer: Tokenizer) -> Iterator[Example]:
    """The newswire articles with their names, and with attributions where a reader marked them."""
    readings = load_readings()
    for article in read_jsonl(path):
        pieces = pieces_of(article["text"], tokenizer)
        nothing = np.full(len(pieces), IGNORE, dtype=np.int64)
        reading = readings.get((article["id"], text_hash(article["text"])))
        attributions = (nothing, nothing, nothing) if reading is None else marked(pieces, reading)
        names = np.zeros(len(pieces), dtype=np.int64)
        for start, end, kind in article["entities"]:
            inside = _inside(pieces, start, end)
            begin, going_on = ENTITY_TAGS.pair(EntityType(kind))
            names[inside] = going_on
            names[inside[:1]] = begin
        yield Example(article["id"], pieces, *attributions, names)


def load_readings() -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The outer attributions of each article read, by its id and the hash of its text."""
    records = [json.loads(line) for line in READINGS.read_text(encoding="utf-8").splitlines()]
    return {
        (record["id"], record["sha256"]): [a for a in record["attributions"] if not a.get("nested")]
        for record in records
    }


def text_hash(text: str) -> str:
    """What tells that a reading's offsets belong to this very text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def marked(pieces: Pieces, attributions: list[dict[str, Any]]) -> tuple[IntArray, IntArray, IntArray]:
    """Tags and link targets of the pieces; where spans overlap the first attribution keeps the pieces."""
    tags = np.zeros(len(pieces), dtype=np.int64)
    content_to, source_of = np.full((2, len(pieces)), IGNORE, dtype=np.int64)
    for attribution in attributions:
        cue = _mark(tags, pieces, attribution["cue"], TagLabel.CUE)
        source = _mark(tags, pieces, attribution["source"], TagLabel.SOURCE)
        content = _mark(tags, pieces, attribution["content"], TagLabel.CONTENT)
        if cue:
            content_to[content] = cue[0]
            source_of[cue[0]] = source[0] if source else -1
    return tags, content_to, source_of


def _inside(pieces: Pieces, start: int, end: int) -> IntArray:
    return np.flatnonzero((pieces.starts < end) & (pieces.ends > start))


def _mark(tags: IntArray, pieces: Pieces, spans: list[list[int]], label: TagLabel) -> list[int]:
    begin, going_on = SPAN_TAGS.pair(label)
    marked: list[int] = []
    for start, end in spans:
        inside = _inside(pieces, start, end)
        already = tags[inside]
        if not len(inside) or (already != 0).any():
            # A source shared by two attributions is marked once and linked twice.
            same = len(inside) > 0 and np.isin(already, (begin, going_on)).all()
            marked.extend(int(i) for i in inside if same)
            continue
        tags[inside] = going_on
        tags[inside[:1]] = begin
        marked.extend(int(i) for i in inside)
    return marked
