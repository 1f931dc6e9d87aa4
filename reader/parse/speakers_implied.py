"""Sources that stand in the text though the tagger linked none, or one of another sentence, to their cue."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.core.analysis import Attribution
from reader.core.index import SpanOrder
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.core.word_forms import singular
from reader.core.words import WORD
from reader.parse.cues import goes_on
from reader.parse.entities_names import EntityMention
from reader.parse.names import owns
from reader.parse.verbs import has_finite_verb

_SPEAKS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP})
# From a name to its verb: an aside between commas, an adverb.
_TO_CUE = re.compile(
    r"(?:\s+(?:of|at|from|for|with)\s[^,;:!?\"“”\n]{2,60}?)?\)?\s*(?:,[^,;:!?\"“”\n]{2,110})?,?"
    r"(?:\s*[–—][^,;:!?\"“”\n–—]{2,40}(?:,[^,;:!?\"“”\n–—]{2,60})?[–—])?\s*(?:who\s+)?(?:(?:also|then|later|[a-z]+ly)\s+)?"
)
_HANGS = re.compile(r"\b(?:of|at|from|for|with|by|to|in|on|against)\s+(?:(?:the|a|an|[A-Z][\w'’-]*)\s+){0,3}$")
_APPOSED = re.compile(
    r"An?\s[^,;:.\"“”]{2,40}?\s(?:of|at|from|for|with)\s+(?:the|an?|its|his|her)\s[^,;:.\"“”]{2,50},\s+$"
)
_AGAIN = re.compile(r"(?:,\s*)?\b(?:but|and)\s+(?:(?:also|then|later|[a-z]+ly)\s+)?$")
_OPENING = re.compile(r"(?:(?:The|An?|Its|[A-Z][\w'’.-]*|[a-z]+)\s+){0,6}")
_TO_NAME = re.compile(r"\s+(?:(?:[A-Z][\w'’.-]*|[a-z-]+)\s+){0,6}")
_SMALL = re.compile(r"\b[a-z][a-z-]*")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Ii]t)\s+$")
_OPENING_PRONOUN = re.compile(r"(?:He|She|It)\b")
# "was told", "is alleged": what stands before is not who says it.
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b|^(?:has|have|had|do|does|did)$", re.IGNORECASE)
_HEARER = re.compile(r"\b(?:told|tells?|telling|asked|asks?|informed|reminded|assured|urged)$", re.IGNORECASE)
# "…, army says": a description between a comma, or a closing mark, and its verb.
_DESCRIBED = re.compile(
    r"(?:^|[,;:–—]\s+|[”\"’»“]\s*,?\s*)(?P<who>(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er)\s+)?(?:[\w’'-]+\s+){1,4})$"
)
# "The captain of a trawler seized on Monday has told": a description that opens the sentence, up to the verb.
_LONG = re.compile(
    r"(?:(?:The|An?|One|Some|Many|Several)\s+)?(?:[\w’'-]+\s+){0,4}?(?P<head>[\w-]+)\s+"
    r"(?:of|for|from|at|in|with|close)\s"
)
# "His report, which came to light later, described".
_ASIDE = re.compile(
    r"(?:The|An?|His|Her|Its|Their)\s+(?:[\w’'-]+\s+){0,4}?(?P<head>[a-z][\w-]*)"
    r"(?:\s+(?:of|for|from|at|in|by)\s[^,;:]{2,50})?,\s(?:who|which|whose|an?|the|now|then|\d|[A-Z])[^,;:\"“”]*,\s*"
)
_CLAUSES = frozenset(
    "that and but or as when because if while after before he she they it who which whose said".split()
)
_INSERTED = re.compile(r"[,;:()\"“”«»„?!]")
_BROKEN = re.compile(r"(?:\b(?:the|an?|by|of|from|for|to|with)|[«„“\"])$", re.IGNORECASE)
# The longest of these words and what stands before it.
_TAIL = 5
_GAP = re.compile(r"[\s\"“„«]*")
_WHICH = re.compile(
    r"(?P<what>\b(?:The|the|An?|an?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^,.;:!?\"“”\n]{2,70}?),?\s+which\s+$"
)
_ACCORDING = re.compile(r",?\s+(?:(?:according|thanks)\s+to\s+)?$", re.IGNORECASE)
_PHRASE = re.compile(r"(?:\b(?:the|an?|his|her|its|their)\s+)?(?:[\w’'-]+\s+){0,4}[\w’'-]+$", re.IGNORECASE)
_RELATIVE = re.compile(r"\s*,?\s*")
# How many names of a sentence are looked at on each side of the cue.
_NAMES = 3
# How many words a subject has at most.
_LONGEST = 20


class ImpliedSources:
    """Finds, by the words around a cue, what its source is where none, or an unlikely one, is linked to it."""

    def __init__(self, text: str, sentences: SpanOrder, mentions: Sequence[EntityMention], lexicons: Lexicons) -> None:
        """Take the article in; ``mentions`` are its names in text order."""
        self._text = text
        self._sentences = sentences
        self._mentions = mentions
        self._work = frozenset(lexicons.table("person_nouns")) | frozenset(lexicons.table("person_titles"))
        self._starts = [mention.span.start for mention in mentions]
        self._lexicons, self._verbs = lexicons, lexicons.table("verb_forms")
        self._prepositions = lexicons.words("person_prepositions") | lexicons.words("person_subordinators")
        self._documents = lexicons.words("speaker_documents")
        nouns = (lexicons.table("person_nouns"), lexicons.table("entity_organisation_nouns"))
        self._nouns = frozenset(word for table in nouns for word in table) | self._documents
        self._nouns |= lexicons.words("speaker_vague") | lexicons.words("speaker_institutions")

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
        if len(source) == 1:
            words = source[0].of(self._text).lower()
            if words == "who":
                return self._antecedent(source[0]) or source
            if words == "which":
                return self._document(source[0]) or source
            source = (self._whole(source[0], attribution.cue[0]),)
        same = self._sentences.index(source[0].start) == self._sentences.index(attribution.cue[0].start)
        if same or any(source[0].start <= span.start < attribution.cue[0].start for span in attribution.content):
            return source
        return self._beside(attribution)

    def _whole(self, source: Span, cue: Span) -> Span:
        """A source that breaks off before the name it leads to, or starts within a relative clause, made whole."""
        if self._text[source.end : source.end + 1] == "-" and source.end < cue.start:
            rest = Span(source.end, cue.start)
            inserted = _INSERTED.search(rest.of(self._text).replace(",", ""))
            return source if inserted else Span(source.start, cue.start).trimmed(self._text)
        next_one = bisect_left(self._starts, source.end)
        after = self._mentions[next_one : next_one + 1]
        for mention in after:
            if mention.type is EntityType.PERSON and mention.span.start < cue.start:
                between = Span(source.end, mention.span.start)
                if _SMALL.search(self._text, between.start, between.end) and self._titles(between):
                    return Span(source.start, mention.span.end)
        if _BROKEN.search(source.of(self._text).rstrip()[-_TAIL:]):
            for mention in after:
                if _GAP.fullmatch(self._text, source.end, mention.span.start):
                    return Span(source.start, mention.span.end)
        sentence = self._sentences.index(source.start)
        if sentence < len(self._sentences):
            before = Span(self._sentences[sentence].start, source.start)
            which = before.of(self._text).rstrip().endswith("which") and _WHICH.search(self._text, *before)
            if which and self._has_verb(source):
                return Span(which.start("what"), source.end)
        return source

    def _document(self, which: Span) -> tuple[Span, ...]:
        """The document right before the relative pronoun at ``which``, or whose phrase opens its clause."""
        index = self._sentences.index(which.start)
        if index >= len(self._sentences):
            return ()
        lead = _ACCORDING.search(self._text, self._sentences[index].start, which.start)
        end = lead.start() if lead is not None else which.start
        phrase = _PHRASE.search(self._text, self._sentences[index].start, end)
        for word in WORD.finditer(self._text, phrase.start(), phrase.end()) if phrase is not None else ():
            if word.group().lower() in self._documents:
                return (Span(word.start(), end).trimmed(self._text, " ,"),)
        return ()

    def _has_verb(self, span: Span) -> bool:
        return has_finite_verb(WORD.findall(self._text, span.start, span.end), self._verbs)

    def _antecedent(self, relative: Span) -> tuple[Span, ...]:
        k = bisect_left(self._starts, relative.start) - 1
        if k < 0 or self._mentions[k].type is not EntityType.PERSON:
            return ()
        adjacent = _RELATIVE.fullmatch(self._text, self._mentions[k].span.end, relative.start)
        return (self._mentions[k].span,) if adjacent else ()

    def _beside(self, attribution: Attribution) -> tuple[Span, ...]:
        cue, content = attribution.cue[0], attribution.content
        words = cue.of(self._text)
        index = self._sentences.index(cue.start)
        if index >= len(self._sentences) or _PASSIVE.search(words) or words.split()[0].lower() == "to":
            return ()
        sentence = self._sentences[index]
        if goes_on(self._text, attribution.cue, self._lexicons) or _AGAIN.search(self._text, sentence.start, cue.start):
            return self._opening(sentence, content)
        pronoun = _PRONOUN.search(self._text, sentence.start, cue.start)
        if pronoun:
            return (Span(pronoun.start(), pronoun.end()).trimmed(self._text, " \t\n\u00a0"),)
        at = bisect_left(self._starts, cue.start)
        for mention in reversed(self._mentions[max(0, at - _NAMES) : at]):
            hangs = self._hangs(mention, sentence) or self._is_apposed(mention, sentence)
            if hangs or not self._may_speak(mention, sentence, content):
                continue
            if _TO_CUE.fullmatch(self._text, mention.span.end, cue.start):
                return (mention.span,)
        if content[0].start < cue.start and not _HEARER.search(words):
            for mention in self._mentions[at : at + 1]:
                if self._may_speak(mention, sentence, content) and self._titles(Span(cue.end, mention.span.start)):
                    return (mention.span,)
        return self._description(sentence, cue, content)

    def _description(self, sentence: Span, cue: Span, content: Sequence[Span]) -> tuple[Span, ...]:
        """The description without a name that stands right before a cue, or opens its sentence and runs up to it."""
        short = _DESCRIBED.search(self._text[sentence.start : cue.start])
        if short is not None:
            words = short["who"].split()
            head = words[-1].lower()
            told = head in self._nouns or singular(head, self._lexicons) in self._nouns
            if told and not self._prepositions.intersection(word.lower() for word in words):
                return self._outside(Span(sentence.start + short.start("who"), cue.start), content)
        for pattern in (_LONG, _ASIDE):
            found = pattern.match(self._text, sentence.start, cue.start)
            if found is not None and found["head"].lower() in self._nouns and self._plain(found.end(), cue.start):
                return self._outside(Span(sentence.start, cue.start), content)
        return ()

    def _plain(self, start: int, end: int) -> bool:
        """Whether the words from ``start`` to ``end`` go on with a description: no new clause, no comma."""
        clause = _CLAUSES.intersection(self._text[start:end].lower().split())
        return not clause and _INSERTED.search(self._text, start, end) is None

    def _outside(self, span: Span, content: Sequence[Span]) -> tuple[Span, ...]:
        span = span.trimmed(self._text, " \t\n\u00a0,")
        return () if any(part.overlaps(span) for part in content) else (span,)

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
        if k < len(self._mentions):
            mention = self._mentions[k]
            opens = _OPENING.fullmatch(self._text, sentence.start, mention.span.start) and not self._hangs(
                mention, sentence
            )
            modifies = re.match(
                r"\s[a-z]", self._text[mention.span.end : mention.span.end + 2]
            ) and self._next_is_titled(k)
            if (
                opens
                and not owns(self._text, mention.span)
                and not modifies
                and self._may_speak(mention, sentence, content)
            ):
                return (mention.span,)
        return self._subject(sentence, content)

    def _next_is_titled(self, k: int) -> bool:
        """Whether only work stands between the name with that index and the next: "Council leader NAME"."""
        if k + 1 >= len(self._mentions):
            return False
        return self._titles(Span(self._mentions[k].span.end, self._mentions[k + 1].span.start))

    def _subject(self, sentence: Span, content: Sequence[Span]) -> tuple[Span, ...]:
        """What stands before the first verb of a sentence that opens with a description or a title."""
        words = list(WORD.finditer(self._text, sentence.start, sentence.end))
        if not words or words[0].group().lower() in self._prepositions:
            return ()
        said = [word.group() for word in words]
        verb = next((k for k in range(1, min(len(said), _LONGEST)) if has_finite_verb(said[: k + 1], self._verbs)), 0)
        if not verb:
            return ()
        span = Span(sentence.start, words[verb - 1].end())
        nouns = {word.lower() for word in said[:verb]}
        first = bisect_left(self._starts, span.start)
        named = any(span.contains(mention.span) for mention in self._mentions[first : first + _NAMES])
        if re.search(r"[\"“”;:]", span.of(self._text)) or not (named or nouns & self._nouns):
            return ()
        return self._outside(span, content)

    def _is_apposed(self, mention: EntityMention, sentence: Span) -> bool:
        """Whether the name says who or what hangs on a preposition before it: "a spokesman for the firm, NAME"."""
        return _APPOSED.match(self._text, sentence.start, mention.span.start) is not None

    def _hangs(self, mention: EntityMention, sentence: Span) -> bool:
        return _HANGS.search(self._text, sentence.start, mention.span.start) is not None
