"""One article in every format reads as it was written, paragraph by paragraph."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import pytest

from reader.load.formats import docx, epub, markdown, odt, pdf, rtf
from reader.load.html import read_page
from reader.load.parts import Part
from tests.unit.load.formats import test_docx, test_epub, test_odt
from tests.unit.load.formats.pdf_files import column
from tests.unit.load.formats.pdf_files import pdf as made_pdf


def _docx(paragraphs: Sequence[str]) -> Part:
    (part,) = docx.parts(test_docx.document("".join(test_docx.par(escape(each)) for each in paragraphs)), "x.docx")
    return part


def _odt(paragraphs: Sequence[str]) -> Part:
    body = "".join(f"<text:p>{escape(each)}</text:p>" for each in paragraphs)
    (part,) = odt.parts(test_odt.document(body), "x.odt")
    return part


def _rtf(paragraphs: Sequence[str]) -> Part:
    body = "\\par\r\n".join(
        "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in each) for each in paragraphs
    )
    (part,) = rtf.parts(f"{{\\rtf1\\ansi {body}\\par}}".encode("ascii"), "x.rtf")
    return part


def _epub(paragraphs: Sequence[str]) -> Part:
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    (part,) = epub.parts(test_epub.book({"a.xhtml": test_epub.chapter(body)}), "x.epub")
    return part


def _markdown(paragraphs: Sequence[str]) -> Part:
    (part,) = markdown.parts("\n\n".join(paragraphs).encode(), "x.md")
    return part


def _pdf(paragraphs: Sequence[str]) -> Part:
    halves = paragraphs[: len(paragraphs) // 2], paragraphs[len(paragraphs) // 2 :]
    (part,) = pdf.parts(made_pdf([list(column(half, 60, 780, 475, gap=7)) for half in halves]), "x.pdf")
    return part


@pytest.mark.parametrize("made", [_docx, _odt, _rtf, _epub, _markdown, _pdf])
def test_an_article_reads_as_it_was_written(made: Callable[[Sequence[str]], Part], checkout: Path) -> None:
    """Nothing is lost, added, joined or parted; a space that may not break is printed as any other."""
    written = (checkout / "resources" / "samples" / "river-dispute.txt").read_text(encoding="utf-8").split("\n")
    # Without what stands around the article, part of which is in signs that Helvetica lacks.
    paragraphs = [line for line in written if line.strip()][2:-3]
    part = made(paragraphs)
    data = part.data if isinstance(part.data, str) else part.data.decode("utf-8")
    text = read_page(data).text if part.media_type == "text/html" else data
    found = [line for line in text.split("\n") if line]
    if part.media_type == "text/plain" and made is _pdf:
        paragraphs = [each.replace("\xa0", " ") for each in paragraphs]
    assert found == paragraphs
