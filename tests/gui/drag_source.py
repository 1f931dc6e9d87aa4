"""A window to drag from: ``drag_source.py files PATH...``, ``html TEXT`` or ``text TEXT``."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def tell(line: str) -> None:
    """A line on the output, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Source(QWidget):
    """Drags what the arguments say as soon as the mouse is moved with a button down."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Tells that it may begin."""
        tell("pressed")

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Begins to drag; ends when it is dropped."""
        kind, *values = sys.argv[1:]
        data = QMimeData()
        if kind == "files":
            data.setUrls([QUrl.fromLocalFile(value) for value in values])
        elif kind == "html":
            data.setHtml(values[0])
            data.setText("the plain form, which is not wanted")
        else:
            data.setText(values[0])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(lambda action: tell(f"accepted {action.name}"))
        QTimer.singleShot(0, lambda: tell("dragging"))
        done = drag.exec(Qt.DropAction.CopyAction)
        tell(f"dropped {done.name}")


app = QApplication(sys.argv)
source = Source()
source.setGeometry(20, 60, 200, 200)
source.show()
QTimer.singleShot(0, lambda: tell("there"))
app.exec()
