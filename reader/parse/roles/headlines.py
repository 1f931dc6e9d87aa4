"""The article's own headline and standfirst, above its first paragraph."""

from collections.abc import Mapping

from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.datelines import dateline
from reader.parse.roles.bylines import names_alone
from reader.parse.roles.extent import article_extent
from reader.parse.roles.page import Line, Page, Said, Verdict
from reader.parse.verbs import has_finite_verb

# How far above the first paragraph a headline is looked for, and how much of the article it is compared with.
_ABOVE = 25
_BELOW = 12
_SHARED = 0.3
_LONGEST = 35
# A headline and its standfirst.
_TITLE_LINES = 2
_BULLETS = ("*", "•", "·", "- ")
# A first line that ends in a full stop is a headline only when it is this short and longer paragraphs follow.
_LONGEST_STOPPED = 16
_HEADLINE = Verdict(Role.HEADLINE, 0.85, "headline above the article")
_STANDFIRST = Verdict(Role.HEADLINE, 0.7, "stands between headline and article")
_NAME_ABOVE = Verdict(Role.FURNITURE, 0.7, "the name of the site or a section, above the headline")
_LONGEST_NAME = 5


def _content(line: Line) -> frozenset[str]:
    return frozenset(word for word in line.words if len(word) > 3)


def _begins_paragraph(line: Line) -> bool:
    return dateline(line.text, Span(0, len(line.text))).length > 0 and line.count > 12


def _shared(line: Line, below: frozenset[str]) -> float:
    own = _content(line)
    return len(own & below) / len(own) if own else 0.0


def _above(page: Page, said: Said, first: int, below: frozenset[str]) -> dict[int, Verdict]:
    """The headline among the lines before the article: the one that shares most words with its beginning."""
    near = [line for line in page.lines[max(0, first - _ABOVE) : first] if line.index not in said]
    likely = [
        line
        for line in near
        if 3 <= line.count <= _LONGEST and not _begins_paragraph(line) and not _is_byline(page, line)
    ]
    if not likely:
        return {}
    best = max(likely, key=lambda line: (_shared(line, below), line.index))
    if _shared(best, below) < _SHARED:
        # A headline in other words than the article stands right above it, whatever bylines lie between.
        best = likely[-1]
        if any(line.index > best.index for line in near) and best is not near[-1]:
            return {}
    top = _title_above(page, said, best, likely)
    out = {top.index: _HEADLINE}
    if _names_site(page, top, below):
        start = [line for line in page.lines[first : first + 5] if line.index not in said]
        if top is not best:
            out = {top.index: _NAME_ABOVE, top.index + 1: _HEADLINE}
        elif len(start) > 1 and _opens_article(*start[:2]):
            # A headline that reads like prose counts among the article's lines until here.
            out = {top.index: _NAME_ABOVE, start[0].index: _HEADLINE}
    for line in likely:
        if line.index <= top.index or line.index in out:
            continue
        point = line.text.startswith(_BULLETS) and line.index - 1 in out
        if line.index <= best.index or _shared(line, below) >= _SHARED or line.is_prose or point:
            out[line.index] = _STANDFIRST
    return out


def _title_above(page: Page, said: Said, best: Line, likely: list[Line]) -> Line:
    """The first of the few lines that stand together above the article and end with ``best``.

    A title in other words than the article may stand over a standfirst in the article's; so it is one only where these
    lines open the file or follow what is no part of the article.
    """
    indices = {line.index for line in likely if not line.ends}
    top = best
    # A wire's headline may have points under it, which are part of it.
    while top.index - 1 in indices and (best.index - top.index < _TITLE_LINES - 1 or top.text.startswith(_BULLETS)):
        top = page.lines[top.index - 1]
    return top if top.index == 0 or top.index - 1 in said else best


def _is_byline(page: Page, line: Line) -> bool:
    """Whether names stand alone below another line: most likely below the headline."""
    return line.index > 0 and names_alone(line, page.lexicons)


def _names_site(page: Page, line: Line, below: frozenset[str]) -> bool:
    """Whether the first of two lines above the article is a name that the article does not speak of."""
    if line.count > _LONGEST_NAME or line.ends or line.capitals < 1:
        return False
    outlets = page.lexicons.words("entity_outlet_words")
    if _content(line) & below and not any(" ".join(line.words[-n:]) in outlets for n in (1, 2)):
        return False
    return not has_finite_verb(line.text.split(), page.lexicons.table("verb_forms"))


def _opens_article(line: Line, after: Line) -> bool:
    """Whether the article's first line is a headline rather than its first sentence."""
    if not 2 <= line.count <= _LONGEST or not after.is_prose or (line.text.startswith(('"', "“")) and line.ends):
        return False
    if line.node is not None and line.node.tag == "p" and line.ends:
        return False
    if not line.ends:
        return line.text[-1] not in ",:-—–" and line.count <= 25
    return line.count <= _LONGEST_STOPPED and after.count > line.count


def _inside(page: Page, said: Said, first: int, last: int) -> dict[int, Verdict]:
    """Headline and standfirst among the first lines of the stretch of running text itself."""
    near = (line for line in page.lines[first : min(last, first + 5)] if line.index not in said)
    top = [line for line in near if not _is_byline(page, line)]
    if len(top) < 3:
        return {}
    out = {}
    for k, line in enumerate(top[1:4], start=1):
        if _begins_paragraph(line) and all(earlier.count <= _LONGEST for earlier in top[:k]):
            return {earlier.index: _HEADLINE if n == 0 else _STANDFIRST for n, earlier in enumerate(top[:k])}
    if _opens_article(top[0], top[1]) and not _begins_paragraph(top[0]):
        out[top[0].index] = _HEADLINE
        if top[0].text.endswith(";") and top[1].count <= _LONGEST:
            # A wire's headline in two parts: the semicolon says that the second line belongs to it.
            out[top[1].index] = _STANDFIRST
    return out


def _summary(page: Page, said: Said, first: int, last: int) -> dict[int, Verdict]:
    """A first line that the next paragraphs say again word for word: the standfirst."""
    top = [line for line in page.lines[first : min(last, first + 4)] if line.index not in said]
    if len(top) < 3 or not 8 <= top[0].count <= _LONGEST:
        return {}
    key = top[0].key
    if any(key[:-12] in later.key and len(later.key) >= len(key) for later in top[1:]):
        return {top[0].index: Verdict(Role.HEADLINE, 0.9, "standfirst that the article repeats")}
    return {}


def headlines(page: Page, said: Said) -> Mapping[int, Verdict]:
    """The headline with its standfirst; nothing where the file begins with the article's first sentence."""
    first, last = article_extent(page, said)
    if first == last:
        return {}
    below: frozenset[str] = frozenset().union(*(_content(line) for line in page.lines[first : first + _BELOW]))
    out = _above(page, said, first, below)
    if not any(verdict is _HEADLINE for verdict in out.values()):
        out |= _inside(page, said, first, last)
    return out or _summary(page, said, first, last)
