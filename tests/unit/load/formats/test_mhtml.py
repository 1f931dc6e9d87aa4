"""Pages saved as one message."""

import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats.mhtml import matches, parts
from reader.load.html import read_page
from reader.load.parts import Part

PAGE = (
    "<html><head><title>Ferry – The Courier</title></head><body><h1>Board rejects ferry</h1>"
    "<p>“No boat,” said Mayor Ilse Varn.</p></body></html>"
)


def chrome(page: str = PAGE, *, before: bytes = b"") -> bytes:
    """A page as Chrome and Edge save it, with a frame and a style."""
    part = (
        b"Content-Type: text/html\r\nContent-ID: <frame-%s@mhtml.blink>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: %s\r\n\r\n%s\r\n"
    )
    coded = quopri.encodestring(page.encode()).replace(b"\n", b"\r\n")
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry?a=1\r\n"
        b"Subject: =?utf-8?Q?Ferry=20=E2=80=93=20The=20Courier?=\r\nDate: Thu, 2 May 2024 10:00:00 -0000\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        b'\tboundary="----MultipartBoundary--x----"\r\n\r\n\r\n'
        + before
        + b"------MultipartBoundary--x----\r\n"
        + part % (b"1", b"https://courier.example/ferry?a=1", coded)
        + b"------MultipartBoundary--x----\r\n"
        + part % (b"2", b"https://ads.example/", b"<p>Buy a boat</p>")
        + b"------MultipartBoundary--x----\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n"
        b"------MultipartBoundary--x------\r\n"
    )


def explorer(charset: str, page: bytes) -> bytes:
    """A page as Internet Explorer saves it."""
    return (
        b"From: <Saved by Windows Internet Explorer 8>\r\nSubject: Ferry\r\nDate: Thu, 2 May 2024 10:00:00 +0200\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        b'\tboundary="----=_NextPart_000_0000_01CA"\r\nX-MimeOLE: Produced By Microsoft MimeOLE V6.00\r\n\r\n'
        b"This is a multi-part message in MIME format.\r\n\r\n------=_NextPart_000_0000_01CA\r\n"
        b'Content-Type: text/html;\r\n\tcharset="' + charset.encode() + b'"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: http://courier.example/ferry\r\n\r\n"
        + quopri.encodestring(page).replace(b"\n", b"\r\n")
        + b"\r\n------=_NextPart_000_0000_01CA--\r\n"
    )


def only(data: bytes, name: str = "page.mhtml") -> Part:
    """The one Part of a file, which its module knows as its own."""
    assert matches(data[:65_536], name)
    (part,) = parts(data, name)
    return part


def text(part: Part) -> str:
    """What a reader sees of a Part."""
    assert isinstance(part.data, bytes)
    return read_page(part.data.decode(part.encoding or "utf-8")).text


def test_a_page_saved_by_chrome_is_read_alone() -> None:
    """The page is read, its frames and styles are not, and its address is the one it was saved from."""
    part = only(chrome())
    assert (part.media_type, part.metadata.url) == ("text/html", "https://courier.example/ferry?a=1")
    assert text(part) == "Board rejects ferry\n\n“No boat,” said Mayor Ilse Varn."


def test_the_day_of_saving_is_no_day_of_publication() -> None:
    """The message's date says when the page was saved, so nothing is said of its publication."""
    assert only(chrome()).metadata.published is None


def test_the_subject_is_the_title_of_a_page_that_has_none() -> None:
    """A page says its headline better than its window's title does, unless it says nothing."""
    assert only(chrome()).metadata.title is None
    assert only(chrome("<p>Text</p>")).metadata.title == "Ferry – The Courier"


def test_the_encoding_of_an_old_page_is_the_one_its_part_names() -> None:
    """Internet Explorer names the charset in the part's header, not in the page."""
    part = only(explorer("windows-1251", "<p>Паром не пойдёт</p>".encode("cp1251")), "page.mht")
    assert part.encoding == "cp1251"
    assert text(part) == "Паром не пойдёт"


def test_the_root_is_the_part_that_start_names() -> None:
    """Opera and some add-ons put the page behind its frames."""
    data = (
        b"Content-Type: multipart/related; start=<main@x>; boundary=b\nMIME-Version: 1.0\n\n"
        b"--b\nContent-Type: text/html\nContent-ID: <frame@x>\n\n<p>Frame</p>\n"
        b"--b\nContent-Type: text/html; charset=utf-8\nContent-ID: <main@x>\n\n<p>Page</p>\n--b--\n"
    )
    assert text(only(data, "noname")) == "Page"


def test_a_page_of_one_part_is_read() -> None:
    """A page without pictures may be the whole message."""
    data = b"From: x\nContent-Type: text/html; charset=utf-8\nContent-Location: https://c.example/\n\n<p>Page</p>"
    assert text(only(data, "noname")) == "Page"


def test_mail_is_no_saved_page() -> None:
    """A newsletter of the same structure was sent to someone."""
    sent = b"Received: from a\nTo: b@c.example\nContent-Type: multipart/related; boundary=b\n\n--b--"
    assert not matches(sent, "letter.eml")
    assert not matches(b"Content-Type: is a header\nthat starts this text.", "a.txt")


def test_a_page_with_hundreds_of_pictures_is_read() -> None:
    """What bounds the work for messages that mean harm leaves room for long pages."""
    picture = b"------MultipartBoundary--x----\r\nContent-Type: image/png\r\n\r\n" + b"QUJD\r\n" * 400
    assert text(only(chrome(before=picture * 500))).startswith("Board rejects ferry")


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n",
        b"Content-Type: multipart/related; boundary=b\n\n",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
    ],
    ids=["pictures", "cut", "nested"],
)
def test_an_archive_without_a_page_is_an_input_error(data: bytes) -> None:
    """What holds no page, or is nested without end, is refused by name."""
    with pytest.raises(InputError, match=r"page\.mht"):
        list(parts(data, "page.mht"))


@given(st.binary(max_size=300), st.integers(0, 1_500), st.integers(0, 40))
def test_a_damaged_archive_is_read_or_refused(noise: bytes, at: int, lost: int) -> None:
    """Nothing but InputError comes of bytes that were changed."""
    whole = chrome()
    for data in (noise, whole[:at] + noise + whole[at + lost :]):
        matches(data, "page.mht")
        try:
            list(parts(data, "page.mht"))
        except InputError as error:
            assert "page.mht" in str(error)  # noqa: PT017 - a page may come of it as well
