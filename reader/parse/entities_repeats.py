"""Names that the tagger marked in one place and missed in another."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.core.analysis import Block
from reader.core.names import acronym_of
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import NamedMention

_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")
# A word that does not start small, as no name to look for does; that it is the word's start is asked of its first
# letter, since most letters are none that such a word begins with.
_NO_SMALL = re.compile(r"[^\W_a-z](?<![^\W_].)(?<![^\W_][-.&].)[^\W_]*(?:[-.&][^\W_]+)*")
_CAPITAL_AFTER = re.compile(r"[ \u00a0-](?=[A-Z])|[-&][^\W_]")
# A capital that opens its sentence is no part of the name.
_CAPITAL_BEFORE = re.compile(r"(?<=[^.!?:\"“”\n]\s)[A-Z][^\W_]*[ \u00a0-]$|[-&]$")
_REPEATED = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY})
# A name of fewer letters is looked for nowhere else: too many words look like it.
_SHORTEST = 4


def repeats(text: str, blocks: Sequence[Block], mentions: Sequence[NamedMention]) -> list[NamedMention]:
    """Unmarked occurrences, in blocks that are no boilerplate, of names in ``mentions`` (in text order).

    Taken only where it is safe: as capitalised, at word boundaries, not inside a longer run of capitalised words; and
    a name of one word only if it was marked twice and the text never writes that word small.
    """
    found = _occurrences(text, blocks, _worth_it(text, mentions), [m.span for m in mentions])
    return [NamedMention(span, model.name, None, model.type, model.score) for span, model in found]


def _worth_it(text: str, mentions: Sequence[NamedMention]) -> dict[str, list[NamedMention]]:
    """The names to look for by their first word, the longest first."""
    # Each stretch between spaces once, however often it comes.
    small = {word for word in _WORD.findall(" ".join(set(text.split()))) if word.islower()}
    counts = Counter(mention.name for mention in mentions)
    by_name: dict[str, NamedMention] = {}
    for mention in mentions:
        surname = mention.name.split()[-1]
        # Somebody named in full is named by surname later, whatever the tagger saw.
        person = mention.type is EntityType.PERSON and len(mention.words) > 1
        if person and surname.istitle() and len(surname) >= _SHORTEST and surname.lower() not in small:
            by_name.setdefault(surname, replace(mention, name=surname, short=None))
    for mention in mentions:
        if mention.type not in _REPEATED or not mention.name[:1].isupper():
            continue
        acronym = acronym_of(mention.name) is not None
        if len(mention.name) < _SHORTEST and not acronym:
            continue
        if len(mention.words) == 1 and not acronym and (counts[mention.name] < 2 or mention.name.lower() in small):
            continue
        by_name.setdefault(mention.name, mention)
    first: dict[str, list[NamedMention]] = defaultdict(list)
    for name in sorted(by_name, key=len, reverse=True):
        head = _WORD.match(name)
        if head:
            first[head.group()].append(by_name[name])
    return first


def _occurrences(
    text: str, blocks: Sequence[Block], names: dict[str, list[NamedMention]], taken: Sequence[Span]
) -> Iterator[tuple[Span, NamedMention]]:
    """Where the names stand without touching ``taken``, spans in text order."""
    # Behind the last one stands one beyond the text.
    marked = iter([*taken, Span(len(text) + 1, len(text) + 2)])
    here = next(marked)
    for block in blocks:
        if block.role.is_boilerplate:
            continue
        at = block.span.start
        for word in _NO_SMALL.finditer(text, block.span.start, block.span.end):
            models = names.get(word.group())
            if models is None or word.start() < at:
                continue
            start = word.start()
            while here.end <= start:
                here = next(marked)
            marked_to = here.end if here.start < word.end() else start
            for model in models:
                if start + len(model.name) <= marked_to:
                    # This one and the rest, which are shorter, lie in the mention.
                    break
                if text.startswith(model.name, start):
                    span = Span(start, start + len(model.name))
                    if _stands_alone(text, span, model):
                        if not here.overlaps(span):
                            yield span, model
                        at = span.end
                        break


def _stands_alone(text: str, span: Span, model: NamedMention) -> bool:
    if text[span.end : span.end + 1].isalnum():
        return False
    if _CAPITAL_AFTER.match(text, span.end):
        return False
    # What stands before a person's full name is a title.
    titled = model.type is EntityType.PERSON and len(model.words) > 1
    before = text[max(0, span.start - 40) : span.start]
    return titled or not _CAPITAL_BEFORE.search(before)
