"""The gold of the pairs of articles: which statements of the one a person found again in the other.

    python tests/golden/pairs.py [--wrong] [NAME...]   what the program finds of them, beside its floors
    python tests/golden/pairs.py --held                what it finds in the pairs that nothing was fitted on

``pairs/README.md`` says how a pair is written and what was decided in doubt.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.app.matching import Matcher
from reader.app.service import Service
from reader.core.analysis import Analysis, Claim
from reader.core.matching import Difference, Match
from reader.core.span import Span, merged

FOLDER = Path(__file__).resolve().with_name("pairs")
FLOORS = Path(__file__).with_name("pairs_floors.toml")
GAP = " [...] "
_KEYS = {"left", "right", "differs", "also_left", "also_right"}
# A claim says what a passage says when they share this much of the one or the other.
_SHARED = 0.5


class PairError(ValueError):
    """A gold file does not fit its articles, or breaks the form; the message says where."""


@dataclass(frozen=True, slots=True)
class GoldMatch:
    """A statement that both articles make: its passages in either one, the first of them the closest."""

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    differs: frozenset[Difference]


def names() -> list[str]:
    """The names of all pairs, which are the names of their folders."""
    return sorted(path.parent.name for path in FOLDER.glob("*/gold.toml"))


def held_names() -> list[str]:
    """The names of the pairs that nothing may be fitted on, which other functions take as well."""
    return [f"held/{path.parent.name}" for path in sorted((FOLDER / "held").glob("*/gold.toml"))]


def articles_of(name: str) -> tuple[Path, Path]:
    """The files of the two articles of a pair."""
    return FOLDER / name / "left.txt", FOLDER / name / "right.txt"


def gold_of(name: str, left: str, right: str) -> list[GoldMatch]:
    """The gold of a pair on the texts of its articles; raises PairError where the two differ."""
    gold = tomllib.loads((FOLDER / name / "gold.toml").read_text(encoding="utf-8"))
    return [_match(name, match, left, right) for match in gold.get("match", ())]


def _match(name: str, match: Mapping[str, object], left: str, right: str) -> GoldMatch:
    if not {"left", "right"} <= set(match) <= _KEYS:
        raise PairError(f"{name}: a match has the keys {', '.join(sorted(match))}")
    sides = []
    for side, text in (("left", left), ("right", right)):
        also = match.get(f"also_{side}", ())
        assert isinstance(also, Sequence)
        sides.append(tuple(_passage(name, text, str(words)) for words in (match[side], *also)))
    differs = match.get("differs", ())
    assert isinstance(differs, Iterable)
    return GoldMatch(sides[0], sides[1], frozenset(Difference(str(one)) for one in differs))


def _passage(name: str, text: str, words: str) -> Span:
    """Where the only passage of these words is."""
    first, gap, last = words.partition(GAP)
    if text.count(first) != 1:
        raise PairError(f"{name}: {text.count(first)} times in the article: {first}")
    start = text.index(first)
    end = start + len(first)
    if gap:
        found = text.find(last, end)
        if found < 0:
            raise PairError(f"{name}: not behind it: {last}")
        end = found + len(last)
    return Span(start, end)


def says(claim: Claim, passages: Iterable[Span]) -> bool:
    """Whether the claim says one of the passages.

    Either half of its content or more is that passage, or half of the passage or more is the claim with its frame,
    content among it: "promised an inquiry" is said by the claim whose content is "an inquiry and a report".
    """
    length = sum(span.length for span in claim.content)
    whole = merged((*claim.content, *claim.cue, *claim.source))
    for passage in passages:
        shared = _shared(claim.content, passage)
        if shared and (shared >= _SHARED * length or _shared(whole, passage) >= _SHARED * passage.length):
            return True
    return False


def _shared(spans: Iterable[Span], passage: Span) -> int:
    return sum(max(0, min(span.end, passage.end) - max(span.start, passage.start)) for span in spans)


@dataclass
class Figures:
    """Counts over pairs; a match of the program that says again what a surer one says counts neither way."""

    right: int = 0
    shown: int = 0
    found: int = 0
    marked: int = 0
    told: Counter[Difference] = field(default_factory=Counter)
    differing: Counter[Difference] = field(default_factory=Counter)
    agreed: Counter[Difference] = field(default_factory=Counter)

    def shares(self) -> dict[str, float]:
        """Precision and recall of the matches and, over those that are right, of each difference."""
        out = {"precision": _share(self.right, self.shown), "recall": _share(self.found, self.marked)}
        for kind in Difference:
            out[f"{kind} precision"] = _share(self.agreed[kind], self.told[kind])
            out[f"{kind} recall"] = _share(self.agreed[kind], self.differing[kind])
        return out


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def score(
    gold: Sequence[GoldMatch], left: Analysis, right: Analysis, matches: Sequence[Match], figures: Figures
) -> list[str]:
    """Add what the matches of a pair are worth to ``figures``; what is wrong or missing, in lines."""
    claims = {claim.id: claim for claim in left.claims}
    others = {claim.id: claim for claim in right.claims}
    found: set[int] = set()
    lines = []
    for match in sorted(matches, key=lambda m: -m.score):
        claim, other = claims[match.left], others[match.right]
        fits = [k for k, one in enumerate(gold) if says(claim, one.left) and says(other, one.right)]
        if fits and found.issuperset(fits):
            continue
        figures.shown += 1
        both = f"{match.score:.2f} {_words(left, claim)} = {_words(right, other)}"
        if not fits:
            lines.append(f"wrong {both}")
            continue
        figures.right += 1
        found.update(fits)
        wanted, told = gold[fits[0]].differs, frozenset(match.differences)
        figures.told.update(told)
        figures.differing.update(wanted)
        figures.agreed.update(wanted & told)
        if wanted != told:
            lines.append(f"differs {_list(told)} instead of {_list(wanted)}: {both}")
    figures.found += len(found)
    figures.marked += len(gold)
    for k, one in enumerate(gold):
        if k not in found:
            lines.append(f"missing {one.left[0].of(left.text)} = {one.right[0].of(right.text)}")
    return lines


def _words(analysis: Analysis, claim: Claim) -> str:
    return f"{claim.id} «{' … '.join(span.of(analysis.text) for span in claim.content)}»"


def _list(differences: Iterable[Difference]) -> str:
    return ", ".join(sorted(differences)) or "nothing"


def figures(chosen: Sequence[str]) -> tuple[dict[str, float], dict[str, list[str]]]:
    """Every figure over the pairs by name, and what is wrong in each pair."""
    service, matcher, counts = Service(), Matcher(), Figures()
    wrong = {}
    for name in chosen:
        left, right = (service.analyse_path(path) for path in articles_of(name))
        gold = gold_of(name, left.text, right.text)
        wrong[name] = score(gold, left, right, matcher.match(left, right), counts)
    return counts.shares(), wrong


def below(reached: Mapping[str, float]) -> dict[str, float]:
    """The figures that are below their floors."""
    floors: dict[str, float] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return {name: reached[name] for name, floor in floors.items() if reached[name] < floor}


def main() -> int:
    """Parse the command line and score; the status is 1 when a figure over all pairs is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="print what is wrong in each pair")
    parser.add_argument("--held", action="store_true", help="score the pairs that nothing was fitted on, and no others")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a pair; all when none is named")
    arguments = parser.parse_args()
    reached, wrong = figures(held_names() if arguments.held else arguments.names or names())
    if arguments.wrong:
        for name, lines in wrong.items():
            print(f"== {name}", *lines, sep="\n  ")
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    for name, share in reached.items():
        floor = f"   floor {floors[name]:.2f}" if name in floors and not arguments.held else ""
        print(f"matches {name:22} {share:.3f}{floor}")
    return int(not (arguments.names or arguments.held) and bool(below(reached)))


if __name__ == "__main__":
    sys.exit(main())
