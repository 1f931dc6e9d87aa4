"""Reading files: every way it can fail is told in words."""

import gzip
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.errors import InputError
from reader.load import files
from reader.load.files import inflated, read_file
from reader.load.limits import MAX_BYTES


def test_the_bytes_come_back(tmp_path: Path) -> None:
    """A regular file gives its bytes as they are."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb\0")
    assert read_file(path) == b"a\r\nb\0"


def refusal(path: Path) -> str:
    """The message with which the path is refused."""
    with pytest.raises(InputError) as caught:
        read_file(path)
    return str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The message says that there is no such file, and its name."""
    message = refusal(tmp_path / "gone.txt")
    assert "There is no file" in message
    assert "gone.txt" in message


def test_a_file_used_as_a_folder_is_no_file(tmp_path: Path) -> None:
    """A path through a file is refused as missing."""
    (tmp_path / "a.txt").write_text("x")
    assert "There is no file" in refusal(tmp_path / "a.txt" / "b.txt")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """A file of no bytes is called empty."""
    (tmp_path / "a.txt").touch()
    assert "is empty" in refusal(tmp_path / "a.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is called one."""
    assert "is a folder" in refusal(tmp_path)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    """A named pipe that nobody writes to is refused at once."""
    os.mkfifo(tmp_path / "pipe")
    assert "is a pipe" in refusal(tmp_path / "pipe")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket in the file system is refused."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        assert "is a pipe" in refusal(Path("s"))


def test_a_device_is_refused() -> None:
    """An endless device is refused rather than read."""
    assert "is a device" in refusal(Path("/dev/zero"))


def test_a_forbidden_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without read permission names the permission."""
    path = tmp_path / "a.txt"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.load.files.os.open", refuse)
    assert "not allowed to read" in refusal(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "y/" * 3000])
def test_an_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    """A name that no file can have is refused in words."""
    assert refusal(tmp_path / name)


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    """A sparse file of more than the limit is refused by its size, with the limit in the message."""
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    assert "200 MB" in refusal(path)


def test_a_circle_of_links_is_refused(tmp_path: Path) -> None:
    """A link that leads to itself is no file."""
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "symbolic links" in refusal(tmp_path / "a")


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    """As a file that is not there."""
    (tmp_path / "a").symlink_to(tmp_path / "gone")
    assert "There is no file" in refusal(tmp_path / "a")


def meanwhile(monkeypatch: pytest.MonkeyPatch, where: str, what: Callable[[], object]) -> None:
    """Let something happen before the reader's next step of this name."""
    step = getattr(files, where) if hasattr(files, where) else getattr(os, where)
    done: list[bool] = []

    def first(*arguments: Any, **named: Any) -> Any:
        if not done:
            done.append(True)
            what()
        return step(*arguments, **named)

    monkeypatch.setattr(f"reader.load.files.{where if hasattr(files, where) else f'os.{where}'}", first)


@pytest.mark.parametrize("where", ["open", "fstat", "read_bounded"])
def test_a_file_that_vanishes_is_missing_or_read(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is open it is missing; once it is, it can still be read to its end."""
    path = tmp_path / "a.txt"
    path.write_text("The whole text.")
    meanwhile(monkeypatch, where, path.unlink)
    if where == "open":
        assert "There is no file" in refusal(path)
    else:
        assert read_file(path) == b"The whole text."


@pytest.mark.parametrize(
    "change",
    [
        lambda path: os.truncate(path, 100),
        lambda path: os.truncate(path, 4_000_000),
        lambda path: path.write_bytes(b"y" * 3_000_000),
    ],
    ids=["shrinks", "grows", "is written anew"],
)
def test_a_file_that_changes_while_it_is_read_says_so(
    change: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of one text and half of another are no article."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 3_000_000)
    os.utime(path, (1, 1))
    meanwhile(monkeypatch, "read_bounded", lambda: change(path))
    assert "changed while it was being read" in refusal(path)


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look and the opening another may have put a pipe there."""
    path = tmp_path / "a.txt"
    path.write_text("x")

    def swap() -> None:
        path.unlink()
        os.mkfifo(path)

    meanwhile(monkeypatch, "open", swap)
    assert "is a pipe" in refusal(path)


def test_gzip_is_inflated() -> None:
    """Gzip data gives its content, anything else itself."""
    assert inflated(gzip.compress(b"words"), "a.gz") == (b"words", 0)
    assert inflated(b"words", "a") == (b"words", 0)


@pytest.mark.parametrize(("rest", "left"), [(b"<html>", 6), (b"\0\0x\0", 2), (b"\0" * 9, 0), (b"\x1f", 1)])
def test_what_is_behind_gzip_data_is_counted(rest: bytes, left: int) -> None:
    """Pieces are read one after the other up to what is none; zeros that fill up a block are nothing."""
    data = gzip.compress(b"two ") + gzip.compress(b"words" * 100_000)
    assert inflated(data + rest, "a.gz") == (b"two " + b"words" * 100_000, left)
    assert inflated(data[: len(gzip.compress(b"two "))] + b"\0\0" + data, "a.gz").content.startswith(b"two two ")


def test_gzip_of_a_later_piece_that_is_cut_is_refused() -> None:
    """What is gzip data and damaged is no garbage: part of the article would be missing."""
    with pytest.raises(InputError, match="damaged"):
        inflated(gzip.compress(b"two ") + gzip.compress(b"words")[:-5], "a.gz")


@pytest.mark.parametrize("data", [gzip.compress(b"words" * 100)[:-20], b"\x1f\x8b\x08\x00garbage....", b"\x1f\x8b"])
def test_damaged_gzip_is_refused(data: bytes) -> None:
    """Cut and spoiled gzip data is called damaged."""
    with pytest.raises(InputError, match=r"a\.gz is a damaged gzip file"):
        inflated(data, "a.gz")


def test_empty_gzip_is_refused() -> None:
    """A gzip file of nothing is refused."""
    with pytest.raises(InputError, match="nothing in it"):
        inflated(gzip.compress(b""), "a.gz")


def test_a_bomb_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Inflating stops once the limit is passed, however small the file is."""
    monkeypatch.setattr("reader.load.files.MAX_BYTES", 3_000_000)
    with pytest.raises(InputError, match="too large"):
        inflated(gzip.compress(bytes(8_000_000)), "bomb.gz")
