"""The menu of an entity: where it is mentioned, what it says, its name."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.app.filters import Facet
from reader.core.wording import tr
from reader.gui.entity_rows import ID
from reader.gui.menus import OwnMenu
from reader.gui.reading import ReadingPage


class EntityMenu(QObject):
    """Makes the menu anew each time that it is asked for."""

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        page.entities.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.entities.customContextMenuRequested.connect(self._asked)

    def menu(self, entity: str) -> QMenu | None:
        """The menu for the entity of that id; None where it is not known."""
        page, navigator = self._page, self._page.navigator
        row = navigator.entities.get(entity) if navigator is not None else None
        if row is None:
            return None
        out = OwnMenu(page)

        def add(words: str, act: Callable[[], object], *, possible: bool = True) -> None:
            entry = out.addAction(words)
            entry.setEnabled(possible)
            entry.triggered.connect(lambda: act())

        def step(forward: bool) -> None:
            page.entities.pick(entity)
            page.step_mention(forward)

        wanted = page.listing.filter.only(Facet.SPEAKER, {entity})
        there = bool(row.mentions)
        add(tr("&First mention"), lambda: page.article.go_to(min(row.mentions)), possible=there)
        add(tr("&Next mention"), lambda: step(True), possible=there)
        add(tr("&Previous mention"), lambda: step(False), possible=there)
        out.addSeparator()
        add(tr("List &only these claims"), lambda: page.listing.set_filter(wanted), possible=row.says > 0)
        add(tr("&Copy the name"), lambda: QGuiApplication.clipboard().setText(row.name))
        return out

    def _asked(self, point: QPoint) -> None:
        entities = self._page.entities
        entity = entities.indexAt(point).data(ID)
        menu = self.menu(str(entity)) if entity is not None else None
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(entities.viewport().mapToGlobal(point))
