import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.app.shapes import Shape, Shaped, Shapes
from reader.app.view import BlockRow
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.gui.typography import Formats, Look, Looks, Setting, measure_width, reading_font
from tests.gui.looking import LIGHT

PROSE = "The ferry between the town and the island will stop on Sunday, the council leader said on Monday."


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


def test_lists_and_tables_are_set_apart(qapp: QApplication) -> None:
    """A list stands further in, a table in the other face with columns; more space follows the last line of each."""
    blocks = [BlockRow(Span(start, start + 9), Role.BODY, "") for start in (0, 10, 20, 30)]
    shapes = Shapes([Shaped(Span(10, 19), Shape.ITEM, last=False), Shaped(Span(20, 29), Shape.ITEM, last=True)])
    body, item, last, _ = (Looks(blocks, shapes).at(row.span) for row in blocks)
    formats = Formats(LIGHT, reading_font(1.0))
    assert formats.block(item).leftMargin() > formats.block(body).leftMargin()
    assert formats.block(item).bottomMargin() < formats.block(last).bottomMargin()
    assert formats.block(Setting(Look.ROW)).tabPositions()
    assert formats.text(Look.ROW).fontFamilies() != formats.text(Look.BODY).fontFamilies()


def test_a_list_in_a_menu_is_furniture(qapp: QApplication) -> None:
    """What is boilerplate looks so whatever it was in the page."""
    shapes = Shapes([Shaped(Span(0, 9), Shape.ITEM, last=True)])
    assert Looks([BlockRow(Span(0, 9), Role.FURNITURE, "")], shapes).at(Span(0, 9)).look is Look.FURNITURE


@pytest.mark.parametrize("typeface", ["serif", "sans"])
@pytest.mark.parametrize("scale", [0.6, 1.0, 2.0])
def test_the_measure_is_what_was_chosen(qapp: QApplication, typeface: str, scale: float) -> None:
    """A line of so many characters of prose fits the width, at any size and in both faces."""
    font = reading_font(scale, typeface)
    prose = QFontMetricsF(font).horizontalAdvance(PROSE)
    for measure in (60, 70, 80):
        assert measure_width(font, measure) * len(PROSE) / prose == pytest.approx(measure, rel=0.15)


def test_lines_stand_as_far_apart_as_was_chosen(qapp: QApplication) -> None:
    """Twice the space is twice the height of a line."""
    font = reading_font(1.0)
    near, far = (Formats(LIGHT, font, spacing).block(Setting(Look.BODY)).lineHeight() for spacing in (1.0, 2.0))
    assert far == pytest.approx(2 * near)
