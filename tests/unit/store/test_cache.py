"""The cache of results on disk."""

import itertools
import os
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.store.cache import Cache

LIMIT = 100


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the cache lies; its folder is not there yet."""
    return tmp_path / "cache" / "results.sqlite"


def test_what_was_put_is_found_again_also_later(path: Path) -> None:
    """A value is there for another program that opens the file, and nothing is there under another key."""
    Cache(path, LIMIT).put(b"a", b"value")
    again = Cache(path, LIMIT)
    assert again.get(b"a") == b"value"
    assert again.get(b"b") is None
    again.put(b"a", b"other")
    assert again.get(b"a") == b"other"


def test_only_its_owner_may_read_it(path: Path) -> None:
    """The file tells what a person reads."""
    Cache(path, LIMIT).put(b"a", b"value")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_stays_within_its_size_and_lets_go_of_what_was_not_used_for_longest(path: Path) -> None:
    """A value that was asked for again outlives one that was put later."""
    ticks = itertools.count()
    cache = Cache(path, LIMIT, now=lambda: float(next(ticks)))
    for key in (b"a", b"b", b"c"):
        cache.put(key, bytes(30))
    assert cache.get(b"a") is not None
    cache.put(b"d", bytes(30))
    assert [key for key in (b"a", b"b", b"c", b"d") if cache.get(key) is not None] == [b"a", b"c", b"d"]


def test_a_value_larger_than_all_may_be_is_not_kept(path: Path) -> None:
    """It would push out everything else and still not fit."""
    cache = Cache(path, LIMIT)
    cache.put(b"a", bytes(30))
    cache.put(b"b", bytes(LIMIT + 1))
    assert cache.get(b"a") is not None
    assert cache.get(b"b") is None


def test_it_may_be_deleted_at_any_time(path: Path) -> None:
    """A deleted file, and a deleted folder, are an empty cache."""
    cache = Cache(path, LIMIT)
    cache.put(b"a", b"value")
    path.unlink()
    assert cache.get(b"a") is None
    cache.put(b"a", b"value")
    path.unlink()
    path.parent.rmdir()
    cache.put(b"a", b"value")
    assert cache.get(b"a") == b"value"


@pytest.mark.parametrize(
    "damage", [b"no database at all, but long enough to be looked at as one" * 40, b"SQLite format 3\0" * 300]
)
def test_a_damaged_file_is_begun_anew(path: Path, damage: bytes) -> None:
    """Nothing is found in it, and it can be written again."""
    path.parent.mkdir()
    path.write_bytes(damage)
    cache = Cache(path, LIMIT)
    assert cache.get(b"a") is None
    cache.put(b"a", b"value")
    assert cache.get(b"a") == b"value"


def test_a_file_of_another_version_is_begun_anew(path: Path) -> None:
    """Also one that a newer program wrote: all in it can be made again."""
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE entry (thing TEXT)")
        database.execute("PRAGMA user_version = 99")
    database.close()
    cache = Cache(path, LIMIT)
    cache.put(b"a", b"value")
    assert cache.get(b"a") == b"value"


def test_a_folder_in_its_place_is_an_empty_cache(path: Path) -> None:
    """What cannot be opened keeps nobody from reading."""
    path.mkdir(parents=True)
    cache = Cache(path, LIMIT)
    cache.put(b"a", b"value")
    assert cache.get(b"a") is None


def test_a_cache_that_is_locked_is_passed_by(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program that writes for long makes nothing fail here."""
    monkeypatch.setattr("reader.store.cache._PATIENCE_S", 0.01)
    cache = Cache(path, LIMIT)
    cache.put(b"a", b"value")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache.put(b"b", b"value")
    assert cache.get(b"a") is None
    other.execute("ROLLBACK")
    other.close()
    assert cache.get(b"a") == b"value"
    assert cache.get(b"b") is None


def test_threads_may_use_one_cache(path: Path) -> None:
    """Every value that was put is there."""
    cache = Cache(path, 10_000)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: cache.put(b"%d" % n, b"value %d" % n), range(40)))
        assert list(pool.map(lambda n: cache.get(b"%d" % n), range(40))) == [b"value %d" % n for n in range(40)]


def test_two_programs_may_use_one_cache(path: Path) -> None:
    """Both begin it at the same time, and what each wrote is there for the other."""
    script = (
        "import sys; from pathlib import Path; from reader.store.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1]), 10_000)\n"
        "for n in range(30): cache.put(f'{sys.argv[2]} {n}'.encode(), b'value')\n"
    )
    paths = os.pathsep.join(entry for entry in sys.path if entry)
    environment = {**os.environ, "PYTHONPATH": paths}
    programs = [
        subprocess.Popen([sys.executable, "-c", script, str(path), name], env=environment) for name in ("one", "two")
    ]
    assert [program.wait() for program in programs] == [0, 0]
    cache = Cache(path, 10_000)
    assert all(cache.get(f"{name} {n}".encode()) for name in ("one", "two") for n in range(30))
