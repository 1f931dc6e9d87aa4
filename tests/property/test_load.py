"""Loading over all bytes and all markup."""

import json
import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.encodings import GROUPS
from reader.core.document import LoadedDocument
from reader.errors import InputError
from reader.load import read_all_bytes, read_bytes, read_text, repaired_document
from reader.load.encodings import decode
from reader.load.formats import FORMATS
from reader.load.html import read_page
from tests.unit.load.samples import SAMPLES

TYPES = {"text/plain", "text/html", *(known.media_type for known in FORMATS)}
NAMES = ["a.gz", *(name for name, _ in SAMPLES.values())]

PIECES = st.sampled_from(
    "<p> </p> <div> </div> <b> </b> <a href='/x'> </a> <br> <pre> </pre> <table> <tr> <td> </table> <li> <ul> </ul> "
    "<button> </button> <span hidden> </span> <script> </script> <!-- --> &amp; &#0; word “quoted” é \U0001f600".split(
        " "
    )
) | st.sampled_from([" ", "\n", "\u00a0", "\u200b", "\0", "\t"])
MARKUP = st.lists(PIECES, max_size=60).map("".join)


def check(document: LoadedDocument) -> None:
    """What must hold of every document."""
    document.text.encode("utf-8")
    assert "\r" not in document.text or document.nodes
    assert document.undecodable >= 0
    for one, two in zip(document.nodes, document.nodes[1:], strict=False):
        assert one.span.end < two.span.start
    for node in document.nodes:
        assert node.span.of(document.text).strip()
        assert all(node.span.contains(link.span) and link.span.length for link in node.links)


@given(st.binary(max_size=400), st.sampled_from(NAMES))
def test_any_bytes_are_a_document_or_an_input_error(data: bytes, name: str) -> None:
    """No bytes whatever raise anything but InputError."""
    try:
        document = read_bytes(data, Path(name))
    except InputError:
        return
    check(document)


@st.composite
def damaged_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A usual file of any format with some of its bytes changed, dropped, or repeated."""
    name, make = SAMPLES[draw(st.sampled_from(sorted(SAMPLES.keys() & TYPES)))]
    data = bytearray(make())
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.integers(0, 40))
        new = draw(st.binary(max_size=8) | st.just(bytes(data[at : at + length]) * 3))
        data[at : at + length] = new
    return name, bytes(data)


@given(damaged_files())
def test_a_damaged_file_of_any_format_is_documents_or_input_errors(file: tuple[str, bytes]) -> None:
    """Whatever happened to a file, its articles are read or said to be bad."""
    name, data = file
    try:
        for one in read_all_bytes(data, Path(name)):
            if isinstance(one, LoadedDocument):
                check(one)
    except InputError:
        return


@given(
    st.binary(max_size=200), st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "gb18030", "iso2022_jp", "utf-7"])
)
def test_decoding_never_raises_and_counts_at_most_all(data: bytes, encoding: str) -> None:
    """Every encoding reads every byte sequence, and no more bytes are bad than there are."""
    read = decode(data, encoding)
    assert 0 <= read.undecodable <= len(data)


@given(
    st.binary(max_size=200) | MARKUP.map(str.encode),
    st.sampled_from(["a.txt", "a.html"]),
    st.sampled_from([encoding.codec for group in GROUPS for encoding in group]),
)
def test_any_bytes_can_be_read_in_any_encoding_that_is_offered(data: bytes, name: str, encoding: str) -> None:
    """Whatever a person picks from the menu gives a document in that encoding, or an input error."""
    try:
        document = read_bytes(data, Path(name), encoding=encoding)
    except InputError:
        return
    check(document)
    assert document.source.encoding in ("", encoding)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_utf8_text_comes_back(text: str) -> None:
    """Text written as UTF-8 comes back but for its line ends and a mark at its start."""
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(text.encode(), "utf-8").text.replace("\r\n", "\n").replace("\r", "\n") == expected


NEWS = {
    "cp1251": (0x0410, 0x044F),
    "koi8_r": (0x0410, 0x044F),
    "cp1252": (0x00C0, 0x00FF),
    "cp1253": (0x03B1, 0x03C9),
    "cp932": (0x3041, 0x3093),
    "euc_jp": (0x3041, 0x3093),
    "gb18030": (0x4E00, 0x9FA5),
    "utf-16-le": (0x0020, 0xD7FF),
    "utf-16-be": (0x0020, 0xD7FF),
    "utf-8": (0x0020, 0xD7FF),
}


@given(st.data(), st.sampled_from(sorted(NEWS)))
def test_text_comes_back_in_the_encoding_it_was_written_in(data: st.DataObject, encoding: str) -> None:
    """What an encoding can write, the person who chooses it reads, and nothing counts as unreadable."""
    low, high = NEWS[encoding]
    letters = st.characters(min_codepoint=low, max_codepoint=high, exclude_characters="\r")
    text = data.draw(st.text(letters | st.sampled_from("abc xyz.,\n"), min_size=1, max_size=100))
    document = read_bytes(("A" + text).encode(encoding), Path("a.txt"), media_type="text/plain", encoding=encoding)
    assert document.text == "A" + text
    assert document.undecodable == 0


@given(st.text(st.sampled_from("абвгдежзийклмнопрстуфхцчшщъыьэюя АБВГ,.\n"), min_size=1, max_size=100))
def test_utf16_without_a_mark_is_seen_and_comes_back(text: str) -> None:
    """A text of lines with spaces between its words, as news is, needs no mark at its start."""
    whole = f"Паром закроют летом.\n{text}"
    for encoding in ("utf-16-le", "utf-16-be"):
        assert read_bytes(whole.encode(encoding), Path("a.txt")).text == whole


@given(st.binary(max_size=200), st.sampled_from(sorted(NEWS)))
def test_each_unreadable_byte_is_counted_where_it_shows(data: bytes, encoding: str) -> None:
    """No more signs show as unreadable than bytes are counted, and none where none is."""
    read = decode(data, encoding)
    written = read.text.count("\ufffd") if not encoding.startswith(("utf", "gb")) else 0
    assert written <= read.undecodable
    assert read.undecodable == 0 or "\ufffd" in read.text


@given(st.text(st.sampled_from("â€œ™Ã©Ð\x9c\ufffd\xa0 ï»¿“”a.\n"), max_size=80))
def test_a_repaired_document_is_a_sound_one(text: str) -> None:
    """Whatever is taken for garbled, its repaired view is a document like any other."""
    markup = "".join(f"<p>{line} <a href='/x'>{line}</a>" for line in text.split("\n"))
    try:
        documents = read_text(text, "Pasted"), read_text(f"<html><body>{markup}", "Page")
    except InputError:
        return
    for document in documents:
        check(repaired_document(document))


@given(st.text(max_size=200))
def test_any_pasted_text_is_a_document_or_an_input_error(text: str) -> None:
    """Pasted text of any signs, lone surrogates too, can be saved again as UTF-8."""
    try:
        document = read_text(text, "Pasted")
    except InputError:
        return
    check(document)


@given(MARKUP)
def test_nodes_cover_the_text_of_any_page(markup: str) -> None:
    """The text is its nodes with a blank line between, whatever the markup."""
    page = read_page(markup)
    assert "\n\n".join(node.span.of(page.text) for node in page.nodes) == page.text
    for node in page.nodes:
        assert node.span.of(page.text).strip()
        assert all(node.span.contains(link.span) and link.span.length for link in node.links)


@given(MARKUP, st.randoms(use_true_random=False))
def test_hidden_parts_change_nothing(markup: str, chance: random.Random) -> None:
    """A script or a hidden element between two blocks leaves the text as it was."""
    hidden = chance.choice(
        ["<script>SECRET</script>", "<p hidden>SECRET</p>", "<div style='display:none'>SECRET</div>"]
    )
    assert "SECRET" not in read_page(f"<p>a</p>{hidden}<div>{markup}</div>").text


TERMS = "@type @id @graph name headline author creator publisher datePublished url mainEntity mainEntityOfPage".split()
LINKED = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(st.sampled_from(TERMS), parts | st.sampled_from(["NewsArticle", "WebPage", "#a"]), max_size=5)
    ),
    max_leaves=20,
)


@given(LINKED, st.integers(0, 200))
def test_no_linked_data_breaks_a_page(data: object, cut: int) -> None:
    """Whatever JSON-LD describes, whole or cut off, each field is a line of text or nothing."""
    script = json.dumps(data)
    for each in (script, script[:cut]):
        markup = f"<script type='application/ld+json'>{each.replace('<', '')}</script><h1>H</h1><p>Text</p>"
        metadata = read_page(markup).metadata
        for value in (metadata.title, metadata.author, metadata.published, metadata.publisher, metadata.url):
            assert value is None or (value.strip() == value and value and "\n" not in value)
