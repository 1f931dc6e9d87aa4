"""Word lists as the parser gets them."""

import pytest

from reader.core.lexicons import Lexicons
from reader.errors import InternalError

LEXICONS = Lexicons({"titles": frozenset({"mr"})}, {"cues": {"claim": "distancing"}})


def test_lists_and_tables_are_told_apart() -> None:
    """A list is asked for with words, a table with table."""
    assert LEXICONS.words("titles") == {"mr"}
    assert LEXICONS.table("cues")["claim"] == "distancing"


def test_unknown_list_is_our_own_mistake() -> None:
    """A list that does not ship is a defect, told by its name."""
    with pytest.raises(InternalError, match="no word list named cues"):
        LEXICONS.words("cues")


def test_unknown_table_is_our_own_mistake() -> None:
    """A table that does not ship is a defect, told by its name."""
    with pytest.raises(InternalError, match="no word table named titles"):
        LEXICONS.table("titles")
