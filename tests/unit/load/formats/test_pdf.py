"""What PDF files say, in the shapes of those who make them."""

import contextlib
import zlib
from collections.abc import Iterable, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats import pdf, pdf_runs
from reader.load.formats.pdf_furniture import Parted
from reader.load.formats.pdf_paragraphs import paragraphs
from reader.load.formats.pdf_runs import Run
from reader.load.formats.pdf_streams import TooMuchError, check_streams, unpacked
from tests.unit.load.formats.pdf_files import Text, column, content, document, width
from tests.unit.load.formats.pdf_files import pdf as made

PROSE = [
    "The harbour board of Osterwick has closed the old pier after divers found cracks in nine of its forty pillars, "
    "the board said in a statement on Monday.",
    "“Nobody should walk on it until the spring,” said Marta Quill, who chairs the board. She added that repairs would "
    "cost about two million crowns, which the town does not have.",
    "Fishermen who moor there called the closure a surprise. They said that an inspection in August had found nothing, "
    "and asked to see the report of the divers.",
    "The mayor, Anselm Rook, told the council that the report would be published within a week. According to him, the "
    "cracks are older than the inspection, and the inspectors never went below the water.",
]
HEADLINE = "Osterwick closes its old pier after divers find cracks in the pillars"


def lines(data: bytes) -> list[str]:
    """The paragraphs of the one part of a file."""
    (part,) = pdf.parts(data, "paper.pdf")
    assert part.media_type == "text/plain"
    assert isinstance(part.data, str)
    return part.data.removesuffix("\n").split("\n\n")


def flowed(texts: Iterable[Text], places: Sequence[tuple[float, float]], height: float) -> list[Text]:
    """The lines of one long column cut into columns of ``height``, whose first lines stand at ``places``."""
    out: list[Text] = []
    top: float | None = None
    rest = iter(places)
    x, y = next(rest)
    for text in texts:
        if top is not None and top - text.y > height:
            x, y = next(rest)
            top = None
        top = text.y if top is None else top
        out.append(Text(x + text.x, y - (top - text.y), text.text, text.size, text.word_space))
    return out


@pytest.mark.parametrize(("indent", "gap", "justified"), [(0, 8, False), (0, 8, True), (12, 0, True), (12, 0, False)])
def test_lines_become_the_paragraphs_they_were(indent: float, gap: float, justified: bool) -> None:
    """Parted by space or by an indented first line, with an even or a ragged edge."""
    page = list(column(PROSE, 60, 700, 475, size=11, leading=13.5, indent=indent, gap=gap, justified=justified))
    assert lines(made([page])) == PROSE


def test_paragraphs_of_one_line_each_stay_apart() -> None:
    """An interview as a browser prints it: the longest line has no room for another word, and ends all the same."""
    said = [
        "When did you start?",
        "In 1995. I was the only one who asked.",
        "And you stayed.",
        "I never planned to stay. My first boss said that he would give me a year, and that was thirty years ago.",
        "What has changed most?",
        "The phones, which ring at four in the morning now.",
        "And what has not?",
        "The coffee.",
    ]
    assert lines(made([list(column(said, 60, 700, 520, size=11, leading=24))])) == said


def test_raised_and_lowered_signs_leave_a_paragraph_whole() -> None:
    """The mark of a note and the figure of a formula: the lines stand where their letters do, and no space comes in."""
    x, pieces = 60.0, list[Text]()
    for text, size, raised in (
        ("much less H", 11, 0),
        ("2", 9, -4),
        ("S in it than in 2024", 11, 0),
        ("1", 9, 5),
        (", as divers had", 11, 0),
    ):
        pieces.append(Text(x, 686 + raised, text, size))
        x += width(text, size)
    above = Text(60, 700, "According to the board of the harbour, which spoke on Monday, the water has", 11)
    page = [above, *pieces, Text(60, 672, "said in the spring.", 11)]
    assert lines(made([page])) == [
        "According to the board of the harbour, which spoke on Monday, the water has much less H2S in it than in "
        "20241, as divers had said in the spring."
    ]


def test_a_font_that_hides_how_far_its_letters_reach() -> None:
    """As word processors embed some: a line in which no letter reaches below the others is a line like them."""
    said = [
        "The men who went down to the stones on the shore in the cold of the morning",
        "saw cracks in nine of the oak beams, and went back to the town to tell of them",
        "at the inn, where many people keep by the fire and hope for a fair wind.",
    ]
    page = made([[Text(60, 700 - 14 * n, line, 11) for n, line in enumerate(said)]])
    descriptor = b"<< /Type /FontDescriptor /FontName /Sorn /Flags 4 /FontBBox [0 0 1000 714] >>"
    assert lines(page.replace(b"/Helvetica", b"/Sorn /FontDescriptor " + descriptor)) == [" ".join(said)]


@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(count: int) -> None:
    """A headline across them comes first; a paragraph that goes on in the next column is whole."""
    gutter = 14.0
    wide = (475 - (count - 1) * gutter) / count
    texts = column(PROSE, 0, 0, wide, size=9, leading=10.5, indent=9, justified=True)
    page = list(column([HEADLINE], 60, 780, 475, size=24, leading=28))
    body = flowed(texts, [(60 + n * (wide + gutter), 700) for n in range(count)], 330 / count)
    assert lines(made([page + body])) == [HEADLINE, *PROSE]
    # Some programs write the lines of all columns from the top of the page to its foot.
    assert lines(made([sorted(page + body, key=lambda text: (-text.y, text.x))])) == [HEADLINE, *PROSE]


def test_two_articles_with_other_columns_on_one_page() -> None:
    """The headline between them parts the columns above from those below."""
    upper = flowed(
        column(PROSE, 0, 0, 145, size=8, leading=9.5, justified=True, gap=6), [(60, 740), (225, 740), (390, 740)], 120
    )
    middle = [Text(60, 590, "Council to vote on a new ferry line", 20)]
    others = [f"{text} So it was." for text in PROSE]
    lower = flowed(column(others, 0, 0, 228, size=8, leading=9.5, justified=True, gap=6), [(60, 560), (307, 560)], 110)
    found = lines(made([[Text(60, 770, HEADLINE[:37], 20), *upper, *middle, *lower]]))
    assert found == [HEADLINE[:37], *PROSE, middle[0].text, *others]


def test_words_broken_at_the_end_of_a_line_are_made_whole() -> None:
    """A hyphen that belongs to the word stays, as far as the file shows; so do numbers and names."""
    page = [
        Text(60, 700, "The long-term plan of the harbour was pub-"),
        Text(60, 688, "lished in May. It is a well-known, long-"),
        Text(60, 676, "term plan for the years from 2019-"),
        Text(60, 664, "2030 by the Anglo-"),
        Text(60, 652, "Norse company."),
    ]
    (found,) = lines(made([page]))
    assert found == (
        "The long-term plan of the harbour was published in May. It is a well-known, long-term plan for the years from "
        "2019-2030 by the Anglo-Norse company."
    )


def broken(word: str) -> str:
    """What is made of a word that a line breaks at its hyphen, in a file that has none of its parts elsewhere."""
    head, tail = word.split("-")
    page = [Text(60, 700, f"The council of Osterwick spoke of {head}-"), Text(60, 688, f"{tail} on Monday.")]
    (found,) = lines(made([page]))
    return found.removeprefix("The council of Osterwick spoke of ").removesuffix(" on Monday.")


@pytest.mark.parametrize(
    "word", "long-term well-known state-owned part-time decision-making year-old two-thirds vice-president".split()
)
def test_a_compound_keeps_its_hyphen_at_the_end_of_a_line(word: str) -> None:
    """By the words of English, where the file does not have it elsewhere."""
    assert broken(word) == word


@pytest.mark.parametrize(
    "word",
    "pub-lished govern-mental reason-able high-way self-ish thresh-old half-way six-teen onto-logy Oster-wick".split(),
)
def test_a_word_that_a_line_breaks_loses_the_hyphen(word: str) -> None:
    """Though its parts may be words, and its first one begin compounds."""
    assert broken(word) == word.replace("-", "")


def test_a_word_broken_over_three_lines_is_made_whole() -> None:
    """What comes of the first break is broken again."""
    page = [Text(60, 700, "They spoke of inter-"), Text(60, 688, "nation-"), Text(60, 676, "al law at the harbour.")]
    assert lines(made([page])) == ["They spoke of international law at the harbour."]


def test_a_word_as_long_as_a_page_is_looked_through_once() -> None:
    """Once from each of its letters, this would take half an hour; so would a word broken at the end of each line."""
    word = "a" * 300_000
    whole = [Run(word, 0, 100, 100 - 12 * line, 110 - 12 * line) for line in range(3)]
    broken = [Run("ab-", 0, 100, -12.0 * line, 10 - 12.0 * line) for line in range(50_000)]
    found = paragraphs([Parted(tuple(whole), (), ()), Parted(tuple(broken), (), ())])
    assert "".join(found).count("a") == 3 * len(word) + len(broken)


def test_running_heads_and_page_numbers_stand_apart_and_are_kept() -> None:
    """A paragraph that goes over to the next page is whole, and the furniture stands after it."""
    text = list(column(PROSE * 2, 60, 0, 475, size=11, leading=13.5, gap=8))
    first = [Text(t.x, 700 + t.y, t.text, t.size) for t in text[:6]]
    second = [Text(t.x, 700 + t.y - text[6].y, t.text, t.size) for t in text[6:]]
    pages = [
        [Text(60, 810, "Osterwick Courier", 9), *body, Text(290, 30, f"{number} of 2", 9)]
        for number, body in enumerate((first, second), 1)
    ]
    found = lines(made(pages))
    assert [line for line in found if len(line) > 30] == PROSE * 2
    assert [line for line in found if len(line) <= 30] == ["Osterwick Courier", "1 of 2", "Osterwick Courier", "2 of 2"]
    assert found[0] == "Osterwick Courier"


def test_a_large_initial_is_the_first_letter_of_its_paragraph() -> None:
    """It reaches over the first two lines, which begin beside it."""
    first = list(column([PROSE[1][2:]], 84, 700, 226, size=10, leading=12, justified=True))[:2]
    rest = PROSE[1][2:].split(first[1].text.split()[-1] + " ", 1)[1]
    page = [Text(60, 688, PROSE[1][1], 30), *first, *column([rest], 60, 676, 250, size=10, leading=12, justified=True)]
    assert lines(made([[Text(60, 760, "Heading of the page", 16), *page]])) == ["Heading of the page", PROSE[1][1:]]


def test_headings_and_lists_are_lines_of_their_own() -> None:
    """By their size, by their distance, or by the mark before them."""
    page = [
        Text(60, 760, "Pier closed for the winter", 22),
        *column(PROSE[:1], 60, 720, 475, size=11, leading=13.5),
        Text(60, 660, "What happens now", 13),
        Text(60, 640, "• The pier stays shut until the spring comes back to the coast of the", 11),
        Text(68, 626.5, "northern islands.", 11),
        Text(60, 613, "• Boats moor at the new quay.", 11),
    ]
    assert lines(made([page])) == [
        "Pier closed for the winter",
        PROSE[0],
        "What happens now",
        "• The pier stays shut until the spring comes back to the coast of the northern islands.",
        "• Boats moor at the new quay.",
    ]


@pytest.mark.parametrize(
    ("degrees", "matrix", "x", "y", "across"),
    [(90, "0 1 -1 0", 100, 60, 13), (180, "-1 0 0 -1", 500, 100, 0), (270, "0 -1 1 0", 400, 700, -13)],
)
def test_a_page_on_its_side_is_read_as_it_is_shown(degrees: int, matrix: str, x: int, y: int, across: int) -> None:
    """Text turned against its page stands on lines of its own."""
    words = ("The harbour board closed the pier, and said", "that it would stay closed.")
    drawing = " ".join(
        f"BT /F1 11 Tf {matrix} {x + across * n} {y + (13 * n if not across else 0)} Tm ({text}) Tj ET"
        for n, text in enumerate(words)
    )
    upright = document([content(drawing.encode())])
    turned = upright.replace(b"842]", b"842] /Rotate %d" % degrees)
    assert lines(turned) == [" ".join(words)]
    assert sorted(lines(upright)) == sorted(words)


def test_a_table_is_read_by_its_rows() -> None:
    """Short cells beside each other are no columns of prose."""
    rows = [("Osterwick", "9"), ("Ferrin", "14"), ("Sorn", "3"), ("Brenwick", "27")]
    page = [Text(x, 700 - 14 * n, cell) for n, row in enumerate(rows) for x, cell in zip((60, 300), row, strict=True)]
    assert lines(made([page])) == ["\t".join(row) for row in rows]


def test_the_document_information_is_metadata() -> None:
    """Dates become ISO 8601; a file's name is no title."""
    info = {"Title": "Pier geschloßen", "Author": "Marta Quill", "CreationDate": "D:20231130095900+01'00'"}
    (part,) = pdf.parts(made([[Text(60, 700, "Text.")]], info=info), "x.pdf")
    assert part.metadata.title == "Pier geschloßen"
    assert part.metadata.author == "Marta Quill"
    assert part.metadata.file_date == "2023-11-30T09:59:00+01:00"
    (part,) = pdf.parts(made([[Text(60, 700, "Text.")]], info={"Title": "Microsoft Word - draft2.doc"}), "x.pdf")
    assert part.metadata.title is None


def test_facts_that_are_no_text_are_none() -> None:
    """Half a sign in a title costs the title."""
    data = made([[Text(60, 700, "Text.")]], info={"Title": "Pier", "Author": "M. Quill"})
    data = data.replace("Pier".encode("utf-16-be").hex().encode(), b"d800d800d800d800")
    (part,) = pdf.parts(data, "x.pdf")
    assert (part.metadata.title, part.metadata.author) == (None, "M. Quill")


def test_a_page_printed_from_a_browser_has_no_date_of_its_own() -> None:
    """The date is that of the printing."""
    info = {"Producer": "Skia/PDF m119", "CreationDate": "D:20231130095900+00'00'"}
    (part,) = pdf.parts(made([[Text(60, 700, "Text.")]], info=info), "x.pdf")
    assert part.metadata.file_date is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("D:20230102", "2023-01-02"),
        ("D:20230102030405Z", "2023-01-02T03:04:05Z"),
        ("20230102030405", "2023-01-02T03:04:05"),
        ("D:2023", "2023"),
        ("D:20239902", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(value: str, found: str | None) -> None:
    """As producers write them, whole or in part."""
    assert pdf.iso_date(value) == found


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_a_date(day: date) -> None:
    """The round trip of a day."""
    assert pdf.iso_date(day.strftime("D:%Y%m%d")) == day.isoformat()


def test_pictures_of_pages_are_told_from_text() -> None:
    """A person learns what would help; a page without text among others is a notice."""
    with pytest.raises(InputError, match=r"scan\.pdf holds pictures of pages.*PDF with text"):
        list(pdf.parts(made([[], []]), "scan.pdf"))
    (part,) = pdf.parts(made([[Text(60, 700, "Text.")], []]), "x.pdf")
    assert part.notices == ("Page 2 holds no text that could be read, maybe a picture.",)


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-", made([[Text(60, 700, "Text.")]])[:300]])
def test_damaged_files_are_errors_for_people(data: bytes) -> None:
    """Which file, and what to do."""
    with pytest.raises(InputError, match=r"x\.pdf is a damaged.*again"):
        list(pdf.parts(data, "x.pdf"))


def test_a_file_behind_a_password_says_so() -> None:
    """Encrypted with a key that nobody here has."""
    key = "00" * 32
    trailer = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<{key}> <{key}>]"
    with pytest.raises(InputError, match=r"x\.pdf is protected by a password"):
        list(pdf.parts(made([[Text(60, 700, "Text.")]], trailer=trailer), "x.pdf"))


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit on pages."""
    monkeypatch.setattr(pdf_runs, "MAX_PAGES", 3)
    with pytest.raises(InputError, match="4 pages"):
        list(pdf.parts(made([[Text(60, 700, "Text.")]] * 4), "x.pdf"))


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits on a page and on the file."""
    monkeypatch.setattr(pdf_runs, "MAX_PAGE_SIGNS", 10)
    with pytest.raises(InputError, match="page 1 has more than 10 signs"):
        list(pdf.parts(made([[Text(60, 700, "More than ten signs.")]]), "x.pdf"))
    monkeypatch.undo()
    monkeypatch.setattr(pdf, "MAX_SIGNS", 30)
    with pytest.raises(InputError, match="more than 30 signs"):
        list(pdf.parts(made([[Text(60, 700, "More than ten signs.")]] * 2), "x.pdf"))


def nested(levels: int, times: int, *, escaped: bool = False, named: bool = True) -> bytes:
    """A file of forms, each of which draws the next one so many times."""
    extra = []
    for level in range(levels):
        last = level == levels - 1
        drawing = (
            b"BT /F1 10 Tf 1 0 0 1 10 10 Tm (x) Tj ET"
            if last
            else b" ".join([b"/#58 Do" if escaped else b"/X Do"] * times)
        )
        names = b"" if last else b"/XObject << /X %d 0 R >>" % (11 + level)
        entries = b"/Subtype /%s /BBox [0 0 99 99] " % (b"#46orm" if escaped else b"Form")
        extra.append(content(drawing, entries=entries + (b"/Resources << %s >> " % names if named else b"")))
    return document([content(b"/X Do")], extra=extra, resources=b"/XObject << /X 10 0 R >>")


@pytest.mark.parametrize(
    "data",
    [
        nested(9, 10),
        nested(9, 10, escaped=True),
        nested(9, 10, named=False),
        document([content(b" " * 80_000_000)]),
        document([b"[ " + b"10 0 R " * 100 + b"]"], extra=[content(b"1 0 0 1 0 0 cm " * 100_000)]),
        document(
            [content(zlib.compress(b" " * 80_000_000), entries=b"/Filter [/FlateDecode /FlateDecode] ")[:]]
        ).replace(b"/Filter /FlateDecode /Filter", b"/Filter"),
    ],
    ids=["forms", "escaped names", "names of the page", "one stream", "one stream again and again", "packed twice"],
)
def test_bombs_are_refused_before_they_are_read(data: bytes) -> None:
    """Small files that would unpack, or be drawn, without end."""
    assert len(data) < 100_000
    with pytest.raises(InputError, match="unpacks to more"):
        list(pdf.parts(data, "x.pdf"))


def test_a_form_that_draws_itself_is_refused() -> None:
    """With the page's names, because its own list is not where it should be."""
    data = nested(4, 2).replace(
        b"/Resources << /XObject << /X 11 0 R >> >>", b"/Elsewhere << /XObject << /X 11 0 R >> >>", 1
    )
    with pytest.raises(InputError, match="unpacks to more"):
        list(pdf.parts(data, "x.pdf"))


def test_damaged_streams_count_as_far_as_they_can_be_read() -> None:
    """PDFium takes what comes before the damage."""
    whole = zlib.compress(bytes(range(256)) * 2000)
    for cut in (whole[:-6], whole[:700] + b"\xff" * 40, whole[:-4] + b"none"):
        assert len(unpacked(b"/Filter /FlateDecode", cut, 10**6)) > 50_000
    assert unpacked(b"/Filter /FlateDecode", zlib.compress(b"/X Do")[:-4] + b"none", 100) == b"/X Do"


def test_forms_within_forms_are_read() -> None:
    """As programs that put pages onto sheets make them."""
    assert lines(nested(4, 2)) == ["x"]


def test_the_filters_of_old_files() -> None:
    """The example of LZW in the standard (7.4.4.2), and the others."""
    lzw = bytes.fromhex("800B6050220C0C8501")
    assert unpacked(b"/Filter /LZWDecode", lzw, 100) == bytes([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
    assert unpacked(b"/Filter [/ASCIIHexDecode /RunLengthDecode]", b"02414243FE5A80>", 100) == b"ABCZZZ"
    assert unpacked(b"/Filter []", b"as it is", 100) == b"as it is"
    assert unpacked(b"/Filter /ASCII85Decode", b"9jqo^~>", 100) == b"Man "
    with pytest.raises(TooMuchError):
        unpacked(b"/Filter /RunLengthDecode", b"\x81A" * 100, 1000)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 1500), st.binary(max_size=12), st.booleans())
def test_whatever_is_broken_nothing_but_input_errors_come(junk: bytes, at: int, change: bytes, packed: bool) -> None:
    """Arbitrary bytes, and files with some bytes changed."""
    whole = bytearray(made([[Text(60, 700, "Some text.")], list(column(PROSE, 60, 700, 300))], compressed=packed))
    whole[at : at + len(change)] = change
    for data in (b"%PDF-1.4\n" + junk, bytes(whole)):
        with contextlib.suppress(InputError):
            assert all(isinstance(part.data, str) for part in pdf.parts(data, "x.pdf"))


@given(st.binary(max_size=400))
def test_streams_are_checked_whatever_they_are(data: bytes) -> None:
    """The check before the reading meets every damage first."""
    check_streams(b"1 0 obj <</Filter[/A85/LZW/RL/AHx/Fl]>>stream\n" + data)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"%PDF-1.4\n", True),
        (b"\n\n%PDF-1.7", True),
        (b"A text about %PD F", False),
        (b"<p>%PDF-1.4 is a mark</p>", False),
    ],
)
def test_a_pdf_is_known_by_its_content(head: bytes, found: bool) -> None:
    """Whatever the file is called."""
    assert pdf.matches(head, "article.txt") is found
