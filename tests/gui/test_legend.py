"""The legend explains itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import reader.gui.colours_help
import reader.gui.legend
from reader.app.certainty import certainty
from reader.app.glossary import CUE_EXAMPLES, cue_meaning
from reader.app.kinds import LABEL, MEANING, ORDER
from reader.core.vocabulary import CueClass
from reader.errors import EnvironmentFailure
from reader.gui.colours_help import ColoursHelp
from reader.gui.legend import Legend
from reader.gui.theme import load_theme
from reader.gui.theme_files import SHIPPED
from reader.gui.window import Window
from tests.gui.looking import LIGHT


def words(widget: QWidget) -> str:
    """All that the labels of a widget say."""
    page = QTextDocument()
    out = []
    for label in widget.findChildren(QLabel):
        page.setHtml(label.text())
        out.append(page.toPlainText())
    return "\n".join(out)


def page_of(window: Window) -> ColoursHelp:
    """The page behind the legend, opened."""
    (page,) = window.findChildren(ColoursHelp)
    return page


def test_the_page_behind_the_legend_says_how_often_each_colour_is_right(window: Window) -> None:
    """The button beside the colours opens a page with each one's meaning and figures, and what they rest on."""
    window.page.header.legend.help.click()
    said, known = words(page_of(window)), certainty()
    for kind in ORDER:
        assert LABEL[kind] in said
        assert MEANING[kind] in said
        assert known.kinds[kind] in said
    for sentence in (known.speaker, known.unsure, known.basis):
        assert sentence in said
    page_of(window).close()


def test_the_page_explains_what_stands_on_cards(qtbot: QtBot) -> None:
    """Each class of cue with its examples, and each mark of a card, is there in words."""
    page = ColoursHelp(LIGHT)
    qtbot.addWidget(page)
    said = words(page)
    for kind in CueClass:
        assert f"{kind}\n{cue_meaning(kind)}" in said
        assert all(f"“{example}”" in said for example in CUE_EXAMPLES[kind])
    for word in ("unnamed", "unsure", "hedged", "source dropped", "Repeats", "Sums up", "question mark"):
        assert word in said


@pytest.mark.parametrize("name", SHIPPED)
def test_the_page_shows_marks_as_the_article_does(qtbot: QtBot, name: str) -> None:
    """The source is told from a mention by its frame, since both have one tint."""
    theme = load_theme(name)
    page = ColoursHelp(theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    edges = {}
    for label in page.findChildren(QLabel):
        if label.text() in ("Source", "Mention"):
            picture = label.grab().toImage()
            edges[label.text()] = picture.pixelColor(picture.width() // 2, 0).name()
    assert edges == {"Source": theme.marks["source"].text, "Mention": theme.marks["mention"].tint}


def test_the_menu_leads_there_too(window: Window) -> None:
    """Also before an article is open, for those who look for help in its menu."""
    action = window.actions_by_name["colours"]
    assert action.isEnabled()
    action.trigger()
    assert page_of(window).isVisible()
    page_of(window).close()


def test_each_switch_says_its_figures(qtbot: QtBot) -> None:
    """A colour's own tool tip, and its description for screen readers, tell how often it is right."""
    legend = Legend(LIGHT)
    qtbot.addWidget(legend)
    for kind in ORDER:
        button = legend.buttons[kind]
        assert certainty().kinds[kind] in button.accessibleDescription()
        assert certainty().kinds[kind] in button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_the_figures_the_colours_are_still_explained(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged installation costs the figures, is told, and stops nothing else."""

    def damaged() -> None:
        raise EnvironmentFailure("The figures are missing. Install the program again.")

    monkeypatch.setattr(reader.gui.colours_help, "certainty", damaged)
    monkeypatch.setattr(reader.gui.legend, "certainty", damaged)
    legend = Legend(LIGHT)
    qtbot.addWidget(legend)
    page = ColoursHelp(LIGHT)
    qtbot.addWidget(page)
    assert "Install the program again" in words(page)
    assert all(MEANING[kind] in words(page) for kind in ORDER)
