"""Whom "the minister" or "the company" means: what the article says of its people and bodies, and who came last."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.core.analysis import Block, Entity
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities_names import BODY_TYPES
from reader.parse.names import name_words
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
        reader = KnownReader(text, lexicons)
        self._persons = [reader.person(e) for e in entities if e.type is EntityType.PERSON]
        self._by_id = {known.entity.id: known for known in self._persons}
        self._by_office: dict[str, list[Known]] = {}
        for known in self._persons:
            for office in known.offices:
                self._by_office.setdefault(office, []).append(known)
        self._organisations = [reader.body(e) for e in entities if e.type in BODY_TYPES]
        # A tagger may take a body for a place, but the words of a name of several words tell what it is.
        self._places = [
            Known.of(e) for e in entities if e.type not in (*BODY_TYPES, EntityType.PERSON) and " " in e.name
        ]
        outside = SpanIndex.disjoint(block.span for block in blocks if block.role in _OUTSIDE)
        self._told = {
            e.id
            for e in entities
            for m in e.mentions
            if outside.holding(m.span.start) is None
            and not _READER.search(text[max(0, m.span.start - _BEFORE) : m.span.start])
        }
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
        people = {k.entity.id for k in self._persons if not (title and k.offices & self._titles)}
        return self._last_speaker(people, at)

    def person_of(self, lands: frozenset[str], at: int) -> str | None:
        """The id of the person last named before ``at`` whose title tells that one of ``lands`` is theirs."""
        known = [k for k in self._persons if k.context & lands and k.last_before(at) >= 0]
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
        for known in self._organisations:
            words = {w for name in (known.entity.name, *known.entity.aliases) for w in name_words(name)}
            last = known.last_before(at)
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
        bearer = self._bearer(phrase, at)
        if bearer is not None or fitting or noun in _SELF_NAMED or self._read_whole:
            return bearer
        # "The district council" says more than a body's noun; "the body for athletics" fits what has that in its name.
        tail = {word for word in name_words(phrase.span.of(self._text)) if len(word) >= _LETTERS} - set(phrase.words)
        plain = firm or phrase.words == tuple(noun.split())
        # A tagger may take a firm for a building; a ministry is no firm, and nobody is what another noun says.
        bodies = [
            known
            for known in self._organisations
            if known.entity.type is EntityType.ORGANISATION or (firm and known.entity.type is EntityType.FACILITY)
            if known.entity.id in self._told
            if tail.intersection(name_words(known.entity.name)) or (plain and not self._is_other(known, firm=firm))
        ]
        spoke = self._last_speaker({k.entity.id for k in bodies}, at)
        return spoke if spoke is not None else self._most_named(bodies, at, ahead=firm)

    def _bearer(self, phrase: SourcePhrase, at: int) -> str | None:
        """The body last named before ``at`` whose name has the head of ``phrase`` for its own: "the front"."""
        if not phrase.simple or len(phrase.words) != 1 or phrase.head in self._vague or phrase.head in self._nouns:
            return None
        known = [
            k
            for k in (*self._organisations, *self._places)
            if k.last_before(at) >= 0 and phrase.head == _own_noun(k.entity.name)
        ]
        last = max(known, key=lambda k: k.last_before(at), default=None)
        return last.entity.id if last is not None else None

    def _is_other(self, known: Known, *, firm: bool) -> bool:
        """Whether the name, or what the article says of the body, tells that it is something else."""
        nouns = {word for word in name_words(known.entity.name) if word in self._bodies}
        if firm:
            return any(self._bodies[noun] == "named" for noun in nouns)
        return bool(nouns or known.offices)

    def _most_named(self, bodies: Sequence[Known], at: int, *, ahead: bool) -> str | None:
        """The body that the article is about: named twice at least and most, then first; also ``ahead`` of ``at``."""
        known = [k for k in bodies if len(k.starts) >= 2 and (ahead or k.last_before(at) >= 0)]
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


def _own_noun(name: str) -> str:
    """The noun of a body's name of several words: the last, or the last before "of" or "for"; "" where it has none."""
    words = name.lower().split()
    cut = next((k for k, word in enumerate(words) if word in ("of", "for") and k > 0), len(words))
    return words[cut - 1] if len(words) > 1 else ""


def description_span(text: str, phrase: SourcePhrase) -> Span:
    """The part of a source that is the description itself, without what follows its head."""
    return phrase.span.trimmed(text, " \t\n,;:.\"'“”‘’")
