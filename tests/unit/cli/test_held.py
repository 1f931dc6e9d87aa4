"""Going on with an output that is there: what it holds, what is cut off, what is replaced."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.app.service import PRODUCER, Service
from reader.cli.analyze import Manner, analyze
from reader.cli.held import Held
from reader.cli.outputs import opened_output
from reader.core.analysis import Producer
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagging
from reader.errors import InputError
from reader.export.csv import MARK

FORMS = ["jsonl", "csv"]


class CountingTagger:
    """A tagger that finds nothing and keeps what it was given."""

    version = "counting-v0"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Nothing at all."""
        self.texts.append(text)
        return Tagging()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three articles, two with assertions, one without."""
    (tmp_path / "in").mkdir()
    for name, text in (("a", "Rain fell on Monday. Trees stood."), ("b", "What now?"), ("c", "Snow fell. Ice came.")):
        (tmp_path / "in" / f"{name}.txt").write_text(text)
    return tmp_path / "in"


def resume(folder: Path, out: Path, form: str, wanted: Producer | None = None) -> tuple[int, list[str]]:
    """The status of a resumed run and the texts that it analysed."""
    tagger = CountingTagger()
    held = Held(out, form, wanted)
    with opened_output(out, as_it_comes=True, resumed=True) as stream:
        manner = Manner(form, held=held)
        status = analyze([folder], Service(load_tagger=lambda: tagger), stream, io.BytesIO(), manner)
    held.clear()
    return status, tagger.texts


def told(out: Path, form: str) -> list[tuple[str, bool]]:
    """The names of the files that the output tells of, in its order, and whether as an error."""
    text = out.read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = (
        [json.loads(line) for line in text.splitlines()]
        if form == "jsonl"
        else list(csv.DictReader(io.StringIO(text.removeprefix(MARK), newline="")))
    )
    return list(dict.fromkeys((Path(row["path"]).name, bool(row.get("error"))) for row in rows))


ALL = [("a.txt", False), ("b.txt", False), ("c.txt", False)]


@pytest.mark.parametrize("form", FORMS)
def test_what_is_held_is_skipped(folder: Path, tmp_path: Path, form: str) -> None:
    """A first run writes everything, a second nothing, and the output is the same to the byte."""
    out = tmp_path / "out"
    assert len(resume(folder, out, form)[1]) == 3
    data = out.read_bytes()
    assert resume(folder, out, form) == (0, [])
    assert out.read_bytes() == data
    assert told(out, form) == ALL


@pytest.mark.parametrize("form", FORMS)
def test_an_output_cut_anywhere_is_completed(
    folder: Path, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever the output was broken off, resuming makes it what an unbroken run makes."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777638600")
    out = tmp_path / "out"
    resume(folder, out, form)
    whole = out.read_bytes()
    for length in range(0, len(whole), 97):
        out.write_bytes(whole[:length])
        assert resume(folder, out, form)[0] == 0
        assert out.read_bytes() == whole


@pytest.mark.parametrize("form", FORMS)
def test_a_changed_file_is_done_again(folder: Path, tmp_path: Path, form: str) -> None:
    """Its new line comes last, and the old one is gone."""
    out = tmp_path / "out"
    resume(folder, out, form)
    (folder / "a.txt").write_text("Wind came.")
    assert resume(folder, out, form) == (0, ["Wind came."])
    assert told(out, form) == [*ALL[1:], ALL[0]]
    assert "Rain" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_an_error_is_tried_again(folder: Path, tmp_path: Path, form: str) -> None:
    """What could not be read is told once however often it is tried, and replaced when it can be read."""
    out = tmp_path / "out"
    (folder / "b.txt").write_text("")
    assert resume(folder, out, form)[0] == 1
    assert resume(folder, out, form)[0] == 1
    assert told(out, form) == [ALL[0], ALL[2], ("b.txt", True)]
    (folder / "b.txt").write_text("What now?")
    assert resume(folder, out, form) == (0, ["What now?"])
    assert told(out, form) == [ALL[0], ALL[2], ALL[1]]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_went_bad_keeps_what_was_found(folder: Path, tmp_path: Path, form: str) -> None:
    """The line of a file that can no longer be read stays beside the error."""
    out = tmp_path / "out"
    resume(folder, out, form)
    (folder / "a.txt").write_text("")
    assert resume(folder, out, form)[0] == 1
    assert told(out, form) == [*ALL, ("a.txt", True)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", ["My notes", "My notes\n", '"my","table"\r\n', "[1, 2]\n", '{"a": 1}\n', '{"a":'])
def test_another_file_is_refused_and_kept(tmp_path: Path, form: str, text: str) -> None:
    """A file that is no output of this form is not written to."""
    out = tmp_path / "out"
    out.write_bytes(text.encode())
    with pytest.raises(InputError, match=r"Line 1 of .*out is not of this form"):
        Held(out, form)
    assert out.read_bytes() == text.encode()


def test_the_other_form_is_refused(folder: Path, tmp_path: Path) -> None:
    """Lines of JSON are not continued by a table."""
    out = tmp_path / "out"
    resume(folder, out, "jsonl")
    out.write_bytes(out.read_bytes().replace(b"\n", b"\r\n"))
    with pytest.raises(InputError):
        Held(out, "csv")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "other", [Producer(PRODUCER.program, "counting-v1"), Producer("claim-reader 9", "counting-v0")]
)
def test_what_other_versions_found_is_done_again(folder: Path, tmp_path: Path, form: str, other: Producer) -> None:
    """Whether the program or its model was another; the new lines replace the old."""
    out = tmp_path / "out"
    resume(folder, out, form)
    same = Producer(PRODUCER.program, "counting-v0")
    assert Held(out, form, same).others() == {}
    assert resume(folder, out, form, same) == (0, [])
    assert Held(out, form, other).others() == {same: 3}
    assert len(resume(folder, out, form, other)[1]) == 3
    assert told(out, form) == ALL


@pytest.mark.parametrize("form", FORMS)
def test_what_other_versions_found_stays_where_it_is_not_given_again(folder: Path, tmp_path: Path, form: str) -> None:
    """A run of some files takes nothing of the others away, and an error takes nothing at all."""
    out = tmp_path / "out"
    resume(folder, out, form)
    (folder / "a.txt").write_text("")
    (folder / "b.txt").unlink()
    status, texts = resume(folder, out, form, Producer("claim-reader 9", "x"))
    assert (status, texts) == (1, ["Snow fell. Ice came."])
    assert told(out, form) == [ALL[0], ALL[1], ("a.txt", True), ALL[2]]


@pytest.mark.parametrize("form", FORMS)
def test_what_any_version_found_may_be_kept(folder: Path, tmp_path: Path, form: str) -> None:
    """Without a version that is wanted, all are skipped."""
    out = tmp_path / "out"
    resume(folder, out, form)
    assert Held(out, form).others() == {}
    assert resume(folder, out, form) == (0, [])
