"""Invented events, each told by two invented outlets, and which statements of the two say the same.

They were written and marked for this project (``README.md`` says how), in files of lines: ``@`` and the event's name,
``<`` a statement of the left article, ``>`` one of the right article, ``=`` the pairs that say the same by their
numbers from 1 ("2:3"), ``~`` further pairs that would do as well.

    python statements.py --out FILE    what the program reads in them; a quarter of an hour on an idle core
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from told import Told

from reader.app.service import Service
from reader.core.analysis import Analysis
from reader.core.lexicons import Lexicons
from reader.core.matching import Encoder
from reader.infer.sentences import load_encoder
from reader.match.statements import statements_of
from reader.resources import load_lexicons

FOLDER = Path(__file__).with_name("events")
HELD = Path(__file__).with_name("events_held")
_PAIR = re.compile(r"(\d+):(\d+)")


@dataclass(frozen=True, slots=True)
class Event:
    """The lines of two articles, in order, and the pairs of their places (from 0) that say the same."""

    name: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    same: frozenset[tuple[int, int]]


def events(folder: Path = FOLDER) -> Iterator[Event]:
    """All events of a folder, in the order of the files' names."""
    for path in sorted(folder.glob("*.txt")):
        for part in re.split(r"^@", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, *lines = part.strip().split("\n")
            sides = {mark: tuple(line[1:].strip() for line in lines if line.startswith(mark)) for mark in "<>"}
            numbers = [pair for line in lines if line[:1] in "=~" for pair in _PAIR.findall(line)]
            same = frozenset((int(one) - 1, int(other) - 1) for one, other in numbers)
            yield Event(name.strip(), sides["<"], sides[">"], same)


def told(event: Event, service: Service, encoder: Encoder, lexicons: Lexicons) -> Told:
    """What the program makes of an event; a claim says what the line says in which its content begins."""
    sides = []
    for lines in (event.left, event.right):
        analysis = service.analyse(service.open_text("\n\n".join(lines) + "\n", "article.txt"))
        statements = statements_of(analysis, lexicons)
        places = _lines(analysis, lines, [one.claim.content[0].start for one in statements])
        sides.append((statements, places))
    (left, here), (right, there) = sides
    same = {(k, n) for k, one in enumerate(here) for n, other in enumerate(there) if (one, other) in event.same}
    texts, others = ([(one.text, one.framed) for one in side] for side in (left, right))
    found = encoder.near(texts, others, lambda: False)
    near = {(pair.left, pair.right): sum(pair.cosines) / len(pair.cosines) for pair in found}
    return Told(tuple(one.framed for one in left), tuple(one.framed for one in right), frozenset(same), near)


def _lines(analysis: Analysis, lines: Sequence[str], starts: Sequence[int]) -> list[int]:
    """The line in which each code point stands; -1 where there is none."""
    ends, at = [], 0
    for line in lines:
        at = analysis.text.index(line, at) + len(line)
        ends.append(at)
    return [next((k for k, end in enumerate(ends) if start < end), -1) for start in starts]


def main() -> int:
    """Parse the command line, read all events and write what is in them, one a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    service, encoder, lexicons = Service(), load_encoder(), load_lexicons()
    with arguments.out.open("w", encoding="utf-8") as file:
        for event in events():
            one = told(event, service, encoder, lexicons)
            near = [(k, n, round(cosine, 4)) for (k, n), cosine in sorted(one.near.items())]
            row = {"left": one.left, "right": one.right, "same": sorted(one.same), "near": near}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
