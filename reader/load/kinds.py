"""What sort of file the bytes are: by their content first, by the file's name second."""

import re
from pathlib import PurePath

from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load import formats
from reader.load.encodings import byte_order_mark, looks_wide

HTML = "text/html"
PLAIN = "text/plain"

_SAVE_AS = tr_later("Save it as text or HTML first.")
_OPEN_TEXT = tr_later("Open the article's text or HTML instead.")
_UNPACK = tr_later("Unpack it and open the article inside.")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What many formats are wrapped in, so that the name tells more than the first bytes.
_CONTAINERS = (*formats.ZIP_MAGICS, _OLE)
# First bytes, what they mean to a person and what would help, from the registries of the formats themselves; of what
# no module reads.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (_OLE, tr_later("an old Microsoft Office file"), tr_later("Save it as DOCX, text or HTML first.")),
    (b"%!PS", tr_later("a PostScript file"), _SAVE_AS),
    (b"\x89PNG\r\n\x1a\n", tr_later("a picture (PNG)"), _OPEN_TEXT),
    (b"\xff\xd8\xff", tr_later("a picture (JPEG)"), _OPEN_TEXT),
    (b"GIF87a", tr_later("a picture (GIF)"), _OPEN_TEXT),
    (b"GIF89a", tr_later("a picture (GIF)"), _OPEN_TEXT),
    (b"II*\x00", tr_later("a picture (TIFF)"), _OPEN_TEXT),
    (b"MM\x00*", tr_later("a picture (TIFF)"), _OPEN_TEXT),
    (b"7z\xbc\xaf\x27\x1c", tr_later("a 7-Zip archive"), _UNPACK),
    (b"Rar!\x1a\x07", tr_later("a RAR archive"), _UNPACK),
    (b"BZh", tr_later("a bzip2 archive"), _UNPACK),
    (b"\xfd7zXZ\x00", tr_later("an xz archive"), _UNPACK),
    (
        b"\x28\xb5\x2f\xfd",
        tr_later("a Zstandard archive"),
        tr_later("Unpack it with “zstd -d” and open the article inside."),
    ),
    # The dictionary with which crawlers begin such a file (WARC with Zstandard, IIPC).
    (
        b"\x5d\x2a\x4d\x18",
        tr_later("a web archive (WARC) packed with Zstandard and a dictionary of its own"),
        tr_later("Have it written anew as .warc.gz and open that."),
    ),
    (b"\x7fELF", tr_later("a program, not an article"), ""),
    (b"SQLite format 3\x00", tr_later("a database, not an article"), ""),
    (b"bplist00", tr_later("a property list, not a web archive"), _OPEN_TEXT),
    (b"ITSF", tr_later("a Windows help file (CHM)"), _UNPACK),
    (b"AT&TFORM", tr_later("a scanned book (DjVu)"), _OPEN_TEXT),
    (b"\x04\x22\x4d\x18", tr_later("an LZ4 archive"), _UNPACK),
    # What dragging a page's address out of a browser saves on Windows.
    (
        b"[InternetShortcut]",
        tr_later("a bookmark that leads to a page, without the page"),
        tr_later("Open it, and save the page itself."),
    ),
    (b"ID3", tr_later("a sound file"), _OPEN_TEXT),
    (b"OggS", tr_later("a sound or video file"), _OPEN_TEXT),
    (b"\x1aE\xdf\xa3", tr_later("a video file"), _OPEN_TEXT),
)
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
_TAR_MAGIC, _TAR_AT = b"ustar", 257
# What Mobipocket and Amazon's books say after the 60 bytes of a Palm database's head.
_KINDLE_MAGICS, _KINDLE_AT = (b"BOOKMOBI", b"TEXtREAd"), 60
# How the names of all streams of a message begin in Outlook's files ([MS-OXMSG], 2.1).
_OUTLOOK = "__substg1.0_".encode("utf-16-le")

_HEAD_BYTES = 65_536
_SKIPPED = re.compile(r"\A(?:\s+|<!--.*?-->|<\?.*?\?>)+", re.DOTALL)
_SURE_START = re.compile(r"(?i)<(?:!doctype\s+html|html|head|body)\b")
_TAG = re.compile(
    r"(?i)</?(?:a|article|b|blockquote|body|br|center|div|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe"
    r"|img|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|tbody|td|title|tr|u|ul)(?:\s[^<>]*)?/?>"
)
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_WIDE_NAMES = ("utf-16", "utf_16", "utf16", "utf-32", "utf_32", "utf32")
# A start that could be a line of text needs this many tags beside it to be a page.
_FRAGMENT_TAGS = 3
# Text has no control signs but white space; of arbitrary bytes a tenth are.
_CONTROL_SHARE = 0.05
_CONTROL_FEWEST = 4
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b\b") | {127}))


def media_type(data: bytes, name: str, *, hint: str | None = None, encoding: str | None = None) -> str:
    """``text/html``, ``text/plain``, or the media type of a format in ``reader.load.formats``.

    ``name`` is the file's path, ``hint`` a media type that came with the data. ``encoding`` is the one a person chose;
    a wide one (UTF-16, UTF-32) rules out that the bytes are no text. Raises InputError that says what the file is, and
    what would help, when it is nothing that the program reads.
    """
    head, bare = formats.head_of(data), name.lower().removesuffix(".gz")
    found = formats.recognised(head)
    if found is None and head.startswith(_CONTAINERS):
        found = formats.recognised(head, bare)
    if found is not None:
        return found
    refuse_binary(data, name, encoding)
    text, kind = _as_text(data, wide=_is_wide(data, encoding)), bare_type(hint)
    if not _SURE_START.match(_start(text)) and formats.module_for(kind) is not None:
        return kind
    return _certain(text, kind) or formats.recognised(head, bare) or _likely(text, bare)


def text_type(text: str, name: str, *, hint: str | None = None) -> str:
    """``text/html`` or ``text/plain`` for decoded text; the arguments are those of ``media_type``."""
    start = text[:_HEAD_BYTES]
    return _certain(start, bare_type(hint)) or _likely(start, name.lower())


def bare_type(media_type: str | None) -> str:
    """A media type in lower case without its parameters, with one name for both kinds of HTML; "" for None."""
    kind = (media_type or "").partition(";")[0].strip().lower()
    return HTML if kind == "application/xhtml+xml" else kind


def refuse_binary(data: bytes, name: str, encoding: str | None = None) -> None:
    """Raises InputError when the bytes are a picture, an old office document, an archive or no text at all."""
    if _is_wide(data, encoding):
        return
    if data.startswith(_OLE) and _OUTLOOK in data:
        raise _refusal(
            name, tr_later("a message saved by Outlook (MSG)"), tr_later("Save it as EML, HTML or text first.")
        )
    for magic, what, advice in _MAGIC:
        if data.startswith(magic) and (magic != b"BZh" or _BZIP2.match(data)):
            raise _refusal(name, what, advice)
    if data.startswith(_KINDLE_MAGICS, _KINDLE_AT):
        raise _refusal(name, tr_later("a book for Kindle (MOBI)"), tr_later("Save it as EPUB first."))
    if data.startswith(_TAR_MAGIC, _TAR_AT):
        raise _refusal(name, tr_later("a tar archive"), _UNPACK)
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        what = tr_later("a picture (WebP)") if data[8:12] == b"WEBP" else tr_later("a sound or video file")
        raise _refusal(name, what, _OPEN_TEXT)
    if data[4:8] == b"ftyp":
        raise _refusal(name, tr_later("a video or picture file"), _OPEN_TEXT)
    sample = data[:_HEAD_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls >= _CONTROL_FEWEST and controls > _CONTROL_SHARE * len(sample):
        raise InputError(
            tr("{name} is not a text: it looks like a program's data. Open the article's text or HTML.", name=name)
        )


def _refusal(name: str, what: str, advice: str) -> InputError:
    """That the file is ``what``, with an advice that may be ""; both are told for later."""
    said = tr("{name} is {what}.", name=name, what=tr(what))
    return InputError(tr("{sentence} {advice}", sentence=said, advice=tr(advice)) if advice else said)


def _is_wide(data: bytes, encoding: str | None) -> bool:
    return looks_wide(data) or (encoding or "").lower().startswith(_WIDE_NAMES)


def _certain(text: str, kind: str) -> str | None:
    """What the start of a text says plainly, else the type that came with it; None where neither does."""
    if kind == HTML or _SURE_START.match(_start(text)):
        return HTML
    return PLAIN if kind.startswith("text/") else None


def _likely(text: str, name: str) -> str:
    """What a text is by its tags, else by its name."""
    start = _start(text)
    tags = zip(range(_FRAGMENT_TAGS), _TAG.finditer(start), strict=False)
    if _TAG.match(start) and sum(1 for _ in tags) >= _FRAGMENT_TAGS:
        return HTML
    return HTML if PurePath(name).suffix in _HTML_NAMES else PLAIN


def _start(text: str) -> str:
    return _SKIPPED.sub("", text.removeprefix("\ufeff"))


def _as_text(data: bytes, *, wide: bool) -> str:
    piece = data[:_HEAD_BYTES]
    if not wide:
        return piece.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    # Enough for tags, which are ASCII: the NUL bytes between their letters go.
    mark = byte_order_mark(data)
    return piece.decode(mark, "replace") if mark else piece.replace(b"\0", b"").decode("latin-1")
