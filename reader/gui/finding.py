"""Find in the article: what was found, which hit the person is at, and where that shows."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal

from reader.app.search import find_all, word_at
from reader.app.session import Search
from reader.core.span import Span
from reader.core.wording import tr
from reader.gui.article_pane import ArticlePane


class Finding(QObject):
    """Joins the find bar to the article and its ruler; ``said`` carries that the search went round the end."""

    said = Signal(str)

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._bar = pane.find_bar
        self._article = pane.article
        self._ruler = pane.ruler
        self._text = ""
        self._hits: tuple[Span, ...] = ()
        self._hit: int | None = None
        self._begin = 0
        self._bar.changed.connect(self._look)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self.close)

    def set_text(self, text: str) -> None:
        """Takes the text of another article, in which an open bar finds anew."""
        self._text = text
        self._begin = 0
        self._look()

    def begin_at(self, position: int) -> None:
        """Takes where the text cursor stands that nobody has moved."""
        self._begin = position

    def state(self) -> Search:
        """What is looked for, and how."""
        bar = self._bar
        # Its page may not be the one that is on the screen.
        shown = not bar.isHidden()
        return Search(bar.field.text(), shown, bar.case.isChecked(), bar.words.isChecked())

    def restore(self, state: Search) -> None:
        """Looks for the same as when ``state`` was taken; the keyboard stays where it is."""
        if state == self.state():
            return
        bar = self._bar
        with QSignalBlocker(bar):
            bar.case.setChecked(state.match_case)
            bar.words.setChecked(state.whole_words)
            bar.field.setText(state.text)
        bar.setVisible(state.shown)
        self._look()

    def open(self) -> None:
        """Opens the find bar, with the selected words if there are any on one line.

        Without a selection what was looked for last stays; before there is any, the word at the cursor is taken.
        """
        selected = self._article.selected().of(self._text)
        if "\n" in selected:
            selected = ""
        # Where an article begins nobody has put the cursor.
        if not selected and not self._bar.field.text() and self._article.place() not in (0, self._begin):
            selected = word_at(self._text, self._article.place()).of(self._text)
        self._bar.open(selected)
        self._look()

    def close(self) -> None:
        """Puts the find bar away and returns to the text."""
        self._bar.hide()
        self._look()
        self._article.fold_again()
        self._article.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, forward: bool) -> None:
        """Goes to the next or previous hit, round and round, and says so where it goes round."""
        opened = not self._bar.isVisible()
        if opened:
            self.open()
        if self._hit is None:
            return
        # The bar opens at the first hit behind the cursor, which is the next one unless the cursor stands at it.
        if not (opened and forward and self._hits[self._hit].start > self._article.place()):
            self._hit += 1 if forward else -1
        round_the_end = not 0 <= self._hit < len(self._hits)
        self._hit %= len(self._hits)
        self._article.go_to(self._hits[self._hit])
        said = (tr("From the top again") if forward else tr("From the end again")) if round_the_end else ""
        self._show(said)
        self.said.emit(said)

    def mark(self) -> None:
        """Shows the hits, as after the article's marks were taken away."""
        self._show("")

    def _look(self) -> None:
        bar = self._bar
        wanted = bar.field.text() if not bar.isHidden() else ""
        self._hits = find_all(self._text, wanted, match_case=bar.case.isChecked(), whole_words=bar.words.isChecked())
        place = self._article.place()
        first = 0 if self._hits else None
        following = [number for number, hit in enumerate(self._hits) if hit.start >= place]
        # What is folded away is hardly meant as long as there is anything else.
        open_ones = (number for number in following if not self._article.is_hidden(self._hits[number].start))
        self._hit = next(open_ones, next(iter(following), first))
        here = Span(place, place)
        if self._hit is None:
            self._article.fold_again(here)
        else:
            self._article.fold_again(here, self._hits[self._hit])
            self._article.reveal(self._hits[self._hit])
        self._show("")

    def _show(self, said: str) -> None:
        self._bar.show_count(self._hit, len(self._hits), said)
        current = self._hits[self._hit] if self._hit is not None else None
        self._article.mark_hits(self._hits, current)
        self._ruler.set_hits(self._hits, current)
