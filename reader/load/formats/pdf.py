"""PDF files: the text of their pages as paragraphs in the order in which they are read."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from reader.core.document import Metadata
from reader.core.wording import tr, trn
from reader.errors import InputError
from reader.load.deadline import items_within
from reader.load.formats.pdf_furniture import part
from reader.load.formats.pdf_paragraphs import paragraphs
from reader.load.formats.pdf_runs import Sheet, opened
from reader.load.limits import or_raise, scaled
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/pdf"

MAX_SIGNS = scaled(10_000_000)
# PDFium cannot be interrupted; a page takes it and the reading of its signs some tenths of a second.
PAGE_SECONDS = 60.0

# The mark may stand behind other bytes (PDF 1.7, appendix H, note 13), yet at the beginning of a line: an archive that
# holds a PDF as it is has the mark too, and a text may speak of it.
_MARK, _MARK_WITHIN = re.compile(rb"(?:\A|[\r\n\0])(?:\xef\xbb\xbf)?[ \t]*%PDF-\d"), 1024
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?)?")
# Programs that print what is on the screen: their date is that of the printing.
_PRINTERS = re.compile(r"skia/pdf|wkhtmltopdf|mozilla|quartz pdfcontext|print to pdf|cairo", re.IGNORECASE)
# A title that is the name of the file it was made of.
_FILE_NAME = re.compile(r"\S+\.(?:docx?|indd|qxp|qxd|pdf|rtf|odt|html?|pages|tmp|ps|txt)\Z", re.IGNORECASE)
_NO_TITLES = frozenset(("", "untitled", "untitled document", "document", "about:blank"))


def matches(head: bytes, name: str) -> bool:
    """Whether the bytes begin a PDF; ``head`` is the file's start, and what it is called does not matter."""
    del name
    return _MARK.search(head[:_MARK_WITHIN]) is not None and head.lstrip()[:1] != b"<"


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The text of a PDF, one paragraph a line with blank lines between; ``name`` is the file's, for messages.

    Raises InputError when it is damaged, needs a password, has more than MAX_PAGES pages or MAX_SIGNS signs, or holds
    pictures of pages instead of text.
    """
    information: list[Mapping[str, str]] = []
    sheets = list(items_within(lambda: _sheets(data, name, information), PAGE_SECONDS, _given_up(name)))
    empty = [number for number, sheet in enumerate(sheets, 1) if not sheet.runs and not sheet.turned]
    if len(empty) == len(sheets):
        raise InputError(
            tr(
                "{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help:"
                " run text recognition (OCR) over it, or save the article from its web page.",
                name=name,
            )
        )
    found = paragraphs(part(sheets))
    found += [line for sheet in sheets for line in sheet.turned]
    notices = (_without_text(empty),) if empty else ()
    yield Part("\n\n".join(found) + "\n", "text/plain", metadata=_metadata(information[0]), notices=notices)


def _sheets(data: bytes, name: str, information: list[Mapping[str, str]]) -> Iterator[Sheet]:
    """The pages of a file one by one; ``information`` gets what it says of itself."""
    with opened(data, name) as pdf:
        information.append(pdf.information)
        if pdf.count == 0:
            raise InputError(tr("{name} is a PDF without any pages. Download or save it again.", name=name))
        signs = 0
        for number in range(pdf.count):
            sheet = pdf.sheet(number)
            signs += sum(len(run.text) for run in sheet.runs)
            if signs > MAX_SIGNS:
                raise InputError(
                    tr(
                        "{name} is too large: it has more than {signs} signs of text. Save the pages of the article"
                        " alone and open that. {or_raise}",
                        name=name,
                        signs=MAX_SIGNS,
                        or_raise=or_raise(),
                    )
                )
            yield sheet


def _given_up(name: str) -> str:
    return tr(
        "A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new"
        " PDF and open that; if no other PDF opens now, start the program anew.",
        name=name,
        seconds=round(PAGE_SECONDS),
    )


def _without_text(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:10]))
    if len(numbers) > 10:
        return tr("Pages {numbers} and others hold no text that could be read, maybe a picture.", numbers=shown)
    return trn(
        "Page {numbers} holds no text that could be read, maybe a picture.",
        "Pages {numbers} hold no text that could be read, maybe a picture.",
        len(numbers),
        numbers=shown,
    )


def _metadata(information: Mapping[str, str]) -> Metadata:
    printed = _PRINTERS.search(f"{information.get('Creator', '')} {information.get('Producer', '')}")
    return Metadata(
        title=_title(information.get("Title", "")),
        author=_clean(information.get("Author", "")) or None,
        file_date=None if printed else iso_date(information.get("CreationDate", "")),
    )


def _title(value: str) -> str | None:
    title = _clean(value).removeprefix("Microsoft Word - ")
    return None if title.lower() in _NO_TITLES or _FILE_NAME.search(title) else title


def iso_date(value: str) -> str | None:
    """The date of a PDF (D:20231130095900+01'00') in the form of ISO 8601, None when it is none."""
    found = _DATE.match(value.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, utc, sign, ahead, minutes = found.groups()
    if not 1 <= int(month or 1) <= 12 or not 1 <= int(day or 1) <= 31:
        return None
    out = "-".join(piece for piece in (year, month, day) if piece)
    if hour and day:
        out += f"T{hour}:{minute}:{second or '00'}"
        out += "Z" if utc else f"{sign}{ahead}:{minutes or '00'}" if sign else ""
    return out


def _clean(value: str) -> str:
    return " ".join(value.split())[:1000]
