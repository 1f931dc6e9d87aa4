"""The window: menus, actions, status line and drops around the open articles.

This module imports what the first screen needs and no more; the parts around it come with ``reader.gui.parts``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.app.settings import Settings, stepped_zoom
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.style import palette, style_sheet
from reader.gui.system_theme import follow_system, system_theme_name
from reader.gui.theme import Theme
from reader.gui.theme_files import find_theme, theme_or_system

if TYPE_CHECKING:
    from reader.app.view import PaintKind
    from reader.gui import parts
    from reader.gui.comparing import Matches
    from reader.gui.jobs import Opener, Request
    from reader.gui.messages import MessageBar
    from reader.gui.open_article import OpenArticle
    from reader.gui.reading import ReadingPage
    from reader.gui.settings_dialog import SettingsDialog
    from reader.gui.welcome import Welcome
    from reader.store.sessions import Sessions

_TITLE = "Claim Reader"
# Without an article there is nowhere to go and nothing to read again.
_ALWAYS = frozenset(
    {"open", "open_folder", "recent", "paste", "sample", "settings", "quit", "palette", "keys", "colours", "about"}
)
# What can be done with an article whose text is not there.
_UNREAD = _ALWAYS | {"open_beside", "close", "reload", "next_article", "previous_article", "list_articles"}


class Window(QMainWindow):
    """The main window.

    ``ready`` says that the article shown is analysed and painted; ``failed`` carries why one is not, or is not shown;
    ``choosing``, in words, that a file holds several articles and the person is asked which one to open; ``said`` a
    short word for the status line; ``moved`` says that size or place are others; ``to_log`` carries a ReaderError
    of the program or the machine that work away from the window's thread ended with. ``theme_name`` is the theme of
    this run whatever ``preferences`` say; None leaves it to them. ``sessions`` keeps what is open; without it nothing
    of that is read or written.
    """

    ready = Signal()
    failed = Signal(str)
    choosing = Signal(str)
    said = Signal(str)
    moved = Signal()
    to_log = Signal(object)

    # Made by ``building``.
    preferences: parts.Preferences
    jobs: parts.Jobs
    comparing: parts.Comparing
    desk: parts.Desk
    opening: parts.Opening
    unsaved: parts.Unsaved
    recent: parts.Recent
    beside: parts.Beside
    links: parts.LinkOpener
    drop_target: parts.DropTarget
    out: parts.Out
    actions_by_name: parts.Actions
    commands: parts.Commands
    encodings: parts.EncodingMenu

    def __init__(
        self,
        make_opener: Callable[[], Opener],
        theme_name: str | None = None,
        preferences: parts.Preferences | None = None,
        sessions: Sessions | None = None,
        *,
        bare: Theme | None = None,
        make_matcher: Callable[[], Matches] | None = None,
    ) -> None:
        """With ``bare`` there is the window alone, in that theme; ``building`` makes what is in it.

        ``make_matcher`` is called in a thread once two articles are compared; None for the program's own.
        """
        super().__init__()
        self._make_opener = make_opener
        self._make_matcher = make_matcher
        self._theme_of_run = theme_name
        # None while it is to be looked for: at first, and when the system wishes another.
        self._wanted_theme: str | None = None
        self._theme = bare or find_theme(theme_name or system_theme_name())
        self._built = False
        self._keeping: parts.Keeping | None = None
        self._type = self.font()
        self.setWindowTitle(_TITLE)
        self.resize(1280, 820)
        self._dress()
        if bare is None:
            for _ in self.building(preferences, sessions):
                pass

    def building(
        self, preferences: parts.Preferences | None = None, sessions: Sessions | None = None
    ) -> Iterator[None]:
        """Makes all that is in the window, in turns that leave the event loop time for a person's keys."""
        from reader.gui import parts

        parts.tell_painted_parts()
        self.preferences = preferences or parts.Preferences(parent=self)
        self._set_theme = self.preferences.settings.theme
        self.jobs = parts.Jobs(self._make_opener, self)
        self.comparing = parts.Comparing(self._make_matcher or parts.shipped_matcher, self)
        self.desk = parts.Desk(self.jobs, self.comparing, self._theme, self)
        yield
        self.opening = parts.Opening(self.desk, self)
        self.unsaved = parts.Unsaved(self.desk, self)
        self.recent = parts.Recent(self, sessions.recent if sessions is not None else None)
        self.beside = parts.Beside(self)
        self._reloading = parts.Reloading(self.desk)
        self.links = parts.LinkOpener(self)
        self._status = parts.Status(self)
        self.drop_target = parts.DropTarget(self._theme, self)
        self.out = parts.Out(self, self._outgoing, self.preferences)
        self.actions_by_name = parts.Actions(self, parts.handlers(self))
        # Before anything asks for a page, which is made then.
        self.desk.made.connect(self._take_article)
        menus = self.actions_by_name.fill(self.menuBar())
        self.commands = parts.Commands(self, self.actions_by_name, lambda: self.page, self._theme)
        self.encodings = parts.EncodingMenu(menus[parts.Menu.VIEW])
        self.encodings.chosen.connect(self.read_as)
        menus[parts.Menu.VIEW].addMenu(self.encodings)
        for kind in parts.ORDER:
            self.actions_by_name[f"show_{kind.value}"].setChecked(True)
        self._connect()
        yield
        self._take_settings(self.preferences.settings)
        self._built = True
        self.setAcceptDrops(True)
        self.setCentralWidget(self.desk)
        self._show_state()
        self.welcome.open_button.setFocus()
        notices = self.preferences.take_notices()
        if sessions is not None:
            self._keeping = parts.Keeping(self, sessions)
            self._keeping.failed.connect(self.desk.tell)
            notices = (*notices, *self._keeping.restore(articles=self.preferences.settings.restore))
        self.desk.tell(*notices)

    def _connect(self) -> None:
        self.welcome.open_wanted.connect(self.opening.open_dialog)
        self.welcome.paste_wanted.connect(self.opening.paste)
        self.welcome.sample_wanted.connect(self.opening.open_sample)
        self.desk.changed.connect(self._show_title)
        self.desk.changed.connect(self._show_state)
        self.desk.said.connect(self.said)
        self.desk.ready.connect(self.ready)
        self.desk.failed.connect(self.failed)
        self.desk.choosing.connect(self.choosing)
        self.desk.was_read.connect(self.recent.add)
        self.desk.link_switched.connect(self.actions_by_name["link_scrolling"].setChecked)
        self.recent.wanted.connect(self.start)
        self.welcome.recent.wanted.connect(self.start)
        self.recent.failed.connect(self.desk.tell)
        self.opening.said.connect(self.said)
        self.opening.failed.connect(self.failed)
        self.opening.choosing.connect(self.choosing)
        self.links.said.connect(self.said)
        self.jobs.to_log.connect(self.to_log)
        self.comparing.to_log.connect(self.to_log)
        self.out.to_log.connect(self.to_log)
        self.said.connect(self._status.say)
        follow_system(self._scheme_changed)
        self.preferences.changed.connect(self._take_settings)
        self.preferences.failed.connect(self.desk.tell)

    @property
    def busy(self) -> bool:
        """Whether a thread still works: imports what is not there yet, or reads or compares what nobody waits for."""
        return not self._built or self.jobs.busy or self.comparing.busy

    @property
    def theme(self) -> Theme:
        """The theme that the window wears."""
        return self._theme

    @cached_property
    def settings_dialog(self) -> SettingsDialog:
        """The settings, made when they are first asked for: a start need not wait for them."""
        from reader.gui.settings_dialog import SettingsDialog

        return SettingsDialog(self.preferences, self)

    @property
    def page(self) -> ReadingPage:
        """The current article's page; one with nothing in it while no article is open."""
        return self.desk.page

    @property
    def pages(self) -> tuple[ReadingPage, ...]:
        """The pages in view that have a text, and the current one."""
        others = (article for article in self.desk.shown if article.has_text and article is not self.desk.current)
        return (self.page, *(article.page for article in others))

    @property
    def messages(self) -> MessageBar:
        """The bar for what is to be known of what is in view."""
        return self.desk.messages

    @property
    def notices(self) -> MessageBar:
        """The bar for what is to be known of the program, whatever is in view."""
        return self.desk.notices

    @property
    def welcome(self) -> Welcome:
        """The first page."""
        return self.desk.welcome

    def open(self, paths: Sequence[Path]) -> None:
        """Opens files, and what is in folders, and shows the first of them."""
        self.opening.open(paths)

    def start(self, request: Request, notices: Sequence[str] = ()) -> None:
        """Opens what is asked for; ``notices`` are what a person should know of the request."""
        self.desk.open([request], notices)

    def reload(self) -> None:
        """Reads the current article again."""
        self.desk.current.reload()

    def read_as(self, encoding: str | None) -> None:
        """Reads the current file in another encoding, None for the one that is found."""
        self.desk.current.read_as(encoding)

    def show_repaired(self, on: bool) -> None:
        """Shows the repaired view of the current article, or the text as it stands."""
        if self.desk.current.manner.repaired != on:
            self.desk.current.show_repaired(on)
            # What is checked says what is shown, and that is the other view until this one is there.
            self.actions_by_name["show_repaired"].setChecked(not on)

    def set_theme(self, name: str) -> None:
        """Takes another theme."""
        self._wear(find_theme(name))

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()
        self.desk.set_theme(self._theme)
        self.drop_target.set_theme(self._theme)
        self.commands.palette.set_theme(self._theme)

    def _dress(self) -> None:
        sheet = style_sheet(self._theme)
        # To give the same one again would style every widget anew.
        if sheet != self.styleSheet():
            QApplication.setPalette(palette(self._theme))
            self.setStyleSheet(sheet)

    def _dress_anew(self) -> None:
        self.setStyleSheet("")
        self._dress()

    def show_list(self, on: bool) -> None:
        """Shows the claims of every article as a list, or as cards."""
        self.preferences.change(cards_as_list=on)

    def show_keys(self) -> None:
        """Shows the help on keys."""
        from reader.gui.help import HelpDialog

        HelpDialog(self._theme, self.actions_by_name.keymap, self).open()

    def show_palette(self) -> None:
        """Opens the command palette."""
        self.commands.show()

    def show_settings(self) -> None:
        """Shows the settings; what is changed there is seen at once."""
        self.settings_dialog.present()

    def zoom(self, step: int) -> None:
        """Makes the text larger or smaller; 0 sets its normal size."""
        self.preferences.change(zoom=stepped_zoom(self.preferences.settings.zoom, step))

    def show_colours(self) -> None:
        """Shows what the colours mean and how often each is right."""
        from reader.gui.colours_help import ColoursHelp

        ColoursHelp(self._theme, self).open()

    def show_about(self) -> None:
        """Says what this program is."""
        from PySide6.QtWidgets import QMessageBox

        import reader

        QMessageBox.about(
            self,
            tr("About Claim Reader"),
            f"<h3>Claim Reader {reader.__version__}</h3><p>{tr('Shows who says what in a news article.')}</p>"
            f"<p>{tr('Nothing leaves this computer.')}</p>",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that what is dragged can be dropped here, and on which half it is."""
        from PySide6.QtCore import Qt

        from reader.gui.parts import accepts

        if accepts(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            current = self.desk.current.request if self.desk.articles else None
            self.drop_target.show_for(event.mimeData(), event.position(), current.name if current is not None else "")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keeps taking it, as a copy: what is dropped is only read."""
        from PySide6.QtCore import Qt

        from reader.gui.parts import accepts

        if accepts(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.drop_target.follow(event.position())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Takes the sign away."""
        self.drop_target.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        from PySide6.QtCore import Qt

        self.drop_target.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.opening.drop(event.mimeData(), beside=self.drop_target.beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the drop target cover the new size."""
        super().resizeEvent(event)
        if self._built and self.drop_target.isVisible():
            self.drop_target.cover()
        self.moved.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tells of the new place."""
        super().moveEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the system's type when that becomes another, which Qt keeps from what has a style sheet."""
        super().changeEvent(event)
        if event.type() == event.Type.FontChange and self.font() != self._type:
            self._type = self.font()
            # Once everything in it has been told.
            QTimer.singleShot(0, self, self._dress_anew)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what was set, what is open and what is being saved, and waits for nothing else.

        Where what is in no file cannot be kept either, the person is asked about it first.
        """
        if not self._built:
            super().closeEvent(event)
            return
        self.preferences.save()
        if self._keeping is not None:
            problem = self._keeping.save()
            if problem and self.unsaved.ask_all(problem, self.close):
                event.ignore()
                return
            self._keeping.finish()
            self._keeping = None
        self.out.wait()
        self.jobs.abandon()
        self.comparing.abandon()
        super().closeEvent(event)

    def _take_article(self, article: OpenArticle) -> None:
        """Joins the actions to an article that is new."""
        from reader.gui import parts

        page, text = article.page, article.page.article
        self.actions_by_name.add_letter_panes(text, page.cards, page.claims.list)
        page.kind_switched.connect(self._kind_switched)
        page.claims.list_asked.connect(self.show_list)
        page.claims.grouped.connect(self.actions_by_name["group_by_speaker"].setChecked)
        text.link_wanted.connect(self.links.open)
        text.link_copied.connect(self.links.copy)
        parts.ArticleMenu(page, self.actions_by_name, self.links)
        parts.ClaimMenu(page, self.actions_by_name)
        parts.EntityMenu(page)
        page.find_bar.case.toggled.connect(self.actions_by_name["find_case"].setChecked)
        page.find_bar.words.toggled.connect(self.actions_by_name["find_words"].setChecked)
        page.take_settings(self.preferences.settings)
        # What the person has made of one page serves the next.
        page.set_layout(self.page.layout_state())

    def _show_title(self) -> None:
        current = self.desk.current
        if not self.desk.articles or current.request is None:
            # While one is opened, the first screen's title is its already.
            if not self.desk.progress[0]:
                self.setWindowTitle(_TITLE)
            return
        name = unturned(current.request.name)
        if current.manner.repaired:
            name = tr("{name}, repaired", name=name)
        self.setWindowTitle(f"{name} — {_TITLE}")

    def _show_state(self) -> None:
        """Says what is current, how it was read, what is under way, and offers what can be done with it."""
        from reader.gui.parts import OF_TWO, OpenText, Out

        current = self.desk.current
        request = current.request if self.desk.articles else None
        if request is None:
            self.welcome.recent.show_files(self.recent.there())
        self._status.show_progress(*self.desk.progress)
        self.actions_by_name.enable(current.has_text, _UNREAD if self.desk.articles else _ALWAYS)
        self.actions_by_name["reopen"].setEnabled(self.desk.can_reopen)
        two = len(self.desk.shown) > 1
        for name in OF_TWO:
            self.actions_by_name[name].setEnabled(two)
        self.actions_by_name["save"].setEnabled(isinstance(request, OpenText))
        for name in Out.NAMES:
            self.actions_by_name[name].setEnabled(name in self.out.offered())
        manner = current.manner
        self.encodings.show_reading(manner.found, manner.chosen, can_change=manner.can_change)
        repair = self.actions_by_name["show_repaired"]
        repair.setChecked(manner.repaired)
        repair.setEnabled(manner.can_repair)
        self.actions_by_name["group_by_speaker"].setChecked(current.page.claims.list.is_grouped)
        for page in self.pages:
            self._set_up(page)
        if self.desk.spread is not None and self.desk.spread.two is not None:
            self.desk.spread.two.bar.show_keys(self.actions_by_name.key_of)

    def _set_up(self, page: ReadingPage) -> None:
        """Gives a page what is a matter of the window, the same for each article in it."""
        from reader.gui.parts import ORDER

        page.take_settings(self.preferences.settings)
        page.show_keys(self.actions_by_name.key_of)
        page.find_bar.case.setChecked(self.actions_by_name["find_case"].isChecked())
        page.find_bar.words.setChecked(self.actions_by_name["find_words"].isChecked())
        for kind in ORDER:
            page.show_kind(kind, self.actions_by_name[f"show_{kind.value}"].isChecked())
        if page.hidden != self.actions_by_name["hide_colours"].isChecked():
            page.hide_colours(not page.hidden)

    def _kind_switched(self, kind: PaintKind, on: bool) -> None:
        self.actions_by_name[f"show_{kind.value}"].setChecked(on)

    def _scheme_changed(self) -> None:
        self._wanted_theme = None
        self._take_settings(self.preferences.settings)

    def _take_settings(self, settings: Settings) -> None:
        """Makes the window what the person has set."""
        self.actions_by_name.take_settings(settings)
        for page in self.pages:
            page.take_settings(settings)
            page.show_keys(self.actions_by_name.key_of)
        if settings.theme != self._set_theme:
            # Who chooses a theme in the settings means it for this run too.
            self._set_theme, self._theme_of_run = settings.theme, None
        self._wear_wanted(self._theme_of_run or settings.theme)
        self.actions_by_name["claims_as_list"].setChecked(settings.cards_as_list)

    def _wear_wanted(self, name: str) -> None:
        """Wears the theme ``name``, "" for the system's; its file is read when it is chosen, not for other settings."""
        if name == self._wanted_theme:
            return
        self._wanted_theme = name
        theme, refused = theme_or_system(name)
        if theme != self._theme:
            self._wear(theme)
        if refused:
            self.desk.tell(refused)

    def _outgoing(self) -> parts.Outgoing | None:
        from reader.gui.parts import Outgoing

        current = self.desk.current
        request = current.request
        if request is None or not current.has_text:
            return None
        return Outgoing(request, current.page, current.messages, self._theme)
