"""Several articles in a file, whatever its format: numbers, labels, what the file says of them, errors between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import load
from reader.core.contents import Entry, RecordError, SeveralArticles
from reader.core.document import LoadedDocument
from reader.errors import InputError
from reader.load import formats
from reader.load.formats import FORMATS, Format, head_of
from reader.load.parts import Part
from tests.unit.load import toy as toy_format
from tests.unit.load.packing import zipped

TOY = b"TOY\nfirst:One.\n!\nthird:Caf\xe9.\n<html><head><title>T</title><meta name=author content=A></head><p>Page.\n"


@pytest.fixture(autouse=True)
def _toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "FORMATS", (Format("application/x-toy", "tests.unit.load.toy"), *FORMATS))


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A file with four articles, the second of them bad."""
    path = tmp_path / "a.toy"
    path.write_bytes(TOY)
    return path


def test_each_article_has_its_number(toy: Path) -> None:
    """Numbers begin with 1, a bad article has one too, and those after it are still read."""
    found = list(load.read_all(toy))
    assert [one.record for one in found] == [1, 2, 3, 4]
    assert [one.text for one in found if isinstance(one, LoadedDocument)] == ["One.", "Café.", "Page."]
    assert isinstance(found[1], RecordError)
    assert str(found[1]) == f"{toy} has a bad line."


def test_a_number_names_the_same_article_alone(toy: Path) -> None:
    """Reading by number gives what reading all does, and the error of a bad one."""
    for one in load.read_all(toy):
        if isinstance(one, LoadedDocument):
            assert load.read(toy, record=one.record) == one
    with pytest.raises(InputError, match="has a bad line"):
        load.read(toy, record=2)


@pytest.mark.parametrize("record", [-1, 0, 5])
def test_a_number_that_is_not_there_is_refused(toy: Path, record: int) -> None:
    """The message says which is the last."""
    with pytest.raises(InputError, match=f"no article number {record}: the last is number 4"):
        load.read(toy, record=record)


def test_without_a_number_the_articles_are_listed(toy: Path) -> None:
    """Nobody guesses which article a person means: the error lists them, as contents does."""
    with pytest.raises(SeveralArticles) as caught:
        load.read(toy)
    assert caught.value.entries == load.contents(toy)
    bad = Entry(2, "has a bad line.", f"{toy} has a bad line.")
    assert load.contents(toy) == (Entry(1, "first"), bad, Entry(3, "third"), Entry(4, "page"))


def test_a_single_article_has_no_number(tmp_path: Path) -> None:
    """A file with one article is that article, whether it is asked for by number or not."""
    path = tmp_path / "one"
    path.write_bytes(b"TOY\nonly:One.")
    assert load.read(path).record is None
    assert load.read(path, record=1) == load.read(path) == next(load.read_all(path))
    assert load.contents(path) == (Entry(1, "only"),)


def test_what_the_file_says_goes_before_what_a_page_says(toy: Path) -> None:
    """Metadata of the file counts where it is set, the page's own elsewhere; notices are passed on."""
    page = load.read(toy, record=4)
    assert (page.metadata.author, page.metadata.title, page.notices) == ("Toy", "T", ("A page.",))
    text = load.read(toy, record=1)
    assert (text.metadata.title, text.metadata.url) == ("first", "https://example.org/toy")


def test_a_text_is_read_in_the_encoding_that_came_with_it(toy: Path) -> None:
    """As browsers understand its name; a person's choice goes before it, and a name nobody knows is none."""
    assert load.read(toy, record=3).source.encoding == "cp1252"
    assert load.read(toy, record=3, encoding="cp1251").text == "Cafй."


def test_the_media_type_is_that_of_the_innermost_file(tmp_path: Path) -> None:
    """What a format holds has the format's type; a file in a file has its own, and the hash is the outer one's."""
    path = tmp_path / "a.zip"
    path.write_bytes(
        zipped({"1.toy": b"TOY\n<p>Page", "2.txt": "Words.", "3.toy": b"TOY\n=Words inside.\nlabel:Text."})
    )
    documents = [one for one in load.read_all(path) if isinstance(one, LoadedDocument)]
    assert [one.source.media_type for one in documents] == [
        "application/x-toy",
        "text/plain",
        "text/plain",
        "application/x-toy",
    ]
    assert {one.source.sha256 for one in documents} == {load.sniff(path).sha256}
    assert load.sniff(path).media_type == "application/zip"
    assert load.contents(path)[2].label == "3.toy › inner.txt"


def test_a_module_is_imported_for_files_with_its_signs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other files do not pay for it; a module that is not there would fail."""
    monkeypatch.setattr(formats, "FORMATS", (Format("application/x-no", "reader.no_such_module", (b"%NO", b"NO%")),))
    assert load.read_bytes(b"No sign of it.", Path("a.no")).text == "No sign of it."
    with pytest.raises(ModuleNotFoundError):
        load.read_bytes(b"The text NO% has one.", Path("a.no"))


def test_content_goes_before_the_name(tmp_path: Path) -> None:
    """A format that the content shows is read under any name; a page with the name of a format stays a page."""
    (tmp_path / "a.html").write_bytes(b"TOY\nonly:One.")
    (tmp_path / "b.toy").write_bytes(b"<!DOCTYPE html><p>A page.")
    (tmp_path / "c.toy").write_bytes(b"only\nname:Two.")
    assert load.read(tmp_path / "a.html").source.media_type == "application/x-toy"
    assert load.read(tmp_path / "b.toy").text == "A page."
    assert load.read(tmp_path / "c.toy").text == "Two."


def test_a_hint_names_a_format() -> None:
    """Bytes that came with the type of a format are read as it, unless they are a page."""
    read = load.read_bytes(b"x\nonly:One.", Path("a"), media_type="application/x-toy; v=1")
    assert read.text == "One."
    assert load.read_bytes(b"<html><p>Page", Path("a"), media_type="application/x-toy").text == "Page"


def test_a_file_without_articles_is_refused() -> None:
    """A format that finds nothing in a file is no article."""
    with pytest.raises(InputError, match=r"There is no article in a\.toy"):
        load.read_bytes(b"TOY\n", Path("a.toy"))


def test_an_empty_part_is_a_bad_article() -> None:
    """A format may say why an article has no text, and goes on."""
    found = list(load.read_all_bytes(b"TOY\n?\nnext:One.", Path("a.toy")))
    assert [str(one) for one in found if isinstance(one, RecordError)] == ["a.toy: This record has no text."]
    assert found[1].record == 2


def test_a_file_of_bad_articles_is_refused_as_one() -> None:
    """When nothing can be read, the first reason is told."""
    with pytest.raises(InputError, match="has a bad line"):
        load.read_bytes(b"TOY\n!\n!\n", Path("a.toy"))


def test_no_more_articles_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of ever so many articles ends with an error that says how to raise the limit."""
    monkeypatch.setattr("reader.load.walk.MAX_ARTICLES", 3)
    found = list(load.read_all_bytes(b"TOY\n" + b"a:b\n" * 9, Path("a.toy")))
    assert [isinstance(one, RecordError) for one in found] == [False, False, False, True]
    assert "holds more than 3 articles" in str(found[3])


def test_the_articles_are_read_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a long file no more is held than is asked for: the next but one is not yet found."""
    given: list[str] = []

    def parts(data: bytes, name: str) -> Iterator[Part]:
        for text in ("a", "b", "c", "d"):
            given.append(text)
            yield Part(text, "text/plain")

    monkeypatch.setattr(toy_format, "parts", parts)
    found = load.read_all_bytes(TOY, Path("a.toy"))
    next(found)
    assert given == ["a", "b"]
    next(found)
    next(found)
    assert given == ["a", "b", "c"]


def test_every_format_bears_its_own_name() -> None:
    """The table and the modules say the same."""
    assert [known.load().MEDIA_TYPE for known in FORMATS] == [known.media_type for known in FORMATS]


def test_the_head_of_an_archive_ends_with_its_list() -> None:
    """What a zipped format is known by may stand at its end alone; of other files only the start is looked at."""
    data = zipped({"big": bytes(range(256)) * 2000, "word/document.xml": "x"}, method=0)
    assert b"word/document.xml" in head_of(data)
    assert len(head_of(data)) == 2 * 65_536
    assert head_of(b"x" * 100_000) == b"x" * 65_536
    assert head_of(data[:70_000]) == data[:70_000]
