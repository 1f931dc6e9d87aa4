"""Count how often each colour of the window is right on articles that nothing was trained on.

    python colours.py --gold GOLD.jsonl[.gz] --predicted CLAIMS.jsonl --scoring DIR --out FIGURES.toml

Gold and predicted are those of the set "claims" of score.py, of which DIR has the scorer; claims are paired as it does:
at least half the words covered, both ways, one to one. The window tells these figures, and the model card has them too.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from pathlib import Path, PurePath
from typing import Any

_COLOUR = {"direct": "quote", "mixed": "statement", "indirect": "statement"}
_Spans = list[list[int]]


def _paired(gold: list[set[int]], shown: list[set[int]]) -> dict[int, int]:
    """The gold claim of each shown one that has one, the best covered first."""
    candidates = sorted(
        (
            (len(g & p), i, j)
            for i, g in enumerate(gold)
            for j, p in enumerate(shown)
            if 2 * len(g & p) >= len(g) and 2 * len(g & p) >= len(p)
        ),
        reverse=True,
    )
    out: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in candidates:
        if i not in taken and j not in out:
            taken.add(i)
            out[j] = i
    return out


def count(gold: list[dict[str, Any]], predicted: dict[str, dict[str, Any]], scorer: Any) -> Counter[str]:
    """The counts by "colour what": shown, right (of those shown) and marked (by people)."""
    out: Counter[str] = Counter()
    for article in gold:
        record = predicted[article["id"]]
        places = [match.span() for match in scorer.WORD.finditer(article["text"])]
        starts, ends = [start for start, _ in places], [end for _, end in places]

        def covered(spans: _Spans, starts: list[int] = starts, ends: list[int] = ends) -> set[int]:
            return set(scorer.tokens_of(starts, ends, spans))

        marked = [(tokens_, c) for c in article["claims"] if (tokens_ := covered(c["content"]))]
        shown = [
            (tokens_, c)
            for c in record["claims"]
            if c["kind"] in _COLOUR and c["within"] is None and (tokens_ := covered(c["content"]))
        ]
        names = {e["id"]: [e["name"], *e["aliases"]] for e in record["entities"]}
        pairs = _paired([tokens_ for tokens_, _ in marked], [tokens_ for tokens_, _ in shown])
        out.update(f"{_COLOUR[claim['kind']]} marked" for _, claim in marked)
        for j, (_, claim) in enumerate(shown):
            sure = "unsure" if claim["unsure"] else "sure"
            out.update((f"{_COLOUR[claim['kind']]} shown", f"{sure} shown"))
            if j in pairs:
                found = marked[pairs[j]][1]
                said = [name for key in claim["speakers"] for name in names[key]]
                out["speaker shown"] += 1
                out["speaker right"] += scorer.same_name(found["speaker"], said) if found["speaker"] else not said
                out[f"{sure} right"] += 1
                out[f"{_COLOUR[claim['kind']]} right"] += _COLOUR[claim["kind"]] == _COLOUR[found["kind"]]
        nobodys = covered([span for c in record["claims"] if c["kind"] == "unattributed" for span in c["content"]])
        really = covered(article["unattributed"])
        out["unattributed shown"] += len(nobodys)
        out["unattributed right"] += len(nobodys & really)
        out["unattributed marked"] += len(really)
    return out


def main() -> int:
    """Parse the command line, count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("gold", "predicted", "scoring", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.scoring))
    import claims  # type: ignore[import-not-found]

    opened = gzip.open if arguments.gold.suffix == ".gz" else open
    with opened(arguments.gold, "rt", encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    with arguments.predicted.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    counts = count(gold, {PurePath(record["path"]).stem: record for record in records}, claims)
    out = [
        "# How often each colour is right on articles that nothing was trained on: packaging/model/colours.py.",
        '# "shown" by the program, "right" of those, "marked" by people; claims, but words of what is unattributed.',
        f"articles = {len(gold)}",
    ]
    for name in ("quote", "statement", "unattributed", "speaker", "sure", "unsure"):
        out += ["", f"[{name}]"]
        out += [
            f"{what} = {counts[f'{name} {what}']}"
            for what in ("shown", "right", "marked")
            if f"{name} {what}" in counts
        ]
    arguments.out.write_text("\n".join(out) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
