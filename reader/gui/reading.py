"""The reading page: three panes that show one article, and what the keys and clicks do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from reader.app.filters import Facet, Filter
from reader.app.kinds import ORDER
from reader.app.places import corresponding
from reader.app.view import PaintKind
from reader.gui.article_pane import ArticlePane
from reader.gui.claims_pane import ClaimsPane
from reader.gui.entities import EntitiesPane
from reader.gui.entity_search import SearchedEntities
from reader.gui.finding import Finding
from reader.gui.header import Header
from reader.gui.listing import Listing
from reader.gui.navigation import Navigator
from reader.gui.prepared import Prepared, PreparedPart
from reader.gui.steps import Steps
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
        self._text = ""
        self._prepared: Prepared | None = None
        self._kinds = frozenset(ORDER)
        self._hidden = False
        self._picked: str | None = None
        self._zoom = _ZOOM_STEPS.index(1.0)
        self.header = Header(theme, self)
        self.entities = EntitiesPane(theme, self)
        self.pane = ArticlePane(theme, self)
        self.article = self.pane.article
        self.find_bar = self.pane.find_bar
        self.listing = Listing(self)
        self.claims = ClaimsPane(self.listing, self.article, theme, self)
        self.cards = self.claims.cards
        self._steps = Steps(self.listing, self.article, self.entities)
        self._finding = Finding(self.pane)
        self._entities_title = QLabel("Entities", self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(_titled(self._entities_title, SearchedEntities(self.entities)))
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self.claims)
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
        self.article.said.connect(self.said)
        self.cards.chosen.connect(self.choose)
        self.cards.stepped.connect(self.step_claim)
        self.cards.left.connect(self.article.setFocus)
        self.entities.picked.connect(self._entity_picked)
        self.header.legend.switched.connect(self.show_kind)
        self.claims.filter_bar.left.connect(self.cards.setFocus)
        self.claims.filter_bar.closed.connect(self.article.setFocus)
        self._steps.said.connect(self.said)
        self._steps.chosen.connect(self.choose)
        self.listing.changed.connect(self._filtered)

    @property
    def current(self) -> int | None:
        """The index of the current claim."""
        return self.listing.current

    @property
    def listed(self) -> tuple[int, ...]:
        """The indexes of the claims that have cards."""
        return self.listing.listed

    @property
    def navigator(self) -> Navigator | None:
        """What finds places in the article; None before it is analysed."""
        return self.listing.navigator

    @property
    def hidden(self) -> bool:
        """Whether all colours are hidden."""
        return self._hidden

    @property
    def prepared(self) -> Prepared | None:
        """What the analysis of the shown text found; None before it is there."""
        return self._prepared

    def show_text(self, text: str, *, same: bool = False) -> None:
        """Shows the text of another article, without colours, or the same one read anew: then its place is kept."""
        old, self._text = self._text, text
        self._prepared = None
        place, top = (self.article.place(), self.article.top()) if same else (0, 0)
        self._steps.set_text(text)
        self.article.set_text(text)
        if same:
            self.article.set_place(corresponding(old, text, place))
            self.article.scroll_to(corresponding(old, text, top))
        self.pane.set_thread(None)
        self.entities.set_rows(())
        self.cards.set_rows(())
        self.listing.set_navigator(None)
        self.pane.ruler.set_marks((), "")
        self.header.set_view(None)
        self._finding.set_text(text)

    def show_part(self, part: PreparedPart) -> None:
        """Colours the next stretch of the shown text while its analysis goes on; the rest comes with the whole."""
        self.article.add_part(part)
        self.pane.ruler.add_marks(part.marks)

    def show_analysis(self, prepared: Prepared) -> None:
        """Shows what the analysis of the shown text found."""
        view = prepared.view
        self._prepared = prepared
        self.entities.set_rows(view.entities)
        self.cards.set_rows(prepared.navigator.claims)
        self.listing.set_navigator(prepared.navigator)
        self.pane.ruler.set_marks(prepared.marks, prepared.sentence)
        self.header.set_view(view)
        # Last, since a short article is painted before this returns.
        self.article.set_article(view.blocks, prepared.segments, prepared.folds)
        self._finding.mark()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.header.set_theme(theme)
        self.entities.set_theme(theme)
        self.pane.set_theme(theme)
        self.claims.set_theme(theme)

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
        if self.navigator is None:
            return
        self.listing.current = index
        row = self.listing.row
        if row is not None:
            self.article.set_place(row.anchor.start)
            if reveal:
                self.article.reveal(row.anchor)
        self.article.mark_claim(row)
        self.pane.set_thread(row.anchor.start if row is not None else None)
        self.cards.set_current(index)
        if index is not None and index in self.listed:
            self.said.emit(f"Claim {self.listed.index(index) + 1:,} of {len(self.listed):,}")

    def step_claim(self, forward: bool) -> None:
        """Goes to the next or previous claim."""
        self._steps.step_claim(forward)

    def step_same(self, forward: bool) -> None:
        """Goes to the next or previous claim of the current one's kind."""
        self._steps.step_same(forward)

    def step_kind(self, kind: PaintKind, forward: bool) -> None:
        """Goes to the next or previous place of one colour."""
        self._steps.step_kind(kind, forward)

    def to_source(self) -> None:
        """Jumps from the current claim to the first mention of its source."""
        self._steps.to_source()

    def back(self) -> None:
        """Goes back to where the last jump began."""
        self._steps.back()

    def step_mention(self, forward: bool) -> None:
        """Goes to the next or previous mention of the picked entity, else of the current claim's speaker."""
        self._steps.step_mention(forward)

    def open_find(self) -> None:
        """Opens the find bar, with the selected words if there are any on one line."""
        self._finding.open()

    def close_find(self) -> None:
        """Puts the find bar away and returns to the text."""
        self._finding.close()

    def find_step(self, forward: bool) -> None:
        """Goes to the next or previous hit, round and round."""
        self._finding.step(forward)

    def step_pane(self, forward: bool) -> None:
        """Moves the focus to the next or previous pane."""
        panes: Sequence[QWidget] = (self.entities, self.article, self.cards)
        at = next((number for number, pane in enumerate(panes) if pane.hasFocus()), 1)
        panes[(at + (1 if forward else -1)) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_text(self) -> None:
        """Returns to the text; from there, takes away find bar, entity, filter and current claim, one by one."""
        if self.find_bar.isVisible():
            self.close_find()
        elif not self.article.hasFocus():
            self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.entities.current is not None:
            self.entities.let_go()
        elif self.listing.filter:
            self.listing.set_filter(Filter())
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
        if self.navigator is not None:
            self.shown.emit()

    def _text_clicked(self, position: int) -> None:
        if self.navigator is not None:
            self.choose(self.navigator.claim_at(position), reveal=False)
            self.article.set_place(position)

    def _recolour(self) -> None:
        shown = frozenset() if self._hidden else self._kinds
        self.article.set_shown(shown)
        self.pane.ruler.set_shown(shown)

    def _entity_picked(self, entity: str | None) -> None:
        """The entity is one condition of the filter, which keeps its others."""
        navigator = self.navigator
        if navigator is None:
            return
        before, self._picked = self._picked, entity
        self._steps.mark_mentions(entity)
        said = navigator.said_by(entity) if entity is not None else ()
        wanted = self.listing.filter
        if entity is not None:
            # Who says nothing still has mentions to show, and an empty list of claims would help nobody.
            self.listing.set_filter(wanted.only(Facet.SPEAKER, {entity} if said else ()))
        elif wanted.speakers == {before}:
            self.listing.set_filter(wanted.only(Facet.SPEAKER, ()))
        if said:
            self.article.reveal(navigator.claims[said[0]].anchor)
        elif entity is not None and navigator.entities[entity].mentions:
            self.article.reveal(min(navigator.entities[entity].mentions))

    def _filtered(self) -> None:
        """The sidebar picks the one speaker that is asked for, and the current claim is one of those listed."""
        navigator, wanted = self.navigator, self.listing.filter
        if navigator is None:
            return
        if self.current is not None and self.current not in self.listed:
            self.choose(None)
        picked = self.entities.current
        (only,) = wanted.speakers if len(wanted.speakers) == 1 else (None,)
        if only in navigator.entities:
            self.entities.pick(only)
        elif picked is not None and navigator.said_by(picked):
            self.entities.let_go()
        self.said.emit(f"{self.listing.count()}: {self.listing.in_words()}" if wanted else "")


def _titled(title: QLabel, pane: QWidget) -> QWidget:
    """A pane beneath its heading."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    title.setContentsMargins(14, 7, 8, 5)
    layout.addWidget(title)
    layout.addWidget(pane, 1)
    return box
