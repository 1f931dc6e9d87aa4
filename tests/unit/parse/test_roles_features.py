import math
from pathlib import Path

import pytest

from reader.core.document import LoadedDocument, Source
from reader.load import read_bytes
from reader.parse.blocks import split_blocks
from reader.parse.roles.assign import judged
from reader.parse.roles.line_features import TEXT_FEATURES
from reader.parse.roles.page import page_of
from reader.parse.roles.page_features import FEATURES, STRUCTURE, features
from reader.resources import load_lexicons

LEAD = "PORT HALE — The old swing bridge was shut on Monday after engineers found cracks in two of its piers."
SECOND = "Harbour master Ida Voss said that ferries would carry people across until the bridge was repaired."
OTHER = "Singer Lola Quint shows off her new winter wardrobe on a sunny beach far from home, and says more."


def figures(document: LoadedDocument) -> list[dict[str, float]]:
    """Each block's figures by name."""
    page = page_of(document, split_blocks(document), load_lexicons())
    flat = features(page, judged(page)[0])
    size = len(FEATURES)
    assert len(flat) == size * len(page.lines)
    return [dict(zip(FEATURES, flat[at : at + size], strict=True)) for at in range(0, len(flat), size)]


def text(*lines: str) -> LoadedDocument:
    """A plain-text document."""
    return LoadedDocument(Source(Path("dump.txt"), "", "text/plain", "utf-8"), "\n".join(lines))


def test_every_figure_has_a_name_of_its_own_and_is_finite() -> None:
    """Names do not repeat, and odd lines give numbers too."""
    assert len(set(FEATURES)) == len(FEATURES)
    for row in figures(text("Cracks shut the bridge", LEAD, "—", "…", "@x", "5 h ago", "a" * 5000, LEAD, "字")):
        assert all(math.isfinite(value) and abs(value) < 10 for value in row.values())


def test_a_repeat_is_seen_on_both_sides() -> None:
    """The first of two like lines has one below, the second one above."""
    first, _, second = figures(text(LEAD, SECOND, LEAD))
    assert (first["earlier"], first["later"]) == (0, 1)
    assert (second["earlier"], second["later"]) == (1, 0)


def test_an_articles_line_is_echoed_and_a_teaser_is_not() -> None:
    """A line that shares its telling words with those around it stands out from one that shares none."""
    lead, second, other = figures(text(LEAD, SECOND, OTHER))
    assert lead["echo_below"] > other["echo_above"]
    assert second["shared"] > other["shared"]


def test_plain_text_has_no_figures_of_elements() -> None:
    """All figures from STRUCTURE on are 0 without elements, and not with them."""
    assert not any(
        list(row.values())[n] for row in figures(text(LEAD, SECOND)) for n in range(STRUCTURE, len(FEATURES))
    )
    page = f"<article class='story'><p>{LEAD}</p><p>{SECOND} <a href='/a'>More</a></p></article>"
    first, second = figures(read_bytes(page.encode(), Path("a.html"), media_type="text/html"))
    assert first["node"] == first["tag_0"] == first["in_article"] == 1
    assert second["linked"] > 0
    assert first["main_path"] == 1


def test_a_lines_own_figures_are_the_same_wherever_it_stands() -> None:
    """They do not hang on what was read before: on the same line, on other pages, on the same words in other cases."""
    first, _, again = figures(text(LEAD, SECOND.upper(), LEAD))
    figures(text(LEAD.lower(), SECOND.title(), OTHER))
    alone = figures(text(LEAD))[0]
    for name in TEXT_FEATURES:
        assert first[name] == again[name] == alone[name], name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Posted Jan 5 at noon", {"date"}),
        ("Posted mid-january 5 at noon", {"date"}),
        ("Posted 12/3/2020", {"date", "year"}),
        ("Posted 12.3.20", {"date"}),
        ("Written in 2019", {"year"}),
        ("Written in 2019-20", {"year"}),
        ("See picture_2019_a", {"credit_end"}),
        ("Open at 9:30", {"clock"}),
        ("Open at 9 A.M. daily", {"clock"}),
        ("Seen 5 minutes ago", {"ago"}),
        ("See WWW.example", {"address"}),
        ("Write to ida@bridge", {"address"}),
        ("Ask @ida", {"handle"}),
        ("THE BRIDGE is shut", {"shouted"}),
        ("THE_BRIDGE SHUT", {"all_capitals"}),
        ("Really?! Yes", {"shouted"}),
        ("Wait… what", {"shouted"}),
    ],
)
def test_what_a_line_holds_is_seen_in_it(line: str, names: set[str]) -> None:
    """Dates, clocks, addresses and shouting are found in whatever case and however they are joined to other words."""
    looked_for = {"date", "year", "clock", "ago", "address", "handle", "shouted", "all_capitals", "credit_end"}
    row = figures(text(line))[0]
    assert {name for name in looked_for if row[name]} == names
