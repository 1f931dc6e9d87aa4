"""Going back to a line of a text that is still being set."""

from PySide6.QtCore import QObject

from reader.gui.article import ArticleEdit


class Returning(QObject):
    """Puts a line of ``article`` at the top of the screen at once, and again when everything is set.

    What is set in between moves the lines; where the person has gone elsewhere by then, that counts.
    """

    def __init__(self, article: ArticleEdit) -> None:
        super().__init__(article)
        self._article = article
        self._top: int | None = None
        article.verticalScrollBar().actionTriggered.connect(self.forget)
        article.cursorPositionChanged.connect(self.forget)
        article.painted.connect(self._arrive)

    def go(self, place: int, top: int) -> None:
        """Puts the text cursor at ``place`` and the line of ``top`` at the top of the screen, both code points."""
        self._article.set_place(place)
        self._article.scroll_to(top)
        self._top = top

    def top(self) -> int:
        """The code point at the top of the screen, or that will be there."""
        return self._article.top() if self._top is None else self._top

    def forget(self) -> None:
        """Stays where the article is."""
        self._top = None

    def _arrive(self) -> None:
        if self._top is not None:
            self._article.scroll_to(self._top)
            self._top = None
