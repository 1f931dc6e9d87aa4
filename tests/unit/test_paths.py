"""A person's folders of this program."""

from pathlib import Path

import pytest

from reader.errors import EnvironmentFailure
from reader.paths import ensured, user_folders


def test_folders_follow_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each folder lies where the environment of this very moment puts it, under the program's name."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "kept"))
    folders = user_folders()
    assert folders.config == tmp_path / "settings" / "claim-reader"
    assert folders.data == tmp_path / "kept" / "claim-reader"


def test_folders_are_four_different_ones() -> None:
    """Throwing the cache away can never throw settings, data or logs away."""
    folders = user_folders()
    assert len({folders.config, folders.data, folders.cache, folders.log}) == 4
    assert not folders.data.is_relative_to(folders.cache)


def test_asking_for_folders_makes_none() -> None:
    """Looking a folder up leaves the disk as it was."""
    assert not user_folders().config.exists()


def test_ensured_makes_the_folder_private(tmp_path: Path) -> None:
    """A new folder has its missing parents, is open to its owner alone, and may be asked for again."""
    folder = ensured(tmp_path / "a" / "b")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert ensured(folder) == folder


def test_ensured_names_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file in the way is a failure of the machine, told with the folder's name."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentFailure, match=r"taken/b cannot be made"):
        ensured(tmp_path / "taken" / "b")
