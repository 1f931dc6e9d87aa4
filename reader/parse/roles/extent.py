"""Where the article lies on its page: the stretch of lines with the most running text.

Each line weighs by how much it reads like prose, and against it where it reads like a list of labels or headlines; the
stretch with the greatest sum is the article (a maximum-sum run, as in boilerplate removal by text density).
"""

from collections.abc import Mapping

from reader.core.vocabulary import Role
from reader.parse.roles.cards import is_title
from reader.parse.roles.page import Line, Page, Said, Verdict

_LONG = 60
_PER_WORD = 0.08
_LABEL = -0.9
_HEADLINE = -1.0
_OUTSIDE = {Role.RELATED: -1.2, Role.FURNITURE: -1.0, Role.DUPLICATE: -0.8, Role.BYLINE: -0.4, Role.CAPTION: 0.0}
# Loose lines that may part a paragraph of the article from the rest, and how many words make it a paragraph.
_BRIDGED = 2
_PARAGRAPH = 14
# A file with so few loose lines is an article saved clean: nothing of it is thrown out for its place alone.
_CLEAN_SHARE = 0.34
_FEW = 12
_AT_LEAST = 3
_CLEAN_WORDS = 0.1


def weight(line: Line, verdict: Verdict | None) -> float:
    """How much the line speaks for the article (positive) or for the page around it (negative)."""
    if not line.count or line.is_row:
        # An article goes on below its table of figures, however long that is.
        return 0.0
    if verdict is not None:
        return _OUTSIDE.get(verdict.role, 0.0)
    if line.is_prose:
        return _PER_WORD * min(line.count, _LONG)
    if line.ends and line.count >= 3:
        return 0.2 if line.capitals < 0.75 else 0.0
    if line.text[:1].islower() or line.text.endswith((",", ":", ";")):
        # A piece of a sentence, as where links were cut out of a paragraph.
        return 0.0 if line.count < 5 else 0.3
    return _LABEL if line.count < 4 else _HEADLINE


def article_extent(page: Page, said: Said) -> tuple[int, int]:
    """Half-open range of line indices that holds the article; (0, 0) for an empty page."""
    best, best_range = 0.0, (0, 0)
    total, start = 0.0, 0
    for line in page.lines:
        if total <= 0:
            total, start = 0.0, line.index
        total += weight(line, said.get(line.index))
        if total > best:
            best, best_range = total, (start, line.index + 1)
    return _widened(page, said, *best_range)


def _widened(page: Page, said: Said, first: int, last: int) -> tuple[int, int]:
    """The stretch with the paragraphs that only a few loose lines part from it."""
    if first == last:
        return first, last
    loose = 0
    for line in page.lines[last:]:
        loose += weight(line, said.get(line.index)) < 0
        if loose > _BRIDGED:
            break
        if line.index not in said and line.is_prose and line.count >= _PARAGRAPH:
            last, loose = line.index + 1, 0
    loose = 0
    for line in reversed(page.lines[:first]):
        loose += weight(line, said.get(line.index)) < 0
        if loose > _BRIDGED:
            break
        if line.index not in said and line.is_prose and line.count >= _PARAGRAPH:
            first, loose = line.index, 0
    return first, last


def _is_clean(page: Page, said: Said) -> bool:
    # Figures alone may be a table's cells, a line each.
    loose = [line for line in page.lines if weight(line, said.get(line.index)) < 0 and any(map(str.isalpha, line.key))]
    if len(loose) <= max(_AT_LEAST, min(_FEW, _CLEAN_SHARE * len(page.lines))):
        return True
    furniture = sum(verdict.role is Role.FURNITURE and page.lines[k].count > 0 for k, verdict in said.items())
    words = sum(line.count for line in page.lines)
    return furniture <= _AT_LEAST and sum(line.count for line in loose) <= _CLEAN_WORDS * words


def outside_article(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Lines before and after the article on a page that is not clean."""
    first, last = article_extent(page, said)
    if first == last or _is_clean(page, said):
        return {}
    out = {}
    for line in page.lines:
        if first <= line.index < last or line.index in said:
            continue
        where = "before" if line.index < first else "after"
        if where == "after" and is_title(line):
            out[line.index] = Verdict(Role.RELATED, 0.6, "a headline after the article", placed=True)
        else:
            reason = f"stands {where} the article, among the page's own lines"
            out[line.index] = Verdict(Role.FURNITURE, 0.6, reason, placed=True)
    return out
