"""Each source read for the entities behind it; what needs a person's gender is left to the pronouns."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from reader.core.analysis import Attribution, Block, Entity, Sentence
from reader.core.index import SpanOrder
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.core.wanted import while_wanted
from reader.core.word_forms import is_plural
from reader.parse.cues import goes_on
from reader.parse.entities_names import EntityMention
from reader.parse.source_types import is_document
from reader.parse.speakers_context import Discourse
from reader.parse.speakers_descriptions import Descriptions, description_span
from reader.parse.speakers_documents import Makers
from reader.parse.speakers_implied import ImpliedSources
from reader.parse.speakers_lands import Lands
from reader.parse.speakers_leads import Introductions
from reader.parse.speakers_phrases import SourcePhrase, read_phrase

# "The city of NAME" is NAME; "the head of NAME" is not.
_SEATS = frozenset({"city", "state", "republic", "kingdom", "county", "province", "town", "municipality", "government"})
_PRONOUNS = frozenset({"he", "she", "him", "her"})
# Bodies without a name, whom "he" and "she" cannot mean.
_SIDES = frozenset({"prosecution", "defence", "defense"})
# "The witness" of a report from a court is somebody whom it names elsewhere, and so is "he" after it.
_PARTS = frozenset({"accused", "claimant", "complainant", "defendant", "plaintiff", "suspect", "witness"})
_HYPHENED = re.compile(r"[-‑][a-z]")
_AGE = re.compile(r"\d{1,3}-year-old")
_MEMBER = re.compile(r"the (?:[a-z]+ )?(?:member|mp|senator|representative|delegate) for ")


@dataclass(slots=True)
class SourceReading:
    """What is found for each attribution by its index, and what the sources tell about the article's entities.

    ``sources`` are the sources as they were read, where the attribution has another or none. ``waiting`` are sources
    that are "he" or "she", ``unnamed`` are people without a name whom such a pronoun may mean, ``bodies`` are bodies
    that the text never names, by their description.
    """

    speakers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    sources: dict[int, tuple[Span, ...]] = field(default_factory=dict)
    waiting: dict[int, Span] = field(default_factory=dict)
    unnamed: list[Span] = field(default_factory=list)
    described: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    bodies: dict[str, Entity] = field(default_factory=dict)


class SourceReader:
    """Reads the sources of one article in text order; those of headlines last, since the body tells whom they mean."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        sentences: Sequence[Sentence],
        attributions: Sequence[Attribution],
        entities: Sequence[Entity],
        lexicons: Lexicons,
        turns: Mapping[int, tuple[str, ...]] | None = None,
    ) -> None:
        """Take the article in; ``turns`` are the speakers of attributions, by index, whose source needs no reading."""
        self._text, self._blocks = text, blocks
        self._attributions, self._lexicons = attributions, lexicons
        self._by_id = {entity.id: entity for entity in entities}
        self._count = len(entities)
        # "Mum-of-four" is no name.
        self._mentions = sorted(
            (
                EntityMention(m.span, e.id, e.type)
                for e in entities
                for m in e.mentions
                if m.kind is MentionKind.NAME and not _HYPHENED.match(text, m.span.end)
            ),
            key=attrgetter("span"),
        )
        self._starts = [m.span.start for m in self._mentions]
        self._ends = [m.span.end for m in self._mentions]
        self._block_starts = [block.span.start for block in blocks]
        order = SpanOrder(sentence.span for sentence in sentences)
        self._implied = ImpliedSources(text, order, self._mentions, lexicons)
        self._descriptions = Descriptions(text, blocks, entities, lexicons)
        self._lands = Lands(text, entities, lexicons)
        self._turns = turns or {}
        authors = {m.entity for m in self._in_bylines() if m.type is EntityType.PERSON}
        # "I" is the one person of the byline, and nobody where there are more.
        self._author = tuple(authors) if len(authors) == 1 else ()
        self.discourse = Discourse(text, sentences, self._mentions, self._by_id, lexicons)
        self._makers = Makers(text, sentences, self._mentions, self.discourse, lexicons, self._plain)
        self._leads = Introductions(text, blocks, order, self._mentions, self._by_id, lexicons)
        self.found = SourceReading()

    def read(self) -> SourceReading:
        """Say what each source means as far as its words tell."""
        order = sorted(range(len(self._attributions)), key=lambda k: where(self._attributions[k]))
        headlines = [k for k in order if self._role(where(self._attributions[k])) is Role.HEADLINE]
        above = frozenset(headlines)
        last = -1
        for k in while_wanted(order):
            if k not in above:
                last = self._read(k, last)
        self._descriptions.told_all()
        for k in headlines:
            self._read(k, -1, headline=True)
        return self.found

    def _in_bylines(self) -> Iterator[EntityMention]:
        """The names that start in a byline or behind it."""
        for k, block in enumerate(self._blocks):
            if block.role is Role.BYLINE:
                end = self._block_starts[k + 1] if k + 1 < len(self._blocks) else len(self._text)
                first = bisect_left(self._starts, block.span.start)
                yield from self._mentions[first : bisect_left(self._starts, end)]

    def _role(self, at: int) -> Role | None:
        k = bisect_right(self._block_starts, at) - 1
        return self._blocks[k].role if k >= 0 else None

    def _read(self, k: int, last: int, *, headline: bool = False) -> int:
        """Read the source of attribution ``k``; ``last`` and what is returned are sentences of the source before."""
        attribution = self._attributions[k]
        source = self._implied.source(attribution)
        self.found.sources[k] = source
        if not source:
            if k in self._turns:
                self.found.speakers[k] = self._turns[k]
            return last
        span = hull(source)
        sentence = self.discourse.sentence(span.start)
        # "..., adding that" goes on from the source before it in the sentence.
        if not attribution.source and sentence == last and goes_on(self._text, attribution.cue, self._lexicons):
            return last
        if span.of(self._text).lower() in _PRONOUNS:
            self.found.waiting[k] = span
            return sentence
        found = self._turns.get(k)
        if found is None:
            found = self._who(source, span, sentence, headline=headline)
        self.found.speakers[k] = found
        if not headline:
            self.discourse.note(span, sentence, found)
            for entity in found:
                self._descriptions.heard(entity, span.start)
        return sentence

    def _who(self, source: Sequence[Span], span: Span, sentence: int, *, headline: bool) -> tuple[str, ...]:
        """The entities behind a source."""
        words = span.of(self._text).lower()
        if words == "it":
            return self.discourse.body_before(sentence)
        if words == "they":
            return self.discourse.group_before(sentence)
        if words == "i":
            return self._author
        phrase = read_phrase(self._text, source, self._inside(span), self._lexicons)
        at = len(self._text) if headline else span.start
        found = self._of_land(phrase, at) or self._named(phrase)
        document = is_document(phrase, self._lexicons)
        if not found and document:
            found = self._outlet(phrase) or self._makers.of(phrase, sentence)
        elif not found and not phrase.meant:
            found = self._described(phrase, at, bare=headline) or self._taken_up(phrase, words, sentence)
        if not found and not document and not headline and not self.discourse.heard:
            found = self._introduced(phrase, span)
        one = phrase.head and not is_plural(phrase.head, self._lexicons.table("verb_forms"))
        part = phrase.definite and phrase.simple and phrase.head in _PARTS
        if not found and one and not part and phrase.head not in _SIDES:
            self.found.unnamed.append(span)
        return found

    def _of_land(self, phrase: SourcePhrase, at: int) -> tuple[str, ...]:
        """Whom "the Norwegian" means: the person of that country; "the Norwegian side" is the country."""
        if not phrase.definite or not phrase.simple:
            return ()
        if phrase.head == "side":
            country = self._lands.country(phrase.words[:-1])
            return (country,) if country is not None else ()
        if len(phrase.words) != 1 or not self._lands.is_adjective(phrase.words[0]):
            return ()
        person = self._descriptions.person_of(self._lands.kin(phrase.words[0]), at)
        return (person,) if person is not None else ()

    def _outlet(self, phrase: SourcePhrase) -> tuple[str, ...]:
        """The outlet that "the paper" takes up: the last one that spoke, where no document did since."""
        if not (phrase.definite and phrase.simple and phrase.head in self._lexicons.words("entity_outlet_nouns")):
            return ()
        entity = self._descriptions.organisation(phrase, phrase.span.start, fitting=True)
        return (entity,) if entity is not None else ()

    def _taken_up(self, phrase: SourcePhrase, words: str, sentence: int) -> tuple[str, ...]:
        """The person whom an epithet takes up: "the politician", "the 33-year-old", "the member for Norham"."""
        if not phrase.definite:
            return ()
        if _MEMBER.match(words):
            return self.discourse.person_before(sentence, told=False)
        if phrase.simple and len(phrase.words) == 1:
            aged = _AGE.fullmatch(phrase.head) is not None
            if aged or phrase.head in self._lexicons.words("speaker_epithets"):
                return self.discourse.person_before(sentence, told=aged)
        return ()

    def just_spoke(self, k: int) -> tuple[str, ...]:
        """Whom the pronoun that is the source of attribution ``k`` means if nothing else tells: who spoke right before.

        Nobody where a title contradicts ("Mr").
        """
        span = self.found.waiting[k]
        found = self.discourse.spoke_before(span)
        if not found:
            return ()
        male = span.of(self._text).lower() in ("he", "him")
        titles = self._lexicons.table("person_titles")
        for mention in self._by_id[found[0]].mentions:
            words = self._text[max(0, mention.span.start - 12) : mention.span.start].split()
            told = titles.get(words[-1].lower().rstrip("."), "any") if words else "any"
            if told not in ("any", "male" if male else "female"):
                return ()
        return found

    def _inside(self, span: Span) -> Sequence[EntityMention]:
        return self._mentions[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]

    def _named(self, phrase: SourcePhrase) -> tuple[str, ...]:
        """The entities that a source names as speaking; a people as such ("Norwegians") is nobody in particular."""
        if phrase.meant:
            return tuple(dict.fromkeys(m.entity for m in phrase.meant if not self._is_people(m.entity)))
        if phrase.owner is None or self._is_people(phrase.owner.entity):
            return ()
        if is_document(phrase, self._lexicons) or (phrase.head in _SEATS and not phrase.simple):
            return (phrase.owner.entity,)
        nouns = self._lexicons.table("entity_organisation_nouns")
        body = phrase.head in nouns or phrase.head in self._lexicons.words("entity_outlet_nouns")
        # "Varso television" is Varso; "Norway's television" and "the Oslo government" are bodies of their own.
        owned = len(phrase.words) >= 2 and phrase.words[-2] in ("'s", "'")
        named = phrase.owner.type not in (EntityType.PLACE, EntityType.PERSON)
        return (phrase.owner.entity,) if body and not owned and named else ()

    def _is_people(self, identity: str) -> bool:
        entity = self._by_id[identity]
        if entity.type is not EntityType.GROUP:
            return False
        return self._lands.is_people(entity.name) or entity.name.lower() in self._lexicons.words("speaker_vague")

    def _described(self, phrase: SourcePhrase, at: int, *, bare: bool = False) -> tuple[str, ...]:
        """The entity that a source without a name describes, or the body that it makes by itself.

        ``bare`` is a headline's: "Mayor says" means the mayor.
        """
        here = description_span(self._text, phrase)
        opening = self._text[phrase.span.start : phrase.span.end].split()[0].lower()
        definite = phrase.definite or (bare and opening not in ("a", "an"))
        entity = None
        if definite or (phrase.owned and phrase.head in self._lexicons.table("person_nouns")):
            entity = self._descriptions.person(phrase, at)
            if entity is None and definite:
                entity = self._descriptions.organisation(phrase, at)
        if entity is None and self._is_sole_body(phrase):
            name = " ".join(here.of(self._text).split())
            name = name[4:] if name.lower().startswith("the ") else name
            body = self.found.bodies.get(name.lower())
            if body is None:
                identity = f"e{self._count + len(self.found.bodies) + 1}"
                body = Entity(identity, name, EntityType.ORGANISATION, (), ())
                self.found.bodies[name.lower()] = body
            entity = body.id
        if entity is None:
            return ()
        self.found.described[entity].append(here)
        return (entity,)

    def _is_sole_body(self, phrase: SourcePhrase) -> bool:
        """Whether a source is a body of which there is one where the article plays: police, "the Norwegian army"."""
        bodies = self._lexicons.words("speaker_sole_bodies")
        words = [w for w in phrase.words if w[0].isalnum()]
        if phrase.owner is not None:
            named = any(" ".join(words[k:]) in bodies for k in range(len(words)))
        else:
            named = " ".join(words) in bodies
        return named and phrase.simple and (phrase.definite or phrase.owner is not None or phrase.head == "police")

    def _plain(self, span: Span) -> tuple[str, ...]:
        phrase = read_phrase(self._text, (span,), self._inside(span), self._lexicons)
        return self._named(phrase) or (self._described(phrase, span.start) if not phrase.meant else ())

    def _introduced(self, phrase: SourcePhrase, span: Span) -> tuple[str, ...]:
        """The person whom an article's first source describes and a later one names."""
        found = self._leads.named_after(phrase, span)
        if found is None:
            return ()
        self._descriptions.holds(found, phrase.head)
        self.found.described[found].append(span)
        return (found,)


def where(attribution: Attribution) -> int:
    """Where an attribution is read: at its source, else its cue, else its content."""
    return (attribution.source or attribution.cue or attribution.content)[0].start
