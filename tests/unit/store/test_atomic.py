import os
import stat
from pathlib import Path

import pytest

from reader.errors import EnvironmentFailure
from reader.store.atomic import replacing, write_private


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_its_owners_alone(tmp_path: Path) -> None:
    """What is kept is readable by nobody else, also where a looser file stood, and its folder is made."""
    path = tmp_path / "a" / "b" / "settings.json"
    write_private(path, b"one")
    path.chmod(0o644)
    write_private(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(path.parent) == ["settings.json"]


def test_a_failure_leaves_what_was_there_and_no_litter(tmp_path: Path) -> None:
    """A write that breaks off half-way changes nothing and leaves nothing."""
    path = tmp_path / "kept"
    path.write_bytes(b"before")

    def broken_off() -> None:
        with replacing(path) as stream:
            stream.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken_off()
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["kept"]


def test_a_folder_in_the_way_is_told_in_words(tmp_path: Path) -> None:
    """What cannot be written is named, with what to do."""
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(EnvironmentFailure, match="file"):
        write_private(blocked / "settings.json", b"x")
    (tmp_path / "taken").mkdir()
    with pytest.raises(EnvironmentFailure, match=r"taken could not be written: .* Check that"):
        write_private(tmp_path / "taken", b"x")
    assert names(tmp_path) == ["file", "taken"]


def test_what_a_killed_program_left_is_swept_away(tmp_path: Path) -> None:
    """An old unfinished file goes with the next write; one that may still be written stays."""
    old, new = tmp_path / ".kept.1-ab.part", tmp_path / ".kept.2-cd.part"
    old.touch()
    os.utime(old, (1, 1))
    new.touch()
    write_private(tmp_path / "kept", b"x")
    assert not old.exists()
    assert new.exists()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Whoever keeps settings elsewhere and links to them finds the change there."""
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "settings.json"
    real.write_bytes(b"old")
    link = tmp_path / "settings.json"
    link.symlink_to(real)
    write_private(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
