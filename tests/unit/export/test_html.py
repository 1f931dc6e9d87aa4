"""The coloured page."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from reader.app.pages import KINDS, look_of
from reader.core.analysis import Analysis, Balance
from reader.core.document import Source
from reader.core.span import Span
from reader.export.html import TAIL, failure, head, section
from reader.export.html_style import CLASSES, style_sheet
from reader.export.html_text import Stretch, pieces, safe
from tests.colours import contrast
from tests.unit.export.articles import ANALYSIS, DATE


def page(analysis: Analysis = ANALYSIS) -> str:
    """The whole page of one article."""
    return head("A <title>", KINDS) + section(analysis, DATE, look_of(analysis), "d1") + TAIL


def test_each_kind_has_its_class_and_letter() -> None:
    """The text is coloured by class, a nested claim is marked as such, and a letter leads to the card and back."""
    shown = page()
    assert '<span class="q">“We close,”</span>' in shown
    assert '<span class="s in">it rained</span>' in shown
    assert '<span class="u">Pupils left.</span>' in shown
    assert '<span class="s cue">said</span>' in shown
    assert '<span class="src">Officials</span>' in shown
    assert '<a class="key q" id="d1-t-c1" href="#d1-c-c1" title="To the card: Ann Lee">Q</a>' in shown
    assert '<li class="card q" id="d1-c-c1"><p><a class="key q" href="#d1-t-c1"' in shown
    assert '<span class="role">related</span><span class="b">READ MORE: Other news</span>' in shown


def test_everything_is_escaped() -> None:
    """Title, text, notices and a path cannot add markup."""
    source = Source(ANALYSIS.source.path.with_name('<b>"&.txt'), "ab" * 32, "text/plain", "utf-8")
    shown = page(replace(ANALYSIS, source=source, language='"><script>'))
    assert "<title>A &lt;title&gt;</title>" in shown
    assert 'lang="&quot;&gt;&lt;script&gt;"' in shown
    assert "School &lt;shut&gt;" in shown
    assert "&lt;b&gt;&quot;&amp;.txt" in shown
    assert "<shut>" not in shown
    assert "Cut at &lt;1 MB&gt;." in shown


def test_acting_signs_are_shown_by_name() -> None:
    """A sign that turns the text is told of and not obeyed."""
    assert safe("a\u202eb\0") == "a⟨U+202E RIGHT-TO-LEFT OVERRIDE⟩b⟨U+0000⟩"


def test_the_policy_allows_the_pages_own_style_and_nothing_else() -> None:
    """The hash in the policy is that of the one style element; there is no script and no address to fetch."""
    shown = page()
    policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', shown)
    (sheet,) = re.findall(r"<style>(.*?)</style>", shown, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    assert policy == [f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"]
    assert sheet == style_sheet()
    assert not re.search(r"<script|\bsrc=|url\(|@import|\bon\w+=|style=", shown)
    assert all(address.startswith("#") for address in re.findall(r'href="([^"]*)"', shown))


def test_the_page_says_where_it_comes_from() -> None:
    """File, hash, versions and date stand below the article."""
    shown = page()
    for value in ("news/a.txt", "ab" * 32, "claim-reader 1", "model-v1", DATE):
        assert f'<dd dir="auto">{value}</dd>' in shown


def test_the_balance_is_a_bar_and_a_sentence() -> None:
    """Each share that there is has a part of the bar; without words there is no bar."""
    shown = page()
    assert "Of 17 words," in shown
    assert re.findall(r'<rect class="(\w)"', shown) == list("qsuob")
    assert "<rect" not in page(replace(ANALYSIS, balance=Balance()))


def test_an_error_stands_in_the_place_of_the_article() -> None:
    """What could not be read is named and told of."""
    assert "<h1>&lt;a&gt;, article 3</h1>" in failure("<a>", 3, "Broken & lost.")
    assert "Broken &amp; lost." in failure("<a>", 3, "Broken & lost.")


def test_overlapping_stretches_are_cut() -> None:
    """Where two stretches overlap the deeper one shows, and each part is a piece of its own."""
    outer, inner = Stretch(Span(0, 6), "quote", 0, "a"), Stretch(Span(4, 9), "statement", 1, "b")
    cut = pieces(10, (outer, inner), ())
    assert [(piece.span, piece.stretch) for piece in cut] == [
        (Span(0, 4), outer),
        (Span(4, 6), inner),
        (Span(6, 9), inner),
        (Span(9, 10), None),
    ]


@pytest.mark.parametrize("which", [0, 1], ids=["light", "dark"])
def test_every_text_is_readable(which: int) -> None:
    """Text has a contrast of at least 4.5 to 1 on everything that it stands on, in both schemes."""
    colours = dict(re.findall(r"--(\w+):(#\w+)", re.findall(r":root\{([^}]*)\}", style_sheet())[which]))
    pairs = [(text, back) for text in ("text", "muted") for back in ("window", "paper", "card")]
    pairs += [("text", "notice"), ("text", "error"), ("bx", "paper")]
    pairs += [(f"{letter}x", f"{letter}{back}") for letter in CLASSES.values() for back in "tn"]
    assert [pair for pair in pairs if contrast(*(colours[name] for name in pair)) < 4.5] == []


def test_kinds_are_told_apart_without_colours() -> None:
    """Quotes, statements and unattributed assertions have lines of different styles below them."""
    lines = re.findall(r"\.block \.([qsub])\{[^}]*text-decoration:underline (\w+)", style_sheet())
    assert lines == [("q", "solid"), ("s", "dashed"), ("u", "dotted")]
