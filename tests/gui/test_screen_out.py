"""Copying, exporting and printing with real keys, on a real X display."""

from pathlib import Path

import pypdfium2

from tests.gui.screens import Program, Screen


def test_an_export_through_the_dialog(screen: Screen, reading: Program, ferry: Path) -> None:
    """Ctrl+E, a name, Enter: the file is beside the article, in the form that its name asks for."""
    screen.xdotool("key", "ctrl+e")
    reading.wait_for("^dialog Export the analysis", "^focus File name")
    screen.xdotool("key", "ctrl+a")
    screen.xdotool("type", "claims.md")
    screen.xdotool("key", "Return")
    reading.wait_for("^message Saved claims.md")
    made = ferry.with_name("claims.md").read_text(encoding="utf-8")
    assert "**Petra Oduya** *said on Monday*" in made


def test_a_copy_with_its_source_can_be_pasted(screen: Screen, reading: Program) -> None:
    """Ctrl+Shift+C puts the current claim on the clipboard, from which anything can take it."""
    screen.xdotool("key", "ctrl+shift+c")
    reading.wait_for("^said Select words or choose a claim first")
    screen.xdotool("key", "F8")
    reading.wait_for("^said Claim 1 of 11")
    screen.xdotool("key", "ctrl+shift+c")
    reading.wait_for("^said Copied with its source")
    screen.xdotool("key", "ctrl+v")
    reading.wait_for("^tabs ferry.txt \\| ", "^ready")


def test_a_pdf_through_the_dialogs(screen: Screen, reading: Program, ferry: Path) -> None:
    """Ctrl+P shows the pages; the file that is saved from there has them."""
    screen.xdotool("key", "ctrl+p")
    reading.wait_for("^dialog Print", "^focus Paper")
    screen.xdotool("key", "alt+d")
    reading.wait_for("^dialog Save as PDF", "^focus File name")
    screen.xdotool("key", "ctrl+a")
    screen.xdotool("type", "page")
    screen.xdotool("key", "Return")
    reading.wait_for("^message Saved page.pdf")
    document = pypdfium2.PdfDocument(ferry.with_name("page.pdf").read_bytes())
    assert "Council Leader Petra Oduya said" in " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
