"""How an article was being read, kept as plain data."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.filters import VALUES, Facet, Filter
from reader.app.session import PageLayout, PageState, Search, from_plain, to_plain

_number = st.integers(0, 10**9)
_numbers = st.lists(_number, max_size=4).map(tuple)
_filters = st.builds(
    Filter,
    kinds=st.frozensets(st.sampled_from(VALUES[Facet.KIND])),
    speakers=st.frozensets(st.text(max_size=8), max_size=3),
    sources=st.frozensets(st.sampled_from(VALUES[Facet.SOURCE])),
    naming=st.frozensets(st.sampled_from(VALUES[Facet.NAMING])),
    cues=st.frozensets(st.sampled_from(VALUES[Facet.CUE])),
    certainty=st.frozensets(st.sampled_from(VALUES[Facet.CERTAINTY])),
    text=st.text(max_size=8),
)
_layouts = st.builds(
    PageLayout,
    cards_sizes=_numbers,
    list_sizes=_numbers,
    columns=_numbers,
    sort=st.text(max_size=8),
    descending=st.booleans(),
    grouped=st.booleans(),
)
_claims = st.none() | st.tuples(_number, _number).map(lambda pair: (min(pair), max(pair)))
_states = st.builds(
    PageState,
    place=_number,
    top=_number,
    claim=_claims,
    filter=_filters,
    layout=_layouts,
    folded=st.none() | _numbers,
    search=st.builds(Search, st.text(max_size=8), st.booleans(), st.booleans(), st.booleans()),
    closed=st.lists(st.text(max_size=8), max_size=3).map(tuple),
)


@given(_states)
def test_a_state_comes_back_as_it_was(state: PageState) -> None:
    """What goes through JSON is the same state again."""
    assert from_plain(json.loads(json.dumps(to_plain(state)))) == state


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(to_plain(PageState()))), inner),
    max_leaves=8,
)


@given(_json)
def test_anything_else_gives_a_state_too(data: object) -> None:
    """Whatever stands in the file, a page can be shown."""
    assert isinstance(from_plain(data), PageState)


@pytest.mark.parametrize(
    "data",
    [
        {"place": -1, "top": "3", "claim": [5, 2]},
        {"claim": [1], "filter": {"kind": ["none such"], "text": 3}, "layout": {"columns": [1, "a"]}},
        {"folded": [-1]},
        {"search": {"text": 3, "shown": 1, "match_case": "yes"}, "closed": "all"},
        {"place": 2**31, "layout": {"cards_sizes": [10**30, 1, 1], "list_sizes": [2**31], "columns": [10**30]}},
        {"place": True, "filter": [], "layout": {"descending": "no", "sort": 1}},
    ],
)
def test_what_cannot_be_is_as_on_a_first_start(data: object) -> None:
    """Values of the wrong sort or out of range are left out, each by itself."""
    assert from_plain(data) == PageState()
