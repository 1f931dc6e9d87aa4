import errno
import json
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import EnvironmentFailure
from reader.store.kept import KeptFile


def kept(folder: Path) -> KeptFile:
    """A kept file of the second version of its form."""
    return KeptFile(folder / "settings.json", "your settings", 2)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Fields come back as they were, also names of files that are no Unicode."""
    fields: dict[str, object] = {"theme": "dark", "paths": ["/a/\udcff", "é"], "n": 1.5}
    kept(tmp_path).write(fields)
    assert kept(tmp_path).read().fields == fields
    assert kept(tmp_path).read().notices == ()


def test_no_file_is_nothing_to_tell(tmp_path: Path) -> None:
    """On a first start there are no fields, no notice and no file."""
    read = kept(tmp_path).read()
    assert (read.fields, read.notices) == ({}, ())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"theme": "dark"}', b'{"version": true}', b"[" * 9000])
def test_a_broken_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    """What is no such file is put aside as it is, and the notice says under which name."""
    kept(tmp_path).path.write_bytes(content)
    read = kept(tmp_path).read()
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("settings.json.broken-")
    assert aside.read_bytes() == content
    (notice,) = read.notices
    assert aside.name in notice
    assert "your settings" in notice
    assert read.fields == {}


def test_a_newer_file_is_kept_aside(tmp_path: Path) -> None:
    """A file of a version that is not understood is no broken one, and is there for the program that wrote it."""
    kept(tmp_path).path.write_text(json.dumps({"version": 3, "theme": "dark"}))
    (notice,) = kept(tmp_path).read().notices
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("settings.json.newer-")
    assert "newer version" in notice


def test_nothing_kept_aside_is_written_over(tmp_path: Path) -> None:
    """A second broken file of the same day gets a name of its own."""
    for content in (b"one", b"two", b"three"):
        kept(tmp_path).path.write_bytes(content)
        kept(tmp_path).read()
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"one", b"three", b"two"]


def test_a_folder_in_its_place_is_put_aside_too(tmp_path: Path) -> None:
    """Whatever stands there, the program starts and can write afterwards."""
    kept(tmp_path).path.mkdir()
    assert len(kept(tmp_path).read().notices) == 1
    kept(tmp_path).write({"a": 1})
    assert kept(tmp_path).read().fields == {"a": 1}


def test_what_cannot_be_put_aside_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken file that cannot be renamed stays until it can, and each write says so."""

    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    file = kept(tmp_path)
    file.path.write_bytes(b"{{{")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refused)
        (notice,) = file.read().notices
        assert "cannot be put aside" in notice
        for _ in range(2):
            with pytest.raises(EnvironmentFailure, match=r"settings\.json is left as it is.*Move it elsewhere"):
                file.write({"a": 1})
        assert file.path.read_bytes() == b"{{{"
    file.write({"a": 1})
    (aside,) = tmp_path.glob("*.broken-*")
    assert aside.read_bytes() == b"{{{"
    assert file.read().fields == {"a": 1}
    file.write({"a": 2})
    assert len(list(tmp_path.iterdir())) == 2


def test_two_writers_leave_one_whole_file(tmp_path: Path) -> None:
    """Of programs that write at once the last one wins, and the file is never half of each."""
    large = {str(number): "x" * 5000 for number in range(20)}

    def write(name: str) -> None:
        for _ in range(5):
            kept(tmp_path).write({"by": name, **large})

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kept(tmp_path).read().fields.keys() == {"by", *large}
    assert len(list(tmp_path.iterdir())) == 1


def test_a_copy_aside_is_made_once(tmp_path: Path) -> None:
    """What is copied aside is told by its name, stays as it is, and the same content is not copied again."""
    kept(tmp_path).write({"theme": 5})
    before = kept(tmp_path).path.read_bytes()
    said = kept(tmp_path).copy_aside()
    (aside,) = tmp_path.glob("*.broken-*")
    assert aside.name in said
    assert aside.read_bytes() == before == kept(tmp_path).path.read_bytes()
    assert kept(tmp_path).copy_aside() == said
    kept(tmp_path).write({"theme": 6})
    assert kept(tmp_path).copy_aside() != said
    assert aside.read_bytes() == before
    assert len(list(tmp_path.glob("*.broken-*"))) == 2


def test_a_copy_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """Where there is no file to copy, nothing is raised and the sentence says why."""
    assert "cannot be put aside" in kept(tmp_path).copy_aside()


def test_changes_of_programs_at_once_all_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who reads and writes alone loses nothing of what another wrote at the same time."""
    # However slow the disk is.
    monkeypatch.setattr("reader.store.kept._PATIENCE", 60.0)

    def count(name: str) -> None:
        for number in range(20):
            with kept(tmp_path).alone():
                kept(tmp_path).write({**kept(tmp_path).read().fields, f"{name}{number}": 1})

    threads = [threading.Thread(target=count, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept(tmp_path).read().fields) == 60


@given(content=st.binary(max_size=40))
def test_no_content_stops_the_start(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Reading raises nothing, whatever the bytes."""
    folder = tmp_path_factory.mktemp("any")
    kept(folder).path.write_bytes(content)
    kept(folder).read()
