"""People whom the tagger missed though their given name shows them."""

import re
from collections.abc import Sequence

from reader.core.analysis import Block
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import NamedMention
from reader.parse.names import Gender

# A given name alone or with an initial and a surname, and no third name, which may make a prize or a street of it. What
# stands before it is asked of its capital, since most letters are none.
_NAME = re.compile(
    r"([A-Z](?<![\w'’.-].)[^\W\d_]+)(?: [A-Z]\.)?((?: (?!The\b|And\b)[A-Z][^\W\d_]+(?:-[^\W\d_]+)?)?)(?![\w-]| [A-Z])"
)
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:\"“”\n])\s*$")
# Nobody has counted how often such a name is a person: as likely as not.
_SCORE = 0.5


def missed_people(
    text: str, blocks: Sequence[Block], mentions: Sequence[NamedMention], lexicons: Lexicons
) -> list[NamedMention]:
    """People in blocks that are no boilerplate whose given name is known and whom no mention overlaps.

    A name of one word counts only inside a sentence, since any word may be a capital at its start.
    """
    given, doubtful = lexicons.table("person_given_names"), lexicons.words("person_given_doubtful")
    bodies = frozenset(lexicons.table("entity_organisation_nouns")) | lexicons.words("entity_outlet_words")
    taken = SpanIndex(mention.span for mention in mentions)
    out = []
    for block in blocks:
        if block.role.is_boilerplate:
            continue
        for match in _NAME.finditer(text, block.span.start, block.span.end):
            first = match[1].lower()
            if given.get(first, Gender.UNKNOWN) == Gender.UNKNOWN or first in doubtful or match[1].isupper():
                continue
            span = Span(*match.span())
            if taken.overlapping(span) or match.group().split()[-1].lower() in bodies:
                continue
            if not match[2] and _OPENS_SENTENCE.search(text[max(block.span.start, span.start - 4) : span.start]):
                continue
            out.append(NamedMention(span, match.group(), None, EntityType.PERSON, _SCORE))
    return out
