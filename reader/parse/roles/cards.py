"""Cards of other articles inside the text: a picture text that carries the site's name, and the title below it."""

from collections.abc import Mapping
from itertools import zip_longest

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict
from reader.parse.roles.site import site_names, without_site

_LEAST_TITLE = 4
_LONGEST_TITLE = 22
_CARD = "card of another article"


def is_title(line: Line) -> bool:
    """Whether the line reads like a headline: a few words, no full stop at its end, more than names in capitals."""
    if not _LEAST_TITLE <= line.count <= _LONGEST_TITLE or line.is_row:
        return False
    return not line.text.endswith((".", ":", ",", ";")) and (line.capitals >= 0.5 or not line.ends)


def cards(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Picture texts that end in the site's name, together with the title that follows; a lone one is a caption."""
    names = site_names(page)
    out: dict[int, Verdict] = {}
    begun = False
    for here, after in zip_longest(page.lines, page.lines[1:]):
        begun = begun or here.is_prose
        if here.index in said or here.count < _LEAST_TITLE or without_site(here, names) is None:
            continue
        if after is not None and begun and after.index not in said and is_title(after):
            out[here.index] = Verdict(Role.RELATED, 0.85, f"picture text of a {_CARD}")
            out[after.index] = Verdict(Role.RELATED, 0.85, _CARD)
        elif begun:
            out[here.index] = Verdict(Role.CAPTION, 0.7, "picture text with the site's name")
    return out
