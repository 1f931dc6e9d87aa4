"""What sort of file the bytes are: by their content first, by the file's name second."""

import re
from pathlib import PurePath

from reader.errors import InputError
from reader.load.encodings import byte_order_mark, looks_wide

HTML = "text/html"
PLAIN = "text/plain"

_SAVE_AS = "Save it as text or HTML first."
# First bytes and what they mean to a person, from the registries of the formats themselves.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", f"is a PDF. {_SAVE_AS}"),
    (b"{\\rtf", f"is a rich text (RTF) file. {_SAVE_AS}"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"is an old Microsoft Office file. {_SAVE_AS}"),
    (b"%!PS", f"is a PostScript file. {_SAVE_AS}"),
    (b"\x89PNG\r\n\x1a\n", "is a picture (PNG). Open the article's text or HTML instead."),
    (b"\xff\xd8\xff", "is a picture (JPEG). Open the article's text or HTML instead."),
    (b"GIF87a", "is a picture (GIF). Open the article's text or HTML instead."),
    (b"GIF89a", "is a picture (GIF). Open the article's text or HTML instead."),
    (b"II*\x00", "is a picture (TIFF). Open the article's text or HTML instead."),
    (b"MM\x00*", "is a picture (TIFF). Open the article's text or HTML instead."),
    (b"7z\xbc\xaf\x27\x1c", "is a 7-Zip archive. Unpack it and open the article inside."),
    (b"Rar!\x1a\x07", "is a RAR archive. Unpack it and open the article inside."),
    (b"BZh", "is a bzip2 archive. Unpack it and open the article inside."),
    (b"\xfd7zXZ\x00", "is an xz archive. Unpack it and open the article inside."),
    (b"\x28\xb5\x2f\xfd", "is a Zstandard archive. Unpack it and open the article inside."),
    (b"\x7fELF", "is a program, not an article."),
    (b"SQLite format 3\x00", "is a database, not an article."),
    (b"bplist00", f"is a Safari web archive or property list. {_SAVE_AS}"),
    (b"ID3", "is a sound file. Open the article's text or HTML instead."),
    (b"OggS", "is a sound or video file. Open the article's text or HTML instead."),
    (b"\x1aE\xdf\xa3", "is a video file. Open the article's text or HTML instead."),
)
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"word/", f"is a Word document. {_SAVE_AS}"),
    (b"application/vnd.oasis.opendocument", f"is an OpenDocument file. {_SAVE_AS}"),
    (b"application/epub+zip", f"is an e-book (EPUB). {_SAVE_AS}"),
    (b"xl/", f"is an Excel workbook. {_SAVE_AS}"),
    (b"ppt/", f"is a PowerPoint file. {_SAVE_AS}"),
)
_MHTML = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?content-type:\s*multipart/related", re.IGNORECASE)

_HEAD_BYTES = 65_536
_SKIPPED = re.compile(r"\A(?:\s+|<!--.*?-->|<\?.*?\?>)+", re.DOTALL)
_SURE_START = re.compile(r"(?i)<(?:!doctype\s+html|html|head|body)\b")
_TAG = re.compile(
    r"(?i)</?(?:a|article|b|blockquote|body|br|center|div|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe"
    r"|img|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|tbody|td|title|tr|u|ul)(?:\s[^<>]*)?/?>"
)
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
# A start that could be a line of text needs this many tags beside it to be a page.
_FRAGMENT_TAGS = 3
# Text has no control signs but white space; of arbitrary bytes a tenth are.
_CONTROL_SHARE = 0.05
_CONTROL_FEWEST = 4
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b\b") | {127}))


def media_type(data: bytes, name: str, *, hint: str | None = None, encoding: str | None = None) -> str:
    """``text/html`` or ``text/plain``; ``name`` is the file's path, ``hint`` a media type that came with the data.

    ``encoding`` is the one a person chose; a wide one (UTF-16, UTF-32) rules out that the bytes are no text. Raises
    InputError that says what the file is, and what would help, when it is neither.
    """
    wide = looks_wide(data) or (encoding or "").lower().startswith(
        ("utf-16", "utf_16", "utf16", "utf-32", "utf_32", "utf32")
    )
    if not wide:
        refuse_binary(data, name)
    head = _head(data, wide=wide)
    start = _SKIPPED.sub("", head.removeprefix("\ufeff"))
    if _SURE_START.match(start):
        return HTML
    if hint is not None:
        kind = hint.partition(";")[0].strip().lower()
        if kind in (HTML, "application/xhtml+xml"):
            return HTML
        if kind.startswith("text/"):
            return PLAIN
    if (
        _TAG.match(start)
        and sum(1 for _ in zip(range(_FRAGMENT_TAGS), _TAG.finditer(start), strict=False)) >= _FRAGMENT_TAGS
    ):
        return HTML
    bare = name.lower().removesuffix(".gz")
    return HTML if PurePath(bare).suffix in _HTML_NAMES else PLAIN


def refuse_binary(data: bytes, name: str) -> None:
    """Raises InputError when the bytes are a picture, an office document, an archive or no text at all."""
    for magic, meaning in _MAGIC:
        if data.startswith(magic) and (magic != b"BZh" or _BZIP2.match(data)):
            raise InputError(f"{name} {meaning}")
    if data.startswith(b"PK\x03\x04"):
        inside = next((words for mark, words in _ZIPPED if mark in data[:_HEAD_BYTES] + data[-_HEAD_BYTES:]), None)
        raise InputError(f"{name} {inside or 'is a ZIP archive. Unpack it and open the article inside.'}")
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        what = "a picture (WebP)" if data[8:12] == b"WEBP" else "a sound or video file"
        raise InputError(f"{name} is {what}. Open the article's text or HTML instead.")
    if data[4:8] == b"ftyp":
        raise InputError(f"{name} is a video or picture file. Open the article's text or HTML instead.")
    if _MHTML.match(data[:4096].replace(b"\r\n", b"\n")):
        raise InputError(f"{name} is a web archive (MHTML). In the browser save the page as HTML instead.")
    sample = data[:_HEAD_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls >= _CONTROL_FEWEST and controls > _CONTROL_SHARE * len(sample):
        raise InputError(f"{name} is not a text: it looks like a program's data. Open the article's text or HTML.")


def _head(data: bytes, *, wide: bool) -> str:
    piece = data[:_HEAD_BYTES]
    if not wide:
        return piece.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    # Enough for tags, which are ASCII: the NUL bytes between their letters go.
    mark = byte_order_mark(data)
    return piece.decode(mark, "replace") if mark else piece.replace(b"\0", b"").decode("latin-1")
