"""Tells a person that the program made a mistake, with a report that they may copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.app.reports import surroundings, where
from reader.core.turning import unturned
from reader.core.wording import tr, trn
from reader.gui.text_scale import give_room


def mistake_dialog(error: Exception, log: Path, parent: QWidget) -> "MistakeDialog":
    """The report of ``error``, not yet shown; ``log`` is where all of it is."""
    around = surroundings({"display": QGuiApplication.platformName()})
    reports = (f"{where(error)}\n\n{around}\n", f"{where(error, words=True)}\n\n{around}\n")
    return MistakeDialog(*reports, log, parent)


class MistakeDialog(QDialog):
    """Shows ``report``, or ``full`` where the words of the error are wanted too; ``log`` is where all of it is."""

    def __init__(self, report: str, full: str, log: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A mistake in Claim Reader"))
        give_room(self, 620, 480)
        self._reports = (report, full)
        self._more = 0
        said = self._label(
            tr(
                "Claim Reader made a mistake of its own. Your articles and what is open are kept; you can go on, or"
                " close the window and start again."
            )
        )
        about = self._label(
            tr(
                "If you want to report it, copy this report: it says where in the program it happened. It is sent to"
                " nobody, and has nothing of your articles and no name of a file of yours in it."
            )
        )
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(tr("Report"))
        self.words = QCheckBox(tr("With the &words of the error, which may quote an article or name a file"), self)
        self.words.toggled.connect(self._show)
        self._counted = self._label("")
        self._counted.hide()
        kept = self._label(tr("All of it is also in the log: {file}", file=unturned(str(log))))
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("&Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (said, about, self.report, self.words, self._counted, kept, buttons):
            layout.addWidget(widget)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.copy.setFocus()

    def count_another(self) -> None:
        """Says that something more went wrong meanwhile, in place of another dialog."""
        self._more += 1
        self._counted.setText(
            trn("It went wrong {n} more time since then.", "It went wrong {n} more times since then.", self._more)
        )
        self._counted.show()

    def _show(self, words: bool) -> None:
        self.report.setPlainText(self._reports[words])

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
