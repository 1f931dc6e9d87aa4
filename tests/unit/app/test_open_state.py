"""What is open, kept as plain data."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.kinds import ORDER
from reader.app.open_state import ArticleState, WindowState, is_understood, state_fields, state_from, together
from reader.app.session import PageState

_pages = st.none() | st.builds(PageState, place=st.integers(0, 10**6), top=st.integers(0, 10**6))
_files = st.builds(
    ArticleState,
    path=st.sampled_from([Path("/news/a.txt"), Path("/news/ü \udcff.html")]),
    record=st.none() | st.integers(1, 500),
    encoding=st.none() | st.just("cp1251"),
    repair=st.booleans(),
    page=_pages,
    beside=st.booleans(),
)
_texts = st.builds(
    ArticleState, text=st.just("0f" * 32), name=st.text(max_size=8), media_type=st.just("text/html"), page=_pages
)
_states = st.builds(
    WindowState,
    articles=st.lists(_files | _texts, max_size=4).map(tuple),
    geometry=st.just("AdnQ"),
    kinds=st.sets(st.sampled_from(ORDER)).map(lambda shown: tuple(kind for kind in ORDER if kind in shown)),
    hidden=st.booleans(),
    linked=st.booleans(),
)


@given(_states)
def test_a_state_comes_back_as_it_was(state: WindowState) -> None:
    """What goes through JSON is the same state again, names of files that are no Unicode too."""
    fields = json.loads(json.dumps(state_fields(state)))
    assert state_from(fields) == state
    # Another version may know more of an article, or less.
    assert is_understood({**fields, "sparkle": 3, "articles": [{**each, "new": 1} for each in fields["articles"]]})
    assert is_understood({name: fields[name] for name in list(fields)[1:]})


_plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["path", "page", "text"]), inner),
)


@given(st.dictionaries(st.sampled_from(["articles", "current", "geometry", "kinds", "hidden"]), _plain))
def test_nonsense_is_as_a_first_start(fields: dict[str, object]) -> None:
    """Whatever a file says, a state comes of it, and its current article is one of those it has."""
    state = state_from(fields)
    assert state.current == 0 or state.current < len(state.articles)


@pytest.mark.parametrize(
    "fields",
    [
        {"articles": {"path": "/a.txt"}},
        {"articles": [{"path": "/a.txt"}, "/b.txt"]},
        {"articles": [{"path": "/a.txt", "page": {"place": "12"}}]},
        {"kinds": ["quote", "rumour"]},
        {"hidden": 1},
    ],
)
def test_what_is_left_out_is_known(fields: dict[str, object]) -> None:
    """A value of another kind is no such state, however much of the rest is."""
    assert not is_understood(fields)


def test_several_windows_become_one() -> None:
    """Their articles one after another; the look is the first one's."""
    a, b, c = (ArticleState(Path(name)) for name in "abc")
    found = together((WindowState((a, b), 1, "look"), WindowState((c,), 0, "other")))
    assert found == WindowState((a, b, c), 1, "look")
    assert together(()) == WindowState()
