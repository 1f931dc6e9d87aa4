"""What speaks for one mention of a person as the one whom a pronoun means, as named numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.core.span import Span
from reader.parse.names import Gender
from reader.parse.pronouns_words import Place, WordIndex

_DEPENDENT = frozenset(
    {"when", "while", "although", "though", "if", "because", "as", "after", "before", "since", "once"}
)
# "His brother John": nobody is his own brother.
_KIN_WORDS = 4


class Case(StrEnum):
    """The form of a pronoun."""

    SUBJECT = "subject"
    OBJECT = "object"
    POSSESSIVE = "possessive"


# Names of features made once, since each candidate of each pronoun has one of each; a topic has no name of its own.
_NAMED = {place: Place.OTHER if place is Place.TOPIC else place for place in Place}
_SENTENCES = tuple(f"sentences {distance}" for distance in range(5))
_CASE_OF_PLACE = {(case, place): f"{case} of {name}" for case in Case for place, name in _NAMED.items()}
_PLACE_AT = {(place, at): f"{name}, {at}" for place, name in _NAMED.items() for at in ("after", 0, 1, 2)}


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A third-person singular pronoun, its gender and the case that its form and its neighbours tell."""

    span: Span
    gender: Gender
    case: Case
    word: int
    sentence: int


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A place where a person is meant, as a candidate for pronouns after it.

    ``person`` is the person's index among those of the article; ``quote`` the index of the quotation around it, -1
    outside; ``named`` is False for a pronoun already resolved; ``traits`` are the features that the name has wherever
    the pronoun stands.
    """

    person: int
    span: Span
    first_word: int
    last_word: int
    sentence: int
    place: Place
    hook: str
    quote: int
    named: bool
    traits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known where a pronoun stands, shared by all its candidates.

    ``counts`` are mentions so far by person, ``genders`` by person, as told by name, title or an earlier pronoun;
    ``told`` is without what a single pronoun says, and holds whatever else speaks for a person.
    ``quote`` is the quotation around the pronoun (-1 outside) and ``speaker`` the person who says it (-1 unknown),
    ``last_same`` the person whom the last pronoun of the same gender means (-1 nobody, -2 none yet), ``last_gap`` the
    sentences since then. ``weak`` says by person that the tagger took the name for something else. ``heads`` holds the
    first mention of each sentence, ``main`` is the person mentioned most.
    """

    words: WordIndex
    counts: Sequence[int]
    genders: Sequence[Gender]
    told: Sequence[Gender]
    quote: int
    speaker: int
    last_same: int
    last_gap: int
    weak: Sequence[bool]
    heads: dict[int, PersonMention]
    main: int


def features(pronoun: Pronoun, mention: PersonMention, between: int, around: Surroundings) -> dict[str, float]:
    """The features of ``mention`` for ``pronoun``; ``between`` counts the mentions of other people between the two."""
    after = mention.span.start > pronoun.span.start
    distance = pronoun.sentence - mention.sentence
    out = {
        "after" if after else _SENTENCES[min(distance, 4)]: 1.0,
        "between": float(min(between, 5)),
        _CASE_OF_PLACE[pronoun.case, mention.place]: 1.0,
        _PLACE_AT[mention.place, "after" if after else min(distance, 2)]: 1.0,
    }
    if after:
        _cataphora(out, pronoun, mention, around.words)
    elif distance == 0:
        _same_sentence(out, pronoun, mention, around.words)
    elif distance == 1 and pronoun.word - around.words.bounds[pronoun.sentence][0] <= 1:
        out[f"opening, {mention.place}"] = 1.0
    head = around.heads.get(mention.sentence)
    if head is not None and head.span == mention.span:
        out["head, same sentence" if distance == 0 else "head, earlier"] = 1.0
    if not mention.named:
        out["pronoun" if distance == 0 else "pronoun, earlier"] = 1.0
    for trait in mention.traits:
        out[trait] = 1.0
    _of_person(out, pronoun, mention, around)
    _of_quotes(out, mention, around)
    return out


def _same_sentence(out: dict[str, float], pronoun: Pronoun, mention: PersonMention, words: WordIndex) -> None:
    """Add to ``out`` what the words between a pronoun and a mention before it tell."""
    inside = range(mention.last_word, pronoun.word)
    commas = words.lower[mention.last_word : pronoun.word].count(",")
    out["commas"] = float(min(commas, 3))
    if pronoun.case is Case.POSSESSIVE and len(inside) <= 2:
        out["possessive beside"] = 1.0
    if pronoun.case is Case.OBJECT and mention.place is Place.SUBJECT:
        openers = [k for k in inside if words.is_clause_opener(k)]
        if not any(words.is_break(k) for k in openers):
            verbs = sum(words.is_verb(k, after_name=k == mention.last_word) for k in inside)
            out["own verb's object" if verbs == 1 and not openers and not commas else "own object"] = 1.0


def _cataphora(out: dict[str, float], pronoun: Pronoun, mention: PersonMention, words: WordIndex) -> None:
    """Add to ``out`` what tells of a mention that it may follow the pronoun for it."""
    low = words.bounds[pronoun.sentence][0]
    opening = words.lower[low]
    inside = range(pronoun.word + 1, mention.first_word)
    if opening in _DEPENDENT or words.is_preposition(low) or opening.endswith("ing"):
        out["after, opened" if mention.place is Place.SUBJECT else "after, opened, no subject"] = 1.0
    if mention.place is Place.SUBJECT and mention.hook == ",":
        out["after, main subject"] = 1.0
    if pronoun.case is Case.POSSESSIVE:
        if len(inside) <= _KIN_WORDS and not any(words.is_verb(k) for k in inside):
            out["after, own"] = 1.0
    elif not any(words.lower[k] == "," or words.is_clause_opener(k) for k in inside):
        out["after, same clause"] = 1.0


def _of_person(out: dict[str, float], pronoun: Pronoun, mention: PersonMention, around: Surroundings) -> None:
    """Add to ``out`` what is known of the person, and of whom the pronoun before meant."""
    person = mention.person
    count, told = around.counts[person], around.genders[person]
    out["count"] = math.log1p(count)
    if told is Gender.UNKNOWN:
        out["gender unknown"] = 1.0
    elif told is pronoun.gender:
        out["gender fits"] = 1.0
    else:
        out["gender differs"] = 1.0
    if around.weak[person]:
        out["no person"] = 1.0
    if person == around.last_same:
        out["last pronoun's" if around.last_gap == 0 else "last pronoun's, earlier"] = 1.0
    elif around.last_same >= 0 and around.last_gap == 0:
        out["not the last pronoun's"] = 1.0
    if person == around.main:
        out["main person"] = 1.0
    if count <= 1:
        out["named once"] = 1.0


def _of_quotes(out: dict[str, float], mention: PersonMention, around: Surroundings) -> None:
    """Add to ``out`` whether the mention stands in the pronoun's quotation, and whether the person says it."""
    if mention.quote != around.quote:
        out["out of the quote" if around.quote < 0 else "into the quote"] = 1.0
    if around.quote >= 0 and mention.person == around.speaker:
        out["speaks of himself"] = 1.0
