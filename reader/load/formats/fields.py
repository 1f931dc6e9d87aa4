"""Values of records, feeds and headers as metadata, and the headline that a body may lack."""

import html
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from reader.core.wording import trn

_VALUE_LENGTH = 1_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_BASIC_ISO = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")
_BY = re.compile(r"(?i)by[:\s]\s*(?=\S)")
# Seconds and milliseconds since 1970 lie this far apart for every date from 1973 to 5138.
_SECONDS_FROM, _MILLISECONDS_FROM = 10**8, 10**11


def squashed(value: str) -> str:
    """``value`` on one line, at most 1,000 signs of it, fit to be shown as metadata; "" when there is nothing."""
    return _SURROGATE.sub("\ufffd", " ".join(value[: 20 * _VALUE_LENGTH].split()))[:_VALUE_LENGTH]


def sound(text: str) -> str:
    """``text`` with each lone surrogate, which JSON can spell and nothing can encode, as U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def unescaped(value: str) -> str:
    """``value`` on one line with its HTML entities read, for titles that publishing systems escape."""
    return squashed(html.unescape(squashed(value)))


def without_by(value: str) -> str:
    """A byline's names: "By Ann Lee" is "Ann Lee"."""
    line = squashed(value)
    return _BY.sub("", line, count=1) if _BY.match(line) else line


def mail_date(value: str) -> str | None:
    """The ISO 8601 form of a date as mails and feeds write it (RFC 5322), None when it is no such date."""
    try:
        return parsedate_to_datetime(squashed(value)).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def iso_date(value: str) -> str | None:
    """``value`` as ISO 8601 with hyphens and colons where it is a date without them, else as it is; None for ""."""
    line = squashed(value)
    found = _BASIC_ISO.fullmatch(line)
    if not found:
        return line or None
    year, month, day, hour, minute, second, zone = found.groups()
    date = f"{year}-{month}-{day}"
    return f"{date}T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else date


def epoch_date(value: float) -> str | None:
    """The ISO 8601 form, in UTC, of seconds or milliseconds since 1970; None for a number that is neither."""
    seconds = value / 1000 if value >= _MILLISECONDS_FROM else value
    if not _SECONDS_FROM <= seconds < _MILLISECONDS_FROM:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def begins_with(text: str, title: str) -> bool:
    """Whether ``text`` begins with its headline already, white space and case aside."""
    # The slack is for the white space of the text.
    start = "".join(text[: 3 * len(title) + 200].split()).casefold()
    return start.startswith("".join(title.split()).casefold())


def unreadable(count: int) -> tuple[str, ...]:
    """The notice that ``count`` bytes could not be read; none for 0."""
    if not count:
        return ()
    return (
        trn(
            "{n} byte could not be read and shows as \ufffd.", "{n} bytes could not be read and show as \ufffd.", count
        ),
    )
