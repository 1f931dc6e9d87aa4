"""Pages saved by Safari."""

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load.formats.webarchive import matches, parts

FORMATS = pytest.mark.parametrize("binary", [True, False], ids=["binary", "xml"])


def archive(*, binary: bool = True, **fields: object) -> bytes:
    """A web archive as Safari writes it."""
    main = {
        "WebResourceData": "<p>“No boat,” said Ilse Varn.</p>".encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://courier.example/ferry",
        "WebResourceFrameName": "",
        **fields,
    }
    picture = {
        "WebResourceData": b"\x89PNG",
        "WebResourceMIMEType": "image/png",
        "WebResourceURL": "https://c.example/x",
    }
    whole = {"WebMainResource": main, "WebSubresources": [picture]}
    return plistlib.dumps(whole, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)


@FORMATS
def test_the_page_of_a_web_archive_is_read(binary: bool) -> None:
    """Both forms of a property list give the page, its encoding and its address."""
    data = archive(binary=binary)
    assert matches(data[:65_536], "noname")
    (part,) = parts(data, "page.webarchive")
    assert (part.data, part.media_type) == ("<p>“No boat,” said Ilse Varn.</p>".encode(), "text/html")
    assert (part.encoding, part.metadata) == ("utf-8", Metadata(url="https://courier.example/ferry"))


def test_the_encoding_that_safari_names_is_kept() -> None:
    """A page in an old encoding is read in it."""
    old = archive(WebResourceData="<p>Паром</p>".encode("cp1251"), WebResourceTextEncodingName="windows-1251")
    (part,) = parts(old, "page.webarchive")
    assert part.encoding == "cp1251"


def test_what_was_saved_may_be_no_page() -> None:
    """A text or a PDF keeps its type, so that its own loader reads it; an address of the machine is none."""
    data = archive(
        WebResourceMIMEType="text/plain", WebResourceURL="file:///tmp/x", WebResourceTextEncodingName="no-such"
    )
    (part,) = parts(data, "page.webarchive")
    assert (part.media_type, part.encoding, part.metadata.url) == ("text/plain", None, None)


def test_other_property_lists_are_not_taken() -> None:
    """A settings file is told from a web archive."""
    assert not matches(plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), "settings.plist")
    assert not matches(plistlib.dumps({"a": 1}), "settings.plist")
    assert not matches(b"A text about <plist> and WebMainResource", "a.txt")


@FORMATS
@pytest.mark.parametrize("held", [{"a": 1}, {"WebMainResource": 3}, {"WebMainResource": {}}, ["WebMainResource"]])
def test_a_property_list_without_a_page_is_an_input_error(held: dict[str, object] | list[str], binary: bool) -> None:
    """What holds no page is refused by name."""
    data = plistlib.dumps(held, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)
    with pytest.raises(InputError, match=r"x\.webarchive"):
        list(parts(data, "x.webarchive"))


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00",
        b"bplist00" + bytes(24) + b"\xff" * 8,
        archive()[:-20],
        archive(binary=False)[:-20],
        b"<plist><dict><key>WebMainResource</key><date>never</date></dict></plist>",
        b"<plist>" + b"<array>" * 100_000,
        b'<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><plist><string>&b;</string></plist>',
    ],
    ids=["empty", "offsets", "cut", "cut xml", "date", "nested", "entities"],
)
def test_a_damaged_property_list_is_an_input_error(data: bytes) -> None:
    """Damage, endless nesting and entities are refused by name."""
    with pytest.raises(InputError, match=r"x\.webarchive"):
        list(parts(data, "x.webarchive"))


@given(st.booleans(), st.integers(0, 700), st.binary(max_size=20), st.integers(0, 20))
def test_a_changed_archive_is_read_or_refused(binary: bool, at: int, noise: bytes, lost: int) -> None:
    """Nothing but InputError comes of bytes that were changed."""
    whole = archive(binary=binary)
    data = whole[:at] + noise + whole[at + lost :]
    matches(data, "x.webarchive")
    try:
        list(parts(data, "x.webarchive"))
    except InputError as error:
        assert "x.webarchive" in str(error)  # noqa: PT017 - a page may come of it as well
