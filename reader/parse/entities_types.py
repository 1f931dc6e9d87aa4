"""One type for each name of the article, where the tagger's own differ or are unlikely."""

from collections import defaultdict
from collections.abc import Sequence

from reader.core.lexicons import Lexicons
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import NamedMention
from reader.parse.names import Gender

# A tagger surer than this of an organisation is believed though the name sounds like a person's: "Morgan Stanley".
_SURE = 0.9
_DOUBTFUL = (EntityType.ORGANISATION, EntityType.PLACE)


def settled(mentions: Sequence[NamedMention], lexicons: Lexicons) -> list[NamedMention]:
    """The mentions with one type for each name: that with the highest sum of scores, the earlier on a tie.

    Then corrections, each right in nine of ten cases or more on the development part of Worldwide Newswire: a doubtful
    body or place of two words, the first a given name or somebody met by it alone, is a person, and so is a lone word
    that is somebody's surname.
    """
    same: dict[tuple[str, ...], list[NamedMention]] = defaultdict(list)
    for mention in mentions:
        same[mention.words].append(mention)
    types = {words: majority(group) for words, group in same.items()}
    for words, group in same.items():
        if types[words] in _DOUBTFUL and _sounds_like_person(group, types[words], lexicons):
            types[words] = EntityType.PERSON
    given = {words[0] for words, kind in types.items() if kind is EntityType.PERSON and len(words) == 1}
    for words, kind in types.items():
        # Who goes by the first word alone elsewhere is named in full here.
        full = kind is EntityType.PLACE and len(words) == 2 and words[0] in given
        if full and words[1] not in lexicons.words("entity_map_words") and _score(same[words]) < _SURE:
            types[words] = EntityType.PERSON
    surnames = {words[-1] for words, kind in types.items() if kind is EntityType.PERSON and len(words) > 1}
    lands = lexicons.table("entity_demonyms")
    known = frozenset(lands) | frozenset(lands.values())
    for words in types:
        if len(words) == 1 and words[0] in surnames and words[0] not in known:
            types[words] = EntityType.PERSON
    return [mention.typed(types[mention.words]) for mention in mentions]


def majority(mentions: Sequence[NamedMention]) -> EntityType:
    """The type with the highest sum of scores, the earlier on a tie; ``mentions`` are not empty."""
    votes: dict[EntityType, float] = {}
    for mention in mentions:
        votes[mention.type] = votes.get(mention.type, 0.0) + mention.score
    return max(votes, key=votes.__getitem__)


def _score(mentions: Sequence[NamedMention]) -> float:
    return max(mention.score for mention in mentions)


def _sounds_like_person(mentions: Sequence[NamedMention], kind: EntityType, lexicons: Lexicons) -> bool:
    words = mentions[0].name.split()
    if len(words) != 2 or not all(word.isalpha() and word.istitle() for word in words):
        return False
    first, last = (word.lower() for word in words)
    given = lexicons.table("person_given_names").get(first, Gender.UNKNOWN)
    common = last in lexicons.table("entity_organisation_nouns") or last in lexicons.words("entity_outlet_words")
    if kind is EntityType.PLACE and (
        last in lexicons.words("entity_map_words") or first in lexicons.words("person_given_doubtful")
    ):
        return False
    sure = _score(mentions) >= _SURE
    return given != Gender.UNKNOWN and not common and not sure
