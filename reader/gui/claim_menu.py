"""The menu of a claim, on its card and on its line in the list: what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.app.claim_words import speaker_name
from reader.app.filters import Facet, speaker_keys
from reader.core.shortening import shortened
from reader.core.wording import tr
from reader.gui.actions import Actions
from reader.gui.menus import OwnMenu
from reader.gui.reading import ReadingPage

_LONGEST = 40


class ClaimMenu(QObject):
    """Makes the menu anew each time that it is asked for."""

    def __init__(self, page: ReadingPage, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        page.cards.menu_wanted.connect(self._show)
        page.claims.list.menu_wanted.connect(self._show)

    def menu(self, claim: int) -> QMenu:
        """The menu for the claim of that index."""
        page = self._page
        row = page.listing.rows[claim]
        out = OwnMenu(page)
        copy = self._add(out, tr("Copy &with source"), claim, self._actions["copy_source"].trigger)
        copy.setShortcut(self._actions["copy_source"].shortcut())
        copy.setEnabled(self._actions["copy_source"].isEnabled())
        source = self._add(out, tr("To the source's first &mention"), claim, page.to_source)
        source.setEnabled(bool(row.speaker_ids or row.source))
        out.addSeparator()
        keys = speaker_keys(row)
        short = shortened(speaker_name(row), _LONGEST)
        only = out.addAction(
            tr("List &only what {speaker} says", speaker=short.replace("&", "&&"))
            if keys
            else tr("List &only this speaker's")
        )
        only.setEnabled(bool(keys))
        only.triggered.connect(lambda: page.listing.set_filter(page.listing.filter.only(Facet.SPEAKER, keys)))
        numbers = {each.id: number for number, each in enumerate(page.listing.rows)}
        tied = numbers.get(row.tie.claim) if row.tie is not None else None
        if row.tie is not None and tied is not None:
            leads = out.addAction(
                tr("&Go to what it repeats") if row.repeats is not None else tr("&Go to what it sums up")
            )
            leads.triggered.connect(lambda: page.choose(tied))
        return out

    def _add(self, menu: QMenu, words: str, claim: int, act: Callable[[], object]) -> QAction:
        """An entry that makes the claim the current one first, which is what the action is about."""
        entry = menu.addAction(words)

        def run() -> None:
            self._page.choose(claim, reveal=False)
            act()

        entry.triggered.connect(run)
        return entry

    def _show(self, where: QPoint, claim: int) -> None:
        menu = self.menu(claim)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
