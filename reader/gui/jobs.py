"""Opening and analysing away from the window's thread: a snapshot goes in, immutable results come out."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from reader.app.present import make_view
from reader.core.analysis import Analysis
from reader.core.contents import SeveralArticles
from reader.core.document import LoadedDocument
from reader.core.wanted import ends_by
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.defects import belongs_in_log, defect
from reader.gui.giving_back import give_back
from reader.gui.letting_go import LettingGo
from reader.gui.prepared import prepare, prepare_part
from reader.gui.quiet import take_short_turns, uncollected


class Opener(Protocol):
    """The part of the service that the window needs."""

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The document in a file, number ``record`` of several; raises ReaderError, SeveralArticles without it."""
        ...

    def repaired(self, document: LoadedDocument) -> LoadedDocument:
        """The document with its garbled text repaired; itself where nothing looks garbled."""
        ...

    def open_text(self, text: str, name: str, media_type: str | None = None) -> LoadedDocument:
        """The document in text that came without a file; raises ReaderError."""
        ...

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """What the parser says of a document; raises ReaderError.

        ``on_part`` is told of provisional parts from the top of the text; what it raises ends the work.
        """
        ...


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Asks for the article in a file, by its number from 1 where there are several.

    ``encoding`` is the one that the person chose, None for what is found; ``repair`` asks for the repaired view.
    """

    path: Path
    record: int | None = None
    encoding: str | None = None
    repair: bool = False

    @property
    def name(self) -> str:
        """What the person calls it."""
        return (
            self.path.name
            if self.record is None
            else tr("{file}, article {number}", file=self.path.name, number=str(self.record))
        )

    @property
    def article(self) -> "OpenFile":
        """Which article it is, however it is read."""
        return OpenFile(self.path, self.record)

    def load(self, opener: Opener) -> LoadedDocument:
        """The document; raises ReaderError."""
        document = opener.open(self.path, self.encoding, self.record)
        return opener.repaired(document) if self.repair else document


@dataclass(frozen=True, slots=True)
class OpenText:
    """Asks for the article in text that was dropped or pasted, and is in no file; ``repair`` for its repaired view."""

    text: str
    name: str
    media_type: str
    repair: bool = False

    @property
    def article(self) -> "OpenText":
        """Which article it is, however it is read."""
        return OpenText(self.text, self.name, self.media_type)

    def load(self, opener: Opener) -> LoadedDocument:
        """The document; raises ReaderError."""
        document = opener.open_text(self.text, self.name, self.media_type)
        return opener.repaired(document) if self.repair else document


Request = OpenFile | OpenText


class _Abandoned(Exception):
    """Nobody waits for the analysis any more."""


class Jobs(QObject):
    """Runs requests, each in a thread of its own, and passes on what they give until they are ended.

    ``loaded`` carries a LoadedDocument, ``part_read`` a PreparedPart for each next stretch that is read, ``analysed`` a
    Prepared, ``several`` the SeveralArticles of a file, ``failed`` any other ReaderError, each after the id that
    ``start`` gave; ``to_log`` carries one of the program or the machine alone, also where nobody waits for the request.
    Analyses go one at a time: that of the article that is shown first, the others stand still at their next part until
    it is done. One that nobody waits for ends there. Threads are daemons rather than a pool's, because a pool waits for
    its threads when the program ends, and closing must never wait for an analysis.
    """

    loaded = Signal(int, object)
    part_read = Signal(int, object)
    analysed = Signal(int, object)
    several = Signal(int, object)
    failed = Signal(int, object)
    to_log = Signal(object)

    def __init__(self, make_opener: Callable[[], Opener], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_opener = make_opener
        self._opener: Opener | None = None
        self._opener_lock = threading.Lock()
        self._turns = threading.Condition()
        self._latest = 0
        self._awaited: set[int] = set()
        self._analysing: set[int] = set()
        self._preferred = 0
        self._threads: list[threading.Thread] = []
        self._letting_go = LettingGo(lambda: self.busy, self)
        take_short_turns()

    @property
    def busy(self) -> bool:
        """Whether a thread still runs, also one whose result nobody waits for."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return bool(self._threads)

    def start(self, request: Request) -> int:
        """Begins the request and returns its id."""
        with self._turns:
            self._latest += 1
            job = self._latest
            self._awaited.add(job)
        thread = threading.Thread(target=self._run, args=(job, request), name=f"open-{job}", daemon=True)
        self._threads = [other for other in self._threads if other.is_alive()] + [thread]
        thread.start()
        return job

    def prefer(self, job: int) -> None:
        """Lets the analysis of ``job`` go before the others."""
        with self._turns:
            self._preferred = job
            self._turns.notify_all()

    def end(self, job: int) -> None:
        """Drops the results of a request and ends its work; nothing happens where that is over, and for 0."""
        with self._turns:
            self._awaited.discard(job)
            self._turns.notify_all()
        # An article that is the first in its tab takes nobody's place, and so leaves nothing behind.
        if job:
            self._letting_go.closed()

    def abandon(self) -> None:
        """Drops the results of every request begun so far, and ends their work."""
        with self._turns:
            self._awaited.clear()
            self._turns.notify_all()
        self._letting_go.closed()

    def _run(self, job: int, request: Request) -> None:
        with uncollected(), ends_by(lambda: self._check(job)):
            self._open(job, request)
        give_back()

    def _open(self, job: int, request: Request) -> None:
        try:
            opener = self._get_opener()
            document = request.load(opener)
            self._send(job, self.loaded, document)
            with self._turns:
                self._analysing.add(job)
            self._wait_for_turn(job)
            analysis = opener.analyse(document, lambda part: self._pass_on(job, part))
            self._send(job, self.analysed, prepare(make_view(analysis)))
        except _Abandoned:
            return
        except SeveralArticles as error:
            self._tell(job, self.several, error)
        except ReaderError as error:
            self._tell(job, self.failed, error)
        # The boundary of a thread: what is not passed on here is lost, and the window would wait for ever.
        except Exception as error:  # noqa: BLE001
            said = tr(
                "{name}: {defect}. Please report this.", name=request.name, defect=f"{type(error).__name__}: {error}"
            )
            self._tell(job, self.failed, defect(error, said))
        finally:
            with self._turns:
                self._analysing.discard(job)
                self._awaited.discard(job)
                self._turns.notify_all()

    def _pass_on(self, job: int, part: Analysis) -> None:
        """Sends what is painted of a part, then waits for the job's turn; raises _Abandoned when it is stale."""
        self._wait_for_turn(job)
        if part.blocks:
            self._send(job, self.part_read, prepare_part(part))

    def _check(self, job: int) -> None:
        """Raises _Abandoned when nobody waits for the job; it is asked too often to take the lock for that."""
        if job not in self._awaited:
            raise _Abandoned

    def _wait_for_turn(self, job: int) -> None:
        """Returns once no other analysis goes first; raises _Abandoned when nobody waits for this one."""
        with self._turns:
            self._turns.wait_for(lambda: job not in self._awaited or self._is_next(job))
            if job not in self._awaited:
                raise _Abandoned

    def _is_next(self, job: int) -> bool:
        """Whether it is the job's turn; to be asked under the lock."""
        wanted = self._analysing & self._awaited
        return job == (self._preferred if self._preferred in wanted else min(wanted))

    def _get_opener(self) -> Opener:
        with self._opener_lock:
            if self._opener is None:
                self._opener = self._make_opener()
            return self._opener

    def _send(self, job: int, signal: SignalInstance, value: object) -> None:
        """Emits, under the lock so that ``abandon`` cannot come between; raises _Abandoned when the job is stale."""
        with self._turns:
            if job not in self._awaited:
                raise _Abandoned
            signal.emit(job, value)

    def _tell(self, job: int, signal: SignalInstance, error: ReaderError) -> None:
        """Emits how a job ended, unless nobody waits for it; what belongs in the log in any case."""
        if belongs_in_log(error):
            self.to_log.emit(error)
        with self._turns:
            if job in self._awaited:
                signal.emit(job, error)
