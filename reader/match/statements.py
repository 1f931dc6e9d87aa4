"""What two claims are compared by: their content in words that stand for themselves, its names and its figures."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.core.analysis import Analysis, Claim, Entity
from reader.core.content_words import ContentWords
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull, subtracted
from reader.core.vocabulary import MentionKind
from reader.core.word_forms import is_plural
from reader.core.words import plain
from reader.match.figures import Figure, figures_of

_QUOTES = re.compile(r"[\"“”„«»‹›`]|(?<!\w)['‘’]|['‘’](?!\w)")
_OUTER = " ,.;:–—-"
# What is left where something was cut out: "Ann Lee , , and said".
_CUT = re.compile(r"\s+(?=[,;:.])|,(?=\s*,)")
_THAT = re.compile(r"that\s+", re.IGNORECASE)
# What leads to the rest of a description.
_HANGING = frozenset("of for from in at on with to by who which that".split())
_POSSESSIVE = frozenset("his its their my our your".split())


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as it is compared.

    ``text`` is its content on one line, without quotation marks, with names in place of pronouns; ``words`` are the
    content words of that. ``framed`` is the content with cue and source, likewise, and without what other claims of the
    same sentence say in between. ``entities`` are the ids of those that the content names or means. ``source`` are the
    content words of the source, and ``several`` says that it describes more than one ("residents of the street");
    ``place`` in [0, 1] says how far down the article the content begins.
    """

    claim: Claim
    text: str
    framed: str
    words: frozenset[str]
    entities: frozenset[str]
    figures: tuple[Figure, ...]
    source: frozenset[str]
    several: bool
    place: float


@dataclass(frozen=True, slots=True)
class _Meant:
    """A mention with its entity."""

    span: Span
    kind: MentionKind
    entity: Entity


def statements_of(analysis: Analysis, lexicons: Lexicons) -> tuple[Statement, ...]:
    """The statements of all claims that have content, in the order of the text.

    ``lexicons`` holds ``stop_words``, ``content_kin``, ``lemmas`` and ``verb_forms``.
    """
    meant = sorted(
        (_Meant(m.span, m.kind, entity) for entity in analysis.entities for m in entity.mentions),
        key=lambda one: (one.span, one.entity.id),
    )
    starts = [one.span.start for one in meant]
    text = analysis.text

    def inside(span: Span) -> list[_Meant]:
        return meant[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    claims = sorted((c for c in analysis.claims if c.content), key=lambda c: (hull(c.content), c.id))
    texts = [_bare(" ".join(_restated(text, span, inside(span)) for span in claim.content)) for claim in claims]
    frames = _frames(claims)
    sources = [" ".join(span.of(text) for span in claim.source).replace("\n", " ") for claim in claims]
    # One reader for all of them, since what it knows of a word it need not find out again.
    pieces = [*texts, *sources]
    words = ContentWords("\n".join(pieces), lexicons)
    spans = _spans(pieces)
    return tuple(
        Statement(
            claim,
            texts[k],
            _bare(" ".join(_restated(text, span, inside(span)) for span in frames[k])),
            words.of([spans[k]]),
            frozenset(one.entity.id for span in claim.content for one in inside(span)),
            figures_of(texts[k]),
            words.of([spans[len(claims) + k]]),
            _are_several(sources[k], lexicons.table("verb_forms")),
            claim.content[0].start / max(1, len(text)),
        )
        for k, claim in enumerate(claims)
    )


def _frames(claims: Sequence[Claim]) -> list[tuple[Span, ...]]:
    """From the first to the last word of each claim with cue and source, without what other claims say in between."""
    parts = sorted({span for claim in claims for span in (*claim.content, *claim.cue)})
    starts = [span.start for span in parts]
    out = []
    for claim in claims:
        own = (*claim.content, *claim.cue, *claim.source)
        whole = hull(own)
        between = parts[bisect_left(starts, whole.start) : bisect_left(starts, whole.end)]
        others = [span for span in between if not any(span.overlaps(one) for one in own)]
        out.append(subtracted(whole, others))
    return out


def _are_several(source: str, forms: Mapping[str, str]) -> bool:
    """Whether a source describes more than one: a plural stands before what hangs on it."""
    words = takewhile(lambda word: word not in _HANGING, plain(source).split())
    return any(is_plural(word.strip(_OUTER), forms) for word in words)


def _spans(pieces: Sequence[str]) -> list[Span]:
    """Where each piece is once all are joined by a line break."""
    spans, at = [], 0
    for piece in pieces:
        spans.append(Span(at, at + len(piece)))
        at += len(piece) + 1
    return spans


def _restated(text: str, span: Span, meant: Sequence[_Meant]) -> str:
    """The words of a span with the name of whom a pronoun means in its place, once for each who is not named there.

    Named over and over ("Ann Lee gave Ann Lee's word"), a statement would be read as no reader writes it.
    """
    named = {one.entity.id for one in meant if one.kind is not MentionKind.PRONOUN}
    out, at = [], span.start
    for one in meant:
        if one.kind is not MentionKind.PRONOUN or one.span.start < at or one.span.end > span.end:
            continue
        if one.entity.id in named:
            continue
        named.add(one.entity.id)
        possessive = one.span.of(text).lower() in _POSSESSIVE
        out += [text[at : one.span.start], one.entity.name, "’s" if possessive else ""]
        at = one.span.end
    return "".join((*out, text[at : span.end]))


def _bare(text: str) -> str:
    bare = " ".join(_CUT.sub("", _QUOTES.sub(" ", text)).split()).strip(_OUTER)
    return _THAT.sub("", bare, count=1) if _THAT.match(bare) else bare
