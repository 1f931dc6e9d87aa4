"""How much is read, and how a person raises it."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader import load
from reader.errors import InputError
from reader.load.limits import MAX_BYTES, MAX_TEXT, check_ratio, factor


@pytest.mark.parametrize(
    ("value", "times"),
    [("2", 2), ("1.5", 1.5), ("0.5", 1), ("-3", 1), ("nan", 1), ("inf", 1000), ("1e9", 1000), ("many", 1), ("", 1)],
)
def test_the_limits_are_raised_by_a_factor(value: str, times: float) -> None:
    """Any number from 1 to 1000 counts, and nothing else does harm."""
    assert factor({"CLAIM_READER_LIMITS": value}) == times
    assert factor({}) == 1


def test_the_setting_reaches_the_reader(tmp_path: Path, checkout: Path) -> None:
    """What is too much without it is read with it."""
    (tmp_path / "a.txt").write_bytes(b"words " * 2_000_000)
    code = "import sys; from pathlib import Path; from reader import load; print(len(load.read(Path('a.txt')).text))"
    told = []
    for setting in ({}, {"CLAIM_READER_LIMITS": "1.2"}):
        environment = {"PYTHONPATH": str(checkout), **setting}
        run = [sys.executable, "-c", code]
        told.append(subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False))
    assert told[0].returncode == 1
    assert "at most 10 million characters" in told[0].stderr
    assert "CLAIM_READER_LIMITS=2" in told[0].stderr
    assert told[1].stdout.strip() == "12000000"


def test_a_text_longer_than_any_article_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many bytes are too many signs in any encoding: nothing of them is decoded."""
    monkeypatch.setattr("reader.load.article.encodings.decode", None)
    monkeypatch.setattr("reader.load.article.encodings.detect", None)
    with pytest.raises(InputError, match=r"a\.txt is too long: an article may have at most 10 million characters"):
        load.read_bytes(b"x" * (4 * MAX_TEXT + 4), Path("a.txt"))


def test_one_line_of_fifty_megabytes_is_refused() -> None:
    """However it is broken into lines, so much is no article."""
    with pytest.raises(InputError, match="at most 10 million characters"):
        load.read_bytes(b"word " * 10_000_000, Path("a.txt"))


def test_a_page_with_too_long_a_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text of a page counts as any other."""
    monkeypatch.setattr("reader.load.limits.MAX_TEXT", 1000)
    assert load.read_bytes(b"<html><p>" + b"x " * 500, Path("a.html")).text
    with pytest.raises(InputError, match="is too long"):
        load.read_bytes(b"<html><p>" + b"x " * 501, Path("a.html"))


def test_a_file_of_two_hundred_megabytes_is_refused_by_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a byte of it is read."""
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    monkeypatch.setattr("reader.load.files.read_bounded", None)
    with pytest.raises(InputError, match=r"at most 200 MB.*CLAIM_READER_LIMITS"):
        list(load.read_all(path))


def test_a_million_lines_of_one_letter_are_refused() -> None:
    """Each line costs as much as a sentence; so many are a list, no article."""
    with pytest.raises(InputError, match="at most 500,000 lines"):
        load.read_bytes(b"x\n" * 1_000_000, Path("a.txt"))
    text = "x\n" * 400_000
    assert load.read_bytes(text.encode(), Path("a.txt")).text == text


def test_a_ratio_counts_for_large_content_alone() -> None:
    """A small file of one repeated sign is harmless."""
    check_ratio(20_000_000, 20_000, "a.gz")
    check_ratio(40_000_000, 200_000, "a.gz")
    with pytest.raises(InputError, match="unpacks to over 200 times"):
        check_ratio(40_000_001, 200_000, "a.gz")


@pytest.mark.parametrize("text", ["a\0b", "\0" * 3 + "a long enough text", "a\u202eb\u2066c\u200fd"])
def test_odd_signs_stay_in_the_text(text: str) -> None:
    """NUL and direction overrides are signs of the text like any other."""
    assert load.read_bytes(text.encode(), Path("a.txt")).text == text


def test_half_a_sign_in_the_bytes_is_counted() -> None:
    """A lone surrogate in UTF-8 or UTF-16 shows as U+FFFD, and its bytes are told."""
    utf8 = load.read_bytes("“Words,” “a\ud800b”, “here.”".encode("utf-8", "surrogatepass"), Path("a.txt"))
    assert (utf8.undecodable, "\ufffd" in utf8.text, utf8.source.encoding) == (3, True, "utf-8")
    utf16 = load.read_bytes("\ufeffWords a\ud800 b here.".encode("utf-16-le", "surrogatepass"), Path("a.txt"))
    assert utf16.text == "Words a\ufffd b here."
    assert utf16.undecodable == 2


def test_the_setting_reaches_the_bounds_of_formats(checkout: Path) -> None:
    """Members of archives, pages of a PDF, records of a web archive, elements of XML."""
    code = (
        "from reader.load import xml_tree, zipped\n"
        "from reader.load.formats import epub, mail, markdown, pdf_runs, pdf_streams, scraped, warc\n"
        "print(zipped.MAX_MEMBERS, xml_tree.MAX_ELEMENTS, pdf_runs.MAX_PAGES, pdf_streams.MAX_ALL, warc.MAX_RECORDS,"
        " warc.MAX_INFLATED_BYTES, epub.MAX_CHAPTERS, mail.MAX_MESSAGES, markdown.MAX_MARKDOWN_BYTES,"
        " scraped.MAX_CONTAINERS, xml_tree.MAX_DEPTH)"
    )
    told = []
    for setting in ({}, {"CLAIM_READER_LIMITS": "3"}):
        environment = {"PYTHONPATH": str(checkout), **setting}
        run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        told.append([int(word) for word in run.stdout.split()])
    *sizes, depth = told[0]
    assert told[1] == [*(3 * size for size in sizes), depth]
