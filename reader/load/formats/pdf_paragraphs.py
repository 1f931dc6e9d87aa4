"""Lines of a PDF joined to paragraphs, and the words that were broken at their ends made whole."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from reader.core.lexicons import Lexicons
from reader.load.formats.pdf_furniture import Parted
from reader.load.formats.pdf_layout import columns
from reader.load.formats.pdf_runs import HYPHENS, Run
from reader.resources import load_lexicons

# Lines of one paragraph are set in one size; PDFium's heights of one font differ by less.
_SAME_SIZE = 0.12
# Larger than the running text by this: a heading, whose lines end where their sense does.
_HEADING = 1.15
# Of the usual distance of lines: a wider one parts paragraphs.
_WIDER = 1.3
# Of a line's height: an indented first line.
_INDENT = 0.6
# Of the column's width: a line so short ends a paragraph even without a full stop.
_SHORT = 0.35
# So many lines, so many of which end this near to the edge, in heights: they are set to fill the column.
_FEWEST, _JUSTIFIED, _FULL = 4, 0.5, 0.2
# Of a line's height: lines further apart are double-spaced, or a paragraph each. Those of double-spaced text end near
# the edge, this share of the column's width away from it, but for this share of them.
_APART, _NEAR, _FEW = 1.6, 0.15, 0.4
# Of a line's height: what a line that could have taken the next word stays short of the edge for certain.
_ROOM = 2.0
# Of a line's height: what a line may stay short of the column's edge beyond the word that had no room.
_SLACK = 0.5
_BULLET = re.compile(r"(?:[•‣▪●○◦■□–—*]|[-+](?=\s)|\(?\d{1,2}[.)])\s")
_END = re.compile(r"[.!?…:]['\"”’»)\]]*\Z")
_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
# From a word's beginning alone: from each of its letters anew, a word of 40,000 letters took 18 s.
_LAST = re.compile(rf"(?<![^\W\d_])([^\W\d_]+)[{HYPHENS}]\Z")
_HYPHENATED = re.compile(rf"\w[{HYPHENS}]\Z")
# A longer word is none; what is broken over many lines is looked at no further back.
_LONGEST_WORD = 100
# Words that close a compound without a hyphen: "halfway", "awesome", "sixteen".
_CLOSED = frozenset(
    "able age body day fold hood less like man men night ness one ship side some spread teen thing ward way".split()
)
_FIRST = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column's lines, its edges, how far its lines stand apart, in points, and whether they fill it.

    ``single`` is whether most of its paragraphs have one line.
    """

    lines: tuple[Run, ...]
    left: float
    right: float
    step: float
    justified: bool
    single: bool


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together, and the column of the last of them."""

    lines: list[Run]
    column: _Column


def paragraphs(pages: Sequence[Parted]) -> list[str]:
    """The paragraphs of all pages in reading order; a head, foot or number of a page is a paragraph of its own.

    A paragraph that goes on in the next column or page is whole; furniture between its parts stands after it.
    """
    laid = [[_column(lines) for lines in columns(page.runs)] for page in pages]
    body = _usual_height(line for each in laid for column in each for line in column.lines)
    words = Counter(
        word.lower() for each in laid for column in each for line in column.lines for word in _words(line.text)
    )
    out: list[str] = []
    waiting: list[str] = []
    pending: _Paragraph | None = None
    for page, found in zip(pages, laid, strict=True):
        (waiting if pending else out).extend(page.heads)
        for column in found:
            for paragraph in _split(column, body):
                if pending and pending.column is not column and _goes_on(pending, paragraph, body):
                    pending = _Paragraph(pending.lines + paragraph.lines, column)
                    continue
                if pending:
                    out += [_text(pending.lines, words), *waiting]
                    waiting = []
                pending = paragraph
        (waiting if pending else out).extend(page.feet)
    if pending:
        out += [_text(pending.lines, words), *waiting]
    return out


def _column(lines: tuple[Run, ...]) -> _Column:
    height = _usual_height(lines)
    usual = [line for line in lines if _alike(line.height, height)]
    steps = Counter(
        round(above.bottom - line.bottom, 1)
        for above, line in itertools.pairwise(usual)
        if 0 < above.bottom - line.bottom < 2.2 * height
    )
    step = max(steps, key=lambda each: (steps[each], -each), default=1.2 * height)
    right = max(line.right for line in usual)
    full = sum(right - line.right < _FULL * height for line in usual)
    justified = len(usual) >= _FEWEST and full >= _JUSTIFIED * len(usual)
    left = min(line.left for line in usual)
    near = sum(right - line.right < _NEAR * (right - left) for line in usual)
    single = step > _APART * height and near < _FEW * len(usual)
    return _Column(lines, left, right, step, justified, single)


def _split(column: _Column, body: float) -> list[_Paragraph]:
    out: list[_Paragraph] = []
    for line in column.lines:
        if out and not _parts(out[-1].lines, line, column, body):
            out[-1].lines.append(line)
        else:
            out.append(_Paragraph([line], column))
    return out


def _parts(before: Sequence[Run], line: Run, column: _Column, body: float) -> bool:
    """Whether a paragraph begins with ``line``, by its place, its size and how the line above ends."""
    last = before[-1]
    step = last.bottom - line.bottom
    if not _alike(last.height, line.height) or step < 0 or "\t" in last.text + line.text:
        return True
    heading = line.height > _HEADING * body
    usual = 1.25 * line.height if heading else column.step
    if step > _WIDER * usual + 0.5 or _BULLET.match(line.text):
        return True
    if heading:
        return False
    shift = line.left - last.left
    if shift > _INDENT * line.height and not (len(before) == 1 and _BULLET.match(last.text)):
        # A centred line is no first line: it stands as far from the other edge.
        return not _goes_on_small(line)
    if shift < -_INDENT * line.height and len(before) > 1 and abs(before[-2].left - last.left) < 1:
        return True
    room = column.right - last.right
    if column.justified and room > _FULL * line.height and not _LAST.search(last.text):
        return not _goes_on_small(line)
    if column.single and _END.search(last.text):
        return True
    if room <= _first_width(line) + _SLACK * line.height:
        return False
    if _END.search(last.text):
        return True
    wanted = _first_width(line) + _ROOM * line.height
    return room > wanted and not _goes_on_small(line) and not _LAST.search(last.text)


def _goes_on(paragraph: _Paragraph, following: _Paragraph, body: float) -> bool:
    """Whether a paragraph at a column's end goes on at the head of the next column."""
    last, line = paragraph.lines[-1], following.lines[0]
    if not (_alike(last.height, body) and _alike(line.height, body)) or _BULLET.match(line.text):
        return False
    if _LAST.search(last.text) and _goes_on_small(line):
        return True
    if _END.search(last.text) or "\t" in last.text + line.text:
        return False
    column = paragraph.column
    full = column.right - last.right <= _SHORT * (column.right - column.left)
    flush = line.left - following.column.left < _INDENT * line.height
    return _goes_on_small(line) or (full and flush and len(column.lines) > 1)


def _text(lines: Sequence[Run], words: Counter[str]) -> str:
    out: list[str] = []
    last = lines[0].text
    for line in lines[1:]:
        broken = _LAST.search(last)
        following = _FIRST.match(line.text)
        if not broken:
            # A number or a name that goes on behind its hyphen ("2019-/2020") has no space there either.
            last += "" if _HYPHENATED.search(last[-2:]) else " "
        elif following is not None and following.group()[0].islower():
            compound = _is_compound(broken.group(1).lower(), following.group().lower(), words)
            last = last[:-1] + ("-" if compound else "")
            if not compound and len(broken.group(1)) <= _LONGEST_WORD:
                # The word may be broken once more, at the end of the next line.
                out.append(last[: broken.start()])
                last = last[broken.start() :] + line.text
                continue
        out.append(last)
        last = line.text
    return "".join((*out, last))


def _is_compound(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether a word broken at its hyphen has one within a line too.

    The file's other words tell best; then those of English, where its compounds have one ("long-term").
    """
    if words[head + tail]:
        return False
    if words[f"{head}-{tail}"] > 0:
        return True
    # Loaded for a doubtful word only; the analysis needs the lists later on.
    lexicons = load_lexicons()
    if _is_word(head + tail, lexicons):
        return False
    if words[head] > 0 and words[tail] > 0:
        return True
    heads, tails = lexicons.words("compound_heads"), lexicons.words("compound_tails")
    return (head in heads and tail not in _CLOSED and _is_word(tail, lexicons)) or (
        tail in tails and _is_word(head, lexicons)
    )


def _is_word(word: str, lexicons: Lexicons) -> bool:
    """Whether it is a word of English, as far as the shipped lists have them."""
    known = any(word in lexicons.table(name) for name in ("lemmas", "verb_forms"))
    return known or word in _base_forms() or any(word in lexicons.words(name) for name in ("adverbs", "stop_words"))


@cache
def _base_forms() -> frozenset[str]:
    return frozenset(load_lexicons().table("lemmas").values())


def _words(line: str) -> list[str]:
    """The whole words of a line: a word broken at its end tells nothing."""
    found = _WORD.findall(line)
    return found[:-1] if _LAST.search(line) else found


def _goes_on_small(line: Run) -> bool:
    return line.text[:1].islower()


def _first_width(line: Run) -> float:
    word = line.text.split(maxsplit=1)[0]
    return (line.right - line.left) * (len(word) + 1) / max(1, len(line.text))


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_SIZE * max(one, other)


def _usual_height(lines: Iterable[Run]) -> float:
    """The height of most of the text."""
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height, 1)] += len(line.text)
    return max(heights, key=lambda height: (heights[height], -height), default=1.0)
