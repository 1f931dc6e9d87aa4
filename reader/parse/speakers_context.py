"""What has just been said and by whom: the sentences before a source, for "it", "they" and "the 33-year-old"."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Entity, Sentence
from reader.core.index import SpanOrder
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import BODY_TYPES, EntityMention
from reader.parse.names import owns

_SUBJECT = re.compile(r"(?:The\s+)?(?:[\w-]+\s+){0,5}")
# "Lund and her colleagues said": "they" goes on from Lund.
_AND_OTHERS = re.compile(r"\band\s+(?:his|her|their|other)\s", re.IGNORECASE)
# A statement is spoken of again within a few paragraphs of the words that told who made it.
_STATEMENT_REACH = 1500
# Verbs that tell of a document without its noun.
_MAKING = {"letter": r"letter|wrote\s+to|writes\s+to|written\s+to", "tweet": r"tweet|tweeted", "post": r"post|posted"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A source that was read: where it stands, in which sentence, and the ids of who it was."""

    span: Span
    sentence: int
    speakers: tuple[str, ...]


class Discourse:
    """The sources of an article in text order, as far as they are read, and the names its sentences start with."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        mentions: Sequence[EntityMention],
        entities: Mapping[str, Entity],
        lexicons: Lexicons,
    ) -> None:
        """Take the article in; ``mentions`` are its names in text order."""
        self._text, self._sentences, self._mentions = text, sentences, mentions
        self._entities = entities
        self._starts = [mention.span.start for mention in mentions]
        self._order = SpanOrder(sentence.span for sentence in sentences)
        self._prepositions = lexicons.words("person_prepositions")
        self._work = frozenset(lexicons.table("person_nouns")) | frozenset(lexicons.table("person_titles")) | {"the"}
        self._said_in: dict[int, tuple[str, ...]] = {}
        self.heard: list[Heard] = []

    def note(self, span: Span, sentence: int, speakers: tuple[str, ...]) -> None:
        """Add the source that was read last."""
        self.heard.append(Heard(span, sentence, speakers))
        self._said_in[sentence] = speakers

    def sentence(self, at: int) -> int:
        """The index of the sentence that holds ``at`` or follows it; the number of sentences after the last."""
        return self._order.index(at)

    def body_before(self, sentence: int) -> tuple[str, ...]:
        """The body that "it" means: the last source, else the subject, of the sentence before in the same block."""
        for heard in reversed(self.heard):
            if heard.sentence < sentence - 1 or not self._same_block(heard.sentence, sentence):
                break
            if len(heard.speakers) == 1 and self._is_body(heard.speakers[0]):
                return heard.speakers
        if sentence == 0 or not self._same_block(sentence - 1, sentence):
            return ()
        subject = self.subject(sentence - 1)
        return (subject,) if subject is not None and self._is_body(subject) else ()

    def group_before(self, sentence: int) -> tuple[str, ...]:
        """Those whom "they" means: the joint sources of the sentence before or this one."""
        for heard in reversed(self.heard):
            if heard.sentence < sentence - 1 or not self._same_block(heard.sentence, sentence):
                return ()
            if heard.speakers:
                joint = len(heard.speakers) > 1 or _AND_OTHERS.search(heard.span.of(self._text))
                return heard.speakers if joint else ()
        return ()

    def person_before(self, sentence: int, *, told: bool) -> tuple[str, ...]:
        """The person whom "the politician" means: who spoke last in this sentence or the one before, in one block.

        With ``told`` the subject of the sentence before counts as well, spoken or not ("the 33-year-old").
        """
        last = self.heard[-1] if self.heard else None
        if last is not None and last.sentence >= sentence - 1 and self._same_block(last.sentence, sentence):
            return last.speakers if len(last.speakers) == 1 and self._is_person(last.speakers[0]) else ()
        if not told or sentence == 0 or not self._same_block(sentence - 1, sentence):
            return ()
        subject = self.subject(sentence - 1)
        return (subject,) if subject is not None and self._is_person(subject) else ()

    def told_of(self, noun: str, at: int) -> tuple[str, ...]:
        """The speakers of the last sentence with a source that spoke of a ``noun`` before ``at``."""
        wanted = re.compile(rf"\b(?:{_MAKING.get(noun, re.escape(noun))})\b")
        for heard in reversed(self.heard):
            if at - heard.span.start > _STATEMENT_REACH:
                break
            if heard.sentence < len(self._sentences):
                words = self._sentences[heard.sentence].span.of(self._text).lower()
                if wanted.search(words):
                    return heard.speakers
        return ()

    def introduces(self, block_end: int) -> tuple[str, ...]:
        """Who says the quotation after a sentence that ends in a colon at ``block_end``; empty where it does not."""
        if self._text[block_end - 1 : block_end] != ":":
            return ()
        sentence = self.sentence(block_end - 1)
        if sentence in self._said_in:
            return self._said_in[sentence]
        subject = self.subject(sentence)
        return (subject,) if subject is not None else ()

    def about(self, block: Span, pronouns: Mapping[Span, str]) -> tuple[str, ...]:
        """The one person whom a paragraph speaks of, where a sentence starts with the name, or "he" or "she" acts."""
        named = self._mentions[bisect_left(self._starts, block.start) : bisect_left(self._starts, block.end)]
        spoken = {span: entity for span, entity in pronouns.items() if block.contains(span)}
        people = {m.entity for m in named if m.type is EntityType.PERSON} | set(spoken.values())
        if len(people) != 1:
            return ()
        acts = any(span.of(self._text).lower() in ("he", "she") for span in spoken)
        first, last = self.sentence(block.start), self.sentence(block.end - 1)
        starts = any(self._subject(k, titled=True) in people for k in range(first, last + 1))
        return tuple(people) if acts or starts else ()

    def spoke_before(self, span: Span) -> tuple[str, ...]:
        """The one person of the last source before ``span`` in its block; empty where that is somebody else."""
        last = next((heard for heard in reversed(self.heard) if heard.span.start < span.start), None)
        if last is None or not self._same_block(last.sentence, self.sentence(span.start)):
            return ()
        return last.speakers if len(last.speakers) == 1 and self._is_person(last.speakers[0]) else ()

    def subject(self, sentence: int) -> str | None:
        """The entity whose name a sentence starts with, after a description at most."""
        return self._subject(sentence, titled=False)

    def _subject(self, sentence: int, *, titled: bool) -> str | None:
        """As ``subject``; with ``titled`` nothing but titles and work may stand before the name."""
        if sentence >= len(self._sentences):
            return None
        span = self._sentences[sentence].span
        k = bisect_left(self._starts, span.start)
        if k >= len(self._mentions) or self._mentions[k].span.start >= span.end:
            return None
        mention = self._mentions[k]
        before = self._text[span.start : mention.span.start]
        words = [word.rstrip(".") for word in before.lower().split()]
        plain = _SUBJECT.fullmatch(before) and not self._prepositions.intersection(words)
        if titled and not all(word in self._work for word in words):
            return None
        return mention.entity if plain and not owns(self._text, mention.span) else None

    def _is_body(self, identity: str) -> bool:
        known = self._entities.get(identity)
        return known is None or known.type in BODY_TYPES

    def _is_person(self, identity: str) -> bool:
        known = self._entities.get(identity)
        return known is not None and known.type is EntityType.PERSON

    def _same_block(self, one: int, other: int) -> bool:
        last = len(self._sentences)
        return one < last and other < last and self._sentences[one].block == self._sentences[other].block
