"""The service that opens and analyses."""

import io
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.app.service import Service
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagger, Tagging
from reader.errors import EnvironmentFailure, InputError


class SilentTagger:
    """A tagger that finds nothing."""

    version = "silent-v0"

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Nothing at all."""
        return Tagging()


def test_a_file_is_opened_and_analysed(tmp_path: Path) -> None:
    """The analysis has the document's text and source, and says which program and model made it."""
    path = tmp_path / "a.txt"
    path.write_text("School to close\n\nThe school will close in June. The mayor said so.\n")
    service = Service(load_tagger=SilentTagger)
    analysis = service.analyse_path(path)
    assert analysis.text == path.read_text()
    assert analysis.source == service.open(path).source
    assert analysis.producer.model == "silent-v0"
    assert analysis.producer.program.startswith("claim-reader ")
    assert analysis.balance.words == 13


def test_pasted_and_piped_documents_are_opened() -> None:
    """Text, bytes and streams give documents under the name they are given."""
    service = Service(load_tagger=SilentTagger)
    assert service.open_text("One.", "Pasted").source.path == Path("Pasted")
    assert service.open_bytes(b"<b>One</b>", "Dropped", "text/html").text == "One"
    assert service.open_stream(io.BytesIO(b"One."), "-").text == "One."


def test_an_encoding_can_be_chosen(tmp_path: Path) -> None:
    """The encoding a person names is used."""
    path = tmp_path / "a.txt"
    path.write_bytes("é".encode())
    assert Service(load_tagger=SilentTagger).open(path, "cp1252").text == "Ã©"


def test_a_bad_file_is_an_input_error(tmp_path: Path) -> None:
    """What cannot be read is refused before any model is loaded."""

    def never() -> Tagger:
        raise AssertionError("the tagger is not needed to open a file")

    service = Service(load_tagger=never)
    with pytest.raises(InputError):
        service.analyse_path(tmp_path / "gone.txt")


def test_the_tagger_is_loaded_once_for_all_threads() -> None:
    """Threads that ask at the same time get the same tagger, loaded once."""
    loads = []
    gate = threading.Barrier(4)

    def load() -> Tagger:
        loads.append(1)
        return SilentTagger()

    service = Service(load_tagger=load)

    def ask(_: int) -> Tagger:
        gate.wait()
        return service.prepare()

    with ThreadPoolExecutor(4) as pool:
        taggers = list(pool.map(ask, range(4)))
    assert len(loads) == 1
    assert len(set(map(id, taggers))) == 1


def test_a_failed_load_is_tried_again() -> None:
    """A tagger that could not be loaded is an EnvironmentFailure each time, not a half-made service."""

    def fail() -> Tagger:
        raise EnvironmentFailure("The model is missing.")

    service = Service(load_tagger=fail, load_lexicons=lambda: Lexicons({}, {}))
    for _ in range(2):
        with pytest.raises(EnvironmentFailure):
            service.analyse(service.open_text("One.", "Pasted"))


def test_opening_a_text_imports_no_heavy_library(tmp_path: Path) -> None:
    """The service and a text file are there before numpy, the model's runtime or the page parser are imported."""
    (tmp_path / "a.txt").write_text("“The café’s roof,” she said — “it’s gone…”", encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from reader.app.service import Service; import reader.app.present;"
        "Service().open(Path('a.txt'));"
        "heavy = 'numpy onnxruntime tokenizers bs4 lxml PySide6 zipfile email pypdfium2 docx odfdo warcio ftfy';"
        "print([m for m in heavy.split() if m in sys.modules])"
    )
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == "[]"
