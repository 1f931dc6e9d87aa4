"""Types of names corrected by the words around them and in them, where these say more than the tagger saw."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.vocabulary import EntityType
from reader.core.word_forms import can_be
from reader.parse.entities_names import NamedMention, chunk_before
from reader.parse.names import Gender

_LOOSE = frozenset({EntityType.PLACE, EntityType.FACILITY, EntityType.MISC, EntityType.PRODUCT})
# The last word of what stands before a name, and the last words of what the next searches find there: most names have
# none of these before them.
_LAST_WORD = re.compile(r"[\w-]+$")
_STAFF_ENDS = frozenset({"at", "with", "the"})
_TOLD_ENDS = frozenset({"told", "telling", "to", "with", "the"})
# Code points before and behind a name in which a describing noun is looked for.
_BEFORE, _AFTER = 40, 70
_LAST_WORDS = re.compile(
    r"(?<![\w-])(?:[a-z][\w-]* )?[a-z][\w-]* $"
    r"|\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z][\w-]* ){0,3}[a-z][\w-]*, (?:the )?$"
)
_APPOSITION = re.compile(
    r",\s+(?:the|a|an)\s+((?:[\w-]+\s+){0,4}?[a-z][\w-]*)(?=[,.;]|\s+(?:that|which|said|in|of|on))"
)
_DATELINE = re.compile(r"[A-Z][^()\n]{1,50}\(\s*(?:the\s+)?$", re.IGNORECASE)
_DASH = re.compile(r"\s*\)\s*[-–—]")
# Who knows or is told there: in Worldwide Newswire such a name is a body's in 27 of 27 and 127 of 144 cases.
_STAFF = re.compile(
    r"\b(?:analysts?|consultants?|economists?|engineers?|lawyers?|partners?|professors?|researchers?|scientists?|"
    r"strategists?|traders?) (?:at|with) (?:the )?$",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:told|telling|voice message to|interview with) (?:the )?$")
_UNVERIFIED = re.compile(r" (?:could not|cannot|can not|was (?:not able|unable) to) (?:\w+ly )?(?:verify|confirm)\b")
# "consultants Osk Marr found": several people have no one name.
_SEVERAL = re.compile(
    r"\b(?:accountants|architects|auditors|brokers|builders|consultants|developers|housebuilders|pollsters|publishers|"
    r"solicitors) $"
)
_LISTED = re.compile(r",? and [A-Z]|, [A-Z]")
_MAKER = re.compile(r"\b(?:[Tt]he|rival|of|by) (?!film|policy|decision|home|trouble)[a-z-]+ maker ([A-Z]\w+)(?! [A-Z])")
# Letters of the words that it opens with.
_OPENING_LENGTHS = (2, 3, 5)
_IN_WORD = re.compile(r"\w")
_AGENCY = re.compile(
    r"\b(?:news|ratings?|aid|relief|advertising|travel|estate|recruitment|talent|temp|adoption) agency,? $",
    re.IGNORECASE,
)
# Work that people do too: "the publisher NAME" may be a person.
_PERSONAL = frozenset({"broker", "contractor", "developer", "employer", "maker", "producer", "publisher", "supplier"})
# Outlet words that end the names of places as well.
_ON_MAPS = frozenset({"channel", "post", "globe", "mail", "press", "network", "media"})
_WHERE = re.compile(r"\b(?:in|at|near|from|to|of|around|outside|across|via|into|between|towards?|leaving)\s+$")
# Words of a person, not of a firm.
_PERSONAL_WORDS = re.compile(r"\b(?:he|she|his|her|him|Mr|Mrs|Ms)\b", re.IGNORECASE)
# Code points on each side in which such words are looked for.
_AROUND = 60
_LANDMARKS = frozenset("lake loch lough mount mountain river".split())
# "the Eastern Front" and "Northern Lines" are no bodies.
_SIDES = frozenset("cold eastern home lake northern ocean sea southern warm water western".split())
# A tagger surer than this is believed about who is told something.
_DOUBT = 0.8
_NEXT = re.compile(r"\s+([a-z]{2,})\b")


def by_context(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[NamedMention]:
    """``mentions`` (in text order) with bodies told from people and places.

    A name is a body when it is a firm's by its form ("Reed & Holm") or an outlet's ("Varso Ledger"), when a noun for a
    firm describes it ("the insurer Reed"), when it stands in a dateline's brackets, or when it acts and opens the name
    of one firm ("Reed" for "Reed Marine"); a place when a river, lake or mountain has it. A role noun in capitals
    ("Regulator") is no name.
    """
    kept = _without_roles(text, mentions, lexicons)
    # "the tractor maker NAME", marked there or not.
    makers = set(_makers(text))
    nouns = lexicons.table("entity_organisation_nouns")
    firm_ends = {"the", *(noun.rpartition(" ")[2] for noun, kind in nouns.items() if kind == "firm")}
    bodies = {
        m.words
        for m in kept
        if m.type is not EntityType.ORGANISATION and (m.words in makers or _is_body(text, m, firm_ends, lexicons))
    }
    kept = [m.typed(EntityType.ORGANISATION) if m.words in bodies else m for m in kept]
    short = _short_forms(text, kept, lexicons)
    kept = [m.typed(EntityType.ORGANISATION) if m.words in short else m for m in kept]
    named = _landmarks(kept)
    return [m.typed(EntityType.PLACE) if m.type is EntityType.PERSON and m.words in named else m for m in kept]


def _landmarks(mentions: Sequence[NamedMention]) -> set[tuple[str, ...]]:
    """What rivers, lakes and mountains are called alone ("the Osk" for "River Osk"), unless people are called so."""
    named = {
        (m.words[1] if m.words[0] in _LANDMARKS else m.words[0],)
        for m in mentions
        if len(m.words) == 2 and len(_LANDMARKS.intersection(m.words)) == 1
    }
    people = {word for m in mentions if m.type is EntityType.PERSON and len(m.words) > 1 for word in m.words}
    return {words for words in named if words[0] not in people}


def _without_roles(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[NamedMention]:
    """The mentions but for people "named" by a role noun alone that the text writes small elsewhere."""
    nouns, bodies = lexicons.table("person_nouns"), lexicons.table("entity_organisation_nouns")
    surnames = {m.words[-1] for m in mentions if m.type is EntityType.PERSON and len(m.words) > 1}
    lone = {m.words[0] for m in mentions if m.type is EntityType.PERSON and len(m.words) == 1}
    roles = {word for word in lone - surnames if word in nouns or word in bodies}
    roles = {word for word in roles if _is_written(text, word)}
    return [m for m in mentions if not (m.type is EntityType.PERSON and len(m.words) == 1 and m.words[0] in roles)]


def _makers(text: str) -> Iterator[tuple[str, ...]]:
    """Who is called the maker of something: "the tractor maker NAME"."""
    for noun in re.finditer(" maker [A-Z]", text):
        # What it makes is one word, and the opening word stands before it.
        opened = text.rfind(" ", 0, noun.start())
        starts = (opened - length for length in _OPENING_LENGTHS if length <= opened)
        if found := next(filter(None, (_MAKER.match(text, start) for start in starts)), None):
            yield name_words(found[1])


def _is_written(text: str, word: str) -> bool:
    """Whether the text has the word, which is all letters and digits, by itself and in the same case."""
    at = text.find(word)
    while at >= 0:
        if not (_IN_WORD.match(text, at - 1, at) or _IN_WORD.match(text, at + len(word))):
            return True
        at = text.find(word, at + 1)
    return False


def _is_body(text: str, mention: NamedMention, firm_ends: Set[str], lexicons: Lexicons) -> bool:
    """Whether the name is a body's; ``firm_ends`` are the last words of nouns for a firm, and "the"."""
    words = mention.words
    person = mention.type is EntityType.PERSON
    if " & " in mention.name:
        return True
    given = lexicons.table("person_given_names").get(words[0], Gender.UNKNOWN) != Gender.UNKNOWN
    before = text[max(0, mention.span.start - _BEFORE) : mention.span.start]
    if len(words) > 1 and words[0] in lexicons.words("entity_body_openers"):
        return True
    if before.endswith("s ") and _SEVERAL.search(before) and not _LISTED.match(text, mention.span.end):
        return True
    if person and (given or len(words) > 2):
        return False
    if len(words) > 1 and words[-1] in lexicons.words("entity_outlet_words") and words[-1] not in _ON_MAPS:
        return True
    if not person and mention.type not in _LOOSE:
        return False
    last_word = _LAST_WORD.search(chunk_before(before).lower().rstrip(","))
    end = last_word.group() if last_word else ""
    if end == "agency" and _AGENCY.search(before):
        return True
    if not person and len(words) > 1 and words[-1] in lexicons.words("entity_body_words") and words[0] not in _SIDES:
        return True
    doubtful = mention.score < _DOUBT and not (person and len(words) > 1)
    if end in _STAFF_ENDS and _STAFF.search(before):
        return True
    if doubtful and end in _TOLD_ENDS and _TOLD.search(before) and not _is_land(words, lexicons):
        return True
    if len(words) == 1 and _UNVERIFIED.match(text, mention.span.end):
        return True
    if "(" in before and _DATELINE.search(before) and _DASH.match(text, mention.span.end):
        return True
    one_word = len(words) == 1 or not person
    last = _LAST_WORDS.search(before) if one_word and end in firm_ends else None
    if last and any(_is_firm(noun, lexicons) for noun in _ends(last.group())):
        return True
    apposed = None if person else _APPOSITION.match(text, mention.span.end, mention.span.end + _AFTER)
    return apposed is not None and any(_is_firm(noun, lexicons) for noun in _ends(apposed[1]))


def _is_land(words: tuple[str, ...], lexicons: Lexicons) -> bool:
    lands, name = lexicons.table("entity_demonyms"), " ".join(words)
    return name in lands or name in lands.values()


def _ends(phrase: str) -> Iterable[str]:
    words = phrase.lower().replace(",", " ").split()
    words = words[:-1] if words and words[-1] == "the" else words
    return (" ".join(words[-n:]) for n in (1, 2) if len(words) >= n)


def _is_firm(noun: str, lexicons: Lexicons) -> bool:
    return lexicons.table("entity_organisation_nouns").get(noun) == "firm" and noun not in _PERSONAL


def _short_forms(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> set[tuple[str, ...]]:
    """Lone words that open the name of exactly one firm, act like one and are nowhere a place."""
    nouns, lands = lexicons.table("entity_organisation_nouns"), lexicons.table("entity_demonyms")
    known = frozenset(lands) | frozenset(lands.values())
    longer: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    named: dict[str, int] = {}
    people: set[str] = set()
    lone: dict[str, list[NamedMention]] = defaultdict(list)
    for m in mentions:
        if m.type is EntityType.PERSON and len(m.words) > 1:
            people.update(m.words)
        elif len(m.words) == 1 and m.type in (EntityType.PLACE, EntityType.PERSON):
            lone[m.words[0]].append(m)
        elif (
            m.type is EntityType.ORGANISATION
            and len(m.words) > 1
            and not any(nouns.get(w) == "named" for w in m.words[1:])
        ):
            longer[m.words[0]].add(m.words)
            named.setdefault(m.words[0], m.span.start)
    out: set[tuple[str, ...]] = set()
    for word, group in lone.items():
        if len(longer.get(word, ())) != 1 or word in people or word in known:
            continue
        # Who is named before the firm is the person or place that it is called after.
        if group[0].span.start < named[word]:
            continue
        placed = any(_WHERE.search(text[max(0, m.span.start - 12) : m.span.start]) for m in group)
        human = any(
            m.type is EntityType.PERSON
            and _PERSONAL_WORDS.search(text, max(0, m.span.start - _AROUND), m.span.end + _AROUND)
            for m in group
        )
        if not placed and not human and any(_acts(text, m.span.end, lexicons) for m in group):
            out.add((word,))
    return out


def _acts(text: str, at: int, lexicons: Lexicons) -> bool:
    """Whether a verb follows."""
    following = _NEXT.match(text, at)
    if following is None:
        return False
    return following[1] in lexicons.words("person_verbs") or can_be(following[1], "past", lexicons.table("verb_forms"))
