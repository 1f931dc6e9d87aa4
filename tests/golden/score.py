"""Score the program on the golden articles and print what it reaches beside its floors.

    python tests/golden/score.py [--wrong] [NAME...]

``--wrong`` also prints, article by article, where the program and the person differ. The status is 1 when a figure over
all articles is below its floor.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.app.service import Service
from reader.export.jsonl import to_record

FLOORS = Path(__file__).with_name("floors.toml")


def records(gold: ModuleType, names: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the program says of each article, as its JSON form."""
    service = Service()
    for name in names:
        yield name, to_record(service.analyse_path(gold.article_of(name)))


def figures(
    gold: ModuleType, scorer: ModuleType, names: Sequence[str]
) -> tuple[dict[str, float], dict[str, list[str]]]:
    """Every figure over the articles by name, and what is wrong in each article."""
    counts = scorer.Figures()
    wrong = {name: scorer.score(gold.record(name, said["text"]), said, counts) for name, said in records(gold, names)}
    return {**counts.shares(), **counts.link_shares()}, wrong


def below(reached: dict[str, float]) -> dict[str, float]:
    """The figures that are below their floors."""
    floors: dict[str, float] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return {name: reached[name] for name, floor in floors.items() if reached[name] < floor}


def main() -> int:
    """Parse the command line and score."""
    gold, scorer = (import_module(name) for name in ("gold", "scorer"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="print what is wrong in each article")
    parser.add_argument("names", nargs="*", metavar="NAME", help="an article; all when none is named")
    arguments = parser.parse_args()
    reached, wrong = figures(gold, scorer, arguments.names or gold.names())
    if arguments.wrong:
        for name, lines in wrong.items():
            print(f"== {name}", *lines, sep="\n  ")
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    for name, share in reached.items():
        print(f"{name:22} {share:.3f}" + (f"   floor {floors[name]:.2f}" if name in floors else ""))
    return int(not arguments.names and bool(below(reached)))


if __name__ == "__main__":
    sys.exit(main())
