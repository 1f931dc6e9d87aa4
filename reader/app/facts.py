"""What an article's balance says beside its shares: each fact in words, with the filter that shows what it counts."""

from dataclasses import dataclass

from reader.app.filters import Facet, Naming, Value
from reader.app.glossary import cue_meaning
from reader.core.analysis import Balance
from reader.core.telling import joined
from reader.core.vocabulary import CueClass, SourceType


@dataclass(frozen=True, slots=True)
class Fact:
    """A count in words, in as few as can be, the value of a facet that the claims behind it have, and what counts."""

    count: int
    words: str
    short: str
    facet: Facet
    value: Value
    meaning: str


def facts(balance: Balance) -> tuple[Fact, ...]:
    """Who is named, who is not, and what is told with a word that judges."""
    unnamed = "an unnamed source" if balance.unnamed_claims == 1 else "unnamed sources"
    charged = dict(balance.cue_classes).get(CueClass.CHARGED, 0)
    return (
        Fact(
            balance.named_sources,
            counted(balance.named_sources, "named source"),
            f"{balance.named_sources:,} named",
            Facet.NAMING,
            Naming.NAMED,
            "Everybody who speaks under a name, each counted once.",
        ),
        Fact(
            balance.unnamed_claims,
            f"{counted(balance.unnamed_claims, 'claim')} by {unnamed}",
            f"{balance.unnamed_claims:,} unnamed",
            Facet.SOURCE,
            SourceType.UNNAMED,
            "Claims of people whom the article does not name, as in “officials said”.",
        ),
        Fact(
            charged,
            counted(charged, "charged cue"),
            f"{charged:,} charged",
            Facet.CUE,
            CueClass.CHARGED,
            f"Charged: {cue_meaning(CueClass.CHARGED)}. Distancing and confirming cues are not among them.",
        ),
    )


def facts_sentence(balance: Balance) -> str:
    """The facts as a sentence for a screen reader."""
    told = facts(balance)
    return f"There {'is' if told[0].count == 1 else 'are'} {joined([fact.words for fact in told])}."


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 claim", "1,200 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
