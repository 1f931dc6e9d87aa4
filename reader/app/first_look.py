"""What of an article can be shown before the program is there: its text, as the person reads, in their window.

Where more than that is to be known first (a format, panes of other widths, a file of settings with something wrong in
it) there is nothing to be shown early, and everything comes together, as on any later opening.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.app.plain import number_of, table_of
from reader.app.plain_text import plain_text
from reader.app.settings import Settings, settings_from


class FirstLook(NamedTuple):
    """The text of the article in ``path``, what the person has set, and how their window was left.

    ``place`` and ``top`` are the code points of the text cursor and of the first line on the screen. ``geometry`` is
    the window's size and place in the toolkit's own words, "" on a first start; ``tabs`` says that other articles will
    be open too.
    """

    path: Path
    text: str
    settings: Settings
    place: int = 0
    top: int = 0
    geometry: str = ""
    tabs: bool = False


class _Left(NamedTuple):
    """What was open, and which of it was in view."""

    articles: tuple[Mapping[str, object], ...] = ()
    current: int = 0
    geometry: str = ""


def first_look(paths: Sequence[Path], settings_file: Path, open_folder: Path) -> FirstLook | None:
    """What can be shown of ``paths``, else of what was open, at once; None for nothing.

    ``settings_file`` is the file of the settings, ``open_folder`` where programs keep what they have open. Nothing is
    written, and nothing raised.
    """
    if len(paths) > 1:
        return None
    settings, left = _settings(settings_file), _left(open_folder)
    if settings is None or left is None:
        return None
    # What is in no file is open again in any case.
    back = [article for article in left.articles if settings.restore or "path" not in article]
    article = _shown(paths, back, left)
    path = paths[0] if paths else Path(str(article.get("path", "")))
    text = plain_text(path) if _is_usual(article) and (paths or article) else None
    if text is None:
        return None
    page = table_of(article.get("page"))
    place, top = (min(number_of(page.get(name)) or 0, len(text)) for name in ("place", "top"))
    return FirstLook(path, text, settings, place, top, left.geometry, len(back) > (1 if article else 0))


def _shown(paths: Sequence[Path], back: Sequence[Mapping[str, object]], left: _Left) -> Mapping[str, object]:
    """What is kept of the article that will be in view; nothing where it was not open."""
    if paths:
        return next((article for article in back if article.get("path") == str(paths[0].absolute())), {})
    current = left.articles[left.current] if left.current < len(left.articles) else {}
    return current if current in back else next(iter(back), {})


def _is_usual(article: Mapping[str, object]) -> bool:
    """Whether an article was read as its file says, from a file."""
    asked = ("record", "encoding", "repair", "text")
    return not any(article.get(name) for name in asked) and isinstance(article.get("path", ""), str)


def _settings(file: Path) -> Settings | None:
    if not file.exists():
        return Settings()
    fields = _fields(file)
    if fields is None:
        return None
    settings, problems = settings_from(fields)
    return None if problems else settings


def _left(folder: Path) -> _Left | None:
    """What was open, laid out as everybody's; None where that is not so, or not known."""
    try:
        files = [file for file in folder.iterdir() if file.name.startswith("session-") and file.suffix == ".json"]
    except OSError:
        return _Left()
    if not files:
        return _Left()
    if len(files) == 1 and _is_held(files[0]):
        # This program begins anew beside it.
        return _Left()
    fields = _fields(files[0]) if len(files) == 1 else None
    if fields is None:
        return None
    articles, geometry = fields.get("articles", []), fields.get("geometry", "")
    if not isinstance(articles, list) or not isinstance(geometry, str):
        return None
    if not all(isinstance(article, dict) and _is_laid_out_as_usual(article) for article in articles):
        return None
    return _Left(tuple(articles), number_of(fields.get("current")) or 0, geometry)


def _is_held(file: Path) -> bool:
    """Whether a program that runs keeps what it has open in ``file``."""
    # Not on a first start.
    from reader.store.lock import Lock

    lock = Lock(file.with_suffix(".lock"))
    free = lock.take()
    lock.release()
    return not free


def _is_laid_out_as_usual(article: Mapping[str, object]) -> bool:
    """Whether nothing stands beside an article or beneath its text, and its panes are as wide as everybody's."""
    page = table_of(article.get("page"))
    layout, search = table_of(page.get("layout")), table_of(page.get("search"))
    others = (article.get("beside"), search.get("shown"), layout.get("cards_sizes"), layout.get("list_sizes"))
    return not any(others)


def _fields(file: Path) -> dict[str, object] | None:
    # Not on a first start.
    import json

    try:
        fields = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) and fields.pop("version", None) == 1 else None
