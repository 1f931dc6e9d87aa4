"""Analyses made before, kept by what was analysed and by what analysed it."""

import hashlib
import json
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import reader
from reader.core.analysis import Analysis, Claim
from reader.core.document import LoadedDocument
from reader.core.wording import english
from reader.errors import EnvironmentFailure, InputError
from reader.export.jsonl import dump_record, from_record, to_record
from reader.resources import resource

# Speed before size: the spans of a long article still shrink to a fifth.
_LEVEL = 1
# Code points of an article that are read before the rest of it, which takes half a second for 1 MB.
_OPENING = 10_000
# How many bytes the opening takes stands before it in so many.
_WIDTH = 4


class Store(Protocol):
    """What keeps values by key, as ``reader.store.cache.Cache`` does."""

    def get(self, key: bytes) -> bytes | None:
        """The value under ``key``, None where there is none."""
        ...

    def put(self, key: bytes, value: bytes) -> None:
        """Keep ``value`` under ``key``."""
        ...


class RememberedAnalyses:
    """The analyses of documents that were analysed before by this very program, without their texts.

    A document is known by everything the parser reads of it; where the file lies does not matter. A program is known
    by its files, so that one that was changed or updated reads everything anew.
    """

    def __init__(self, store: Store, *, program: Callable[[], bytes] | None = None) -> None:
        """``program`` gives what tells this program from every other one."""
        self._store = store
        self._program = program or program_fingerprint

    def get(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis | None:
        """What was said of the same document, None where nothing was or it cannot be read any more.

        ``on_part`` is told of the opening of a long one first: blocks and claims without speakers.
        """
        kept = self._store.get(self._key(document))
        if kept is None:
            return None
        end = _WIDTH + int.from_bytes(kept[:_WIDTH], "big")
        try:
            if on_part is not None and end > _WIDTH:
                on_part(_unpacked(kept[_WIDTH:end], document))
            found = _unpacked(kept[end:], document)
        except (zlib.error, ValueError, TypeError, InputError):
            return None
        # What the document's notices say was kept in English; they are told as they are now.
        told = {english(notice): notice for notice in document.notices}
        notices = tuple(told.get(notice, notice) for notice in found.notices)
        return replace(found, notices=notices)

    def has(self, document: LoadedDocument) -> bool:
        """Whether something is kept of the document."""
        return self._store.get(self._key(document)) is not None

    def put(self, document: LoadedDocument, analysis: Analysis) -> None:
        """Keep what was said of a document."""
        opening = _packed(_opening(analysis)) if len(analysis.text) > 2 * _OPENING else b""
        kept = len(opening).to_bytes(_WIDTH, "big") + opening + _packed(analysis)
        self._store.put(self._key(document), kept)

    def _key(self, document: LoadedDocument) -> bytes:
        digest = hashlib.sha256(self._program())
        source = document.source
        read = (source.sha256, source.media_type, source.encoding, document.record, document.metadata)
        told = (tuple(english(notice) for notice in document.notices), document.undecodable, document.nodes)
        for part in (document.text, repr(read), repr(told)):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big"))
            digest.update(data)
        return digest.digest()


def _packed(analysis: Analysis) -> bytes:
    record = to_record(analysis)
    del record["text"]
    return zlib.compress(dump_record(record).encode("utf-8"), _LEVEL)


def _unpacked(data: bytes, document: LoadedDocument) -> Analysis:
    record = json.loads(zlib.decompress(data))
    return replace(from_record({**record, "text": document.text}), source=document.source)


def _opening(analysis: Analysis) -> Analysis:
    """The blocks that begin in the first of the text, and the claims in them, as parts of an analysis have them."""
    blocks = tuple(block for block in analysis.blocks if block.span.start < _OPENING)
    end = max((block.span.end for block in blocks), default=0)
    claims: dict[str, Claim] = {}
    # A claim within another comes after it.
    for claim in analysis.claims:
        spans = (*claim.content, *claim.cue, *claim.source)
        if all(span.end <= end for span in spans) and (claim.within is None or claim.within in claims):
            claims[claim.id] = replace(claim, speaker=None, speakers=(), repeats=None, summarises=None)
    return Analysis(analysis.source, analysis.producer, analysis.text, blocks, tuple(claims.values()))


def program_fingerprint() -> bytes:
    """A digest of this program's version and of the names, sizes and times of its files, code and resources alike."""
    digest = hashlib.sha256(reader.__version__.encode())
    folders = [Path(reader.__file__).parent]
    try:
        folders += [resource("models"), resource("lexicons")]
    except EnvironmentFailure:
        # The analysis itself will say what is missing.
        return digest.digest()
    for folder in folders:
        for name, size, changed in _files(folder):
            digest.update(f"{name}\0{size}\0{changed}\n".encode("utf-8", "surrogatepass"))
    return digest.digest()


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Each file below ``folder`` in order: its path there, its bytes, and when it changed in nanoseconds."""
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            place = Path(path, name)
            try:
                status = place.stat()
            except OSError:
                # Gone since it was listed: an update is under way, and the digest is another one when it is done.
                continue
            yield str(place.relative_to(folder)), status.st_size, status.st_mtime_ns
