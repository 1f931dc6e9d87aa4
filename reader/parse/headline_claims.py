"""Attributions that headlines state in their own ways, where the tagger leaves them out or cuts them short."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.core.analysis import Attribution, Block
from reader.core.content_words import ContentWords
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span, subtracted
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import Role
from reader.core.word_forms import kinds_of
from reader.core.words import WORD, count_words
from reader.parse.headline_speakers import HeadlineSpeakers
from reader.parse.quotes import Quotation

# Of a hundred frames that the rules found in headlines of other outlets, about this many were one.
_CHANCE, _BARE_CHANCE = 0.9, 0.6
# A tagged content that covers this share of the rule's words is as good as it.
_MOST = 0.7
_DASH = re.compile(r"\s(?:[–—-]|--)\s")
_COLON = re.compile(r":\s+(?=\S)")
_SPLIT = re.compile(r"(?:\s(?=(?:as|while|but)\s)|;\s)", re.IGNORECASE)
_JOINT = re.compile(r"(?:as|while|but)\s+", re.IGNORECASE)
# A bullet, or a word in capitals that says how new it is: "* ", "BREAKING: ".
_LEAD = re.compile(
    r"(?:[*•·▪-]\s+|(?:BREAKING|EXCLUSIVE|Exclusive|Breaking|JUST IN|UPDATE|LIVE|WATCH)(?:\s?[:|–-])\s+)+"
)
_ACCORDING = re.compile(r",?\s(?P<cue>according to)\s(?P<source>[^,;:]+)$", re.IGNORECASE)
_TAIL = re.compile(r",\s(?P<a>[^,;:]+?)\s?[.;]?$")
_SAYS = re.compile(
    r",?\s(?P<cue>says|say|said)\s(?P<source>[^,;:]+?)(?=\s(?:as|after|in|over|on|amid|when|while)\s|[,;.]|$)"
)
# Words of the longest source and the shortest claim that a headline has; by hand.
_LONGEST_SOURCE, _SHORTEST_CONTENT = 8, 3
_ENDS = " \t\u00a0\u202f,;.–—-"
_QUOTE_MARKS = "“”\"„«»‘’'‚‹›"


@dataclass(frozen=True, slots=True)
class _Frame:
    content: Span
    cue: Span
    source: Span


def with_headline_claims(
    text: str,
    blocks: Sequence[Block],
    quotations: Sequence[Quotation],
    entities: Sequence[TaggedEntity],
    attributions: Sequence[Attribution],
    lexicons: Lexicons,
) -> tuple[Attribution, ...]:
    """All attributions in text order, those of headlines and standfirsts completed.

    Frames: "…, police say", "… – Reports", "Minister: …" (a colon only after somebody who speaks), "Union demands …".
    Words in quotation marks with no frame are a claim when the body quotes them or they say something. No headline's
    content goes on in another block.
    """
    heads = [block.span for block in blocks if block.role is Role.HEADLINE]
    if not heads:
        return tuple(attributions)
    out = [part for attribution in attributions for part in _kept_apart(attribution, heads)]
    below = [a for a in out if not any(head.contains(span) for head in heads for span in a.content)]
    reader = _Headlines(text, quotations, entities, below, lexicons)
    for head in heads:
        for frame in reader.frames(head):
            out = _with_frame(text, out, frame)
        inside = SpanIndex(s for a in out for s in (*a.content, *a.cue, *a.source) if head.overlaps(s))
        out.extend(
            Attribution((part,), (), (), _BARE_CHANCE) for part in reader.unframed(head) if not inside.overlapping(part)
        )
    return tuple(sorted(out, key=lambda a: (a.content[0], a.cue)))


def _kept_apart(attribution: Attribution, heads: Sequence[Span]) -> list[Attribution]:
    """An attribution of a headline without what stands in other blocks; that is a quotation of its own."""
    home = next((head for head in heads for cue in attribution.cue if head.contains(cue)), None)
    if home is None or all(home.contains(span) for span in attribution.content):
        return [attribution]
    near = tuple(span for span in attribution.content if home.contains(span))
    if not near:
        return [attribution]
    far = tuple(span for span in attribution.content if not home.contains(span))
    return [replace(attribution, content=near), Attribution(far, (), (), _BARE_CHANCE)]


def _with_frame(text: str, attributions: Sequence[Attribution], frame: _Frame) -> list[Attribution]:
    """The attributions with the frame's in place of a tagged one that lacks its source or most of its content."""
    made = Attribution((frame.content,), (frame.cue,), (frame.source,), _CHANCE)
    kept = []
    for attribution in attributions:
        own_cue = any(cue.overlaps(frame.cue) or cue.overlaps(frame.source) for cue in attribution.cue)
        loose = not attribution.cue and any(frame.content.overlaps(span) for span in attribution.content)
        if not own_cue and not loose:
            kept.append(attribution)
            continue
        covered = sum(count_words(text, Span(max(s.start, frame.content.start), min(s.end, frame.content.end)))
                      for s in attribution.content if s.overlaps(frame.content))  # fmt: skip
        if attribution.source and covered >= _MOST * count_words(text, frame.content):
            return list(attributions)
    return [*kept, made]


class _Headlines:
    """Reads the headlines of one text."""

    def __init__(
        self,
        text: str,
        quotations: Sequence[Quotation],
        entities: Sequence[TaggedEntity],
        below: Sequence[Attribution],
        lexicons: Lexicons,
    ) -> None:
        self._text = text
        self._quoted = SpanIndex(part for quotation in quotations for part in quotation.parts)
        self._speakers = HeadlineSpeakers(text, entities, lexicons)
        self._below = below
        self._verbs = lexicons.table("headline_verbs")
        self._forms = lexicons.table("verb_forms")
        self._words = ContentWords(text, lexicons)

    @cached_property
    def _spoken_below(self) -> list[frozenset[str]]:
        """The content words of what each claim of the body quotes."""
        quoted = [[q for span in a.content for q in self._quoted.overlapping(span)] for a in self._below]
        return [self._words.of(quotes) for quotes in quoted if quotes]

    @cached_property
    def _sources_below(self) -> list[tuple[str, Attribution]]:
        """The claims of the body that have a source, each with its words."""
        return [(" ".join(s.of(self._text) for s in a.source), a) for a in self._below if a.source]

    def frames(self, head: Span) -> list[_Frame]:
        """The frames of one headline; a frame at the end or before a colon excludes others."""
        lead = _LEAD.match(self._text, head.start, head.end)
        line = Span(lead.end() if lead else head.start, head.end).trimmed(self._text)
        found = self._tail(line) or self._said(line) or self._dash(line) or self._colon(line)
        return [found] if found else self._fronts(line)

    def unframed(self, head: Span) -> list[Span]:
        """Quotations of a headline that somebody must have said, though it does not say who."""
        return [part for part in self._quoted.overlapping(head) if head.contains(part) and self._says(part)]

    def _outside_quotes(self, at: int) -> bool:
        return self._quoted.holding(at) is None

    def _made(self, content: Span, cue: Span, source: Span) -> _Frame | None:
        content = content.trimmed(self._text, _ENDS)
        source = source.trimmed(self._text)
        if count_words(self._text, content) < _SHORTEST_CONTENT or not source.length:
            return None
        return _Frame(content, cue, source)

    def _tail(self, line: Span) -> _Frame | None:
        """Find "…, police say"; "…, says operator"; "… according to police"."""
        text = self._text
        if match := _ACCORDING.search(text[: line.end], line.start):
            return self._made(Span(line.start, match.start()), Span(*match.span("cue")), Span(*match.span("source")))
        match = _TAIL.search(text[: line.end], line.start)
        if match is None or not self._outside_quotes(match.start()):
            return None
        words = [Span(*m.span()) for m in WORD.finditer(text, *match.span("a"))]
        if not 2 <= len(words) <= _LONGEST_SOURCE:
            return None
        content = Span(line.start, match.start())
        if self._verbs.get(words[-1].of(text).lower()) in ("tail", "end"):
            source, cue = Span(words[0].start, words[-2].end), words[-1]
        elif self._verbs.get(words[0].of(text).lower()) == "tail" and words[0].of(text).lower().startswith("sa"):
            source, cue = Span(words[1].start, words[-1].end), words[0]
        else:
            return None
        plain = cue.of(text).lower() in ("say", "says", "said")
        if not (plain or self._speakers.speaks(source)) or not self._speakers.agrees(source, cue):
            return None
        return self._made(content, cue, source)

    def _said(self, line: Span) -> _Frame | None:
        """Find "‘…’ says NAME as …": a quotation at the beginning and who said it."""
        quote = next((part for part in self._quoted.overlapping(line) if part.start == line.start), None)
        match = _SAYS.match(self._text, quote.end, line.end) if quote is not None else None
        if quote is None or match is None:
            return None
        source = Span(*match.span("source"))
        if count_words(self._text, source) > _LONGEST_SOURCE or not self._speakers.speaks(source, named=True):
            return None
        return self._made(quote, Span(*match.span("cue")), source)

    def _dash(self, line: Span) -> _Frame | None:
        """Find "… – Reports"; a site's or author's name after a dash says nothing."""
        dashes = [m for m in _DASH.finditer(self._text, *line) if self._outside_quotes(m.start() + 1)]
        if not dashes:
            return None
        match = dashes[-1]
        content, source = Span(line.start, match.start()), Span(match.end(), line.end)
        quoted = not subtracted(content, self._quoted.overlapping(content))
        if count_words(self._text, source) > _LONGEST_SOURCE or not self._speakers.speaks(
            source, named=quoted, labels=True
        ):
            return None
        return self._made(content, Span(match.start() + 1, match.end() - 1), source)

    def _colon(self, line: Span) -> _Frame | None:
        """Find "Minister: …", where the label is somebody who speaks, not what the piece is about."""
        match = _COLON.search(self._text, *line)
        if match is None or not self._outside_quotes(match.start()):
            return None
        label, content = Span(line.start, match.start()), Span(match.end(), line.end)
        cue = Span(match.start(), match.start() + 1)
        quotes = [part for part in self._quoted.overlapping(content) if count_words(self._text, part) > 1]
        on = re.compile(r"\son\s").search(self._text, *label)
        if on and quotes and quotes[0].start == content.start:
            label = Span(label.start, on.start())
        if not 0 < count_words(self._text, label) <= _LONGEST_SOURCE:
            return None
        if not self._speakers.speaks(label, named=bool(quotes) or self._speaks_below(label, content), labels=True):
            return None
        if content.of(self._text).rstrip(_QUOTE_MARKS + " ").endswith("?") and not quotes:
            return None
        return self._made(content, cue, label)

    def _speaks_below(self, label: Span, content: Span) -> bool:
        """Whether the body gives this name a claim about the same."""
        name = label.of(self._text).split()[-1]
        about = self._words.of([content])
        return any(
            name in source and len(about & self._words.of(attribution.content)) > 1
            for source, attribution in self._sources_below
        )

    def _fronts(self, line: Span) -> list[_Frame]:
        """Find "Union demands …", and once more after "as": "… as ministers warn of …"."""
        cuts = [m.end() for m in _SPLIT.finditer(self._text, *line) if self._outside_quotes(m.start())]
        found: list[tuple[Span, Span, int]] = []
        for start in [line.start, *cuts]:
            joint = _JOINT.match(self._text, start, line.end) if start > line.start else None
            front = self._front(Span(joint.end() if joint else start, line.end))
            if front is not None:
                found.append((*front, start))
        out = []
        for k, (source, cue, _) in enumerate(found):
            end = found[k + 1][2] if k + 1 < len(found) else line.end
            content = Span(cue.end, end).trimmed(self._text, _ENDS)
            if self._verbs[cue.of(self._text).lower()] == "front" and (
                cut := next((c for c in cuts if cue.end < c), None)
            ):
                content = Span(cue.end, min(cut, end)).trimmed(self._text, _ENDS)
            quoted = any(p.start - content.start < 2 for p in self._quoted.overlapping(content))
            if self._verbs[cue.of(self._text).lower()] == "quoted" and not quoted:
                continue
            if count_words(self._text, content) > 1:
                out.append(_Frame(content, cue, source))
        return out

    def _front(self, clause: Span) -> tuple[Span, Span] | None:
        """Source and cue at the beginning of a clause: the source is all that stands before the first such verb."""
        words = [Span(*m.span()) for m in WORD.finditer(self._text, *clause)][: _LONGEST_SOURCE + 1]
        for k in range(1, len(words)):
            for last in (k + 2, k + 1, k):
                if last >= len(words):
                    continue
                cue = Span(words[k].start, words[last].end)
                if self._verbs.get(cue.of(self._text).lower(), "end") != "end":
                    source = Span(clause.start, words[k - 1].end)
                    if self._speakers.speaks(source, named=True) and self._speakers.agrees(source, words[k]):
                        return source, cue
                    return None
        return None

    def _says(self, part: Span) -> bool:
        """Whether a quotation without a frame is somebody's words: the body quotes them, or they have a verb."""
        inner = part.trimmed(self._text, _QUOTE_MARKS + " ")
        words = [m[0] for m in WORD.finditer(self._text, *inner)]
        content = self._words.of([inner])
        if not content:
            return False
        if any(content <= quoted for quoted in self._spoken_below):
            return True
        titled = sum(word[0].isupper() for word in words) > len(words) / 2
        said = any(kinds_of(word, self._forms) & {"past", "present"} for word in words)
        return len(words) >= _SHORTEST_CONTENT and said and not titled
