"""Results kept on disk by a key, bounded in size; whatever is wrong with the file, the program goes on without it."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import EnvironmentFailure
from reader.paths import ensured

# A cache of another layout is begun anew: everything in it can be made again.
_VERSION = 1
# Long enough for another program's writing of one entry, short enough that an analysis beside it would win.
_PATIENCE_S = 2.0
_SCHEMA = """
CREATE TABLE entry (key BLOB PRIMARY KEY, value BLOB NOT NULL, size INTEGER NOT NULL, used REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX entry_used ON entry (used, size);
"""


class Cache:
    """Values by key in one SQLite file; the ones that were not used for longest go first when it grows too large.

    Each call opens the file and closes it again, so that it may be deleted at any time, and is safe in several threads
    and programs. A file that cannot be read, written or made counts as an empty cache; one that is damaged or of
    another version is begun anew.
    """

    def __init__(self, path: Path, limit: int, *, now: Callable[[], float] = time.time) -> None:
        """``limit`` is how many bytes the values may take together; ``now`` tells the time in seconds."""
        self._path = path
        self._limit = limit
        self._now = now

    def get(self, key: bytes) -> bytes | None:
        """The value under ``key``, None where there is none."""

        def look(database: sqlite3.Connection) -> bytes | None:
            row = database.execute("SELECT value FROM entry WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            with database:
                database.execute("UPDATE entry SET used = ? WHERE key = ?", (self._now(), key))
            return bytes(row[0])

        return self._tried(look)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep ``value`` under ``key``, and let go of what has become too much; one that is too large is not kept."""

        def write(database: sqlite3.Connection) -> None:
            with database:
                # Before anything is read, so that two programs do not count at the same time.
                database.execute("BEGIN IMMEDIATE")
                entry = (key, value, len(value), self._now())
                database.execute("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", entry)
                self._shrink(database)

        if len(value) <= self._limit:
            self._tried(write)

    def _tried(self, work: Callable[[sqlite3.Connection], bytes | None]) -> bytes | None:
        """What ``work`` gives, on a new file where the old one is damaged; None where the file cannot be used."""
        for _ in range(2):
            try:
                with self._opened() as database:
                    return work(database)
            except (sqlite3.OperationalError, EnvironmentFailure, OSError):
                return None
            except sqlite3.DatabaseError:
                self._begin_anew()
        return None

    def _shrink(self, database: sqlite3.Connection) -> None:
        (excess,) = database.execute("SELECT COALESCE(SUM(size), 0) - ? FROM entry", (self._limit,)).fetchone()
        if excess <= 0:
            return
        for key, size in database.execute("SELECT key, size FROM entry ORDER BY used").fetchall():
            database.execute("DELETE FROM entry WHERE key = ?", (key,))
            excess -= size
            if excess <= 0:
                return

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        ensured(self._path.parent)
        # What is in it tells what a person reads; nobody else's eyes need see it.
        self._path.touch(mode=0o600, exist_ok=True)
        database = sqlite3.connect(self._path, timeout=_PATIENCE_S)
        try:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version != _VERSION:
                self._lay_out(database)
            yield database
        finally:
            database.close()

    def _lay_out(self, database: sqlite3.Connection) -> None:
        with database:
            database.execute("BEGIN IMMEDIATE")
            # Another program may have come first.
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version == _VERSION:
                return
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                database.execute(f'DROP TABLE "{name}"')
            for statement in _SCHEMA.strip().split(";\n"):
                database.execute(statement.rstrip(";"))
            database.execute(f"PRAGMA user_version = {_VERSION}")

    def _begin_anew(self) -> None:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink()
