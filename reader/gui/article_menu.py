"""The menu of the text: what can be done with the words under the pointer, or at the text cursor."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.app.links import PageLink
from reader.core.wording import tr, trn
from reader.gui.actions import Actions
from reader.gui.link_opening import LinkOpener
from reader.gui.menus import OwnMenu
from reader.gui.reading import ReadingPage

_ADDRESS_WIDTH = 320


class ArticleMenu(QObject):
    """Makes the menu anew each time that it is asked for."""

    def __init__(self, page: ReadingPage, actions: Actions, links: LinkOpener) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._links = links
        page.article.menu_wanted.connect(self._show)

    def menu(self, position: int) -> QMenu:
        """The menu for the sign at code point ``position``."""
        page, article = self._page, self._page.article
        out = OwnMenu(article)
        copy = out.addAction(tr("&Copy"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(article.selected().length > 0)
        copy.triggered.connect(article.copy)
        claim = page.navigator.claim_at(position) if page.navigator is not None else None
        whole = out.addAction(tr("Copy &with source"))
        whole.setShortcut(self._actions["copy_source"].shortcut())
        whole.setEnabled(self._actions["copy_source"].isEnabled() and (copy.isEnabled() or claim is not None))
        whole.triggered.connect(lambda: self._copy_source(claim))
        select = out.addAction(tr("Select &all"))
        select.setShortcut(QKeySequence.StandardKey.SelectAll)
        select.triggered.connect(article.selectAll)
        link = article.link_at(position)
        if link is not None:
            self._add_link(out, link)
        if claim is not None:
            out.addSeparator()
            source = out.addAction(tr("To the source's first &mention"))
            source.triggered.connect(lambda: self._to_source(claim))
        self._add_folds(out, position)
        return out

    def _add_link(self, menu: QMenu, link: PageLink) -> None:
        menu.addSeparator()
        metrics = QFontMetrics(menu.font())
        shown = metrics.elidedText(link.shown, Qt.TextElideMode.ElideMiddle, _ADDRESS_WIDTH).replace("&", "&&")
        address = menu.addAction(shown)
        address.setEnabled(False)
        opened = link.address
        program = opened.program if opened is not None else tr("browser")
        open_it = menu.addAction(tr("&Open in the {program}", program=program))
        open_it.setEnabled(opened is not None)
        open_it.triggered.connect(lambda: self._links.open(link))
        copy_it = menu.addAction(tr("Copy &link"))
        copy_it.triggered.connect(lambda: self._links.copy(link))

    def _add_folds(self, menu: QMenu, position: int) -> None:
        article = self._page.article
        if not article.folds.folds:
            return
        menu.addSeparator()
        index = article.folds.at(position)
        if index is not None:
            lines = article.folds.folds[index].lines
            words = (
                trn("Open this line", "Open these {n} lines", lines)
                if article.folds.is_folded(index)
                else trn("&Fold this line", "&Fold these {n} lines", lines)
            )
            fold = menu.addAction(words)
            fold.triggered.connect(lambda: article.toggle_fold(index))
        menu.addAction(self._actions["toggle_folds"])

    def _copy_source(self, claim: int | None) -> None:
        """Copies what is selected, else the claim under the pointer."""
        if not self._page.article.selected().length:
            self._page.choose(claim, reveal=False)
        self._actions["copy_source"].trigger()

    def _to_source(self, claim: int) -> None:
        self._page.choose(claim, reveal=False)
        self._page.to_source()

    def _show(self, where: QPoint, position: int) -> None:
        menu = self.menu(position)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
