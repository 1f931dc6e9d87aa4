"""Claims of two articles that say the same, as the two stand beside each other: their order, and what differs."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.app.claim_words import cue_words, speaker_name
from reader.app.glossary import CUE_WORD
from reader.app.view import ClaimRow
from reader.core.matching import Difference, Match
from reader.core.vocabulary import SourceType
from reader.core.wording import tr, tr_later, trn
from reader.core.words import WORD

_NAMES = {
    Difference.ATTRIBUTION: tr_later("Attributed here, asserted there"),
    Difference.SPEAKER: tr_later("Another speaker"),
    Difference.CUE_CLASS: tr_later("Another class of cue"),
    Difference.NUMBER: tr_later("Another number"),
}


class Hand(StrEnum):
    """One of the two sides of the window."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Hand":
        """The other side."""
        return Hand.RIGHT if self is Hand.LEFT else Hand.LEFT


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that say the same, one of each side, and in what their telling differs."""

    left: ClaimRow
    right: ClaimRow
    differences: tuple[Difference, ...] = ()

    def row(self, hand: Hand) -> ClaimRow:
        """The claim of one side."""
        return self.left if hand is Hand.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Telling:
    """One difference in words: its name, and what each side says; both are "" where nothing more is known."""

    name: str
    left: str = ""
    right: str = ""

    @property
    def sentence(self) -> str:
        """The difference as a sentence, for a screen reader or a tool tip."""
        if not self.left:
            return tr("{difference}.", difference=self.name)
        words = {"difference": self.name, "left": self.left, "right": self.right}
        return tr("{difference}: {left} on the left, {right} on the right.", **words)


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of two articles, in the order of the left text and in that of the right one."""

    pairs: tuple[Pair, ...] = ()
    by_right: tuple[Pair, ...] = ()

    @classmethod
    def of(cls, matches: Sequence[Match], left: Sequence[ClaimRow], right: Sequence[ClaimRow]) -> "Pairs":
        """The pairs of ``matches``, whose claims are among ``left`` and ``right``."""
        lefts, rights = _by_id(left), _by_id(right)
        pairs = [
            Pair(lefts[match.left], rights[match.right], match.differences)
            for match in matches
            if match.left in lefts and match.right in rights
        ]
        return cls._sorted(pairs)

    def turned(self) -> "Pairs":
        """The same when the articles change sides."""
        return self._sorted([Pair(pair.right, pair.left, pair.differences) for pair in self.pairs])

    @classmethod
    def _sorted(cls, pairs: Sequence[Pair]) -> "Pairs":
        return cls(
            tuple(sorted(pairs, key=lambda pair: (pair.left.anchor, pair.right.anchor))),
            tuple(sorted(pairs, key=lambda pair: (pair.right.anchor, pair.left.anchor))),
        )

    def order(self, hand: Hand) -> tuple[Pair, ...]:
        """The pairs in the order of one side's text."""
        return self.pairs if hand is Hand.LEFT else self.by_right

    def of_claim(self, hand: Hand, claim: str) -> Pair | None:
        """The pair that a claim of one side is in, by its id."""
        return next((pair for pair in self.pairs if pair.row(hand).id == claim), None)

    def step(self, hand: Hand, current: Pair | None, position: int, *, forward: bool) -> Pair | None:
        """The next or previous pair in the text of one side, None at its end.

        Without a current pair that is the first one that begins at code point ``position`` or after it, else before.
        """
        order = self.order(hand)
        if current in order:
            at = order.index(current) + (1 if forward else -1)
        else:
            starts = [pair.row(hand).anchor.start for pair in order]
            at = bisect_left(starts, position) - (0 if forward else 1)
        return order[at] if 0 <= at < len(order) else None

    def anchors(self) -> tuple[tuple[int, int], ...]:
        """Where both texts say the same in the same order: code points of left and right that rise on both sides.

        Of pairs that cross each other as few as possible are left out (the longest increasing subsequence, by the
        method of patience sorting).
        """
        # Of pairs at one place of the left text none can follow another, since they come from the last one back.
        starts = sorted(
            {(pair.left.anchor.start, pair.right.anchor.start) for pair in self.pairs},
            key=lambda start: (start[0], -start[1]),
        )
        tails: list[int] = []
        ends: list[int] = []
        before: list[int | None] = []
        for number, (_, right) in enumerate(starts):
            place = bisect_left(tails, right)
            before.append(ends[place - 1] if place else None)
            tails[place : place + 1] = [right]
            ends[place : place + 1] = [number]
        out = []
        at = ends[-1] if ends else None
        while at is not None:
            out.append(starts[at])
            at = before[at]
        return tuple(reversed(out))


def tellings(pair: Pair) -> tuple[Telling, ...]:
    """What differs between the two tellings, in the order of the enumeration."""
    return tuple(_telling(pair, difference) for difference in pair.differences)


def count_words(count: int) -> str:
    """How many claims both articles make."""
    if not count:
        return tr("Nothing found that both say")
    return trn("{n} claim that both make", "{n} claims that both make", count)


def _telling(pair: Pair, difference: Difference) -> Telling:
    name = tr(_NAMES[difference])
    match difference:
        case Difference.ATTRIBUTION | Difference.SPEAKER:
            return Telling(name, _who(pair.left), _who(pair.right))
        case Difference.CUE_CLASS:
            return Telling(name, _cue(pair.left), _cue(pair.right))
        case Difference.NUMBER:
            return Telling(name, *_numbers(pair.left.content_text, pair.right.content_text))


def _who(row: ClaimRow) -> str:
    return tr("the outlet itself") if row.source_type is SourceType.NONE else speaker_name(row)


def _cue(row: ClaimRow) -> str:
    kind = tr(CUE_WORD[row.cue_class]) if row.cue_class is not None else ""
    words = cue_words(row)
    if words and kind:
        return tr("“{cue}” ({class_of_cue})", cue=words, class_of_cue=kind)
    return tr("“{cue}”", cue=words) if words else kind or tr("no cue")


def _numbers(left: str, right: str) -> tuple[str, str]:
    """The figures of each text that the other has not; two empty texts where one of them has none in digits."""
    ours, theirs = _figures(left), _figures(right)
    only = [", ".join(word for word in here if word not in there) for here, there in ((ours, theirs), (theirs, ours))]
    return (only[0], only[1]) if all(only) else ("", "")


def _figures(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in WORD.findall(text) if any(sign.isdigit() for sign in word)))


def _by_id(rows: Sequence[ClaimRow]) -> Mapping[str, ClaimRow]:
    return {row.id: row for row in rows}
