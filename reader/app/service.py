"""What both faces of the program do: open a document and analyse it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import reader
from reader.app.plain_text import plain_document
from reader.app.remembered import RememberedAnalyses
from reader.core.analysis import Analysis, Producer
from reader.core.collecting import collect_rarely
from reader.core.contents import Entry, RecordError
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.tagging import Tagger
from reader.core.wanted import still_wanted
from reader.core.wording import english, tr
from reader.errors import EnvironmentFailure, ReaderError
from reader.infer.shipped import ATTRIBUTION
from reader.resources import load_lexicons
from reader.store.cache import Cache

if TYPE_CHECKING:
    from reader.parse.roles import LineClassifier

# The versions that an analysis by the shipped model bears.
PRODUCER = Producer(f"claim-reader {reader.__version__}", ATTRIBUTION)
# Bytes of analyses that are kept: an article's takes ten thousand, one of 1 MB three hundred thousand.
_REMEMBERED = 100_000_000


def _shipped_tagger() -> Tagger:
    # numpy, onnxruntime and tokenizers take a third of a second to import, and only an analysis needs them: the
    # window has painted the text by then, and the command's help has no use for them.
    try:
        from reader.infer.model import load_tagger
    except ImportError as error:
        raise EnvironmentFailure(
            tr(
                "A library that the language model needs cannot be loaded ({problem}). Install the program again.",
                problem=error,
            )
        ) from error

    return load_tagger()


def _shipped_classifier() -> "LineClassifier":
    from reader.infer.lines import load_line_model

    return load_line_model()


class Service:
    """Opens and analyses documents; made once, and safe to use from several threads.

    Readers, rules and model are imported by the first method that needs them: a plain text needs no readers, and an
    article that was analysed before neither rules nor model.

    The tagger, the classifier of lines and the word lists are loaded by the first analysis and kept. With
    ``remembered`` no document is analysed twice.
    """

    def __init__(
        self,
        *,
        load_tagger: Callable[[], Tagger] = _shipped_tagger,
        load_classifier: "Callable[[], LineClassifier]" = _shipped_classifier,
        load_lexicons: Callable[[], Lexicons] = load_lexicons,
        remembered: RememberedAnalyses | None = None,
    ) -> None:
        self._load_tagger = load_tagger
        self._load_classifier = load_classifier
        self._load_lexicons = load_lexicons
        self._remembered = remembered
        self._lock = threading.Lock()
        self._tagger: Tagger | None = None

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The document in a file, number ``record`` (from 1) where it holds several.

        Raises InputError when it cannot be read as an article, SeveralArticles when it holds several and ``record`` is
        None, EnvironmentFailure when the disk fails.
        """
        if encoding is None and record is None and (plain := plain_document(path)) is not None:
            return plain
        from reader import load

        return load.read(path, encoding=encoding, record=record)

    def open_all(self, path: Path, encoding: str | None = None) -> Iterator[LoadedDocument | RecordError]:
        """Every document in a file, with the error of one that cannot be read in its place; each knows its number.

        Raises as ``open`` does, here or by the first document, where nothing can be read at all.
        """
        from reader import load

        return load.read_all(path, encoding=encoding)

    def contents(self, path: Path) -> tuple[Entry, ...]:
        """The articles in a file, to choose from; raises InputError when there is none."""
        from reader import load

        return load.contents(path)

    def open_bytes(self, data: bytes, name: str, media_type: str | None = None) -> LoadedDocument:
        """The document in bytes that came without a file; raises InputError as ``open`` does."""
        from reader import load

        return load.read_bytes(data, Path(name), media_type=media_type)

    def open_stream(self, stream: BinaryIO, name: str) -> LoadedDocument:
        """The document that a stream gives until its end; raises InputError as ``open`` does."""
        from reader import load

        return load.read_stream(stream, name)

    def open_all_stream(self, stream: BinaryIO, name: str) -> Iterator[LoadedDocument | RecordError]:
        """``open_all`` for what a stream gives until its end."""
        from reader import load

        return load.read_all_stream(stream, name)

    def open_text(self, text: str, name: str, media_type: str | None = None) -> LoadedDocument:
        """The document in text that was pasted or dropped; raises InputError when there is nothing in it."""
        from reader import load

        return load.read_text(text, name, media_type=media_type)

    def repaired(self, document: LoadedDocument) -> LoadedDocument:
        """The document with its garbled text repaired, to be analysed anew; itself where nothing looks garbled."""
        from reader import load

        return load.repaired_document(document)

    def prepare(self) -> Tagger:
        """Load the tagger unless it is there; raises EnvironmentFailure when the installation is damaged."""
        with self._lock:
            if self._tagger is None:
                collect_rarely()
                self._tagger = self._load_tagger()
            return self._tagger

    def foresee(self, path: Path) -> None:
        """Loads what opening and analysing a file will need; what is wrong with it is told when that is done."""
        try:
            document = self.open(path)
            if self._remembered is None or not self._remembered.has(document):
                self.prepare()
                self._load_classifier()
                self._load_lexicons()
                import_module("reader.parse.pipeline")
        except ReaderError:
            return

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """All that the parser says of the document; raises EnvironmentFailure when the installation is damaged.

        ``on_part`` is told of provisional parts on the way, as ``reader.parse.pipeline.analyse`` says; what it raises
        ends the work, as does what ``reader.core.wanted`` asks. Of a document that was analysed before there is one
        part at the most, the opening of a long one.
        """
        if self._remembered is not None and (found := self._remembered.get(document, on_part)) is not None:
            return self._told_now(found, document)
        from reader.parse.pipeline import analyse

        analysis = analyse(
            document,
            self.prepare(),
            self._load_lexicons(),
            program=PRODUCER.program,
            classifier=self._load_classifier(),
            on_part=on_part,
        )
        still_wanted()
        if self._remembered is not None:
            self._remembered.put(document, analysis)
        return analysis

    def _told_now(self, found: Analysis, document: LoadedDocument) -> Analysis:
        """What was kept of an article, with the notice of its language in the words of today's window."""
        if found.language is None or set(found.notices) <= set(document.notices):
            return found
        from reader.parse.language import foreign_notice

        notice = foreign_notice(found.language, self._load_lexicons())
        notices = tuple(notice if each == english(notice) else each for each in found.notices)
        return replace(found, notices=notices)

    def analyse_path(self, path: Path, encoding: str | None = None) -> Analysis:
        """``open`` and ``analyse`` in one."""
        return self.analyse(self.open(path, encoding))


def remembering_service(folder: Path) -> Service:
    """A service that keeps its analyses below ``folder``, also from one start to the next."""
    return Service(remembered=RememberedAnalyses(Cache(folder / "analyses.sqlite", _REMEMBERED)))
