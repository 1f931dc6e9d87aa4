"""Which keys mean what once a person has changed some: no key ever means two things."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from reader.app.settings import Keys
from reader.core.wording import tr, tr_later

# Without a modifier these belong to whatever has the focus: they write, choose or move in it.
_PLAIN = frozenset("Space Tab Backtab Return Enter Backspace Del Ins Home End PgUp PgDown Left Right Up Down".split())
# The corrections of a later version; what texts and fields do with Ctrl cannot be taken from them.
_TAKEN = {
    **dict.fromkeys(("1", "2", "3", "4", "Ctrl+Z", "Ctrl+Shift+Z"), tr_later("is kept for corrections")),
    "Ctrl+C": tr_later("copies what is selected"),
    "Ctrl+X": tr_later("cuts in a field"),
    "Ctrl+A": tr_later("selects everything"),
    "Alt+F4": tr_later("closes the window"),
}


def is_letter(key: str) -> bool:
    """Whether ``key``, as Qt writes it in portable form, is typed in writing: a letter, digit or sign."""
    return len(key.removeprefix("Shift+")) == 1


def unassignable(key: str) -> str:
    """Why ``key`` cannot be given to an action, in words that go on from its name; "" when it can."""
    if key.removeprefix("Shift+") in _PLAIN:
        return tr("is needed for writing and moving about")
    return tr(_TAKEN[key]) if key in _TAKEN else ""


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys of every action by its name.

    ``defaults`` has each action with the keys of the table, in the table's order; ``changed`` the actions that the
    person gave keys of their own, none for no key at all. A key in ``changed`` is no default of another action any
    more. ``letters`` says whether single letters act. Keys are written as Qt does in portable form. ``refused`` has the
    actions with keys, as the settings write them, that they were given there and cannot have.
    """

    defaults: Mapping[str, tuple[str, ...]]
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    letters: bool = True
    refused: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @classmethod
    def of(
        cls,
        defaults: Mapping[str, tuple[str, ...]],
        overrides: Keys,
        *,
        letters: bool = True,
        portable: Callable[[str], str] = str,
    ) -> "KeyMap":
        """The map with what the settings say. A key that they give to several actions goes to the first of the table.

        ``portable`` brings a key into Qt's portable form, "" for what is no key. An action that can have none of the
        keys it was given keeps those of the table. Actions that are not known are kept: a later version may know them.
        """
        wanted = dict(overrides)
        taken: set[str] = set()
        refused: list[tuple[str, str]] = []
        changed = {name: keys for name, keys in wanted.items() if name not in defaults}
        for name in defaults:
            if name not in wanted:
                continue
            keys = {written: portable(written) for written in wanted[name]}
            allowed = {
                written: key for written, key in keys.items() if key and key not in taken and not unassignable(key)
            }
            refused += [(name, written) for written in keys if written not in allowed]
            if allowed or not keys:
                changed[name] = tuple(dict.fromkeys(allowed.values()))
                taken.update(allowed.values())
        return cls(defaults, changed, letters, tuple(refused))

    @property
    def overrides(self) -> Keys:
        """What the person changed, as the settings hold it."""
        return tuple(sorted(self.changed.items()))

    def keys(self, name: str) -> tuple[str, ...]:
        """All keys of an action, also letters that are switched off."""
        if name in self.changed:
            return self.changed[name]
        given = {key for other, own in self.changed.items() if other in self.defaults for key in own}
        return tuple(key for key in self.defaults[name] if key not in given)

    def acting(self, name: str) -> tuple[str, ...]:
        """The keys of an action that act now, those that act everywhere first."""
        keys = self.keys(name)
        wide = tuple(key for key in keys if not is_letter(key))
        return (*wide, *(key for key in keys if is_letter(key))) if self.letters else wide

    def owner(self, key: str) -> str | None:
        """The action that ``key`` belongs to."""
        return next((name for name in self.defaults if key in self.keys(name)), None)

    def is_changed(self, name: str) -> bool:
        """Whether an action has other keys than those of the table."""
        return self.keys(name) != self.defaults[name]

    def given(self, name: str, keys: tuple[str, ...]) -> "KeyMap":
        """The map in which an action has ``keys``, which are then no other action's."""
        changed = {
            other: tuple(key for key in own if other not in self.defaults or key not in keys)
            for other, own in self.changed.items()
        }
        changed[name] = keys
        return replace(self, changed={who: own for who, own in changed.items() if own != self.defaults.get(who)})

    def reset(self, name: str) -> "KeyMap":
        """The map in which an action has the keys of the table again, which are then no other action's."""
        return self.given(name, self.defaults[name])
