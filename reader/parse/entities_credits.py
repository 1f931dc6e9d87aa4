"""People named in bylines and picture credits, where the tagger takes them for firms and places."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reader.core.analysis import Block
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities_names import NamedMention
from reader.parse.names import Gender

_BEFORE_WORD = r"(?:(?:al|el|ad|an|ar|as|at|az|ul)-)?(?:Mc|Mac|O['’]|De|Di|Du|La|Le|Fitz)?"
_WORD = rf"{_BEFORE_WORD}[A-Z](?:[^\W\d_A-Z]+|(?=[^\W\d_]*['’-]))(?:['’-][^\W\d_]+)*"
_NAME = rf"{_WORD}(?:[ \u00a0](?:(?:[A-Z]\.|van|der|von|de|da|bin|al)[ \u00a0]){{0,2}}{_WORD}){{1,2}}"
_BYLINE = re.compile(rf"\b[Bb]y:?[ \u00a0]+({_NAME})((?:(?:,| and)[ \u00a0]+{_NAME})*)")
_CREDIT = re.compile(
    r"(?:©|\(c\)|(?:\b|(?<=[a-z]))(?:Photo(?:graph)?|Picture|Image|Foto|Credit|Illustration|Graphic)s?"
    r"(?:[ \u00a0](?:by|credit|courtesy))?[ \u00a0]?:|\b[A-Z]{2,8}(?=[ \u00a0]?/))[ \u00a0]*"
)
_SLASH = re.compile(r"[ \u00a0]?/[ \u00a0]?")
# A name ends where the line or the credit does, or where the next word was glued to it: "VarnesFishing boats".
_PIECE = re.compile(rf"({_NAME})(?=\s*(?:$|[\n).,;|/]|[A-Z][a-z]{{2,}}[ \u00a0][a-z]))")
# Code points that a credit runs to at most.
_REACH = 90
_AGENCY_WORDS = frozenset(
    "agencies agency archive archives collection commons correspondents desk foto handout images library media photo "
    "photos pictures press report service staff stock studio studios supplied team".split()
)
# A tagger surer than this is believed against a credit.
_TRUSTED = 0.9


def credited(
    text: str, blocks: Sequence[Block], mentions: Sequence[NamedMention], lexicons: Lexicons
) -> list[NamedMention]:
    """``mentions`` (in text order) with each name after "by" in a byline, and each photographer, as one whole person.

    In a credit of two parts ("AGENCY / NAME") the part that is no agency's is a person's. What the parts overlap gives
    way, and the same name elsewhere is a person too.
    """
    found: list[NamedMention] = []
    starts, ends = [m.span.start for m in mentions], [m.span.end for m in mentions]
    for block in blocks:
        if block.role.is_boilerplate or not (block.role is Role.BYLINE or _may_credit(block.span.of(text))):
            continue
        inside = mentions[bisect_right(ends, block.span.start) : bisect_left(starts, block.span.end)]
        spans = [*_in_credit(text, block, inside, lexicons)]
        if block.role is Role.BYLINE:
            spans.extend(_in_byline(text, block, inside, lexicons))
        for span in sorted(set(spans)):
            if not found or found[-1].span.end <= span.start:
                score = max((m.score for m in inside if m.span.overlaps(span)), default=0.5)
                found.append(NamedMention(span, " ".join(span.of(text).split()), None, EntityType.PERSON, score))
    names = {person.words for person in found}
    taken = SpanIndex.disjoint(person.span for person in found)
    rest = [m.typed(EntityType.PERSON) if m.words in names else m for m in mentions if not taken.overlapping(m.span)]
    return sorted([*rest, *found], key=lambda m: m.span)


def _may_credit(line: str) -> bool:
    """Whether one of the marks is there that every credit has."""
    return ":" in line or "/" in line or "©" in line or "(c)" in line


def _in_byline(text: str, block: Block, inside: Sequence[NamedMention], lexicons: Lexicons) -> Iterator[Span]:
    for found in _BYLINE.finditer(text, block.span.start, block.span.end):
        for name in re.finditer(_NAME, text[found.start(1) : found.end()]):
            span = Span(found.start(1) + name.start(), found.start(1) + name.end())
            met = [m for m in inside if m.span.overlaps(span)]
            if all(span.contains(m.span) for m in met) and _is_person(name.group(), met, lexicons, likely=True):
                yield span


def _in_credit(text: str, block: Block, inside: Sequence[NamedMention], lexicons: Lexicons) -> Iterator[Span]:
    for mark in _CREDIT.finditer(text, block.span.start, block.span.end):
        line = text.find("\n", mark.end(), block.span.end)
        end = min(line if line >= 0 else block.span.end, mark.end() + _REACH)
        starts = [mark.end(), *(slash.end() for slash in _SLASH.finditer(text, mark.end(), end))]
        for start in starts:
            name = _PIECE.match(text, start, end)
            if name is None:
                continue
            span = Span(*name.span(1))
            met = [m for m in inside if m.span.overlaps(span)]
            if _is_person(name[1], met, lexicons, likely=len(starts) > 1):
                yield span


def _is_person(name: str, met: Sequence[NamedMention], lexicons: Lexicons, *, likely: bool) -> bool:
    """Whether a name where people stand is one; when not ``likely``, its given name or the tagger must say so."""
    words = name.lower().replace("-", " ").split()
    if set(words) & _bodies(lexicons) or name.lower() in lexicons.words("entity_outlets"):
        return False
    if name.lower() in lexicons.words("role_credits"):
        return False
    given = lexicons.table("person_given_names").get(words[0], Gender.UNKNOWN) != Gender.UNKNOWN
    # The tagger takes a name that it does not know for a place, but a place neither writes nor takes pictures.
    if given or any(m.type in (EntityType.PERSON, EntityType.PLACE) for m in met):
        return True
    return likely and all(m.score < _TRUSTED for m in met)


def _bodies(lexicons: Lexicons) -> frozenset[str]:
    lists = ("entity_outlet_words", "entity_body_words", "entity_organisation_suffixes", "role_author_words")
    nouns = frozenset(lexicons.table("entity_organisation_nouns"))
    return nouns.union(_AGENCY_WORDS, *(lexicons.words(name) for name in lists))
