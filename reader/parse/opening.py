"""The opening of an article: its headline, and the lines about it that may name who wrote it, and when.

In a dump the headline stands among menus and teasers, and roles alone do not always tell it from them. It is the line
before the running text that shares most words with it and that a byline or a date follows.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Block
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import Role

# Between a headline and the running text stand as many lines at most: standfirst, byline, share buttons, picture.
_BEFORE_TEXT = 30
# The running text has begun where so many words of it stand close together.
_WORDS_OF_TEXT, _CLOSE = 20, 8
# So many paragraphs show what an article is about.
_PARAGRAPHS = 10
_FEWEST_WORDS, _SHORT, _LONG, _MOST_WORDS = 3, 5, 18, 35
# What a line gets for each word that the text has too comes to one; these were weighed against it on 420 dumps of 210
# pages, of which they tell the headline in 86 of 100.
_ALL_SHARED, _SAID_HEADLINE, _DATED, _ENDS, _TOO_SHORT, _EXTRA_WORD, _LINE_AWAY = 5.0, 3.0, 3.0, 4.0, 2.0, 0.6, 0.03
_LEAST = 2.0
# A headline above a standfirst is shorter, and shares fewer words with the text.
_ABOVE = 0.5
_FOLLOWS = 4
# Lines about the headline: a few before it, more after it, some of them below the beginning of the text.
_LINES_BEFORE, _LINES_AFTER, _LINES_INSIDE = 3, 14, 4
_LONGEST_LINE, _LONGEST_BYLINE = 200, 80
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_STEM = 6
_DATED_LINE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\b(?:by|published|updated|posted)\b", re.IGNORECASE)
_LOOK = 60
# One heading of several: "1. The pool opens late".
_ITEM = re.compile(r"\d{1,2}[.)]\s")
_BULLETS = " \t\u00a0*•·–—"


@dataclass(frozen=True, slots=True)
class Opening:
    """``title`` is the headline without bullets, None where none is sure; ``lines`` are the short lines about it.

    The lines stand in the order in which they are believed: those after the headline, then those before it from the
    nearest on.
    """

    title: Span | None
    lines: tuple[Span, ...]


def find_opening(text: str, blocks: Sequence[Block], lexicons: Lexicons) -> Opening:
    """The opening of the article that ``blocks`` of ``text`` hold."""
    start = _text_start(text, blocks)
    at = _likeliest(text, blocks, start, lexicons)
    if at is None:
        at = _first_headline(text, blocks, start)
    first = start if at is None else at
    last = min(max(start + _LINES_INSIDE, first), first + _LINES_AFTER)
    lines = [*range(first + 1, last + 1), *range(first, first - _LINES_BEFORE - 1, -1)]
    spans = tuple(blocks[k].span for k in lines if 0 <= k < len(blocks) and k != at and _is_line(text, blocks[k]))
    return Opening(None if at is None else blocks[at].span.trimmed(text, _BULLETS), spans)


def _is_line(text: str, block: Block) -> bool:
    if block.role is Role.BODY:
        # Bylines of other languages are taken for text; a sentence is none.
        return block.span.length <= _LONGEST_BYLINE and text[block.span.end - 1].isalnum()
    return block.role is Role.BYLINE or (block.role is not Role.CAPTION and block.span.length <= _LONGEST_LINE)


def _text_start(text: str, blocks: Sequence[Block]) -> int:
    """Where the running text begins; the number of blocks where there is none."""
    body = [k for k, block in enumerate(blocks) if block.role is Role.BODY]
    counts = {k: len(_WORD.findall(text, *blocks[k].span)) for k in body[:_BEFORE_TEXT]}
    for k in counts:
        if sum(count for j, count in counts.items() if k <= j < k + _CLOSE) >= _WORDS_OF_TEXT:
            return k
    return body[0] if body else len(blocks)


def _content(line: str, lexicons: Lexicons) -> set[str]:
    """The words of a line that say what it is about; their beginnings, which inflection leaves alone."""
    words = (word.casefold() for word in _WORD.findall(line))
    stop = lexicons.words("stop_words")
    return {word[:_STEM] for word in words if (len(word) > 3 or word.isdigit()) and word not in stop}


def _likeliest(text: str, blocks: Sequence[Block], start: int, lexicons: Lexicons) -> int | None:
    about: set[str] = set()
    for block in [block for block in blocks[start:] if block.role is Role.BODY][:_PARAGRAPHS]:
        about |= _content(block.span.of(text), lexicons)
    scores = {k: _score(text, blocks, k, start, about, lexicons) for k in range(max(0, start - _BEFORE_TEXT), start)}
    best = max(scores, key=lambda k: scores[k], default=start)
    if scores.get(best, 0.0) <= _LEAST:
        return None
    while _goes_on(text, blocks, best, scores):
        best -= 1
    return best


def _goes_on(text: str, blocks: Sequence[Block], k: int, scores: Mapping[int, float]) -> bool:
    """Whether block ``k`` is a standfirst, to which the headline is right above it."""
    return (
        scores.get(k - 1, 0.0) >= _ABOVE * scores[k]
        and blocks[k].role is blocks[k - 1].role is Role.HEADLINE
        and _length(text, blocks[k - 1]) >= _SHORT
    )


def _score(text: str, blocks: Sequence[Block], k: int, start: int, about: set[str], lexicons: Lexicons) -> float:
    line = blocks[k].span.of(text)
    count = len(_WORD.findall(line))
    if not _FEWEST_WORDS <= count <= _MOST_WORDS or blocks[k].role in (Role.BYLINE, Role.CAPTION, Role.BODY):
        return 0.0
    own = _content(line, lexicons)
    shared = len(own & about)
    if not shared:
        return 0.0
    score = shared + _ALL_SHARED * shared / len(own) + _SAID_HEADLINE * (blocks[k].role is Role.HEADLINE)
    score += _DATED * any(_is_dated(text, block) for block in blocks[k + 1 : k + 1 + _FOLLOWS])
    score -= _ENDS * line.rstrip().endswith((".", ":", "»")) + _TOO_SHORT * (count < _SHORT)
    return score - _EXTRA_WORD * max(0, count - _LONG) - _LINE_AWAY * (start - k)


def _length(text: str, block: Block) -> int:
    """How many words a block has; signs between the parts of a path are none."""
    return sum(any(map(str.isalnum, word)) for word in block.span.of(text).split())


def _is_dated(text: str, block: Block) -> bool:
    start, end = block.span
    return block.role is Role.BYLINE or _DATED_LINE.search(text, start, min(end, start + _LOOK)) is not None


def _first_headline(text: str, blocks: Sequence[Block], start: int) -> int | None:
    """The first long headline before the running text, else the first one; one item of several is none."""
    headlines = [k for k, block in enumerate(blocks) if block.role is Role.HEADLINE]
    long = [k for k in headlines if _length(text, blocks[k]) >= _SHORT]
    long = [k for k in long if not _ITEM.match(text, blocks[k].span.start)]
    return next((k for k in (*long, *headlines) if k < start), next(iter(long), None))
