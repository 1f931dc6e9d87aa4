"""Safari web archives (.webarchive): a property list with the page, its pictures and its frames; the page is read."""

import plistlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final
from xml.parsers.expat import ExpatError

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load.encodings import labelled_encoding
from reader.load.limits import MAX_MARKUP_BYTES, check_size
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/x-webarchive"

_MAIN = "WebMainResource"
_XML_STARTS = (b"<?xml", b"<!DOCTYPE plist", b"<plist")


def matches(head: bytes, name: str) -> bool:
    """Whether the file is a property list with a saved page in it."""
    if head.startswith(b"bplist"):
        return _MAIN.encode() in head or PurePath(name).suffix.lower() == ".webarchive"
    return head.startswith(_XML_STARTS) and b"<plist" in head[:2_000] and _MAIN.encode() in head


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The page that was saved, with the media type that the archive gives it.

    Raises InputError, which names the file ``name``, when the property list is damaged or has no page in it.
    """
    check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("a web archive"))
    main = _property_list(data, name).get(_MAIN)
    content = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(content, bytes) or not content:
        raise InputError(
            tr("{name} is a property list without a saved page in it. Save the page again, or as HTML.", name=name)
        )
    address = main.get("WebResourceURL")
    label = main.get("WebResourceTextEncodingName")
    kind = main.get("WebResourceMIMEType")
    is_web = isinstance(address, str) and address.lower().startswith(("http://", "https://"))
    yield Part(
        content,
        kind if isinstance(kind, str) and "/" in kind else "text/html",
        encoding=labelled_encoding(label) if isinstance(label, str) else None,
        metadata=Metadata(url=address if is_web else None),
    )


def _property_list(data: bytes, name: str) -> dict[object, object]:
    try:
        found = plistlib.loads(data)
    # The library means to raise ValueError alone, and lets these through from damaged lists.
    except (ValueError, ExpatError, RecursionError, AttributeError, LookupError, TypeError, OverflowError):
        raise InputError(tr("{name} is a damaged web archive. Save the page again, or as HTML.", name=name)) from None
    return found if isinstance(found, dict) else {}
