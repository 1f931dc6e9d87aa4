"""Feeds changed files to the program for a while: ``python -m tests.fuzz.run --seconds 60 --seed 1``.

The inputs are read in a process of their own with a bound on its memory, so that one which ends the process, fills
the memory or never ends is known, kept, and followed by others. Each finding is kept once, in a folder of its own with
the file under its usual name and ``why.txt``. The exit status is 1 when there was any.
"""

import argparse
import faulthandler
import hashlib
import json
import random
import resource
import shutil
import subprocess
import sys
import threading
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.corpus import Seed, seeds
from tests.fuzz.mutate import Mutator
from tests.fuzz.target import Target, watch_for_ways_out

_ROOT = Path(__file__).parents[2]
# What an input of at most 300 kB may take. The program's own bound on a page of a PDF is 60 s, after which it gives up.
CPU_SECONDS = 10.0
WALL_SECONDS = 100.0
MEGABYTES = 600
_ANALYSED_SHARE = 0.15
_CURRENT, _TRACE, _COUNTS = "current", "trace.txt", "counts.json"


@dataclass
class Findings:
    """The folder of what was found; the same place in the program counts once."""

    folder: Path
    known: set[str] = field(default_factory=set)

    def keep(self, one: Seed, where: str, why: str) -> bool:
        """Keeps an input, unless another one failed in the same place; whether it was kept."""
        if where in self.known:
            return False
        self.known.add(where)
        place = self.folder / hashlib.sha256(where.encode()).hexdigest()[:12]
        place.mkdir(exist_ok=True)
        (place / one.name).write_bytes(one.data)
        (place / "why.txt").write_text(f"{one.name} as {one.media_type or 'no type'}\n{where}\n{why}", encoding="utf-8")
        return True


def main() -> int:
    """Runs for the time that was asked for, tells what came of it; 1 when there are findings."""
    options = _options()
    if options.child:
        _child(options)
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    for path in options.folder.glob("*/why.txt"):
        shutil.rmtree(path.parent)
    findings = Findings(options.folder)
    counts: Counter[str] = Counter()
    began = time.monotonic()
    generation = 0
    while (left := options.seconds - (time.monotonic() - began)) > 0:
        seed = f"{options.seed}.{generation}"
        command = [sys.executable, "-m", "tests.fuzz.run", "--child", "--seed", seed, "--seconds", f"{left:.1f}"]
        ran = subprocess.run([*command, "--folder", str(options.folder)], cwd=_ROOT, check=False)
        counts += Counter(json.loads((options.folder / _COUNTS).read_text(encoding="utf-8")))
        if ran.returncode:
            _keep_the_last(findings, ran.returncode)
        generation += 1
    found = sorted(path.parent for path in options.folder.glob("*/why.txt"))
    told = ", ".join(f"{number} {what}" for what, number in sorted(counts.items()))
    print(f"fuzz: {time.monotonic() - began:.0f} s, {told}; {len(found)} findings")
    for path in found:
        print(f"--- {path}\n{(path / 'why.txt').read_text(encoding='utf-8')}")
    return 1 if found else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--seed", default="0", help="the same seed makes the same inputs")
    parser.add_argument(
        "--folder", type=Path, default=_ROOT / "build" / "fuzz", help="for findings; those of the run before go"
    )
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _keep_the_last(findings: Findings, status: int) -> None:
    """What the process was at when it ended."""
    folder = findings.folder
    told = json.loads((folder / f"{_CURRENT}.json").read_text(encoding="utf-8"))
    one = Seed(told["media_type"], told["name"], (folder / _CURRENT).read_bytes())
    trace = (folder / _TRACE).read_text(encoding="utf-8", errors="replace")
    lines = [line.strip() for line in trace.splitlines() if "reader/" in line]
    findings.keep(one, f"the process ended ({status}) at {lines[0] if lines else 'an unknown place'}", trace)


def _child(options: argparse.Namespace) -> None:
    """Feeds inputs until the time is over; ends in the middle when one takes too long."""
    warnings.simplefilter("error")
    deadline = time.monotonic() + options.seconds
    findings = Findings(options.folder)
    findings.known.update(_known(options.folder))
    counts: Counter[str] = Counter()
    counts_path = options.folder / _COUNTS
    target, mutator = Target(), Mutator(seeds(), random.Random(options.seed))
    chance = random.Random(options.seed + "analysed")
    raised: list[str] = []
    threading.excepthook = lambda told: raised.append("".join(traceback.format_exception(told.exc_value)))
    counts_path.write_text(json.dumps(counts), encoding="utf-8")
    watch_for_ways_out()
    _bound_memory()
    with (options.folder / _TRACE).open("w", encoding="utf-8") as trace:
        faulthandler.enable(trace)
        while time.monotonic() < deadline:
            one, analysed = mutator.make(), chance.random() < _ANALYSED_SHARE
            (options.folder / _CURRENT).write_bytes(one.data)
            told = {"name": one.name, "media_type": one.media_type}
            (options.folder / f"{_CURRENT}.json").write_text(json.dumps(told), encoding="utf-8")
            faulthandler.dump_traceback_later(WALL_SECONDS, exit=True, file=trace)
            raised.clear()
            began = time.process_time()
            try:
                counts[target.feed(one, analysed=analysed)] += 1
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                counts["failed"] += 1
                why = "".join(traceback.format_exception(error)) + "".join(raised)
                findings.keep(one, f"{type(error).__name__} at {_place(why)}", why)
            faulthandler.cancel_dump_traceback_later()
            counts["analysed too"] += analysed
            if time.process_time() - began > CPU_SECONDS:
                why = f"{time.process_time() - began:.1f} s of the processor\n"
                findings.keep(one, f"too slow as {one.media_type or one.name}", why)
            if sum(counts.values()) % 50 == 0:
                counts_path.write_text(json.dumps(counts), encoding="utf-8")
    counts_path.write_text(json.dumps(counts), encoding="utf-8")


def _known(folder: Path) -> set[str]:
    """The places in which earlier processes of this run failed."""
    return {path.read_text(encoding="utf-8").splitlines()[1] for path in folder.glob("*/why.txt")}


def _place(trace: str) -> str:
    """The last line of the program itself in a trace."""
    lines = [line.strip() for line in trace.splitlines() if "File " in line and "reader/" in line]
    return lines[-1].rpartition("reader/")[2] if lines else "no line of the program"


def _bound_memory() -> None:
    """Lets this process take so many megabytes more than it has, as private memory that can be written."""
    fields = Path("/proc/self/status").read_text(encoding="ascii")
    held = next(int(line.split()[1]) * 1024 for line in fields.splitlines() if line.startswith("VmData:"))
    most = held + MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))


if __name__ == "__main__":
    sys.exit(main())
