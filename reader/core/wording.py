"""The sentences that people read: written in English where they are said, and put into the window's language there.

``packaging/i18n/strings.py`` looks for what ``tr``, ``trn`` and ``tr_later`` are given, and makes of it the files that
translators fill. Without a language, as on the command line, all of it is English.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Language(Protocol):
    """What knows the sentences and the numbers of a language other than English; safe to use from several threads."""

    def sentence(self, source: str, about: str, count: int) -> str:
        """``source`` in the language, its placeholders as they are; "" where it is not translated.

        ``about`` tells two meanings of one English sentence apart. ``count`` chooses among the forms for numbers; it is
        -1 where there is none.
        """

    def number(self, value: int) -> str:
        """The whole number as the language writes it."""


class _Translated(str):
    """A sentence in another language that still knows its English."""

    __slots__ = ("english",)
    english: str

    def __str__(self) -> str:
        # An error that is told as ``str(error)`` keeps its English too.
        return self


_NO_COUNT = -1
_language: Language | None = None
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def speak(language: Language | None) -> None:
    """From now on ``tr`` and its like speak this language; None is English."""
    global _language
    _language = language


@contextmanager
def in_english() -> Iterator[None]:
    """What is said within, in this thread, is English whatever the window speaks: for what leaves the program as data.

    Not to be left open over a ``yield``: the rest of the thread would speak English too.
    """
    token = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(token)


def tr_later(source: str, about: str = "") -> str:  # noqa: ARG001 - ``about`` is for whoever collects the sentences
    """``source`` itself, in English: a constant that ``tr`` translates where it is shown, with the same ``about``."""
    return source


def tr(source: str, about: str = "", /, **values: object) -> str:
    """The sentence in the window's language, with ``values`` in the place of its ``{names}``.

    ``source`` is a literal, or a constant that was given to ``tr_later``; ``about`` a word on its meaning where the
    same English means two things. Whole numbers are written as the language writes them, everything else as ``str``
    does; a number that is a name, such as a year, is given as ``str``.
    """
    language = _spoken()
    english = _filled(source, {name: _plain(value) for name, value in values.items()})
    if language is None:
        return english
    said = language.sentence(source, about, _NO_COUNT) or source
    return _translated(_filled(said, _written(values, language)), english)


def trn(one: str, many: str, count: int, about: str = "", /, **values: object) -> str:
    """As ``tr`` for what is counted: ``one`` for one thing, ``many`` for any other number, which ``{n}`` stands for.

    Other languages have more forms than these two, or fewer, and choose among them by ``count``.
    """
    language = _spoken()
    known = {"n": count, **values}
    english = _filled(one if count == 1 else many, {name: _plain(value) for name, value in known.items()})
    if language is None:
        return english
    said = language.sentence(many, about, abs(count)) or (one if count == 1 else many)
    return _translated(_filled(said, _written(known, language)), english)


def in_digits(value: int) -> str:
    """The whole number as the window's language writes it: "1,200" in English."""
    language = _spoken()
    return f"{value:,}" if language is None else language.number(value)


def percent(value: int) -> str:
    """So many per cent as the window's language writes it: "25%" in English."""
    return tr("{number}%", number=value)


def capitalised(text: str) -> str:
    """The words as they begin a line: the first letter is a capital, the others stay as the language has them."""
    return text[:1].upper() + text[1:]


def english(text: str) -> str:
    """What ``tr`` made of its sentence in English; the text itself where nothing was translated."""
    return text.english if isinstance(text, _Translated) else text


def _spoken() -> Language | None:
    return None if _in_english.get() else _language


def _translated(said: str, in_english: str) -> _Translated:
    out = _Translated(said)
    out.english = in_english
    return out


def _plain(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return english(str(value))


def _written(values: Mapping[str, object], language: Language) -> dict[str, str]:
    return {
        name: language.number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)
        for name, value in values.items()
    }


def _filled(template: str, values: Mapping[str, str]) -> str:
    return template.format_map(values) if values else template
