"""What ``--jobs 2`` gains over ``--jobs 1``: documents a second through the whole command, start-up taken out.

Run it with ``python tests/bench/bench_jobs.py [DOCUMENTS] [ROUNDS]`` on a machine with two idle cores: it prints the
ratio of the wall-clock throughputs, the best of all rounds each, and the CPU seconds a document costs either way, of
which other programs' load takes nothing. With one job the model uses all cores itself; so what two jobs gain is the
time in which one core waits, and what the threads lose to each other. The articles are those of ``tests/golden``, over
and over, the HTML page among them.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

_ARTICLES = Path(__file__).resolve().parent.parent / "golden" / "articles"
_FEW = 4


def _folder(place: Path, count: int) -> Path:
    """A folder with so many articles, no two the same file."""
    place.mkdir()
    for number, article in enumerate(islice(cycle(sorted(_ARTICLES.iterdir())), count)):
        shutil.copy(article, place / f"{number:05}{article.suffix}")
    return place


def _run(folder: Path, jobs: int) -> tuple[float, float]:
    """Wall-clock and CPU seconds of one run, those of all its processes together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = perf_counter()
    command = [sys.executable, "-m", "reader", "analyze", "--jobs", str(jobs), "--output", os.devnull, str(folder)]
    subprocess.run(command, check=True)
    wall = perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 120
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as place:
        few, many = _folder(Path(place) / "few", _FEW), _folder(Path(place) / "many", count)
        rates, costs = {}, {}
        for jobs in (1, 2):
            idle = [_run(few, jobs) for _ in range(rounds)]
            busy = [_run(many, jobs) for _ in range(rounds)]
            rates[jobs] = (count - _FEW) / (min(wall for wall, _ in busy) - min(wall for wall, _ in idle))
            costs[jobs] = (min(cpu for _, cpu in busy) - min(cpu for _, cpu in idle)) / (count - _FEW)
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    for jobs in (1, 2):
        print(f"--jobs {jobs}: {rates[jobs]:6.1f} documents a second, {1000 * costs[jobs]:6.0f} ms of CPU a document")
    print(f"throughput with two jobs: {rates[2] / rates[1]:.2f} times that with one ({cores} cores, load {load:.1f})")


if __name__ == "__main__":
    main()
