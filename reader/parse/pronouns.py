"""Whom he, him, his, she, her and hers mean: a scorer of the people mentioned around the pronoun."""

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Entity, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind
from reader.core.wanted import while_wanted
from reader.parse.names import Gender, given_gender, title_gender
from reader.parse.pronouns_features import Case, PersonMention, Pronoun, Surroundings, features
from reader.parse.pronouns_traits import traits
from reader.parse.pronouns_weights import WEIGHTS
from reader.parse.pronouns_words import Place, WordIndex
from reader.parse.quotes import Quotation

# He, him, his, she, her, hers, led by a letter: a text is searched through for that far faster than for a word's start.
_PRONOUN = re.compile(r"[HhSs](?<!\w.)(?i:(?<=h)(?:e|im|is|ers?)|(?<=s)he)\b")
_BEFORE = re.compile(r"[^\W\d_]+\.?|[^\w\s]")
_MALE = frozenset({"he", "him", "his"})
_CASES = {"he": Case.SUBJECT, "she": Case.SUBJECT, "him": Case.OBJECT, "his": Case.POSSESSIVE, "hers": Case.POSSESSIVE}
_NO_NOUN = frozenset(
    "a an the to of in on at by for from with and or but that this these those as when while if because before after "
    "until into onto over about through under where who which what how than up out off down away back again not it "
    "she he they him them herself so very there here is was had has would will could".split()
)
# How far back a candidate is looked for: newspapers name a person again long before that.
_MENTIONS_BACK = 24
_SENTENCES_BACK = 8
_MENTIONS_AHEAD = 3
_TITLE_WORDS = 3
_PARALLEL = frozenset({Place.SUBJECT, Place.OBJECT, Place.POSSESSOR})
_PLACE_OF = {Case.SUBJECT: Place.SUBJECT, Case.OBJECT: Place.OBJECT, Case.POSSESSIVE: Place.POSSESSOR}


@dataclass(frozen=True, slots=True)
class ResolvedPronoun:
    """A pronoun and the id of the person meant, None where no named person fits best; ``chance`` is in (0, 1]."""

    span: Span
    entity: str | None
    chance: float


def find_pronouns(words: WordIndex, text: str, sentences: Sequence[Sentence]) -> tuple[Pronoun, ...]:
    """The third-person singular pronouns of ``sentences``, in text order."""
    out = []
    for n, sentence in enumerate(sentences):
        for match in _PRONOUN.finditer(text, sentence.span.start, sentence.span.end):
            form = match.group().lower()
            span = Span(*match.span())
            word, _ = words.word_range(span)
            case = _CASES.get(form) or _case_of_her(words, word, words.bounds[n][1])
            gender = Gender.MALE if form in _MALE else Gender.FEMALE
            out.append(Pronoun(span, gender, case, word, n))
    return tuple(out)


def _case_of_her(words: WordIndex, word: int, high: int) -> Case:
    if word + 1 >= high:
        return Case.OBJECT
    following = words.lower[word + 1]
    if not following[:1].isalnum() or following in _NO_NOUN:
        return Case.OBJECT
    return Case.POSSESSIVE


def person_gender(text: str, entity: Entity, lexicons: Lexicons) -> Gender:
    """The gender that a person's titles tell, else the given name."""
    for mention in entity.mentions:
        if mention.kind is MentionKind.NAME:
            before = _BEFORE.findall(text, max(0, mention.span.start - 30), mention.span.start)
            tail = before[-_TITLE_WORDS:]
            for mark in (k for k in reversed(range(len(tail))) if not tail[k][0].isalnum()):
                tail = tail[mark + 1 :]
                break
            told = title_gender(tail, lexicons)
            if told is not Gender.UNKNOWN:
                return told
    for name in (entity.name, *entity.aliases):
        told = given_gender(name, lexicons)
        if told is not Gender.UNKNOWN and (" " in name or len(entity.aliases) == 0):
            return told
    return Gender.UNKNOWN


def _described_gender(text: str, span: Span, lexicons: Lexicons) -> Gender:
    """The gender that the noun of a person without a name tells: "one girl", "a spokeswoman for the firm"."""
    words = text[span.start : span.end].split()
    prepositions = lexicons.words("person_prepositions")
    end = next((k for k, word in enumerate(words) if k and word.lower() in prepositions), len(words))
    return title_gender(words[end - 1 : end], lexicons)


def _may_be_person(entity: Entity, lexicons: Lexicons) -> bool:
    """Whether the tagger took the entity for a person, or for something else though it bears a given name."""
    if entity.type is EntityType.PERSON:
        return True
    if entity.type is EntityType.ORGANISATION:
        return False
    words = entity.name.lower().split()
    if len(words) > _TITLE_WORDS or words[0] not in lexicons.table("person_given_names"):
        return False
    return entity.name.lower() not in lexicons.table("entity_demonyms").values()


def _as_mention(pronoun: Pronoun, person: int, quote: int) -> PersonMention:
    """A pronoun that is resolved, as a candidate for those after it."""
    return PersonMention(
        person,
        pronoun.span,
        pronoun.word,
        pronoun.word + 1,
        pronoun.sentence,
        _PLACE_OF[pronoun.case],
        "",
        quote,
        named=False,
    )


class PronounResolver:
    """Resolves the pronouns of one article in text order, each with those before it as further mentions."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        quotations: Sequence[Quotation],
        entities: Sequence[Entity],
        lexicons: Lexicons,
        *,
        unnamed: Sequence[Span] = (),
        speakers: Mapping[int, str] | None = None,
        sources: Sequence[tuple[Span, tuple[Span, ...]]] = (),
        weights: Mapping[str, float] = WEIGHTS,
    ) -> None:
        """Take the article in.

        ``unnamed`` are sources without a name, which a pronoun may mean too; ``speakers`` maps the index of a
        quotation to the id of the person who says it, and ``sources`` are the sources of attributions, each with
        its content: who says something is hardly named in it, and often has just spoken.
        """
        self._weights = weights
        self._text = text
        self._words = WordIndex(text, sentences, lexicons)
        self._quotes = sorted((part.start, part.end, k) for k, q in enumerate(quotations) for part in q.parts)
        self._persons = [e for e in entities if _may_be_person(e, lexicons)]
        self._weak = [e.type is not EntityType.PERSON for e in self._persons] + [False] * len(unnamed)
        self._genders = [person_gender(text, e, lexicons) for e in self._persons]
        self._genders += [_described_gender(text, span, lexicons) for span in unnamed]
        at = {entity.id: k for k, entity in enumerate(self._persons)}
        self._speakers = {q: at[e] for q, e in (speakers or {}).items() if e in at}
        named = [
            (m.span, k)
            for k, entity in enumerate(self._persons)
            for m in entity.mentions
            if m.kind is not MentionKind.PRONOUN
        ]
        named += [(span, len(self._persons) + k) for k, span in enumerate(unnamed)]
        self._sources = sorted(sources)
        self._source_starts = [source.start for source, _ in self._sources]
        seen: set[int] = set()
        self._named = []
        for span, k in while_wanted(sorted(named)):
            self._named.append(self._mention(span, k, introduced=k not in seen))
            seen.add(k)
        self.pronouns = find_pronouns(self._words, text, sentences)

    def _mention(self, span: Span, person: int, *, introduced: bool) -> PersonMention:
        first, end = self._words.word_range(span)
        place, hook = self._words.place(span)
        sentence = self._words.sentence_of(span.start)
        found: tuple[str, ...] = ()
        if person < len(self._persons) and first < len(self._words):
            sole = " " not in self._persons[person].name
            found = traits(self._words, first, end, place, hook, introduced=introduced, sole=sole)
        return PersonMention(
            person,
            span,
            first,
            end,
            sentence,
            place,
            hook,
            self._quote(span.start),
            named=True,
            traits=found,
        )

    def _quote(self, position: int) -> int:
        k = bisect_right(self._quotes, (position, math.inf, 0)) - 1
        return self._quotes[k][2] if k >= 0 and position < self._quotes[k][1] else -1

    def _source(self, position: int) -> tuple[Span, ...] | None:
        """The content that the source around ``position`` says; None outside of sources."""
        k = bisect_right(self._source_starts, position) - 1
        return self._sources[k][1] if k >= 0 and position < self._sources[k][0].end else None

    def resolve(self) -> tuple[ResolvedPronoun, ...]:
        """Whom each pronoun means, in text order."""
        out = []
        for pronoun, person, chance in self._run():
            known = 0 <= person < len(self._persons)
            out.append(ResolvedPronoun(pronoun.span, self._persons[person].id if known else None, chance))
        return tuple(out)

    def _run(self) -> list[tuple[Pronoun, int, float]]:
        counts = [0] * len(self._genders)
        genders, told = list(self._genders), list(self._genders)
        passed: list[PersonMention] = []
        heads: dict[int, PersonMention] = {}
        last: dict[Gender, tuple[int, int]] = {}
        out: list[tuple[Pronoun, int, float]] = []
        at, checked, main = 0, 0, -1
        for pronoun in while_wanted(self.pronouns):
            while at < len(self._named) and self._named[at].span.start < pronoun.span.start:
                self._pass(self._named[at], passed, counts, heads)
                at += 1
            ahead = [m for m in self._named[at : at + _MENTIONS_AHEAD] if m.sentence == pronoun.sentence]
            quote = self._quote(pronoun.span.start)
            before, where = last.get(pronoun.gender, (-2, pronoun.sentence))
            while checked < len(passed):
                person = passed[checked].person
                main = person if main < 0 or counts[person] > counts[main] else main
                checked += 1
            around = Surroundings(
                words=self._words,
                counts=counts,
                genders=genders,
                told=told,
                quote=quote,
                speaker=self._speakers.get(quote, -1),
                last_same=before,
                last_gap=pronoun.sentence - where,
                weak=self._weak,
                heads=heads,
                main=main,
            )
            person, chance = self._choose(pronoun, passed[-_MENTIONS_BACK:], ahead, around)
            out.append((pronoun, person, chance))
            last[pronoun.gender] = (person, pronoun.sentence)
            if person >= 0:
                if genders[person] is pronoun.gender:
                    told[person] = pronoun.gender
                elif genders[person] is Gender.UNKNOWN:
                    genders[person] = pronoun.gender
                self._pass(_as_mention(pronoun, person, quote), passed, counts, heads)
        return out

    def _pass(
        self, mention: PersonMention, passed: list[PersonMention], counts: list[int], heads: dict[int, PersonMention]
    ) -> None:
        passed.append(mention)
        counts[mention.person] += 1
        heads.setdefault(mention.sentence, mention)

    def candidates(
        self, pronoun: Pronoun, passed: Sequence[PersonMention], ahead: Sequence[PersonMention], around: Surroundings
    ) -> list[tuple[int, dict[str, float]]]:
        """The people who may be meant with the features of each of their mentions; first nobody, as -1."""
        out = [(-1, {"nobody": 1.0})]
        # No number of mentions outweighs the other gender.
        fits = (pronoun.gender, Gender.UNKNOWN)
        seen: set[int] = set()
        places: set[Place] = set()
        content = self._source(pronoun.span.start)
        spoke = self._last_speaker(passed) if content is not None else None
        for mention in reversed(passed):
            if pronoun.sentence - mention.sentence > _SENTENCES_BACK:
                break
            if content is not None and any(span.contains(mention.span) for span in content):
                continue
            if around.told[mention.person] not in fits:
                continue
            found = features(pronoun, mention, len(seen) - (mention.person in seen), around)
            if mention.place not in places and mention.place in _PARALLEL:
                found[f"{pronoun.case}, nearest {mention.place}"] = 1.0
            places.add(mention.place)
            if mention is spoke:
                found["spoke last"] = 1.0
            out.append((mention.person, found))
            seen.add(mention.person)
        for k, mention in enumerate(ahead):
            if around.told[mention.person] in fits:
                out.append((mention.person, features(pronoun, mention, k, around)))
        return out

    def _last_speaker(self, passed: Sequence[PersonMention]) -> PersonMention | None:
        return next((m for m in reversed(passed) if self._source(m.span.start) is not None), None)

    def _choose(
        self, pronoun: Pronoun, passed: Sequence[PersonMention], ahead: Sequence[PersonMention], around: Surroundings
    ) -> tuple[int, float]:
        """The person with the highest summed likelihood over the mentions, -1 for nobody named, and their chance."""
        sums: dict[int, float] = {}
        weight = self._weights.get
        for person, found in self.candidates(pronoun, passed, ahead, around):
            score = sum([weight(name, 0.0) * value for name, value in found.items()])
            sums[person] = sums.get(person, 0.0) + math.exp(score)
        best = max(sums, key=sums.__getitem__)
        return best, sums[best] / sum(sums.values())
