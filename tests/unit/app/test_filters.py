"""Which claims a filter lists, how many it would, and the words for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.filter_words import in_words, label_of, offered, speaker_names
from reader.app.filters import VALUES, Certainty, Chosen, Facet, Filter, Naming, Value, values_of
from reader.app.view import ClaimRow, EntityRow
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, SourceType

_ENTITIES = {
    "e1": EntityRow("e1", "Hulusi Akar", EntityType.PERSON, (), 2, ()),
    "e2": EntityRow("e2", "The Ministry", EntityType.ORGANISATION, (), 1, ()),
}
_NAMES = {"e1": "Hulusi Akar", "e2": "The Ministry", "=sources close to it": "Sources close to it"}


def _row(
    kind: ClaimKind = ClaimKind.INDIRECT,
    content: str = "It rains.",
    source_type: SourceType = SourceType.PERSON,
    speakers: tuple[str, ...] = ("e1",),
    source: str = "Akar",
    cue: str = "said",
    cue_class: CueClass | None = CueClass.NEUTRAL,
    unsure: bool = False,
    sourced: bool = True,
) -> ClaimRow:
    return ClaimRow(
        id="c",
        kind=kind,
        anchor=Span(0, 1),
        content=(Span(0, 1),),
        cue=(),
        source=(),
        speaker_ids=speakers,
        speaker=" and ".join(_ENTITIES[key].name for key in speakers) or source,
        source_text=source,
        cue_text=cue,
        content_text=content,
        source_type=source_type,
        cue_class=cue_class,
        unsure=unsure,
        hedged=False,
        repeats=None,
        summarises=None,
        depth=0,
        notes=(),
        has_quote=kind is ClaimKind.DIRECT,
        paints=(),
        sourced=sourced,
    )


QUOTE = _row(ClaimKind.DIRECT, "“We are\nready”", cue="boasted", cue_class=CueClass.CHARGED)
JOINT = _row(speakers=("e1", "e2"), content="The dam holds")
UNNAMED = _row(source_type=SourceType.UNNAMED, speakers=(), source="Sources close to it", unsure=True)
LOWER = _row(source_type=SourceType.UNNAMED, speakers=(), source="sources close to it")
BARE = _row(
    ClaimKind.UNATTRIBUTED, "It snows.", SourceType.NONE, speakers=(), source="", cue="", cue_class=None, unsure=True
)
ROWS = (QUOTE, JOINT, UNNAMED, LOWER, BARE)


def listed(wanted: Filter) -> list[ClaimRow]:
    """The claims that a filter lists."""
    return [row for row in ROWS if wanted.matches(row)]


def test_no_filter_lists_every_claim() -> None:
    """A filter that asks for nothing, or for white space alone, is none."""
    assert not Filter()
    assert not Filter(text=" \n")
    assert listed(Filter(text=" \n")) == list(ROWS)


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (Filter(kinds=frozenset({ClaimKind.DIRECT, ClaimKind.UNATTRIBUTED})), [QUOTE, BARE]),
        (Filter(speakers=frozenset({"e2"})), [JOINT]),
        (Filter(speakers=frozenset({"=sources close to it"})), [UNNAMED, LOWER]),
        (Filter(sources=frozenset({SourceType.PERSON})), [QUOTE, JOINT]),
        (Filter(naming=frozenset({Naming.NAMED})), [QUOTE, JOINT]),
        (Filter(naming=frozenset({Naming.NOBODY})), [UNNAMED, LOWER, BARE]),
        (Filter(cues=frozenset({CueClass.CHARGED})), [QUOTE]),
        (Filter(certainty=frozenset({Certainty.UNSURE})), [UNNAMED, BARE]),
        (Filter(certainty=frozenset({Certainty.SURE})), [QUOTE, JOINT, LOWER]),
        (Filter(kinds=frozenset({ClaimKind.INDIRECT}), speakers=frozenset({"e1"})), [JOINT]),
    ],
)
def test_each_facet_lists_what_has_its_value(wanted: Filter, rows: list[ClaimRow]) -> None:
    """Values of one facet add up, facets narrow each other, and a source of two cases of letters is one speaker."""
    assert listed(wanted) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("WE  are ready", [QUOTE]),
        ('"we', [QUOTE]),
        ("boasted", [QUOTE]),
        ("the ministry", [JOINT]),
        ("close", [UNNAMED, LOWER]),
    ],
)
def test_words_are_found_in_content_cue_and_speaker(text: str, rows: list[ClaimRow]) -> None:
    """Upper and lower case, kinds of white space and of quotation marks are the same, as in the article."""
    assert listed(Filter(text=text)) == rows


def test_parts_are_searched_apart() -> None:
    """The end of one part and the start of the next are no words of the claim."""
    assert not Filter(text="holds said").matches(JOINT)


def test_counts_leave_out_their_own_facet_alone() -> None:
    """What a value would list is counted under everything else that is asked for, and under nothing of its own."""
    wanted = Filter(kinds=frozenset({ClaimKind.DIRECT}), certainty=frozenset({Certainty.UNSURE}))
    assert wanted.counts(ROWS, Facet.KIND) == {ClaimKind.INDIRECT: 1, ClaimKind.UNATTRIBUTED: 1}
    assert wanted.counts(ROWS, Facet.CERTAINTY) == {Certainty.SURE: 1}


def test_what_is_offered_occurs_or_is_chosen() -> None:
    """Speakers come by how much they say; a value that would list nothing stays while it is asked for."""
    assert offered(Filter(), ROWS, Facet.SPEAKER, _NAMES) == [("e1", 2), ("=sources close to it", 2), ("e2", 1)]
    assert [value for value, _ in offered(Filter(), ROWS, Facet.CUE, _NAMES)] == [CueClass.NEUTRAL, CueClass.CHARGED]
    gone = Filter(cues=frozenset({CueClass.CONFIRMING}))
    assert (CueClass.CONFIRMING, 0) in offered(gone, ROWS, Facet.CUE, _NAMES)


def test_speakers_without_a_name_are_called_by_their_words() -> None:
    """An entity's speakers bear its name, others the words that stand for them first."""
    assert speaker_names(ROWS, _ENTITIES) == _NAMES
    assert label_of(Facet.SPEAKER, "e1", _NAMES) == "Hulusi Akar"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Filter(), "All claims"),
        (
            Filter(
                kinds=frozenset({ClaimKind.INDIRECT}),
                speakers=frozenset({"e1"}),
                cues=frozenset({CueClass.CHARGED}),
            ),
            "Statements by Hulusi Akar, charged cues",
        ),
        (
            Filter(
                kinds=frozenset({ClaimKind.UNATTRIBUTED, ClaimKind.DIRECT}), certainty=frozenset({Certainty.UNSURE})
            ),
            "Quotes and unattributed claims, unsure",
        ),
        (
            Filter(sources=frozenset({SourceType.UNNAMED}), text=" the\ndam"),
            "Claims by unnamed sources, with “the dam”",
        ),
        (Filter(naming=frozenset({Naming.NOBODY})), "Claims, unnamed or unattributed"),
    ],
)
def test_a_filter_is_told_in_words(wanted: Filter, words: str) -> None:
    """The words name everything that narrows the claims."""
    assert in_words(wanted, _NAMES) == words


def test_articles_that_nobody_looked_for_sources_in() -> None:
    """Their claims have a kind, and nothing else is told of them."""
    row = _row(ClaimKind.DIRECT, source_type=SourceType.UNNAMED, speakers=(), source="", unsure=True, sourced=False)
    assert [facet for facet in Facet if values_of(row, facet)] == [Facet.KIND]


_values = st.sampled_from([(facet, value) for facet, values in VALUES.items() for value in values])


@given(st.lists(_values, max_size=8), st.sampled_from(ROWS))
def test_taking_all_chosen_things_away_leaves_no_filter(steps: list[tuple[Facet, Value]], row: ClaimRow) -> None:
    """What a filter asks for can be taken away thing by thing, and each step lists at least what was listed before."""
    wanted = Filter(text="it")
    for facet, value in steps:
        wanted = wanted.toggled(facet, value)
    while wanted:
        first = wanted.chosen()[0]
        alone = first.facet is None or len(wanted.values(first.facet)) == 1
        less = wanted.without(first)
        assert first not in less.chosen()
        if alone:
            assert less.matches(row) or not wanted.matches(row)
        wanted = less
    assert wanted == Filter()


def test_toggling_twice_changes_nothing() -> None:
    """A value is asked for and let go of with the same move."""
    wanted = Filter().toggled(Facet.KIND, ClaimKind.DIRECT)
    assert wanted.chosen() == (Chosen(Facet.KIND, ClaimKind.DIRECT),)
    assert wanted.toggled(Facet.KIND, ClaimKind.DIRECT) == Filter()
