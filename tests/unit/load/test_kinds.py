"""What sort of file bytes are, content first and name second."""

import gzip

import pytest

from reader.errors import InputError
from reader.load.kinds import HTML, PLAIN, media_type


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"<!DOCTYPE html><p>Hello", "a.txt", HTML),
        (b"\n <!-- saved --> <html lang=en><body>Hello", "a", HTML),
        (b"<?xml version='1.0'?><!DOCTYPE html><html><p>x", "a.xml", HTML),
        (b"\xef\xbb\xbf<html><body>Hello", "a", HTML),
        ("\ufeff<html><body>Hello".encode("utf-16-le"), "a", HTML),
        ("<html><body>Hello".encode("utf-16-be"), "a", HTML),
        (b"<div><p>One</p><p>Two</p></div>", "a.txt", HTML),
        (b"Just words, no tags.", "a.html", HTML),
        (b"Just words, no tags.", "a.HTM.gz", HTML),
        (b"Just words, no tags.", "a.txt", PLAIN),
        (b"Just words, no tags.", "a", PLAIN),
        (b"<b>Breaking</b>: a line that starts with one tag pair.", "a.txt", PLAIN),
        (b"<Reuters> The mayor said a < b and <html> is a tag.", "a.txt", PLAIN),
        (b"The mayor wrote <html><body><p> on the wall.", "a.txt", PLAIN),
        (b"one\0two", "a.txt", PLAIN),
        (b"\x1b[1mBold in a terminal\x1b[0m\x08\x08", "a.txt", PLAIN),
        ("“Да”, — сказал мэр.".encode("koi8-r", "replace"), "a.txt", PLAIN),
    ],
)
def test_content_decides_and_the_name_helps(data: bytes, name: str, kind: str) -> None:
    """A page is known by its start, or by its name where the start says nothing."""
    assert media_type(data, name) == kind


def test_a_hint_is_believed_where_the_content_says_nothing() -> None:
    """What the giver says decides between text and a fragment of a page, but not against a whole page."""
    assert media_type(b"a <b>word</b>", "dropped", hint="text/html; charset=utf-8") == HTML
    assert media_type(b"<p>One</p><p>Two</p>", "dropped", hint="text/plain") == PLAIN
    assert media_type(b"<html><p>One</p>", "dropped", hint="text/plain") == HTML


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "is a picture"),
        (b"\0\0\0\x20ftypisom", "video"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old Microsoft Office"),
        (b"BZh91AY&SY\0\0", "bzip2"),
        (b"\x28\xb5\x2f\xfd\x04", "zstd -d"),
        (b"\x5d\x2a\x4d\x18\x00", "(WARC) packed with Zstandard"),
        (bytes(range(256)) * 4, "is not a text"),
        (b"article.txt" + bytes(246) + b"ustar\x0000" + bytes(300), "is a tar archive. Unpack it"),
        (b"bplist00\xd1\x01\x02", "is a property list"),
        (b"\x7fELF\x02\x01\x01", "is a program"),
        (b"Ferry" + bytes(55) + b"BOOKMOBI" + bytes(100), "for Kindle (MOBI). Save it as EPUB"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "__substg1.0_0037001F".encode("utf-16-le"),
            "saved by Outlook (MSG). Save it as EML",
        ),
        (b"ITSF\x03\0\0\0" + bytes(100), "(CHM)"),
        (b"AT&TFORM\0\0\1\0DJVM" + bytes(100), "(DjVu)"),
        (b"\x04\x22\x4d\x18" + bytes(100), "LZ4"),
        (b"[InternetShortcut]\r\nURL=https://example.org/ferry\r\n", "is a bookmark"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, says: str) -> None:
    """A file of another sort is refused with what it is, under its own name."""
    with pytest.raises(InputError, match=r"a\.txt") as caught:
        media_type(data, "a.txt")
    assert says in str(caught.value)


def test_words_that_look_like_a_signature_are_text() -> None:
    """A text may start with the letters of a format: only the whole signature counts."""
    assert media_type(b"BZh is not a word, but nothing forbids it.", "a.txt") == PLAIN


def test_compressed_data_with_another_name_is_refused() -> None:
    """Bytes that were compressed in a way nobody knows are no text."""
    with pytest.raises(InputError):
        media_type(gzip.compress(bytes(range(256)) * 50)[10:], "a.txt")
