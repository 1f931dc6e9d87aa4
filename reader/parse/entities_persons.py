"""Mentions of people grouped: a surname goes to the full name, namesakes stay apart."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.core.lexicons import Lexicons
from reader.core.vocabulary import JoinRule
from reader.parse.entities_names import NamedMention, chunk_before
from reader.parse.entities_spelling import Spellings
from reader.parse.names import Fit, Gender, PersonName, person_fit, person_name, title_gender

_WORD = re.compile(r"[^\W\d_]+\.?")
# What no title has behind it.
_PARTS = ',;:!?()"“”'
# "Ms Lima", "spokeswoman Lima": the word that tells the gender stands right before the name.
_TITLE_REACH = 30
_RULES: dict[Fit | None, JoinRule] = {
    Fit.SURNAME: JoinRule.SURNAME,
    Fit.GIVEN: JoinRule.GIVEN_NAME,
    Fit.MIDDLE: JoinRule.MIDDLE_NAME,
}
_ORDER = {Fit.SAME: 0, Fit.SURNAME: 1, Fit.GIVEN: 2, Fit.MIDDLE: 3}


@dataclass(slots=True, eq=False)
class _Person:
    names: list[PersonName]
    gender: Gender
    first: int
    members: list[NamedMention] = field(default_factory=list)
    last: int = -1
    ranks: set[str] = field(default_factory=set)
    fits: dict[PersonName, Fit | None] = field(default_factory=dict)

    def learn(self, name: PersonName) -> bool:
        """Take in what ``name`` adds; whether it is another full form."""
        added = name.full and name not in self.names
        if added:
            self.names.append(name)
        told = self.gender is Gender.UNKNOWN is not name.gender
        if told:
            self.gender = name.gender
        if added or told:
            self.fits.clear()
        return added

    def fit(self, name: PersonName) -> Fit | None:
        """How ``name`` may stand for the person as known so far; names come again and again."""
        try:
            return self.fits[name]
        except KeyError:
            return self.fits.setdefault(name, self._fit(name))

    def _fit(self, name: PersonName) -> Fit | None:
        if Gender.UNKNOWN not in (name.gender, self.gender) and name.gender is not self.gender:
            return None
        fits = [fit for own in self.names if (fit := person_fit(name, own) or _as_longer(own, name))]
        return min(fits, key=_ORDER.__getitem__, default=None)


def _as_longer(own: PersonName, name: PersonName) -> Fit | None:
    """A fuller form of a person already known by two words or more."""
    return person_fit(own, name) if own.full and name.full else None


def group_persons(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[list[NamedMention]]:
    """The groups of ``mentions`` (people, in text order) that mean one person each.

    A name of one word means the fitting person named last before it, else the first one named in full after it; but a
    rank before it ("Councillor Dray") means whoever bears that rank where named in full.
    """
    names = {name: person_name(name, lexicons) for name in {mention.name for mention in mentions}}
    named = [(mention, _told(text, mention, names[mention.name], lexicons)) for mention in mentions]
    ranks = [_rank(text, mention, lexicons) for mention in mentions]
    by_word: dict[str, list[_Person]] = defaultdict(list)
    persons: list[_Person] = []
    spellings: Spellings[_Person] = Spellings()

    def add(name: PersonName, at: int) -> _Person:
        person = _Person([name], name.gender, at)
        persons.append(person)
        if name.full:
            spellings.add(name.words, person)
            spellings.add((name.surname,), person)
        for word in set(name.words):
            by_word[word].append(person)
        return person

    def learn(person: _Person, name: PersonName) -> None:
        if person.learn(name):
            for word in set(name.words):
                if person not in by_word[word]:
                    by_word[word].append(person)

    fuller: dict[PersonName, JoinRule] = {}
    for (mention, name), rank in zip(named, ranks, strict=True):
        if name.full:
            known = next((p for p in reversed(by_word[name.surname] + by_word[name.words[0]]) if p.fit(name)), None)
            alike = None if known else _otherwise_spelled(spellings, name, lexicons)
            full = known or alike or add(name, mention.span.start)
            if name not in full.names:
                fuller.setdefault(name, JoinRule.SPELLING if alike else JoinRule.FULL_NAME)
            learn(full, name)
            full.ranks.add(rank)
    for (mention, name), rank in zip(named, ranks, strict=True):
        person = _meant(by_word, name, mention.span.start, rank)
        rule = fuller.get(name) if name.full or person is None else _RULES.get(person.fit(name))
        if person is None and not name.full:
            person, rule = _otherwise_spelled(spellings, name, lexicons), JoinRule.SPELLING
        if person is None:
            person, rule = add(name, mention.span.start), None
        elif not name.full:
            learn(person, name)
        person.members.append(mention.joined_by(rule))
        person.last = mention.span.start
    return [person.members for person in persons if person.members]


def _meant(by_word: dict[str, list[_Person]], name: PersonName, at: int, rank: str) -> _Person | None:
    fitting: list[tuple[tuple[bool, bool, int, int], _Person]] = []
    for word in {name.words[0], name.surname}:
        for person in by_word.get(word, ()):
            fit = person.fit(name)
            if fit is None:
                continue
            met = person.last >= 0 or person.first <= at
            unlike = bool(rank) and not name.full and rank not in person.ranks
            fitting.append(((unlike, not met, _ORDER[fit], -person.last if met else person.first), person))
    return min(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _otherwise_spelled(spellings: Spellings[_Person], name: PersonName, lexicons: Lexicons) -> _Person | None:
    """The one person whose name this is in another spelling of one word; two given names that exist are two.

    A lone word is compared with the surnames of people named in full.
    """
    given = lexicons.table("person_given_names")
    alike: list[_Person] = []
    for person, (here, there) in spellings.near(name.words):
        told_apart = Gender.UNKNOWN not in (name.gender, person.gender) and name.gender is not person.gender
        exists = here in given and (there in given or not name.full)
        if not told_apart and not exists and person not in alike:
            alike.append(person)
    return alike[0] if len(alike) == 1 else None


def _rank(text: str, mention: NamedMention, lexicons: Lexicons) -> str:
    """The rank or office right before the name, in lower case; "" for none, and for what only tells the gender."""
    titles = lexicons.table("person_titles")
    before = text[max(0, mention.span.start - _TITLE_REACH) : mention.span.start]
    chunk = chunk_before(before)
    if chunk.isalpha() and chunk.lower() not in titles:
        return ""
    words = _WORD.findall(before.rpartition("\n")[2])
    word = words[-1].lower().rstrip(".") if words and before[-1].isspace() else ""
    return word if titles.get(word) == "any" else ""


def _told(text: str, mention: NamedMention, name: PersonName, lexicons: Lexicons) -> PersonName:
    """The name with the gender that the title before it tells, which outweighs the given name."""
    before = text[max(0, mention.span.start - _TITLE_REACH) : mention.span.start]
    chunk, tables = chunk_before(before), (lexicons.table("person_titles"), lexicons.table("person_nouns"))
    word = chunk.rstrip(".")
    if word.isalpha() and word.islower() and not any(word in table for table in tables):
        return name
    if not chunk or chunk[-1] in _PARTS:
        return name
    before = re.split(r"[,;:!?()\"“”\n]|\.\s+(?=[A-Z]\w)|’s |'s ", before)[-1]
    told = title_gender(_WORD.findall(before)[-2:], lexicons)
    if told is Gender.UNKNOWN:
        return name
    return PersonName(name.words, told, name.ending)
