"""What is shown of a file before the readers are there is what the readers give."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.plain_text import plain_document, plain_text
from reader.load import read
from tests.unit.load.samples import SAMPLES

# What text, other formats and old encodings are told by, in any order.
_PIECES = st.sampled_from(
    "The minister said “no”.|\n|\r\n|\r|\n\n|Subject: x\n|From: a@b.example\nTo: c@d.example\nDate: Mon\n\n|From a b\n"
    "|{|[|---\ntitle: x\n---\n|# Title|<p>|</p>|<!doctype html>|{\\rtf1 |%PDF-1.4|WARC/1.0|12\n|\t|\0|\x1b$B|\ufeff|Ã©"
    "|â€œ|PK\x03\x04|GIF89a|ID3|RIFF|ustar|ftyp|café|Москва|東京|\u2028|\x0c|\x85| |:|word ".split("|")
)
_TEXTS = st.lists(_PIECES | st.text(max_size=8), max_size=30).map("".join)
_BYTES = st.one_of(
    _TEXTS.map(lambda text: text.encode("utf-8", "replace")),
    _TEXTS.map(lambda text: b"Word " + text.encode("utf-8", "replace")),
    st.binary(max_size=200),
    _TEXTS.flatmap(lambda text: st.sampled_from([text.encode("cp1252", "replace"), text.encode("utf-16", "replace")])),
)


def _check(data: bytes, name: str) -> bool:
    """Whether a file has a text at once; then it must be the one that is read from it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        early = plain_text(path)
        if early is None:
            assert plain_document(path) is None
            return False
        document = read(path)
        assert early == document.text
        assert plain_document(path) == document
        assert not document.garbled
        return True


@given(_BYTES, st.sampled_from(["a.txt", "a.TXT", "README", "a.text", "a.html", "a.md", "a.txt.gz"]))
def test_what_is_shown_early_is_what_is_read(data: bytes, name: str) -> None:
    """Either nothing is shown early, or the very document that reading gives, of which there is nothing to be told."""
    _check(data, name)


@given(st.lists(st.text("abc dé“”.,:;-—'\n\r\t", min_size=1), min_size=1))
def test_news_text_is_shown_early(lines: list[str]) -> None:
    """Words of an article, with any line ends, are plain enough."""
    assert _check("\n".join(["The dam is empty", *lines]).encode(), "article.txt")


def test_no_other_format_is_taken_for_plain_text() -> None:
    """A file of any format, called a text, is either left to the readers or read as they read it."""
    for _, make in SAMPLES.values():
        _check(make(), "sample.txt")
