"""What is open in a window, as it is kept from one start of the program to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reader.app.kinds import ORDER
from reader.app.plain import number_of, table_of, text_of
from reader.app.session import PageState, from_plain, to_plain
from reader.app.view import PaintKind


@dataclass(frozen=True, slots=True)
class ArticleState:
    """An open article: the file it is in, or the key under which its text is kept, and where in it the person is.

    ``record`` is its number in a file of several, ``encoding`` the one that the person chose. ``page`` is None where
    nobody has looked at it yet. ``beside`` says that it stands at the right of the one before it.
    """

    path: Path | None = None
    record: int | None = None
    encoding: str | None = None
    text: str = ""
    name: str = ""
    media_type: str = ""
    repair: bool = False
    page: PageState | None = None
    beside: bool = False


@dataclass(frozen=True, slots=True)
class WindowState:
    """The open articles in order, the number of the current one from 0, and the window's look.

    ``geometry`` is the window's size and place in the toolkit's own words. ``kinds`` are those whose colour is shown,
    unless all colours are ``hidden``. ``linked`` says that articles beside each other scroll together.
    """

    articles: tuple[ArticleState, ...] = ()
    current: int = 0
    geometry: str = ""
    kinds: tuple[PaintKind, ...] = ORDER
    hidden: bool = False
    linked: bool = False


def state_fields(state: WindowState) -> dict[str, object]:
    """The state as fields for a file."""
    return {
        "articles": [_article_fields(article) for article in state.articles],
        "current": state.current,
        "geometry": state.geometry,
        "kinds": [kind.value for kind in state.kinds],
        "hidden": state.hidden,
        "linked": state.linked,
    }


def state_from(fields: Mapping[str, object]) -> WindowState:
    """The state that ``state_fields`` made ``fields`` of; what is missing or no such value is as on a first start."""
    listed = fields.get("articles")
    articles = tuple(
        article for each in (listed if isinstance(listed, list) else ()) if (article := _article(each)) is not None
    )
    kinds = fields.get("kinds")
    return WindowState(
        articles=articles,
        current=min(number_of(fields.get("current")) or 0, max(0, len(articles) - 1)),
        geometry=text_of(fields.get("geometry")),
        kinds=tuple(kind for kind in ORDER if kind.value in kinds) if isinstance(kinds, list) else ORDER,
        hidden=fields.get("hidden") is True,
        linked=fields.get("linked") is True,
    )


def is_understood(fields: Mapping[str, object]) -> bool:
    """Whether ``state_from`` takes ``fields`` for what they say; what only another version knows is no matter."""
    return _is_in(dict(fields), state_fields(state_from(fields)))


def together(states: tuple[WindowState, ...]) -> WindowState:
    """One window that shows what several did, one after another; its look is the first one's.

    What several had open is there as often as that, each time where it was read.
    """
    if not states:
        return WindowState()
    first = states[0]
    articles = tuple(article for state in states for article in state.articles)
    return replace(first, articles=articles)


def _is_in(said: object, taken: object) -> bool:
    if isinstance(said, dict) and isinstance(taken, dict):
        return all(_is_in(value, taken[name]) for name, value in said.items() if name in taken)
    if isinstance(said, list | tuple) and isinstance(taken, list | tuple):
        return len(said) == len(taken) and all(_is_in(one, other) for one, other in zip(said, taken, strict=True))
    return type(said) is type(taken) and said == taken


def _article_fields(article: ArticleState) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "path": str(article.path) if article.path is not None else None,
        "record": article.record,
        "encoding": article.encoding,
        "text": article.text,
        "name": article.name,
        "media_type": article.media_type,
        "repair": article.repair,
        "page": to_plain(article.page) if article.page is not None else None,
        "beside": article.beside,
    }
    return {name: value for name, value in plain.items() if value not in (None, "", False)}


def _article(data: object) -> ArticleState | None:
    table = table_of(data)
    path, text = text_of(table.get("path")), text_of(table.get("text"))
    if not path and not text:
        return None
    return ArticleState(
        path=Path(path) if path else None,
        record=number_of(table.get("record")),
        encoding=text_of(table.get("encoding")) or None,
        text=text,
        name=text_of(table.get("name")),
        media_type=text_of(table.get("media_type")),
        repair=table.get("repair") is True,
        page=from_plain(table["page"]) if "page" in table else None,
        beside=table.get("beside") is True,
    )
