"""Which claims an article has, which of them the filter lists, and which one is current."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reader.app.filter_words import in_words, speaker_names
from reader.app.filters import Filter
from reader.app.view import ClaimRow
from reader.core.wording import trn
from reader.gui.navigation import Navigator


class Listing(QObject):
    """The claims of the article shown, by their index in ``Navigator.claims``, which is in text order.

    ``changed`` says that the filter, and with it which claims are listed, is another than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.navigator: Navigator | None = None
        self.current: int | None = None
        self._filter = Filter()
        self._listed: tuple[int, ...] = ()
        self._names: Mapping[str, str] = {}

    @property
    def filter(self) -> Filter:
        """What narrows the claims."""
        return self._filter

    @property
    def listed(self) -> tuple[int, ...]:
        """The indexes of the claims that are listed, ascending."""
        return self._listed

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """Every claim of the article."""
        return self.navigator.claims if self.navigator is not None else ()

    @property
    def row(self) -> ClaimRow | None:
        """The current claim."""
        return self.rows[self.current] if self.current is not None else None

    @property
    def names(self) -> Mapping[str, str]:
        """What to call the article's speakers, by their keys."""
        return self._names

    def set_navigator(self, navigator: Navigator | None) -> None:
        """Takes another article, None for one that is not analysed yet; lists all of its claims."""
        self.navigator = navigator
        self.current = None
        self._names = speaker_names(navigator.claims, navigator.entities) if navigator is not None else {}
        self._filter = Filter()
        self._list()

    def set_filter(self, wanted: Filter) -> None:
        """Lists the claims that ``wanted`` asks for."""
        if wanted != self._filter:
            self._filter = wanted
            self._list()

    def count(self) -> str:
        """How many claims are listed: "12 of 87 claims", "87 claims" without a filter."""
        total = len(self.rows)
        if self._filter:
            return trn("{some} of {n} claim", "{some} of {n} claims", total, some=len(self._listed))
        return trn("{n} claim", "{n} claims", total)

    def in_words(self) -> str:
        """What is listed: "Statements by Hulusi Akar, charged cues"."""
        return in_words(self._filter, self._names)

    def _list(self) -> None:
        self._listed = self._filter.listed(self.rows)
        self.changed.emit()
