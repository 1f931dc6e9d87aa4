"""Who says what has no source of its own: by what stands before it, after it, or went on."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from reader.core.analysis import Attribution, Block, Entity, Sentence
from reader.core.index import SpanOrder
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.cues import goes_on
from reader.parse.names import owns
from reader.parse.speakers_context import Discourse

# A quotation on its own goes on from the last speaker only where no other paragraph stands between.
_BLOCKS_BACK = 1
_DASHES = "-—–―"
# How many attributions back the other party of an exchange is looked for.
_LINES_BACK = 6
# Before the subject of a sentence: where, when, a title, what somebody is.
_OPENING = re.compile(
    r"(?:(?:Then|Now|But|And|Next|Later|Finally|Meanwhile|Nearby|Here)\s+)?(?:(?:The|His|Her|A)\s+)?[\w.\s-]{0,40}"
)
_VERB_BEFORE = re.compile(r"\b(?:is|are|was|were|has|had|of|in|on|at|by|to|for|from|with|and|said|says|that|who)\b")
_PRONOUN = re.compile(r"(?:He|She)\b")
# "Then Ben Dray spoke up.", "Ann Reed disagrees.": who has the floor next, as the last words of a paragraph.
_TAKES_FLOOR = re.compile(
    r"\s*(?:,[^,.!?\n]{1,80},)?\s*(?:\w+ly\s+|then\s+|also\s+|still\s+)?(?:"
    r"sp(?:oke|eaks)|st(?:ood|ands)\s+up|rose|rises|stepped|steps|took\s+the|takes\s+the|(?:is|was|came|comes)\s+next"
    r"|(?:dis)?agree[sd]?|shrug(?:s|ged)|laugh(?:s|ed)|sigh(?:s|ed)|nod(?:s|ded)|smile[sd]?|shook|shakes|remember(?:s|ed)"
    r"|recall(?:s|ed)|(?:is|was)\s+(?:not|less|more|no)\b|(?:isn|wasn)['’]t\b|had\s+(?:a|an|another|no|his|her|this|the)\b"
    r"|put\s+it|puts\s+it|sees?\s+it|saw\s+it|thinks?\s+otherwise)"
)
# "So said Ana Pohl, who", "Those were the words of Ana Pohl", "Mr Dray was speaking outside the school".
_WORDS_OF = re.compile(
    r"(?:(?:So|Thus)\s+(?:said|says|spoke|speaks|wrote|ran)|(?:Th(?:ose|ese|at|is)|The|Such)\s+(?:(?:is|are|was|were)\s+)?"
    r"(?:the\s+)?(?:words?|verdict|view|message|warning|plea|answer|reply|assessment)\b[^.,!?\n]{0,20}?\s(?:of|from|by))\s+"
)
_SPEAKING = re.compile(
    r"\s*(?:,[^,.!?\n]{1,80},)?\s+(?:was|is|were|had\s+been)\s+(?:speaking|talking|addressing|answering|responding)\b"
)


class FloatingSpeakers:
    """Finds the speakers of attributions without a source, once those of all others are known."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        sentences: Sequence[Sentence],
        attributions: Sequence[Attribution],
        entities: Sequence[Entity],
        pronouns: Mapping[Span, str],
        discourse: Discourse,
        lexicons: Lexicons,
    ) -> None:
        """Take the article in; ``pronouns`` are those that are resolved, ``discourse`` has read all sources."""
        self._text, self._attributions, self._discourse = text, attributions, discourse
        self._lexicons = lexicons
        self._kept = [block for block in blocks if not block.role.is_boilerplate]
        self._starts = [block.span.start for block in self._kept]
        self._sentences = SpanOrder(sentence.span for sentence in sentences)
        self._resolved = pronouns
        self._pronouns = {span.start: entity for span, entity in pronouns.items()}
        self._persons = sorted(
            (mention.span, entity.id)
            for entity in entities
            if entity.type is EntityType.PERSON
            for mention in entity.mentions
            if mention.kind is MentionKind.NAME
        )

    def give(self, speakers: dict[int, tuple[str, ...]]) -> None:
        """Add to ``speakers``, which has attributions by index, those without a source; empty where nobody shows.

        With a cue, only a participle goes on from the one before ("..., adding that"); any other says that the text
        names nobody ("is alleged").
        """
        home = {k: bisect_right(self._starts, a.content[0].start) - 1 for k, a in enumerate(self._attributions)}
        sequence = sorted(home, key=lambda k: self._attributions[k].content[0].start)
        for position, k in enumerate(sequence):
            attribution = self._attributions[k]
            if attribution.source or k in speakers:
                continue
            before = sequence[position - 1] if position else None
            same = before is not None and home[before] == home[k]
            if attribution.cue:
                participle = goes_on(self._text, attribution.cue, self._lexicons)
                speakers[k] = speakers.get(before, ()) if participle and same and before is not None else ()
            elif same and before is not None:
                speakers[k] = speakers.get(before, ())
            elif before is not None and home[before] == home[k] - 1 and self._is_dashed(k) and self._is_dashed(before):
                # In an exchange led by dashes each line is another's.
                said = (speakers.get(j, ()) for j in reversed(sequence[max(0, position - _LINES_BACK) : position]))
                speakers[k] = next((names for names in said if names and names != speakers.get(before)), ())
            elif framed := self._framed(attribution.content[0]):
                speakers[k] = framed
            else:
                later = [j for j in sequence[position + 1 :][:3] if home[j] == home[k] and self._attributions[j].source]
                recent = before if before is not None and home[k] - home[before] <= _BLOCKS_BACK else None
                last = max((span.end for span in attribution.content), default=0)
                speakers[k] = self._alone(
                    home[k],
                    bisect_right(self._starts, last - 1) - 1,
                    speakers.get(later[0], ()) if later else None,
                    speakers.get(recent, ()) if recent is not None else None,
                )

    def _is_dashed(self, k: int) -> bool:
        return self._text[self._attributions[k].content[0].start] in _DASHES

    def _framed(self, content: Span) -> tuple[str, ...]:
        """The one person whom the words before a quotation's colon name, in its own sentence."""
        sentence = self._sentences.holding(content.start)
        frame = Span(sentence.start, content.start).trimmed(self._text)
        if not frame.length or self._text[frame.end - 1] != ":":
            return ()
        people = {entity for _, entity in self._in(frame)}
        return tuple(people) if len(people) == 1 else ()

    def _alone(
        self, first: int, last: int, beside: tuple[str, ...] | None, before: tuple[str, ...] | None
    ) -> tuple[str, ...]:
        """Who says a quotation that fills the blocks ``first`` to ``last`` or stands first in one.

        ``beside`` is who speaks later in the same block, ``before`` who did in the block before; None for nobody.
        """
        previous = self._kept[first - 1] if first > 0 else None
        if previous is not None and (found := self._discourse.introduces(previous.span.end)):
            return found
        if beside is not None:
            return beside
        following = self._kept[last + 1] if last + 1 < len(self._kept) else None
        if following is not None and (found := self._told_after(following)):
            return found
        if previous is not None and previous.role is Role.BODY and (found := self._takes_floor(previous, before)):
            return found
        if before is not None:
            return before
        if following is not None and (previous is None or previous.role is not Role.BODY):
            # A report that begins with a quotation names who says it in its next sentence.
            return self._subject(self._sentences.holding(following.span.start))
        return ()

    def _told_after(self, block: Block) -> tuple[str, ...]:
        """Whom the paragraph after a quotation names as the one who said it."""
        words_of = _WORDS_OF.match(self._text, block.span.start, block.span.end)
        if words_of is not None:
            return self._person_near(words_of.end(), self._sentences.holding(block.span.start))
        sentence = self._sentences.holding(block.span.start)
        subject = self._subject(sentence)
        named = next((span for span, entity in self._in(sentence) if (entity,) == subject), None)
        return subject if named is not None and _SPEAKING.match(self._text, named.end, sentence.end) else ()

    def _takes_floor(self, block: Block, before: tuple[str, ...] | None) -> tuple[str, ...]:
        """Whom the last sentence of the paragraph before introduces without a quote of their own.

        Where nobody speaks in that paragraph, the subject of its last sentence, or the one person whom it is about,
        speaks next; where somebody does, only a sentence that gives the floor to another tells.
        """
        sentences = self._sentences.starting_in(block.span)
        if not sentences:
            return ()
        if before is None:
            return self._subject(sentences[-1]) or self._discourse.about(block.span, self._resolved)
        sentence = sentences[-1]
        subject = self._subject(sentence)
        named = next((span for span, entity in self._in(sentence) if (entity,) == subject), None)
        if named is None or not _TAKES_FLOOR.match(self._text, named.end, sentence.end):
            return ()
        said = any(sentence.overlaps(span) for a in self._attributions for span in (*a.content, *a.cue))
        return () if said else subject

    def _in(self, sentence: Span) -> list[tuple[Span, str]]:
        low = bisect_left(self._persons, sentence.start, key=lambda row: row[0].start)
        return self._persons[low : bisect_left(self._persons, sentence.end, key=lambda row: row[0].start)]

    def _person_near(self, at: int, sentence: Span) -> tuple[str, ...]:
        return next(((entity,) for span, entity in self._in(sentence) if span.start >= at), ())

    def _subject(self, sentence: Span) -> tuple[str, ...]:
        """The person whom a sentence starts with, by a name or by "he" and "she"."""
        if _PRONOUN.match(self._text, sentence.start, sentence.end):
            found = self._pronouns.get(sentence.start)
            return (found,) if found is not None else ()
        for span, entity in self._in(sentence)[:1]:
            opening = _OPENING.fullmatch(self._text, sentence.start, span.start)
            if (
                opening
                and not owns(self._text, span)
                and not _VERB_BEFORE.search(self._text, sentence.start, span.start)
            ):
                return (entity,)
        return ()
