"""The articles in a folder that is opened."""

from pathlib import Path

import pytest

from reader.app.folders import files_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles, a picture, and a saved page with its parts."""
    for name in ("b.TXT", "a.html", "photo.png", "a_files/frame.html", "deep/c.pdf", ".hidden.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_what_looks_like_articles(folder: Path) -> None:
    """Its own files and those of the folders in it, however their names are cased; no pictures, no parts of pages."""
    listed = files_in([folder])
    assert [str(path.relative_to(folder)) for path in listed.files] == ["a.html", "b.TXT", "deep/c.pdf"]
    assert (listed.problems, listed.more) == ((), False)


def test_a_file_is_taken_whatever_its_name(folder: Path) -> None:
    """Who names a file wants that file, and order stays."""
    assert files_in([folder / "photo.png", folder / "deep"]).files == (folder / "photo.png", folder / "deep" / "c.pdf")


def test_more_than_can_be_looked_through_are_told(folder: Path) -> None:
    """The list ends, and says that it does."""
    listed = files_in([folder], most=2)
    assert len(listed.files) == 2
    assert listed.more


def test_a_folder_that_cannot_be_listed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why stands in words, and the other files are there."""
    listing = Path.iterdir

    def refuse(path: Path) -> object:
        if path.name == "deep":
            raise PermissionError(13, "Permission denied")
        return listing(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    listed = files_in([folder])
    assert [path.name for path in listed.files] == ["a.html", "b.TXT"]
    assert "deep cannot be opened: Permission denied" in listed.problems[0]
