import pytest

from reader.core.span import Span
from reader.core.vocabulary import CueClass
from reader.parse.cues import cue_class, goes_on
from reader.resources import load_lexicons


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("said", CueClass.NEUTRAL),
        ("according to", CueClass.NEUTRAL),
        ("has also claimed", CueClass.DISTANCING),
        ("is said to", CueClass.DISTANCING),
        ("admitted", CueClass.CONFIRMING),
        ("pointed out", CueClass.CONFIRMING),
        ("also slammed", CueClass.CHARGED),
        ("hit out at", CueClass.CHARGED),
        ("took aim at", CueClass.CHARGED),
        ("whistled", CueClass.NEUTRAL),
        ("having conceded", CueClass.CONFIRMING),
        ("slams", CueClass.CHARGED),
        ("laid into", CueClass.CHARGED),
        ("was said", CueClass.DISTANCING),
        ("’s accusation", CueClass.CHARGED),
    ],
)
def test_a_cue_has_the_class_of_its_strongest_word(cue: str, expected: CueClass) -> None:
    """Tense forms, particles and adverbs do not hide the class; an unknown cue is neutral."""
    assert cue_class(cue, [Span(0, len(cue))], load_lexicons()) is expected


@pytest.mark.parametrize(
    ("cue", "expected"),
    [("adding", True), ("Speaking of", True), ("said", False), ("bring", False)],
)
def test_only_a_participle_goes_on(cue: str, expected: bool) -> None:
    """A cue that opens with a participle takes its subject from before; a verb that only ends alike does not."""
    assert goes_on(cue, [Span(0, len(cue))], load_lexicons()) is expected


def test_no_cue_has_no_class() -> None:
    """A floating quote has no cue word to judge."""
    assert cue_class("", [], load_lexicons()) is None
