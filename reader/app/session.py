"""How an article was being read, as it is kept from one start of the program to the next."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from reader.app.filters import VALUES, Facet, Filter
from reader.app.plain import number_of, table_of, text_of


@dataclass(frozen=True, slots=True)
class PageLayout:
    """How the person has laid out a reading page; the same serves every article.

    ``cards_sizes`` and ``list_sizes`` are the widths of the three panes in pixels while claims are cards and while they
    are a list, ``columns`` those of the list's columns; empty while nobody has changed them. ``sort`` names a column of
    the list, "" the order of the text.
    """

    cards_sizes: tuple[int, ...] = ()
    list_sizes: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    sort: str = ""
    descending: bool = False
    grouped: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for in an article, and how; ``shown`` says that the find bar is open."""

    text: str = ""
    shown: bool = False
    match_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class PageState:
    """Where in an article the person is: positions are code points of its text.

    ``place`` is the text cursor's, ``top`` that of the first line on the screen, ``claim`` where the current claim
    starts and ends, None without one. ``filter`` has names of speakers, since their keys are of one analysis alone.
    ``folded`` is where the runs begin that are folded, None while they are as every article's at its start; ``closed``
    are the groups of the list of claims that are, by their titles in small letters.
    """

    place: int = 0
    top: int = 0
    claim: tuple[int, int] | None = None
    filter: Filter = field(default_factory=Filter)
    layout: PageLayout = field(default_factory=PageLayout)
    folded: tuple[int, ...] | None = None
    search: Search = field(default_factory=Search)
    closed: tuple[str, ...] = ()


def to_plain(state: PageState) -> dict[str, Any]:
    """The state as JSON can hold it."""
    return {
        "place": state.place,
        "top": state.top,
        "claim": list(state.claim) if state.claim is not None else None,
        "filter": {
            "text": state.filter.text,
            **{facet.value: sorted(state.filter.values(facet)) for facet in Facet if state.filter.values(facet)},
        },
        "layout": asdict(state.layout),
        "folded": list(state.folded) if state.folded is not None else None,
        "search": asdict(state.search),
        "closed": list(state.closed),
    }


def from_plain(data: object) -> PageState:
    """The state that ``to_plain`` made ``data`` of; what is missing or no such value is as on a first start."""
    table = table_of(data)
    layout = table_of(table.get("layout"))
    search = table_of(table.get("search"))
    claim = _numbers(table.get("claim"))
    folded = _numbers(table.get("folded"))
    first = PageLayout()
    return PageState(
        place=_number(table.get("place")),
        top=_number(table.get("top")),
        claim=(claim[0], claim[1]) if len(claim) == 2 and claim[0] <= claim[1] else None,
        filter=_filter(table_of(table.get("filter"))),
        layout=PageLayout(
            cards_sizes=_numbers(layout.get("cards_sizes")),
            list_sizes=_numbers(layout.get("list_sizes")),
            columns=_numbers(layout.get("columns")),
            sort=text_of(layout.get("sort", first.sort)),
            descending=layout.get("descending") is True,
            grouped=layout.get("grouped") is True,
        ),
        folded=folded if folded or table.get("folded") == [] else None,
        search=Search(
            text=text_of(search.get("text")),
            shown=search.get("shown") is True,
            match_case=search.get("match_case") is True,
            whole_words=search.get("whole_words") is True,
        ),
        closed=_texts(table.get("closed")),
    )


def _filter(table: Mapping[str, object]) -> Filter:
    out = Filter(text=text_of(table.get("text")))
    for facet in Facet:
        listed = table.get(facet.value)
        words = [word for word in listed if isinstance(word, str)] if isinstance(listed, list) else []
        known = VALUES.get(facet)
        values = [value for value in known if value in words] if known is not None else words
        out = out.only(facet, values)
    return out


def _texts(data: object) -> tuple[str, ...]:
    listed = data if isinstance(data, list) else []
    return tuple(text for text in listed if isinstance(text, str))


def _number(data: object) -> int:
    return number_of(data) or 0


def _numbers(data: object) -> tuple[int, ...]:
    listed = tuple(data) if isinstance(data, list | tuple) else ()
    numbers = tuple(_number(each) for each in listed)
    return numbers if numbers == listed else ()
