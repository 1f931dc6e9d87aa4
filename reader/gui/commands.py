"""What the command palette offers of this window, and what is done when it is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reader.app.claim_words import speaker_name
from reader.app.entity_groups import TYPE_WORD, said_words
from reader.app.kinds import CLAIM_WORD
from reader.app.palette import Entry
from reader.app.view import ClaimRow
from reader.core.telling import either
from reader.core.wording import tr
from reader.gui.actions import Actions, native
from reader.gui.command_palette import CommandPalette
from reader.gui.keys import BINDINGS, plain_label, plain_title
from reader.gui.reading import ReadingPage
from reader.gui.theme import Theme

_ENTITY, _CLAIM = "@", "#"
_RECENT = 12


class Commands(QObject):
    """Joins the palette to the actions, and to the entities and claims of the page in view.

    Actions used last through it come first in it.
    """

    def __init__(self, window: QMainWindow, actions: Actions, page: Callable[[], ReadingPage], theme: Theme) -> None:
        super().__init__(window)
        self._actions = actions
        self._page = page
        self._recent: list[str] = []
        self._claims: tuple[object, Sequence[Entry]] = (None, ())
        self.palette = CommandPalette(theme, window)
        self.palette.chosen.connect(self._run)

    def show(self) -> None:
        """Opens the palette, or closes it where it is open."""
        if self.palette.isVisible():
            self.palette.leave()
            return
        offers = {"": self._of_actions, _ENTITY: self._of_entities, _CLAIM: self._of_claims}
        self.palette.open(offers, self._recent)

    def _of_actions(self) -> Sequence[Entry]:
        entries = []
        for binding in BINDINGS:
            if binding.name != "palette":
                action = self._actions[binding.name]
                keys = either([native(key) for key in self._actions.keymap.acting(binding.name)])
                menu = plain_title(binding.menu)
                on = action.isChecked() if binding.checkable else None
                why_not = self._actions.why_not(binding.name)
                entries.append(Entry(binding.name, plain_label(binding), menu, keys, why_not, on))
        return entries

    def _of_entities(self) -> Sequence[Entry]:
        navigator = self._page().navigator
        rows = navigator.entities.values() if navigator is not None else ()
        listed = sorted(rows, key=lambda row: (-row.says, -len(row.mentions)))
        return [Entry(_ENTITY + row.id, row.name, tr(TYPE_WORD[row.type]), said_words(row)) for row in listed]

    def _of_claims(self) -> Sequence[Entry]:
        navigator = self._page().navigator
        if self._claims[0] is not navigator:
            rows = navigator.claims if navigator is not None else ()
            self._claims = navigator, [_claim_entry(number, row) for number, row in enumerate(rows)]
        return self._claims[1]

    def _run(self, key: str) -> None:
        if key.startswith(_ENTITY):
            self._page().entities.pick(key.removeprefix(_ENTITY))
        elif key.startswith(_CLAIM):
            self._page().choose(int(key.removeprefix(_CLAIM)))
        else:
            self._recent = [key, *(other for other in self._recent if other != key)][:_RECENT]
            self._actions[key].trigger()


def _claim_entry(number: int, row: ClaimRow) -> Entry:
    speaker = speaker_name(row).strip("?")
    return Entry(f"{_CLAIM}{number}", row.content_text, speaker, tr(CLAIM_WORD[row.kind]))
