"""Lines that lead to other articles: READ MORE lines, and the lists under a heading such as "Related articles"."""

import re
from collections.abc import Mapping, Set

from reader.core.vocabulary import Role
from reader.parse.roles.extent import article_extent
from reader.parse.roles.page import Line, Page, Said, Verdict, first_words

# The reason of a line that announces another article.
POINTS = "points to another article"
_MARK = re.compile(r"\s*[:|>»→–—]|\s+-\s")
_LONGEST = 40
# A list under a heading ends where this many words of running text stand in one line.
_PROSE_WORDS = 35
# A line above the article that shares this many of its longer words with the article's first lines announces that one.
_SHARED, _BELOW = 0.5, 12


def _points(line: Line, openings: Mapping[str, str], firsts: Set[str]) -> bool:
    """Whether the line opens with words that announce another article's title."""
    if not 1 < line.count <= _LONGEST:
        return False
    for length, opening in line.openings(firsts):
        how = openings.get(opening)
        if how is None:
            continue
        rest = line.rest(length)
        if rest.lstrip().lower().startswith("by "):
            # "EXCLUSIVE By NAME" is the article's own.
            return False
        marked = _MARK.match(rest) is not None
        shouted = all(token.isupper() for token in line.tokens[:length]) and not line.text.isupper()
        if how == "any":
            return marked or shouted or (not line.ends and length < line.count) or line.count <= 12
        return (marked or (shouted and length < line.count)) and not line.ends
    return False


def _told_below(line: Line, first: int, below: frozenset[str]) -> bool:
    """Whether the article below says what the line announces: "Explained: ..." may head the article itself."""
    own = frozenset(word for word in line.words if len(word) > 3)
    return line.index < first and len(own & below) >= _SHARED * len(own)


def _heads_list(line: Line, headings: frozenset[str]) -> bool:
    if not 0 < line.count <= 8 or line.ends:
        return False
    return line.label in headings or (line.count > 2 and line.words[:2] in (("more", "from"), ("more", "in")))


def pointers(page: Page, said: Said) -> Mapping[int, Verdict]:
    """READ MORE lines, headings of lists of other articles, and the headlines below such a heading."""
    openings, headings = page.lexicons.table("role_pointers"), page.lexicons.words("role_sections")
    out: dict[int, Verdict] = {}
    firsts = first_words(openings)
    first, _ = article_extent(page, said)
    below: frozenset[str] = frozenset().union(*(line.words for line in page.lines[first : first + _BELOW]))
    heading: Line | None = None
    for line in page.lines:
        decided = said.get(line.index)
        if _heads_list(line, headings) and (decided is None or decided.role is Role.FURNITURE):
            heading = line
            out[line.index] = Verdict(Role.RELATED, 0.9, "heads a list of other articles")
        elif decided is None and _points(line, openings, firsts) and not _told_below(line, first, below):
            out[line.index] = Verdict(Role.RELATED, 0.9, POINTS)
        elif heading is not None and decided is None:
            if line.is_prose and (line.count >= _PROSE_WORDS or line.index == heading.index + 1):
                heading = None
            elif not line.is_prose:
                out[line.index] = Verdict(Role.RELATED, 0.8, f"listed under “{heading.text[:40]}”")
    return out
