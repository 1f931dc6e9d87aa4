"""Runs of text on a PDF's pages with their places: the only module that knows pypdfium2.

Nothing is drawn, no script or form of the file is run, and no address in it is followed.
"""

import ctypes
import io
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import cos, radians
from typing import TYPE_CHECKING, TypeVar

from reader.core.wording import tr
from reader.errors import InputError
from reader.load.formats.pdf_cost import check_pages
from reader.load.formats.pdf_streams import TooMuchError, check_streams
from reader.load.limits import or_raise, scaled

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

# An issue of a newspaper has some hundred pages, a book of reports a thousand.
MAX_PAGES = scaled(2_000)
# A broadsheet page has 60,000 signs; each takes PDFium about 200 bytes.
MAX_PAGE_SIGNS = scaled(200_000)
# What a word broken at a line's end ends with: PDFium's own marks, soft hyphen, hyphen.
HYPHENS = "-\u00ad\u2010"
_PDFIUM_HYPHENS = (0x02, 0xFFFE)
# A gap this wide, in heights of the line, parts columns; words of a justified line stand nearer, mostly.
_COLUMN_GAP = 0.9
# Of the height of the lower of two signs on one line, so much overlaps.
_OVERLAP = 0.5
_PASSWORD = 4
_FACTS = ("Title", "Author", "CreationDate", "Creator", "Producer")
# Of the size of a font, from the baseline: below and above it, where the file does not tell how far its letters reach.
_BELOW, _ABOVE = 0.22, 0.78
# A font whose letters end this near below the baseline, by its size, has letters that reach lower.
_NO_DESCENT = 0.1
# A sign this much lower than the line's letters is raised or lowered; one this much higher was preceded by such signs.
_SMALLER = 0.9
# The cosine of the angle at which a line still counts as upright.
_UPRIGHT = 0.99
_Checked = TypeVar("_Checked")
# The library may be used by one thread at a time; each holds it for one page.
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Run:
    """Text on one line without a gap as wide as between columns; points, from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """From the lowest to the highest that a letter of the font may reach, about the size of the font."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its runs in the order of the file, its size in points, and text that is written at an angle."""

    runs: tuple[Run, ...]
    width: float
    height: float
    turned: tuple[str, ...]


class Pdf:
    """An open PDF; ``information`` is what its document information says, ``count`` the number of its pages."""

    def __init__(self, document: "PdfDocument", name: str) -> None:
        self.information: Mapping[str, str] = {key: _fact(document, key) for key in _FACTS}
        self.count = len(document)
        self._document = document
        self._name = name

    def sheet(self, number: int) -> Sheet:
        """The page of that number, from 0; raises InputError when it is damaged or has more than MAX_PAGE_SIGNS."""
        from pypdfium2 import PdfiumError

        with _lock:
            try:
                page = self._document[number]
                text = page.get_textpage()
            except PdfiumError:
                raise InputError(
                    tr(
                        "{name} is damaged: its page {number} cannot be read. Download or save it again.",
                        name=self._name,
                        number=number + 1,
                    )
                ) from None
            try:
                return self._read(page, text, number)
            finally:
                text.close()
                page.close()

    def _read(self, page: "PdfPage", text: "PdfTextPage", number: int) -> Sheet:
        count = text.count_chars()
        if count > MAX_PAGE_SIGNS:
            raise InputError(
                tr(
                    "{name} is too large: page {number} has more than {page_signs} signs, which no printed page"
                    " has. Save the article alone and open that. {or_raise}",
                    name=self._name,
                    number=number + 1,
                    page_signs=MAX_PAGE_SIGNS,
                    or_raise=or_raise(),
                )
            )
        reading = _Reading()
        width, height = page.get_size()
        for sign in _signs(text, count, page.get_rotation(), (width, height)):
            reading.take(sign)
        reading.end_line()
        return Sheet(tuple(reading.runs), width, height, tuple(reading.turned))


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Pdf]:
    """The PDF in ``data``; ``name`` is the file's, for messages.

    Raises InputError when it is damaged, cannot be opened without a password, has more than MAX_PAGES pages, or unpacks
    to more than a page can hold.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    _check(check_streams, data, name)
    with _lock:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            if error.err_code == _PASSWORD:
                raise InputError(
                    tr("{name} is protected by a password. Save a copy without one and open that.", name=name)
                ) from None
            raise InputError(
                tr("{name} is a damaged or incomplete PDF. Download or save it again.", name=name)
            ) from None
        try:
            pdf = _checked(document, name)
        except InputError:
            document.close()
            raise
    try:
        yield pdf
    finally:
        with _lock:
            document.close()


def _fact(document: "PdfDocument", key: str) -> str:
    """What the document information says under a key; empty when it says nothing that is text."""
    try:
        value = document.get_metadata_value(key)
    except UnicodeDecodeError:
        return ""
    return value if isinstance(value, str) else ""


def _checked(document: "PdfDocument", name: str) -> Pdf:
    if len(document) > MAX_PAGES:
        raise InputError(
            tr(
                "{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the"
                " article alone and open that. {or_raise}",
                name=name,
                count=len(document),
                pages=MAX_PAGES,
                or_raise=or_raise(),
            )
        )
    _check(_check_written, document, name)
    return Pdf(document, name)


def _check_written(document: "PdfDocument") -> None:
    """Checks the file as PDFium understands it: names without escapes, streams in the clear, objects one by one."""
    import pypdfium2.raw as raw

    written = io.BytesIO()
    document.save(written, flags=raw.FPDF_NO_INCREMENTAL | raw.FPDF_REMOVE_SECURITY)
    plain = written.getvalue()
    check_streams(plain)
    check_pages(plain)


def _check(check: Callable[[_Checked], None], what: _Checked, name: str) -> None:
    try:
        check(what)
    except TooMuchError:
        raise InputError(
            tr(
                "{name} unpacks to more than any page of print holds, as files do that mean harm, and was not"
                " read. Print the article to a new PDF and open that. {or_raise}",
                name=name,
                or_raise=or_raise(),
            )
        ) from None


@dataclass(frozen=True, slots=True)
class _Sign:
    code: int
    left: float
    right: float
    bottom: float
    top: float
    turned: bool


def _signs(text: "PdfTextPage", count: int, rotation: int, size: tuple[float, float]) -> Iterator[_Sign]:
    """The signs of a page as it is shown, turned by ``rotation`` degrees to a width and height of ``size``.

    A line's end is a sign 10 without extent. Whether text is turned against the page is asked once a line.
    """
    import pypdfium2.raw as raw

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    turned = fresh = False
    handle = text.raw
    for index in range(count):
        code = raw.FPDFText_GetUnicode(handle, index)
        if code in (10, 13):
            fresh = True
            yield _Sign(10, 0, 0, 0, 0, turned)
            continue
        if fresh or index == 0:
            angle = raw.FPDFText_GetCharAngle(handle, index)
            turned, fresh = cos(angle + radians(rotation)) < _UPRIGHT, False
        if not raw.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(box)):
            continue
        left, right, bottom, top = box.left, box.right, box.bottom, box.top
        if (
            not (rotation or turned)
            and raw.FPDFText_GetCharOrigin(handle, index, ctypes.byref(x), ctypes.byref(y))
            and raw.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix))
        ):
            size_here = raw.FPDFText_GetFontSize(handle, index) * abs(matrix.d)
            if y.value - bottom < _NO_DESCENT * size_here:
                # Without the descent of its font a sign is as high as it is drawn, and no two lines are alike.
                bottom, top = y.value - _BELOW * size_here, max(top, y.value + _ABOVE * size_here)
        if rotation == 90:
            left, right, bottom, top = bottom, top, size[1] - right, size[1] - left
        elif rotation == 180:
            left, right, bottom, top = size[0] - right, size[0] - left, size[1] - top, size[1] - bottom
        elif rotation == 270:
            left, right, bottom, top = size[0] - top, size[0] - bottom, left, right
        yield _Sign(code, left, right, bottom, top, turned)


class _Reading:
    """Makes runs of signs."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.turned: list[str] = []
        self._text: list[str] = []
        self._turned = False
        self._left = self._right = self._bottom = self._top = 0.0

    def take(self, sign: _Sign) -> None:
        """The next sign in the order of the file."""
        if sign.code == 10:
            self.end_line()
            return
        text = "-" if sign.code in _PDFIUM_HYPHENS else _shown(sign.code)
        if not text.strip():
            if self._text:
                self._text.append(" ")
            return
        if not self._goes_on(sign):
            self.end_line()
        if not self._text:
            self._left, self._right, self._bottom, self._top = sign.left, sign.right, sign.bottom, sign.top
        self._turned = sign.turned
        self._text.append(text)
        self._right = max(self._right, sign.right)
        # A raised sign or an initial does not make the line higher than its letters are.
        height = sign.top - sign.bottom
        if height * _SMALLER > self._height() > height / 1.5:
            self._bottom, self._top = sign.bottom, sign.top
        elif _SMALLER * self._height() <= height < 1.5 * self._height():
            self._bottom, self._top = min(self._bottom, sign.bottom), max(self._top, sign.top)

    def end_line(self) -> None:
        """What was taken so far is a run."""
        text = " ".join("".join(self._text).split(" ")).strip()
        if text and self._turned:
            self.turned.append(text)
        elif text:
            self.runs.append(Run(text, self._left, self._right, self._bottom, self._top))
        self._text = []

    def _goes_on(self, sign: _Sign) -> bool:
        if not self._text or sign.turned:
            return bool(self._text) and self._turned
        lower = min(sign.top - sign.bottom, self._top - self._bottom)
        overlap = min(sign.top, self._top) - max(sign.bottom, self._bottom)
        gap = sign.left - self._right
        return overlap >= _OVERLAP * lower and -self._height() < gap < _COLUMN_GAP * self._height()

    def _height(self) -> float:
        return self._top - self._bottom


def _shown(code: int) -> str:
    """The sign of a code; lone halves of signs and signs that are none show as the mark for what was lost."""
    if code < 0x20 or code == 0xAD:
        return "-" if code == 0xAD else ""
    return "\ufffd" if 0xD800 <= code < 0xE000 or code >= 0x110000 else chr(code)
