"""What the matcher finds between articles that have nothing to do with each other: it should be next to nothing.

    python strangers.py --corpora DIR [--pairs 200]

Pairs of PolNeAR's dev articles by chance, the same in every run; each match is printed, to be read.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from corpora import read_jsonl

from reader.app.matching import Matcher
from reader.app.service import Service
from reader.core.analysis import Analysis

SEED = 20261123


def main() -> int:
    """Parse the command line and print the matches."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=200)
    arguments = parser.parse_args()
    articles = read_jsonl(arguments.corpora / "polnear" / "dev.jsonl.gz")
    chance = np.random.default_rng(SEED)
    pairs = [chance.choice(len(articles), 2, replace=False).tolist() for _ in range(arguments.pairs)]
    service, matcher = Service(), Matcher()
    read: dict[int, Analysis] = {}
    for k in sorted({k for both in pairs for k in both}):
        read[k] = service.analyse(service.open_text(articles[k]["text"], articles[k]["id"]))
    claims = found = with_any = 0
    for left, right in pairs:
        matches = matcher.match(read[left], read[right])
        claims += min(len(read[left].claims), len(read[right].claims))
        found += len(matches)
        with_any += bool(matches)
        for match in matches:
            print(f"{match.score:.2f} {articles[left]['id']} = {articles[right]['id']}")
            for side, claim in ((left, match.left), (right, match.right)):
                content = next(c.content for c in read[side].claims if c.id == claim)
                print("    ", " … ".join(span.of(read[side].text) for span in content))
    print(f"{found} matches in {with_any} of {len(pairs)} pairs, whose shorter articles have {claims} claims")
    return 0


if __name__ == "__main__":
    sys.exit(main())
