"""What ``--jobs 2`` gains over ``--jobs 1`` and over none: documents a second by the command, start-up taken out.

Run it with ``python tests/bench/bench_jobs.py [DOCUMENTS] [ROUNDS]`` on a machine with two idle cores: it prints
wall-clock throughputs, the best of all rounds each, their ratios, and the CPU that a document costs, which other
programs' load leaves as it is but where threads wait for each other. A job has one core; without jobs the model uses
all cores, so that two jobs gain only what it leaves idle. The articles are those of ``tests/golden``, over and over,
the HTML page among them.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

_ARTICLES = Path(__file__).resolve().parent.parent / "golden" / "articles"
_FEW = 4


@dataclass(frozen=True, slots=True)
class _Cost:
    """Wall-clock and CPU seconds of a run, those of all its processes together."""

    wall: float
    cpu: float


def _folder(place: Path, count: int) -> Path:
    """A folder with so many articles."""
    place.mkdir()
    for number, article in enumerate(islice(cycle(sorted(_ARTICLES.iterdir())), count)):
        shutil.copy(article, place / f"{number:05}{article.suffix}")
    return place


def _run(folder: Path, jobs: Sequence[str]) -> _Cost:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = perf_counter()
    command = [sys.executable, "-m", "reader", "analyze", *jobs, "--output", os.devnull, str(folder)]
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return _Cost(perf_counter() - start, cpu)


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    # What is started has the cores of who starts it.
    os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:2]))
    ways = {"--jobs 2": ("--jobs", "2"), "--jobs 1": ("--jobs", "1"), "no jobs": ()}
    rates = {}
    with tempfile.TemporaryDirectory() as place:
        few, many = _folder(Path(place) / "few", _FEW), _folder(Path(place) / "many", _FEW + count)
        for way, jobs in ways.items():
            idle = [_run(few, jobs) for _ in range(rounds)]
            busy = [_run(many, jobs) for _ in range(rounds)]
            wall, cpu = (min(getattr(c, k) for c in busy) - min(getattr(c, k) for c in idle) for k in ("wall", "cpu"))
            rates[way] = count / wall
            print(f"{way}: {rates[way]:6.1f} documents a second, {1000 * cpu / count:6.0f} ms of CPU a document")
    two, one, none = rates.values()
    print(f"two jobs against one: {two / one:.2f}; against none: {two / none:.2f}")
    print(f"load of the machine: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
