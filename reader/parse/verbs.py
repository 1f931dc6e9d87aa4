"""Which words of a sentence are finite verbs, by a lexicon of forms and the word before."""

from collections.abc import Mapping, Sequence

_PRONOUNS = frozenset("i you he she it we they who which that this these those there".split())
_BE_HAVE = frozenset(
    "is are was were am be been being has have had having get gets got getting isn't aren't wasn't weren't "
    "hasn't haven't hadn't".split()
)
# After these a form that can be a past or a participle is a participle, and one that can be a noun is a noun.
_NO_SUBJECT = frozenset(
    "a an the by of in on at to for from with without as into over under about against between through during its his "
    "her their our my your this some any no every each newly recently most more very".split()
)


def has_finite_verb(words: Sequence[str], forms: Mapping[str, str]) -> bool:
    """Whether one of the words can be the finite verb of a clause.

    ``forms`` maps a lower-case form to what it can be ("past,participle"), as in ``verb_forms.tsv``. The first word is
    one only where it holds its subject ("she's"): a statement has its subject before the verb.
    """
    lowered = [word.lower().replace("’", "'") for word in words]
    if any(map(_is_contracted, lowered)):
        return True
    return any(_is_finite(lowered[k - 1], lowered[k], words[k], forms) for k in range(1, len(lowered)))


def _is_contracted(word: str) -> bool:
    if word.endswith("'s"):
        return word[:-2] in _PRONOUNS
    return word.endswith(("n't", "'re", "'ll", "'ve", "'d", "'m"))


def _is_finite(before: str, word: str, written: str, forms: Mapping[str, str]) -> bool:
    kinds = forms.get(word, "").split(",")
    if "auxiliary" in kinds:
        return True
    # A capital inside a sentence is a name's ("the Times reports" keeps its verb).
    if written[:1].isupper() or before in _NO_SUBJECT:
        return False
    if "past" in kinds:
        return before not in _BE_HAVE
    if "present" in kinds:
        return True
    return "base" in kinds and (before in _PRONOUNS or before.endswith("s"))
