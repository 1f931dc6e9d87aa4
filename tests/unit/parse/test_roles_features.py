import math
from pathlib import Path

from reader.core.document import LoadedDocument, Source
from reader.load import read_bytes
from reader.parse.blocks import split_blocks
from reader.parse.roles.assign import judged
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
