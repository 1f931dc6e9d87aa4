"""The reading page: three panes that show one article, and what the keys and clicks do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from reader.app.kinds import ORDER
from reader.app.places import corresponding
from reader.app.view import PaintKind
from reader.core.span import Span
from reader.core.turning import unturned
from reader.gui.article_pane import ArticlePane
from reader.gui.cards import CardsPane
from reader.gui.entities import EntitiesPane
from reader.gui.find import find_all
from reader.gui.header import Header
from reader.gui.navigation import JumpHistory, Navigator
from reader.gui.prepared import Prepared, PreparedPart
from reader.gui.theme import Theme

_ZOOM_STEPS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4, 2.8, 3.2)


class ReadingPage(QWidget):
    """Shows an article from its text alone, and what an analysis says of it once there is one.

    ``said`` carries a short word for the status line ("Last claim"). ``shown`` says that text, looks and cards are
    all there. ``kind_switched`` carries a kind and whether its colour is shown now.
    """

    said = Signal(str)
    shown = Signal()
    kind_switched = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigator: Navigator | None = None
        self._text = ""
        self._current: int | None = None
        self._listed: tuple[int, ...] = ()
        self._history = JumpHistory()
        self._kinds = frozenset(ORDER)
        self._hidden = False
        self._zoom = _ZOOM_STEPS.index(1.0)
        self._hits: tuple[Span, ...] = ()
        self._hit: int | None = None
        self.header = Header(theme, self)
        self.entities = EntitiesPane(theme, self)
        self.pane = ArticlePane(theme, self)
        self.article = self.pane.article
        self.find_bar = self.pane.find_bar
        self.cards = CardsPane(self.article, theme, self)
        self._entities_title = QLabel("Entities", self)
        self._claims_title = QLabel("Claims", self)
        self._show_all = QToolButton(self)
        self._show_all.setText("Show all")
        self._show_all.setAccessibleName("Show all claims")
        self._show_all.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(_titled(self._entities_title, None, self.entities))
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(_titled(self._claims_title, self._show_all, self.cards))
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        self._sized = False
        self._connect()

    def _connect(self) -> None:
        self.article.clicked.connect(self._text_clicked)
        self.article.painted.connect(self._painted)
        self.cards.chosen.connect(self.choose)
        self.cards.stepped.connect(self.step_claim)
        self.cards.left.connect(self.article.setFocus)
        self.entities.picked.connect(self._entity_picked)
        self.header.legend.switched.connect(self.show_kind)
        self._show_all.clicked.connect(self.entities.let_go)
        self.find_bar.changed.connect(self._find_changed)
        self.find_bar.stepped.connect(self.find_step)
        self.find_bar.closed.connect(self.close_find)

    @property
    def current(self) -> int | None:
        """The index of the current claim."""
        return self._current

    @property
    def listed(self) -> tuple[int, ...]:
        """The indexes of the claims that have cards."""
        return self._listed

    @property
    def navigator(self) -> Navigator | None:
        """What finds places in the article; None before it is analysed."""
        return self._navigator

    @property
    def hidden(self) -> bool:
        """Whether all colours are hidden."""
        return self._hidden

    def show_text(self, text: str, *, same: bool = False) -> None:
        """Shows the text of another article, without colours, or the same one read anew: then its place is kept."""
        old, self._text = self._text, text
        place, top = (self.article.place(), self.article.top()) if same else (0, 0)
        self._navigator = None
        self._current = None
        self._listed = ()
        self._history.clear()
        self.article.set_text(text)
        if same:
            self.article.set_place(corresponding(old, text, place))
            self.article.scroll_to(corresponding(old, text, top))
        self.pane.set_thread(None)
        self.entities.set_rows(())
        self.cards.set_rows(())
        self.pane.ruler.set_marks((), "")
        self.header.set_view(None)
        self._show_counts()
        self._find_changed(self.find_bar.field.text() if self.find_bar.isVisible() else "")

    def show_part(self, part: PreparedPart) -> None:
        """Colours the next stretch of the shown text while its analysis goes on; the rest comes with the whole."""
        self.article.add_part(part)
        self.pane.ruler.add_marks(part.marks)

    def show_analysis(self, prepared: Prepared) -> None:
        """Shows what the analysis of the shown text found."""
        view = prepared.view
        self._navigator = prepared.navigator
        self._listed = tuple(range(len(self._navigator.claims)))
        self.entities.set_rows(view.entities)
        self.cards.set_rows(self._navigator.claims)
        self.pane.ruler.set_marks(prepared.marks, prepared.sentence)
        self.header.set_view(view)
        self._show_counts()
        # Last, since a short article is painted before this returns.
        self.article.set_article(view.blocks, prepared.segments)
        self._mark_hits()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.header.set_theme(theme)
        self.entities.set_theme(theme)
        self.pane.set_theme(theme)
        self.cards.set_theme(theme)

    def show_kind(self, kind: PaintKind, on: bool) -> None:
        """Switches the colour of a kind on or off."""
        if (kind in self._kinds) != on:
            self._kinds = self._kinds | {kind} if on else self._kinds - {kind}
            self.header.legend.buttons[kind].setChecked(on)
            self.kind_switched.emit(kind, on)
            self._recolour()

    def hide_colours(self, hidden: bool) -> None:
        """Takes all colours away, or brings back those that were shown."""
        self._hidden = hidden
        self.header.legend.setEnabled(not hidden)
        self._recolour()
        self.said.emit("All colours are hidden" if hidden else "")

    def zoom(self, step: int) -> None:
        """Makes the text larger or smaller; 0 sets its normal size."""
        normal = _ZOOM_STEPS.index(1.0)
        self._zoom = normal if step == 0 else min(max(0, self._zoom + step), len(_ZOOM_STEPS) - 1)
        self.article.set_zoom(_ZOOM_STEPS[self._zoom])
        self.cards.set_zoom(_ZOOM_STEPS[self._zoom])
        self.said.emit(f"Size {_ZOOM_STEPS[self._zoom]:.0%}")

    def choose(self, index: int | None, *, reveal: bool = True) -> None:
        """Makes a claim the current one: marks its parts and brings text and card into view."""
        navigator = self._navigator
        if navigator is None:
            return
        self._current = index
        row = navigator.claims[index] if index is not None else None
        if row is not None:
            self.article.set_place(row.anchor.start)
            if reveal:
                self.article.reveal(row.anchor)
        self.article.mark_claim(row)
        self.pane.set_thread(row.anchor.start if row is not None else None)
        self.cards.set_current(index)
        if index is not None and index in self._listed:
            self.said.emit(f"Claim {self._listed.index(index) + 1:,} of {len(self._listed):,}")

    def step_claim(self, forward: bool) -> None:
        """Goes to the next or previous claim."""
        self._step(self._listed, forward, "claim")

    def step_same(self, forward: bool) -> None:
        """Goes to the next or previous claim of the current one's kind."""
        if self._navigator is None or self._current is None:
            self.step_claim(forward)
            return
        kind = self._navigator.claims[self._current].kind
        same = [index for index in self._listed if self._navigator.claims[index].kind is kind]
        self._step(same, forward, "claim of this kind")

    def step_kind(self, kind: PaintKind, forward: bool) -> None:
        """Goes to the next or previous place of one colour."""
        navigator = self._navigator
        if navigator is None:
            return
        if kind is not PaintKind.BOILERPLATE:
            of_kind = [index for index in self._listed if navigator.claim_of_kind(index, kind)]
            self._step(of_kind, forward, kind.value)
            return
        found = navigator.step_boilerplate(self.article.place(), forward)
        if found is None:
            self.said.emit(_no_more("boilerplate", forward))
        else:
            self.choose(None)
            self._go_to(found)

    def to_source(self) -> None:
        """Jumps from the current claim to the first mention of its source."""
        navigator, current = self._navigator, self._current
        if navigator is None or current is None:
            self.said.emit("Choose a claim first")
            return
        found = navigator.first_mention(current)
        if found is None:
            self.said.emit("This claim names no source")
            return
        self._history.push(self.article.place(), self._current)
        self._go_to(found)
        self.article.mark_mentions([found])
        # Where the first mention is the source of this very claim, nothing moves.
        self.said.emit(f"First mention: {' '.join(unturned(found.of(self._text)).split())}")

    def back(self) -> None:
        """Goes back to where the last jump began."""
        place = self._history.pop()
        if place is None:
            self.said.emit("Nowhere to go back to")
            return
        position, claim = place
        self._mark_entity(self.entities.current)
        self._go_to(Span(position, position))
        if claim is not None:
            self.choose(claim)

    def step_mention(self, forward: bool) -> None:
        """Goes to the next or previous mention of the picked entity, else of the current claim's speaker."""
        navigator = self._navigator
        if navigator is None:
            return
        entity = self.entities.current
        if entity is None and self._current is not None:
            entity = next(iter(navigator.claims[self._current].speaker_ids), None)
        found = navigator.step_mention(entity, self.article.place(), forward) if entity is not None else None
        if entity is None or found is None:
            self.said.emit("Choose an entity, or a claim with a speaker, first")
            return
        number, total, span = found
        self._mark_entity(entity)
        self._history.push(self.article.place(), self._current)
        self._go_to(span)
        self.said.emit(f"{navigator.entities[entity].name}: mention {number:,} of {total:,}")

    def open_find(self) -> None:
        """Opens the find bar, with the selected words if there are any on one line."""
        selected = self.article.selected().of(self._text)
        self.find_bar.open(selected if "\n" not in selected else "")
        self._find_changed(self.find_bar.field.text())

    def close_find(self) -> None:
        """Puts the find bar away and returns to the text."""
        self.find_bar.hide()
        self._hits, self._hit = (), None
        self._mark_hits()
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_step(self, forward: bool) -> None:
        """Goes to the next or previous hit, round and round."""
        if not self.find_bar.isVisible():
            self.open_find()
            if not self._hits:
                return
        if not self._hits:
            return
        if self._hit is None:
            self._hit = 0 if forward else len(self._hits) - 1
        else:
            self._hit = (self._hit + (1 if forward else -1)) % len(self._hits)
        self._go_to_hit()

    def step_pane(self, forward: bool) -> None:
        """Moves the focus to the next or previous pane."""
        panes: Sequence[QWidget] = (self.entities, self.article, self.cards)
        at = next((number for number, pane in enumerate(panes) if pane.hasFocus()), 1)
        panes[(at + (1 if forward else -1)) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_text(self) -> None:
        """Returns to the text; from there, takes away first the find bar, then the entity, then the current claim."""
        if self.find_bar.isVisible():
            self.close_find()
        elif not self.article.hasFocus():
            self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.entities.current is not None:
            self.entities.let_go()
        else:
            self.choose(None)
            self.article.mark_mentions(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out the first time; later the person's own sizes stay."""
        super().resizeEvent(event)
        if not self._sized and event.size().width() > 0:
            self._sized = True
            width = event.size().width()
            left, right = min(260, round(width * 0.19)), min(380, round(width * 0.29))
            self.splitter.setSizes([left, width - left - right, right])

    def _painted(self) -> None:
        self.cards.relayout()
        if self._navigator is not None:
            self.shown.emit()

    def _step(self, allowed: Sequence[int], forward: bool, what: str) -> None:
        if self._navigator is None:
            return
        found = self._navigator.step(allowed, self._current, self.article.place(), forward)
        if found is None:
            self.said.emit(_no_more(what, forward))
        else:
            self.choose(found)

    def _text_clicked(self, position: int) -> None:
        if self._navigator is not None:
            self.choose(self._navigator.claim_at(position), reveal=False)
            self.article.set_place(position)

    def _go_to(self, span: Span) -> None:
        self.article.set_place(span.start)
        self.article.reveal(span)

    def _recolour(self) -> None:
        shown = frozenset() if self._hidden else self._kinds
        self.article.set_shown(shown)
        self.pane.ruler.set_shown(shown)

    def _entity_picked(self, entity: str | None) -> None:
        navigator = self._navigator
        if navigator is None:
            return
        self._mark_entity(entity)
        said = navigator.said_by(entity) if entity is not None else ()
        # Who says nothing still has mentions to show, and an empty list of claims would help nobody.
        self._listed = said or tuple(range(len(navigator.claims)))
        self.cards.set_listed(self._listed)
        if entity is not None and self._current not in said:
            self.choose(None)
        if said:
            self.article.reveal(navigator.claims[said[0]].anchor)
        elif entity is not None and navigator.entities[entity].mentions:
            self.article.reveal(min(navigator.entities[entity].mentions))
        self._show_counts()

    def _mark_entity(self, entity: str | None) -> None:
        known = self._navigator.entities.get(entity) if self._navigator is not None and entity is not None else None
        self.article.mark_mentions(known.mentions if known is not None else ())

    def _show_counts(self) -> None:
        navigator = self._navigator
        total = len(navigator.claims) if navigator is not None else 0
        filtered = len(self._listed) < total
        entity = self.entities.current
        noun = "claim" if total == 1 else "claims"
        if navigator is None:
            self._claims_title.setText("Claims")
        elif filtered and entity is not None:
            self._claims_title.setText(f"{len(self._listed):,} of {total:,} {noun}: {navigator.entities[entity].name}")
        else:
            self._claims_title.setText(f"{total:,} {noun}")
        self._show_all.setVisible(filtered)

    def _find_changed(self, wanted: str) -> None:
        self._hits = find_all(self._text, wanted)
        place = self.article.place()
        self._hit = next((number for number, hit in enumerate(self._hits) if hit.start >= place), None)
        if self._hit is None and self._hits:
            self._hit = 0
        if self._hit is not None:
            self.article.reveal(self._hits[self._hit])
        self._mark_hits()

    def _go_to_hit(self) -> None:
        if self._hit is not None:
            self._go_to(self._hits[self._hit])
        self._mark_hits()

    def _mark_hits(self) -> None:
        self.find_bar.show_count(self._hit, len(self._hits))
        current = self._hits[self._hit] if self._hit is not None else None
        self.article.mark_hits(self._hits, current)
        self.pane.ruler.set_hits(self._hits, current)


def _no_more(what: str, forward: bool) -> str:
    return f"No {'further' if forward else 'earlier'} {what}"


def _titled(title: QLabel, button: QToolButton | None, pane: QWidget) -> QWidget:
    """A pane beneath its heading."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(14, 7, 8, 5)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    row.addWidget(title, 1)
    if button is not None:
        row.addWidget(button)
    layout.addLayout(row)
    layout.addWidget(pane, 1)
    return box
