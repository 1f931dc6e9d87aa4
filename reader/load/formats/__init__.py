"""The formats that hold articles: which there are, and which one a file is in.

A format is a module with what ``FormatModule`` says, and one line in ``FORMATS``. It is imported when a file may be in
it, and what it needs from elsewhere when one is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast, runtime_checkable

from reader.load.parts import Part

_HEAD_BYTES = 65_536
# A ZIP file, one with nothing in it, and one in several pieces.
ZIP_MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


class FormatModule(Protocol):
    """What a module gives that reads a format."""

    MEDIA_TYPE: str

    def matches(self, head: bytes, name: str) -> bool:
        """Whether a file that begins with ``head`` and is called ``name`` is in this format.

        ``name`` is empty when the content alone is asked for. The head of a zip file ends with the file's last bytes,
        where the names of its members are.
        """
        ...

    def parts(self, data: bytes, name: str) -> Iterator[Part]:
        """The articles in the file, one at a time; raises InputError that names ``name``."""
        ...


@runtime_checkable
class TextFormatModule(FormatModule, Protocol):
    """What a module gives besides whose files are text in any encoding: a person may say in which."""

    def parts_in_encoding(self, data: bytes, name: str, encoding: str) -> Iterator[Part]:
        """As ``parts``, decoded as the person chose; raises InputError too where no encoding has that name."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """A media type, and the full name of the module that reads it.

    ``signs`` are byte strings of which the head of every file in this format has one; a file without them is not worth
    the import of the module.
    """

    media_type: str
    module: str
    signs: tuple[bytes, ...] = (b"",)

    def may_be(self, head: bytes) -> bool:
        """Whether the module is to be asked for a file that begins with ``head``."""
        return any(sign in head for sign in self.signs)

    def load(self) -> FormatModule:
        """The module."""
        return cast("FormatModule", import_module(self.module))


# A zip file, and what Office puts around one that has a password.
_WRAPPED = (b"PK", b"\xd0\xcf\x11\xe0")
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# In the order in which they are asked: who knows itself by more goes before who knows itself by less.
FORMATS: tuple[Format, ...] = (
    Format("application/pdf", "reader.load.formats.pdf", (b"%PDF-",)),
    Format("application/rtf", "reader.load.formats.rtf", (b"{\\rt",)),
    Format(_OFFICE, "reader.load.formats.docx", _WRAPPED),
    Format("application/vnd.oasis.opendocument.text", "reader.load.formats.odt", (*_WRAPPED, b"<office:document")),
    Format("application/epub+zip", "reader.load.formats.epub", _WRAPPED),
    Format("application/x-webarchive", "reader.load.formats.webarchive", (b"bplist", b"<plist")),
    Format("application/warc", "reader.load.formats.warc", (b"WARC/", b"\x1f\x8b")),
    Format("multipart/related", "reader.load.formats.mhtml", (b":",)),
    Format("message/rfc822", "reader.load.formats.mail", (b":",)),
    Format("application/xml", "reader.load.formats.news_xml", (b"<",)),
    Format("application/json", "reader.load.formats.scraped", (b"{",)),
    Format("text/markdown", "reader.load.formats.markdown"),
    Format("application/zip", "reader.load.archives", (b"PK",)),
)


def head_of(data: bytes) -> bytes:
    """What a format is known by: the first 65,536 bytes, and of a zip file the last ones too."""
    if data.startswith(ZIP_MAGICS) and len(data) > _HEAD_BYTES:
        return data[:_HEAD_BYTES] + data[max(_HEAD_BYTES, len(data) - _HEAD_BYTES) :]
    return data[:_HEAD_BYTES]


def recognised(head: bytes, name: str = "") -> str | None:
    """The media type of the first format that takes a file for its own; by the content alone without a ``name``."""
    return next(
        (known.media_type for known in FORMATS if known.may_be(head) and known.load().matches(head, name)), None
    )


def module_for(media_type: str) -> FormatModule | None:
    """The module that reads a media type, None for a type that no format has."""
    return next((known.load() for known in FORMATS if known.media_type == media_type), None)
