"""Where an article begins that was not open before: what stands above its headline is scrolled away."""

from PySide6.QtCore import QObject, Signal

from reader.gui.article import ArticleEdit

# In parts of the body's size: the air above the headline.
_AIR = 2


class Beginning(QObject):
    """Brings the headline to the top of the screen once the article is painted, if it would be in the lower half.

    Where the person has gone elsewhere by then, that counts. ``went`` carries the code point to which the text cursor
    was put.
    """

    went = Signal(int)

    def __init__(self, article: ArticleEdit) -> None:
        super().__init__(article)
        self._article = article
        self._awaited = False
        self._headline: int | None = None
        article.painted.connect(self._arrive)

    def wait(self) -> None:
        """Takes another article, whose headline is not known yet."""
        self._awaited, self._headline = True, None

    def forget(self) -> None:
        """Stays where the article is."""
        self._awaited = False

    def take(self, headline: int | None) -> None:
        """Takes where the headline starts, None where there is none."""
        self._headline = headline
        self._awaited = self._awaited and headline is not None

    def _arrive(self) -> None:
        article, headline = self._article, self._headline
        if not self._awaited or headline is None:
            return
        self._awaited = False
        line = article.line_at(headline)
        moved = article.offset() > 0 or article.place() > 0 or article.textCursor().hasSelection()
        if not moved and line.top + line.height > article.viewport().height() / 2:
            article.set_place(headline)
            article.verticalScrollBar().setValue(round(line.top - _AIR * article.type_size))
            self.went.emit(headline)
