"""The kinds that text is coloured by."""

from enum import StrEnum


class PaintKind(StrEnum):
    """The four colours of the text; the theme gives each a tint and an underline."""

    QUOTE = "quote"
    STATEMENT = "statement"
    UNATTRIBUTED = "unattributed"
    BOILERPLATE = "boilerplate"
