"""Mentions of organisations, places and the rest grouped: acronyms and short forms go to the full name."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.core.lexicons import Lexicons
from reader.core.names import acronym_of, initials, name_words
from reader.core.vocabulary import EntityType, JoinRule
from reader.parse.entities_names import NamedMention
from reader.parse.entities_spelling import Spellings

_Key = tuple[str, ...]
_OPENS_BRACKET = re.compile(r"[\"'”’]?\s*\(\s*(?:the\s+|or\s+)?[\"'“‘]?$", re.IGNORECASE)
_SYLLABLE = re.compile(r"[A-Z][a-z]+")
_BLEND = re.compile(r"(?:[A-Z][a-z]+){2,4}")
_NO_SHORT_FORM = frozenset({"new", "united", "national", "international", "north", "south", "east", "west", "general"})


# "Osk Press" is a department of Osk where Osk is what the article is about.
_HELD_BY_IT = frozenset({"academy", "arena", "foundation", "fund", "museum", "press", "stadium", "store"})
_SPELLED = frozenset({EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY})
_NATURE = frozenset({EntityType.PLACE, EntityType.FACILITY})
_WATERS = frozenset({"river", "canal", "lake", "lough", "loch", "strait", "gulf"})
_HEIGHTS = frozenset({"mount", "mt"})
_THE = re.compile(r"\b[Tt]he\s+$")
_IN = re.compile(r"\b(?:in|from)\s+$")


class _Unions:
    """Keys joined into sets; the root of a set is its key with most words."""

    def __init__(self) -> None:
        self._up: dict[_Key, _Key] = {}
        # Why a key was joined to its set; the one that others were joined to has no reason.
        self.rules: dict[_Key, JoinRule] = {}

    def root(self, key: _Key) -> _Key:
        while (up := self._up.get(key, key)) != key:
            self._up[key] = self._up.get(up, up)
            key = up
        return key

    def join(self, one: _Key, other: _Key, rule: JoinRule) -> None:
        a, b = self.root(one), self.root(other)
        if a != b:
            top, low = (a, b) if len(a) >= len(b) else (b, a)
            self._up[low] = top
            self.rules[low] = rule


def group_bodies(text: str, mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[list[NamedMention]]:
    """The groups of ``mentions`` (anything but people, in text order) that mean one thing each."""
    suffixes = frozenset(w for entry in lexicons.words("entity_organisation_suffixes") for w in name_words(entry))
    keys = [_key(mention, suffixes) for mention in mentions]
    unions = _Unions()
    for key, mention in zip(keys, mentions, strict=True):
        if mention.short:
            unions.join(key, name_words(mention.short), mention.joined or JoinRule.BRACKETS)
    for k in range(len(mentions) - 1):
        one, other = mentions[k], mentions[k + 1]
        if _OPENS_BRACKET.fullmatch(text, one.span.end, other.span.start) and (
            _short_of(other.name, keys[k]) or _short_of(one.name, keys[k + 1])
        ):
            unions.join(keys[k], keys[k + 1], JoinRule.BRACKETS)
    _join_acronyms(mentions, keys, unions)
    _join_short_forms(mentions, keys, unions, lexicons)
    _join_waters(text, mentions, keys, unions)
    _join_spellings(mentions, keys, unions, lexicons)
    groups: dict[_Key, list[NamedMention]] = defaultdict(list)
    for key, mention in zip(keys, mentions, strict=True):
        groups[unions.root(key)].append(mention.joined_by(mention.joined or unions.rules.get(key)))
    return list(groups.values())


def _key(mention: NamedMention, suffixes: frozenset[str]) -> _Key:
    words = mention.words
    if mention.type is EntityType.ORGANISATION:
        while len(words) > 1 and words[-1] in suffixes:
            words = words[:-1]
    return words


def _short_of(name: str, key: _Key) -> bool:
    """Whether ``name``, in brackets beside the name of ``key``, is a short form of it.

    Its letters come in order from the start of a word, but for one where it has three or more: names change faster than
    their acronyms. The name may have words before those that count ("the Union's Northern Data Office (NDO)").
    """
    acronym = acronym_of(name)
    if acronym is None:
        return False
    starts = [k for k in range(len(key) - 1) if key[k][0] == acronym[0]][:3]
    return any(_missed(acronym, "".join(key[k:])) <= (1 if len(acronym) > 2 else 0) for k in starts)


def _missed(acronym: str, letters: str) -> int:
    at, missed = 0, 0
    for letter in acronym:
        found = letters.find(letter, at)
        if found < 0:
            missed += 1
        else:
            at = found + 1
    return missed


def _join_acronyms(mentions: Sequence[NamedMention], keys: Sequence[_Key], unions: _Unions) -> None:
    """Acronyms and blends that nobody introduces: the initials, or first syllables, of exactly one full name."""
    full: dict[str, set[_Key]] = defaultdict(set)
    types: dict[_Key, EntityType] = {}
    for key, mention in zip(keys, mentions, strict=True):
        types[key] = mention.type
        if len(key) > 1:
            for form in initials(key):
                full[form].add(key)
    blends: dict[str, set[_Key]] = defaultdict(set)
    for key in types:
        if len(key) > 1:
            blends[key[0][:2]].add(key)
    for key, mention in zip(keys, mentions, strict=True):
        syllables = [s.lower() for s in _SYLLABLE.findall(mention.name)] if _BLEND.fullmatch(mention.name) else []
        alike = blends.get(mention.name[:2].lower(), ())
        blended = {unions.root(k) for k in alike if syllables and _blends(syllables, k)}
        if len(blended) == 1:
            unions.join(key, blended.pop(), JoinRule.SYLLABLES)
        acronym = acronym_of(mention.name)
        if acronym is None or len(key) > 1:
            continue
        fitting = {unions.root(k) for k in full.get(acronym, ()) if len(acronym) > 2 or types[k] is mention.type}
        if len(fitting) == 1:
            unions.join(key, fitting.pop(), JoinRule.INITIALS)


def _blends(syllables: Sequence[str], key: _Key) -> bool:
    """Whether each syllable opens one word of the name: "VarTel" for "Varso Telecom"."""
    return len(syllables) == len(key) and all(w.startswith(s) for s, w in zip(syllables, key, strict=True))


def _join_short_forms(
    mentions: Sequence[NamedMention], keys: Sequence[_Key], unions: _Unions, lexicons: Lexicons
) -> None:
    """Organisations named by the first words, or the last two or more, of exactly one longer name."""
    common = frozenset(lexicons.table("entity_organisation_nouns")) | _NO_SHORT_FORM
    lands = frozenset(w for entry, land in lexicons.table("entity_demonyms").items() for w in (entry, land))
    organisations = {k for k, m in zip(keys, mentions, strict=True) if m.type is EntityType.ORGANISATION}
    counts = Counter(keys)
    longer: dict[_Key, set[_Key]] = defaultdict(set)
    for key in organisations:
        for n in range(1, len(key)):
            if key[-1] in _HELD_BY_IT and counts[key[:n]] > counts[key]:
                continue
            longer[key[:n]].add(key)
            if len(key) - n >= 2:
                longer[key[n:]].add(key)
    for key in sorted(organisations, key=lambda k: (-len(k), k)):
        if all(word in common for word in key) or " ".join(key) in lands:
            continue
        roots = {unions.root(k) for k in longer.get(key, ())}
        if len(roots) == 1:
            unions.join(key, roots.pop(), JoinRule.SHORT_FORM)


def _join_waters(text: str, mentions: Sequence[NamedMention], keys: Sequence[_Key], unions: _Unions) -> None:
    """Rivers, lakes and mountains by their noun before or after the name, and by the name alone.

    "the Tamsel" is the Tamsel River, but Osk without "the" may be a land or town; "Seralu" is Mount Seralu where
    nothing is in it.
    """
    alone: dict[str, list[_Key]] = defaultdict(list)
    for key in sorted({k for k, m in zip(keys, mentions, strict=True) if m.type in _NATURE}):
        if len(key) == 2 and key[0] in _WATERS | _HEIGHTS:
            alone[key[1]].append(key)
        elif len(key) == 2 and key[1] in _WATERS:
            alone[key[0]].append(key)
    for word, full in alone.items():
        if len({frozenset(key) for key in full}) > 1:
            continue
        for key in full[1:]:
            unions.join(full[0], key, JoinRule.LANDFORM)
        lone = [m for k, m in zip(keys, mentions, strict=True) if k == (word,)]
        wet = bool(_WATERS.intersection(full[0]))
        before = [text[max(0, m.span.start - 8) : m.span.start] for m in lone]
        if lone and (all(map(_THE.search, before)) if wet else not any(map(_IN.search, before))):
            unions.join(full[0], (word,), JoinRule.LANDFORM)


def _join_spellings(
    mentions: Sequence[NamedMention], keys: Sequence[_Key], unions: _Unions, lexicons: Lexicons
) -> None:
    """Names of one type that differ in the spelling of one word; lands, and words of the language, are told apart."""
    lands = lexicons.table("entity_demonyms")
    land_words = {word for name in (*lands, *lands.values()) for word in name_words(name)}
    known = (land_words, lexicons.table("entity_organisation_nouns"), lexicons.table("verb_forms"))
    types = {key: mention.type for key, mention in zip(keys, mentions, strict=True)}
    spellings: Spellings[_Key] = Spellings()
    for key in types:
        if types[key] in _SPELLED:
            for other, unlike in spellings.near(key):
                if types[key] is types[other] and not any(word in words for word in unlike for words in known):
                    unions.join(key, other, JoinRule.SPELLING)
            spellings.add(key, key)
