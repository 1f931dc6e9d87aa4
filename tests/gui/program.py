"""The window on the hand-made articles, telling on its output what a person would see."""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.article import ArticleEdit
from reader.gui.balance import BalanceBar
from reader.gui.preferences import Preferences
from reader.gui.window import Window
from reader.store.kept import KeptFile
from reader.store.sessions import Sessions
from tests.gui.articles import FakeOpener
from tests.gui.pairs import LinesOpener, SameLines
from tests.gui.witness import Witness, tell


class Looks(Witness):
    """Tells when the drop target comes and goes, when the help is there, and where the focus is."""

    def state(self) -> dict[str, object]:
        """What a person would see of the window."""
        page = self._window.page
        focus = QApplication.focusWidget()
        tabs = self._window.desk.tabs
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        return {
            "target": self._window.drop_target.isVisible(),
            "focus": focus.accessibleName() if isinstance(focus, QWidget) else "",
            "tabs": " | ".join(tabs.tabText(number) for number in range(tabs.count())),
            "width": self._window.width(),
            "find": page.find_bar.isVisible(),
            "menu": popup.accessibleName() if popup is not None else "",
            "dialog": modal.windowTitle() if modal is not None else "",
            "message": "\n".join(
                bar.text() for bar in (self._window.notices, self._window.messages) if bar.isVisible()
            ),
            "current": page.current,
            "place": page.article.place(),
            "top": page.article.top(),
            "background": self._window.palette().window().color().name(),
            "size": page.article.document().defaultFont().pixelSize(),
            "popup": _is_there(QApplication.activePopupWidget()),
            "listed": page.claims.count.text(),
            "list": page.claims.as_list,
            "grouped": page.claims.list.is_grouped,
            "lines": len(page.claims.list.lines.lines),
            "share": _share(page.header.balance, "direct"),
            "heading": _heading(self._window.page.article),
            "link": _link(self._window.page.article),
            "beside": " | ".join(each.request.name for each in self._window.desk.shown if each.request is not None),
            "tops": " ".join(str(_top(each.page.article)) for each in self._window.desk.shown if each.has_text),
            "levels": _levels(self._window),
            "reading": self._window.windowTitle(),
            "pairs": _pairs(self._window),
            "drop": self._window.drop_target.words,
            "active": isinstance(QApplication.focusWindow(), QWindow),
        }


def _top(article: ArticleEdit) -> int:
    """Where on the screen a text begins."""
    return article.viewport().mapToGlobal(QPoint(0, 0)).y()


def _levels(window: Window) -> str:
    """The current claim of the left one of two articles, and where on the screen that of each stands, "c y y"."""
    rows = [each.page.listing.row for each in window.desk.shown]
    if len(rows) < 2 or None in rows:
        return ""
    out = []
    for each, row in zip(window.desk.shown, rows, strict=True):
        text = each.page.article
        top = text.line_at(row.anchor.start).top - text.offset() if row is not None else 0.0
        out.append(round(_top(text) + top))
    return " ".join(map(str, (window.desk.shown[0].page.current, *out)))


def _pairs(window: Window) -> str:
    """What the bar beneath two articles says."""
    spread = window.desk.spread
    return spread.two.bar.count.text() if spread is not None and spread.two is not None else ""


def _heading(article: ArticleEdit) -> str:
    """Where on the screen the heading of the first run that folds is, "x y"."""
    if not article.folds.folds:
        return ""
    at = article.viewport().mapToGlobal(article.fold_box(0).center().toPoint())
    return f"{at.x()} {at.y()}"


def _is_there(popup: QWidget | None) -> bool:
    """Whether a menu is on the screen, and so takes the keys."""
    handle = popup.windowHandle() if popup is not None else None
    return handle is not None and handle.isExposed()


def _link(article: ArticleEdit) -> str:
    """Where on the screen the link at the text cursor is, "x y"."""
    link = article.link_at(article.place())
    boxes = article.boxes(link.span) if link is not None else []
    at = article.viewport().mapToGlobal(boxes[0].center().toPoint()) if boxes else None
    return f"{at.x()} {at.y()}" if at is not None else ""


def _open(url: QUrl) -> bool:
    tell("opened", url.toString())
    return True


def _share(bar: BalanceBar, name: str) -> str:
    """Where on the screen a share of the balance is, "x y"."""
    box = dict(bar.shares()).get(name)
    at = bar.mapToGlobal(box.center().toPoint()) if box is not None else None
    return f"{at.x()} {at.y()}" if at is not None else ""


def main() -> None:
    """Opens the window at a known place; ``--kept=FOLDER`` keeps what is open, ``--settings=FILE`` what is set.

    With ``--lines`` each line of an article is a claim, and equal lines say the same.
    """
    kept = [argument.partition("=")[2] for argument in sys.argv[1:] if argument.startswith("--kept=")]
    settings = [argument.partition("=")[2] for argument in sys.argv[1:] if argument.startswith("--settings=")]
    paths = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    preferences = Preferences(KeptFile(Path(settings[0]), "your settings")) if settings else None
    opener = LinesOpener if "--lines" in sys.argv else FakeOpener
    sessions = Sessions(Path(kept[0])) if kept else None
    window = Window(opener, None if settings else "light", preferences, sessions, make_matcher=SameLines)
    if not (kept and any(Path(kept[0]).glob("*.json"))):
        window.setGeometry(300, 60, 1200, 800)
    window.windowTitleChanged.connect(lambda title: tell("title", title))
    window.links.open_url = _open
    window.said.connect(lambda text: tell("said", text))
    window.ready.connect(lambda: tell("ready"))
    window.page.kind_switched.connect(lambda kind, on: tell("kind", kind, on))
    Looks(window)
    window.open(paths)
    window.show()
    tell("window", int(window.winId()))
    app.exec()
    tell("ended")


main()
