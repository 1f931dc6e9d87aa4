from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Analysis
from reader.core.matching import Difference, Match, Models, Near
from reader.core.vocabulary import CueClass, EntityType
from reader.match.matcher import LEAST_OF_FEW, MOST, match_claims
from reader.resources import load_lexicons
from tests.unit.match.tellings import Letters, Said, article, by_letters

LEXICONS = load_lexicons()
ATTRIBUTION, SPEAKER, CUE_CLASS, NUMBER = Difference


def matched(left: Analysis, right: Analysis) -> tuple[Match, ...]:
    """What is matched by the shipped word lists and models that go by letters."""
    return match_claims(left, right, by_letters(), LEXICONS, lambda: False)


def pairs(left: Analysis, right: Analysis) -> list[tuple[str, str]]:
    """The ids of what is matched."""
    return [(match.left, match.right) for match in matched(left, right)]


def turned(matches: tuple[Match, ...]) -> set[Match]:
    """The matches with left and right exchanged."""
    return {replace(match, left=match.right, right=match.left) for match in matches}


BRIDGE = "the bridge at Lume will be closed until spring"
TOLL = "12 people were hurt when the roof of the mill fell in"


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (Said(BRIDGE), Said(BRIDGE), ()),
        (Said(BRIDGE, by="Ilan Voss"), Said(BRIDGE), (ATTRIBUTION,)),
        (Said(BRIDGE, by="Ilan Voss"), Said(BRIDGE, by="Ilan Voss"), ()),
        (Said(BRIDGE, by="Ilan Voss"), Said(BRIDGE, by="Voss"), ()),
        (Said(BRIDGE, by="Ilan Voss"), Said(BRIDGE, by="Nour Castellan"), (SPEAKER,)),
        (Said(BRIDGE, by="Ilan Voss"), Said(BRIDGE, by="Ilan Voss", cue_class=CueClass.CHARGED), (CUE_CLASS,)),
        (
            Said(BRIDGE, by="Ilan Voss", cue_class=CueClass.DISTANCING),
            Said(BRIDGE, by="Nour Castellan"),
            (SPEAKER, CUE_CLASS),
        ),
        (Said(BRIDGE, by="police officers", named=False), Said(BRIDGE, by="the police", named=False), ()),
        (Said(BRIDGE, by="witnesses", named=False), Said(BRIDGE, by="residents", named=False), (SPEAKER,)),
        (Said(BRIDGE, by="witnesses", named=False), Said(BRIDGE, by="Ilan Voss"), (SPEAKER,)),
        (Said(BRIDGE, by="a witness", named=False), Said(BRIDGE, by="Ilan Voss"), ()),
        (Said(BRIDGE, by="the sons of Voss", named=False), Said(BRIDGE, by="Ilan Voss"), (SPEAKER,)),
        (Said(BRIDGE, by="a friend of the owners", named=False), Said(BRIDGE, by="Ilan Voss"), ()),
        (Said(TOLL), Said(TOLL.replace("12", "14")), (NUMBER,)),
        (Said(TOLL), Said(TOLL.replace("12", "a dozen")), ()),
        (Said(TOLL), Said(TOLL.replace("12 people", "people")), ()),
        (Said(TOLL, by="Ilan Voss"), Said(TOLL.replace("12", "14")), (ATTRIBUTION, NUMBER)),
    ],
)
def test_what_differs_is_told(left: Said, right: Said, wanted: tuple[Difference, ...]) -> None:
    """One claim in two articles is matched, and exactly what is told otherwise is named."""
    (match,) = matched(article(left), article(right))
    assert match.differences == wanted
    assert 0 <= match.score <= 1


def test_each_claim_finds_its_own() -> None:
    """Claims in another order and in somewhat other words are matched, and what only one has stays alone."""
    types = {"Lume": EntityType.PLACE}
    here = article(
        Said(BRIDGE, means=(("Lume", "Lume"),)),
        Said("the council voted for the new school on Monday"),
        Said("nobody was hurt in the fire at the old mill"),
        types=types,
    )
    there = article(
        Said("the bridge at Lume would be closed until the spring", means=(("Lume", "Lume"),)),
        Said("in the fire at the old mill nobody was hurt"),
        Said("farmers fear for their harvest"),
        types=types,
    )
    assert pairs(here, there) == [("c1", "c1"), ("c3", "c2")]


def test_the_outcome_is_in_the_order_of_the_left_text() -> None:
    """Whichever article is the left one, its claims come from the top."""
    one = article(Said("aa bridge closed until spring"), Said("bb school opened by mayor"))
    other = article(Said("bb school opened by mayor"), Said("aa bridge closed until spring"))
    assert pairs(one, other) == [("c1", "c2"), ("c2", "c1")]
    assert pairs(other, one) == [("c1", "c2"), ("c2", "c1")]


def test_nothing_comes_of_articles_without_claims() -> None:
    """An article without claims is matched with nothing, by no error."""
    assert matched(article(), article(Said(BRIDGE))) == ()
    assert matched(article(), article()) == ()


def test_work_that_is_stopped_gives_nothing() -> None:
    """Whenever it is stopped, nothing is said to have been found."""
    one = article(Said(BRIDGE), Said(TOLL))
    for after in range(4):
        answers = iter([False] * after + [True] * 100)
        found = match_claims(one, one, by_letters(), LEXICONS, lambda answers=answers: next(answers))  # type: ignore[misc]
        assert found == () or after >= 3


def test_of_very_many_pairs_the_nearest_are_judged() -> None:
    """What takes long is done for so many pairs; what says the same in the nearest words is among them."""
    judged: list[tuple[str, str]] = []

    class Counting(Letters):
        def log_odds(self, pairs: Sequence[tuple[str, str]], stop: Callable[[], bool]) -> list[float]:
            judged.extend(pairs)
            return super().log_odds(pairs, stop)

    here = article(*(Said(f"mill {k} was sold in the spring of {k}") for k in range(50)), Said(TOLL))
    there = article(*(Said(f"mill {k} was lost in the spring of {k}") for k in range(50)), Said(TOLL + " on Monday"))
    found = match_claims(here, there, Models(Letters(), Counting()), LEXICONS, lambda: False)
    assert len(judged) == MOST < 51 * 51
    assert ("c51", "c51") in [(match.left, match.right) for match in found]


class Told:
    """An encoder and judge of articles whose first claims say the same, at odds that are given."""

    def __init__(self, common: int, odds: float) -> None:
        self._near = [Near(k, k, (0.5, 0.5)) for k in range(common)]
        self._odds = odds

    def near(
        self, left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]], stop: Callable[[], bool]
    ) -> list[Near]:
        """The first claims."""
        return self._near

    def log_odds(self, pairs: Sequence[tuple[str, str]], stop: Callable[[], bool]) -> list[float]:
        """The same for all."""
        return [self._odds] * len(pairs)


@pytest.mark.parametrize(("claims", "common", "surer"), [(30, 1, True), (30, 3, False), (6, 1, False)])
def test_what_long_articles_have_in_common_by_itself_must_be_surer(claims: int, common: int, surer: bool) -> None:
    """One thing alike of thirty is hardly the same event; three are, and one of six."""
    left, right = (
        article(*(Said(f"{side} number{chr(97 + k)} burned in north{chr(97 + k)} woods") for k in range(claims)))
        for side in ("mill", "barn")
    )
    scores = []
    for odds in range(-6, 7):
        told = Told(common, odds)
        scores += [m.score for m in match_claims(left, right, Models(told, told), LEXICONS, lambda: False)]
    assert scores
    assert (min(scores) >= LEAST_OF_FEW) is surer


def test_the_same_few_words_prove_nothing() -> None:
    """Two articles on different things do not say the same because a name is the content of a claim in both."""
    here = article(Said("Ferrin", by="Ilan Voss"), Said("the school in the valley has been sold"))
    there = article(Said("Ferrin", by="Nour Castellan"), Said("nobody knows how many boats were lost"))
    assert pairs(here, there) == []
    assert pairs(here, here) == [("c1", "c1"), ("c2", "c2")]


WORDS = st.sampled_from(
    "bridge mill school mayor council river harvest spring closed opened burned voted 12 14".split()
)
SAID = st.builds(
    Said,
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join),
    by=st.sampled_from(["", "Ilan Voss", "Nour Castellan"]),
    cue_class=st.sampled_from(CueClass),
)
ARTICLES = st.lists(SAID, max_size=5).map(lambda said: article(*said))


@given(ARTICLES, ARTICLES)
def test_matches_are_one_to_one_and_turn_with_the_articles(left: Analysis, right: Analysis) -> None:
    """No claim is in two matches, scores are shares, and which article is the left one changes nothing."""
    found = matched(left, right)
    assert len({m.left for m in found}) == len(found) == len({m.right for m in found})
    assert all(0 <= m.score <= 1 for m in found)
    assert [m.left for m in found] == sorted(m.left for m in found)
    assert set(matched(right, left)) == turned(found)


@given(ARTICLES)
def test_an_article_is_matched_with_itself_claim_by_claim(one: Analysis) -> None:
    """Each claim finds itself, or one of the same words, and nothing is told otherwise in the first case."""
    text = {claim.id: claim.content[0].of(one.text) for claim in one.claims}
    found = matched(one, one)
    assert {m.left for m in found} == set(text)
    assert all(text[m.left] == text[m.right] and m.score == 1 for m in found)


@given(st.lists(SAID, max_size=5))
def test_articles_that_have_nothing_in_common_have_no_match(said: list[Said]) -> None:
    """Where no word, name or letter is shared, nothing is found."""
    other = article(Said("ζζζ ξξξ ωωω", by="Ψψψ"), Said("ββββ φφφ"))
    assert matched(article(*said), other) == ()
