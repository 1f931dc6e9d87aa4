"""The person whom an article's first source describes and only its next paragraph names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from reader.core.analysis import Block, Entity
from reader.core.index import SpanOrder
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.core.word_forms import is_plural
from reader.parse.entities_names import EntityMention
from reader.parse.speakers_phrases import SourcePhrase

_AGED = re.compile(r",\s+(?:aged\s+)?\d{1,3},")
_ARTICLE = re.compile(r"(?:an?|the)\b", re.IGNORECASE)
_APPOSED = re.compile(r",\s+(?:an?|the)\s")
_OPENING = re.compile(r"(?:[A-Z][\w'’.-]*\s+){0,4}")
# So many paragraphs on the name stands at the latest.
_BLOCKS_AHEAD = 2
# Past these paragraphs nobody is introduced so.
_OPENING_BLOCKS = 2


class Introductions:
    """Finds whom the description that an article starts with means."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        sentences: SpanOrder,
        mentions: Sequence[EntityMention],
        entities: Mapping[str, Entity],
        lexicons: Lexicons,
    ) -> None:
        """Take the article in; ``mentions`` are its names in text order."""
        self._text, self._sentences, self._mentions, self._entities = text, sentences, mentions, entities
        self._starts = [mention.span.start for mention in mentions]
        self._body = [block.span.start for block in blocks if block.role is Role.BODY]
        self._block_starts = [block.span.start for block in blocks]
        self._forms = lexicons.table("verb_forms")
        self._nouns, self._titles = lexicons.table("person_nouns"), lexicons.table("person_titles")

    def named_after(self, phrase: SourcePhrase, span: Span) -> str | None:
        """The id of the person whom the source ``phrase`` at ``span``, the article's first, means.

        It is the person named next, for the first time and at the start of a sentence of one of the next paragraphs.
        A person described as something else is not meant; "a broker" is less of a promise to tell who than "the head of
        NAME", and wants an age after the name.
        """
        if phrase.owned or phrase.head not in self._nouns or is_plural(phrase.head, self._forms):
            return None
        if not _ARTICLE.match(self._text, span.start) or bisect_right(self._body, span.start) > _OPENING_BLOCKS:
            return None
        known = phrase.definite and not phrase.simple
        after = bisect_left(self._starts, self._sentences.holding(span.start).end)
        for mention in self._mentions[after : after + (4 if known else 1)]:
            if mention.type is not EntityType.PERSON:
                continue
            first = self._entities[mention.entity].mentions[0].span == mention.span
            here = bisect_right(self._block_starts, mention.span.start) - bisect_right(self._block_starts, span.start)
            if " " not in mention.span.of(self._text) or not (first or known) or here > _BLOCKS_AHEAD:
                return None
            aged = _AGED.match(self._text, mention.span.end)
            if not self._opens(mention.span, titled=known):
                return None
            other = _APPOSED.match(self._text, mention.span.end)
            return mention.entity if aged or (known and not other and here > 0) else None
        return None

    def _opens(self, name: Span, *, titled: bool) -> bool:
        """Whether the name opens its sentence, or with ``titled`` comes right after titles that do."""
        start = self._sentences.holding(name.start).start
        if start == name.start:
            return True
        before = self._text[start : name.start]
        words = [word.lower().rstrip(".") for word in before.split()]
        return titled and _OPENING.fullmatch(before) is not None and all(word in self._titles for word in words)
