import pytest

from reader.core.span import Span
from reader.parse.authors import find_authors
from reader.parse.dates import dates_in
from reader.resources import load_lexicons


def author(*lines: str, bylines: int = 0, language: str | None = "en") -> str | None:
    """Who wrote the article with these lines about its headline; the first ``bylines`` are bylines by their role."""
    text, spans = "", []
    for line in lines:
        spans.append(Span(len(text), len(text) + len(line)))
        text += line + "\n"
    dates = [one for span in spans for one in dates_in(text, span, language)]
    found = find_authors(text, spans[:bylines], spans, dates, load_lexicons(), language)
    return found and found.of(text)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ada Lund", "Ada Lund"),
        ("BY ADA LUND", "ADA LUND"),
        ("ByAda Lund", "Ada Lund"),
        ("Words by Ada Lund for the Packet", "Ada Lund"),
        ("By Ada Lund, Packet Staff", "Ada Lund"),
        ("By Ada Lund For The Packet", "Ada Lund"),
        ("By Ada Lund Senior Staff Writer", "Ada Lund"),
        ("By Ada LundStaff Writer", "Ada Lund"),
        ("By Ada McLund", "Ada McLund"),
        ("By Ada FitzLund", "Ada FitzLund"),
        ("By Ada Lund Mar 4, 2031, 10:00am", "Ada Lund"),
        ("By Ada Lund3 min read", "Ada Lund"),
        ("By Ada Lund, Bo Meer and Cy O’Hara", "Ada Lund, Bo Meer and Cy O’Hara"),
        ("By Ada Lund & Bo van der Meer", "Ada Lund & Bo van der Meer"),
        ("(Reporting by Ada Lund; editing by Bo Meer)", "Ada Lund"),
        ("Author: Ada Lund", "Ada Lund"),
        ("By Ada Lund/Dispatch Images", None),
        ("Photographs by Ada Lund", None),
        ("By Senior Content Editor", None),
        ("Business staff", None),
        ("By our own correspondent", None),
    ],
)
def test_who_wrote_it_is_cut_out_of_a_byline(line: str, name: str | None) -> None:
    """Names alone, all of those who wrote and none of those who did other work."""
    assert author(line) == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("By", "Ada Lund"), "Ada Lund"),
        (("By", "Ada Lund | The Packet"), "Ada Lund"),
        (("By", "Social Links for Ada Lund"), None),
        (("Adam Lund", "4 March 2031"), "Adam Lund"),
        (("Adam Lund", "Share", "Published 4 March 2031"), "Adam Lund"),
        (("Adam Lund | 4 March 2031 5:30 PM",), "Adam Lund"),
        (("4 March 2031 / Adam Lund",), "Adam Lund"),
        (("Published on 4 March 2031 by Adam Lund",), "Adam Lund"),
        (("Adam Lund, Reporter 4 March 2031",), "Adam Lund"),
        (("Adam Lund",), None),
        (("Branded Content", "4 March 2031"), None),
        (("Published On 4 March 2031",), None),
        (("Adam Lund opens the harbour", "4 March 2031"), None),
    ],
)
def test_a_name_without_a_by_stands_with_a_date(lines: tuple[str, ...], name: str | None) -> None:
    """On its line or a few lines above it, and begins like a person's."""
    assert author(*lines) == name


def test_an_office_behind_a_comma_makes_a_byline() -> None:
    """Of a line that is one by its role."""
    assert author("Ada Lund, court reporter", bylines=1) == "Ada Lund"
    assert author("Ada Lund, court reporter") is None


def test_other_languages_have_their_own_by() -> None:
    """Which in English may be a name."""
    assert author("Von Ada Lund", language="de") == "Ada Lund"
    assert author("Par Ada Lund", language="fr") == "Ada Lund"
    assert author("Von Ada Lund", language="en") is None
