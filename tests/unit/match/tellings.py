"""Articles made of claims, and an encoder and a judge that go by letters, for the tests of what is matched."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from pathlib import Path

from reader.core.analysis import Analysis, Claim, Entity, Mention, Producer
from reader.core.document import Source
from reader.core.matching import Models, Near
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, SourceType


@dataclass(frozen=True)
class Said:
    """One claim: what is said, by whom (nobody when empty), with which class of cue.

    ``means`` says who is meant by words of the content.
    """

    content: str
    by: str = ""
    cue_class: CueClass = CueClass.NEUTRAL
    named: bool = True
    means: tuple[tuple[str, str], ...] = ()


def article(*said: Said, types: dict[str, EntityType] | None = None) -> Analysis:
    """An analysis whose text is the claims, one a line; every name among sources and ``means`` is an entity."""
    text = ""
    claims = []
    mentions: dict[str, list[Mention]] = {}
    for k, one in enumerate(said, 1):
        source: tuple[Span, ...] = ()
        cue: tuple[Span, ...] = ()
        if one.by:
            source = (Span(len(text), len(text) + len(one.by)),)
            text += one.by + " "
            cue = (Span(len(text), len(text) + 4),)
            text += "said "
            if one.named:
                mentions.setdefault(one.by, []).append(Mention(source[0], MentionKind.NAME))
        start = len(text)
        text += one.content + "\n"
        for words, name in one.means:
            at = start + one.content.index(words)
            kind = MentionKind.NAME if words == name else MentionKind.PRONOUN
            mentions.setdefault(name, []).append(Mention(Span(at, at + len(words)), kind))
        claims.append(
            Claim(
                f"c{k}",
                ClaimKind.INDIRECT if one.by else ClaimKind.UNATTRIBUTED,
                (Span(start, start + len(one.content)),),
                cue,
                source,
                speaker=one.by if one.by and one.named else None,
                source_type=(SourceType.PERSON if one.named else SourceType.UNNAMED) if one.by else SourceType.NONE,
                cue_class=one.cue_class if one.by else None,
            )
        )
    entities = [
        Entity(name, name, (types or {}).get(name, EntityType.PERSON), (), tuple(those))
        for name, those in mentions.items()
    ]
    where = Source(Path("a.txt"), "0" * 64, "text/plain", "utf-8")
    return Analysis(where, Producer("", ""), text, claims=tuple(claims), entities=tuple(entities))


class Letters:
    """An encoder and judge for which texts mean the same that have the same letters in pairs."""

    def near(
        self, left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]], stop: Callable[[], bool]
    ) -> list[Near]:
        """Every pair that has anything in common."""
        if stop():
            return []
        found = []
        for k, texts in enumerate(left):
            for n, others in enumerate(right):
                cosines = tuple(_cosine(one, other) for one, other in zip(texts, others, strict=True))
                if sum(cosines) > 0:
                    found.append(Near(k, n, cosines))
        return found

    def log_odds(self, pairs: Sequence[tuple[str, str]], stop: Callable[[], bool]) -> list[float]:
        """Two that have half of theirs in common may as well say the same as not."""
        return [0.0 if stop() else 12 * _cosine(*pair) - 6 for pair in pairs]


def by_letters() -> Models:
    """An encoder and a judge that go by letters."""
    return Models(Letters(), Letters())


def _cosine(one: str, other: str) -> float:
    a, b = (Counter(pairwise(text)) for text in (one.lower(), other.lower()))
    product = sum(count * b[pair] for pair, count in a.items())
    return product / max(1e-9, sqrt(sum(c * c for c in a.values()) * sum(c * c for c in b.values())))
