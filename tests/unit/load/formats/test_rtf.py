"""What rich text says, in the shapes of Word, WordPad, TextEdit and LibreOffice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats import rtf
from reader.load.parts import Part


def only(data: str | bytes) -> Part:
    """The one part of a file."""
    raw = data.encode("latin-1") if isinstance(data, str) else data
    (part,) = rtf.parts(raw, "x.rtf")
    assert part.media_type == "text/plain"
    return part


def text(data: str | bytes) -> str:
    """The text of a file."""
    found = only(data).data
    assert isinstance(found, str)
    return found.removesuffix("\n")


def word(body: str) -> str:
    """A file as Word writes it."""
    return (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fswiss\fcharset204 Arial{\*\falt "
        r"Helv};}{\f2\fnil\fcharset128 Gothic;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}"
        r"{\*\generator Msftedit;}" + "\r\n" + body + "}"
    )


def test_paragraphs_and_signs() -> None:
    """Line ends of the file are none of the text; signs have words of their own."""
    body = r"\pard\plain\f0\fs24 He \b said\b0 : \ldblquote No\rquote s\rdblquote\emdash it is \{so\}.\par" + "\r\n"
    assert (
        text(word(body + "Wrap\r\nped\\line here\\~now\\tab.\\par"))
        == "He said: “No’s”—it is {so}.\nWrapped\nhere\xa0now\t."
    )


def test_encodings() -> None:
    """Of the file, of its fonts (also in two bytes), and Unicode with what stands for it in older programs."""
    assert text(word(r"caf\'e9 \f1 \'cf\'f0\'e8\'e2\'e5\'f2 \f2 \'82\'a0\'82\'a2\f0 .")) == "café Привет あい."
    assert text(word(r"\u8364? \u-10179?\u-8704? {\uc2\u233\'e9\'e9}\u233e.")) == "€ \U0001f600 éé."
    assert text(r"{\rtf1\mac caf\'8e}") == "café"
    assert text(r"{\rtf1\ansi\ansicpg936\deff0 \'c4\'e3\'ba\'c3}") == "你好"


def test_a_lost_byte_is_counted() -> None:
    """A byte that the code page lacks is shown and told of."""
    part = only(word(r"a\'81b"))
    assert part.data == "a\ufffdb\n"
    assert part.notices == ("1 byte could not be read and shows as \ufffd.",)


def test_what_is_no_text_stays_out() -> None:
    """Pictures (also in raw bytes), codes of fields, comments, hidden and deleted text."""
    body = (
        r"One{\pict\wmetafile8 0102abcd}{\*\shppict{\pict\bin5 {{}}x}}{\field{\*\fldinst HYPERLINK "
        "https://a.example/"
        r"""}{\fldrslt two}}{\v HIDDEN}{\deleted GONE}{\*\atnid X}{\*\annotation NOTE} three{\*\unknown NO}."""
    )
    assert text(word(body)) == "Onetwo three."


def test_notes_heads_and_text_boxes() -> None:
    """Heads above, notes and feet below; a box where it stands."""
    body = (
        r"{\header Osterwick Courier\par}{\footer Page 1\par}So it was.{\footnote\pard\chftn Board minutes.}\par"
        r"{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt In the box.\par}}{\shprslt AGAIN}}After."
    )
    assert text(word(body)) == (
        "Osterwick Courier\n\nSo it was.[1]\nIn the box.\nAfter.\n\n[1] Board minutes.\n\nPage 1"
    )


def test_tables() -> None:
    """A row is a line, its cells stand apart."""
    assert text(word(r"\trowd\cellx100 Ferrin\cell 14\cell\row Sorn\cell 3\cell\row")) == "Ferrin\t14\t\nSorn\t3\t"
    # Pandoc ends the paragraph in each cell, and an empty cell has none.
    row = r"{\trowd\cellx100{\pard\intbl %s\par}\cell{\pard\intbl %s\par}\cell\intbl\row}"
    rows = row % ("Ferrin", "14") + row % ("", "3") + row % (r"Sorn\par Ede", "5")
    assert text(word(r"Above.\par " + rows)) == "Above.\nFerrin\t14\t\n\t3\t\nSorn\nEde\t5\t"


def test_metadata() -> None:
    """What the file says of itself."""
    info = r"{\info{\title Pier closed}{\author M. Quill}{\operator X}{\creatim\yr2023\mo11\dy30\hr9}{\nofpages1}}"
    part = only(word(info + "Text."))
    assert part.data == "Text.\n"
    found = part.metadata
    assert (found.title, found.author, found.file_date) == ("Pier closed", "M. Quill", "2023-11-30")


@pytest.mark.parametrize("data", [r"{\rtf1}", r"{\rtf1 {\pict 00}}", r"{\rtf1 \par\par}", "{\\rtf"])
def test_a_file_without_text_says_so(data: str) -> None:
    """Which file it is."""
    with pytest.raises(InputError, match=r"x\.rtf is a rich text file without any text"):
        only(data)


def test_hostile_files_are_read_in_bounds() -> None:
    """Deep groups, endless control words, lengths that lie."""
    assert text("{\\rtf1 " + "{" * 200_000 + "deep" + "}" * 200_000 + "}") == "deep"
    assert text("{\\rtf1 a" + "\\b" * 100_000 + " b}") == "ab"
    assert text(r"{\rtf1 a\bin99999999999 b}") == "a"
    assert text(r"{\rtf1 a\bin-5 b\uc999999999\u99999999999?\'zz}").startswith("ab")
    assert text("{\\rtf1 a" + "{\\field{\\*\\fldinst{" * 20_000) == "a"
    with pytest.raises(InputError, match="too large"):
        only(b"{\\rtf1 " + b"a" * 64_000_001)


def test_known_by_its_content() -> None:
    """Whatever the file is called."""
    assert rtf.matches(b"{\\rtf1\\ansi", "x.doc")
    assert rtf.matches(b"\r\n{\\rtf1", "x")
    assert not rtf.matches(b"A text about {\\rtf", "x.rtf")


@settings(max_examples=200)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["{", "}", "\\", "\\*", "\\u", "\\'", "\\par ", "\\bin", "\\f1", "\\ansicpg", "\\fonttbl", "\\v"]
            ),
            st.text(max_size=8),
            st.integers().map(str),
        ),
        max_size=40,
    ).map("".join)
)
def test_whatever_is_broken_nothing_but_input_errors_come(body: str) -> None:
    """And the text has no half signs."""
    try:
        (part,) = rtf.parts(b"{\\rtf1 " + body.encode("utf-8", "replace"), "x.rtf")
    except InputError:
        return
    assert isinstance(part.data, str)
    part.data.encode("utf-8")
