"""What the window saves is what the command prints."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from reader.app.exporting import FORMATS, Format, exported, format_for, save, suggested
from reader.app.forms import FORMS
from reader.app.service import Service
from reader.cli.analyze import Manner, analyze
from reader.cli.names import FORMATS as NAMES
from reader.core.wording import tr
from reader.errors import EnvironmentFailure, InputError
from tests.brackets import in_brackets
from tests.unit.export.articles import ANALYSIS


class OneService(Service):
    """A service whose every analysis is the one that is known."""

    def analyse(self, document: object, on_part: object = None) -> object:  # type: ignore[override]
        """The analysis."""
        return ANALYSIS


@pytest.mark.parametrize("name", NAMES)
def test_an_export_has_the_bytes_of_the_command(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same analysis at the same moment gives the same bytes in every form."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777000000")
    path = tmp_path / "a.txt"
    path.write_text("Something to read.", encoding="utf-8")
    out = io.BytesIO()
    assert analyze([path], OneService(), out, io.BytesIO(), Manner(name)) == 0
    assert exported(ANALYSIS, name) == out.getvalue()


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_an_export_is_english_whatever_the_window_speaks(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is data: what reads it must not depend on who wrote it. A notice of the window is English there too."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    with_notice = replace(ANALYSIS, notices=(tr("This message has no text in it."),))
    with in_brackets():
        told = replace(ANALYSIS, notices=(tr("This message has no text in it."),))
        export = exported(told, name)
    assert export == exported(with_notice, name)


def test_every_form_is_offered() -> None:
    """The window has the forms that the command has, each with an end of the name of its own."""
    assert {known.name for known in FORMATS} == set(FORMS) == set(NAMES)
    assert len({known.suffix for known in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("chosen", FORMATS)
def test_the_name_decides_on_the_form(chosen: Format) -> None:
    """A name that ends like a form's files is meant so; any other goes with the chosen form."""
    assert format_for(Path("x.CSV"), chosen).name == "csv"
    assert format_for(Path("x.y"), chosen) == format_for(Path("x"), chosen) == chosen


def test_the_proposed_name_is_never_the_articles() -> None:
    """An export beside a page does not take the page's place, and articles of one file have names of their own."""
    assert suggested(Path("/a/b.html"), ".html") == Path("/a/b-claims.html")
    assert suggested(Path("/a/b.warc"), ".csv", 3) == Path("/a/b-3-claims.csv")


def test_the_article_is_never_overwritten(tmp_path: Path) -> None:
    """Neither by its name nor through a link to it."""
    article = tmp_path / "a.txt"
    article.write_bytes(b"words")
    link = tmp_path / "b.txt"
    link.symlink_to(article)
    for target in (article, link):
        with pytest.raises(InputError, match=f"{target.name} is the article itself"):
            save(b"other", target, article)
    assert article.read_bytes() == b"words"
    save(b"other", tmp_path / "c.txt", article)
    assert (tmp_path / "c.txt").read_bytes() == b"other"


def test_a_failing_disk_is_told_in_words(tmp_path: Path) -> None:
    """The message names the file and what to do, and nothing half written is left."""
    with pytest.raises(EnvironmentFailure, match=r"gone/x\.csv could not be saved: .* Choose another folder"):
        save(b"x", tmp_path / "gone" / "x.csv", None)
    assert list(tmp_path.iterdir()) == []
