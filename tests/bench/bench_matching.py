"""What it costs to find the claims of two articles that say the same, against analysing them; CPU time, medians.

Run it with ``python tests/bench/bench_matching.py [ROUNDS] [CLAIMS]``: first a pair of golden articles, then two long
ones of so many claims each (made of all golden articles), with the memory that the comparison takes and how long it
goes on after it was told to stop.
"""

import statistics
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

from reader.app.matching import Matcher
from reader.app.service import Service
from reader.core.analysis import Analysis

_GOLDEN = Path(__file__).resolve().parent.parent / "golden"


def _cost(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _long(service: Service, claims: int, first: int) -> Analysis:
    """An article of so many claims: the golden ones one behind the other, begun with another one of them."""
    files = sorted((_GOLDEN / "articles").glob("*.txt"))
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in (*files[first:], *files[:first]))
    analysis = service.analyse(service.open_text(text, "long.txt"))
    rounds = range(-(-claims // len(analysis.claims)))
    many = [replace(claim, id=f"{claim.id}-{k}") for k in rounds for claim in analysis.claims]
    return replace(analysis, claims=tuple(many[:claims]))


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    claims = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    service, matcher = Service(), Matcher()
    service.prepare()
    left, right = (_GOLDEN / "pairs" / "conflict" / f"{side}.txt" for side in ("left", "right"))
    both = service.analyse_path(left), service.analyse_path(right)
    matcher.match(*both)
    analysing = statistics.median(
        _cost(lambda: (service.analyse_path(left), service.analyse_path(right))) for _ in range(rounds)
    )
    matching = statistics.median(_cost(lambda: matcher.match(*both)) for _ in range(rounds))
    counts = " and ".join(str(len(one.claims)) for one in both)
    print(f"{counts} claims: matching {matching:.2f} s, analysing {analysing:.2f} s, {matching / analysing:.2f} times")
    one, other = _long(service, claims, 0), _long(service, claims, 12)
    tracemalloc.start()
    cost = _cost(lambda: matcher.match(one, other))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{claims} and {claims} claims: {500 * cost / claims:.1f} ms a claim, {peak / 1e6:.0f} MB at most")
    stopped: list[float] = []
    began = perf_counter()

    def stop() -> bool:
        if perf_counter() - began > 1:
            stopped.append(perf_counter())
        return bool(stopped)

    matcher.match(one, other, stop=stop)
    if stopped:
        print(f"told to stop after a second, it ended {1000 * (perf_counter() - stopped[0]):.0f} ms later")


if __name__ == "__main__":
    main()
