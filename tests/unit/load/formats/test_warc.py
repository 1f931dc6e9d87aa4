"""Web archives as crawlers, wget and recorders write them."""

import gzip
import itertools
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load import limits
from reader.load.formats import warc
from reader.load.formats.warc import matches, parts
from reader.load.parts import Part

PAGE = "<p>“No boat,” said Mayor Ilse Varn.</p>".encode()
URL = "https://courier.example/ferry"


class Archive:
    """A web archive that is being written, as recorders write it: each record zipped by itself, if at all."""

    def __init__(self, *, zipped: bool = False) -> None:
        self._zipped = zipped
        self._records: list[bytes] = []
        self.record("warcinfo", b"software: a crawler\r\n", "application/warc-fields")

    def record(self, kind: str, content: bytes, media_type: str, url: str = URL) -> "Archive":
        """Adds a record that is no server's answer."""
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e>\r\n"
            f"WARC-Target-URI: {url}\r\nWARC-Date: 2024-05-02T10:00:00Z\r\nContent-Type: {media_type}\r\n"
            f"Content-Length: {len(content)}\r\n\r\n"
        )
        whole = head.encode() + content + b"\r\n\r\n"
        self._records.append(gzip.compress(whole, mtime=0) if self._zipped else whole)
        return self

    def answer(
        self,
        content: bytes = PAGE,
        *,
        status: str = "200 OK",
        url: str = URL,
        kind: str = "text/html; charset=utf-8",
        **headers: str,
    ) -> "Archive":
        """Adds a server's answer, a page in UTF-8 unless it is of another kind; ``headers`` have _ for -."""
        said = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{said}\r\n"
        return self.record("response", head.encode() + content, "application/http; msgtype=response", url)

    def data(self) -> bytes:
        """The file."""
        return b"".join(self._records)


def read(data: bytes, name: str = "crawl.warc") -> list[Part]:
    """The Parts of a file, which its module knows as its own."""
    assert matches(data[:65_536], name)
    return list(parts(data, name))


@pytest.mark.parametrize("zipped", [False, True])
def test_the_pages_of_an_archive_are_read(zipped: bool) -> None:
    """One Part a page, with its address and the charset that the server named."""
    archive = Archive(zipped=zipped)
    archive.answer(url=f"<{URL}>").answer(b"\x89PNG", kind="image/png").answer(b"gone", status="404 Not Found")
    archive.answer("Паром".encode("cp1251"), kind='text/html; Charset="windows-1251"', url="http://b.example/a b")
    first, second = read(archive.data(), "noname")
    assert (first.data, first.media_type, first.encoding) == (PAGE, "text/html", "utf-8")
    assert (first.label, first.metadata.url) == (URL, URL)
    assert (second.encoding, second.metadata.url) == ("cp1251", "http://b.example/a%20b")


def test_a_file_zipped_as_a_whole_is_read() -> None:
    """Each record should be zipped by itself; tools that know nothing of that zip the file."""
    assert len(read(gzip.compress(Archive().answer().answer().data()))) == 2


def test_pages_without_an_answer_and_texts_are_read() -> None:
    """Resources that are pages, and what Common Crawl makes of pages; no revisits, requests and pictures."""
    archive = Archive().record("resource", PAGE, "text/html; charset=utf-8").record("resource", b"x", "image/png")
    archive.record("conversion", b"Text", "text/plain").record("metadata", b"a: b", "application/warc-fields")
    archive.record("revisit", b"", "application/http; msgtype=response").record("request", b"GET / HTTP/1.1", "x/y")
    first, second = read(archive.data())
    assert (first.data, first.media_type) == (PAGE, "text/html")
    assert (second.data, second.media_type, second.encoding) == (b"Text", "text/plain", None)


CHUNKED = b"".join(b"%x\r\n%s\r\n" % (len(PAGE[at : at + 9]), PAGE[at : at + 9]) for at in range(0, len(PAGE), 9))
DEFLATED = zlib.compressobj(wbits=-15)
RAW = DEFLATED.compress(PAGE) + DEFLATED.flush()


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (CHUNKED + b"0\r\n\r\n", {"transfer_encoding": "chunked"}),
        (PAGE, {"transfer_encoding": "chunked"}),
        (gzip.compress(PAGE), {"content_encoding": "gzip"}),
        (zlib.compress(PAGE), {"content_encoding": "deflate"}),
        (RAW, {"content_encoding": "deflate"}),
        (PAGE, {"content_encoding": "gzip"}),
        (brotli.compress(PAGE), {"content_encoding": "br"}),
        (PAGE, {"content_encoding": "br"}),
        (gzip.compress(brotli.compress(PAGE)), {"content_encoding": "br, gzip"}),
        (gzip.compress(zlib.compress(PAGE)), {"content_encoding": "deflate, gzip"}),
        (PAGE, {"content_encoding": "identity"}),
    ],
)
def test_what_was_done_for_the_transfer_is_undone(content: bytes, headers: dict[str, str]) -> None:
    """Chunks and compression, and recorders that undid them and kept the headers."""
    (part,) = read(Archive().answer(content, **headers).data())
    assert part.data == PAGE


def test_a_compression_that_is_not_read_is_told() -> None:
    """Zstandard needs a library that the program does without; the other pages are read."""
    first, second = read(Archive().answer(b"\x28\xb5", content_encoding="zstd").answer().data())
    assert (first.data, first.notices) == ("", ("This page is compressed in a way that is not read here (zstd).",))
    assert second.data == PAGE


def test_an_archive_is_read_as_it_is_asked_for() -> None:
    """The first page comes before the end is looked at, and damage behind it says where."""
    data = Archive().answer().data() + b"\x00 rubbish"
    found = parts(data, "crawl.warc")
    assert next(found).data == PAGE
    with pytest.raises(
        InputError, match=r"crawl\.warc is a damaged web archive \(WARC\): what follows record 2 is none"
    ):
        list(found)


def test_a_page_that_grows_beyond_the_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither one that inflates, nor one that is stored so; the next one is."""
    monkeypatch.setattr(warc, "MAX_MARKUP_BYTES", 100_000)
    bomb, other = gzip.compress(bytes(1_000_000)), brotli.compress(bytes(1_000_000))
    archive = (
        Archive().answer(bomb, content_encoding="gzip").answer(other, content_encoding="br").answer(b"x" * 200_000)
    )
    *large, page = read(archive.record("resource", b"x" * 200_000, "text/html").answer().data())
    assert [part.data for part in large] == [""] * 4
    assert "larger than" in large[0].notices[0]
    assert page.data == PAGE


def test_a_file_that_inflates_without_end_is_an_input_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records that nobody wants are inflated on the way, too."""
    monkeypatch.setattr(warc, "MAX_INFLATED_BYTES", 1_000_000)
    data = Archive(zipped=True).record("resource", bytes(2_000_000), "image/png").data()
    with pytest.raises(InputError, match=r"crawl\.warc inflates to more than 1 MB"):
        list(parts(data, "crawl.warc"))
    page = gzip.compress(b" " * 400_000 + PAGE)
    found = parts((Archive().answer(page, content_encoding="gzip").data()) * 3, "crawl.warc")
    assert len(list(itertools.islice(found, 2))) == 2
    with pytest.raises(InputError, match=r"crawl\.warc inflates to more than 1 MB"):
        next(found)


def test_a_file_of_too_many_records_is_an_input_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """After those that were read before it."""
    monkeypatch.setattr(warc, "MAX_RECORDS", 3)
    found = parts(Archive().answer().answer().answer().data(), "crawl.warc")
    assert len(list(itertools.islice(found, 2))) == 2
    with pytest.raises(InputError, match=r"crawl\.warc has more than 3 records"):
        next(found)


@pytest.mark.parametrize(
    "data",
    [
        b"WARC/1.0\r\n",
        b"WARC/1.0\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: 5\r\n\r\nab",
        b"WARC/1.0\r\nContent-Length: -5\r\n\r\nab",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nab",
        b"WARC/1.0\r\n" + b"a: b\r\n" * 1_000_000,
        b"WARC/1.0\r\nContent-Length: 0\r\n\r\n" + b"\n" * 2_000_000,
        b"WARC/1.0\r\n" + b"a" * limits.MAX_MARKUP_BYTES,
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 64000000\r\n\r\n"
        + b"HTTP/1.1 200\r\n"
        + b"a:b\n" * 15_000_000,
        Archive().record("resource", b"x", "image/png").data(),
        Archive(zipped=True).answer().data()[:-30],
        gzip.compress(gzip.compress(Archive().answer().data())),
    ],
    ids=[
        "cut",
        "empty",
        "short",
        "negative",
        "no length",
        "headers",
        "blank",
        "line",
        "answer",
        "picture",
        "cut gzip",
        "twice",
    ],
)
def test_an_archive_that_is_damaged_or_without_a_page_is_an_input_error(data: bytes) -> None:
    """It is refused by name."""
    with pytest.raises(InputError, match=r"crawl\.warc"):
        list(parts(data, "crawl.warc"))


def test_other_files_are_not_taken() -> None:
    """Only the first bytes tell."""
    assert not matches(gzip.compress(b"A text"), "a.warc.gz")
    assert not matches(b"\x1f\x8brubbish", "a.warc.gz")
    assert not matches(b"A text about WARC/1.0", "a.warc")


@given(st.booleans(), st.integers(0, 1_200), st.binary(max_size=20), st.integers(0, 20))
def test_a_damaged_archive_is_read_or_refused(zipped: bool, at: int, noise: bytes, lost: int) -> None:
    """Nothing but InputError comes of bytes that were changed."""
    whole = Archive(zipped=zipped).answer(CHUNKED, transfer_encoding="chunked").answer().data()
    data = whole[:at] + noise + whole[at + lost :]
    matches(data, "crawl.warc")
    try:
        list(parts(data, "crawl.warc"))
    except InputError as error:
        assert "crawl.warc" in str(error)  # noqa: PT017 - a page may come of it as well
