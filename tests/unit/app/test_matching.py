from collections.abc import Callable

from reader.app.matching import Matcher
from reader.core.matching import Difference, Models
from tests.unit.match.tellings import Said, article, by_letters

ONE = article(Said("the bridge at Lume will be closed until spring"), Said("nobody was hurt in the fire at the mill"))
OTHER = article(Said("farmers fear for their harvest"), Said("in the fire at the mill nobody was hurt", by="Ilan Voss"))


def counted(loads: list[int]) -> Callable[[], Models]:
    """A loader that counts how often it was asked."""

    def load() -> Models:
        loads.append(1)
        return by_letters()

    return load


def test_the_models_are_loaded_once_and_when_it_is_needed() -> None:
    """Nothing is loaded before two articles are compared, nor for a comparison that nobody wants any more."""
    loads: list[int] = []
    matcher = Matcher(load_models=counted(loads))
    assert matcher.match(ONE, OTHER, stop=lambda: True) == ()
    assert loads == []
    first = matcher.match(ONE, OTHER)
    assert matcher.match(ONE, OTHER) == first
    assert loads == [1]


def test_claims_that_say_the_same_are_found() -> None:
    """A claim in other words is matched with what differs; the shipped models are asked where none is given."""
    for matcher in (Matcher(load_models=by_letters), Matcher()):
        (match,) = matcher.match(ONE, OTHER)
        assert (match.left, match.right) == ("c2", "c2")
        assert match.differences == (Difference.ATTRIBUTION,)
