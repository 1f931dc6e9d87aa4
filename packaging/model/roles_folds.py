"""Score the classifier of lines on pages of sites that it was not trained on, through the program's own code.

    python roles_folds.py --corpora DIR --scoring DIR --folds DIR --work DIR

``--folds`` is what ``roles.py`` kept: the weights of each fold and the fold of each site. Every page and dump is read
from its bytes, its roles are assigned with the weights of the fold that its site was left out of, and the project's
scorers ``pages.py`` and ``lines.py`` judge the records.
"""

import argparse
import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from roles_pages import site_of

from reader.infer.lines import LineModel
from reader.load import read
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.parse.wrapped import unwrapped
from reader.resources import load_lexicons

RENDERS = ("bs4", "inscriptis", "raw")


def record(path: Path, model: LineModel) -> dict[str, Any]:
    """What the scorers read of a record: the text and the role of each block."""
    document = read(path)
    spans, written = split_blocks(document), document.text
    document = document if document.nodes else replace(document, text=unwrapped(written, spans))
    blocks = assign_roles(document, spans, load_lexicons(), model)
    return {
        "path": str(path),
        "text": written,
        "blocks": [{"start": b.span.start, "end": b.span.end, "role": b.role.value} for b in blocks],
    }


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> int:
    """Parse the command line and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpora", "scoring", "folds", "work"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    pages, scoring, work = arguments.corpora / "pages", arguments.scoring, arguments.work
    sites = json.loads((arguments.folds / "folds.json").read_text(encoding="utf-8"))
    models = {number: LineModel(arguments.folds / f"fold-{number}.npz") for number in set(sites.values())}
    gold = {row["id"]: models[sites[site_of(row["url"])]] for row in _rows(pages / "gold.jsonl.gz")}
    dumps = {row["id"]: gold[row["page"]] for row in _rows(pages / "lines.jsonl.gz")}
    work.mkdir(parents=True, exist_ok=True)

    def scored(name: str, scorer: str, files: dict[Path, LineModel], *arguments: str | Path) -> None:
        predicted = work / f"{name}.jsonl"
        lines = (json.dumps(record(path, model)) for path, model in files.items())
        predicted.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [part if part != "PREDICTED" else predicted for part in arguments]
        subprocess.run([sys.executable, scoring / scorer, *command], check=True)

    html = {pages / "html" / f"{key}.html.gz": model for key, model in gold.items()}
    scored("html", "pages.py", html, pages / "gold.jsonl.gz", "PREDICTED")
    for render in RENDERS:
        folder = work / render
        write = ["write", pages / "lines.jsonl.gz", folder, render]
        subprocess.run([sys.executable, scoring / "lines.py", *write], check=True, stdout=subprocess.DEVNULL)
        texts = {path: dumps[path.stem] for path in sorted(folder.glob("*.txt"))}
        scored(render, "lines.py", texts, "score", pages / "lines.jsonl.gz", "PREDICTED", render)
    return 0


if __name__ == "__main__":
    sys.exit(main())
