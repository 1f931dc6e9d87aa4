"""E-mail: newsletters (.eml), Apple Mail's files (.emlx), and mailboxes (.mbox) with one article a message.

The text is what a mail program shows: the HTML of a message where it says what the plain text says, else the plain
text, its wrapped lines joined where the sender marked them as wrapped (format=flowed, RFC 3676). Attached files are
counted, not read; a message inside a message (a forwarded newsletter) is an article of its own.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import collapse_rfc2231_value, parseaddr
from pathlib import PurePath
from typing import Final

from reader.core.document import Metadata
from reader.core.wording import tr, trn
from reader.errors import InputError
from reader.load.encodings import Decoded, decode, detect
from reader.load.formats import mhtml
from reader.load.formats.fields import mail_date, unreadable
from reader.load.formats.flowed import unflowed
from reader.load.formats.mime import (
    content_of,
    decoded_words,
    encoding_of,
    fields_of,
    header,
    leaves,
    message_of,
    parts_in,
)
from reader.load.formats.xml_markup import page, paragraphs
from reader.load.limits import or_raise, scaled
from reader.load.parts import Part

MEDIA_TYPE: Final = "message/rfc822"

_NAMES = (".eml", ".emlx", ".mbox", ".mbx")
# Fields that a text does not begin with by chance, and those that one may.
_SURE = frozenset("mime-version message-id received return-path delivered-to dkim-signature list-id".split())
_LIKELY = frozenset("from to subject date".split())
_ENVELOPE = re.compile(rb"From [^\r\n]{1,1000}\r?\n")
# The line between the messages of a mailbox, told from a sentence by the field that follows it.
_NEXT_MESSAGE = re.compile(rb"(?m)^From [^\r\n]{1,1000}\r?\n(?=[!-9;-~]{1,76}:)")
# As many as a mailbox of the largest size that is read has.
MAX_MESSAGES = scaled(100_000)
_EMLX_LENGTH = re.compile(rb"[ \t]*(\d{1,9})[ \t]*\r?\n")
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")
# Where the plain text says more than twice what the page shows, the page is a shell: "see this in your browser".
_SHELL_SHARE = 0.5
_STYLE = re.compile(r"<(style|script|head)\b")
_TAG = re.compile(r"<[^<>]*>")
_SHOWN_NAMES = 3


@dataclass(frozen=True, slots=True)
class _Body:
    """A piece of a message's text; ``html`` tells its markup from plain text."""

    content: bytes
    encoding: str | None
    html: bool


def matches(head: bytes, name: str) -> bool:
    """Whether the file begins as a message or a mailbox does, and is no saved page (MHTML)."""
    named = PurePath(name).suffix.lower() in _NAMES
    envelope = _ENVELOPE.match(head)
    if envelope:
        return bool(fields_of(head[envelope.end() :]))
    start = _without_length(head.lstrip(b"\xef\xbb\xbf\r\n"))
    fields = fields_of(start)
    sure = fields.keys() & _SURE
    return (
        bool(fields if named else sure and len(fields.keys() & (_SURE | _LIKELY)) >= 2)
        or len(fields.keys() & _LIKELY) >= 3
    ) and not mhtml.matches(start, "" if named else name)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The text of each message, "text/html" or "text/plain"; of a mailbox lazily, an empty Part for one without text.

    Raises InputError, which names the file ``name``, when a message is too large or too deep, or has no text and is
    the only one, and beyond ``MAX_MESSAGES`` of a mailbox.
    """
    if not _ENVELOPE.match(data):
        found = list(_articles(message_of(_without_length(data.lstrip(b"\xef\xbb\xbf\r\n")), name), ()))
        if not found:
            raise InputError(
                tr("{name} is a message without any text in it. Open the file that is attached to it.", name=name)
            )
        yield from found
        return
    starts = (match.start() for match in _NEXT_MESSAGE.finditer(data))
    start = next(starts, None)
    if start is None:
        raise InputError(tr("{name} is a mailbox without a message in it. Export the newsletter again.", name=name))
    for number, end in enumerate(itertools.chain(starts, (len(data),)), 1):
        if number > MAX_MESSAGES:
            raise InputError(
                tr(
                    "{name} has more than {messages} messages. Export the newsletters alone. {or_raise}",
                    name=name,
                    messages=MAX_MESSAGES,
                    or_raise=or_raise(),
                )
            )
        raw = _QUOTED_FROM.sub(rb"\1", data[data.index(b"\n", start) + 1 : end])
        start = end
        try:
            message = message_of(raw, name)
        except InputError as error:
            yield Part("", "text/plain", notices=(str(error),))
            continue
        found = list(_articles(message, ()))
        label = header(message, "Subject")
        yield from found or [Part("", "text/plain", label, notices=(tr("This message has no text in it."),))]


def _without_length(data: bytes) -> bytes:
    """Apple Mail writes the message's length before it, and a property list of its own behind."""
    length = _EMLX_LENGTH.match(data)
    return data[length.end() : length.end() + int(length[1])] if length else data


def _articles(message: Message, outer: tuple[str, ...]) -> Iterator[Part]:
    """The article of a message, then those of the messages inside it; ``outer`` tells of what brought it."""
    pending = [(message, outer)]
    while pending:
        current, notices = pending.pop(0)
        bodies, attached, inner = _contents(current)
        if attached:
            names = ", ".join(attached[:_SHOWN_NAMES]) + (", …" if len(attached) > _SHOWN_NAMES else "")
            said = trn(
                "{n} attached file was not read: {names}.",
                "{n} attached files were not read: {names}.",
                len(attached),
                names=names,
            )
            notices = (*notices, said)
        metadata = _metadata(current)
        part = _part(bodies, metadata, notices)
        if part:
            yield part
        subject = metadata.title or tr("another message")
        pending.extend((each, (tr("This message came inside “{subject}”.", subject=subject),)) for each in inner)


def _contents(message: Message) -> tuple[list[_Body], list[str], list[Message]]:
    """The pieces of a message's text, the names of the files attached to it, and the messages in it."""
    bodies: list[_Body] = []
    attached: list[str] = []
    inner: list[Message] = []
    pending = [message]
    while pending:
        part = pending.pop()
        children = parts_in(part)
        kind = part.get_content_type()
        disposition = header(part, "Content-Disposition").lower()
        if kind == "multipart/alternative":
            chosen, others = _alternative(children)
            bodies += chosen
            pending.extend(reversed(others))
        elif children and kind == "message/rfc822":
            inner += children[:1]
        elif children:
            pending.extend(reversed(children))
        elif kind in ("text/plain", "text/html") and not disposition.startswith("attachment"):
            bodies.append(_body(part))
        elif not kind.startswith(("multipart/", "message/", "image/")) or disposition.startswith("attachment"):
            attached.append(_file_name(part) or kind)
    return [body for body in bodies if body.content.strip()], attached, inner


def _alternative(children: list[Message]) -> tuple[list[_Body], list[Message]]:
    """The text of the rendition to show, and the parts beside it that are no text of the message."""
    texts: dict[bool, list[_Body]] = {True: [], False: []}
    others: list[Message] = []
    for child in children:
        for leaf in leaves(child):
            kind = leaf.get_content_type()
            shown = not header(leaf, "Content-Disposition").lower().startswith("attachment")
            if kind in ("text/plain", "text/html") and shown:
                texts[kind == "text/html"].append(_body(leaf))
            elif kind != "text/x-amp-html":
                others.append(leaf)
    plain = sum(len(_decoded(body).text.split()) for body in texts[False])
    shown_words = sum(len(_visible(_decoded(body).text).split()) for body in texts[True])
    preferred = bool(shown_words) and shown_words >= _SHELL_SHARE * plain
    return texts[preferred], others


def _body(part: Message) -> _Body:
    content = content_of(part)
    if part.get_content_type() == "text/html":
        return _Body(content, encoding_of(part, content), True)
    form = part.get_param("format", "")
    if isinstance(form, str) and form.lower() == "flowed":
        deleted = part.get_param("delsp", "")
        content = unflowed(content, delete_space=isinstance(deleted, str) and deleted.lower() == "yes")
    return _Body(content, encoding_of(part, content), False)


def _part(bodies: list[_Body], metadata: Metadata, notices: tuple[str, ...]) -> Part | None:
    title = metadata.title or ""
    if not bodies:
        return None
    if len(bodies) == 1:
        only = bodies[0]
        kind = "text/html" if only.html else "text/plain"
        return Part(only.content, kind, title, only.encoding, metadata, notices)
    read = [(body.html, _decoded(body)) for body in bodies]
    bad = sum(decoded.undecodable for _, decoded in read)
    notices = (*notices, *unreadable(bad))
    if not any(is_html for is_html, _ in read):
        joined = "\n".join(decoded.text.replace("\r\n", "\n") for _, decoded in read)
        return Part(joined, "text/plain", title, metadata=metadata, notices=notices, undecodable=bad)
    markup = "".join(decoded.text if is_html else paragraphs(decoded.text) for is_html, decoded in read)
    return Part(page(markup, title), "text/html", title, metadata=metadata, notices=notices, undecodable=bad)


def _metadata(message: Message) -> Metadata:
    author = decoded_words(_display_name(_raw(message, "From")))
    listed = decoded_words(_raw(message, "List-Id").partition("<")[0]).strip('" ')
    address = header(message, "Archived-At").strip("<> ")
    return Metadata(
        title=header(message, "Subject") or None,
        author=author or None,
        published=mail_date(header(message, "Date")),
        publisher=listed or None,
        url=address if address.lower().startswith(("http://", "https://")) else None,
        language=header(message, "Content-Language") or None,
    )


def _display_name(sender: str) -> str:
    try:
        return parseaddr(sender)[0]
    except RecursionError:
        return ""


def _raw(message: Message, name: str) -> str:
    """A header before its encoded words are read, which may hold the signs that separate names from addresses."""
    return next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")[:2_000]


def _file_name(part: Message) -> str:
    for parameter, of in (("filename", "content-disposition"), ("name", "content-type")):
        value = part.get_param(parameter, None, of)
        if value:
            return decoded_words(collapse_rfc2231_value(value))
    return ""


def _decoded(body: _Body) -> Decoded:
    return decode(body.content, body.encoding or detect(body.content, markup=body.html))


def _visible(markup: str) -> str:
    """The words of HTML that a reader sees, near enough to count them."""
    lower = markup.lower()
    shown: list[str] = []
    at = 0
    while at >= 0:
        unseen = _STYLE.search(lower, at)
        shown.append(lower[at : unseen.start() if unseen else None])
        at = lower.find(f"</{unseen[1]}", unseen.end()) if unseen else -1
    return _TAG.sub(" ", " ".join(shown))
