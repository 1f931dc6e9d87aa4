"""MHTML (.mht, .mhtml): a page and its pictures saved as one message, by Chrome, Edge, Opera, Internet Explorer, Word.

Only the page itself is read. Frames, styles and pictures are not, and the date of the message is the day of saving.
"""

import re
from collections.abc import Iterator
from email.message import Message
from pathlib import PurePath
from typing import Final

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.errors import InputError
from reader.load.formats.mime import content_of, encoding_of, fields_of, header, leaves, message_of
from reader.load.parts import Part

MEDIA_TYPE: Final = "multipart/related"

_PAGES = ("text/html", "application/xhtml+xml")
_TITLED = re.compile(rb"(?i)<title\b|og:title")
# What a message that went through the mail has, and a saved page has not.
_SENT = frozenset("to received delivered-to message-id list-id return-path".split())


def matches(head: bytes, name: str) -> bool:
    """Whether the file begins with the headers of a saved page: those of a message that was never sent."""
    fields = fields_of(head.lstrip(b"\xef\xbb\xbf\r\n"))
    kind = fields.get("content-type", "").lower().strip()
    if not kind.startswith(("multipart/related", "multipart/alternative", "multipart/mixed", *_PAGES)):
        return False
    if "snapshot-content-location" in fields or "saved by" in fields.get("from", "").lower():
        return True
    if PurePath(name).suffix.lower() in (".mht", ".mhtml"):
        return True
    # A message of one part is a saved page when it says where the page was.
    single = kind.startswith(_PAGES) and "content-location" in fields
    return (kind.startswith("multipart/related") or single) and not _SENT & fields.keys()


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The page that was saved, "text/html".

    Raises InputError, which names the file ``name``, when there is no page in it, or the message is too large or deep.
    """
    message = message_of(data.lstrip(b"\xef\xbb\xbf\r\n"), name)
    page = _page(message)
    if page is None:
        raise InputError(
            tr("{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.", name=name)
        )
    content = content_of(page)
    addresses = (header(message, "Snapshot-Content-Location"), header(page, "Content-Location"))
    title = header(message, "Subject")
    metadata = Metadata(
        # The page says its headline more exactly than the title of its window does.
        title=title if title and not _TITLED.search(content) else None,
        url=next((url for url in addresses if url.lower().startswith(("http://", "https://"))), None),
        language=header(page, "Content-Language") or header(message, "Content-Language") or None,
    )
    yield Part(content, "text/html", title, encoding_of(page, content), metadata)


def _page(message: Message) -> Message | None:
    """The root of the message: the part that its start parameter names, else the first that is a page."""
    pages = [part for part in leaves(message) if part.get_content_type() in _PAGES]
    start = message.get_param("start", "")
    root = start.strip("<> ") if isinstance(start, str) else ""
    named = (part for part in pages if root and header(part, "Content-ID").strip("<> ") == root)
    return next(named, next(iter(pages), None))
