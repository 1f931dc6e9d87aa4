"""Whose document a source is: what the words around it, or before it, say of who made it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from reader.core.analysis import Sentence
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import EntityMention
from reader.parse.speakers_context import Discourse
from reader.parse.speakers_phrases import SourcePhrase

_ISSUED = r"(?:published|issued|released|posted|sent|wrote|put\s+out|made\s+public|circulated|prepared|compiled)"
_AFTER = re.compile(rf"\b{_ISSUED}\b[^,;:.!?\n]{{0,30}}?\bby\s+(?P<who>[^,;:.!?\"“\n]{{2,80}})")
_BEFORE = re.compile(rf"\b(?:that|which)?\s*(?P<who>(?:the|The|[A-Z])[^,;:.!?\"“\n]{{2,80}}?)\s+(?:had\s+)?{_ISSUED}\b")
_WITHIN = re.compile(rf"\b(?:that|which)\s+(?P<who>(?:the|[A-Z])[^,;:.!?\"“\n]{{2,80}}?)\s+(?:had\s+)?{_ISSUED}\b")
_OWNER = re.compile(r"(?P<who>(?:[Tt]he)\s+[^,;:.!?\"“\n]{2,60}?)['’]s?\s")
_ITS = re.compile(r"(?:^|\b(?:by|from|of)\s+)its\s", re.IGNORECASE)
# So many code points from its noun on a document's maker is looked for.
_REACH = 120
_COURTS = frozenset({"court", "tribunal"})


class Makers:
    """Finds who made the documents that an article's sources speak of without a name."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        mentions: Sequence[EntityMention],
        discourse: Discourse,
        lexicons: Lexicons,
        read: Callable[[Span], tuple[str, ...]],
    ) -> None:
        """Take the article in; ``read`` gives the entities that a noun phrase of the text means."""
        self._text, self._sentences, self._discourse, self._read = text, sentences, discourse, read
        self._rulings = lexicons.words("speaker_rulings")
        self._mentions, self._starts = mentions, [mention.span.start for mention in mentions]

    def of(self, phrase: SourcePhrase, sentence: int) -> tuple[str, ...]:
        """Who made the document that ``phrase``, of the sentence with that index, speaks of; empty where nobody told.

        The words of the source itself tell first ("a statement that the ministry published"), then those after it,
        then those who were last heard to speak of such a document. A ruling is the last named court's.
        """
        text = self._text
        end = self._sentences[sentence].span.end if sentence < len(self._sentences) else phrase.span.end
        reach = min(max(end, phrase.span.end), phrase.span.start + _REACH)
        told = _AFTER.search(text, phrase.span.start, reach) or _WITHIN.search(text, phrase.span.start, reach)
        if told is None and not phrase.owned:
            told = _BEFORE.search(text, phrase.span.end, reach)
            told = told if told is not None and not text[phrase.span.end : told.start()].strip() else None
        told = told or _OWNER.match(text, phrase.span.start, phrase.span.end)
        if told is not None:
            return self._read(Span(*told.span("who")))
        if _ITS.search(phrase.span.of(text)):
            return self._discourse.body_before(sentence)
        if not phrase.simple or phrase.owned:
            return ()
        told_of = self._discourse.told_of(phrase.head, phrase.span.start) if phrase.definite else ()
        return told_of or self._court(phrase)

    def _court(self, phrase: SourcePhrase) -> tuple[str, ...]:
        if phrase.head not in self._rulings:
            return ()
        before = self._mentions[: bisect_right(self._starts, phrase.span.start)]
        return next(((mention.entity,) for mention in reversed(before) if self._is_court(mention)), ())

    def _is_court(self, mention: EntityMention) -> bool:
        words = name_words(mention.span.of(self._text))
        return mention.type is not EntityType.PERSON and not _COURTS.isdisjoint(words)
