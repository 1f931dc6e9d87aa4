"""A source taken apart: its head noun, the names in it and which of them is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import EntityType
from reader.core.word_forms import is_plural, singular
from reader.core.words import plain
from reader.parse.entities_names import EntityMention

_TOKEN = re.compile(r"['’]s\b|[^\W_]+(?:[-.&'’][^\W_]+)*|[^\w\s]")
_DEFINITE = frozenset({"the", "this", "that", "both"})
_POSSESSIVES = frozenset({"its", "their", "his", "her", "our", "my"})
_DETERMINERS = _DEFINITE | _POSSESSIVES | {"a", "an", "these", "those"}
_RELATIVES = frozenset({"who", "which", "that", "whose", "whom", "where", "when"})
_BOUNDARIES = frozenset({",", "(", "[", "—", "–", "-", ":", ";", '"', "“"})
# A participle after its noun ends the head: "a price list published on Monday".
_PARTICIPLES = frozenset(
    "published released issued obtained seen posted written signed sent made dated leaked prepared shared aired filed "
    "compiled commissioned conducted carried quoted circulated familiar close present".split()
)
_JOINERS = frozenset({"and", "or", "&", "nor"})


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """What the words of a source say.

    ``meant`` are the names that speak (several where they are joined), ``owner`` the name that owns or made the head
    ("the fund's report"). ``head`` is the head noun in lower case ("" where a name is the head), ``words`` all words up
    to it without determiner, ``simple`` whether nothing follows the head.
    """

    span: Span
    head: str
    words: tuple[str, ...]
    meant: tuple[EntityMention, ...]
    owner: EntityMention | None
    definite: bool
    owned: bool
    simple: bool


class _Piece(NamedTuple):
    text: str
    lower: str
    name: EntityMention | None = None


def read_phrase(
    text: str, source: Sequence[Span], mentions: Sequence[EntityMention], lexicons: Lexicons
) -> SourcePhrase:
    """Take the source in ``source`` (not empty) apart; ``mentions`` are the name mentions that overlap it."""
    pieces = _pieces(text, source, mentions)
    determiner = pieces[0].lower if pieces and pieces[0].name is None else ""
    start = 1 if determiner in _DETERMINERS else 0
    prepositions, adverbs = lexicons.words("person_prepositions"), lexicons.words("adverbs")
    offices = lexicons.table("person_nouns")
    end = start
    while end < len(pieces) and (
        pieces[end].name is not None
        or not (_ends_head(pieces[end], prepositions) or _follows_noun(pieces, start, end, adverbs))
    ):
        # "head of state" is one noun.
        whole = end + 3 <= len(pieces) and " ".join([piece.lower for piece in pieces[end : end + 3]]) in offices
        end += 3 if whole else 1
    group = pieces[start:end]
    persons = _persons(pieces, prepositions, lexicons)
    head = group[-1] if group else None
    owner = next((group[k].name for k in range(len(group) - 1) if group[k].name and _owns(group, k)), None)
    meant: tuple[EntityMention, ...] = ()
    if persons and not _is_of_another(group, persons, lexicons):
        meant = tuple(persons)
    elif head is not None and head.name is not None and not (end < len(pieces) and _owns(pieces, end - 1)):
        meant = tuple(_joined(pieces, start, end, head.name))
    elif (body := _named_body(group, lexicons)) is not None:
        meant = (body,)
    maker = _maker(pieces, end) if not meant else None
    noun = "" if head is None or head.name is not None else head.lower
    if head is not None and head.lower in ("'s", "’s"):
        noun = ""
    return SourcePhrase(
        span=hull(source),
        head=noun,
        words=tuple(p.lower for p in group),
        meant=meant,
        owner=owner or maker or (_modifier(group) if not meant else None),
        definite=determiner in _DEFINITE,
        owned=determiner in _POSSESSIVES or owner is not None,
        simple=end >= len(pieces),
    )


def _pieces(text: str, source: Sequence[Span], mentions: Sequence[EntityMention]) -> list[_Piece]:
    out: list[_Piece] = []
    for span in source:
        at = span.start
        for mention in mentions:
            if not mention.span.overlaps(span):
                continue
            if at < mention.span.start:
                out.extend(_words(text, Span(at, mention.span.start)))
            name = mention.span.of(text)
            out.append(_Piece(name, name.lower(), mention))
            if name.endswith(("'", "’", "'s", "’s")):
                out.append(_Piece("'s", "'s"))
            at = max(at, mention.span.end)
        if at < span.end:
            out.extend(_words(text, Span(at, span.end)))
    while out and out[0].name is None and not out[0].text[0].isalnum():
        out.pop(0)
    while out and out[-1].name is None and not out[-1].text[-1].isalnum():
        out.pop()
    return out


def _words(text: str, span: Span) -> list[_Piece]:
    found = _TOKEN.findall(text, span.start, span.end)
    return [_Piece(word, plain(word)) for word in found]


def _ends_head(piece: _Piece, prepositions: frozenset[str]) -> bool:
    return piece.lower in prepositions or piece.lower in _RELATIVES or piece.lower in _BOUNDARIES


def _follows_noun(pieces: Sequence[_Piece], start: int, k: int, adverbs: frozenset[str]) -> bool:
    return k > start and pieces[k].lower in _PARTICIPLES and pieces[k - 1].lower not in adverbs


def _owns(pieces: Sequence[_Piece], k: int) -> bool:
    """Whether the name at ``k`` is a possessor: "'s" follows, or it ends in one."""
    return k + 1 < len(pieces) and pieces[k + 1].lower in ("'s", "'")


def _persons(pieces: Sequence[_Piece], prepositions: frozenset[str], lexicons: Lexicons) -> list[EntityMention]:
    """The people who speak: the first one who owns nothing and hangs on no preposition, and those joined to them."""
    out: list[EntityMention] = []
    for k, piece in enumerate(pieces):
        if piece.lower in _RELATIVES and piece.name is None:
            break
        if piece.name is None or piece.name.type is not EntityType.PERSON or _owns(pieces, k):
            continue
        if _modifies(pieces, k, lexicons):
            continue
        if not out:
            if not _hangs(pieces, k, prepositions, lexicons):
                out.append(piece.name)
        elif _is_joined(pieces, k):
            out.append(piece.name)
    return out


def _modifies(pieces: Sequence[_Piece], k: int, lexicons: Lexicons) -> bool:
    """Whether the name at ``k`` only says whose or which the noun after it is: "a Lund aide", "the Arvonian envoy"."""
    following = pieces[k + 1] if k + 1 < len(pieces) else None
    if following is None or following.name is not None or not following.text[0].islower():
        return False
    noun = following.lower
    known = (lexicons.table("person_nouns"), lexicons.words("speaker_vague"), lexicons.words("speaker_documents"))
    bodies = lexicons.table("entity_organisation_nouns")
    return any(form in words for form in (noun, singular(noun, lexicons)) for words in (*known, bodies))


def _hangs(pieces: Sequence[_Piece], k: int, prepositions: frozenset[str], lexicons: Lexicons) -> bool:
    """Whether the name at ``k`` hangs on a preposition: in "an aide to Mr Cole", not in "Head of the State Cole"."""
    offices = lexicons.table("person_nouns")
    titles = lexicons.table("person_titles")
    j = k - 1
    between: list[_Piece] = []
    while j >= 0 and (pieces[j].name is not None or pieces[j].text[0].isupper() or pieces[j].lower in _DETERMINERS):
        between.append(pieces[j])
        j -= 1
    if j < 1 or pieces[j].lower not in prepositions:
        return j >= 0 and pieces[j].lower in prepositions
    own_title = any(p.name is None and (p.lower.rstrip(".") in titles or p.lower in offices) for p in between)
    office = pieces[j - 1].lower in offices or pieces[j - 1].lower in titles
    return not (between and not own_title and office)


def _is_joined(pieces: Sequence[_Piece], k: int) -> bool:
    """Whether "and" stands before the name at ``k`` and its title, with no relative clause in between."""
    for j in range(k - 1, max(-1, k - 7), -1):
        if pieces[j].lower in _JOINERS:
            return True
        if pieces[j].lower in _RELATIVES or pieces[j].lower == ",":
            return False
    return False


def _is_of_another(group: Sequence[_Piece], persons: Sequence[EntityMention], lexicons: Lexicons) -> bool:
    """Whether the head is a thing or crowd that only mentions the person behind it: "relatives of", "a letter by"."""
    if any(piece.name in persons for piece in group if piece.name):
        return False
    head = next((p.lower for p in reversed(group) if p.name is None and p.text[0].isalnum()), "")
    crowd = is_plural(head, lexicons.table("verb_forms")) and head in lexicons.words("speaker_vague")
    return crowd or head in lexicons.words("speaker_documents")


def _joined(pieces: Sequence[_Piece], start: int, end: int, head: EntityMention) -> list[EntityMention]:
    """The names that make a joint source with the one that is the head: "both Oslo and Bern"."""
    listed = [p.name for k, p in enumerate(pieces[start:end], start) if p.name and not _owns(pieces, k)]
    if not any(p.lower in _JOINERS for p in pieces[start:end]):
        return [head]
    return [name for k, name in enumerate(listed) if name == head or _in_list(pieces, name)]


def _in_list(pieces: Sequence[_Piece], name: EntityMention) -> bool:
    k = next(k for k, p in enumerate(pieces) if p.name == name)
    return k + 1 < len(pieces) and (pieces[k + 1].lower in _JOINERS or pieces[k + 1].lower == ",")


def _maker(pieces: Sequence[_Piece], end: int) -> EntityMention | None:
    """The name in "a report by NAME", "a statement from NAME"."""
    if end < len(pieces) and pieces[end].lower in ("by", "from", "of"):
        for k in range(end + 1, min(len(pieces), end + 6)):
            if pieces[k].name is not None:
                return None if _owns(pieces, k) else pieces[k].name
    return None


def _named_body(group: Sequence[_Piece], lexicons: Lexicons) -> EntityMention | None:
    """The body named before a word for what it is ("Lebanon's Petrona television"), or whose name breaks off.

    A name that ends in an adjective of nationality goes on in the lower-case word after it.
    """
    after = 0
    while after < len(group) and group[-1 - after].name is None:
        after += 1
    if not 0 < after <= 2 or after >= len(group):
        return None
    named = group[-1 - after]
    if named.name is None or named.name.type not in (EntityType.ORGANISATION, EntityType.MISC):
        return None
    nouns = " ".join(piece.lower for piece in group[len(group) - after :])
    words = named.lower.split()
    breaks_off = len(words) > 2 and words[-1] in lexicons.table("entity_demonyms")
    return named.name if breaks_off or nouns in lexicons.words("entity_outlet_nouns") else None


def _modifier(group: Sequence[_Piece]) -> EntityMention | None:
    """The name right before the head: "the Petrona report", "Varso television"."""
    if len(group) >= 2 and group[-1].name is None:
        return group[-2].name
    return None
