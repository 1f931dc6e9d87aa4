"""Words copied with who says them and where."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.app.citing import cite_claim, cite_selection, speaking
from reader.app.present import make_view
from reader.core.document import Metadata
from reader.core.span import Span
from reader.core.vocabulary import SourceType
from tests.unit.export.articles import ANALYSIS, TEXT, span

VIEW = make_view(replace(ANALYSIS, metadata=Metadata("School <shut>", None, "2 May", "The Courier")))
ARTICLE = "“School <shut>”, The Courier, 2 May"


def cited(claim: str) -> str:
    """The claim as it is copied."""
    row = next(row for row in VIEW.claims if row.id == claim)
    return cite_claim(VIEW, row, "a.txt").text


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("c1", f"“We close,” — Ann Lee, in a.txt (quote, “said”; {ARTICLE})"),
        (
            "c2",
            "Ann Lee said it rained — Officials (unnamed source), in a.txt (statement in the article’s words,"
            f" unsure, “claimed”, distancing word; {ARTICLE})",
        ),
        (
            "c3",
            "it rained — Ann Lee, according to Officials (unnamed source), in a.txt"
            f" (statement in the article’s words, “said”; {ARTICLE})",
        ),
        ("c4", f"“Pupils left.” — unattributed, in a.txt (hedged; {ARTICLE})"),
    ],
)
def test_a_claim_names_its_speaker_and_its_place(claim: str, text: str) -> None:
    """Speaker, file, kind, cue, and what is to be doubted; words that are not the speaker's own are told as such."""
    assert cited(claim) == text


def test_what_is_not_known_is_left_out() -> None:
    """An article that says nothing of itself is named by its file alone."""
    bare = make_view(replace(ANALYSIS, metadata=Metadata(), blocks=(), claims=ANALYSIS.claims[:1]))
    assert cite_claim(bare, bare.claims[0], "a.txt").text == "“We close,” — Ann Lee, in a.txt (quote, “said”)"
    assert cite_selection(bare, span("READ MORE"), "a.txt").text == "“READ MORE” — a.txt"


def test_a_moment_is_told_as_its_day() -> None:
    """The hour and its zone are left out."""
    view = make_view(replace(ANALYSIS, metadata=Metadata(published="2031-03-12T09:05:00+01:00")))
    assert cite_claim(view, view.claims[0], "a.txt").text.endswith(", 2031-03-12)")


def test_marks_around_a_source_are_no_part_of_it() -> None:
    """The comma that ends an apposition stays in the article."""
    row = replace(next(row for row in VIEW.claims if row.id == "c2"), source_text="Officials,")
    assert "— Officials (unnamed source), in" in cite_claim(VIEW, row, "a.txt").text


def test_a_source_without_words_is_unnamed() -> None:
    """Where the text leaves the source out, the copy says so."""
    claim = replace(ANALYSIS.claims[1], source=(), source_type=SourceType.UNNAMED)
    view = make_view(replace(ANALYSIS, claims=(claim,)))
    assert "— an unnamed source, in a.txt (" in cite_claim(view, view.claims[0], "a.txt").text


def test_another_language_accuses_nobody() -> None:
    """Of an article in another language nobody has looked for the source."""
    claim = replace(ANALYSIS.claims[0], source=(), cue=(), speaker=None, speakers=(), source_type=SourceType.UNNAMED)
    view = make_view(replace(ANALYSIS, language="de", claims=(claim,)))
    assert "— somebody quoted, in a.txt (quote; " in cite_claim(view, view.claims[0], "a.txt").text


def test_a_selection_of_one_claim_is_cited_like_the_claim() -> None:
    """A part of a claim's words has the claim's speaker; white space at the ends is no part of it."""
    part = Span(span("We close").start, span("We close").end + 1)
    assert cite_selection(VIEW, part, "a.txt").text == f"“We close,” — Ann Lee, in a.txt (quote, “said”; {ARTICLE})"
    line = Span(span("Pupils").start - 1, span("Pupils left.").end + 1)
    assert cite_selection(VIEW, line, "a.txt").text.startswith("“Pupils left.” — unattributed, in a.txt (hedged;")


def test_a_selection_of_several_claims_names_each_speaker_in_order() -> None:
    """Each once; lines stay as they are."""
    words = Span(span("“We close").start, span("Pupils left.").end)
    told = cite_selection(VIEW, words, "a.txt").text
    assert told == (
        "“We close,” Ann Lee said.\nOfficials claimed Ann Lee said it rained. Pupils left."
        f" — Ann Lee; Officials (unnamed source); unattributed, in a.txt ({ARTICLE})"
    )


def test_who_says_the_words_that_are_nested() -> None:
    """Of words inside an inner claim alone its speaker is named, and not who passes them on."""
    assert [row.id for row in speaking(VIEW, span("it rained"))] == ["c3"]
    assert [row.id for row in speaking(VIEW, span("Lee said it rained", "Officials"))] == ["c2", "c3"]
    assert [row.id for row in speaking(VIEW, span("Officials claimed"))] == []


class _Words(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not attrs

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_html_says_the_same() -> None:
    """Signs of markup in the article are words in the copy, and nothing in it acts."""
    citation = cite_selection(VIEW, Span(0, len(TEXT)), "<b>.txt")
    page = _Words(citation.html)
    assert page.tags == {"blockquote", "br", "p", "b", "cite"}
    assert "".join(page.words.split()) == "".join(citation.text.split())


def test_signs_that_turn_text_round_do_not_act() -> None:
    """A name or a word cannot make the copy read otherwise than it is stored."""
    view = make_view(replace(ANALYSIS, text=TEXT.replace("We close", "We\u202eclose")))
    assert "\u202e" not in cite_claim(view, view.claims[0], "a\u202etxt.exe").text
