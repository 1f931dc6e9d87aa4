"""Who can speak in a headline: people by name or office, bodies, reports; not the section, the topic or the site."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType
from reader.core.word_forms import is_plural, kinds_of, singular
from reader.core.words import WORD, plain

_SPEAKING = (EntityType.PERSON, EntityType.ORGANISATION)
# Words of the longest entry of the lists of people, bodies and reports.
_LONGEST_NOUN = 3
_MARKS = re.compile('[“”"„«»‘‚‹›?!]|’(?!\\w)')
_DETERMINERS = frozenset({"the", "a", "an"})
# Nouns that are one and many alike, or bodies that take a plural verb.
_EITHER = frozenset(
    {"police", "council", "government", "staff", "team", "club", "family", "army", "crew", "board", "media"}
)


class HeadlineSpeakers:
    """Judges the noun phrases of one text's headlines."""

    def __init__(self, text: str, entities: Sequence[TaggedEntity], lexicons: Lexicons) -> None:
        """Read ``text`` with the names that the tagger found in it."""
        self._text, self._lexicons = text, lexicons
        self._names = {entity.span.end: entity for entity in entities}
        self._labels = lexicons.words("headline_labels")
        self._outlets = lexicons.words("entity_outlets")
        self._prepositions = lexicons.words("person_prepositions")
        self._people = lexicons.words("speaker_vague") | lexicons.table("person_nouns").keys()
        self._forms = lexicons.table("verb_forms")
        self._strict = self._people | lexicons.words("speaker_institutions") | lexicons.words("headline_documents")
        self._loose = (
            self._strict | lexicons.table("entity_organisation_nouns").keys() | lexicons.words("speaker_documents")
        )

    def speaks(self, phrase: Span, *, named: bool = False, labels: bool = False) -> bool:
        """Whether the phrase is somebody who speaks.

        ``named`` says that a bare name will do; ``labels`` that the place is one where a section or a form of article
        stands as well, so that such words are refused.
        """
        words = list(WORD.finditer(self._text, *phrase))
        if not words or any(word[0].isdigit() for word in words) or _MARKS.search(self._text, *phrase):
            return False
        if kinds_of(words[0][0], self._forms) == {"gerund"}:
            return False
        core = [*words[:1], *takewhile(lambda word: word[0].lower() not in self._prepositions, words[1:])]
        if core[0][0].lower() in _DETERMINERS:
            core = core[1:]
        if not core:
            return False
        whole = " ".join(word[0].lower() for word in core)
        if labels and (whole in self._labels or whole in self._outlets):
            return False
        if self._is_noun([plain(word[0]) for word in core], labels=labels):
            return True
        name = self._names.get(core[-1].end())
        if name is not None and name.type in _SPEAKING:
            title = name.span.start > core[0].start()
            return named or (title and self._is_noun(self._before(core, name.span.start)))
        if name is not None and name.type in (EntityType.PLACE, EntityType.GROUP, EntityType.MISC):
            return named and not labels
        return False

    def agrees(self, source: Span, verb: Span) -> bool:
        """Whether source and verb can be subject and verb: "officials claim", but not "insurance officials claims"."""
        words = [m[0].lower() for m in WORD.finditer(self._text, *source)]
        core = [words[0], *takewhile(lambda word: word not in self._prepositions, words[1:])]
        kinds = kinds_of(verb.of(self._text).split()[0], self._forms)
        if "past" in kinds or core[-1] in _EITHER or "and" in core or source.end in self._names:
            return True
        return ("present" in kinds) != is_plural(core[-1], self._forms)

    def _before(self, core: Iterable[re.Match[str]], start: int) -> list[str]:
        return [word[0].lower() for word in core if word.start() < start]

    def _is_noun(self, words: Sequence[str], *, labels: bool = False) -> bool:
        """Whether the last words are a noun for people, a body or a report."""
        for length in range(min(_LONGEST_NOUN, len(words)), 0, -1):
            noun = " ".join(words[-length:])
            if labels and noun in self._labels:
                return False
            if noun in (self._strict if labels else self._loose) or singular(noun, self._lexicons) in self._people:
                return True
        return False
