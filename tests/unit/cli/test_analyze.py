"""``claim-reader analyze`` over many files."""

import io
import json
import os
import signal
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.app.inputs import documents
from reader.app.service import Service
from reader.cli.analyze import Manner, analyze
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagger, Tagging
from reader.errors import EnvironmentFailure


class SilentTagger:
    """A tagger that finds nothing, and does ``before`` first."""

    version = "silent-v0"

    def __init__(self, before: Callable[[str], None] = lambda _: None) -> None:
        self._before = before

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Nothing at all."""
        self._before(text)
        return Tagging()


def run(
    *paths: Path, stdin: bytes = b"", before: Callable[[str], None] = lambda _: None
) -> tuple[int, list[dict[str, Any]]]:
    """The status and the records printed."""
    out = io.BytesIO()
    status = analyze(paths, Service(load_tagger=lambda: SilentTagger(before)), out, io.BytesIO(stdin))
    assert out.getvalue() == b"" or out.getvalue().endswith(b"\n")
    return status, [json.loads(line) for line in out.getvalue().decode("utf-8").splitlines()]


def test_each_document_is_a_line(tmp_path: Path) -> None:
    """Files are printed in the order given, a folder's in the order of their names, in depth."""
    for name in ("b.txt", "a/2.txt", "a/1.html", "c.txt", ".hidden"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(f"The file {name} is here.")
    (tmp_path / "z.txt").write_text("One more “é” file.")
    status, records = run(tmp_path / "z.txt", tmp_path / "in")
    assert status == 0
    names = [str(Path(record["path"]).relative_to(tmp_path)) for record in records]
    assert names == ["z.txt", "in/a/1.html", "in/a/2.txt", "in/b.txt", "in/c.txt"]
    assert records[0]["text"] == "One more “é” file."


def test_a_bad_file_has_its_line_and_the_rest_go_on(tmp_path: Path) -> None:
    """Missing and unreadable files give error records, and the status is 1."""
    (tmp_path / "a.gif").write_bytes(b"GIF89a")
    (tmp_path / "b.txt").write_text("Readable.")
    os.mkfifo(tmp_path / "c")
    status, records = run(tmp_path / "gone", tmp_path)
    assert status == 1
    assert [sorted(record) == ["error", "path", "schema"] for record in records] == [True, True, False, True]
    assert records[0]["error"]["kind"] == "input"
    assert records[1]["path"] == str(tmp_path / "a.gif")
    assert "is a picture" in records[1]["error"]["message"]


def test_each_article_of_a_file_is_a_line(tmp_path: Path) -> None:
    """The articles of an archive have a number each, one that cannot be read too; a single article has none."""
    for name, members in (("many.zip", ("a.txt", "b.txt", "c.txt")), ("one.zip", ("a.txt",))):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for member in members:
                archive.writestr(member, b"GIF89a" if member == "b.txt" else f"In {member}.")
    status, records = run(tmp_path)
    assert status == 1
    assert [(Path(record["path"]).name, record["record"]) for record in records] == [
        ("many.zip", 1),
        ("many.zip", 2),
        ("many.zip", 3),
        ("one.zip", None),
    ]
    assert "many.zip › b.txt is a picture" in records[1]["error"]["message"]
    assert [records[at]["text"] for at in (0, 2, 3)] == ["In a.txt.", "In c.txt.", "In a.txt."]
    status, piped = run(Path("-"), stdin=(tmp_path / "many.zip").read_bytes())
    assert (status, [record["record"] for record in piped]) == (1, [1, 2, 3])


def test_standard_input_is_a_document() -> None:
    """A dash reads the standard input."""
    status, records = run(Path("-"), stdin=b"<html><p>Piped.</p></html>")
    assert (status, records[0]["path"], records[0]["text"]) == (0, "-", "Piped.")


def test_nothing_on_standard_input_is_an_error() -> None:
    """An empty pipe gives an error record."""
    status, records = run(Path("-"))
    assert (status, records[0]["error"]["kind"]) == (1, "input")


def test_a_defect_in_one_document_leaves_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A bug that one text brings to light is told on its line, and the next is analysed."""
    (tmp_path / "a.txt").write_text("Bad luck here.")
    (tmp_path / "b.txt").write_text("Good.")

    def fail(text: str) -> None:
        if "Bad" in text:
            raise RecursionError("too deep")

    status, records = run(tmp_path, before=fail)
    assert status == 1
    assert records[0]["error"]["kind"] == "internal"
    assert records[1]["text"] == "Good."
    assert "RecursionError" in capsys.readouterr().err


def test_a_missing_model_ends_it_at_once(tmp_path: Path) -> None:
    """When nothing can be analysed no thousand lines say so."""
    (tmp_path / "a.txt").write_text("One.")

    def fail() -> Tagger:
        raise EnvironmentFailure("The model is missing.")

    with pytest.raises(EnvironmentFailure):
        analyze([tmp_path], Service(load_tagger=fail), io.BytesIO(), io.BytesIO())


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    """A link to the folder above is not followed, a link to a file is read."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text("One.")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "y.txt").symlink_to(tmp_path / "a" / "x.txt")
    assert [path.name for path, _ in documents([tmp_path])] == ["x.txt", "y.txt"]


def test_an_empty_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with no file prints no line, and standard error says why."""
    assert run(tmp_path) == (0, [])
    assert "no file in the folder" in capsys.readouterr().err


def test_a_closed_folder_has_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be opened is an error record."""

    def refuse(_: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    status, records = run(tmp_path)
    assert status == 1
    assert "cannot be opened" in records[0]["error"]["message"]


def test_a_file_name_that_is_no_utf8_is_printed(tmp_path: Path) -> None:
    """An odd file name comes back from its JSON as the system spells it."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    path.write_text("One.")
    status, records = run(path)
    assert (status, records[0]["path"]) == (0, str(path))


class InterruptedOutput(io.BytesIO):
    """An output during whose first write somebody presses Ctrl+C."""

    def write(self, data: Any, /) -> int:
        """Write half, be interrupted, write the rest."""
        first = not self.getvalue()
        super().write(data[: len(data) // 2])
        if first:
            signal.raise_signal(signal.SIGINT)
        return super().write(data[len(data) // 2 :])


def test_ctrl_c_leaves_whole_lines(tmp_path: Path) -> None:
    """An interruption while a line is written comes after that line, and the old handler is back."""
    for name in "ab":
        (tmp_path / name).write_text("One.")
    before = signal.getsignal(signal.SIGINT)
    out = InterruptedOutput()
    with pytest.raises(KeyboardInterrupt):
        analyze([tmp_path], Service(load_tagger=SilentTagger), out, io.BytesIO())
    assert [json.loads(line)["text"] for line in out.getvalue().splitlines()] == ["One."]
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_between_lines_stops_at_once(tmp_path: Path) -> None:
    """An interruption while a document is analysed prints nothing of it."""
    (tmp_path / "a").write_text("One.")
    out = io.BytesIO()
    service = Service(load_tagger=lambda: SilentTagger(lambda _: signal.raise_signal(signal.SIGINT)))
    with pytest.raises(KeyboardInterrupt):
        analyze([tmp_path], service, out, io.BytesIO())
    assert out.getvalue() == b""


def test_garbled_text_is_repaired_when_asked_alone(tmp_path: Path) -> None:
    """Without the option the text stands as it is and a notice names the option; with it the text is repaired."""
    right = "“We can’t go on,” she said.\n"
    garbled = right.encode().decode("latin-1")
    path = tmp_path / "a.txt"
    path.write_text(garbled, encoding="utf-8")
    _, (record,) = run(path)
    assert record["text"] == garbled
    assert [notice for notice in record["notices"] if "garbled" in notice and "--repair" in notice]
    out = io.BytesIO()
    service = Service(load_tagger=SilentTagger)
    assert analyze([path], service, out, io.BytesIO(), Manner(repair=True)) == 0
    record = json.loads(out.getvalue())
    assert record["text"] == right
    assert not [notice for notice in record["notices"] if "--repair" in notice]
    assert [notice for notice in record["notices"] if "repaired" in notice]
