"""Which claims an article has, which of them are listed, and which one is current."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.app.view import ClaimRow
from reader.gui.navigation import Navigator


class Listing(QObject):
    """The claims of the article shown, by their index in ``Navigator.claims``, which is in text order.

    ``changed`` says that other claims are listed than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.navigator: Navigator | None = None
        self.current: int | None = None
        self._listed: tuple[int, ...] = ()

    @property
    def listed(self) -> tuple[int, ...]:
        """The indexes of the claims that are listed, ascending."""
        return self._listed

    @property
    def total(self) -> int:
        """How many claims the article has."""
        return len(self.navigator.claims) if self.navigator is not None else 0

    @property
    def row(self) -> ClaimRow | None:
        """The current claim."""
        return self.navigator.claims[self.current] if self.navigator is not None and self.current is not None else None

    def set_navigator(self, navigator: Navigator | None) -> None:
        """Takes another article, None for one that is not analysed yet; lists all of its claims."""
        self.navigator = navigator
        self.current = None
        self.show_only(range(self.total))

    def show_only(self, indexes: Sequence[int]) -> None:
        """Lists the claims of ``indexes``, ascending."""
        self._listed = tuple(indexes)
        self.changed.emit()
