"""What an article's balance says beside its shares: each fact in words, with the filter that shows what it counts."""

from dataclasses import dataclass

from reader.app.filters import Facet, Naming, Value
from reader.app.glossary import cue_meaning
from reader.core.analysis import Balance
from reader.core.telling import joined
from reader.core.vocabulary import CueClass, SourceType
from reader.core.wording import tr, trn


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
    charged = dict(balance.cue_classes).get(CueClass.CHARGED, 0)
    return (
        Fact(
            balance.named_sources,
            trn("{n} named source", "{n} named sources", balance.named_sources),
            trn("{n} named", "{n} named", balance.named_sources),
            Facet.NAMING,
            Naming.NAMED,
            tr("Everybody who speaks under a name, each counted once."),
        ),
        Fact(
            balance.unnamed_claims,
            trn("{n} claim by an unnamed source", "{n} claims by unnamed sources", balance.unnamed_claims),
            trn("{n} unnamed", "{n} unnamed", balance.unnamed_claims),
            Facet.SOURCE,
            SourceType.UNNAMED,
            tr("Claims of people whom the article does not name, as in “officials said”."),
        ),
        Fact(
            charged,
            trn("{n} charged cue", "{n} charged cues", charged),
            trn("{n} charged", "{n} charged", charged),
            Facet.CUE,
            CueClass.CHARGED,
            tr(
                "Charged: {meaning}. Distancing and confirming cues are not among them.",
                meaning=cue_meaning(CueClass.CHARGED),
            ),
        ),
    )


def facts_sentence(balance: Balance) -> str:
    """The facts as a sentence for a screen reader."""
    told = facts(balance)
    return trn("There is {facts}.", "There are {facts}.", told[0].count, facts=joined([fact.words for fact in told]))
