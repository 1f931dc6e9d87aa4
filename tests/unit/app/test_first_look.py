"""What can be shown before the program is there."""

import json
from pathlib import Path

import pytest

from reader.app.first_look import FirstLook, first_look
from reader.app.settings import Settings
from reader.store.lock import Lock

TEXT = "The ferry is late\n\nThe minister said so on Monday.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A plain text."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def look(article: Path, *more: Path) -> FirstLook | None:
    """The first look with settings and open articles in the article's own folder."""
    return first_look([article, *more], article.parent / "settings.json", article.parent / "open")


def last(article: Path) -> FirstLook | None:
    """The first look of a start without any path."""
    return first_look([], article.parent / "settings.json", article.parent / "open")


def keep(article: Path, *articles: dict[str, object], geometry: str = "abc", current: int = 0) -> None:
    """Leaves a window with these articles open."""
    folder = article.parent / "open"
    folder.mkdir(exist_ok=True)
    state = {"version": 1, "articles": list(articles), "geometry": geometry, "current": current}
    (folder / "session-1.json").write_text(json.dumps(state), encoding="utf-8")


def test_on_a_first_start_the_text_is_shown_as_everybody_reads_it(article: Path) -> None:
    """Without any file of the program's own there are the usual settings and one article."""
    assert look(article) == FirstLook(article, TEXT, Settings())


def test_the_person_s_settings_hold(article: Path) -> None:
    """Type and size are those that were set."""
    (article.parent / "settings.json").write_text('{"version": 1, "zoom": 1.4, "typeface": "sans"}', encoding="utf-8")
    found = look(article)
    assert found is not None
    assert (found.settings.zoom, found.settings.typeface) == (1.4, "sans")


@pytest.mark.parametrize("said", ["", "{", "[]", '{"version": 2}', '{"version": 1, "zoom": "large"}'])
def test_settings_that_are_not_understood_are_for_the_whole_program(article: Path, said: str) -> None:
    """What has to be told of a file is told before anything is shown."""
    (article.parent / "settings.json").write_text(said, encoding="utf-8")
    assert look(article) is None


def test_the_window_comes_as_it_was_left(article: Path) -> None:
    """Size and place are kept, and other articles that were open have their tabs."""
    keep(article, {"path": "/other.txt", "page": {"place": 3, "layout": {}}})
    found = look(article)
    assert found is not None
    assert (found.geometry, found.tabs) == ("abc", True)


def test_articles_that_are_not_opened_again_have_no_tabs(article: Path) -> None:
    """With restoring switched off only what is in no file comes back."""
    (article.parent / "settings.json").write_text('{"version": 1, "restore": false}', encoding="utf-8")
    keep(article, {"path": "/other.txt"})
    found = look(article)
    assert found is not None
    assert not found.tabs
    keep(article, {"text": "key"})
    found = look(article)
    assert found is not None
    assert found.tabs


def test_an_article_that_was_open_is_shown_where_it_was_read(article: Path) -> None:
    """Whether it is asked for or was in view; a place beyond a text that is shorter now is its end."""
    keep(article, {"path": str(article), "page": {"place": 20, "top": 19}})
    for found in (look(article), last(article)):
        assert found is not None
        assert (found.path, found.place, found.top, found.tabs) == (article, 20, 19, False)
    keep(article, {"path": str(article), "page": {"place": 2000, "top": "x"}}, {"path": "/other.txt"})
    found = last(article)
    assert found is not None
    assert (found.place, found.top, found.tabs) == (len(TEXT), 0, True)


def test_of_what_was_open_that_is_shown_which_was_in_view(article: Path, tmp_path: Path) -> None:
    """By its number; without restoring nothing is, and what is in no file waits for the window."""
    other = tmp_path / "other.txt"
    other.write_text("Another one\n", encoding="utf-8")
    keep(article, {"path": str(article)}, {"path": str(other)}, current=1)
    found = last(article)
    assert found is not None
    assert found.path == other
    (article.parent / "settings.json").write_text('{"version": 1, "restore": false}', encoding="utf-8")
    assert last(article) is None
    keep(article, {"text": "key"})
    assert last(article) is None


def test_what_another_program_has_open_is_left_to_it(article: Path) -> None:
    """A second window begins as on a first start."""
    keep(article, {"path": "/other.txt"})
    lock = Lock(article.parent / "open" / "session-1.lock")
    assert lock.take()
    assert look(article) == FirstLook(article, TEXT, Settings())
    assert last(article) is None
    lock.release()
    found = look(article)
    assert found is not None
    assert found.tabs


@pytest.mark.parametrize("asked", [{"record": 2}, {"encoding": "cp1252"}, {"repair": True}])
def test_what_was_read_in_a_way_of_its_own_is_for_the_readers(article: Path, asked: dict[str, object]) -> None:
    """An encoding that was chosen, a repaired view, one of several articles."""
    keep(article, {"path": str(article), **asked})
    assert last(article) is None
    assert look(article) is None


@pytest.mark.parametrize(
    "other",
    [
        {"page": {"layout": {"cards_sizes": [200, 500, 300]}}},
        {"page": {"layout": {"list_sizes": [200, 500, 300]}}},
        {"page": {"search": {"shown": True}}},
        {"beside": True},
    ],
)
def test_what_leaves_the_text_other_room_waits_for_the_window(article: Path, other: dict[str, object]) -> None:
    """Panes of other widths, an open find bar, articles beside each other: where the text stands is not known."""
    keep(article, {"path": "/other.txt", **other})
    assert look(article) is None


@pytest.mark.parametrize("said", ["", "{", "[]", '{"version": 9}', '{"version": 1, "articles": 3}'])
def test_a_broken_file_of_open_articles_is_for_the_whole_program(article: Path, said: str) -> None:
    """What was open and cannot be read is told of."""
    keep(article)
    (article.parent / "open" / "session-1.json").write_text(said, encoding="utf-8")
    assert look(article) is None


def test_several_paths_and_no_text_are_opened_as_always(article: Path, tmp_path: Path) -> None:
    """Two files, a folder, a page and a file that is not there have no first look."""
    page = tmp_path / "page.html"
    page.write_text("<p>x", encoding="utf-8")
    assert look(article, article) is None
    assert last(article) is None
    for path in (tmp_path, page, tmp_path / "missing.txt", Path("\0.txt")):
        assert look(path) is None
