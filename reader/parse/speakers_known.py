"""What an article says of each of its people and bodies: the offices and nouns that describe them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.core.analysis import Entity
from reader.core.lexicons import Lexicons
from reader.core.vocabulary import MentionKind
from reader.core.words import WORD, plain

# Up to the last mark that ends a clause.
_TO_CLAUSE = re.compile(r".*(?:[.;:!?()\"“”\n]|,\s)", re.DOTALL)
_APPOSITION = re.compile(r"(?:,|\s+is|\s+was)\s+[a-z][^.;!?\n]*")
# "the insurer NAME", "The regulator, the NAME"; "NAME, the ferry operator,".
_BODY_BEFORE = re.compile(r"(?:^|[^\w’'-])(?:[Tt]he|[Aa]n?)\s+((?:[\w-]+\s+){0,3}[a-z][\w-]*),?\s+(?:the\s+)?[\"“]?$")
_BODY_AFTER = re.compile(
    r"(?:\s*\([^()\n]{1,12}\))?,\s+(?:the|an?)\s+((?:[\w-]+\s+){0,3}?[a-z][\w-]*)(?=[,.;]|\s(?:that|which|in|of|for|on)\b)"
)
# "A panel of NAME": the panel is NAME.
_PART_OF = re.compile(r"(?:^|[^\w’'-])(?:[Tt]he|[Aa]n?)\s+((?:[\w-]+\s+){0,2}[a-z][\w-]*)\s+of\s+(?:the\s+)?$")
# Behind the noun stand "of" and "the" at most, or "the" and a mark.
_CLOSE = 3
# "the rival operator NAME" is not the operator that the article is about.
_OTHERS = frozenset({"rival", "another", "other", "fellow", "competing", "competitor", "neighbouring", "neighboring"})
# "Minister of Transport of Ostrane NAME".
_LINKS = frozenset({"of", "for", "and", "the"})
_NEXT_ONE = frozenset({("and", "the"), ("and", "his"), ("and", "her"), ("and", "its")})
# So many code points before and after a name are looked at.
_BEFORE, _AFTER = 90, 110
# How many names may stand between an office and its holder: "President of NAME", "Foreign Secretary".
_FEW = 3
# So many words make an office at most.
_WORDS = 4
# So many words, at most, are of an apposition behind the office that it starts with.
_LONGEST = 12


@dataclass(slots=True)
class Known:
    """An entity with where its mentions start, in order, and what it is called.

    ``offices`` are nouns that say what it is ("mayor", "insurer"), ``context`` are other words that stand with them.
    """

    entity: Entity
    starts: list[int]
    offices: set[str] = field(default_factory=set)
    context: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, entity: Entity) -> "Known":
        """The entity, of which nothing is known but its mentions."""
        return cls(entity, sorted(mention.span.start for mention in entity.mentions))

    def last_before(self, at: int) -> int:
        """Where the last mention that starts before ``at`` starts; -1 where none does."""
        k = bisect_left(self.starts, at) - 1
        return self.starts[k] if k >= 0 else -1


class KnownReader:
    """Reads the words around the mentions of one article's entities."""

    def __init__(self, text: str, lexicons: Lexicons) -> None:
        """Read ``text`` with the tables of nouns for people and for bodies."""
        self._text = text
        self._nouns = lexicons.table("person_nouns")
        self._bodies = lexicons.table("entity_organisation_nouns")
        self._honours = lexicons.table("person_titles").keys()
        self._first = frozenset(noun.split()[0] for noun in self._nouns)
        self._last = frozenset(noun.split()[-1] for noun in self._bodies)

    def body(self, entity: Entity) -> Known:
        """A body with the nouns that describe it: "the insurer NAME", "NAME, a brokerage", "The union, the NAME"."""
        text, known = self._text, Known.of(entity)
        for mention in entity.mentions:
            earlier = text[max(0, mention.span.start - _BEFORE) : mention.span.start]
            # Hardly ever does a noun for a body stand where these look for one.
            near = earlier.lower().rsplit(None, _CLOSE)[-_CLOSE:]
            told = any(word.rstrip(",") in self._last for word in near)
            before = _BODY_BEFORE.search(earlier) if told else None
            after = _BODY_AFTER.match(text, mention.span.end, mention.span.end + _AFTER)
            part = _PART_OF.search(earlier) if told else None
            for phrase in (found[1] for found in (before, after, part) if found):
                words = phrase.lower().split()
                ends = (" ".join(words[-n:]) for n in (1, 2, 3) if len(words) >= n)
                nouns = {noun for noun in ends if noun in self._bodies}
                if _OTHERS.isdisjoint(words):
                    known.offices.update(nouns)
                else:
                    known.context.update(nouns)
        return known

    def person(self, entity: Entity) -> Known:
        """A person with the offices that titles and appositions give them, and the words around these."""
        text, known = self._text, Known.of(entity)
        for mention in entity.mentions:
            if mention.kind is not MentionKind.NAME:
                continue
            earlier = text[max(0, mention.span.start - _BEFORE) : mention.span.start]
            self._learn(known, _last_clause(earlier), last=True)
            after = _APPOSITION.match(text, mention.span.end, mention.span.end + _AFTER)
            if after:
                self._learn(known, after.group().lstrip(",").split(",")[0], last=False)
            # "the chairman of the union at Ilorin, NAME": the office stands before a comma.
            earlier = earlier.rstrip()
            if earlier.endswith(","):
                self._learn(known, _last_clause(earlier[:-1]), last=False)
        return known

    def _learn(self, known: Known, phrase: str, *, last: bool) -> None:
        """Take the offices in ``phrase``; those before a name count only where they run up to it."""
        written = WORD.findall(phrase)
        words = [plain(w) for w in written]
        starts = [k for k, word in enumerate(words) if word in self._first]
        capital = [w[0].isupper() for w in written] if starts else []
        found = False
        for k in starts:
            for end in range(k + 1, min(k + _WORDS, len(words)) + 1):
                office = " ".join(words[k:end])
                rest = capital[end:]
                if office in self._nouns and (not last or self._runs_up(words[end:], rest)) and len(rest) <= _LONGEST:
                    known.offices.add(office)
                    found = True
        if found:
            # "The Norwegian minister NAME and the Swedish one NAME": the second is no Norwegian.
            cut = max((k for k, pair in enumerate(pairwise(words), 1) if pair in _NEXT_ONE), default=0) if last else 0
            known.context.update(w.removesuffix("'s") for w in words[cut:])

    def _runs_up(self, words: Sequence[str], capital: Sequence[bool]) -> bool:
        """Whether what stands between an office and a name is of the office: "of Transport", "Secretary"."""
        if all(capital):
            return len(words) <= _FEW
        linked = all(big or word in _LINKS for word, big in zip(words, capital, strict=True))
        last = words[-1].rstrip(".")
        return linked and words[0] == "of" and capital[-1] and last not in self._nouns and last not in self._honours


def _last_clause(words: str) -> str:
    """What stands behind the last mark of ``words`` that ends a clause."""
    found = _TO_CLAUSE.match(words)
    return words[found.end() :] if found is not None else words
