"""Blocks that repeat an earlier one: whole, misspelt, with or without a few words at an end such as the site's name."""

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict, letters_of
from reader.parse.roles.site import site_names, without_site

# Shorter repeats are refrains, answers and labels, which an article may well say twice.
_LEAST_WORDS = 6
_LEAST_KEY = 30
# Keys of this many characters at either end find the earlier lines that could hold a later one.
_PROBE = 24
_KEPT = 4
# Two lines are one in two spellings when their words pair up: as many as this may stand over at either end (a credit,
# the site's name), one in so many may be misspelt, and such a pair is at least this alike, in percent.
_OVER = 4
_PER_MISSPELT = 6
_ALIKE = 80
_LONGEST_NEAR = 80


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

    def near(self, line: Line, key: str) -> Line | None:
        """The earlier block with nearly the words of ``line``: misspelt, or with a few more at an end."""
        if line.count > _LONGEST_NEAR:
            return None
        for probe in (key[:_PROBE], key[-_PROBE:]):
            for _, earlier in self._ends.get(probe, ()):
                if (
                    earlier.count <= _LONGEST_NEAR
                    and _same_words(earlier.words, line.words)
                    and not _tells(line, earlier)
                ):
                    return earlier
        return None


def _tells(line: Line, earlier: Line) -> bool:
    """Whether running text goes on where the earlier line ended: a quotation set apart first, and then with its source.

    A credit or a site's name has no word in lower case.
    """
    return line.is_prose and any(token[0].islower() for token in line.tokens[earlier.count :])


def _same_words(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether both are the same words but for spelling and some at one end; never where a figure differs."""
    shorter = min(len(first), len(second))
    misspelt = 0
    for edit in Levenshtein.opcodes(first, second):
        if edit.tag == "replace":
            pairs = list(
                zip(first[edit.src_start : edit.src_end], second[edit.dest_start : edit.dest_end], strict=True)
            )
            if not all(_misspells(*pair) for pair in pairs):
                return False
            misspelt += len(pairs)
        elif edit.tag != "equal":
            over = max(edit.src_end - edit.src_start, edit.dest_end - edit.dest_start)
            at_end = edit.src_start == 0 or edit.src_end == len(first) or edit.src_start == len(first)
            if not at_end or over > min(_OVER, shorter // 3):
                return False
    return misspelt * _PER_MISSPELT <= shorter


def _misspells(one: str, other: str) -> bool:
    """Whether they are one word in two spellings; a word and the same with a prefix ("legal", "illegal") are two."""
    if not (one.isalpha() and other.isalpha()) or one.endswith(other) or other.endswith(one):
        return False
    return fuzz.ratio(one, other) >= _ALIKE


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
        earlier = seen.find(key, partly=not line.is_prose) or seen.near(line, key)
        if earlier is not None and not (line.is_prose and prose_seen <= 1):
            out[line.index] = Verdict(Role.DUPLICATE, 0.9, f"repeats line {earlier.number}")
        else:
            seen.add(line, key)
        prose_seen += line.is_prose
    return out
