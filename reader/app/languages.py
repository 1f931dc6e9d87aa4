"""The languages that the window speaks, and which of them a person gets."""

from collections.abc import Sequence

ENGLISH = "en"
# Each in its own language: whoever looks for theirs may read no other.
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ru": "Русский"}
# No person's language, and how systems write that nobody said one.
_NOBODY_SAID = ("C", "POSIX")


def language_for(wanted: str, wished: Sequence[str]) -> str:
    """The code of the language that the window speaks.

    ``wanted`` is the code that is set, "" where the system decides: ``wished`` are its languages, the dearest first, as
    "de", "de-AT" or "de_AT.UTF-8". The first of them that the window speaks is taken; none of them means English.
    """
    if wanted in LANGUAGES:
        return wanted
    for wish in wished:
        code = wish.replace("_", "-").partition("-")[0].partition(".")[0].lower()
        if wish in _NOBODY_SAID or code in LANGUAGES:
            return code if code in LANGUAGES else ENGLISH
    return ENGLISH
