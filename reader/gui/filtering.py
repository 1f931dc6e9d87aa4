"""What the filter means to the rest of the page: the entity picked, the colours of the text, the marks of the ruler."""

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from reader.app.filters import Facet
from reader.gui.article_pane import ArticlePane
from reader.gui.entities import EntitiesPane
from reader.gui.listing import Listing
from reader.gui.navigation import Navigator
from reader.gui.steps import Steps


class Filtering(QObject):
    """Keeps sidebar, text and ruler as the filter of ``listing`` says, and makes a picked entity a part of it.

    ``said`` carries what is listed in words, ``left_out`` that the current claim is no longer listed.
    """

    said = Signal(str)
    left_out = Signal()

    def __init__(self, listing: Listing, entities: EntitiesPane, pane: ArticlePane, steps: Steps) -> None:
        super().__init__(pane)
        self._listing = listing
        self._entities = entities
        self._article = pane.article
        self._ruler = pane.ruler
        self._steps = steps
        self._picked: str | None = None
        entities.picked.connect(self._pick)
        listing.changed.connect(self._show)

    def _pick(self, entity: str | None) -> None:
        """The entity is one condition of the filter, which keeps its others."""
        navigator = self._listing.navigator
        if navigator is None:
            return
        before, self._picked = self._picked, entity
        self._steps.mark_mentions(entity)
        said = navigator.said_by(entity) if entity is not None else ()
        wanted = self._listing.filter
        if entity is not None:
            # Who says nothing still has mentions to show, and an empty list of claims would help nobody.
            self._listing.set_filter(wanted.only(Facet.SPEAKER, {entity} if said else ()))
        elif wanted.speakers == {before}:
            self._listing.set_filter(wanted.only(Facet.SPEAKER, ()))
        if said:
            self._article.reveal(navigator.claims[said[0]].anchor)
        elif entity is not None and navigator.entities[entity].mentions:
            self._article.reveal(min(navigator.entities[entity].mentions))

    def _show(self) -> None:
        listing = self._listing
        navigator, wanted = listing.navigator, listing.filter
        if navigator is None:
            # What is read anew is coloured whole until it is known what is listed.
            self._ruler.set_listed(None)
            return
        rows = [navigator.claims[index] for index in listing.listed]
        self._ruler.set_listed({row.id for row in rows} if wanted else None)
        self._article.set_listed([span for row in rows for span in row.content] if wanted else None)
        if listing.current is not None and listing.current not in listing.listed:
            self.left_out.emit()
        picked = self._entities.current
        (only,) = wanted.speakers if len(wanted.speakers) == 1 else (None,)
        if only in navigator.entities:
            self._entities.pick(only)
        elif picked is not None and navigator.said_by(picked):
            self._entities.let_go()
        if wanted and listing.listed:
            self._reveal_one(navigator)
        self.said.emit(f"{listing.count()}: {listing.in_words()}" if wanted else "")

    def _reveal_one(self, navigator: Navigator) -> None:
        """Brings one of the claims that are listed onto the screen, if none is there: the next one, else the last."""
        listed, seen = self._listing.listed, self._article.visible()
        starts = [navigator.starts[index] for index in listed]
        following = bisect_left(starts, seen.start)
        if following == len(starts) or starts[following] >= seen.end:
            self._article.reveal(navigator.claims[listed[min(following, len(starts) - 1)]].anchor)
