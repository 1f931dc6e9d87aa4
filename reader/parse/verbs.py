"""Which words are finite verbs, and which sentences are orders, by a lexicon of forms and the words around."""

from collections.abc import Mapping, Sequence

from reader.core.word_forms import kinds_of
from reader.core.words import plain

_PRONOUNS = frozenset("i you he she it we they who which that this these those there".split())
_BE_HAVE = frozenset(
    "is are was were am be been being has have had having get gets got getting isn't aren't wasn't weren't "
    "hasn't haven't hadn't".split()
)
# After these a form that can be a past or a participle is a participle, and one that can be a noun is a noun.
_NO_SUBJECT = frozenset(
    "a an the by of in on at to for from with as without into over under about against between through during its his "
    "her their our my your this some any no every each newly recently most more very".split()
)
# What stands between a subject and its verb.
_MIDDLE = frozenset(
    "also always already almost barely both ever even first finally hardly just largely later long mostly never not "
    "now often only rarely really recently seldom simply since sometimes soon still then thus together usually".split()
)
# What only an object, a complement or an adverbial opens: before one of these, "plans" is no noun.
_OPENS_OBJECT = frozenset(
    "a an the this these those his her its their our my your me him us them himself herself itself themselves that how "
    "why what whether not no nothing every each any some".split()
)
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many few both dozen hundred".split()
)
_BREAKS = frozenset(":;(—–")
_TAILS = frozenset({"re", "ll", "ve", "d", "m"})
# Before the verb of an order: "And look up", "Please share".
_BEFORE_ORDER = frozenset("and but so or please just now then also always never".split())
_CONDITIONS = frozenset("if when whenever once before after while unless until".split())
_REQUESTED = frozenset("asked urged encouraged invited advised requested reminded welcome".split())
_ANYONE = frozenset("anyone anybody everyone those readers witnesses".split())
_OBJECTS = frozenset("a an the this these those his its their our my your me him us them what how why more".split())


def has_finite_verb(words: Sequence[str], forms: Mapping[str, str], *, sure: bool = False) -> bool:
    """Whether one of the words can be the finite verb of a clause.

    ``words`` may hold punctuation marks, of which a colon parts a verb from what is before it. ``forms`` maps a
    lower-case form to what it can be ("past,participle"), as in ``verb_forms.tsv``. The first word is one only where it
    holds its subject ("she's"): a statement has its subject before the verb. With ``sure``, a form that can be a noun
    as well does not do unless the words beside it say that it is none.
    """
    lowered = [plain(word) for word in words]
    if any(map(_is_contracted, lowered)):
        return True
    return any(_is_finite(lowered, k, words[k], forms, sure=sure) for k in range(1, len(lowered)))


def is_order(words: Sequence[str], forms: Mapping[str, str]) -> bool:
    """Whether a sentence tells somebody to do something: "Share your views", "If you can, leave", "Anyone is asked to".

    ``words`` are all words and marks of the sentence.
    """
    lowered = [plain(word) for word in words]
    at = 0
    while at < len(lowered) - 1 and (lowered[at] in _BEFORE_ORDER or lowered[at] == ","):
        at += 1
    if _opens_order(lowered, at, forms):
        return True
    if lowered[at] in _CONDITIONS and "you" in lowered:
        comma = next((k for k in range(lowered.index("you"), len(lowered) - 1) if lowered[k] == ","), None)
        return comma is not None and _commands(lowered, comma + 1, forms)
    return lowered[at] in _ANYONE and any(
        word in _REQUESTED and lowered[k - 1] in ("is", "are") and lowered[k + 1 : k + 2] == ["to"]
        for k, word in enumerate(lowered)
    )


def _opens_order(words: Sequence[str], at: int, forms: Mapping[str, str]) -> bool:
    """Whether the sentence begins with a bare verb: one that can be a noun is none before an article or the like."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    kinds = kinds_of(word, forms)
    if word in ("do", "don't", "let", "let's"):
        return True
    if "base" not in kinds or after == ",":
        return False
    noun = bool({"noun", "adjective", "plural"} & kinds)
    return after in _OBJECTS if noun or "past" in kinds else after not in _BE_HAVE


def _commands(words: Sequence[str], at: int, forms: Mapping[str, str]) -> bool:
    """Whether the clause after "if you ...," begins with a bare verb."""
    while at < len(words) - 1 and words[at] in _BEFORE_ORDER:
        at += 1
    return words[at] in ("do", "don't") or "base" in kinds_of(words[at], forms)


def _is_contracted(word: str) -> bool:
    if "'" not in word:
        return False
    stem, _, tail = word.partition("'")
    if tail == "s":
        return stem in _PRONOUNS
    return tail in _TAILS or (tail == "t" and stem[-1:] == "n")


def _is_finite(words: Sequence[str], k: int, written: str, forms: Mapping[str, str], *, sure: bool) -> bool:
    kinds = kinds_of(words[k], forms)
    if "auxiliary" in kinds:
        return True
    if not kinds & {"past", "present", "base"}:
        return False
    at = k - 1
    while at > 0 and words[at] in _MIDDLE:
        at -= 1
    before, after = words[at], words[k + 1] if k + 1 < len(words) else ""
    # A capital inside a sentence is a name's ("the Times reports" keeps its verb).
    if written[:1].isupper() or before in _NO_SUBJECT or before in _BREAKS or words[k - 1] in _NO_SUBJECT:
        return False
    doubtful = sure and bool(kinds & {"noun", "adjective"}) and before not in _PRONOUNS and after not in _OPENS_OBJECT
    if "past" in kinds:
        return before not in _BE_HAVE and not doubtful
    if "present" in kinds:
        # "Nine houses": after a number it is the noun.
        return not doubtful and not ("plural" in kinds and (before[:1].isdigit() or before in _NUMBERS))
    return (before in _PRONOUNS or "plural" in kinds_of(before, forms)) and not doubtful
