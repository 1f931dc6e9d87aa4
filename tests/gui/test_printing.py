"""The printed article: what is on its pages, on paper of each size, and how a person comes to it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.app.directions import Directions
from reader.app.present import make_view
from reader.app.shapes import Shape, Shaped, Shapes
from reader.core.analysis import Analysis, Balance, Block, Claim, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, Role, SourceType
from reader.errors import EnvironmentFailure
from reader.gui.prepared import prepare
from reader.gui.printing import MARGINS, PAPERS, Pdf, page_layout
from reader.gui.printing_dialog import PrintingDialog
from reader.gui.printing_pages import Printable, PrintedArticle, PrintOptions
from reader.gui.printing_sheet import sheet_of
from reader.gui.slices import Slices
from reader.gui.theme import load_theme
from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener
from tests.property.analyses import read_analyses

_ALL = PrintOptions()
MOMENT = "2026-05-01T12:30:00Z"
FERRY = FakeOpener().analyse(FakeOpener().open_text(TEXT, "ferry.txt"))


def set_article(
    analysis: Analysis, paper: str = "A4", options: PrintOptions = _ALL, margins: str = "Normal"
) -> PrintedArticle:
    """The article, set whole."""
    sheet = sheet_of(page_layout(paper, margins))
    printable = Printable(prepare(make_view(analysis)), "ferry.txt", MOMENT)
    article = PrintedArticle(printable, sheet, options, load_theme("light"))
    figures = list(article.steps())
    assert figures == sorted(figures)
    assert figures[-1] == 1.0
    return article


def pdf_of(analysis: Analysis, paper: str = "A4", options: PrintOptions = _ALL, margins: str = "Normal") -> bytes:
    """The article as a PDF."""
    pdf = Pdf(set_article(analysis, paper, options, margins), page_layout(paper, margins), "Ferry")
    assert list(pdf.steps())[-1] == 1.0
    return pdf.data


def texts(data: bytes) -> list[str]:
    """The text of each page, in the order in which it is drawn."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def bare(text: str) -> str:
    """A text without white space, and without the ship that not every machine has a glyph for."""
    return "".join(sign for sign in "".join(text.split()) if sign < "\U00010000" and sign not in "\ufffd\ufffe\x02")


def crowded(claims: int, *, words: int = 1) -> Analysis:
    """An article of one-word claims, as dense as claims can be."""
    sentence = " ".join(["word"] * words) + ". "
    text = sentence * claims
    found = tuple(
        Claim(
            f"c{number}",
            ClaimKind.INDIRECT,
            (Span(number * len(sentence), number * len(sentence) + len(sentence) - 2),),
            source_type=SourceType.UNNAMED,
            unsure=True,
        )
        for number in range(claims)
    )
    return Analysis(
        Source(Path("dense.txt"), "ab" * 32, "text/plain", "utf-8"),
        Producer("test", "none"),
        text,
        (Block(Span(0, len(text)), Role.BODY, 1.0, ""),),
        found,
        balance=Balance(claims * words, indirect=claims * words),
    )


def test_the_text_comes_out_as_it_is_read() -> None:
    """The article's own lines stand together and in order, so that whoever copies them from the PDF has the article."""
    whole = bare("".join(texts(pdf_of(FERRY))))
    assert bare(TEXT) in whole


def test_ligatures_are_no_obstacle_to_searching() -> None:
    """Letters that a face draws as one come out as the letters they are."""
    text = "The office staff find five different flying waffles.\n"
    analysis = FakeOpener().analyse(FakeOpener().open_text(text, "x.txt"))
    assert "office staff find five different flying waffles" in " ".join("".join(texts(pdf_of(analysis))).split())


def test_each_claim_has_its_mark_and_its_note() -> None:
    """A mark above its words, and a note with speaker, cue, its class, and what is to be doubted."""
    whole = " ".join("".join(texts(pdf_of(FERRY))).split())
    keys = ["S1", "U2", "U3", "Q4", "QS5", "Q6", "S7", "U8", "S9", "U10", "S11"]
    for key in keys:
        # The head names one as an example.
        assert len(re.findall(rf"\b{key}\b", whole)) == 2 + (key == "Q4"), key
    for note in (
        "S1 Petra Oduya said on Monday",
        "U2 Unattributed",
        "Q4 Petra Oduya told reporters at the harbour",
        "QS5 harbour office According to",
        "Q6 Ilir Gashi called · charged unsure",
        "S7 Ilir Gashi claimed · distancing",
        "S9 Sources close to the council said unnamed source",
    ):
        assert note in whole, note


def test_a_print_says_where_it_comes_from() -> None:
    """Title, file, day, the file's hash, versions, legend and balance; number and file on every page."""
    data = pdf_of(crowded(900, words=6))
    pages = texts(data)
    first = " ".join(pages[0].split())
    for words in ("dense.txt", "2026-05-01", "Q Quote", "S Statement", "U Unattributed", "B Boilerplate", "Of 5,400"):
        assert words in first, words
    last = " ".join(pages[-1].split())
    assert "ab" * 32 in last.replace(" ", "")
    assert "Program: test" in last
    assert "Model: none" in last
    assert len(pages) > 3
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
        assert "ferry.txt · SHA-256 abababababababab" in text


@pytest.mark.parametrize("claims", [60, 700])
def test_no_note_is_lost_where_claims_crowd(claims: int) -> None:
    """Notes that have no room beside their lines stand at the end, with the page that their words are on."""
    pages = texts(pdf_of(crowded(claims)))
    whole = " ".join(" ".join(pages).split())
    notes = re.findall(r"\bS(\d+) Unnamed source", whole)
    assert sorted(map(int, notes)) == list(range(1, claims + 1))
    assert "Notes that had no room in the margin" in whole
    carried = re.search(r"S(\d+) to S(\d+) at the end", " ".join(pages[0].split()))
    assert carried is not None
    first = re.escape(carried[1])
    assert re.search(rf"S{first} Unnamed source page 1 ·", whole)


def test_a_claim_that_goes_on_says_so_on_the_next_page() -> None:
    """Who begins to read there finds whose words they are."""
    text = "So it went on, " * 700
    claim = Claim("c1", ClaimKind.INDIRECT, (Span(0, len(text) - 2),), source_type=SourceType.UNNAMED)
    blocks = (Block(Span(0, len(text)), Role.BODY, 1.0, ""),)
    first, second, *_ = texts(pdf_of(replace(crowded(1), text=text, claims=(claim,), blocks=blocks)))
    assert "continued" not in first
    assert "S1 continued" in " ".join(second.split())


def test_notes_do_not_cover_each_other() -> None:
    """Each has its own room between the head and the foot of the page."""
    article = set_article(crowded(60))
    for page in article.pages:
        beside = sorted((top, note.height) for left, top, note in page.notes if left == article.sheet.notes_left)
        for (top, height), (below, _) in pairwise(beside):
            assert top + height <= below + 1
        assert all(page.top - 1 <= top and top + height <= article.sheet.bottom + 1 for top, height in beside)


def test_boilerplate_can_be_left_out() -> None:
    """What is left out is told in its place, and the article is whole."""
    whole = " ".join("".join(texts(pdf_of(FERRY, options=PrintOptions(boilerplate=False)))).split())
    assert "Sign up for our newsletter" not in whole
    assert "READ MORE" not in whole
    assert "2 lines of boilerplate left out" in whole
    assert "1 line of boilerplate left out" in whole
    assert "According to the harbour office, repairs would take" in whole


@pytest.mark.parametrize("margins", MARGINS)
@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792)), ("A5", (420, 595))])
def test_each_paper_has_its_size(paper: str, size: tuple[int, int], margins: str) -> None:
    """The pages are as large as the paper, and the text is whole on each."""
    data = pdf_of(FERRY, paper, margins=margins)
    document = pypdfium2.PdfDocument(data)
    assert {tuple(round(side) for side in page.get_size()) for page in document} == {size}
    document.close()
    assert bare("Oduya told reporters at the harbour") in bare("".join(texts(data)))


def test_fonts_are_in_the_file() -> None:
    """It looks the same on a machine that has none of them."""
    data = pdf_of(FERRY)
    faces = set(re.findall(rb"/FontName /([^ /\n]+)", data))
    assert faces
    assert len(re.findall(rb"/FontFile\d?", data)) >= len(faces)


def picture(data: bytes, page: int = 0) -> QImage:
    """A page as it looks."""
    document = pypdfium2.PdfDocument(data)
    bitmap = document[page].render(scale=1.5, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    copied = image.copy()
    document.close()
    return copied


def test_a_print_is_coloured_on_white(qtbot: QtBot) -> None:
    """The ground is white, and each kind's tint is there."""
    image = picture(pdf_of(FERRY))
    assert image.pixelColor(3, 3) == QColor("white")
    there = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    theme = load_theme("light")
    for kind in ("quote", "statement", "unattributed"):
        tint = next(colours.tint for name, colours in theme.kinds.items() if name.value == kind)
        assert QColor(tint).rgb() in there


@pytest.mark.parametrize("text", ["", "\n\n", "x", "word " * 4000, "שלום עולם\n" * 3, "\ud800 lone\n", "a\u202eb\n"])
def test_any_text_can_be_printed(text: str) -> None:
    """Nothing, one endless paragraph, text that runs from right to left, and signs that are none."""
    analysis = replace(crowded(1), text=text, blocks=(), claims=())
    assert texts(pdf_of(analysis))


def test_the_items_of_a_list_have_bullets() -> None:
    """As in the window; what a page had as a list is one on paper."""
    text = "Before the list.\nOne item.\nAnother item.\nAfter it.\n"
    lines = [Span(text.index(line), text.index(line) + len(line)) for line in text.splitlines()]
    blocks = tuple(Block(line, Role.BODY, 1.0, "") for line in lines)
    shapes = Shapes([Shaped(lines[1], Shape.ITEM, last=False), Shaped(lines[2], Shape.ITEM, last=True)])
    view = make_view(replace(crowded(1), text=text, blocks=blocks, claims=()))
    printable = Printable(prepare(view), "x", MOMENT, shapes)
    article = PrintedArticle(printable, sheet_of(page_layout("A4", "Normal")), _ALL, load_theme("light"))
    list(article.steps())
    (_, first), (_, second) = article.pages[0].bullets
    tops = [line.top for line in article.pages[0].lines[:4]]
    assert tops[1] < first < tops[2] < second < tops[3]


def test_an_article_from_right_to_left_is_printed_so() -> None:
    """Its lines and bullets begin at the right, a mark ends where the words begin, and English stays at the left."""
    text = "قال رئيس المجلس كلاما كثيرا.\nبند من القائمة.\nAn English line.\n"
    lines = [Span(text.index(line), text.index(line) + len(line)) for line in text.splitlines()]
    blocks = tuple(Block(line, Role.BODY, 1.0, "") for line in lines)
    shapes = Shapes([Shaped(lines[1], Shape.ITEM, last=True)])
    analysis = crowded(1)
    claim = replace(analysis.claims[0], content=(Span(4, 15),), source=(), cue=())
    view = make_view(replace(analysis, text=text, blocks=blocks, claims=(claim,)))
    printable = Printable(prepare(view), "x", MOMENT, shapes, Directions(text))
    article = PrintedArticle(printable, sheet_of(page_layout("A4", "Normal")), _ALL, load_theme("light"))
    list(article.steps())
    page, sheet = article.pages[0], article.sheet
    first, item, english = (line.layout.lineAt(0).naturalTextRect().translated(line.left, 0) for line in page.lines[:3])
    right = sheet.left + sheet.text_width
    assert first.right() == pytest.approx(right, abs=20)
    ((bullet, _),) = page.bullets
    assert item.right() < bullet < right
    assert english.left() == pytest.approx(sheet.left, abs=20)
    (mark, _, _) = page.marks[0]
    assert sheet.left + sheet.text_width / 2 < mark < first.right()


def test_a_headline_is_printed_once() -> None:
    """In its place in the article, and not above it as well; a title that is no headline stands above."""
    headline = next(block.span.of(FERRY.text) for block in FERRY.blocks if block.role is Role.HEADLINE)
    titled = replace(FERRY, metadata=replace(FERRY.metadata, title=headline))
    assert bare("".join(texts(pdf_of(titled)))).count(bare(headline)) == 1
    other = replace(FERRY, metadata=replace(FERRY.metadata, title="Quite another title"))
    assert "Quite another title" in " ".join(" ".join(texts(pdf_of(other))).split())


def test_a_claim_without_a_place_has_a_note() -> None:
    """It stands beside the last line."""
    analysis = replace(FERRY, claims=(*FERRY.claims, replace(FERRY.claims[0], id="x", content=(Span(10**6, 10**6),))))
    assert "S12 Petra Oduya" in " ".join("".join(texts(pdf_of(analysis))).split())


def test_slices_let_the_window_live(qtbot: QtBot) -> None:
    """Long work comes back to the window again and again, and ends with a word."""
    seen: list[float] = []
    slices = Slices()
    slices.progressed.connect(seen.append)
    printable = Printable(prepare(make_view(crowded(3000))), "x", MOMENT)
    article = PrintedArticle(printable, sheet_of(page_layout("A4", "Normal")), _ALL, load_theme("light"))
    with qtbot.waitSignal(slices.done, timeout=60_000):
        slices.start(article.steps())
    assert not slices.working
    assert seen
    assert seen == sorted(seen)
    assert article.count > 1


def test_a_failure_in_a_slice_is_told(qtbot: QtBot) -> None:
    """The work ends, and the reason is handed on."""

    def work() -> Iterator[float]:
        yield 0.5
        raise EnvironmentFailure("no paper")

    slices = Slices()
    with qtbot.waitSignal(slices.failed) as failed:
        slices.start(work())
    assert failed.args is not None
    assert str(failed.args[0]) == "no paper"
    assert not slices.working


def dialog_of(window: Window, qtbot: QtBot) -> PrintingDialog:
    """The dialog, once its pages are set."""
    (dialog,) = window.findChildren(PrintingDialog)
    qtbot.waitUntil(lambda: dialog.article is not None, timeout=30_000)
    return dialog


@pytest.fixture(autouse=True)
def _own_dialogs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    original = QFileDialog.open

    def own(dialog: QFileDialog) -> None:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        original(dialog)

    monkeypatch.setattr(QFileDialog, "open", own)


def save_as(dialog: PrintingDialog, name: str) -> None:
    """Types a name and saves."""
    dialog.pdf_button.click()
    (asked,) = dialog.findChildren(QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(name)
    QTest.keyClicks(field, "\r")


def test_a_pdf_is_saved_as_it_is_shown(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """What is chosen in the dialog holds for the file, is proposed the next time, and the window says where it is."""
    opened.actions_by_name["save_pdf"].trigger()
    dialog = dialog_of(opened, qtbot)
    assert dialog.pdf_button.isDefault()
    dialog.paper.setCurrentText("Letter")
    dialog.boilerplate.setChecked(False)
    qtbot.waitUntil(lambda: dialog.article is not None, timeout=30_000)
    save_as(dialog, "mine")
    qtbot.waitUntil(lambda: "Saved mine.pdf" in opened.messages.text(), timeout=30_000)
    data = ferry.with_name("mine.pdf").read_bytes()
    assert "2 lines of boilerplate left out" in " ".join("".join(texts(data)).split())
    assert picture(data).size().toTuple() == (918, 1188)
    opened.actions_by_name["print"].trigger()
    again = next(each for each in opened.findChildren(PrintingDialog) if each.isVisible())
    assert (again.paper.currentText(), again.boilerplate.isChecked()) == ("Letter", False)
    again.reject()
    settings = opened.preferences.settings
    assert (settings.print_paper, settings.print_boilerplate) == ("Letter", False)


def test_a_paper_that_is_not_known_is_none(opened: Window, qtbot: QtBot) -> None:
    """Settings of another version, or made by hand, do not keep anybody from printing."""
    opened.preferences.change(print_paper="Papyrus", print_margins="Huge")
    opened.actions_by_name["print"].trigger()
    dialog = dialog_of(opened, qtbot)
    assert (dialog.paper.currentText(), dialog.margins.currentText()) == ("A4", "Normal")
    dialog.reject()


def test_the_pages_can_be_walked_through(opened: Window, qtbot: QtBot) -> None:
    """There is no page before the first and none after the last."""
    opened.actions_by_name["print"].trigger()
    dialog = dialog_of(opened, qtbot)
    dialog.paper.setCurrentText("A5")
    qtbot.waitUntil(lambda: dialog.article is not None, timeout=30_000)
    article = dialog.article
    assert article is not None
    assert article.count > 1
    assert not dialog.back.isEnabled()
    QTest.keyClick(dialog.boilerplate, Qt.Key.Key_PageDown)
    assert dialog.preview.accessibleDescription() == f"Page 2 of {article.count}"
    QTest.keyClick(dialog.boilerplate, Qt.Key.Key_PageUp)
    for _ in range(article.count - 1):
        assert dialog.forth.isEnabled()
        dialog.forth.click()
    assert not dialog.forth.isEnabled()
    assert dialog.preview.accessibleDescription() == f"Page {article.count} of {article.count}"
    dialog.reject()


def test_the_printer_gets_the_pages_that_were_asked_for(
    opened: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own dialog has the last word on paper and pages."""
    target = tmp_path / "out.pdf"

    def answer(asked: QPrintDialog) -> int:
        printer = asked.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setPageLayout(page_layout("A5", "Normal"))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 2)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    opened.actions_by_name["print"].trigger()
    dialog_of(opened, qtbot).print_button.click()
    qtbot.waitUntil(lambda: not opened.findChildren(QProgressDialog), timeout=30_000)
    (page,) = texts(target.read_bytes())
    assert "Page 2 of" in page
    document = pypdfium2.PdfDocument(target.read_bytes())
    assert [round(side) for side in document[0].get_size()] == [420, 595]
    document.close()


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_does_not_answer_is_told(
    opened: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window says so, and is there to be used."""

    def answer(asked: QPrintDialog) -> int:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(tmp_path / "gone" / "out.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    opened.actions_by_name["print"].trigger()
    dialog_of(opened, qtbot).print_button.click()
    qtbot.waitUntil(lambda: "The printer did not take the pages" in opened.messages.text(), timeout=30_000)


def test_what_is_cancelled_leaves_no_file(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """A long print can be ended, and then there is nothing."""
    opened.actions_by_name["save_pdf"].trigger()
    dialog = dialog_of(opened, qtbot)
    save_as(dialog, "never")
    (progress,) = opened.findChildren(QProgressDialog)
    (cancel,) = progress.findChildren(QPushButton)
    cancel.click()
    qtbot.waitUntil(lambda: not opened.findChildren(QProgressDialog), timeout=30_000)
    QApplication.processEvents()
    assert not ferry.with_name("never.pdf").exists()
    assert "Saved" not in opened.messages.text()


def test_names_in_the_dialog_can_be_heard(opened: Window, qtbot: QtBot) -> None:
    """Each thing that can be chosen has a name, and the preview says which page it shows."""
    opened.actions_by_name["print"].trigger()
    dialog = dialog_of(opened, qtbot)
    named: Sequence[str] = [each.accessibleName() for each in (dialog.paper, dialog.margins, dialog.back, dialog.forth)]
    assert named == ["Paper", "Margins", "Previous page", "Next page"]
    assert [dialog.paper.itemText(number) for number in range(dialog.paper.count())] == list(PAPERS)
    assert dialog.preview.accessibleDescription().startswith("Page 1 of")
    dialog.reject()


@settings(max_examples=25)
@given(read_analyses(), st.booleans())
def test_every_claim_of_any_article_has_one_note(analysis: Analysis, boilerplate: bool) -> None:
    """Beside its line or at the end, and no page is without an end."""
    article = set_article(analysis, options=PrintOptions(boilerplate=boilerplate))
    noted = Counter(note.key.text.lstrip("QSU") for page in article.pages for _, _, note in page.notes)
    assert noted == Counter(str(number) for number in range(1, len(analysis.claims) + 1))
    assert all(line.top + line.height <= article.sheet.bottom + 1 for page in article.pages for line in page.lines)
