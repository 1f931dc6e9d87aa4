"""What the balance says beside its shares."""

import pytest

from reader.app.facts import facts, facts_sentence
from reader.app.filters import Facet, Naming
from reader.core.analysis import Balance
from reader.core.vocabulary import CueClass, SourceType


@pytest.mark.parametrize(
    ("balance", "sentence"),
    [
        (Balance(), "There are 0 named sources, 0 claims by unnamed sources and 0 charged cues."),
        (
            Balance(named_sources=1, unnamed_claims=1, cue_classes=((CueClass.CHARGED, 1),)),
            "There is 1 named source, 1 claim by an unnamed source and 1 charged cue.",
        ),
        (
            Balance(named_sources=1200, unnamed_claims=2, cue_classes=((CueClass.NEUTRAL, 9), (CueClass.CHARGED, 3))),
            "There are 1,200 named sources, 2 claims by unnamed sources and 3 charged cues.",
        ),
    ],
)
def test_facts_are_told_in_words(balance: Balance, sentence: str) -> None:
    """One of a kind and many, large numbers, and other classes of cues, which are not counted."""
    assert facts_sentence(balance) == sentence


def test_each_fact_has_its_filter() -> None:
    """What is counted can be listed."""
    assert [(fact.facet, fact.value) for fact in facts(Balance())] == [
        (Facet.NAMING, Naming.NAMED),
        (Facet.SOURCE, SourceType.UNNAMED),
        (Facet.CUE, CueClass.CHARGED),
    ]
