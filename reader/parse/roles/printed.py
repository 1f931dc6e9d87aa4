"""What a browser prints above and below a page: when it was printed, its title, its address and the sheet's number.

Chromium puts "11/22/26, 9:37 PM" and the title above, the address and "1/3" below; Firefox and Safari have the same
pieces in other places and words. The day is that of the printing and says nothing of the article.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict, letters_of

# The reason of a line that a browser printed around the page.
PRINTED = "printed by a browser around the page"
_DAY = r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_STAMP = rf"{_DAY},?\s{{1,2}}(?:(?:at|um|à|kl\.?)\s)?{_CLOCK}"
_ADDRESS = r"(?:https?://|file:///|chrome-extension://|about:)\S{0,2000}"
_WORD_FOR_SHEET = r"(?:(?:page|seite|side|página|pagina|strona|pág\.|стр\.)\s)?"
_SHEET = rf"{_WORD_FOR_SHEET}(?P<sheet>\d{{1,4}})\s?(?:/|of|von|de|di|av|af|van|z|из|sur)\s?(?P<sheets>\d{{1,4}})"
# Where the browser leaves room between what it sets to the left, the middle and the right.
_GAP = r"(?:\t| {2,})\s*"
_STAMP_WITHIN = re.compile(_STAMP)
# Every such line has a clock's time or an address.
_HINT = re.compile(r"\d[:.]\d\d|://|about:")
# An address and a sheet's number, or a sheet's number and a moment, in either order: nobody else sets them in one line.
_SURE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_ADDRESS}\s+{_SHEET}",
        rf"{_SHEET}\s+{_ADDRESS}",
        rf"{_SHEET}\s+{_STAMP}",
        rf"{_STAMP}\s+{_SHEET}",
    )
)
# The title beside a moment or an address, in either order.
_BESIDE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_STAMP}{_GAP}(?P<title>\S.*)",
        rf"(?P<title>\S.*?){_GAP}{_STAMP}",
        rf"(?P<title>\S.*?){_GAP}{_ADDRESS}",
        rf"{_ADDRESS}{_GAP}(?P<title>\S.*)",
    )
)
# Longer lines are none of a browser's; and what is looked through is bounded so.
_LONGEST = 500
# A title is cut at the sheet's width: so many of its letters tell it.
_TOLD = 12


def printed(page: Page, _said: Said) -> Mapping[int, Verdict]:
    """Lines that a browser printed around the page, on every sheet of it."""
    short = [line for line in page.lines if line.span.length <= _LONGEST and _HINT.search(line.text)]
    sure = {line.index for line in short if _is_sure(line.text)}
    titled = {line.index: title for line in short if line.index not in sure and (title := _title(line.text))}
    if titled:
        known = sorted(_known_titles(page, titled))
        sure |= {index for index, title in titled.items() if sure or _begins_one(title, known)}
    if sure:
        sure |= _bare_moments(short, sure)
    return dict.fromkeys(sorted(sure), Verdict(Role.FURNITURE, 0.95, PRINTED))


def _is_sure(text: str) -> bool:
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _SURE)), None)
    return found is not None and 0 < int(found["sheet"]) <= int(found["sheets"])


def _title(text: str) -> str:
    """The letters of the title that stands beside a moment or an address; "" where none does."""
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _BESIDE)), None)
    title = letters_of(found["title"].rstrip("…. ")) if found else ""
    return title if len(title) >= _TOLD else ""


def _known_titles(page: Page, titled: Mapping[int, str]) -> list[str]:
    """What the titles can be: what the document says is its title, and the lines that are no such candidates."""
    title = letters_of(page.document.metadata.title or "")
    return [title, *(line.key for line in page.lines if line.index not in titled)]


def _begins_one(title: str, known: Sequence[str]) -> bool:
    """Whether one of ``known``, which are sorted, begins with ``title``."""
    at = bisect_left(known, title)
    return at < len(known) and known[at].startswith(title)


def _bare_moments(lines: Sequence[Line], sure: Set[int]) -> set[int]:
    """The moments alone on their lines that are the printing's: an article may show its own in the same form.

    Theirs is that of a line which surely is the browser's; a page without a title has them alone, on top of each sheet.
    """
    moments = {found[0] for line in lines if line.index in sure and (found := _STAMP_WITHIN.search(line.text))}
    alone = [line for line in lines if _STAMP_WITHIN.fullmatch(line.text)]
    times = Counter(line.text for line in alone)
    return {
        line.index for line in alone if (line.text in moments if moments else line.index == 0 or times[line.text] > 1)
    }
