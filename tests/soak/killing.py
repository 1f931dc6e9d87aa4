"""Kills the program at random moments, and looks at what is left: nothing lost, nothing locked, nothing broken.

    python -m tests.soak.killing --times 50 --seed 0 [--folder build/killing]

Each round starts the whole program, off screen, with somebody at it, and kills it after a while by chance, sometimes
while it starts. What was last told to be kept, or what was being kept after it, must be there then: read as the next
start reads it, with every pasted text; locks can be taken, no file was put aside, and the cache is whole.
"""

import argparse
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.wording import tr_later
from reader.gui.instance import Meeting
from reader.paths import user_folders
from reader.store.kept import KeptFile
from reader.store.sessions import Sessions
from tests.soak.busy_program import digest
from tests.unit.load.samples import SAMPLES

_ROOT = Path(__file__).parents[2]
# In seconds: the program needs some of them to start.
_LONGEST = 6.0
_DEADLINE = 120.0


@dataclass
class Told:
    """What rounds so far said of the state that is kept: the last whole one, and those that may stand in its place."""

    kept: str = ""
    under_way: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """One line of the program."""
        word, _, state = line.partition(" ")
        if word == "keeping":
            self.under_way.append(state)
        elif word == "kept":
            self.kept, self.under_way = state, []

    @property
    def possible(self) -> frozenset[str]:
        """The states of which one must be there."""
        return frozenset((self.kept, *self.under_way))


class Killing:
    """Rounds in ``folder``, which becomes the home of all that the program keeps."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._told = Told()
        shutil.rmtree(folder, ignore_errors=True)
        self._files: list[Path] = []
        (folder / "articles").mkdir(parents=True)
        (folder / "runtime").mkdir(mode=0o700)
        for name, make in SAMPLES.values():
            self._files.append(folder / "articles" / name)
            self._files[-1].write_bytes(make())
        os.environ.update({f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")})
        os.environ.update({"XDG_RUNTIME_DIR": str(folder / "runtime"), "QT_QPA_PLATFORM": "offscreen"})

    def round(self) -> int:
        """Starts, kills, looks; returns how many states were kept. Raises AssertionError where something is amiss."""
        command = [sys.executable, "-m", "tests.soak.busy_program", str(self._chance.random()), *map(str, self._files)]
        process = subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        timer = threading.Timer(self._chance.uniform(0.2, _LONGEST), process.kill)
        timer.start()
        out, errors = process.communicate(timeout=_DEADLINE)
        timer.cancel()
        assert process.returncode < 0, f"it ended by itself: {errors}"
        assert "Traceback" not in errors, errors
        # A line that was cut off by the kill says of nothing that it was done.
        lines = out.splitlines() if out.endswith("\n") else out.splitlines()[:-1]
        for line in lines:
            self._told.take(line)
        self._look()
        return sum(line.startswith("kept") for line in lines)

    def _look(self) -> None:
        folders = user_folders()
        sessions = Sessions(folders.data / "open")
        left = sessions.take()
        try:
            assert not left.notices, left.notices
            if self._told.kept:
                assert left.sessions, "what was open is gone"
                assert digest(left.sessions[0]) in self._told.possible, "what was open is another than was kept"
            for fields in left.sessions:
                for key in re.findall(r"'text': '([0-9a-f]{64})'", repr(fields)):
                    assert sessions.read_text(key), "a pasted text is gone"
        finally:
            sessions.release()
        assert not KeptFile(folders.config / "settings.json", tr_later("your settings")).read().notices
        meeting = Meeting(folders)
        assert meeting.is_first(), "the window's lock is held by nobody who lives"
        meeting.leave()
        for path in folders.cache.glob("*"):
            if path.read_bytes()[:15] == b"SQLite format 3":
                with sqlite3.connect(path) as database:
                    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                database.close()


def main() -> int:
    """Runs the rounds and prints what came of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, default=Path("build/killing"))
    options = parser.parse_args()
    killing = Killing(options.folder.resolve(), options.seed)
    kept = [killing.round() for _ in range(options.times)]
    print(f"killed {len(kept)} times, {sum(kept)} states were kept before that: nothing lost, nothing locked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
