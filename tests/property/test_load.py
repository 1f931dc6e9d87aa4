"""Loading over all bytes and all markup."""

import json
import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import LoadedDocument
from reader.errors import InputError
from reader.load import read_all_bytes, read_bytes, read_text
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


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_utf8_text_comes_back(text: str) -> None:
    """Text written as UTF-8 comes back but for its line ends and a mark at its start."""
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(text.encode(), "utf-8").text.replace("\r\n", "\n").replace("\r", "\n") == expected


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
