"""What a name and its neighbours say of how likely pronouns mean its bearer, wherever the pronoun stands."""

from reader.parse.pronouns_words import Place, WordIndex

_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our", "'s"})
_JOINTS = frozenset({"and", "or", "&"})


def traits(
    words: WordIndex, first: int, end: int, place: Place, hook: str, *, introduced: bool, sole: bool
) -> tuple[str, ...]:
    """Features of the name in the words from ``first`` to before ``end``.

    ``introduced`` says that the person is named for the first time, ``sole`` that the article has no longer name for
    the person: whom an article calls by the surname alone is often whom it is about.
    """
    last = end - 1 if words.lower[end - 1] in ("'s", "'") else end
    short = "one word" if sole else "short form"
    form = "full name" if last - first > 1 else short
    out = [f"{form}, new" if introduced else form]
    if hook in _POSSESSIVES:
        out.append("somebody's")
    if hook in _JOINTS:
        out.append("joined")
    low, high = words.bounds[words.sentence_of(words.start(first))]
    if end + 1 < high and words.lower[end] in _JOINTS and words.is_capital(end + 1):
        out.append("joins")
    if place is Place.OBLIQUE and words.is_preposition(low) and not any(words.is_verb(k) for k in range(low, first)):
        out.append("opening phrase")
    return tuple(out)
