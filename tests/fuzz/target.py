"""One input read and, now and then, analysed: what must hold of it whatever it is."""

import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from reader import load
from reader.core.document import LoadedDocument
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagging
from reader.errors import InputError
from reader.infer.lines import load_line_model
from reader.parse.pipeline import analyse
from reader.resources import load_lexicons
from tests.fuzz.corpus import Seed

# Articles of one input that are looked at, and signs of an article that is analysed: more of the same tells no more.
_MOST_ARTICLES = 30
_LONGEST_ANALYSED = 20_000
_OUTSIDE = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.fork", "tempfile.")


class ReachedOutsideError(BaseException):
    """Something opened a socket or started a program; no ``except Exception`` may keep it."""


class SilentTagger:
    """A tagger that finds nothing."""

    version = "silent-v0"

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Nothing at all."""
        return Tagging()


class Target:
    """What inputs are given to."""

    def __init__(self) -> None:
        self._lexicons = load_lexicons()
        self._classifier = load_line_model()
        self._tagger = SilentTagger()

    def feed(self, one: Seed, *, analysed: bool) -> str:
        """Reads ``one``, and analyses its articles too where that is asked for.

        Gives "read" or "refused"; raises whatever the program raises that is not for a person, and AssertionError where
        a document is not what it should be.
        """
        outcome = "refused"
        try:
            found = load.read_all_bytes(one.data, Path(one.name), media_type=one.media_type or None)
            for document in islice(found, _MOST_ARTICLES):
                if isinstance(document, LoadedDocument):
                    outcome = "read"
                    check(document)
                    if analysed and len(document.text) <= _LONGEST_ANALYSED:
                        self._analyse(document)
        except InputError as error:
            if one.name not in str(error):
                raise AssertionError(f"an error that does not name the file: {error}") from error
        return outcome

    def _analyse(self, document: LoadedDocument) -> None:
        analysis = analyse(document, self._tagger, self._lexicons, program="fuzz", classifier=self._classifier)
        assert analysis.text == document.text
        ends = [0, *(end for block in analysis.blocks for end in (block.span.start, block.span.end))]
        assert ends == sorted(ends)
        assert ends[-1] <= len(document.text)


def check(document: LoadedDocument) -> None:
    """What must hold of every document: text that can be saved, and nodes that cover it in order."""
    document.text.encode("utf-8")
    assert document.text.strip()
    assert document.undecodable >= 0
    assert all(one.span.end < two.span.start for one, two in zip(document.nodes, document.nodes[1:], strict=False))
    for node in document.nodes:
        assert node.span.of(document.text).strip()
        assert all(node.span.contains(link.span) and link.span.length for link in node.links)


def watch_for_ways_out() -> None:
    """From now on, for as long as this process lives, a socket or a program is an error."""

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_OUTSIDE):
            raise ReachedOutsideError(f"{event} {arguments}"[:300])

    sys.addaudithook(refuse)
