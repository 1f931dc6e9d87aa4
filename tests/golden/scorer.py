"""Compare what the program says of an article with what a person marked.

A claim is found when at least half its content's words are covered, both ways, one to one; what is right about it is
asked of the found ones. Words are runs of word characters. Links (nested, summarises, repeats) count when both their
ends are found so and belong together; what hedges counts as a claim does.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from reader.core.words import WORD

Record: TypeAlias = Mapping[str, Any]

LINKS = ("nested", "summarises", "repeats", "hedged")


@dataclass
class Count:
    """How many were right, said and to be said."""

    right: int = 0
    said: int = 0
    gold: int = 0

    def add(self, right: int, said: int, gold: int) -> None:
        """Count one article in."""
        self.right, self.said, self.gold = self.right + right, self.said + said, self.gold + gold

    @property
    def precision(self) -> float:
        """The share of what was said that is right; 1 where nothing was said."""
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """The share of what was to be said that was said; 1 where there was nothing to say."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to say and nothing was said."""
        return 2 * self.right / (self.said + self.gold) if self.said + self.gold else 1.0


@dataclass
class Figures:
    """All counts over the articles scored so far."""

    found: Count = field(default_factory=Count)
    unattributed: Count = field(default_factory=Count)
    entities: Count = field(default_factory=Count)
    lines: Count = field(default_factory=Count)
    attributes: Counter[str] = field(default_factory=Counter)
    links: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in LINKS})

    def shares(self) -> dict[str, float]:
        """Every figure by name, between 0 and 1."""
        found = max(1, self.found.right)
        return {
            "found": self.found.f1,
            "unattributed": self.unattributed.f1,
            "entities": self.entities.right / max(1, self.entities.gold),
            "roles": self.lines.right / max(1, self.lines.gold),
            **{name: self.attributes[name] / found for name in ("speaker", "source_type", "kind", "cue_class")},
        }

    def link_shares(self) -> dict[str, float]:
        """Precision, recall and F1 of each of LINKS, by name."""
        return {
            f"{name} {what}": getattr(count, what)
            for name, count in self.links.items()
            for what in ("precision", "recall", "f1")
        }


def score(gold: Record, said: Record, into: Figures) -> list[str]:
    """Count one article into ``into`` and return what is wrong, in words for whoever reads the failing test."""
    text: str = said["text"]
    wrong: list[str] = []
    _claims(text, gold, said, into, wrong)
    loose = [span for claim in said["claims"] if claim["kind"] == "unattributed" for span in claim["content"]]
    _links(text, gold, said, into, wrong)
    want, got = _words(text, gold["unattributed"]), _words(text, loose)
    into.unattributed.add(len(want & got), len(got), len(want))
    for start, end, role in gold["roles"]:
        shares: Counter[str] = Counter()
        for block in said["blocks"]:
            shares[block["role"]] += max(0, min(end, block["end"]) - max(start, block["start"]))
        best = shares.most_common(1)[0][0] if shares else "nothing"
        into.lines.add(best == role, 1, 1)
        if best != role:
            wrong.append(f"role {best}, not {role}: {text[start:end][:60]!r}")
    named = {(entity["type"], _name(entity["name"])) for entity in said["entities"]}
    wanted = {(entity["type"], _name(entity["name"])) for entity in gold["entities"]}
    # The gold lists the names that play a part, so others are no mistake: only what is missing counts.
    into.entities.add(len(wanted & named), len(named), len(wanted))
    wrong.extend(f"no {kind} named {name!r}" for kind, name in sorted(wanted - named))
    return wrong


def _claims(text: str, gold: Record, said: Record, into: Figures, wrong: list[str]) -> None:
    wanted = [(claim, _words(text, claim["content"])) for claim in gold["claims"]]
    attributed = [c for c in said["claims"] if c["kind"] != "unattributed" and c["within"] is None]
    got = [(claim, _words(text, claim["content"])) for claim in attributed]
    pairs = _pairs([a for _, a in wanted], [b for _, b in got])
    names = {entity["id"]: {entity["name"], *entity["aliases"]} for entity in said["entities"]}
    for i, j in pairs:
        want, have = wanted[i][0], got[j][0]
        speakers = {name for one in have["speakers"] for name in names[one]}
        checks = {
            "speaker": _same_speaker(want.get("speaker"), speakers),
            **{key: want.get(key) == have[key] for key in ("source_type", "kind", "cue_class")},
        }
        for name, ok in checks.items():
            into.attributes[name] += ok
            if not ok:
                value = sorted(speakers) if name == "speaker" else have[name]
                wrong.append(f"{name} {value}, not {want.get(name)}: {_start(text, want)!r}")
    into.found.add(len(pairs), len(got), len(wanted))
    missed = set(range(len(wanted))) - {i for i, _ in pairs}
    spare = set(range(len(got))) - {j for _, j in pairs}
    wrong.extend(f"missed: {_start(text, wanted[i][0])!r}" for i in sorted(missed))
    wrong.extend(f"not there: {_start(text, got[j][0])!r}" for j in sorted(spare))


def _links(text: str, gold: Record, said: Record, into: Figures, wrong: list[str]) -> None:
    """Count what is nested in what, what sums up or repeats what, and what hedges."""
    wanted = [*gold["claims"], *gold["nested"]]
    attributed = [claim for claim in said["claims"] if claim["kind"] != "unattributed"]
    bare = [claim for claim in said["claims"] if claim["kind"] == "unattributed"]
    found = {
        attributed[j]["id"]: wanted[i]["id"]
        for i, j in _pairs(
            [_words(text, c["content"]) for c in wanted], [_words(text, c["content"]) for c in attributed]
        )
    }
    starts = {claim["id"]: _start(text, claim) for claim in wanted}
    # A bare sentence that is said to repeat the headline's claim repeats the body's claim that this sums up.
    sums = {claim["id"]: claim["summarises"] for claim in gold["claims"] if claim["summarises"] is not None}
    repeated, hedged = [pair[0] for pair in gold["repeats"]], gold["hedged"]

    def ends(key: str, claims: Iterable[Record]) -> list[tuple[int | None, int | None]]:
        """The links by ``key`` of the claims that have one, in ids of the gold; None for an end that is not found."""
        return [(found.get(c["id"]), found.get(c[key])) for c in claims if c[key] is not None]

    def over(spans: Sequence[Sequence[int]], claims: Sequence[Record]) -> list[tuple[int, int]]:
        return _pairs([_words(text, [span]) for span in spans], [_words(text, c["content"]) for c in claims])

    for name, key in (("nested", "within"), ("summarises", "summarises")):
        want = {(c["id"], c[key]) for c in wanted if c.get(key) is not None}
        got = ends(key, attributed)
        into.links[name].add(len(want & set(got)), len(got), len(want))
        wrong.extend(f"not {name}: {starts[a]!r} in or of {starts[b]!r}" for a, b in sorted(want - set(got)))
    repeating = [claim for claim in bare if claim["repeats"] is not None]
    right = {
        i
        for i, j in over(repeated, repeating)
        if (end := found.get(repeating[j]["repeats"])) is not None
        and sums.get(end, end) == sums.get(gold["repeats"][i][1], gold["repeats"][i][1])
    }
    into.links["repeats"].add(len(right), len(repeating), len(repeated))
    hedging = [claim for claim in bare if claim["hedged"]]
    both = over(hedged, hedging)
    into.links["hedged"].add(len(both), len(hedging), len(hedged))
    for name, spans, seen in (("repeats", repeated, right), ("hedged", hedged, {i for i, _ in both})):
        wrong.extend(f"not {name}: {text[s:e][:60]!r}" for i, (s, e) in enumerate(spans) if i not in seen)


def _pairs(wanted: Sequence[set[int]], got: Sequence[set[int]]) -> list[tuple[int, int]]:
    """Which of the wanted are which of the got: at least half the words covered both ways, one to one, most first."""
    pairs = sorted(
        (
            (len(a & b), i, j)
            for i, a in enumerate(wanted)
            for j, b in enumerate(got)
            if 2 * len(a & b) >= max(len(a), len(b)) > 0
        ),
        reverse=True,
    )
    left, right, both = set(range(len(wanted))), set(range(len(got))), []
    for _, i, j in pairs:
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            both.append((i, j))
    return both


def _start(text: str, claim: Record) -> str:
    start, end = claim["content"][0]
    return text[start:end][:60]


def _words(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    found: set[int] = set()
    for start, end in spans:
        found.update(match.start() for match in WORD.finditer(text, start, end))
    return found


def _name(name: str) -> str:
    return " ".join(word.lower() for word in WORD.findall(name) if word.lower() != "the")


def _same_speaker(want: str | None, said: set[str]) -> bool:
    if want is None:
        return not said
    wanted = [want, *re.split(r" and (?=[A-Z])", want)]
    for one in map(_name, wanted):
        for other in map(_name, said):
            a, b = one.split(), other.split()
            if a and b and a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a)):
                return True
    return False
