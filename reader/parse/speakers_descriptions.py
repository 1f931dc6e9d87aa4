"""Whom "the minister" or "the company" means: what the article says of its people and bodies, and who came last."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.core.analysis import Entity
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind
from reader.parse.names import name_words
from reader.parse.speakers_phrases import SourcePhrase

_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*")
_CLAUSE = re.compile(r"[.;:!?()\"“”\n]|,\s")
_APPOSITION = re.compile(r"(?:,|\s+is|\s+was)\s+[a-z][^.;!?\n]*")
# "the insurer NAME", "The regulator, the NAME"; "NAME, the ferry operator,".
_BODY_BEFORE = re.compile(r"(?:^|[^\w’'-])(?:[Tt]he|[Aa]n?)\s+((?:[\w-]+\s+){0,3}[a-z][\w-]*),?\s+(?:the\s+)?[\"“]?$")
_BODY_AFTER = re.compile(
    r"(?:\s*\([^()\n]{1,12}\))?,\s+(?:the|an?)\s+((?:[\w-]+\s+){0,3}?[a-z][\w-]*)(?=[,.;]|\s(?:that|which|in|of|for|on)\b)"
)
_ANY_FIRM = frozenset({"company", "firm", "business"})
# "the rival operator NAME" is not the operator that the article is about.
_OTHERS = frozenset({"rival", "another", "other", "fellow", "competing", "competitor", "neighbouring", "neighboring"})
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.FACILITY, EntityType.GROUP})
_BEFORE, _AFTER = 90, 110
# "the lawyer", of whom nothing was said before, is the speaker of the last few sentences or nobody known.
_NEAR = 1200
# Bodies that every country has: unnamed, they stand for themselves rather than for the last body that spoke.
_SELF_NAMED = frozenset({"police", "government", "military", "army", "court", "parliament"})
_MONARCH = frozenset({"king", "queen", "emperor", "sultan", "emir", "monarch"})
_SAME_OFFICE = {
    "head of state": frozenset({"president"}) | _MONARCH,
    "premier": frozenset({"prime minister"}),
    "prime minister": frozenset({"premier"}),
    "head of government": frozenset({"prime minister", "premier", "chancellor"}),
    "monarch": _MONARCH,
    "ceo": frozenset({"chief executive", "chief executive officer"}),
    "chief executive": frozenset({"ceo", "chief executive officer"}),
    "centre": frozenset({"center"}),
    "center": frozenset({"centre"}),
    "airline": frozenset({"airlines", "airways", "air"}),
    "organisation": frozenset({"organization"}),
    "organization": frozenset({"organisation"}),
    "defense minister": frozenset({"defence minister"}),
    "defence minister": frozenset({"defense minister"}),
    "vice president": frozenset({"vice-president"}),
}


@dataclass(slots=True)
class _Known:
    entity: Entity
    starts: list[int]
    offices: set[str] = field(default_factory=set)
    context: set[str] = field(default_factory=set)


class Descriptions:
    """What is known of the entities of one article, to be asked for the one that a description fits."""

    def __init__(self, text: str, entities: Sequence[Entity], lexicons: Lexicons) -> None:
        self._nouns = lexicons.table("person_nouns")
        self._bodies = lexicons.table("entity_organisation_nouns")
        self._suffixes = lexicons.words("entity_organisation_suffixes")
        self._lands = lexicons.table("entity_demonyms")
        self._land_names = frozenset(self._lands.values())
        self._vague = lexicons.words("speaker_vague")
        self._titles = frozenset(lexicons.table("person_titles")) & frozenset(self._nouns)
        self._persons = [self._person(text, e) for e in entities if e.type is EntityType.PERSON]
        self._by_id = {known.entity.id: known for known in self._persons}
        self._by_office: dict[str, list[_Known]] = {}
        for known in self._persons:
            for office in known.offices:
                self._by_office.setdefault(office, []).append(known)
        self._organisations = [self._body(text, e) for e in entities if e.type in _BODIES]
        self._read_whole = False
        self._spoke: list[tuple[int, str]] = []

    def heard(self, entity: str, at: int) -> None:
        """Note that ``entity`` is the source of an attribution that starts at ``at``; called in text order."""
        self._spoke.append((at, entity))

    def told_all(self) -> None:
        """From now on the whole article is known: what is asked for stands above it, and nobody spoke last."""
        self._read_whole = True

    def holds(self, entity: str, office: str) -> None:
        """Note that the person ``entity`` is described by ``office``."""
        known = self._by_id[entity]
        if office not in known.offices:
            known.offices.add(office)
            self._by_office.setdefault(office, []).append(known)

    def _body(self, text: str, entity: Entity) -> _Known:
        """A body with the nouns that describe it: "the insurer NAME", "NAME, a brokerage", "The union, the NAME"."""
        known = _Known(entity, _starts(entity))
        for mention in entity.mentions:
            before = _BODY_BEFORE.search(text[max(0, mention.span.start - _BEFORE) : mention.span.start])
            after = _BODY_AFTER.match(text, mention.span.end, mention.span.end + _AFTER)
            for phrase in (found[1] for found in (before, after) if found):
                words = phrase.lower().split()
                ends = (" ".join(words[-n:]) for n in (1, 2, 3) if len(words) >= n)
                nouns = {noun for noun in ends if noun in self._bodies}
                if _OTHERS.isdisjoint(words):
                    known.offices.update(nouns)
                else:
                    known.context.update(nouns)
        return known

    def _person(self, text: str, entity: Entity) -> _Known:
        known = _Known(entity, _starts(entity))
        for mention in entity.mentions:
            if mention.kind is not MentionKind.NAME:
                continue
            before = _CLAUSE.split(text[max(0, mention.span.start - _BEFORE) : mention.span.start])[-1]
            self._learn(known, before, last=True)
            after = _APPOSITION.match(text, mention.span.end, mention.span.end + _AFTER)
            if after:
                self._learn(known, after.group().lstrip(",").split(",")[0], last=False)
            # "the chairman of the union at Ilorin, NAME": the office stands before a comma.
            earlier = text[max(0, mention.span.start - _BEFORE) : mention.span.start].rstrip()
            if earlier.endswith(","):
                self._learn(known, _CLAUSE.split(earlier[:-1])[-1], last=False)
        return known

    def _learn(self, known: _Known, phrase: str, *, last: bool) -> None:
        """Take the offices in ``phrase``; those before a name count only where they run up to it."""
        words = [w.lower().replace("’", "'") for w in _WORD.findall(phrase)]
        capital = [w[0].isupper() for w in _WORD.findall(phrase)]
        found = False
        for n in (4, 3, 2, 1):
            for k in range(len(words) - n + 1):
                office = " ".join(words[k : k + n])
                rest = capital[k + n :]
                if office in self._nouns and (not last or all(rest)) and len(rest) <= 3 + 9 * (not last):
                    known.offices.add(office)
                    found = True
        if found:
            known.context.update(w.removesuffix("'s") for w in words)

    def person(self, phrase: SourcePhrase, at: int) -> str | None:
        """The id of the person whom a definite description at ``at`` means; None where nobody fits."""
        offices = self._offices(phrase)
        if not offices:
            return None
        wanted = {other for office in offices for other in (office, *_SAME_OFFICE.get(office, ()))}
        lands = self._lands_of(phrase.words)
        best: tuple[float, int] | None = None
        chosen: str | None = None
        holders = {k.entity.id: k for office in sorted(wanted) for k in self._by_office.get(office, ())}.values()
        for known in holders:
            last = _last_before(known.starts, at)
            if last < 0:
                continue
            theirs = self._lands_of(tuple(known.context))
            score = 2.0 * len(max(wanted & known.offices, key=len).split())
            score += 1.5 if lands & theirs else (-3.0 if lands and theirs else 0.0)
            score += 0.5 * len(set(phrase.words) & known.context)
            if best is None or (score, last) > best:
                best, chosen = (score, last), known.entity.id
        if chosen is not None and best is not None and best[0] > 0:
            return chosen
        ahead = [k for k in holders if _last_before(k.starts, at) < 0]
        if len(ahead) == 1 and offices[0] in self._titles:
            return ahead[0].entity.id
        # Where more than an office is said, a name that the tagger missed may stand in it.
        if phrase.head in self._vague or phrase.owned or not phrase.simple or self._read_whole:
            return None
        title = bool(wanted & self._titles)
        # Who holds one title does not hold another that nobody told of.
        people = {k.entity.id for k in self._persons if not (title and k.offices & self._titles)}
        return self._last_speaker(people, at)

    def organisation(self, phrase: SourcePhrase, at: int) -> str | None:
        """The id of the body that a definite description at ``at`` means; None where none fits."""
        sort = self._sort(phrase)
        if sort is None or (phrase.owner is not None and not phrase.simple):
            return None
        noun, firm = sort
        wanted = {noun, *_SAME_OFFICE.get(noun, ())}
        best: tuple[float, int] | None = None
        chosen: str | None = None
        for known in self._organisations:
            words = {w for name in (known.entity.name, *known.entity.aliases) for w in name_words(name)}
            last = _last_before(known.starts, at)
            fits = any(set(w.split()) <= words for w in wanted) or bool(wanted & known.offices)
            fits = fits or bool(wanted & known.context)
            fits = fits or (noun in _ANY_FIRM and any(self._bodies[n] == "firm" for n in known.offices))
            company = firm and known.entity.name.lower().split()[-1] in self._suffixes
            if last < 0 or not (fits or company):
                continue
            score = 2.0 * fits + 1.0 * company + 0.5 * len(set(phrase.words) & words)
            if best is None or (score, last) > best:
                best, chosen = (score, last), known.entity.id
        if chosen is not None:
            return chosen
        ahead = [known for known in self._organisations if wanted & known.offices]
        if len(ahead) == 1:
            return ahead[0].entity.id
        if noun in _SELF_NAMED or self._read_whole:
            return None
        # A tagger may take a firm for a building; a ministry is no firm.
        bodies = [
            known
            for known in self._organisations
            if known.entity.type is EntityType.ORGANISATION or (firm and known.entity.type is EntityType.FACILITY)
            if not (firm and self._is_public(known.entity))
        ]
        spoke = self._last_speaker({k.entity.id for k in bodies}, at)
        return spoke if spoke is not None else self._most_named(bodies, at, ahead=firm)

    def _is_public(self, entity: Entity) -> bool:
        """Whether the name says that the body is no company: it holds a noun such as "ministry"."""
        return any(self._bodies.get(word) == "named" for word in name_words(entity.name))

    def _most_named(self, bodies: Sequence[_Known], at: int, *, ahead: bool) -> str | None:
        """The body that the article is about: named twice at least and most, then first; also ``ahead`` of ``at``."""
        known = [k for k in bodies if len(k.starts) >= 2 and (ahead or _last_before(k.starts, at) >= 0)]
        most = max(known, key=lambda k: (len(k.starts), -k.starts[0]), default=None)
        return most.entity.id if most else None

    def _last_speaker(self, among: set[str], at: int) -> str | None:
        for where, entity in reversed(self._spoke):
            if where < at and at - where <= _NEAR and entity in among:
                return entity
            if at - where > _NEAR:
                break
        return None

    def _offices(self, phrase: SourcePhrase) -> list[str]:
        """The offices that the description ends in, the longest first: "head of state", "state"."""
        joined = [w for w in phrase.words if w[0].isalnum()]
        ends = (" ".join(joined[k:]) for k in range(len(joined)))
        return [office for office in ends if office in self._nouns][:1]

    def _sort(self, phrase: SourcePhrase) -> tuple[str, bool] | None:
        joined = [w for w in phrase.words if w[0].isalnum()]
        for k in range(len(joined)):
            noun = " ".join(joined[k:])
            if noun in self._bodies:
                return noun, self._bodies[noun] == "firm"
        return None

    def _lands_of(self, words: Sequence[str]) -> set[str]:
        pairs = [f"{a} {b}" for a, b in pairwise(words)]
        found = {self._lands[w] for w in (*words, *pairs) if w in self._lands}
        return found | {w for w in (*words, *pairs) if w in self._land_names}


def _starts(entity: Entity) -> list[int]:
    return sorted(m.span.start for m in entity.mentions)


def _last_before(starts: Sequence[int], at: int) -> int:
    k = bisect_left(starts, at) - 1
    return starts[k] if k >= 0 else -1


def description_span(text: str, phrase: SourcePhrase) -> Span:
    """The part of a source that is the description itself, without what follows its head."""
    return phrase.span.trimmed(text, " \t\n,;:.\"'“”‘’")
