"""The reading page: three panes that show one article, and what the keys and clicks do with it."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.claim_list import Column
from reader.app.claim_words import describe
from reader.app.filters import Facet, Filter
from reader.app.kinds import ORDER
from reader.app.places import moved
from reader.app.pointing import part_label
from reader.app.session import PageLayout, PageState
from reader.app.settings import Settings
from reader.app.view import PaintKind
from reader.core.vocabulary import Role
from reader.core.wording import percent, tr
from reader.gui.announcing import announce
from reader.gui.article_pane import ArticlePane
from reader.gui.beginning import Beginning
from reader.gui.claims_pane import ClaimsPane
from reader.gui.entities import EntitiesPane
from reader.gui.entity_search import SearchedEntities
from reader.gui.filtering import Filtering
from reader.gui.finding import Finding
from reader.gui.header import Header
from reader.gui.listing import Listing
from reader.gui.navigation import Navigator
from reader.gui.panes import Panes, Room
from reader.gui.prepared import Prepared, PreparedPart
from reader.gui.returning import Returning
from reader.gui.steps import Steps
from reader.gui.theme import Theme


class ReadingPage(QWidget):
    """Shows an article from its text alone, and what an analysis says of it once there is one.

    ``said`` carries a short word for the status line ("Last claim"). ``shown`` says that text, looks and cards are
    all there. ``kind_switched`` carries a kind and whether its colour is shown now, ``chose`` the index of the claim
    that is current from now on, None for none.
    """

    said = Signal(str)
    shown = Signal()
    kind_switched = Signal(object, bool)
    chose = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._prepared: Prepared | None = None
        self._kinds = frozenset(ORDER)
        self._hidden = False
        self._awaited: PageState | None = None
        self._folded: Sequence[int] | None = None
        self._zoom = 1.0
        self._room = Room()
        self.listing = Listing(self)
        self.header = Header(self.listing, theme, self)
        self.entities = EntitiesPane(theme, self)
        self.pane = ArticlePane(theme, self)
        self.article = self.pane.article
        self.find_bar = self.pane.find_bar
        self.claims = ClaimsPane(self.listing, self.article, theme, self)
        self.cards = self.claims.cards
        self._steps = Steps(self.listing, self.article, self.entities)
        self._returning = Returning(self.article)
        self._finding = Finding(self.pane)
        self._beginning = Beginning(self.article)
        self._filtering = Filtering(self.listing, self.entities, self.pane, self._steps)
        self.splitter = Panes(SearchedEntities(self.entities), self.pane, self.claims, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        self._connect()

    def _connect(self) -> None:
        self.article.clicked.connect(self._text_clicked)
        self.article.painted.connect(self._painted)
        self.article.said.connect(self.said)
        self.article.describe = self._describe
        self.cards.chosen.connect(self.choose)
        self.cards.stepped.connect(self.step_claim)
        self.cards.left.connect(self.article.setFocus)
        self.claims.list.chosen.connect(self.choose)
        self.claims.list.left.connect(self.article.setFocus)
        self.header.legend.switched.connect(self.show_kind)
        self.claims.filter_bar.left.connect(self.claims.focus_claims)
        self.claims.filter_bar.closed.connect(self.article.setFocus)
        self._steps.said.connect(self.said)
        self._finding.said.connect(self.said)
        self._beginning.went.connect(self._finding.begin_at)
        self._steps.chosen.connect(self.choose)
        self._filtering.said.connect(self.said)
        self._filtering.left_out.connect(lambda: self.choose(None))

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
    def text(self) -> str:
        """The article's text, every sign of it."""
        return self._text

    @property
    def hidden(self) -> bool:
        """Whether all colours are hidden."""
        return self._hidden

    @property
    def prepared(self) -> Prepared | None:
        """What the analysis of the shown text found; None before it is there."""
        return self._prepared

    def _describe(self, position: int) -> str:
        claim = self.navigator.claim_at(position) if self.navigator is not None else None
        return part_label(self.navigator.claims[claim], position) if self.navigator and claim is not None else ""

    def show_text(self, text: str, *, same: bool = False) -> None:
        """Shows the text of another article, without colours, or the same one read anew: then its place is kept."""
        state = moved(self.state(), self._text, text) if same else None
        self._text = text
        self._prepared = None
        self._steps.set_text(text)
        self.article.set_text(text)
        self._awaited = None
        self._returning.forget()
        self.pane.set_thread(None)
        self.entities.set_rows(())
        self.cards.set_rows(())
        self.pane.unsure.set_rows(())
        self.listing.set_navigator(None)
        self.pane.ruler.set_marks((), "")
        self.header.set_view(None)
        self._finding.set_text(text)
        self._beginning.wait()
        if state is not None:
            self.restore(state)

    def state(self) -> PageState:
        """Where in the article the person is, and how the page is laid out."""
        row, known, awaited = self.listing.row, self.listing.filter, self._awaited
        claim = (row.anchor.start, row.anchor.end) if row is not None else None
        folded, closed = self.article.folded, self.claims.list.closed
        # Keys of speakers are of one analysis, and another program's may have others.
        wanted = known.only(Facet.SPEAKER, [self.listing.names.get(str(key), str(key)) for key in known.speakers])
        if awaited is not None:
            claim, wanted, folded, closed = awaited.claim, awaited.filter, awaited.folded, awaited.closed
        place, top, search = self.article.place(), self._returning.top(), self._finding.state()
        return PageState(place, top, claim, wanted, self.layout_state(), folded, search, closed)

    def restore(self, state: PageState) -> None:
        """Goes where ``state`` was taken in this text; what needs the analysis follows when that is there."""
        self.set_layout(state.layout)
        self._beginning.forget()
        # What is found is brought onto the screen.
        self._finding.restore(state.search)
        self._returning.go(min(state.place, len(self._text)), min(state.top, len(self._text)))
        self._awaited = state
        self._restore_claims()

    def layout_state(self) -> PageLayout:
        """How the person has laid out the page."""
        claims = self.claims.list
        column, descending = claims.sorting
        return PageLayout(
            cards_sizes=self.splitter.kept(as_list=False),
            list_sizes=self.splitter.kept(as_list=True),
            columns=claims.widths() if claims.widths_changed else (),
            sort=column.value if column is not None else "",
            descending=descending,
            grouped=claims.is_grouped,
        )

    def set_layout(self, layout: PageLayout) -> None:
        """Lays the page out in the same way as another one."""
        self.splitter.set_kept(layout)
        self.claims.list.set_widths(layout.columns)
        self.claims.list.sort_by(next((c for c in Column if c == layout.sort), None), descending=layout.descending)
        self.group_list(layout.grouped)

    def _restore_claims(self) -> None:
        navigator, state = self.navigator, self._awaited
        if navigator is None or state is None:
            return
        self._awaited = None
        # What is listed, and then the current claim, would be brought onto the screen.
        place, top = self.article.place(), self._returning.top()
        keys = {name: key for key, name in self.listing.names.items()}
        speakers = [keys[str(name)] for name in state.filter.speakers if name in keys]
        self.listing.set_filter(state.filter.only(Facet.SPEAKER, speakers))
        if state.claim is not None:
            start = state.claim[0]
            found = next((index for index, row in enumerate(navigator.claims) if row.anchor.start == start), None)
            self.choose(navigator.claim_at(start) if found is None else found, reveal=False)
        self.claims.list.set_closed(state.closed)
        self._returning.go(place, top)

    def show_part(self, part: PreparedPart) -> None:
        """Colours the next stretch of the shown text while its analysis goes on; the rest comes with the whole."""
        self.article.add_part(part)
        self.pane.ruler.add_marks(part.marks)

    def show_analysis(self, prepared: Prepared) -> None:
        """Shows what the analysis of the shown text found."""
        deque(self.take_analysis(prepared), maxlen=0)
        self.colour()

    def take_analysis(self, prepared: Prepared) -> Iterator[float]:
        """Takes what the analysis of the shown text found, in steps of some ten milliseconds for the longest article.

        Yields how much is taken, from 0 to 1. The text has its colours after ``colour``.
        """
        view = prepared.view
        # Before whatever leads to them, which would find none.
        self.cards.set_rows(prepared.navigator.claims)
        yield 0.2
        self.pane.unsure.set_rows(prepared.navigator.claims)
        self.pane.ruler.set_marks(prepared.marks, prepared.sentence)
        yield 0.4
        self._prepared = prepared
        self.listing.set_navigator(prepared.navigator)
        self.header.set_view(view)
        yield 0.6
        self.entities.set_rows(view.entities)
        yield 0.8
        self._folded = self._awaited.folded if self._awaited is not None else None
        self._restore_claims()
        headlines = (row.span.start for row in view.blocks if row.role is Role.HEADLINE)
        self._beginning.take(min(headlines, default=None))

    def colour(self) -> None:
        """Gives the text the colours of the analysis that was taken; a short article is painted before this returns."""
        prepared = self._prepared
        if prepared is not None:
            self.article.set_article(prepared.view.blocks, prepared.segments, prepared.folds, self._folded)
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
        self.said.emit(tr("All colours are hidden") if hidden else "")

    def take_settings(self, settings: Settings) -> None:
        """Shows the article as the person has set."""
        self.set_zoom(settings.zoom)
        self.article.take_settings(settings)
        self.show_list(settings.cards_as_list)

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Names the keys of actions beside what does the same; ``key_of`` gives an action's, "" for none."""
        self.find_bar.show_keys(key_of)
        self._steps.show_keys(key_of)
        for kind, button in self.header.legend.buttons.items():
            button.show_key(key_of(f"show_{kind.value}"))

    def set_zoom(self, scale: float) -> None:
        """Shows text and claims at ``scale`` times their normal size."""
        if scale != self._zoom:
            self._zoom = scale
            self.article.set_zoom(scale)
            self.claims.set_zoom(scale)
            self.said.emit(tr("Size {size}", size=percent(round(100 * scale))))

    def changeEvent(self, event: QEvent) -> None:
        """Shows claims in the type that the system has now, once all parts have it; the text sees to itself."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, lambda: self.claims.set_zoom(self._zoom))

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
        self.claims.set_current(index)
        if row is not None and not self.claims.way.hasFocus():
            # A card or a line that has the keyboard is read out without being announced.
            announce(self.article, describe(row))
        if index is not None and index in self.listed:
            self.said.emit(tr("Claim {index} of {count}", index=self.listed.index(index) + 1, count=len(self.listed)))
        elif index is not None:
            self.said.emit(tr("The filter leaves this claim out"))
        self.chose.emit(index)

    def show_list(self, on: bool) -> None:
        """Shows the claims as a list, which has a width of its own, or as cards."""
        if on == self.claims.as_list:
            return
        self.claims.show_list(on)
        self._show_thread()
        self.splitter.show_list(on)

    def group_list(self, on: bool) -> None:
        """Groups the list of claims by speaker, or no longer."""
        self.claims.group_list(on)

    def filter_claims(self) -> None:
        """Puts the keyboard into the field that filters the claims."""
        self.claims.filter_bar.open()

    def show_all_claims(self) -> None:
        """Takes the filter away."""
        self.listing.set_filter(Filter())

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

    def stops(self) -> tuple[tuple[QWidget, ...], int]:
        """Where the keyboard can go among the panes, as they stand, and the number of the one that has it."""
        return self.splitter.stops((self.entities, self.article, self.claims.way))

    def set_room(self, room: Room) -> None:
        """Shows as much around the text as there is room for."""
        self._room = room
        self.splitter.set_room(room)
        self.header.show_legend(room.legend)
        self._show_thread()
        self.cards.set_mirrored(room.mirrored)
        self.pane.set_beside(room.beside, mirrored=room.mirrored)

    def to_text(self) -> None:
        """Returns to the text; from there, takes away find bar, entity, filter and current claim, one by one."""
        if self.find_bar.isVisible():
            self.close_find()
        elif not self.article.hasFocus():
            self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.entities.current is not None:
            self.entities.let_go()
        elif self.listing.filter:
            self.show_all_claims()
        else:
            self.choose(None)
            self.article.mark_mentions(())

    def _show_thread(self) -> None:
        self.pane.show_thread(self._room.claims and not self.claims.as_list)

    def _painted(self) -> None:
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
