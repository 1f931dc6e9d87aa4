"""What the shipped program said of the golden articles when it was last looked at, kept to be compared with.

    python tests/golden/reference.py --renew

The gold says what is right; the reference says what changed. It stands in ``reference.jsonl``, one article a line, as
spans and names without the text. Another processor may round otherwise and tip a claim here or there, so the test asks
for the great share and not for the last one.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).with_name("reference.jsonl")


def outline(name: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of an article: its model, and for each block, claim and entity one line that tells it apart."""
    names = {entity["id"]: entity["name"] for entity in said["entities"]}
    contents = {claim["id"]: claim["content"] for claim in said["claims"]}
    return {
        "article": name,
        "model": said["producer"]["model"],
        "blocks": [f"{b['start']}-{b['end']} {b['role']}" for b in said["blocks"]],
        "claims": [
            " | ".join(
                [
                    claim["kind"],
                    *(_spans(claim[part]) for part in ("content", "cue", "source")),
                    ", ".join(names[one] for one in claim["speakers"]),
                    claim["source_type"],
                    str(claim["cue_class"]),
                    *(
                        f"{link} {_spans(contents[claim[link]])}"
                        for link in ("within", "repeats", "summarises")
                        if claim[link] is not None
                    ),
                    *(["hedged"] if claim["hedged"] else []),
                ]
            )
            for claim in said["claims"]
        ],
        "entities": sorted(f"{e['type']} {e['name']} ({', '.join(sorted(e['aliases']))})" for e in said["entities"]),
    }


def _spans(spans: Iterable[Iterable[int]]) -> str:
    return ",".join("-".join(map(str, span)) for span in spans)


def kept() -> dict[str, dict[str, Any]]:
    """The reference by article."""
    lines = REFERENCE.read_text(encoding="utf-8").splitlines()
    return {record["article"]: record for record in map(json.loads, lines)}


def compared(before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[int, int, list[str]]:
    """How many lines of two outlines are the same, how many there are in either, and those of one alone."""
    same, either, apart = 0, 0, []
    for part in ("blocks", "claims", "entities"):
        old, new = set(before[part]), set(now[part])
        same, either = same + len(old & new), either + len(old | new)
        apart += [f"- {part}: {line}" for line in sorted(old - new)] + [
            f"+ {part}: {line}" for line in sorted(new - old)
        ]
    return same, either, apart


def main() -> int:
    """Parse the command line; renew the reference, or print how the program differs from it."""
    gold, score = (import_module(name) for name in ("gold", "score"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="what the program says now becomes the reference")
    renew = parser.parse_args().renew
    now = [outline(name, said) for name, said in score.records(gold, gold.names())]
    if renew:
        text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in now)
        REFERENCE.write_text(text, encoding="utf-8")
        return 0
    before = kept()
    for record in now:
        if record["article"] not in before:
            print(f"{record['article']}: not in the reference")
            continue
        same, either, apart = compared(before[record["article"]], record)
        print(f"{record['article']}: {same} of {either} the same", *apart, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
