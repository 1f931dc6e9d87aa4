from PySide6.QtWidgets import QApplication

from reader.app.view import BlockRow
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.gui.typography import Formats, Look, Looks, Setting, reading_font
from tests.gui.looking import LIGHT


def test_lines_of_one_paragraph_stand_together(qapp: QApplication) -> None:
    """A paragraph that was wrapped has its space above the first line and below the last, none between."""
    looks = Looks([BlockRow(Span(0, 30), Role.CAPTION, "a"), BlockRow(Span(31, 40), Role.BODY, "b")])
    lines = [Span(0, 9), Span(10, 19), Span(20, 30), Span(31, 40), Span(41, 50)]
    settings = [looks.at(line) for line in lines]
    assert settings == [
        Setting(Look.CAPTION, begins=True, ends=False),
        Setting(Look.CAPTION, begins=False, ends=False),
        Setting(Look.CAPTION, begins=False, ends=True),
        Setting(Look.BODY),
        Setting(Look.BODY),
    ]
    formats = Formats(LIGHT, reading_font(1.0))
    first, middle, last = (formats.block(setting) for setting in settings[:3])
    whole = formats.block(Setting(Look.CAPTION))
    assert (first.topMargin(), last.bottomMargin()) == (whole.topMargin(), whole.bottomMargin())
    assert first.bottomMargin() == middle.topMargin() == middle.bottomMargin() == last.topMargin() == 0
    assert whole.topMargin() > 0
    assert whole.bottomMargin() > 0
