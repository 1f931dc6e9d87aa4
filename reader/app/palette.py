"""What the command palette offers, and which of it a person means by what they type."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.core.span import Span

_WORD = re.compile(r"\w+")
# Better matches first: a whole word, its beginning, its middle, its letters in order.
_WHOLE, _START, _WITHIN, _SCATTERED = 0, 1, 3, 6
# The labels of actions are shorter, claims longer.
_LONGEST = 60
# More than this nobody reads through; typing on is quicker.
MOST = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    ``key`` tells it from all others. ``label`` is what it does, ``group`` where it belongs (a menu, a type of entity),
    ``hint`` stands at the right (its keys, a count). ``why_not`` says why it cannot be done now, "" where it can;
    ``on`` whether it is switched on, None for what is no switch.
    """

    key: str
    label: str
    group: str = ""
    hint: str = ""
    why_not: str = ""
    on: bool | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that was meant, and the half-open spans of its label, in code points, that say so."""

    entry: Entry
    spans: tuple[Span, ...] = ()


def matches(wanted: str, entries: Iterable[Entry], recent: Sequence[str] = ()) -> tuple[Match, ...]:
    """The entries that every word of ``wanted`` is found in, best first, at most ``MOST``.

    A word may be the beginning or the middle of one in the label, the beginning of one in the group, or letters of the
    label in their order. Among equals those whose keys stand earlier in ``recent`` come first, then those that can be
    done now, then all in their given order. Nothing typed means everything.
    """
    words = wanted.casefold().split()
    rank = {key: number for number, key in enumerate(recent)}
    found: list[tuple[tuple[int, int, bool, int], Match]] = []
    for number, entry in enumerate(entries):
        scored = _score(words, entry)
        if scored is not None:
            cost, spans = scored
            order = (cost, rank.get(entry.key, len(rank)), bool(entry.why_not), number)
            if not words:
                # Nothing was meant yet: the menus' order helps more than what is possible right now.
                order = (0, rank.get(entry.key, len(rank)), False, number)
            found.append((order, Match(entry, spans)))
    found.sort(key=lambda pair: pair[0])
    return tuple(match for _, match in found[:MOST])


def _score(words: Sequence[str], entry: Entry) -> tuple[int, tuple[Span, ...]] | None:
    if not words:
        return 0, ()
    label = _folded(entry.label)
    group = entry.group.casefold().split()
    cost, spans = 0, []
    for word in words:
        scored = _in_label(word, label)
        if scored is None:
            if not any(part.startswith(word) for part in group):
                return None
            cost += _WITHIN
            continue
        cost += scored[0]
        spans.extend(scored[1])
    return cost, tuple(sorted(set(spans)))


def _folded(label: str) -> str:
    """The label in lower case, each code point where it was."""
    folded = label.casefold()
    if len(folded) == len(label):
        return folded
    return "".join(low if len(low := sign.casefold()) == 1 else sign for sign in label)


def _in_label(word: str, label: str) -> tuple[int, list[Span]] | None:
    best: tuple[int, list[Span]] | None = None
    at = label.find(word)
    while at >= 0:
        end = at + len(word)
        starts = at == 0 or not label[at - 1].isalnum()
        ends = end == len(label) or not label[end].isalnum()
        cost = (_WHOLE if ends else _START) if starts else _WITHIN
        if best is None or cost < best[0]:
            best = cost, [Span(at, end)]
        at = label.find(word, at + 1)
    return best or _scattered(word, label)


def _scattered(word: str, label: str) -> tuple[int, list[Span]] | None:
    """The letters of ``word`` in their order, each the start of a word of the label or next to the one before."""
    # Two letters would be found in nearly everything, and any letters in a whole sentence.
    if len(word) < 2 or len(label) > _LONGEST:
        return None
    starts = [match.start() for match in _WORD.finditer(label)]
    # For each place that the letters so far can end at, the places of all of them; the first found is as good as any.
    ends: dict[int, list[int]] = {at: [at] for at in starts if label[at] == word[0]}
    for letter in word[1:]:
        further: dict[int, list[int]] = {}
        for end, places in ends.items():
            for at in (end + 1, *(start for start in starts if start > end + 1)):
                if at < len(label) and label[at] == letter:
                    further.setdefault(at, [*places, at])
        ends = further
    return next(((_SCATTERED, [Span(at, at + 1) for at in places]) for places in ends.values()), None)
