import re
import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.parse.wrapped import join_lines, unwrapped

LEAD = (
    "The harbour of Port Lune will stay closed until Friday after the storm tore two cranes from their rails, the "
    "council said on Tuesday in a statement that named no cause and promised an inquiry within the month."
)
QUOTE = (
    "“We have never seen wind like this in November,” said Ada Brenn, who runs the pilot station. “Two of my people "
    "were still on the quay when the second crane came down.”"
)
SENTENCE = st.sampled_from(
    [*LEAD.split(", "), *re.split(r"(?<=[.”]) ", QUOTE), "It rained.", "A 1999 report had warned of it, he added."]
)
PARAGRAPH = st.lists(SENTENCE, min_size=2, max_size=6).map(" ".join)


def lines_of(text: str) -> list[Span]:
    """The lines that hold something, trimmed."""
    spans = (Span(*match.span()).trimmed(text) for match in re.finditer(r"[^\n]+", text))
    return [span for span in spans if span.length]


def joined(text: str) -> list[str]:
    """The paragraphs, their line breaks as slashes."""
    return [span.of(text).replace("\n", "/") for span in join_lines(text, lines_of(text))]


def test_a_wrapped_mail_has_its_paragraphs_back() -> None:
    """Lines that are full are joined; heads, items of a list and lines with room left are not."""
    body = "\n\n".join(textwrap.fill(part, 72) for part in (LEAD, QUOTE))
    text = f"From: The Desk\nSubject: Harbour closed\n\n{body}\n\n- Boats may leave.\n- The ferry may not.\n"
    found = joined(text)
    assert found[:2] == ["From: The Desk", "Subject: Harbour closed"]
    assert [part.replace("/", " ") for part in found[2:4]] == [LEAD, QUOTE]
    assert found[4:] == ["- Boats may leave.", "- The ferry may not."]


def test_an_indented_line_opens_a_paragraph() -> None:
    """Old systems part paragraphs by indents alone."""
    text = "\n".join(textwrap.fill(part, 66, initial_indent="   ") for part in (LEAD, QUOTE))
    assert [part.replace("/", " ") for part in joined(text)] == [LEAD, QUOTE]


def test_a_dump_broken_at_its_links_is_mended() -> None:
    """A line that begins with the mark of the one before shows how the text was dumped."""
    text = (
        "Home\nabout us\nThe harbour of Port Lune, which\nDonal Hearn\n, the head of the pilots, called\n“a trap”\n"
        ", stays closed, the council said in\nThe Lune Courier\n.\nRead more\nFerry cancelled\n"
    )
    assert joined(text) == [
        "Home",
        "about us",
        "The harbour of Port Lune, which/Donal Hearn/, the head of the pilots, called/“a trap”/, stays closed, "
        "the council said in/The Lune Courier/.",
        "Read more",
        "Ferry cancelled",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\n{QUOTE}\nThe ferry is cancelled.\n",
        "Home\nNews\nSport\nWeather\nabout us\ncontact\n",
        "Storm closes harbour as cranes fall from rails\nFerry to Ostrane cancelled until further notice\n"
        "Council promises an inquiry into the crane accident\n",
        "\n".join(f"{n} boats lay at the quay while the old swing bridge was shut for repairs" for n in range(10, 40)),
        "",
    ],
)
def test_a_text_with_its_own_lines_is_left_alone(text: str) -> None:
    """One paragraph a line, menus, headlines and rows of one length show neither column nor broken sentences."""
    assert joined(text) == [span.of(text) for span in lines_of(text)]


@given(st.lists(PARAGRAPH, min_size=3, max_size=6), st.integers(60, 80))
def test_wrapping_is_undone(paragraphs: list[str], column: int) -> None:
    """Whatever the column: paragraphs that stand apart are never joined, and what is joined was one."""
    text = "\n\n".join(textwrap.fill(p, column, break_long_words=False, break_on_hyphens=False) for p in paragraphs)
    lines = lines_of(text)
    blocks = join_lines(text, lines)
    plain = unwrapped(text, blocks)
    assert len(plain) == len(text)
    assert all(old == new or (old, new) == ("\n", " ") for old, new in zip(text, plain, strict=True))
    if len(blocks) < len(lines):
        assert [block.of(plain) for block in blocks] == paragraphs
    else:
        assert plain == text


@given(st.text(alphabet="aB. ,\n”-", max_size=300))
def test_joined_lines_keep_order_and_edges(text: str) -> None:
    """Each paragraph begins where a line begins and ends where one ends; none is lost."""
    lines = lines_of(text)
    blocks = join_lines(text, lines)
    assert {block.start for block in blocks} <= {line.start for line in lines}
    assert [line for block in blocks for line in lines if block.contains(line)] == lines
    assert all(a.end < b.start for a, b in pairwise(blocks))
