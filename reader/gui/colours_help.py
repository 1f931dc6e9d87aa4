"""What the colours mean, and how often each is right: the page behind the legend."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.app.certainty import Certainty, certainty
from reader.app.glossary import CUE_EXAMPLES, CUE_WORD, MARK_WORDS, cue_meaning
from reader.app.kinds import LABEL, MEANING, ORDER
from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.gui.badge import BadgeLabel
from reader.gui.text_scale import give_room
from reader.gui.theme import Theme

_MIXED = tr_later("A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.")
_MARKS = (
    ("source", tr_later("Source"), tr_later("in a frame: who is named for the current claim")),
    ("cue", tr_later("Cue"), tr_later("the words that hand it over, such as said or according to")),
    ("mention", tr_later("Mention"), tr_later("where the entity that you picked is meant")),
)


class ColoursHelp(QDialog):
    """Each colour with its meaning and its figures, the marks, the classes of cue, and the words on cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What the colours mean"))
        self._theme = theme
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(10)
        try:
            known: Certainty | None = certainty()
        except EnvironmentFailure as error:
            known = None
            self._add(str(error))
        self._add_kinds(known)
        self._add(tr(_MIXED), quiet=True)
        self._heading(tr("In the current claim"))
        self._add_rows([(self._sample(name, tr(label)), tr(meaning)) for name, label, meaning in _MARKS])
        self._heading(tr("What a cue lets you think"))
        self._add_rows(
            [(QLabel(f"<b>{escape(tr(CUE_WORD[kind]))}</b>", self), cue_meaning(kind)) for kind in CUE_EXAMPLES]
        )
        self._heading(tr("Words on a card"))
        self._add_rows([(self._word(word), tr(meaning)) for word, meaning in MARK_WORDS])
        self._heading(tr("How sure it is"))
        if known is not None:
            for sentence in (known.unsure, known.speaker):
                self._add(sentence)
            self._add(known.basis, quiet=True)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(tr("What the colours mean"))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setStyleSheet(f".QWidget {{ background: {theme.window}; }}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 12, 12)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        give_room(self, 600, 620)

    def _add_kinds(self, known: Certainty | None) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(ORDER):
            grid.addWidget(BadgeLabel(kind, self._theme, self), row, 0, Qt.AlignmentFlag.AlignTop)
            figures = f"<br><span style='color:{self._theme.muted}'>{escape(known.kinds[kind])}</span>" if known else ""
            label = QLabel(f"<b>{escape(tr(LABEL[kind]))}</b>: {escape(tr(MEANING[kind]))}.{figures}", self)
            label.setWordWrap(True)
            grid.addWidget(label, row, 1)
        self._column.addLayout(grid)

    def _word(self, word: str) -> QLabel:
        """A word that was told for later, in bold."""
        return QLabel(f"<b>{escape(tr(word))}</b>", self)

    def _sample(self, name: str, label: str) -> QLabel:
        """A word as the mark shows it: the source has a frame, which no other mark has."""
        mark = self._theme.marks[name]
        sample = QLabel(label, self)
        frame = mark.text if name == "source" else mark.tint
        sample.setStyleSheet(
            f".QLabel {{ background: {mark.tint}; color: {mark.text}; border: 1px solid {frame};"
            " border-radius: 2px; padding: 0 4px; }"
        )
        return sample

    def _add_rows(self, rows: Sequence[tuple[QLabel, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (word, meaning) in enumerate(rows):
            grid.addWidget(word, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            said = QLabel(meaning, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            grid.addWidget(said, row, 1)
        self._column.addLayout(grid)

    def _heading(self, text: str) -> None:
        label = QLabel(f"<b>{escape(text)}</b>", self)
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    def _add(self, text: str, *, quiet: bool = False) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if quiet:
            label.setStyleSheet(f".QLabel {{ color: {self._theme.muted}; }}")
        self._column.addWidget(label)
