"""Addresses that an article gives: which of them may be opened, and how one is shown before it is."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from reader.core.wording import tr

# What browsers cut off around an address, and what they drop inside it (WHATWG URL Standard, 4.4).
_AROUND = "".join(map(chr, range(0x21)))
_DROPPED = re.compile("[\t\n\r]")
_SCHEME = re.compile(r"\A([a-zA-Z][a-zA-Z0-9+.\-]*):")
_WEB = frozenset(("http", "https"))
# Longer ones are no addresses that a person meant, and no dialog shows them whole.
_LONGEST = 4_000
_HOST = re.compile(r"\A[a-z0-9_](?:[a-z0-9_.\-]*[a-z0-9_])?\.?\Z")
_MAILBOX = re.compile(r"\A[^\s@<>\"]{1,128}@[^\s@<>\"/?#]{1,255}\Z")
# What a letter may be begun with; some mail programs attach files that the address names.
_MAIL_FIELDS = frozenset(("subject", "body"))
# All that stands for itself in an address (RFC 3986, 2.2 and 2.3), and the sign of what is encoded already.
_KEPT = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Address:
    """An address that a browser or mail program may be asked to open; ASCII alone, so what is shown is what it is.

    ``site`` is the host, or the mailbox of a letter. ``foreign`` says that the host was written in other letters, which
    may look like those of another one; ``url`` and ``site`` have it in its ASCII form.
    """

    url: str
    site: str
    foreign: bool = False

    @property
    def program(self) -> str:
        """What opens it, as a person calls it."""
        return tr("mail program") if self.url.startswith("mailto:") else tr("browser")


def openable(target: str) -> Address | None:
    """The address of a link, None where it must not be opened: it is no web page and no letter, or not well formed.

    A name and a password before the host are left out: they go to nobody, and would pass for the host.
    """
    clean = _DROPPED.sub("", target.strip(_AROUND))
    if not clean or len(clean) > _LONGEST:
        return None
    scheme = _SCHEME.match(clean)
    if scheme is None:
        return None
    name = scheme[1].lower()
    if name in _WEB:
        return _web_address(name, clean[scheme.end() :])
    return _mail_address(clean[scheme.end() :]) if name == "mailto" else None


def _web_address(scheme: str, rest: str) -> Address | None:
    before, mark, after = _parted(rest)
    # Browsers take a backslash for a slash, and any number of them before the host.
    host_and_path = before.replace("\\", "/").lstrip("/")
    try:
        parts = urlsplit(f"{scheme}://{host_and_path}")
        port = parts.port
        host, foreign = _ascii_host(parts.hostname or "")
    except ValueError:
        return None
    if not host:
        return None
    site = host if port is None else f"{host}:{port}"
    return Address(f"{scheme}://{site}{_encoded(parts.path or '/')}{mark}{_encoded(after)}", site, foreign)


def _parted(rest: str) -> tuple[str, str, str]:
    """What comes before the query or fragment, its mark, and what follows."""
    found = re.search(r"[?#]", rest)
    return (rest, "", "") if found is None else (rest[: found.start()], found[0], rest[found.end() :])


def _ascii_host(host: str) -> tuple[str, bool]:
    """The host in ASCII, and whether it was, or stands for, one in other letters; raises ValueError when it is none."""
    if ":" in host:
        return f"[{ipaddress.IPv6Address(host)}]", False
    ascii_host = host.encode("idna").decode("ascii").lower() if not host.isascii() else host.lower()
    if len(ascii_host) > 253 or ".." in ascii_host or not _HOST.match(ascii_host):
        raise ValueError(host)
    return ascii_host, any(label.startswith("xn--") for label in ascii_host.split("."))


def _mail_address(rest: str) -> Address | None:
    mailbox, _, query = rest.partition("?")
    if not mailbox.isascii() or not _MAILBOX.match(mailbox):
        return None
    fields = [(name, value) for name, value in parse_qsl(query) if name.lower() in _MAIL_FIELDS]
    letter = f"?{urlencode(fields, quote_via=quote)}" if fields else ""
    return Address(f"mailto:{_encoded(mailbox)}{letter}", mailbox)


def _encoded(part: str) -> str:
    return quote(part, safe=_KEPT, errors="replace")
