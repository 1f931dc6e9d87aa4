"""Which assertions of the outlet hedge: they say what may be so and name nobody who says it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.core.analysis import Attribution, Claim
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind
from reader.core.word_forms import kinds_of
from reader.core.words import WORD, plain
from reader.parse.quotes import Quotation

_TOKEN = re.compile(r"\w+(?:[’'.\-]\w+)*|[^\w\s]")
_BE = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
# A clause that one of these opens, up to the next comma, says something beside what the sentence asserts.
_CLAUSE = frozenset("who whom whose which that if unless whether because until till lest when where before".split())
_ENDS = frozenset(";:—–()")
_ADVERBS = frozenset("also still now even well soon yet widely commonly generally largely long once then not".split())
_AFTER_PASSIVE = frozenset({"to", "that", "by", "on", "in", "at", "later", "next", "this", "soon", "early", "until"})
# "Is reported to", "it is said that"; "was said on Monday" and "was reported by the paper" only tell who spoke.
_NEEDS_CLAUSE = frozenset("said thought reported understood tipped suspected estimated presumed reputed".split())
# After "could", these tell of an ability or of what failed: "could not", "could hear", "could barely".
_ABLE = frozenset("not hardly barely scarcely no only see hear feel smell afford remember understand".split())
# "More likely to vote" compares.
_COMPARING = frozenset({"more", "less", "as", "equally", "a", "the"})
# "As soon as possible", "if possible", "made possible" and "possible to" ask or tell what can be done.
_CAN_BE_DONE = frozenset({"as", "if", "where", "wherever", "made", "make", "makes", "when", "not", "everything"})


def hedges(text: str, assertion: Span, spoken: SpanIndex, lexicons: Lexicons) -> bool:
    """Whether the main clause of an unattributed ``assertion`` hedges.

    ``spoken`` are the quotations of the text: what stands in them is no word of the outlet.
    """
    table = lexicons.table("hedges")
    tokens = list(_TOKEN.finditer(text, assertion.start, assertion.end))
    if spoken.overlapping(assertion):
        tokens = [token for token in tokens if spoken.holding(token.start()) is None]
    words = [plain(token[0]) for token in tokens]
    return any(
        word in table and tokens[k][0] != "May" and _hedges_here(words, k, table[word], lexicons) and _is_main(words, k)
        for k, word in enumerate(words)
    )


def _hedges_here(words: Sequence[str], k: int, sort: str, lexicons: Lexicons) -> bool:
    word, before = words[k], words[k - 1] if k else ""
    after = next((w for w in words[k + 1 :] if w not in _ADVERBS or w == "not"), "")
    if sort == "modal":
        if word == "could" and (after in _ABLE or "so" in words[max(0, k - 4) : k]):
            return False
        return after[:1].isalpha() and after not in ("or", "and")
    if sort == "passive":
        adverbs = lexicons.words("adverbs")
        back = next((w for w in reversed(words[:k]) if w not in _ADVERBS and w not in adverbs), "")
        if back not in _BE:
            return False
        return after in ("to", "that") or (
            word not in _NEEDS_CLAUSE and (not after[:1].isalnum() or after in _AFTER_PASSIVE)
        )
    if sort == "seem":
        if word.startswith("seem"):
            return before != "it" or after != "like"
        return after == "that" or (after == "to" and _is_base(words, k, lexicons))
    if word == "possible":
        return before not in _CAN_BE_DONE and after not in ("to", "for")
    if word in ("likely", "unlikely"):
        return before not in _COMPARING and (after in ("to", "that") or _is_adverb(words, k, lexicons))
    # "An apparently empty house" hedges a word, no assertion.
    return before not in ("a", "an", "the")


def _is_adverb(words: Sequence[str], k: int, lexicons: Lexicons) -> bool:
    """Whether "likely" stands between a subject or auxiliary and a verb: "will likely fall", no "likely nominee"."""
    following = kinds_of(words[k + 1], lexicons.table("verb_forms")) if k + 1 < len(words) else frozenset[str]()
    return words[k] == "likely" and k > 0 and bool(following & {"base", "past", "auxiliary"})


def _is_base(words: Sequence[str], k: int, lexicons: Lexicons) -> bool:
    """Whether "to" and a verb follow: "appears to be", but not "appeared to applause"."""
    after = [w for w in words[k + 1 :] if w not in _ADVERBS][1:2]
    return bool(after) and bool(kinds_of(after[0], lexicons.table("verb_forms")) & {"base", "auxiliary"})


def _is_main(words: Sequence[str], k: int) -> bool:
    """Whether the word at ``k`` stands in the main clause: the clause of a "that" lasts, others end with a comma."""
    closed = False
    for word in reversed(words[:k]):
        if word in _ENDS:
            return True
        closed = closed or word == ","
        if word == "that" or (word in _CLAUSE and not closed):
            return False
    return True


def without_hedges(
    text: str, quotations: Sequence[Quotation], attributions: Sequence[Attribution], lexicons: Lexicons
) -> tuple[Attribution, ...]:
    """The attributions without those that only hedge: no source stands, and the cue is "appears" or "it seems".

    Passives such as "is believed to" stay: they say that there is a source and keep it back.
    """
    spoken = SpanIndex(part for quotation in quotations for part in quotation.parts)
    table = lexicons.table("hedges")

    def only_hedges(attribution: Attribution) -> bool:
        if attribution.source or len(attribution.cue) != 1 or spoken.holding(attribution.cue[0].start) is not None:
            return False
        words = [word.lower() for word in WORD.findall(text, *attribution.cue[0])]
        verbs = [word for word in words if table.get(word) == "seem"]
        return len(verbs) == 1 and all(w in _BE | _ADVERBS | {"to", "that", "it", "as", "if", *verbs} for w in words)

    return tuple(attribution for attribution in attributions if not only_hedges(attribution))


def with_hedges(
    text: str, quotations: Sequence[Quotation], claims: Sequence[Claim], lexicons: Lexicons
) -> tuple[Claim, ...]:
    """The claims, the unattributed ones that hedge marked ``hedged``."""
    spoken = SpanIndex(part for quotation in quotations for part in quotation.parts)
    return tuple(
        replace(claim, hedged=True)
        if claim.kind is ClaimKind.UNATTRIBUTED and any(hedges(text, s, spoken, lexicons) for s in claim.content)
        else claim
        for claim in claims
    )
