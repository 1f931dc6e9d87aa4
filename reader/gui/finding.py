"""Find in the article: what was found, which hit the person is at, and where that shows."""

from PySide6.QtCore import QObject, Qt

from reader.core.span import Span
from reader.gui.article_pane import ArticlePane
from reader.gui.find import find_all


class Finding(QObject):
    """Joins the find bar to the article and its ruler."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._bar = pane.find_bar
        self._article = pane.article
        self._ruler = pane.ruler
        self._text = ""
        self._hits: tuple[Span, ...] = ()
        self._hit: int | None = None
        self._bar.changed.connect(self._look_for)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self.close)

    def set_text(self, text: str) -> None:
        """Takes the text of another article, in which an open bar finds anew."""
        self._text = text
        self._look_for(self._bar.field.text() if self._bar.isVisible() else "")

    def open(self) -> None:
        """Opens the find bar, with the selected words if there are any on one line."""
        selected = self._article.selected().of(self._text)
        self._bar.open(selected if "\n" not in selected else "")
        self._look_for(self._bar.field.text())

    def close(self) -> None:
        """Puts the find bar away and returns to the text."""
        self._bar.hide()
        self._hits, self._hit = (), None
        self.mark()
        self._article.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, forward: bool) -> None:
        """Goes to the next or previous hit, round and round."""
        if not self._bar.isVisible():
            self.open()
        if not self._hits:
            return
        if self._hit is None:
            self._hit = 0 if forward else len(self._hits) - 1
        else:
            self._hit = (self._hit + (1 if forward else -1)) % len(self._hits)
        self._article.go_to(self._hits[self._hit])
        self.mark()

    def mark(self) -> None:
        """Shows the hits, as after the article's marks were taken away."""
        self._bar.show_count(self._hit, len(self._hits))
        current = self._hits[self._hit] if self._hit is not None else None
        self._article.mark_hits(self._hits, current)
        self._ruler.set_hits(self._hits, current)

    def _look_for(self, wanted: str) -> None:
        self._hits = find_all(self._text, wanted)
        place = self._article.place()
        self._hit = next((number for number, hit in enumerate(self._hits) if hit.start >= place), None)
        if self._hit is None and self._hits:
            self._hit = 0
        if self._hit is not None:
            self._article.reveal(self._hits[self._hit])
        self.mark()
