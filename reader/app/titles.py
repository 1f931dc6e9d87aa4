"""What an article is called."""

from reader.core.analysis import Analysis
from reader.core.turning import unturned
from reader.core.vocabulary import Role

# What some system or other does not allow in the name of a file.
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')
_LONGEST = 80


def title_of(analysis: Analysis) -> str:
    """The title that the page states of itself, else the first headline in the text; "" where there is neither."""
    headline = next((block.span.of(analysis.text) for block in analysis.blocks if block.role is Role.HEADLINE), "")
    return " ".join((analysis.metadata.title or headline).split())


def as_file_name(title: str) -> str:
    """The title as the name of a file on any system, without its suffix, at most 80 code points; "" for none."""
    plain = "".join(" " if sign in _NOT_IN_NAMES or not sign.isprintable() else sign for sign in unturned(title))
    name = " ".join(plain.split())
    if len(name) > _LONGEST:
        name = name[: _LONGEST + 1].rpartition(" ")[0] or name[:_LONGEST]
    return name.strip(". ")
