"""What each name of the key map does in a window; acts on the article that is current when the key is pressed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.app.kinds import ORDER
from reader.gui import editing
from reader.gui.article import ArticleEdit
from reader.gui.reading import ReadingPage
from reader.gui.spread import Spread

if TYPE_CHECKING:
    from reader.gui.window import Window


def handlers(window: Window) -> dict[str, Callable[..., object]]:
    """A function for each name of the key map; that of a checkable action takes its new state."""

    def page(act: Callable[..., object], *arguments: object) -> Callable[..., object]:
        return lambda *state: act(window.page, *arguments, *state)

    def article(act: Callable[..., object], *arguments: object) -> Callable[..., object]:
        return lambda: act(window.page.article, *arguments)

    def spread(act: Callable[..., object], *arguments: object) -> Callable[..., object]:
        return lambda: act(window.desk.spread, *arguments) if window.desk.spread is not None else None

    def both(act: Callable[..., object], *arguments: object) -> None:
        for each in window.pages:
            act(each, *arguments)

    found: dict[str, Callable[..., object]] = {
        "open": window.opening.open_dialog,
        "open_folder": window.opening.open_folder_dialog,
        "recent": window.recent.show,
        "open_beside": window.beside.show,
        "reload": window.reload,
        "sample": window.opening.open_sample,
        **window.out.handlers(),
        "paste": window.opening.paste,
        "save": window.unsaved.save,
        "close": window.desk.close_current,
        "reopen": window.desk.reopen,
        "quit": window.close,
        "copy": partial(editing.do, window, Qt.Key.Key_C),
        "select_all": partial(editing.do, window, Qt.Key.Key_A),
        "next_article": partial(window.desk.step, True),
        "previous_article": partial(window.desk.step, False),
        "list_articles": window.desk.open_list.show_menu,
        "next_match": spread(Spread.step_match, True),
        "previous_match": spread(Spread.step_match, False),
        "other_side": window.desk.to_other_side,
        "link_scrolling": window.desk.shelf.set_linked,
        "swap_sides": spread(Spread.swap),
        "part_sides": window.desk.part,
        "to_source": page(ReadingPage.to_source),
        "back": page(ReadingPage.back),
        "find": page(ReadingPage.open_find),
        "to_text": page(ReadingPage.to_text),
        "filter_claims": page(ReadingPage.filter_claims),
        "show_all_claims": page(ReadingPage.show_all_claims),
        "claims_as_list": window.show_list,
        "group_by_speaker": page(ReadingPage.group_list),
        "hide_colours": partial(both, ReadingPage.hide_colours),
        "show_repaired": window.show_repaired,
        "toggle_folds": article(ArticleEdit.toggle_folds),
        "next_link": article(ArticleEdit.step_link, True),
        "previous_link": article(ArticleEdit.step_link, False),
        "open_link": article(ArticleEdit.open_link),
        "copy_link": article(ArticleEdit.copy_link),
        "zoom_in": partial(window.zoom, 1),
        "zoom_out": partial(window.zoom, -1),
        "zoom_reset": partial(window.zoom, 0),
        "settings": window.show_settings,
        "palette": window.show_palette,
        "keys": window.show_keys,
        "colours": window.show_colours,
        "about": window.show_about,
        "find_case": lambda on: window.page.find_bar.case.setChecked(on),
        "find_words": lambda on: window.page.find_bar.words.setChecked(on),
        "find_next": page(ReadingPage.find_step, True),
        "find_previous": page(ReadingPage.find_step, False),
    }
    for name, forward in (("next", True), ("previous", False)):
        found[f"{name}_claim"] = page(ReadingPage.step_claim, forward)
        found[f"{name}_same"] = page(ReadingPage.step_same, forward)
        found[f"{name}_mention"] = page(ReadingPage.step_mention, forward)
        found[f"{name}_pane"] = spread(Spread.step_pane, forward)
        for kind in ORDER:
            found[f"{name}_{kind.value}"] = page(ReadingPage.step_kind, kind, forward)
    for kind in ORDER:
        found[f"show_{kind.value}"] = partial(both, ReadingPage.show_kind, kind)
    return found
