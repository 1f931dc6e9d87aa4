"""What a person has set, and how it is read from, and written as, the plain fields of a file."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from reader.app.languages import LANGUAGES
from reader.core.shortening import shortened
from reader.core.wording import tr

TYPEFACES = ("serif", "sans")
LINE_SPACING = (1.2, 2.0)
MEASURE = (60, 80)
_ZOOM_STEPS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4, 2.8, 3.2)
ZOOM = (_ZOOM_STEPS[0], _ZOOM_STEPS[-1])

Keys = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a person can set, with what holds until they do.

    ``theme`` is the name of a theme, "" follows the system. ``typeface`` is one of ``TYPEFACES``; ``line_spacing`` a
    multiple of the type's own height; ``measure`` the longest line in characters; ``zoom`` a multiple of the normal
    size. ``single_letters`` lets letters without Ctrl or Alt act in text and claims. ``fold_furniture`` folds long runs
    of boilerplate when an article opens. ``cards_as_list`` shows claims as a table. ``keys`` has the name of each
    action whose keys the person changed, with all its keys as Qt writes them in portable form; none switches its keys
    off. ``restore`` opens at the start what was open at the end. ``print_paper`` and ``print_margins`` are what the
    person calls the sheet that was printed on last, "" where that is the usual one of their country;
    ``print_boilerplate`` prints boilerplate, dimmed. ``language`` is the code of the window's language, one of
    ``reader.app.languages``, "" follows the system.
    """

    theme: str = ""
    typeface: str = "serif"
    line_spacing: float = 1.5
    measure: int = 70
    zoom: float = 1.0
    single_letters: bool = True
    fold_furniture: bool = True
    cards_as_list: bool = False
    keys: Keys = ()
    restore: bool = True
    print_paper: str = ""
    print_margins: str = "Normal"
    print_boilerplate: bool = True
    language: str = ""


def stepped_zoom(zoom: float, step: int) -> float:
    """The next larger size for a ``step`` of 1, the next smaller one for -1, the normal one for 0."""
    if step == 0:
        return 1.0
    if step > 0:
        return next((size for size in _ZOOM_STEPS if size > zoom), ZOOM[1])
    return next((size for size in reversed(_ZOOM_STEPS) if size < zoom), ZOOM[0])


def settings_from(data: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that ``data`` means, and in sentences what of it could not be taken as it is.

    A number out of range becomes the nearest that is allowed, a value of another kind what holds without it, the keys
    of each action for themselves. Fields that are not known are left alone.
    """
    taken: dict[str, Any] = {}
    notices: list[str] = []
    if "keys" in data:
        taken["keys"], problems = _read_keys(data["keys"])
        notices += problems
    for name, read in _READERS.items():
        if name not in data:
            continue
        default = getattr(_DEFAULTS, name)
        try:
            value = read(data[name])
        except (TypeError, ValueError, OverflowError):
            notices.append(
                tr(
                    "The setting {name} ({value}) is not understood; {default} holds.",
                    name=name,
                    value=_short(data[name]),
                    default=_short(default),
                )
            )
            continue
        taken[name] = value
        if isinstance(value, int | float) and value != data[name]:
            notices.append(
                tr(
                    "The setting {name} ({value}) is out of range; {default} holds.",
                    name=name,
                    value=_short(data[name]),
                    default=_short(value),
                )
            )
    return Settings(**taken), tuple(notices)


def settings_fields(settings: Settings) -> dict[str, object]:
    """``settings`` as fields for a file: what differs from the defaults alone, so that better ones reach everyone."""
    out: dict[str, object] = {}
    for field in fields(settings):
        value = getattr(settings, field.name)
        if value != field.default:
            out[field.name] = dict(value) if field.name == "keys" else value
    return out


def with_changes(data: Mapping[str, object], before: Settings, after: Settings) -> dict[str, object]:
    """The fields ``data`` of a file with what differs between two settings, the keys of each action for themselves.

    All else stays as it is in ``data``: it may be what another window set, or what only another version understands.
    """
    was, now = settings_fields(before), settings_fields(after)
    out = _with_changes(data, was, now)
    if was.get("keys") != now.get("keys"):
        keys = _with_changes(_table(data.get("keys")), _table(was.get("keys")), _table(now.get("keys")))
        if keys:
            out["keys"] = keys
    return out


def clamped(settings: Settings) -> Settings:
    """``settings`` with each number brought into its range."""
    return settings_from({field.name: getattr(settings, field.name) for field in fields(settings)})[0]


def _with_changes(
    data: Mapping[str, object], was: Mapping[str, object], now: Mapping[str, object]
) -> dict[str, object]:
    changed = {name for name in was.keys() | now.keys() if (name in was, was.get(name)) != (name in now, now.get(name))}
    kept = {name: value for name, value in data.items() if name not in changed}
    return {**kept, **{name: value for name, value in now.items() if name in changed}}


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _read_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _read_typeface(value: object) -> str:
    if value not in TYPEFACES:
        raise ValueError
    return str(value)


def _read_language(value: object) -> str:
    if value != "" and value not in LANGUAGES:
        raise ValueError
    return str(value)


def _read_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _read_number(least: float, most: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
            raise TypeError
        return float(min(max(least, value), most))

    return read


def _read_measure(value: object) -> int:
    return round(_read_number(*MEASURE)(value))


def _read_keys(value: object) -> tuple[Keys, list[str]]:
    if not isinstance(value, Mapping | tuple):
        return (), [tr("The setting keys ({value}) is not understood; the usual keys hold.", value=_short(value))]
    out: list[tuple[str, tuple[str, ...]]] = []
    problems: list[str] = []
    for name, keys in dict(value).items():
        if isinstance(keys, list | tuple) and all(isinstance(key, str) for key in keys):
            out.append((str(name), tuple(keys)))
        else:
            problems.append(
                tr("The keys of {name} ({keys}) are not understood; its usual keys hold.", name=name, keys=_short(keys))
            )
    return tuple(sorted(out)), problems


def _short(value: object) -> str:
    return shortened(repr(value), 40)


_DEFAULTS = Settings()
_READERS: Mapping[str, Callable[[object], Any]] = {
    "theme": _read_text,
    "language": _read_language,
    "typeface": _read_typeface,
    "line_spacing": _read_number(*LINE_SPACING),
    "measure": _read_measure,
    "zoom": _read_number(*ZOOM),
    "single_letters": _read_flag,
    "fold_furniture": _read_flag,
    "cards_as_list": _read_flag,
    "restore": _read_flag,
    "print_paper": _read_text,
    "print_margins": _read_text,
    "print_boilerplate": _read_flag,
}
