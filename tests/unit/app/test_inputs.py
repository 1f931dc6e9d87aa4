"""Which files the arguments of the command name."""

from pathlib import Path

import pytest

from reader.app.inputs import Choice, documents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with pages, notes and the parts of a saved page."""
    for name in (
        "a.html",
        "a_files/script.js",
        "b.txt",
        "deep/c.html",
        "deep/drafts/d.html",
        "drafts/e.txt",
        "lone_files/f.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("One.")
    return tmp_path


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (Choice(), ["a.html", "b.txt", "deep/c.html", "deep/drafts/d.html", "drafts/e.txt", "lone_files/f.txt"]),
        (Choice(include=("*.html",)), ["a.html", "deep/c.html", "deep/drafts/d.html"]),
        (Choice(include=("*.txt", "c.*")), ["b.txt", "deep/c.html", "drafts/e.txt", "lone_files/f.txt"]),
        (Choice(include=("deep/*",)), ["deep/c.html", "deep/drafts/d.html"]),
        (Choice(exclude=("drafts",)), ["a.html", "b.txt", "deep/c.html", "lone_files/f.txt"]),
        (Choice(exclude=("deep/drafts", "lone_files")), ["a.html", "b.txt", "deep/c.html", "drafts/e.txt"]),
        (Choice(include=("*.html",), exclude=("a*",)), ["deep/c.html", "deep/drafts/d.html"]),
    ],
)
def test_patterns_choose_files_of_a_folder(folder: Path, choice: Choice, names: list[str]) -> None:
    """Included by name or path, excluded the same way, whole folders too; the parts of a saved page are no articles."""
    assert [str(path.relative_to(folder)) for path, _ in documents([folder], choice)] == names


def test_a_file_that_is_named_is_taken(folder: Path) -> None:
    """Patterns are for what a folder holds, and not for a file given by name."""
    choice = Choice(include=("*.html",), exclude=("b*",))
    assert [path for path, _ in documents([folder / "b.txt"], choice)] == [folder / "b.txt"]


def test_the_output_is_no_input(folder: Path) -> None:
    """The file that is being written is left out of its folder, under whatever name it is met."""
    (folder / "link.txt").symlink_to(folder / "b.txt")
    found = [path.name for path, _ in documents([folder], Choice(never=folder / "deep" / ".." / "b.txt"))]
    assert found == ["a.html", "c.html", "d.html", "e.txt", "f.txt"]


def test_a_folder_without_a_fitting_file_is_told(folder: Path) -> None:
    """When nothing matches, the caller hears of it."""
    empty: list[Path] = []
    assert list(documents([folder], Choice(include=("*.pdf",)), empty.append)) == []
    assert empty == [folder]
