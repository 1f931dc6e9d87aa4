"""What can be said of an article that is not English: which words stand in quotation marks."""

from collections.abc import Sequence

from reader.core.analysis import Attribution
from reader.core.words import count_words
from reader.parse.language import unspaced
from reader.parse.quotes import Quotation

# In so few words a quotation is rather a title, a nickname or a word held at arm's length.
_LONGEST_NAME = 3
_LONGEST_UNSPACED = 8
# Nobody has counted how often these are somebody's words: they are as likely as not.
_CHANCE = 0.5


def quoted_only(text: str, quotations: Sequence[Quotation]) -> tuple[Attribution, ...]:
    """An attribution without cue and source for each quotation that is long enough to be somebody's words."""
    return tuple(
        Attribution(quotation.parts, (), (), _CHANCE)
        for quotation in quotations
        if sum(count_words(text, part) for part in quotation.parts) > _LONGEST_NAME
        or sum(unspaced(part.of(text)) for part in quotation.parts) > _LONGEST_UNSPACED
    )
