"""The site's own name and slogan, found by what the page repeats, and lines that are an address alone."""

import re
from collections import Counter
from collections.abc import Mapping

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict
from reader.parse.verbs import has_finite_verb

# A picture's text may end in its size and day behind the name: "- NAME, 1920, 04.03.2031".
_SUFFIX = re.compile(r"^.*\S\s+(?:[-–—|·•:]|::)\s+(?P<end>(?P<name>[^\W_][^|–—]{1,50}?)(?:,\s\d[\d./-]*)*)$")
_BAR = re.compile(r"[-–—|·•:]\s")
# Where the page stands on the site: "Home > News", "THE PACKET | COURTS".
_TRAIL = re.compile(r"[^|>»›/.]{2,30}(?:\s[|>»›/]\s[^|>»›/.]{2,30})+")
_LONGEST_TRAIL = 7
_DIGIT = re.compile(r"\d")
_EDGE = "-–—|·•: \t\u00a0"
_ADDRESS = re.compile(r"(?:https?://|file:///|www\.)\S+", re.IGNORECASE)
# The reason of a line that is the site's name and nothing else.
SITE_NAME = "the site's name"
_TOP_LINES = 30
_LONGEST_NAME = 6


def suffix_of(line: Line) -> tuple[str, str] | None:
    """What stands after the line's last dash or bar, when it is short enough to be a name: the name, and all of it."""
    if line.ends or _BAR.search(line.text) is None:
        return None
    match = _SUFFIX.match(line.text[-200:])
    if match is None:
        return None
    name = match["name"].strip()
    return (name, match["end"]) if len(name.split()) <= _LONGEST_NAME and not name[0].islower() else None


def site_names(page: Page) -> frozenset[str]:
    """The site's names in lower case: a line's ending that other lines repeat, or that stands alone near the top."""
    endings = Counter(suffix[0].casefold() for line in page.lines if (suffix := suffix_of(line)) is not None)
    alone = {line.text.strip(_EDGE).casefold() for line in page.lines[:_TOP_LINES] if line.count <= _LONGEST_NAME}
    names = {name for name, times in endings.items() if times >= 3 or name in alone}
    if page.document.metadata.publisher:
        names.add(page.document.metadata.publisher.strip().casefold())
    return frozenset(names)


def without_site(line: Line, names: frozenset[str]) -> str | None:
    """The line's text before a site's name at its end; None when it does not end in one."""
    suffix = suffix_of(line)
    if suffix is None or suffix[0].casefold() not in names:
        return None
    return line.text[: len(line.text) - len(suffix[1])].rstrip(_EDGE)


def is_address(line: Line) -> bool:
    """Whether the line is a web address and nothing else."""
    return _ADDRESS.fullmatch(line.text) is not None


def _is_motto(line: Line, verbs: Mapping[str, str]) -> bool:
    """Whether a line beside the site's name is no sentence although it ends like one: a headline has no full stop."""
    return line.ends and line.count > 2 and not has_finite_verb(line.text.split(), verbs, sure=True)


def site_lines(page: Page, _said: Said) -> Mapping[int, Verdict]:
    """Lines that are the site's name, its slogan, or an address."""
    names = site_names(page)
    slogans = page.lexicons.words("role_slogans")
    verbs = page.lexicons.table("verb_forms")
    out = {}
    named: set[int] = set()
    for line in page.lines:
        if is_address(line):
            out[line.index] = Verdict(Role.FURNITURE, 0.95, "a web address alone")
        elif line.count <= _LONGEST_NAME and line.text.strip(_EDGE).casefold() in names:
            out[line.index] = Verdict(Role.FURNITURE, 0.95, SITE_NAME)
            named.add(line.index)
    for line in page.lines[:_TOP_LINES]:
        if line.index in out or line.count > 30:
            continue
        if line.count <= _LONGEST_TRAIL and _TRAIL.fullmatch(line.text) and not _DIGIT.search(line.text):
            out[line.index] = Verdict(Role.FURNITURE, 0.8, "says where on the site the page stands")
            continue
        hits = len(line.phrases(slogans))
        beside = bool({line.index - 1, line.index + 1} & named)
        enough = 1 if line.count <= 12 else 2
        if hits >= (enough if beside else 3) or (beside and _is_motto(line, verbs)):
            out[line.index] = Verdict(Role.FURNITURE, 0.9, "advertises the site")
    return out
