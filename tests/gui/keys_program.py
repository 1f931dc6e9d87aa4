"""A window with every action of the key map, which tells its name when its key comes and does nothing else."""

import sys
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from reader.gui.actions import Actions
from reader.gui.keys import BINDINGS
from tests.gui.witness import tell


def main() -> None:
    """Opens the window with a pane in which letters act, and a field in which they are typed."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    body = QWidget(window)
    pane, field = QPlainTextEdit(body), QLineEdit(body)
    pane.setReadOnly(True)
    column = QVBoxLayout(body)
    column.addWidget(pane)
    column.addWidget(field)
    window.setCentralWidget(body)
    actions = Actions(window, {binding.name: partial(_told, binding.name) for binding in BINDINGS})
    actions.fill(window.menuBar())
    actions.add_letter_panes(pane)
    field.textChanged.connect(lambda text: tell("typed", text))
    app.focusChanged.connect(
        lambda _old, new: tell("focus", "pane" if new is pane else "field" if new is field else "")
    )
    pane.setFocus()
    window.show()
    tell("window", int(window.winId()))
    app.exec()


def _told(name: str, *_state: bool) -> None:
    tell("action", name)


main()
