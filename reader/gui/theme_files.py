"""Which themes there are: those that ship, and a person's own in the configuration folder."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.core.wording import tr
from reader.errors import InputError
from reader.gui.readable import hard_to_read, unreadable
from reader.gui.system_theme import system_theme_name
from reader.gui.theme import Theme, load_theme, parse_theme
from reader.paths import user_folders
from reader.resources import resource

SHIPPED = ("light", "dark", "contrast-light", "contrast-dark")
# A theme is a hundred lines; more is no theme.
_MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """A theme that can be chosen: the name that settings keep, and what a menu calls it."""

    name: str
    title: str


def own_themes_folder() -> Path:
    """Where a person's own themes lie, ``NAME.toml`` each; it need not exist."""
    return user_folders().config / "themes"


def theme_choices() -> tuple[ThemeChoice, ...]:
    """Every theme by its name and title, the shipped ones first; an own one that is broken goes by its name.

    Raises EnvironmentFailure when a shipped one is missing or damaged.
    """
    shipped = [ThemeChoice(name, load_theme(name).title) for name in SHIPPED]
    own = []
    for path in _own_files():
        try:
            own.append(ThemeChoice(path.stem, _own_theme(path).title))
        except InputError:
            own.append(ThemeChoice(path.stem, path.stem))
    return (*shipped, *own)


def find_theme(name: str) -> Theme:
    """The theme ``name``, shipped or own.

    Raises InputError when there is none of that name or an own one is broken, EnvironmentFailure when a shipped one is.
    """
    if name in SHIPPED:
        return load_theme(name)
    for path in _own_files():
        if path.stem == name:
            return _own_theme(path)
    raise InputError(
        tr(
            "There is no theme {name}: {folder} holds no {file}. Choose another theme.",
            name=repr(name),
            folder=own_themes_folder(),
            file=f"{name}.toml",
        )
    )


def theme_or_system(name: str) -> tuple[Theme, str]:
    """The theme ``name`` ("" for the system's), or the system's where that cannot be used, and what is wrong with it.

    Raises EnvironmentFailure when a shipped theme is missing or damaged.
    """
    if name:
        try:
            theme = find_theme(name)
        except InputError as error:
            return load_theme(system_theme_name()), str(error)
        poor = hard_to_read(theme) if name not in SHIPPED else ""
        file = own_themes_folder() / f"{name}.toml"
        return theme, tr(
            "The theme {file} {poor}. Mend its colours, or choose another theme.", file=file, poor=poor
        ) if poor else ""
    return load_theme(system_theme_name()), ""


def _own_files() -> list[Path]:
    try:
        return sorted(path for path in own_themes_folder().glob("*.toml") if path.stem not in SHIPPED)
    except OSError:
        # A folder that cannot be looked into holds no themes for this person.
        return []


def _own_theme(path: Path) -> Theme:
    """The theme in a person's file: the shipped one that it names as its ``base``, and what it says otherwise."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            tr("The theme {path} cannot be read: {reason}. Choose another theme.", path=path, reason=error.strerror)
        ) from error
    try:
        return _from_bytes(raw, path.stem)
    except ValueError as error:
        raise InputError(
            tr("The theme {path} cannot be used: {error}. Mend it, or choose another theme.", path=path, error=error)
        ) from error


def _from_bytes(raw: bytes, name: str) -> Theme:
    if len(raw) > _MOST_BYTES:
        raise ValueError(tr("it is larger than {count} bytes", count=_MOST_BYTES))
    try:
        said = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(tr("it is no text in UTF-8")) from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(tr("it is not written as TOML is: {error}", error=error)) from error
    except RecursionError as error:
        raise ValueError(tr("it is no theme but endless brackets")) from error
    base = said.pop("base", SHIPPED[0])
    if base not in SHIPPED:
        raise ValueError(tr("base is {base} and none of {shipped}", base=repr(base), shipped=", ".join(SHIPPED)))
    whole = tomllib.loads(resource("themes", f"{base}.toml").read_text(encoding="utf-8"))
    theme = parse_theme({**_over(whole, said), "name": name, "title": said.get("title", name)})
    if why := unreadable(theme):
        # Not even this message could be read in it.
        raise ValueError(tr("it {why}", why=why))
    return theme


def _over(whole: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    """``whole`` with what ``said`` says otherwise, table by table."""
    out = dict(whole)
    for name, value in said.items():
        before = out.get(name)
        out[name] = _over(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return out
