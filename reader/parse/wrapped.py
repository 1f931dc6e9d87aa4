"""Which lines of a plain text are one paragraph: those wrapped at a column, and those broken where a link stood."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise

from reader.core.span import Span

# Mail and old systems wrap at 60 to 80 columns; lines outside of these widths are no wrapped prose.
_NARROWEST, _WIDEST = 45, 110
# A text is wrapped when so many lines are full, at least this share of those that another follows directly, half of
# the lines after them begin with a small letter, and hardly any line is too long. The text's first lines tell.
_FULL, _FULL_SHARE, _SMALL_SHARE, _LONGER_SHARE = 4, 0.5, 0.5, 0.05
_LOOKED_AT = 2000
# A line this near to the column whose sentence goes on was broken by hand.
_RAGGED = 0.6
# A text is broken at its links when so many lines, and this share of all, begin with the mark of the line before.
_BROKEN, _BROKEN_SHARE = 2, 0.004
_BULLET = re.compile(r"(?:[-*•–—·>]|\(?\d{1,3}[.)])\s")
_STOPS, _CLOSERS = tuple(".!?…:"), "\"'”’»)]"
_MARKS = ",;.!?)]'’”»"
_MARK = re.compile(r"[,;.!?)\]’”»](?:\s|$)|['’]s\b")
_OPEN = tuple('"“„«‘([,')
_WORD = re.compile(r"[^\W\d_]+")
# Words that never end a line of their own.
_HANGING = frozenset(
    "a an and as at by for from in into of on or over that the their this to under with his her its our your".split()
)
# So many words, half of them in lower case, are prose and no item of a menu.
_PROSE = 5
# Code points of a paragraph that tell whether it is prose, and of a line's end that hold its last word.
_HEAD, _TAIL = 400, 24


def join_lines(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """The paragraphs that ``lines`` make up: lines of ``text`` in order, without white space at either end.

    Only lines that follow each other directly are joined, and the line breaks stay inside the span. Nothing is joined
    in a text that shows neither a column at which it was wrapped nor lines that begin with the mark of the one before.
    On 210 pages dumped with a break at every link, 12 of 4,500 joins tied article and boilerplate together.
    """
    column = _column(text, lines)
    marked = sum(_begins_marked(text, line) for line in lines)
    broken = marked >= max(_BROKEN, _BROKEN_SHARE * len(lines))
    if not column and not broken:
        return tuple(lines)
    out = list(lines[:1])
    for before, line, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if _adjacent(text, before, line) and (
            (column > 0 and _wrapped(text, before, line, column))
            or (broken and _cut(text, out[-1], before, line, after))
        ):
            out[-1] = Span(out[-1].start, line.end)
        else:
            out.append(line)
    return tuple(out)


def unwrapped(text: str, blocks: Sequence[Span]) -> str:
    """``text`` with the line breaks inside its blocks as spaces, so that every place stays where it is."""
    pieces: list[str] = []
    at = 0
    for block in blocks:
        if "\n" in (inside := block.of(text)):
            pieces += [text[at : block.start], inside.replace("\n", " ")]
            at = block.end
    return "".join([*pieces, text[at:]]) if pieces else text


def _column(text: str, lines: Sequence[Span]) -> int:
    """The column at which the text is wrapped; 0 where it is not."""
    following = [(a, b) for a, b in islice(pairwise(lines), _LOOKED_AT) if _adjacent(text, a, b)]
    lengths = Counter(a.length + _indent(text, a) for a, _ in following)
    longer = sum(times for length, times in lengths.items() if length > _WIDEST)
    if longer > _LONGER_SHARE * len(following):
        return 0
    # An address or a heading may be longer than the column, so it is the one that fills most lines.
    columns = [length for length in lengths if _NARROWEST <= length <= _WIDEST]
    fills = Counter({column: sum(_is_full(text, a, b, column) for a, b in following) for column in columns})
    column, full = max(fills.items(), key=lambda row: (row[1], row[0]), default=(0, 0))
    small = sum(text[b.start].islower() and _is_full(text, a, b, column) for a, b in following)
    wrapped = full >= max(_FULL, _FULL_SHARE * len(following)) and small >= _SMALL_SHARE * full
    return column if wrapped else 0


def _adjacent(text: str, before: Span, line: Span) -> bool:
    return text.count("\n", before.end, line.start) == 1


def _is_full(text: str, line: Span, following: Span, column: int) -> bool:
    """Whether the first word of the line that follows had no room any more."""
    first = text[following.start : following.end].split(maxsplit=1)[0]
    width = line.length + _indent(text, line)
    return width <= column < width + 1 + len(first)


def _wrapped(text: str, before: Span, line: Span, column: int) -> bool:
    if _BULLET.match(text, line.start, line.end) or _indent(text, line) > _indent(text, before):
        return False
    if _is_full(text, before, line, column):
        return True
    goes_on = text[line.start].islower() and not _stops(before.of(text))
    return goes_on and before.length >= _RAGGED * column


def _indent(text: str, line: Span) -> int:
    return line.start - (text.rfind("\n", 0, line.start) + 1)


def _cut(text: str, paragraph: Span, before: Span, line: Span, after: Span | None) -> bool:
    """Whether a sentence goes on from ``before``, the last line of ``paragraph``, to ``line`` and maybe ``after``."""
    said = before.of(text)
    if _stops(said):
        return False
    if _begins_marked(text, line):
        return True
    starts_small = text[line.start].islower()
    if starts_small and _is_prose(text, line):
        return not text.startswith("by ", line.start)
    # A name that stood in a link, and the comma behind it.
    linked = after is not None and _adjacent(text, line, after) and _begins_marked(text, after)
    return (starts_small or linked or said.endswith(_OPEN) or _hangs(said)) and _is_prose(text, paragraph)


def _begins_marked(text: str, line: Span) -> bool:
    """Whether the line begins with what ends a word or a sentence."""
    return text[line.start] in _MARKS and _MARK.match(text, line.start, line.end) is not None


def _stops(said: str) -> bool:
    """Whether a sentence ends with this text."""
    return said.rstrip(_CLOSERS).endswith(_STOPS)


def _hangs(said: str) -> bool:
    """Whether the text ends with a word that more must follow."""
    last = _WORD.findall(said[-_TAIL:])
    return bool(last) and last[-1] in _HANGING and said.endswith(last[-1])


def _is_prose(text: str, span: Span) -> bool:
    words = _WORD.findall(text, span.start, min(span.end, span.start + _HEAD))
    return len(words) >= _PROSE and 2 * sum(word[0].islower() for word in words) >= len(words)
