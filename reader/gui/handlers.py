"""What each name of the key map does in a window; acts on the article that is current when the key is pressed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.app.kinds import ORDER
from reader.gui.reading import ReadingPage

if TYPE_CHECKING:
    from reader.gui.window import Window


def handlers(window: Window) -> dict[str, Callable[..., object]]:
    """A function for each name of the key map; that of a checkable action takes its new state."""

    def page(act: Callable[..., object], *arguments: object) -> Callable[..., object]:
        return lambda *state: act(window.page, *arguments, *state)

    found: dict[str, Callable[..., object]] = {
        "open": window.open_dialog,
        "reload": window.reload,
        "sample": window.open_sample,
        **window.out.handlers(),
        "close": window.desk.close_current,
        "quit": window.close,
        "next_article": partial(window.desk.step, True),
        "previous_article": partial(window.desk.step, False),
        "to_source": page(ReadingPage.to_source),
        "back": page(ReadingPage.back),
        "find": page(ReadingPage.open_find),
        "to_text": page(ReadingPage.to_text),
        "hide_colours": page(ReadingPage.hide_colours),
        "show_repaired": window.show_repaired,
        "toggle_folds": lambda: window.page.article.toggle_folds(),
        "zoom_in": page(ReadingPage.zoom, 1),
        "zoom_out": page(ReadingPage.zoom, -1),
        "zoom_reset": page(ReadingPage.zoom, 0),
        "keys": window.show_keys,
        "about": window.show_about,
        "find_next": page(ReadingPage.find_step, True),
        "find_previous": page(ReadingPage.find_step, False),
    }
    for name, forward in (("next", True), ("previous", False)):
        found[f"{name}_claim"] = page(ReadingPage.step_claim, forward)
        found[f"{name}_same"] = page(ReadingPage.step_same, forward)
        found[f"{name}_mention"] = page(ReadingPage.step_mention, forward)
        found[f"{name}_pane"] = page(ReadingPage.step_pane, forward)
        for kind in ORDER:
            found[f"{name}_{kind.value}"] = page(ReadingPage.step_kind, kind, forward)
    for kind in ORDER:
        found[f"show_{kind.value}"] = page(ReadingPage.show_kind, kind)
    return found
