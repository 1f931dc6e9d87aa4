"""The bar beneath two articles: how many claims both make, the current pair, and in what its tellings differ."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.app.pairs import Hand, Telling, count_words, tellings
from reader.core.shortening import shortened
from reader.core.wording import tr, tr_later, trn
from reader.gui.defects import report_offer
from reader.gui.flow import flowing
from reader.gui.pairing import Pairing, Stage
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.tips import give_tip, with_key

_LONGEST = 48
# Of a telling, in pixels at each side, with its frame.
_PADDING = 8
_STAGES = {
    Stage.UNREAD: tr_later("What both say is looked for once both are read."),
    Stage.FOREIGN: tr_later("Claim Reader compares articles in English only."),
    Stage.COMPARING: tr_later("Looking for what both say…"),
}
ALIKE = tr_later("no difference found")


class PairBar(QFrame):
    """Shows ``pairing``.

    ``stepped`` carries True for the next pair and False for the previous one, ``link_switched`` whether both are to
    scroll together; ``swap_wanted`` says that the sides are to be changed.
    """

    stepped = Signal(bool)
    link_switched = Signal(bool)
    swap_wanted = Signal()

    def __init__(self, pairing: Pairing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pairs")
        self.setAccessibleName(tr("What both articles say"))
        self._pairing = pairing
        self._hand = Hand.LEFT
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._previous = self._button("↑", tr("Previous claim that both make"))
        self._next = self._button("↓", tr("Next claim that both make"))
        self._previous.clicked.connect(lambda: self.stepped.emit(False))
        self._next.clicked.connect(lambda: self.stepped.emit(True))
        self.link_button = self._button(f"⇅ {tr('Together')}", tr("Scroll both together"))
        self.link_button.setCheckable(True)
        self.link_button.clicked.connect(self.link_switched)
        self._swap = self._button("⇄", tr("Change the sides"))
        self._swap.clicked.connect(self.swap_wanted)
        # On one line, or with what differs beneath where that is too narrow for its type.
        line = flowing(self, 8)
        line.setContentsMargins(14, 4, 8, 4)
        self.report_button = QPushButton(self)
        self.report_button.clicked.connect(self._show_report)
        self._steps = self._group(self._previous, self._next, self.count, self.report_button)
        self._words = QWidget(self)
        keep_measured(self._words, lambda: self._words.setMinimumWidth(scaled(220)))
        told = QWidget(self._words)
        self._row = flowing(told, 8)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(told, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._steps, self._words, self._group(self.link_button, self._swap)):
            line.addWidget(part)
        _take_width(self._words, on=True)
        self._labels: list[QLabel] = []
        pairing.found.connect(self.refresh)
        pairing.chosen.connect(self.refresh)
        self.set_theme(theme)
        self.refresh()

    def set_hand(self, hand: Hand) -> None:
        """Takes which side is read: pairs are counted in the order of its text."""
        if hand is not self._hand:
            self._hand = hand
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.setStyleSheet(
            f"#pairs {{ background: {theme.window}; border-top: 1px solid {theme.border}; }}"
            f"#pairs .QLabel {{ color: {theme.text}; }}"
            f"#pairs #telling {{ background: {theme.notice}; border: 1px dashed {theme.accent};"
            f" border-radius: 4px; padding: 1px {_PADDING - 2}px; }}"
            f"#pairs #alike {{ color: {theme.muted}; }}"
            f"#pairs QToolButton {{ color: {theme.text}; padding: 2px 7px; }}"
            f"#pairs QToolButton:disabled {{ color: {theme.border}; }}"
            f"#pairs QToolButton:checked {{ color: {theme.on_accent}; background: {theme.accent}; }}"
        )

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Names the keys that do the same; ``key_of`` gives an action's, "" for none."""
        for button, name in (
            (self._previous, "previous_match"),
            (self._next, "next_match"),
            (self.link_button, "link_scrolling"),
            (self._swap, "swap_sides"),
        ):
            button.setToolTip(with_key(button.accessibleName(), key_of(name)))

    def refresh(self) -> None:
        """Shows what is known by now."""
        pairing, current = self._pairing, self._pairing.current
        some = bool(pairing.pairs.pairs)
        self._previous.setEnabled(some)
        self._next.setEnabled(some)
        words = self.words()
        self.count.setText(words)
        # What went wrong may be long, and then there is nothing beside it.
        self.count.setWordWrap(pairing.stage is Stage.FAILED)
        offer = report_offer(pairing.failure, self)
        self.report_button.setVisible(offer is not None)
        self.report_button.setText(offer.words if offer is not None else "")
        self._words.setVisible(current is not None)
        for part in (self._steps, self.count):
            _take_width(part, on=current is None)
        self.setAccessibleDescription(words)
        for label in self._labels:
            self._row.removeWidget(label)
            label.deleteLater()
        told = tellings(current) if current is not None else ()
        self._labels = [self._label(telling) for telling in told]
        if current is not None and not told:
            alike = QLabel(tr(ALIKE), self._words)
            alike.setObjectName("alike")
            self._labels = [alike]
        for label in self._labels:
            self._row.addWidget(label)
            label.show()
        self.updateGeometry()

    def words(self) -> str:
        """How many claims both make, or which of them is the current one, or why that is not known."""
        pairing = self._pairing
        if pairing.failure is not None:
            return str(pairing.failure)
        if pairing.stage is not Stage.DONE:
            return tr(_STAGES[pairing.stage])
        count = len(pairing.pairs.pairs)
        if pairing.current is None:
            return count_words(count)
        number = pairing.pairs.order(self._hand).index(pairing.current) + 1
        return trn(
            "{number} of {n} claim that both make", "{number} of {n} claims that both make", count, number=number
        )

    def _show_report(self) -> None:
        offer = report_offer(self._pairing.failure, self)
        if offer is not None:
            offer.accept()

    def _label(self, telling: Telling) -> QLabel:
        left, right = shortened(telling.left, _LONGEST), shortened(telling.right, _LONGEST)
        label = _Telling(f"{telling.name}: {left} | {right}" if left else telling.name, self._words)
        label.setObjectName("telling")
        label.setAccessibleName(telling.sentence)
        give_tip(label, telling.sentence)
        return label

    def _group(self, *parts: QWidget) -> QWidget:
        """What stays on one line."""
        box = QWidget(self)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in parts:
            line.addWidget(part)
        return box

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class _Telling(QLabel):
    """Words on one line, broken only where they do not fit."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """The width of one line: Qt would break it as it thinks fit."""
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 2 * _PADDING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(scaled(100), super().minimumSizeHint().height())


def _take_width(part: QWidget, *, on: bool) -> None:
    """Gives a part the width that is left over on its line, or no longer."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Preferred)
    part.setSizePolicy(policy)
