"""Whom "the minister" or "the company" means: what the article says of its people and bodies, and who came last."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from reader.core.analysis import Block, Entity
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities_names import BODY_TYPES
from reader.parse.speakers_known import Known, KnownReader
from reader.parse.speakers_phrases import SourcePhrase

_ANY_FIRM = frozenset({"company", "firm", "business"})
# "Told NAME", "seen by NAME": the outlet itself, hardly the firm that it writes about.
_READER = re.compile(
    r"\b(?:told|tells?|(?:seen|obtained|reviewed|read|polled|interviewed) by|shared with)\s+(?:[Tt]he\s+)?$"
)
_OUTSIDE = frozenset({Role.BYLINE, Role.CAPTION, Role.FURNITURE, Role.RELATED, Role.DUPLICATE})
# So many code points before a name tell whether it is the outlet.
_BEFORE = 90
# "Of", "the" and the like tell no bodies apart, and all have fewer letters.
_LETTERS = 4
# "the lawyer", of whom nothing was said before, is the speaker of the last few sentences or nobody known.
_NEAR = 1200
# An article is about a body that it names so often at least.
_SEVERAL = 2
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
    "force": frozenset({"police", "constabulary"}),
    "paper": frozenset({"newspaper", "daily", "weekly"}),
    "newspaper": frozenset({"paper", "daily", "weekly"}),
    "airline": frozenset({"airlines", "airways", "air"}),
    "organisation": frozenset({"organization"}),
    "organization": frozenset({"organisation"}),
    "defense minister": frozenset({"defence minister"}),
    "defence minister": frozenset({"defense minister"}),
    "vice president": frozenset({"vice-president"}),
}


class Descriptions:
    """What is known of the entities of one article, to be asked for the one that a description fits."""

    def __init__(self, text: str, blocks: Sequence[Block], entities: Sequence[Entity], lexicons: Lexicons) -> None:
        """Take the article in."""
        self._text = text
        self._nouns = lexicons.table("person_nouns")
        self._bodies = lexicons.table("entity_organisation_nouns")
        self._suffixes = lexicons.words("entity_organisation_suffixes")
        self._lands = lexicons.table("entity_demonyms")
        self._land_names = frozenset(self._lands.values())
        self._vague = lexicons.words("speaker_vague")
        self._titles = frozenset(lexicons.table("person_titles")) & frozenset(self._nouns)
        self._blocks, self._entities = blocks, entities
        self._reader = KnownReader(text, lexicons)
        self._read_whole = False
        self._spoke: list[tuple[int, str]] = []

    @cached_property
    def _persons(self) -> Mapping[str, Known]:
        """The people of the article by id."""
        return {e.id: self._reader.person(e) for e in self._entities if e.type is EntityType.PERSON}

    @cached_property
    def _by_office(self) -> dict[str, list[Known]]:
        """The people of the article by what they are said to be."""
        out: dict[str, list[Known]] = {}
        for known in self._persons.values():
            for office in known.offices:
                out.setdefault(office, []).append(known)
        return out

    @cached_property
    def _organisations(self) -> "_BodyIndex":
        known = (self._reader.body(e) for e in self._entities if e.type in BODY_TYPES)
        return _BodyIndex(known, self._bodies, self._suffixes)

    @cached_property
    def _bearers(self) -> Mapping[str, Sequence[Known]]:
        """The bodies by the noun of their names.

        A tagger may take a body for a place, but the words of a name of several words tell what it is.
        """
        out: dict[str, list[Known]] = {}
        others = (e for e in self._entities if e.type not in (*BODY_TYPES, EntityType.PERSON) and " " in e.name)
        for known in (*self._organisations.bodies, *map(Known.of, others)):
            out.setdefault(_own_noun(known.entity.name), []).append(known)
        return out

    @cached_property
    def _told(self) -> frozenset[str]:
        """The ids of the bodies of whom the article tells, other than as the outlet that it is of."""
        outside = SpanIndex.disjoint(block.span for block in self._blocks if block.role in _OUTSIDE)
        return frozenset(
            known.entity.id
            for known in self._organisations.bodies
            if any(
                outside.holding(at) is None and not _READER.search(self._text[max(0, at - _BEFORE) : at])
                for at in known.starts
            )
        )

    def heard(self, entity: str, at: int) -> None:
        """Note that ``entity`` is the source of an attribution that starts at ``at``; called in text order."""
        self._spoke.append((at, entity))

    def told_all(self) -> None:
        """From now on the whole article is known: what is asked for stands above it, and nobody spoke last."""
        self._read_whole = True

    def holds(self, entity: str, office: str) -> None:
        """Note that the person ``entity`` is described by ``office``."""
        known, holders = self._persons[entity], self._by_office.setdefault(office, [])
        if office not in known.offices:
            known.offices.add(office)
            holders.append(known)

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
            last = known.last_before(at)
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
        ahead = [k for k in holders if k.last_before(at) < 0]
        if len(ahead) == 1 and offices[0] in self._titles:
            return ahead[0].entity.id
        # Where more than an office is said, a name that the tagger missed may stand in it.
        if phrase.head in self._vague or phrase.owned or not phrase.simple or self._read_whole:
            return None
        title = bool(wanted & self._titles)
        # Who holds one title does not hold another that nobody told of.
        return self._last_speaker(self._persons, at, lambda known: not (title and known.offices & self._titles))

    def person_of(self, lands: frozenset[str], at: int) -> str | None:
        """The id of the person last named before ``at`` whose title tells that one of ``lands`` is theirs."""
        known = [k for k in self._persons.values() if k.context & lands and k.last_before(at) >= 0]
        last = max(known, key=lambda k: k.last_before(at), default=None)
        return last.entity.id if last is not None else None

    def organisation(self, phrase: SourcePhrase, at: int, *, fitting: bool = False) -> str | None:
        """The id of the body that a definite description at ``at`` means; None where none fits.

        With ``fitting`` only a body that the article describes so, or that bears the noun in its name.
        """
        if phrase.owner is not None and not phrase.simple:
            return None
        sort = self._sort(phrase)
        if sort is None:
            return self._bearer(phrase, at)
        noun, firm = sort
        wanted = {noun, *_SAME_OFFICE.get(noun, ())}
        best: tuple[float, int] | None = None
        chosen: str | None = None
        index = self._organisations
        fits = index.fitting(wanted)
        if noun in _ANY_FIRM:
            fits |= index.firms
        companies = index.companies if firm else frozenset()
        for k in sorted(fits | companies):
            last = index.bodies[k].last_before(at)
            if last < 0:
                continue
            score = 2.0 * (k in fits) + 1.0 * (k in companies) + 0.5 * len(set(phrase.words) & index.words[k])
            if best is None or (score, last) > best:
                best, chosen = (score, last), index.bodies[k].entity.id
        if chosen is not None:
            return chosen
        ahead = [index.bodies[k] for k in fits if wanted & index.bodies[k].offices]
        if len(ahead) == 1:
            return ahead[0].entity.id
        bearer = self._bearer(phrase, at)
        if bearer is not None or fitting or noun in _SELF_NAMED or self._read_whole:
            return bearer
        # "The district council" says more than a body's noun; "the body for athletics" fits what has that in its name.
        tail = {word for word in name_words(phrase.span.of(self._text)) if len(word) >= _LETTERS} - set(phrase.words)
        plain = firm or phrase.words == tuple(noun.split())

        def may_be(known: Known) -> bool:
            # A tagger may take a firm for a building; a ministry is no firm, and nobody is what another noun says.
            entity = known.entity
            sort = entity.type is EntityType.ORGANISATION or (firm and entity.type is EntityType.FACILITY)
            if not sort or entity.id not in self._told:
                return False
            return bool(tail.intersection(name_words(entity.name))) or (plain and not self._is_other(known, firm=firm))

        spoke = self._last_speaker(index.by_id, at, may_be)
        if spoke is not None:
            return spoke
        # The body that the article is about.
        most = (known for known in index.most_named if (firm or known.last_before(at) >= 0) and may_be(known))
        return next((known.entity.id for known in most), None)

    def _bearer(self, phrase: SourcePhrase, at: int) -> str | None:
        """The body last named before ``at`` whose name has the head of ``phrase`` for its own: "the front"."""
        if not phrase.simple or len(phrase.words) != 1 or phrase.head in self._vague or phrase.head in self._nouns:
            return None
        known = [k for k in self._bearers.get(phrase.head, ()) if k.last_before(at) >= 0]
        last = max(known, key=lambda k: k.last_before(at), default=None)
        return last.entity.id if last is not None else None

    def _is_other(self, known: Known, *, firm: bool) -> bool:
        """Whether the name, or what the article says of the body, tells that it is something else."""
        nouns = {word for word in name_words(known.entity.name) if word in self._bodies}
        if firm:
            return any(self._bodies[noun] == "named" for noun in nouns)
        return bool(nouns or known.offices)

    def _last_speaker(self, among: Mapping[str, Known], at: int, fits: Callable[[Known], bool]) -> str | None:
        """The id of who spoke last before ``at``, of those ``among`` whom it ``fits``."""
        for where, entity in reversed(self._spoke):
            if at - where > _NEAR:
                break
            if where < at and entity in among and fits(among[entity]):
                return entity
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


class _BodyIndex:
    """The bodies of an article, found by the nouns that they bear in their names or are said to be.

    Sets of bodies hold their indices in ``bodies``; ``words`` are those of all names of each. ``firms`` are said to be
    one, ``companies`` bear the ending of one, ``most_named`` are those with several mentions, the most and first ahead.
    """

    def __init__(self, bodies: Iterable[Known], nouns: Mapping[str, str], suffixes: frozenset[str]) -> None:
        """Take the bodies in; ``nouns`` say which is a firm's, ``suffixes`` are the endings of companies' names."""
        self.bodies = list(bodies)
        self.by_id = {known.entity.id: known for known in self.bodies}
        self.words = [
            {word for name in (known.entity.name, *known.entity.aliases) for word in name_words(name)}
            for known in self.bodies
        ]
        self._named: dict[str, set[int]] = defaultdict(set)
        self._called: dict[str, set[int]] = defaultdict(set)
        for k, known in enumerate(self.bodies):
            for word in self.words[k]:
                self._named[word].add(k)
            for noun in known.offices | known.context:
                self._called[noun].add(k)
        self.firms = {k for k, known in enumerate(self.bodies) if any(nouns[n] == "firm" for n in known.offices)}
        endings = (known.entity.name.lower().split()[-1] for known in self.bodies)
        self.companies = frozenset(k for k, ending in enumerate(endings) if ending in suffixes)
        several = (known for known in self.bodies if len(known.starts) >= _SEVERAL)
        self.most_named = sorted(several, key=lambda known: (-len(known.starts), known.starts[0]))

    def fitting(self, nouns: Iterable[str]) -> set[int]:
        """The bodies that bear all words of one of ``nouns`` in their names, or are said to be it."""
        out: set[int] = set()
        for noun in nouns:
            out |= self._called.get(noun, set())
            out |= set.intersection(*(self._named.get(word, set()) for word in noun.split()))
        return out


def _own_noun(name: str) -> str:
    """The noun of a body's name of several words: the last, or the last before "of" or "for"; "" where it has none."""
    words = name.lower().split()
    cut = next((k for k, word in enumerate(words) if word in ("of", "for") and k > 0), len(words))
    return words[cut - 1] if len(words) > 1 else ""


def description_span(text: str, phrase: SourcePhrase) -> Span:
    """The part of a source that is the description itself, without what follows its head."""
    return phrase.span.trimmed(text, " \t\n,;:.\"'“”‘’")
