"""PDF files for tests, written by hand: lines of Helvetica at places, as a typesetter or a browser puts them."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 595, 842
# Widths of the signs from space to tilde, in thousandths of the size (Adobe's metrics of Helvetica).
_WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
_WIDTH = dict(zip(map(chr, range(32, 127)), map(int, _WIDTHS.split()), strict=True))
_WIDTH |= {"“": 333, "”": 333, "‘": 222, "’": 222, "–": 556, "—": 1000}


@dataclass(frozen=True)
class Text:
    """A line of text: its left end and baseline in points from the page's lower left corner, and its size."""

    x: float
    y: float
    text: str
    size: float = 10.0
    word_space: float = 0.0


def width(text: str, size: float) -> float:
    """How wide a text is set, in points."""
    return sum(_WIDTH.get(sign, 556) for sign in text) * size / 1000


def column(
    paragraphs: Iterable[str],
    x: float,
    y: float,
    wide: float,
    *,
    size: float = 10.0,
    leading: float = 12.0,
    indent: float = 0.0,
    gap: float = 0.0,
    justified: bool = False,
) -> Iterator[Text]:
    """Paragraphs wrapped at ``wide`` points, the first baseline at ``y``; a soft hyphen is where a word may break."""
    for paragraph in paragraphs:
        lines = list(_wrapped(paragraph, wide, size, indent))
        for number, line in enumerate(lines):
            left = indent if number == 0 else 0.0
            room = wide - left - width(line, size)
            space = room / max(1, line.count(" ")) if justified and number < len(lines) - 1 else 0.0
            yield Text(x + left, y, line, size, space)
            y -= leading
        y -= gap


def _wrapped(paragraph: str, wide: float, size: float, indent: float) -> Iterator[str]:
    line = ""
    room = wide - indent
    for word in paragraph.split(" "):
        whole = word.replace("\u00ad", "")
        if width(f"{line} {whole}".strip(), size) <= room:
            line = f"{line} {whole}".strip()
            continue
        head, _, tail = word.rpartition("\u00ad")
        if head and width(f"{line} {head}-".strip(), size) <= room:
            yield f"{line} {head}-".strip()
            line = tail
        else:
            yield line
            line = whole
        room = wide
    yield line


def pdf(
    pages: Sequence[Iterable[Text]],
    *,
    info: Mapping[str, str] | None = None,
    compressed: bool = True,
    trailer: str = "",
) -> bytes:
    """A PDF of those pages; ``info`` is the document information, such as Title and CreationDate."""
    contents = [b"\n".join(_shown(text) for text in texts) for texts in pages]
    return document([content(data, compressed=compressed) for data in contents], info=info, trailer=trailer)


def content(data: bytes, *, compressed: bool = True, entries: bytes = b"") -> bytes:
    """A stream object's body."""
    packed = zlib.compress(data) if compressed else data
    kind = b"/Filter /FlateDecode " if compressed else b""
    return b"<< %s%s/Length %d >>\nstream\n%s\nendstream" % (kind, entries, len(packed), packed)


def document(
    contents: Sequence[bytes],
    *,
    info: Mapping[str, str] | None = None,
    extra: Sequence[bytes] = (),
    resources: bytes = b"",
    trailer: str = "",
) -> bytes:
    """A PDF of pages with those content streams; ``extra`` are further objects, numbered from 10."""
    count = len(contents)
    first = 10 + len(extra)
    pages = [first + 2 * number for number in range(count)]
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % number for number in pages), count),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: b"<< %s >>" % b" ".join(b"/%s %s" % (key.encode(), _string(value)) for key, value in (info or {}).items()),
        **{10 + number: body for number, body in enumerate(extra)},
    }
    for number, body in zip(pages, contents, strict=True):
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (PAGE_WIDTH, PAGE_HEIGHT, number + 1, resources)
        )
        objects[number + 1] = body
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, int] = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer.encode(),
        start,
    )
    return bytes(out)


def _string(value: str) -> bytes:
    return b"<%s>" % (b"\xfe\xff" + value.encode("utf-16-be")).hex().encode()


def _shown(text: Text) -> bytes:
    raw = text.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %g Tf %g Tw 1 0 0 1 %g %g Tm (%s) Tj ET" % (text.size, text.word_space, text.x, text.y, raw)
