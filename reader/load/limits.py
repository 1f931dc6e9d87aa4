"""How much Claim Reader is ready to read; beyond it a file is refused with a message, never half read.

``CLAIM_READER_LIMITS`` in the environment, a number from 1 to 1000, makes every size and count so many times larger,
those of the formats' modules too; nesting and times stay.
"""

import os
from collections.abc import Mapping

from reader.core.wording import tr, tr_later
from reader.errors import InputError

SETTING = "CLAIM_READER_LIMITS"
_LARGEST_FACTOR = 1000.0


def factor(environment: Mapping[str, str]) -> float:
    """How many times larger the limits are to be; 1 where the setting is missing or no such number."""
    try:
        wanted = float(environment.get(SETTING, "1"))
    except ValueError:
        return 1.0
    return min(wanted, _LARGEST_FACTOR) if wanted >= 1 else 1.0


_FACTOR = factor(os.environ)


def scaled(limit: int) -> int:
    """A limit as it is with the setting; a format's own bounds are made with it, too."""
    return int(limit * _FACTOR)


# A news article is under 1 MB. The bound only has to keep a wrong file (a disk image, a mailbox) from filling
# the memory: held, inflated and split it takes a few times its size.
MAX_BYTES = scaled(200_000_000)

# A parsed page takes up to thirty times its size in memory, and pages this large are data, not articles. Pages
# saved with their pictures inside reach 30 MB.
MAX_MARKUP_BYTES = scaled(64_000_000)
# Elements in one page. The fullest of 210 news pages has 5,000; so many, nested in one another, take ten seconds.
MAX_ELEMENTS = scaled(500_000)

# Code points and lines in one article: the analysis of so much takes some minutes and 3 GB, and no novel is as long.
MAX_TEXT = scaled(10_000_000)
MAX_LINES = scaled(500_000)

# Bytes that may come out of one file in all, archives in archives included. It is unpacked piece by piece, so this
# bounds time, not memory.
MAX_UNPACKED = scaled(1_000_000_000)
# Names in one ZIP archive, and articles in one file of any format.
MAX_MEMBERS = scaled(50_000)
MAX_ARTICLES = scaled(200_000)
# An archive in an archive in an archive with an office document in it is the most that anybody means.
MAX_NESTING = 4

# Text shrinks to a tenth, the same line over and over to a two-hundredth; a bomb to a thousandth.
_MAX_RATIO = 200
_RATIO_COUNTS_FROM = 20_000_000

_FILE = tr_later("a file")


def or_raise() -> str:
    """The last sentence of a message about a limit of a format."""
    return tr("Or raise the limits: {setting}=2 doubles them.", setting=SETTING)


def _advice() -> str:
    return tr("Save the article alone and open that, or raise the limits: {setting}=2 doubles them.", setting=SETTING)


def megabytes(count: int) -> str:
    """The size in words for a message: ``megabytes(200_000_000)`` is "200 MB"."""
    return tr("{count} MB", count=round(count / 1_000_000))


def check_size(size: int, limit: int, name: str, *, what: str = _FILE) -> None:
    """Raises InputError when ``size`` bytes are more than ``limit``; ``what``, told for later, names the thing."""
    if size > limit:
        raise InputError(
            tr(
                "{name} is too large: {what} may have at most {limit}. {advice}",
                name=name,
                what=tr(what),
                limit=megabytes(limit),
                advice=_advice(),
            )
        )


def check_length(length: int, name: str) -> None:
    """Raises InputError when a text of ``length`` code points is too long to be analysed."""
    if length > MAX_TEXT:
        most = tr("{count} million characters", count=MAX_TEXT // 1_000_000)
        raise InputError(
            tr(
                "{name} is too long: an article may have at most {most}. {advice}",
                name=name,
                most=most,
                advice=_advice(),
            )
        )


def check_text(text: str, name: str) -> None:
    """Raises InputError when a text is too long to be analysed, or has too many lines."""
    check_length(len(text), name)
    if text.count("\n") > MAX_LINES:
        raise InputError(
            tr(
                "{name} is too long: an article may have at most {lines} lines. {advice}",
                name=name,
                lines=MAX_LINES,
                advice=_advice(),
            )
        )


def check_ratio(size: int, packed: int, name: str) -> None:
    """Raises InputError when ``packed`` bytes have grown to so many bytes that no text can be in them."""
    if size > _RATIO_COUNTS_FROM and size > _MAX_RATIO * packed:
        raise InputError(
            tr(
                "{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.",
                name=name,
                ratio=_MAX_RATIO,
            )
        )
