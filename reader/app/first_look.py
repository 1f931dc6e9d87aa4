"""What of an article can be shown before the program is there: its text, as the person reads, in their window.

Where more than that is to be known first (a format, a place to return to, panes of other widths, a file of settings
with something wrong in it) there is nothing to be shown early, and everything comes together, as on any later opening.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reader.app.plain_text import plain_text
from reader.app.settings import Settings, settings_from


class FirstLook(NamedTuple):
    """The text of the article in ``path``, what the person has set, and how their window was left.

    ``geometry`` is the window's size and place in the toolkit's own words, "" on a first start; ``tabs`` says that
    other articles will be open too.
    """

    path: Path
    text: str
    settings: Settings
    geometry: str
    tabs: bool


def first_look(paths: Sequence[Path], settings_file: Path, open_folder: Path) -> FirstLook | None:
    """What can be shown of ``paths`` at once, None for nothing; nothing is written, and nothing raised.

    ``settings_file`` is the file of the settings, ``open_folder`` where programs keep what they have open.
    """
    if len(paths) != 1:
        return None
    settings = _settings(settings_file)
    window = _window(open_folder, paths[0])
    text = plain_text(paths[0]) if settings is not None and window is not None else None
    if settings is None or window is None or text is None:
        return None
    articles, geometry = window
    # What is in no file is open again in any case.
    tabs = any(settings.restore or "path" not in article for article in articles)
    return FirstLook(paths[0], text, settings, geometry, tabs)


def _settings(file: Path) -> Settings | None:
    if not file.exists():
        return Settings()
    fields = _fields(file)
    if fields is None:
        return None
    settings, problems = settings_from(fields)
    return None if problems else settings


def _window(folder: Path, path: Path) -> tuple[list[dict[str, object]], str] | None:
    """The articles that were open, and the geometry of their window."""
    try:
        files = [file for file in folder.iterdir() if file.name.startswith("session-") and file.suffix == ".json"]
    except OSError:
        return [], ""
    if not files:
        return [], ""
    fields = _fields(files[0]) if len(files) == 1 else None
    if fields is None:
        return None
    articles, geometry = fields.get("articles", []), fields.get("geometry", "")
    if not isinstance(articles, list) or not isinstance(geometry, str):
        return None
    if not all(isinstance(article, dict) and _is_plain(article, path) for article in articles):
        return None
    return articles, geometry


def _is_plain(article: dict[str, object], path: Path) -> bool:
    """Whether an article that was open has no say in how another is shown."""
    if article.get("path") == str(path.absolute()):
        return False
    page = article.get("page", {})
    layout = page.get("layout", {}) if isinstance(page, dict) else None
    return isinstance(layout, dict) and not layout.get("cards_sizes") and not layout.get("list_sizes")


def _fields(file: Path) -> dict[str, object] | None:
    # Not on a first start.
    import json

    try:
        fields = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) and fields.pop("version", None) == 1 else None
