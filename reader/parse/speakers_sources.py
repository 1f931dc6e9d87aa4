"""Each source read for the entities behind it; what needs a person's gender is left to the pronouns."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.core.analysis import Attribution, Block, Entity, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.entities_names import EntityMention
from reader.parse.source_types import is_document
from reader.parse.speakers_descriptions import Descriptions, description_span
from reader.parse.speakers_implied import ImpliedSources
from reader.parse.speakers_phrases import SourcePhrase, read_phrase

# "The city of NAME" is NAME; "the head of NAME" is not.
_SEATS = frozenset({"city", "state", "republic", "kingdom", "county", "province", "town", "municipality", "government"})
_HE = frozenset({"he", "she"})
# Bodies without a name, whom "he" and "she" cannot mean.
_SIDES = frozenset({"prosecution", "defence", "defense"})
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.FACILITY, EntityType.GROUP})
_ISSUED = r"(?:published|issued|released|posted|sent|wrote|put\s+out|made\s+public|circulated|prepared|compiled)"
_ISSUER_AFTER = re.compile(rf"\b{_ISSUED}\b[^,;:.!?\n]{{0,30}}?\bby\s+(?P<who>[^,;:.!?\"“\n]{{2,80}})")
_ISSUER_BEFORE = re.compile(
    rf"\b(?:that|which)?\s*(?P<who>(?:the|The|[A-Z])[^,;:.!?\"“\n]{{2,80}}?)\s+(?:had\s+)?{_ISSUED}\b"
)
_OWNER = re.compile(r"(?P<who>(?:[Tt]he)\s+[^,;:.!?\"“\n]{2,60}?)['’]s?\s")
_SUBJECT = re.compile(r"(?:The\s+)?(?:[\w-]+\s+){0,5}")
_ISSUER_REACH = 120
# A statement is spoken of again within a few paragraphs of the words that told who made it.
_STATEMENT_REACH = 1500
# "A former broker said"; the very next source, NAME with an age, is that broker.
_AGED = re.compile(r",\s+(?:aged\s+)?\d{1,3},")


@dataclass(slots=True)
class SourceReading:
    """What is found for each attribution by its index, and what the sources tell about the article's entities.

    ``waiting`` are sources that are "he" or "she", ``unnamed`` are people without a name whom such a pronoun may mean,
    ``bodies`` are bodies that the text never names, by their description.
    """

    speakers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    waiting: dict[int, Span] = field(default_factory=dict)
    unnamed: list[Span] = field(default_factory=list)
    described: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    bodies: dict[str, Entity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A source that was read: where it starts and ends, in which sentence, who it was, its head noun."""

    span: Span
    sentence: int
    speakers: tuple[str, ...]


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
    ) -> None:
        """Take the article in."""
        self._text, self._blocks, self._sentences = text, blocks, sentences
        self._attributions, self._lexicons = attributions, lexicons
        self._by_id = {entity.id: entity for entity in entities}
        self._count = len(entities)
        self._mentions = sorted(
            (EntityMention(m.span, e.id, e.type) for e in entities for m in e.mentions if m.kind is MentionKind.NAME),
            key=lambda m: m.span,
        )
        self._starts = [m.span.start for m in self._mentions]
        self._ends = [m.span.end for m in self._mentions]
        self._block_starts = [block.span.start for block in blocks]
        self._implied = ImpliedSources(text, sentences, self._mentions, lexicons)
        self._descriptions = Descriptions(text, entities, lexicons)
        self._heard: list[_Heard] = []
        self._said_in: dict[int, tuple[str, ...]] = {}
        self._authors = tuple(
            {
                m.entity
                for m in self._mentions
                if m.type is EntityType.PERSON and self._role(m.span.start) is Role.BYLINE
            }
        )
        self.found = SourceReading()

    def read(self) -> SourceReading:
        """Say what each source means as far as its words tell."""
        order = sorted(range(len(self._attributions)), key=lambda k: where(self._attributions[k]))
        headlines = [k for k in order if self._role(where(self._attributions[k])) is Role.HEADLINE]
        above = frozenset(headlines)
        last = -1
        for k in order:
            if k not in above:
                last = self._read(k, last)
        self._descriptions.told_all()
        for k in headlines:
            self._read(k, -1, headline=True)
        return self.found

    def _role(self, at: int) -> Role | None:
        k = bisect_right(self._block_starts, at) - 1
        return self._blocks[k].role if k >= 0 else None

    def _read(self, k: int, last: int, *, headline: bool = False) -> int:
        """Read the source of attribution ``k``; ``last`` and what is returned are sentences of the source before."""
        attribution = self._attributions[k]
        source = self._implied.source(attribution)
        if not source:
            return last
        span = hull(source)
        sentence = self._implied.sentence(span.start)
        # "..., adding that" goes on from the source before it in the sentence.
        goes_on = attribution.cue and attribution.cue[0].of(self._text).split()[0].lower().endswith("ing")
        if not attribution.source and goes_on and sentence == last:
            return last
        if span.of(self._text).lower() in _HE:
            self.found.waiting[k] = span
            return sentence
        found = self._who(source, span, sentence, headline=headline)
        self.found.speakers[k] = found
        if not headline:
            self._heard.append(_Heard(span, sentence, found))
            self._said_in[sentence] = found
            for entity in found:
                self._descriptions.heard(entity, span.start)
        return sentence

    def _who(self, source: Sequence[Span], span: Span, sentence: int, *, headline: bool) -> tuple[str, ...]:
        """The entities behind a source."""
        words = span.of(self._text).lower()
        if words == "it":
            return self._body_before(sentence)
        if words == "they":
            return self._group_before(sentence)
        if words == "i":
            return self._author()
        phrase = read_phrase(self._text, source, self._inside(span), self._lexicons)
        at = len(self._text) if headline else span.start
        found = self._named(phrase)
        document = is_document(phrase, self._lexicons)
        if not found and document:
            found = self._issuer(phrase, sentence)
        elif not found and not phrase.meant:
            found = self._described(phrase, at, bare=headline)
        if not found and not document and not headline:
            found = self._introduced(phrase, span)
        if not found and phrase.head and not phrase.head.endswith("s") and phrase.head not in _SIDES:
            self.found.unnamed.append(span)
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
        return (phrase.owner.entity,) if body and not owned and phrase.owner.type is not EntityType.PLACE else ()

    def _is_people(self, identity: str) -> bool:
        entity = self._by_id[identity]
        if entity.type is not EntityType.GROUP:
            return False
        name = entity.name.lower()
        lands = self._lexicons.table("entity_demonyms")
        vague = self._lexicons.words("speaker_vague")
        return (
            name in lands or name.removesuffix("s") in lands or name in vague or name.endswith(("ish", "ese", "ians"))
        )

    def _described(self, phrase: SourcePhrase, at: int, *, bare: bool = False) -> tuple[str, ...]:
        """The entity that a source without a name describes, or the body that it makes by itself.

        ``bare`` is a headline's: "Mayor says" means the mayor.
        """
        here = description_span(self._text, phrase)
        definite = phrase.definite or (bare and phrase.simple and phrase.words[:1] != ("a",))
        entity = None
        if definite or (phrase.owned and phrase.head in self._lexicons.table("person_nouns")):
            entity = self._descriptions.person(phrase, at)
            if entity is None and definite:
                entity = self._descriptions.organisation(phrase, at)
        if entity is None and self._is_institution(phrase):
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

    def _is_institution(self, phrase: SourcePhrase) -> bool:
        institutions = self._lexicons.words("speaker_institutions")
        words = [w for w in phrase.words if w[0].isalnum()]
        named = any(" ".join(words[k:]) in institutions for k in range(len(words)))
        return named and phrase.simple and (phrase.definite or phrase.owner is not None or phrase.head == "police")

    def _body_before(self, sentence: int) -> tuple[str, ...]:
        """The body that "it" means: the last source, else the subject, of the sentence before in the same block."""
        for heard in reversed(self._heard):
            if heard.sentence < sentence - 1 or not self._same_block(heard.sentence, sentence):
                break
            if len(heard.speakers) == 1 and self._is_body(heard.speakers[0]):
                return heard.speakers
        if sentence == 0 or not self._same_block(sentence - 1, sentence):
            return ()
        subject = self._subject(self._sentences[sentence - 1].span)
        return (subject,) if subject is not None and self._is_body(subject) else ()

    def _group_before(self, sentence: int) -> tuple[str, ...]:
        """Those whom "they" means: the joint sources of the sentence before or this one."""
        for heard in reversed(self._heard):
            if heard.sentence < sentence - 1 or not self._same_block(heard.sentence, sentence):
                return ()
            if heard.speakers:
                return heard.speakers if len(heard.speakers) > 1 else ()
        return ()

    def _is_body(self, identity: str) -> bool:
        known = self._by_id.get(identity)
        return known is None or known.type in _BODIES

    def _same_block(self, one: int, other: int) -> bool:
        last = len(self._sentences)
        return one < last and other < last and self._sentences[one].block == self._sentences[other].block

    def _subject(self, sentence: Span) -> str | None:
        """The name that a sentence starts with, after a description at most."""
        k = bisect_left(self._starts, sentence.start)
        if k >= len(self._mentions) or self._mentions[k].span.start >= sentence.end:
            return None
        mention = self._mentions[k]
        before = self._text[sentence.start : mention.span.start]
        prepositions = self._lexicons.words("person_prepositions")
        plain = _SUBJECT.fullmatch(before) and not prepositions.intersection(before.lower().split())
        owns = re.match(r"['’]", self._text[mention.span.end : mention.span.end + 1]) or re.search(
            r"['’]s?$", mention.span.of(self._text)
        )
        return mention.entity if plain and not owns else None

    def introduces(self, block_end: int) -> tuple[str, ...]:
        """Who says the quotation after a sentence that ends in a colon at ``block_end``; empty where it does not."""
        if self._text[block_end - 1 : block_end] != ":":
            return ()
        sentence = self._implied.sentence(block_end - 1)
        if sentence in self._said_in:
            return self._said_in[sentence]
        if sentence >= len(self._sentences):
            return ()
        subject = self._subject(self._sentences[sentence].span)
        return (subject,) if subject is not None else ()

    def _author(self) -> tuple[str, ...]:
        """The one person of the byline, who is "I"; nobody where there are more."""
        return self._authors if len(self._authors) == 1 else ()

    def _issuer(self, phrase: SourcePhrase, sentence: int) -> tuple[str, ...]:
        """Who made the document that a source speaks of without naming its maker."""
        text = self._text
        end = self._sentences[sentence].span.end if sentence < len(self._sentences) else phrase.span.end
        reach = min(max(end, phrase.span.end), phrase.span.start + _ISSUER_REACH)
        told = _ISSUER_AFTER.search(text, phrase.span.start, reach)
        if told is None and not phrase.owned:
            told = _ISSUER_BEFORE.search(text, phrase.span.end, reach)
            told = told if told is not None and not text[phrase.span.end : told.start()].strip() else None
        told = told or _OWNER.match(text, phrase.span.start, phrase.span.end)
        if told is not None:
            return self._plain(Span(*told.span("who")))
        if phrase.owned and text[phrase.span.start : phrase.span.end].lower().startswith("its "):
            return self._body_before(sentence)
        return self._told_of(phrase.head, phrase.span.start) if phrase.definite and phrase.simple else ()

    def _plain(self, span: Span) -> tuple[str, ...]:
        phrase = read_phrase(self._text, (span,), self._inside(span), self._lexicons)
        return self._named(phrase) or (self._described(phrase, span.start) if not phrase.meant else ())

    def _told_of(self, noun: str, at: int) -> tuple[str, ...]:
        """The speakers of the last sentence with a source that spoke of a ``noun`` before ``at``."""
        for heard in reversed(self._heard):
            if at - heard.span.start > _STATEMENT_REACH:
                break
            if heard.sentence < len(self._sentences):
                words = self._sentences[heard.sentence].span.of(self._text).lower()
                if re.search(rf"\b{re.escape(noun)}\b", words):
                    return heard.speakers
        return ()

    def _introduced(self, phrase: SourcePhrase, span: Span) -> tuple[str, ...]:
        """The person whom an article's first source describes and its next one names: "Ann Reed, 41, said"."""
        nouns = self._lexicons.table("person_nouns")
        if phrase.definite or phrase.owned or phrase.head not in nouns or phrase.head.endswith("s"):
            return ()
        if not re.match(r"an?\b", self._text[span.start : span.end], re.IGNORECASE) or self._heard:
            return ()
        after = bisect_left(self._starts, self._sentence_end(span.start))
        for mention in self._mentions[after : after + 1]:
            name = mention.span.of(self._text)
            first = self._by_id[mention.entity].mentions[0].span == mention.span
            opens = self._implied.sentence(mention.span.start) < len(self._sentences) and (
                self._sentences[self._implied.sentence(mention.span.start)].span.start == mention.span.start
            )
            block = bisect_right(self._block_starts, mention.span.start) - bisect_right(self._block_starts, span.start)
            aged = _AGED.match(self._text, mention.span.end)
            if mention.type is EntityType.PERSON and " " in name and first and opens and aged and block <= 1:
                self._descriptions.holds(mention.entity, phrase.head)
                self.found.described[mention.entity].append(span)
                return (mention.entity,)
        return ()

    def _sentence_end(self, at: int) -> int:
        sentence = self._implied.sentence(at)
        return self._sentences[sentence].span.end if sentence < len(self._sentences) else at


def where(attribution: Attribution) -> int:
    """Where an attribution is read: at its source, else its cue, else its content."""
    return (attribution.source or attribution.cue or attribution.content)[0].start
