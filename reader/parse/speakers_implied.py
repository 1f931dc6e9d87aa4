"""Sources that stand in the text though the tagger linked none, or one of another sentence, to their cue."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.core.analysis import Attribution, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import EntityMention

_SPEAKS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP})
# From a name to its verb: an aside between commas, an adverb.
_TO_CUE = re.compile(
    r"(?:\s+(?:of|at|from|for|with)\s[^,;:!?\"“”\n]{2,60}?)?\)?\s*(?:,[^,;:!?\"“”\n]{2,110})?,?"
    r"\s*(?:who\s+)?(?:(?:also|then|later|[a-z]+ly)\s+)?"
)
_HANGS = re.compile(r"\b(?:of|at|from|for|with|by|to|in|on|against)\s+(?:(?:the|a|an|[A-Z][\w'’-]*)\s+){0,3}$")
_AGAIN = re.compile(r"(?:,\s*)?\b(?:but|and)\s+(?:(?:also|then|later|[a-z]+ly)\s+)?$")
_OPENING = re.compile(r"(?:(?:The|An?|Its|[A-Z][\w'’.-]*|[a-z]+)\s+){0,6}")
_TO_NAME = re.compile(r"\s+(?:(?:[A-Z][\w'’.-]*|[a-z-]+)\s+){0,6}")
_SMALL = re.compile(r"\b[a-z][a-z-]*")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Ii]t)\s+$")
_OPENING_PRONOUN = re.compile(r"(?:He|She|It)\b")
# "was told", "is alleged": what stands before is not who says it.
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b|^(?:has|have|had|do|does|did)$", re.IGNORECASE)
_HEARER = re.compile(r"\b(?:told|tells?|telling|asked|asks?|informed|reminded|assured|urged)$", re.IGNORECASE)
_RELATIVE = re.compile(r"\s*,?\s*")
# How many names of a sentence are looked at on each side of the cue.
_NAMES = 3


class ImpliedSources:
    """Finds, by the words around a cue, what its source is where none, or an unlikely one, is linked to it."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], mentions: Sequence[EntityMention], lexicons: Lexicons
    ) -> None:
        """Take the article in; ``mentions`` are its names in text order."""
        self._text = text
        self._sentences = [sentence.span for sentence in sentences]
        self._ends = [span.end for span in self._sentences]
        self._mentions = mentions
        self._work = frozenset(lexicons.table("person_nouns")) | frozenset(lexicons.table("person_titles"))
        self._starts = [mention.span.start for mention in mentions]

    def sentence(self, at: int) -> int:
        """The index of the sentence that holds ``at`` or follows it; the number of sentences after the last."""
        return bisect_left(self._ends, at + 1)

    def source(self, attribution: Attribution) -> tuple[Span, ...]:
        """The source to go by: the linked one, or what stands in its place beside the cue; empty where nothing does.

        A relative pronoun is exchanged for the person before it. A source of another sentence is the cue's only where
        the content stands between it and the cue: a quotation may hold sentences of its own.
        """
        source = attribution.source
        if not attribution.cue:
            return source
        if not source:
            return self._beside(attribution)
        if len(source) == 1 and source[0].of(self._text).lower() == "who":
            return self._antecedent(source[0]) or source
        same = self.sentence(source[0].start) == self.sentence(attribution.cue[0].start)
        if same or any(source[0].start <= span.start < attribution.cue[0].start for span in attribution.content):
            return source
        return self._beside(attribution)

    def _antecedent(self, relative: Span) -> tuple[Span, ...]:
        k = bisect_left(self._starts, relative.start) - 1
        if k < 0 or self._mentions[k].type is not EntityType.PERSON:
            return ()
        adjacent = _RELATIVE.fullmatch(self._text, self._mentions[k].span.end, relative.start)
        return (self._mentions[k].span,) if adjacent else ()

    def _beside(self, attribution: Attribution) -> tuple[Span, ...]:
        cue, content = attribution.cue[0], attribution.content
        words = cue.of(self._text)
        index = self.sentence(cue.start)
        if index >= len(self._sentences) or _PASSIVE.search(words) or words.split()[0].lower() == "to":
            return ()
        sentence = self._sentences[index]
        if words.split()[0].lower().endswith("ing") or _AGAIN.search(self._text, sentence.start, cue.start):
            return self._opening(sentence, content)
        pronoun = _PRONOUN.search(self._text, sentence.start, cue.start)
        if pronoun:
            return (Span(pronoun.start(), pronoun.end()).trimmed(self._text, " \t\n\u00a0"),)
        at = bisect_left(self._starts, cue.start)
        for mention in reversed(self._mentions[max(0, at - _NAMES) : at]):
            if not self._may_speak(mention, sentence, content) or self._hangs(mention, sentence):
                continue
            if _TO_CUE.fullmatch(self._text, mention.span.end, cue.start):
                return (mention.span,)
        if content[0].start < cue.start and not _HEARER.search(words):
            for mention in self._mentions[at : at + 1]:
                if self._may_speak(mention, sentence, content) and self._titles(Span(cue.end, mention.span.start)):
                    return (mention.span,)
        return ()

    def _titles(self, span: Span) -> bool:
        """Whether nothing but the titles and the work of the person named after it stands in ``span``."""
        small = _SMALL.findall(self._text, span.start, span.end)
        return _TO_NAME.fullmatch(self._text, span.start, span.end) is not None and all(
            word in self._work or word == "the" for word in small
        )

    def _may_speak(self, mention: EntityMention, sentence: Span, content: Sequence[Span]) -> bool:
        return (
            mention.type in _SPEAKS
            and sentence.start <= mention.span.start < sentence.end
            and not any(span.overlaps(mention.span) for span in content)
        )

    def _opening(self, sentence: Span, content: Sequence[Span]) -> tuple[Span, ...]:
        """The subject that a participle, or a verb after "but", takes from the start of its sentence."""
        pronoun = _OPENING_PRONOUN.match(self._text, sentence.start)
        if pronoun:
            return (Span(*pronoun.span()),)
        k = bisect_left(self._starts, sentence.start)
        if k >= len(self._mentions):
            return ()
        mention = self._mentions[k]
        opens = _OPENING.fullmatch(self._text, sentence.start, mention.span.start) and not self._hangs(
            mention, sentence
        )
        owns = self._text.startswith(("'", "’"), mention.span.end) or mention.span.of(self._text).endswith(("'s", "’s"))
        return (mention.span,) if opens and not owns and self._may_speak(mention, sentence, content) else ()

    def _hangs(self, mention: EntityMention, sentence: Span) -> bool:
        return _HANGS.search(self._text, sentence.start, mention.span.start) is not None
