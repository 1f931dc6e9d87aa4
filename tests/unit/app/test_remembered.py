"""Analyses that were made before."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from reader.app.remembered import RememberedAnalyses, program_fingerprint
from reader.app.service import Service, remembering_service
from reader.core.analysis import Analysis, Block, Claim, Producer
from reader.core.document import LoadedDocument, Node, Source
from reader.core.span import Span
from reader.core.tagging import Tagger
from reader.core.vocabulary import ClaimKind, Role
from reader.core.wording import tr
from reader.parse.language import foreign_notice
from reader.resources import load_lexicons
from reader.store.cache import Cache
from tests.brackets import in_brackets
from tests.property.analyses import ANALYSES
from tests.unit.app.test_service import SilentTagger

SOURCE = Source(Path("a.txt"), "ab" * 32, "text/plain", "utf-8")
DOCUMENT = LoadedDocument(SOURCE, "The mayor said so.")
ANALYSIS = Analysis(
    SOURCE,
    Producer("claim-reader 1", "model-v1"),
    DOCUMENT.text,
    blocks=(Block(Span(0, 18), Role.BODY, 0.5, "a sentence"),),
    claims=(Claim("c1", ClaimKind.INDIRECT, (Span(15, 17),), (Span(10, 14),), (Span(0, 9),)),),
)


class Shelf:
    """A store in memory."""

    def __init__(self) -> None:
        self.held: dict[bytes, bytes] = {}

    def get(self, key: bytes) -> bytes | None:
        """What was put there."""
        return self.held.get(key)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep it."""
        self.held[key] = value


def test_what_was_said_of_a_document_is_said_again() -> None:
    """The analysis comes back whole, for the file as it is called now."""
    remembered = RememberedAnalyses(Shelf())
    assert remembered.get(DOCUMENT) is None
    remembered.put(DOCUMENT, ANALYSIS)
    assert remembered.get(DOCUMENT) == ANALYSIS
    moved = replace(SOURCE, path=Path("elsewhere.txt"))
    assert remembered.get(replace(DOCUMENT, source=moved)) == replace(ANALYSIS, source=moved)


def test_notices_come_back_in_the_language_of_today() -> None:
    """What was analysed in an English window is not analysed anew in another, and its notices are told there."""
    remembered = RememberedAnalyses(Shelf())
    notice = tr("This message has no text in it.")
    remembered.put(replace(DOCUMENT, notices=(notice,)), replace(ANALYSIS, notices=(notice,)))
    with in_brackets():
        told = replace(DOCUMENT, notices=(tr("This message has no text in it."),))
        found = remembered.get(told)
    assert found is not None
    assert found.notices == ("⟦This message has no text in it.⟧",)


def test_the_notice_of_a_foreign_language_comes_back_in_the_language_of_today() -> None:
    """It is said by the parser, not by the document."""
    remembered = RememberedAnalyses(Shelf())
    german = replace(ANALYSIS, language="de", notices=(foreign_notice("de", load_lexicons()),))
    remembered.put(DOCUMENT, german)
    with in_brackets():
        found = Service(remembered=remembered).analyse(DOCUMENT)
    assert found.notices[0].startswith("⟦This article seems to be in ⟦German⟧.")


@given(ANALYSES)
def test_any_analysis_comes_back(analysis: Analysis) -> None:
    """Nothing of it is lost on the way."""
    remembered = RememberedAnalyses(Shelf(), program=lambda: b"1")
    document = LoadedDocument(analysis.source, analysis.text, record=analysis.record)
    remembered.put(document, analysis)
    assert remembered.get(document) == analysis


@given(ANALYSES)
def test_the_opening_of_a_long_one_comes_first(analysis: Analysis) -> None:
    """Its blocks and the claims in them are told of before the whole, and nothing else."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.app.remembered._OPENING", 8)
        remembered = RememberedAnalyses(Shelf(), program=lambda: b"1")
        document = LoadedDocument(analysis.source, analysis.text, record=analysis.record)
        remembered.put(document, analysis)
        parts: list[Analysis] = []
        assert remembered.get(document, parts.append) == analysis
    assert len(parts) == (len(analysis.text) > 16)
    for part in parts:
        assert part.text == analysis.text
        assert part.blocks == tuple(block for block in analysis.blocks if block.span.start < 8)
        known = {claim.id: claim for claim in analysis.claims}
        end = max((block.span.end for block in part.blocks), default=0)
        for claim in part.claims:
            assert claim.content == known[claim.id].content
            assert claim.kind is known[claim.id].kind
            assert all(span.end <= end for span in claim.content)


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, text="The mayor said no."),
        replace(DOCUMENT, nodes=(Node(Span(0, 18), "p", ("p",)),)),
        replace(DOCUMENT, source=replace(SOURCE, encoding="cp1252")),
        replace(DOCUMENT, record=1),
        replace(DOCUMENT, notices=("Cut.",)),
    ],
)
def test_another_document_is_another(other: LoadedDocument) -> None:
    """Whatever of a document the parser reads tells it from others."""
    remembered = RememberedAnalyses(Shelf())
    remembered.put(DOCUMENT, ANALYSIS)
    assert remembered.get(other) is None


def test_another_program_reads_everything_anew() -> None:
    """What an earlier version said is not said again."""
    shelf = Shelf()
    RememberedAnalyses(shelf, program=lambda: b"1").put(DOCUMENT, ANALYSIS)
    assert RememberedAnalyses(shelf, program=lambda: b"2").get(DOCUMENT) is None


def test_what_cannot_be_read_any_more_is_not_there() -> None:
    """A value that was cut, or that another hand wrote, is made again."""
    shelf = Shelf()
    remembered = RememberedAnalyses(shelf)
    remembered.put(DOCUMENT, ANALYSIS)
    (key,) = shelf.held
    for damaged in (b"", shelf.held[key][:-3], b"x\x9c\x03\x00\x00\x00\x00\x01", b"\0" * 50):
        shelf.held[key] = damaged
        assert remembered.get(DOCUMENT) is None


def test_texts_are_not_kept() -> None:
    """The cache holds what was said, and the text itself stays where the person saved it."""
    shelf = Shelf()
    remembered = RememberedAnalyses(shelf)
    remembered.put(replace(DOCUMENT, text="A" * 5000 + "."), ANALYSIS)
    assert sum(map(len, shelf.held.values())) < 1000


def test_the_program_is_the_same_until_its_files_change() -> None:
    """Two looks at the same files give one digest."""
    assert program_fingerprint() == program_fingerprint()


def test_a_remembered_document_needs_no_model(tmp_path: Path) -> None:
    """The second service that is asked for the same article loads nothing to answer."""

    def never() -> Tagger:
        raise AssertionError("the analysis is there already")

    shelf = Shelf()
    path = tmp_path / "a.txt"
    path.write_text("School to close\n\nThe school will close in June. The mayor said so.\n")
    first = Service(load_tagger=SilentTagger, remembered=RememberedAnalyses(shelf)).analyse_path(path)
    assert Service(load_tagger=never, remembered=RememberedAnalyses(shelf)).analyse_path(path) == first


def test_the_service_of_the_window_remembers_on_disk(tmp_path: Path) -> None:
    """An article opened before is there again on the next start, with its name of today."""
    document = Service(load_tagger=SilentTagger).open_text("The mayor said so.", "Pasted")
    first = remembering_service(tmp_path)
    assert RememberedAnalyses(Cache(tmp_path / "analyses.sqlite", 1_000_000)).get(document) is None
    analysis = first.analyse(document)
    renamed = replace(document, source=replace(document.source, path=Path("Saved.txt")))
    again = RememberedAnalyses(Cache(tmp_path / "analyses.sqlite", 1_000_000)).get(renamed)
    assert again == replace(analysis, source=renamed.source)
