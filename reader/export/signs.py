"""Signs that would act on whoever shows them, made visible instead: control characters and text-turning marks."""

import re
import unicodedata

# C0 and C1 but tab and line feed, what splits lines for some readers, lone surrogates, and what turns the direction of
# text: embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069), by which a text can be made to read
# other than it is stored. Joiners and simple direction marks stay: scripts need them.
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def name_of(sign: str) -> str:
    """What a sign is called: ``U+202E RIGHT-TO-LEFT OVERRIDE``, or its number alone where it has no name."""
    return f"{_number(sign)} {unicodedata.name(sign, '')}".rstrip()


def shown(text: str) -> str:
    """The text with each acting sign as its number, ``⟨U+202E⟩``."""
    return ACTING.sub(lambda found: f"⟨{_number(found[0])}⟩", text)


def _number(sign: str) -> str:
    return f"U+{ord(sign):04X}"
