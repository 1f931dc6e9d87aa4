"""Score the shipped model through the command, as a person would run it, on the development sets.

python score.py --corpora DIR --scoring DIR --work DIR [SET ...]
"""

import argparse
import subprocess
import sys
from pathlib import Path

# A set's gold file, and the scorers that read it.
SETS = {
    "polnear": ("polnear/dev.jsonl.gz", ("attribution.py",)),
    "newswire": ("worldwide_newswire/dev.jsonl.gz", ("entities.py",)),
    "claims": ("claims/dev.jsonl.gz", ("claims.py",)),
    "gap": ("gap/development.jsonl.gz", ("pronouns.py",)),
}


def score(name: str, corpora: Path, scoring: Path, work: Path) -> None:
    """Write the set's texts, analyse them, print what its scorers say."""
    gold, scorers = corpora / SETS[name][0], SETS[name][1]
    texts, predicted = work / f"{name}-texts", work / f"{name}.jsonl"
    command = Path(sys.executable).parent / "claim-reader"
    subprocess.run([sys.executable, scoring / "texts.py", gold, texts], check=True, stdout=subprocess.DEVNULL)
    with predicted.open("wb") as out:
        subprocess.run([command, "analyze", "--format", "jsonl", texts], check=True, stdout=out)
    for scorer in scorers:
        print(f"== {name}: {scorer}", flush=True)
        subprocess.run([sys.executable, scoring / scorer, gold, predicted], check=True)


def main() -> int:
    """Parse the command line and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scoring", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(SETS)}; all when none is named")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    for name in arguments.sets or SETS:
        score(name, arguments.corpora, arguments.scoring, arguments.work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
