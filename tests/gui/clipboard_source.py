"""Puts something into the clipboard and stays: ``clipboard_source.py html TEXT`` or ``text TEXT``."""

import sys

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

app = QGuiApplication(sys.argv)
kind, value = sys.argv[1:]
data = QMimeData()
if kind == "html":
    data.setHtml(value)
    data.setText("the plain form, which is not wanted")
else:
    data.setText(value)
app.clipboard().setMimeData(data)


def tell() -> None:
    """Says that it can be pasted."""
    sys.stdout.write("there\n")
    sys.stdout.flush()


QTimer.singleShot(0, tell)
app.exec()
