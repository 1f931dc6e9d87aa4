"""Score the shipped model through the command, as a person would run it, on the development sets.

    python score.py --corpora DIR --scoring DIR --work DIR [--floors FILE] [SET ...]

``--floors`` takes a fixed slice of each set only and compares its figures with the floors in FILE: a check against
falling back and no measure, since the lines of its pages are among those that the classifier of lines was trained on.
The status is 1 when a figure is below its floor.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FIGURE = re.compile(r"^(\S+)\s.*?(?:F1|accuracy) (\d\.\d+)", re.MULTILINE)


@dataclass(frozen=True)
class Set:
    """A gold file, the scorer that reads it, and the rendering that it asks for of a set of text dumps.

    A slice is every so-many-th article (``every``).
    """

    gold: str
    scorer: str
    render: str | None = None
    every: int = 7


SETS = {
    "polnear": Set("polnear/dev.jsonl.gz", "attribution.py"),
    "newswire": Set("worldwide_newswire/dev.jsonl.gz", "entities.py"),
    "claims": Set("claims/dev.jsonl.gz", "claims.py", every=2),
    "gap": Set("gap/development.jsonl.gz", "pronouns.py"),
    "pages": Set("pages/gold.jsonl.gz", "pages.py"),
    "bs4": Set("pages/lines.jsonl.gz", "lines.py", "bs4"),
    "inscriptis": Set("pages/lines.jsonl.gz", "lines.py", "inscriptis"),
    "raw": Set("pages/lines.jsonl.gz", "lines.py", "raw"),
}
# Not of the pages: what was trained on cannot measure.
MEASURED = ("polnear", "newswire", "claims", "gap")
SLICED = ("polnear", "newswire", "claims", "pages", "bs4", "raw")


def _gold(corpora: Path, part: Set, work: Path, every: int) -> Path:
    """The set's gold file with every so-many-th of its articles."""
    with gzip.open(corpora / part.gold, "rt", encoding="utf-8") as lines:
        rows = [line for line in lines if part.render is None or json.loads(line)["render"] == part.render]
    out = work / f"{part.render or Path(part.gold).parent.name}-gold.jsonl"
    out.write_text("".join(rows[::every]), encoding="utf-8")
    return out


def _files(gold: Path, part: Set, corpora: Path, scoring: Path, folder: Path) -> Iterator[str | Path]:
    """The arguments that name the files to analyse; text is written to ``folder`` first."""
    if part.scorer == "pages.py":
        with gold.open(encoding="utf-8") as rows:
            yield from [corpora / "pages" / "html" / f"{json.loads(row)['id']}.html.gz" for row in rows]
        return
    writer = ["lines.py", "write", gold, folder, part.render] if part.render else ["texts.py", gold, folder]
    subprocess.run([sys.executable, scoring / str(writer[0]), *writer[1:]], check=True, stdout=subprocess.DEVNULL)
    yield folder


def score(name: str, corpora: Path, scoring: Path, work: Path, *, sliced: bool) -> dict[str, float]:
    """Analyse a set, print what its scorer says, and return its figures, by the set's and the figure's name."""
    part = SETS[name]
    gold = _gold(corpora, part, work, part.every if sliced else 1)
    predicted, folder = work / f"{name}.jsonl", work / f"{name}-{'slice' if sliced else 'texts'}"
    command = Path(sys.executable).parent / "claim-reader"
    files = _files(gold, part, corpora, scoring, folder)
    with predicted.open("wb") as out:
        subprocess.run([command, "analyze", "--format", "jsonl", *files], check=True, stdout=out)
    arguments = ["score", gold, predicted, part.render] if part.render else [gold, predicted]
    said = subprocess.run(
        [sys.executable, scoring / part.scorer, *arguments], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    print(f"== {name}: {part.scorer}", said, sep="\n", end="", flush=True)
    return {f"{name} {figure}": float(value) for figure, value in _FIGURE.findall(said)}


def main() -> int:
    """Parse the command line and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scoring", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--floors", type=Path)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(SETS)}")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    floors = tomllib.loads(arguments.floors.read_text(encoding="utf-8")) if arguments.floors else {}
    reached: dict[str, float] = {}
    for name in arguments.sets or (SLICED if floors else MEASURED):
        reached |= score(name, arguments.corpora, arguments.scoring, arguments.work, sliced=bool(floors))
    below = {name: value for name, value in reached.items() if value < floors.get(name, 0.0)}
    for name, value in below.items():
        print(f"{name} is {value:.3f}, its floor {floors[name]:.3f}", file=sys.stderr)
    return int(bool(below))


if __name__ == "__main__":
    sys.exit(main())
