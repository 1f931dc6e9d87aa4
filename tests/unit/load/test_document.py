"""From a file, bytes or pasted text to a document."""

import gzip
import hashlib
from pathlib import Path

import pytest

from reader import load
from reader.errors import InputError

PAGE = "<!DOCTYPE html><html><head><meta charset=windows-1251><title>Т</title></head><body><p>Привет</p></body></html>"


def test_a_text_file_is_its_decoded_self(tmp_path: Path) -> None:
    """Only the mark goes and line ends change; odd spaces and blank lines stay."""
    path = tmp_path / "a.txt"
    data = b"\xef\xbb\xbf" + "One\r\n\r\n two\u00a0 \rthree\n\u2028four\x0c\t".encode()
    path.write_bytes(data)
    document = load.read(path)
    assert document.text == "One\n\n two\u00a0 \nthree\n\u2028four\x0c\t"
    assert document.source.path == path
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()
    assert (document.source.media_type, document.source.encoding) == ("text/plain", "utf-8")
    assert (document.nodes, document.undecodable, document.notices) == ((), 0, ())


def test_sniffing_says_the_same_as_reading(tmp_path: Path) -> None:
    """The source that sniff gives is the one in the document."""
    path = tmp_path / "page"
    path.write_bytes(PAGE.encode("cp1251"))
    assert load.sniff(path) == load.read(path).source
    assert load.sniff(path).encoding == "cp1251"


def test_a_page_is_read_in_its_own_encoding(tmp_path: Path) -> None:
    """A page's text, nodes and title come from its declared encoding."""
    path = tmp_path / "page.html"
    path.write_bytes(PAGE.encode("cp1251"))
    document = load.read(path)
    assert (document.text, document.nodes[0].tag, document.metadata.title) == ("Привет", "p", "Т")


def test_a_gzipped_page_is_read_and_hashed_as_given(tmp_path: Path) -> None:
    """The content of ID.html.gz is read; the hash is of the file itself."""
    path = tmp_path / "page.html.gz"
    data = gzip.compress(PAGE.encode("cp1251"))
    path.write_bytes(data)
    document = load.read(path)
    assert document.text == "Привет"
    assert document.source.media_type == "text/html"
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()


def test_what_follows_a_gzipped_article_is_told(tmp_path: Path) -> None:
    """The article before it is read whole, and a notice says how much was left."""
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(PAGE.encode("cp1251")) + b"<!-- a server's error -->")
    document = load.read(path)
    assert document.text == "Привет"
    assert document.notices == ("25 bytes behind the article in this gzip file are something else and were not read.",)


def test_a_chosen_encoding_overrules_the_file(tmp_path: Path) -> None:
    """A person can say how to read a file that was guessed wrong."""
    path = tmp_path / "a.txt"
    path.write_bytes("été".encode())
    document = load.read(path, encoding="latin-1")
    assert (document.text, document.source.encoding) == ("Ã©tÃ©", "iso8859-1")


def test_a_chosen_encoding_overrules_markdown_too(tmp_path: Path) -> None:
    """A format that decodes its own text is told what the person says, and says what it was read in."""
    path = tmp_path / "a.md"
    path.write_bytes("# Мэр\n\nПаром закроют.\n".encode("cp1251"))
    document = load.read(path, encoding="koi8-r")
    assert document.text != "Мэр\n\nПаром закроют."
    assert document.source.encoding == "koi8-r"
    found = load.read(path, encoding="windows-1251")
    assert (found.text, found.source.encoding) == ("Мэр\n\nПаром закроют.", "cp1251")
    with pytest.raises(InputError, match="no such"):
        load.read(path, encoding="no such")


def test_a_chosen_wide_encoding_reads_what_looks_binary(tmp_path: Path) -> None:
    """UTF-32 without a mark, full of NUL bytes, is read when a person says so."""
    path = tmp_path / "a.txt"
    path.write_bytes("The mayor spoke.".encode("utf-32-le"))
    with pytest.raises(InputError):
        load.read(path)
    assert load.read(path, encoding="utf-32-le").text == "The mayor spoke."


def test_damage_is_counted_and_told(tmp_path: Path) -> None:
    """Bytes that could not be read are counted, and a notice says so."""
    path = tmp_path / "a.txt"
    path.write_bytes("“Yes,” she said.".encode() + b"\xff")
    document = load.read(path)
    assert document.undecodable == 1
    assert "1 byte could not be read as utf-8" in document.notices[0]


_MAIL = b"From: a@example.org\nSubject: X\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
_BODY = b"--b\nContent-Type: text/plain; charset=utf-8\n\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<html><body><p>\xe2\x80\x9cYes,\xe2\x80\x9d she said.\xff</p>"),
        ("a.md", b"# Yes\n\n\xe2\x80\x9cYes,\xe2\x80\x9d she said.\xff\n"),
        ("a.jsonl", b'{"title": "Yes", "text": "\xe2\x80\x9cYes,\xe2\x80\x9d she said to all of us.\xff"}\n'),
        (
            "a.xml",
            b"<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>Yes</title><description>"
            b"\xe2\x80\x9cYes,\xe2\x80\x9d she said.\xff</description></item></channel></rss>",
        ),
        ("a.eml", _MAIL + _BODY + "“Yes,” she said.".encode() + b"\xff\n" + _BODY + "“No.”\n--b--\n".encode()),
    ],
)
def test_damage_is_counted_and_told_in_every_form(name: str, data: bytes) -> None:
    """A format that decodes its own text counts what it could not read as well."""
    document = load.read_bytes(data, Path(name))
    assert "she said" in document.text
    assert document.text.count("\ufffd") == 1
    assert document.undecodable == 1
    assert [notice for notice in document.notices if notice.startswith("1 byte could not be read")]


def test_nul_bytes_in_a_text_stay() -> None:
    """A stray NUL is a sign of the text like any other."""
    assert load.read_bytes(b"one\0two three", Path("a")).text == "one\0two three"


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"<html><body></body></html>", gzip.compress(b"")])
def test_nothing_to_read_is_refused(data: bytes) -> None:
    """Bytes without any text in them are refused, under the file's name."""
    with pytest.raises(InputError, match=r"a\.html"):
        load.read_bytes(data, Path("a.html"))


def test_pasted_text_keeps_no_encoding() -> None:
    """Text that was handed over has no encoding, LF line ends, and the name it was given."""
    document = load.read_text("\ufeffOne\r\ntwo", "Pasted text")
    assert document.text == "One\ntwo"
    assert (document.source.path, document.source.encoding) == (Path("Pasted text"), "")


def test_pasted_markup_is_a_page() -> None:
    """A dropped piece of a page is read as one when its giver says so."""
    document = load.read_text("<b>One</b> word", "Dropped", media_type="text/html")
    assert (document.text, document.nodes[0].tag) == ("One word", "body")


def test_pasted_lone_surrogates_become_readable() -> None:
    """Half a sign cannot be saved, so it is shown as U+FFFD."""
    assert load.read_text("a\ud83d b", "Pasted").text == "a\ufffd b"
    assert load.read_text("a\U0001f600b", "Pasted").text == "a\U0001f600b"


@pytest.mark.parametrize("text", ["", " \n "])
def test_empty_paste_is_refused(text: str) -> None:
    """Pasting nothing is answered in words."""
    with pytest.raises(InputError, match="no text"):
        load.read_text(text, "Pasted")


def test_a_page_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages have a lower limit than texts, and the message says it."""
    monkeypatch.setattr("reader.load.article.MAX_MARKUP_BYTES", 2_000_000)
    with pytest.raises(InputError, match="2 MB"):
        load.read_bytes(b"<html><p>" + b"word " * 500_000, Path("a.html"))


@pytest.mark.parametrize("tag", ["<div>", "<b><p>x", "<table><tr><td>x"])
def test_a_page_of_millions_of_elements_is_refused_before_it_is_parsed(tag: str) -> None:
    """What a page takes in time and memory goes by its elements; the message says how to raise the limit."""
    with pytest.raises(InputError, match=r"more than 500,000 HTML elements.*CLAIM_READER_LIMITS=2"):
        load.read_bytes(tag.encode() * 600_000, Path("a.html"))
