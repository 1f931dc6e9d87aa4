"""The spans of tagged names put right before anything is made of them."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import zip_longest

from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.core.wanted import while_wanted
from reader.core.word_forms import kinds_of
from reader.parse.entities_names import NamedMention
from reader.parse.names import name_span, surface, untitled

# "Harl Town 2-1 Osk United": two names with the result between them.
_RESULT = re.compile(r"\s+\d{1,3}\s?[-–:]\s?\d{1,3}\s+")
# A full stop inside a name that ends a sentence, unless the word before it is an abbreviation ("St. Osk").
_SENTENCE_END = re.compile(r"(?<=[^\W\d_])([^\W\d_A-Z])\.\s+(?=[A-Z])")
# "(CROSSTALK)" on a line of its own is a direction in a transcript.
_DIRECTION = re.compile(r"\([A-Z][A-Z ]+\)")
_OPENS_QUOTE = re.compile(r"\s[«„“\"]")
_CLOSES_QUOTE = re.compile(r"[»“”\"]")
_NOUN_AFTER = re.compile(r"[ \u00a0]([a-z]+)\b(?![-'’])")
# "southern Chile", "Ister coast": the land lies in the capitals.
_SIDE = re.compile(r"(?:(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central)\s+)(?=\S)")
# A place has one of these as a rule, so it has the place's name; bases and schools it has many of.
_TAKEN_IN = frozenset({"aqueduct", "dam", "harbour", "harbor", "lighthouse", "pier", "tunnel", "viaduct", "weir"})
_CAPITAL_NEXT = re.compile(r"[ \u00a0](?:[A-Z\d]|to\b)")
# "the President of the Republic Ama Osk": what comes before a body that is part of somebody's office.
_OFFICE = re.compile(r"\b([A-Za-z]+)\s+of\s+(?:the\s+)?$")
_OFFICE_BETWEEN = re.compile(r"\s+([A-Z][a-z]+)\s+")
_NO_BODY = frozenset({"mr", "mrs", "ms", "miss"})
_LAND_NOUN = re.compile(r"\s+(?:coast|(?:port )?city)$")


def tidied(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[NamedMention]:
    """``mentions`` (in text order) with the spans put right.

    Cut are what follows a full stop, results between two teams, titles and offices before people ("Datuk Amin Osk",
    "President of the Republic Ama Osk"), small words around places, full stops before a name, and a verb in a
    headline's capitals behind a name that stands without it elsewhere. Two people joined by a hyphen are one, and a
    place takes in the noun for what is built there ("the Osk tunnel"). Left out are names without
    letters or any capital, and the directions of a transcript.
    """
    kept = [m for m in mentions if m.words and not m.name.islower() and not _is_direction(text, m)]
    parts = _joined(
        text, [part for mention in while_wanted(kept) for part in _parts(text, _from_word(text, mention), lexicons)]
    )
    parts = [_without_office_holder(text, part, after, lexicons) for part, after in zip_longest(parts, parts[1:])]
    named = {part.words for part in parts}
    taken = SpanIndex(part.span for part in parts)
    out = []
    for part in while_wanted(parts):
        bare = _without_title(text, _without_office(text, part, lexicons), lexicons)
        bare = _without_verb(text, bare, named, lexicons)
        out.append(_with_noun(text, _without_land_words(text, bare), taken, lexicons))
    return out


def _cut(text: str, mention: NamedMention, start: int, end: int) -> NamedMention:
    span = Span(start, end)
    return replace(mention, span=span, name=surface(text, span), short=None)


def _is_direction(text: str, mention: NamedMention) -> bool:
    if not mention.name.isupper():
        return False
    start, end = text.rfind("\n", 0, mention.span.start) + 1, text.find("\n", mention.span.end)
    return _DIRECTION.fullmatch(text[start : end if end >= 0 else len(text)].strip()) is not None


def _abbreviates(before: str, lexicons: Lexicons) -> bool:
    return re.split(r"[\s-]", before)[-1].lower() in lexicons.table("abbreviations")


def _parts(text: str, mention: NamedMention, lexicons: Lexicons) -> Iterator[NamedMention]:
    span, whole = mention.span, mention.span.of(text)
    result = _RESULT.search(whole)
    if result and result.start() and result.end() < len(whole):
        for start, end in ((span.start, span.start + result.start()), (span.start + result.end(), span.end)):
            yield _cut(text, mention, start, end).typed(EntityType.ORGANISATION)
        return
    # A quotation mark that opens inside and never closes starts another name.
    mark = _OPENS_QUOTE.search(whole)
    if mark and mark.start() and not _CLOSES_QUOTE.search(whole, mark.end()):
        yield _cut(text, mention, span.start, span.start + mark.start())
    elif (stop := _SENTENCE_END.search(whole)) and not _abbreviates(whole[: stop.end(1)], lexicons):
        yield _cut(text, mention, span.start, span.start + stop.end(1))
    else:
        yield mention


def _joined(text: str, parts: Sequence[NamedMention]) -> list[NamedMention]:
    """The parts with people between whom only a hyphen stands made one: "Ama Osk" and "Tey" in "Ama Osk-Tey"."""
    out: list[NamedMention] = []
    for part in parts:
        last = out[-1] if out else None
        people = last is not None and last.type is part.type is EntityType.PERSON
        if last is not None and people and text[last.span.end : part.span.start] == "-":
            out[-1] = _cut(text, last, last.span.start, part.span.end)
        else:
            out.append(part)
    return out


def _from_word(text: str, mention: NamedMention) -> NamedMention:
    """The mention without full stops before it: ". Osk" where a sentence begins with the name."""
    dots = len(mention.span.of(text)) - len(mention.span.of(text).lstrip(". "))
    return (
        _cut(text, mention, mention.span.start + dots, mention.span.end) if 0 < dots < mention.span.length else mention
    )


def _without_office(text: str, mention: NamedMention, lexicons: Lexicons) -> NamedMention:
    """The person in a name that an office runs into; the office's noun, "of" and a given name inside tell it."""
    if mention.type is EntityType.PERSON or len(mention.span.of(text).split()) < 3:
        return mention
    office = _OFFICE.search(text, max(0, mention.span.start - 40), mention.span.start)
    if not office:
        return mention
    words = list(re.finditer(r"\S+", mention.span.of(text)))
    given = lexicons.table("person_given_names")
    first = next((w for w in words[1:-1] if w[0].lower() in given), None)
    if first is None or office[1].lower() not in lexicons.table("person_nouns"):
        return mention
    return _cut(text, mention, mention.span.start + first.start(), mention.span.end).typed(EntityType.PERSON)


def _without_office_holder(
    text: str, mention: NamedMention, after: NamedMention | None, lexicons: Lexicons
) -> NamedMention:
    """The mention as a body where an office and its holder follow: "Osk Water Minister Tova Lund"."""
    if after is None or mention.type is not EntityType.PERSON or after.type is not EntityType.PERSON:
        return mention
    office = _OFFICE_BETWEEN.fullmatch(text, mention.span.end, after.span.start)
    is_office = office is not None and office[1].lower() in lexicons.table("person_nouns")
    return mention.typed(EntityType.ORGANISATION) if is_office else mention


def _without_title(text: str, mention: NamedMention, lexicons: Lexicons) -> NamedMention:
    if mention.type not in (EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION):
        return mention
    bare = untitled(mention.name, lexicons)
    if bare == mention.name:
        return mention
    first = mention.name.split()[0].lower().rstrip(".")
    person = mention.type is EntityType.PERSON or first in _NO_BODY
    person = person or (mention.type is EntityType.PLACE and first in lexicons.words("person_courtesy"))
    span = name_span(text, mention.span)
    words = list(re.finditer(r"\S+", span.of(text)))
    start = span.start + words[-len(bare.split())].start()
    return _cut(text, mention, start, mention.span.end).typed(EntityType.PERSON) if person else mention


def _without_verb(text: str, mention: NamedMention, named: Set[tuple[str, ...]], lexicons: Lexicons) -> NamedMention:
    """The mention without the verb of a headline's capitals and what follows it: "Ister" in "Ister Unveils Tractor".

    The text must name what is left elsewhere.
    """
    if not any(mention.words[:k] in named for k in range(1, len(mention.words))):
        return mention
    forms = lexicons.table("verb_forms")
    words = list(re.finditer(r"\S+", mention.span.of(text)))
    if len(words) != len(mention.words):
        return mention
    for k, word in enumerate(words[1:], 1):
        kinds = kinds_of(word[0], forms)
        last = k + 1 == len(words)
        # In such a headline the next word has a capital as well: "Ister Unveils Tractor", not "Ister Works rose".
        ends = last and "present" in kinds and _CAPITAL_NEXT.match(text, mention.span.end)
        # "Osk Rangers Move Goods East", where a name has a small word: "Osk Rangers Center for Peace".
        goes_on = (
            k > 1 and k + 2 < len(words) and kinds & {"present", "base"} and all(w[0].istitle() for w in words[k:])
        )
        if word[0].istitle() and mention.words[:k] in named and (ends or goes_on):
            return _cut(text, mention, mention.span.start, mention.span.start + words[k - 1].end())
    return mention


def _without_land_words(text: str, mention: NamedMention) -> NamedMention:
    if mention.type is not EntityType.PLACE:
        return mention
    whole = mention.span.of(text)
    side, noun = _SIDE.match(whole), _LAND_NOUN.search(whole)
    start, end = side.end() if side else 0, noun.start() if noun else len(whole)
    if (start, end) == (0, len(whole)) or not any(c.isupper() for c in whole[start:end]):
        return mention
    return _cut(text, mention, mention.span.start + start, mention.span.start + end)


def _with_noun(text: str, mention: NamedMention, taken: SpanIndex, lexicons: Lexicons) -> NamedMention:
    """The mention as a facility where it ends in a noun for one, or where a noun for one that is unique follows."""
    if mention.type not in (EntityType.PLACE, EntityType.FACILITY):
        return mention
    if len(mention.words) > 1 and mention.words[-1] in lexicons.words("entity_built_nouns"):
        return mention.typed(EntityType.FACILITY)
    noun = _NOUN_AFTER.match(text, mention.span.end)
    if not noun or noun[1] not in _TAKEN_IN or taken.overlapping(Span(mention.span.end, noun.end())):
        return mention
    return _cut(text, mention, mention.span.start, noun.end()).typed(EntityType.FACILITY)
