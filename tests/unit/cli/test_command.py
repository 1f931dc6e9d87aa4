"""``claim-reader analyze`` as a person runs it."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.cli.names import FORMATS

COMMAND = [sys.executable, "-m", "reader", "analyze"]
# 2026-05-01T12:20:00Z
EPOCH = {"SOURCE_DATE_EPOCH": "1777638000"}
DATE = "2026-05-01T12:20:00Z"
ARTICLE = '"We close," said Ann Lee, the head teacher. Pupils left on Monday.\n'


def command(*arguments: str | Path, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """What the command did, at a fixed date."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | EPOCH,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles and a file that is none."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE)
    (tmp_path / "in" / "b.html").write_text(f"<html><p>{ARTICLE}</p></html>")
    (tmp_path / "in" / "c.txt").write_text("")
    return tmp_path / "in"


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_is_written_the_same_however(folder: Path, tmp_path: Path, form: str) -> None:
    """Printed or written to a file, by one process or two, the bytes are the same, and say where they come from."""
    out = tmp_path / "out"
    printed = command("--format", form, folder)
    written = command("--format", form, "--output", out, "--jobs", "2", folder)
    assert (printed.returncode, written.returncode, written.stdout) == (1, 1, "")
    assert out.read_bytes().decode("utf-8").replace("\r\n", "\n") == printed.stdout.replace("\r\n", "\n")
    assert "c.txt is empty" in written.stderr
    assert "c.txt is empty" in (printed.stderr if form == "w3c" else printed.stdout).replace("\\", "")
    for told in (DATE, f"claim-reader {__version__}", "attribution-v", "a.txt"):
        assert told in printed.stdout
    assert "\r" not in written.stderr


@pytest.mark.parametrize("form", ["json", "w3c"])
def test_one_document_is_an_object_and_several_an_array(folder: Path, form: str) -> None:
    """What is printed is JSON in each case."""
    assert isinstance(json.loads(command("--format", form, folder / "a.txt").stdout), dict)
    assert len(json.loads(command("--format", form, folder / "a.txt", folder / "b.html").stdout)) == 2
    assert json.loads(command("--format", form, "--include", "*.pdf", folder).stdout) == []


def test_standard_input_is_read_with_several_jobs(folder: Path) -> None:
    """A dash among files is read by the command itself, in its turn."""
    done = command("--jobs", "2", folder / "a.txt", "-", folder / "b.html", stdin="Piped rain fell.")
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == [
        str(folder / "a.txt"),
        "-",
        str(folder / "b.html"),
    ]


def test_the_output_in_the_folder_is_not_read(folder: Path) -> None:
    """Run twice into a file of the folder itself, the second output is the first."""
    for _ in range(2):
        done = command("--output", "out.jsonl", "--exclude", "c.txt", ".", cwd=folder)
        assert (done.returncode, done.stderr) == (0, "")
    lines = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["a.txt", "b.html"]


@pytest.mark.parametrize("more", [(), ("--format", "html"), ("--format", "csv", "--resume")])
def test_an_article_is_never_its_own_output(folder: Path, more: tuple[str, ...]) -> None:
    """By whatever name: it is left as it was, and nothing is written."""
    (folder / "link.txt").symlink_to("a.txt")
    done = command(*more, "--output", folder / "link.txt", folder / "b.html", folder / "a.txt")
    assert done.returncode == 1
    assert "link.txt is to be read" in done.stderr
    assert (folder / "a.txt").read_text() == ARTICLE


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_leaves_whole_lines_and_no_process(tmp_path: Path, jobs: str, checkout: Path) -> None:
    """After the first line, Ctrl+C as a terminal sends it: whole lines, status 130, nothing said, nobody left."""
    # More lines than the pipe takes: the command cannot be done before it is interrupted.
    article = (checkout / "resources" / "samples" / "river-dispute.txt").read_text(encoding="utf-8")
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"{article}\n{number}", encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "--jobs", jobs, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,  # Else what was read ahead of the first line is lost to communicate().
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        # Both ends are reached only when no worker holds them any more.
        rest, said = process.communicate()
    assert process.returncode == 130
    assert said.strip() == b""
    assert rest == b"" or rest.endswith(b"\n")
    paths = [json.loads(line)["path"] for line in [first, *rest.splitlines()]]
    assert paths == [str(tmp_path / f"{number:02}.txt") for number in range(len(paths))]
    assert len(paths) < 40


def test_resuming_goes_on_where_it_stopped(folder: Path, tmp_path: Path) -> None:
    """An output with half a line is completed to what an unbroken run writes."""
    out = tmp_path / "out.jsonl"
    command("--output", out, "--exclude", "c.txt", folder)
    whole = out.read_bytes()
    out.write_bytes(whole[:-10])
    done = command("--output", out, "--exclude", "c.txt", "--resume", folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.read_bytes() == whole


def test_resuming_tells_of_what_other_versions_found(folder: Path, tmp_path: Path) -> None:
    """It is done again and named once, unless any version will do."""
    out = tmp_path / "out.jsonl"
    command("--output", out, "--exclude", "c.txt", folder)
    whole = out.read_bytes()
    older = whole.replace(b'"model": "attribution-v', b'"model": "attribution-v0')
    out.write_bytes(older)
    kept = command("--output", out, "--exclude", "c.txt", "--resume-any", folder)
    assert (kept.returncode, kept.stderr, out.read_bytes()) == (0, "", older)
    done = command("--output", out, "--exclude", "c.txt", "--resume", folder)
    assert done.returncode == 0
    assert "2 articles" in done.stderr
    assert "attribution-v0" in done.stderr
    assert "--resume-any" in done.stderr
    assert sorted(out.read_bytes().splitlines()) == sorted(whole.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--resume", "a"],
        ["--resume-any", "a"],
        ["--resume", "--output", "-", "a"],
        ["--resume", "--format", "html", "--output", "o", "a"],
        ["--jobs", "0", "a"],
        ["--format", "pdf", "a"],
    ],
)
def test_wrong_use_is_told(arguments: list[str]) -> None:
    """Wrong options end with status 2 and a word of why."""
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Error:" in done.stderr


def test_an_output_that_cannot_be_written_is_told(folder: Path) -> None:
    """One line on standard error, and status 1."""
    done = command("--output", folder / "none" / "out", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "could not be written" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_terminal_shows_how_far_it_is(folder: Path) -> None:
    """On a terminal a bar counts the files on standard error, and the output has nothing of it."""
    master, slave = pty.openpty()
    done = subprocess.run(
        [*COMMAND, str(folder)], stdout=subprocess.PIPE, stderr=slave, stdin=subprocess.DEVNULL, check=False
    )
    os.close(slave)
    shown = b""
    try:
        while data := os.read(master, 65_536):
            shown += data
    except OSError:
        pass  # How Linux tells that nobody holds the other end.
    finally:
        os.close(master)
    assert b"3/3" in shown
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 3
