"""What tabs are called."""

from pathlib import PurePath

from hypothesis import given
from hypothesis import strategies as st

from reader.app.tab_names import tab_names

PARTS = st.lists(st.sampled_from("abc"), min_size=1, max_size=4)


def test_names_alike_get_their_folder() -> None:
    """Only as many folders as tell them apart; other names stay short."""
    paths = [PurePath("/news/may/page.html"), PurePath("/news/june/page.html"), PurePath("/news/may/other.html"), None]
    names = ["page.html", "page.html", "other.html", "Pasted article"]
    assert tab_names(names, paths) == ("may/page.html", "june/page.html", "other.html", "Pasted article")


def test_deeper_folders_where_near_ones_are_alike() -> None:
    """The nearest folder may have one name too."""
    paths = [PurePath("/a/x/p.txt"), PurePath("/b/x/p.txt")]
    assert tab_names(["p.txt", "p.txt"], paths) == ("a/x/p.txt", "b/x/p.txt")


def test_two_articles_of_one_file_keep_their_numbers() -> None:
    """They differ already."""
    path = PurePath("/a/dump.zip")
    names = ["dump.zip, article 1", "dump.zip, article 2"]
    assert tab_names(names, [path, path]) == tuple(names)


@given(st.lists(PARTS, unique_by=tuple, max_size=6))
def test_different_files_have_different_names(parts: list[list[str]]) -> None:
    """However their folders are called."""
    paths = [PurePath("/", *each) for each in parts]
    found = tab_names([path.name for path in paths], paths)
    assert len(set(found)) == len(paths)
    assert all(name.endswith(path.name) for name, path in zip(found, paths, strict=True))
