"""Messages of mail and web archives: their parts and headers, read so that no header, however odd, is an error."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32

from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load.encodings import agreed_encoding, labelled_encoding
from reader.load.formats.fields import squashed
from reader.load.limits import MAX_MARKUP_BYTES, check_size, scaled

# Longer headers are made to exhaust the library, which reads the parameters of each part's in quadratic time.
_PARAMETERS_LENGTH = 500
_HEADER_LENGTH = 16_000
# The library compares each line with the boundary of each part that is open. A message of 60 MB with ten attached files
# comes to two thirds of this; it takes some seconds.
_MOST_COMPARISONS = 20_000_000
_LINE_COST = 8
# A digest of a list has some hundred parts.
_MOST_PARTS = scaled(2_000)
# Beyond these a header says nothing; relays add some dozens.
_MOST_HEADERS = 1_000
_FIELD = re.compile(rb"([!-9;-~]{1,76}):[ \t]?([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n")
_BOUNDARY = re.compile(rb"(?i)boundary[\s*\d]*=")
_KIND = re.compile(rb"(?im)^content-(?:type|disposition)")
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
# White space between two encoded words is no part of either (RFC 2047, 6.2).
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(=\?)")


class _Message(Message):
    """A message that leaves out headers beyond the most that any has."""

    _taken = 0

    def set_raw(self, name: str, value: str) -> None:
        self._taken += 1
        if self._taken <= _MOST_HEADERS:
            super().set_raw(name, value)


class _Policy(Compat32):
    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[: _PARAMETERS_LENGTH if name.lower().startswith("content-") else _HEADER_LENGTH]


def message_of(data: bytes, name: str) -> Message:
    """The message in ``data``; raises InputError when it is larger or nested deeper than any that was sent."""
    check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("a message"))
    boundaries = len(_BOUNDARY.findall(data))
    too_many = len(_KIND.findall(data)) > _MOST_PARTS
    if too_many or data.count(b"\n") * (boundaries + _LINE_COST) > _MOST_COMPARISONS:
        raise InputError(
            tr("{name} is a message of more lines and parts than any that was sent. Save the article alone.", name=name)
        )
    try:
        return BytesParser(_Message, policy=_Policy()).parsebytes(data)
    except RecursionError:
        raise InputError(
            tr("{name} is a message nested deeper than any that was sent. Save the article alone.", name=name)
        ) from None


def leaves(message: Message) -> Iterator[Message]:
    """The parts of a message that hold no others, in order; messages inside it are not entered."""
    pending = [message]
    while pending:
        part = pending.pop()
        inner = parts_in(part)
        if part.get_content_maintype() == "multipart" and inner:
            pending.extend(reversed(inner))
        else:
            yield part


def parts_in(part: Message) -> list[Message]:
    """What a part holds; nothing in a leaf."""
    # Of a leaf the library would decode the text here, which raises for some names of a charset.
    held = part.get_payload() if part.is_multipart() else []
    return [each for each in held if isinstance(each, Message)] if isinstance(held, list) else []


def content_of(part: Message) -> bytes:
    """The bytes of a leaf, its transfer encoding undone; damaged base64 gives what can be read of it."""
    if header(part, "Content-Transfer-Encoding").lower() == "base64":
        # What the library makes of damaged base64 is nothing, so it is not told that this is base64.
        part.replace_header("Content-Transfer-Encoding", "8bit")
        content = part.get_payload(decode=True)
        part.replace_header("Content-Transfer-Encoding", "base64")
        return _base64(content) if isinstance(content, bytes) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def encoding_of(part: Message, content: bytes) -> str | None:
    """The codec that a leaf names for its ``content``; None where it names none that is to be believed."""
    label = part.get_param("charset", "")
    return agreed_encoding(content, label) if isinstance(label, str) else None


def header(message: Message, name: str) -> str:
    """A header's text on one line, encoded words read; "" when there is none."""
    for key, value in message.raw_items():
        if key.lower() == name.lower():
            return decoded_words(str(value))
    return ""


def decoded_words(value: str) -> str:
    """A header's value on one line: encoded words (RFC 2047) read, and raw bytes as UTF-8 or Windows-1252."""
    raw = value.encode("utf-8", "surrogateescape")
    line = _text(raw, "utf-8") if "\ufffd" not in raw.decode("utf-8", "replace") else _text(raw, "cp1252")
    pieces: list[str] = []
    at = 0
    held, charset = b"", ""
    # A sign may be cut in two between words of one charset, so their bytes are joined first.
    joined = _BETWEEN_WORDS.sub(r"\1\2", line)
    for word in _ENCODED_WORD.finditer(joined):
        between = joined[at : word.start()]
        if between or word[1].lower() != charset:
            pieces += [_text(held, charset), between]
            held = b""
        charset = word[1].lower()
        held += _base64(word[3].encode()) if word[2] in "bB" else quopri.decodestring(word[3].encode(), header=True)
        at = word.end()
    return squashed("".join([*pieces, _text(held, charset), joined[at:]]))


def fields_of(head: bytes) -> dict[str, str]:
    """The header fields that a file begins with, names in lower case, values as they stand; {} when it has none."""
    fields: dict[str, str] = {}
    at = 0
    while found := _FIELD.match(head, at):
        fields.setdefault(found[1].decode("ascii").lower(), found[2].decode("latin-1"))
        at = found.end()
    # A text may begin with a line like "Note: ..."; headers end with an empty line, or where the piece is cut.
    ended = head[at : at + 2].startswith((b"\n", b"\r\n")) or b"\n" not in head[at:]
    return fields if ended else {}


def _base64(raw: bytes) -> bytes:
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    # One letter alone at the end holds no byte.
    whole = letters[: len(letters) - (len(letters) % 4 == 1)]
    try:
        return base64.b64decode(whole + b"=" * (-len(whole) % 4))
    except binascii.Error:
        return b""


def _text(raw: bytes, charset: str) -> str:
    # A language may follow the charset (RFC 2231, 5).
    name = labelled_encoding(charset.partition("*")[0]) or "utf-8"
    try:
        return raw.decode(name, "replace")
    except ValueError:
        return raw.decode("latin-1")
