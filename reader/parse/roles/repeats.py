"""Blocks that repeat an earlier one: whole, without the site's name, or as the end or beginning of a longer line."""

from collections.abc import Mapping

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict, letters_of
from reader.parse.roles.site import site_names, without_site

# Shorter repeats are refrains, answers and labels, which an article may well say twice.
_LEAST_WORDS = 6
_LEAST_KEY = 30
# Keys of this many characters at either end find the earlier lines that could hold a later one.
_PROBE = 24
_KEPT = 4


class _Seen:
    """The blocks so far, found by their whole key or by its first or last characters; linear in the text."""

    def __init__(self) -> None:
        self._whole: dict[str, Line] = {}
        self._ends: dict[str, list[tuple[str, Line]]] = {}

    def add(self, line: Line, key: str) -> None:
        if key in self._whole:
            return
        self._whole[key] = line
        for probe in (key[:_PROBE], key[-_PROBE:]):
            bucket = self._ends.setdefault(probe, [])
            if len(bucket) < _KEPT:
                bucket.append((key, line))

    def find(self, key: str, *, partly: bool) -> Line | None:
        """The earlier block with this key, or (``partly``) one that begins or ends with it."""
        whole = self._whole.get(key)
        if whole is not None or not partly:
            return whole
        for earlier, line in self._ends.get(key[-_PROBE:], ()):
            if earlier.endswith(key):
                return line
        for earlier, line in self._ends.get(key[:_PROBE], ()):
            if earlier.startswith(key):
                return line
        return None


def repeats(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Blocks whose words an earlier block of the article has already given.

    A sentence that repeats a line from before the running text is the article's own lead, and the earlier line its
    standfirst; so is body text that a list of headlines announced.
    """
    names = site_names(page)
    seen = _Seen()
    out: dict[int, Verdict] = {}
    prose_seen = 0
    for line in page.lines:
        if line.index in said or line.count < _LEAST_WORDS:
            continue
        short = without_site(line, names)
        key = letters_of(short) if short is not None else line.key
        if len(key) < _LEAST_KEY:
            continue
        earlier = seen.find(key, partly=not line.is_prose)
        if earlier is not None and not (line.is_prose and prose_seen <= 1):
            out[line.index] = Verdict(Role.DUPLICATE, 0.9, f"repeats line {earlier.number}")
        else:
            seen.add(line, key)
        prose_seen += line.is_prose
    return out
