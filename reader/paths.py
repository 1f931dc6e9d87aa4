"""Where the system keeps a person's files for this program: the one user of platformdirs."""

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from reader.core.wording import tr
from reader.errors import EnvironmentFailure

_NAME = "claim-reader"


@dataclass(frozen=True, slots=True)
class Folders:
    """A person's own folders of this program; none of them need exist yet.

    ``config`` holds settings, ``data`` the library and corrections, ``cache`` what can be made again, ``log`` the log.
    """

    config: Path
    data: Path
    cache: Path
    log: Path


def user_folders() -> Folders:
    """The folders as the environment has them now; nothing is created."""
    dirs = PlatformDirs(_NAME, appauthor=False)
    return Folders(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)


def runtime_folder(folders: Folders) -> Path:
    """Where running programs of one person meet, as the environment has it now; nothing is created.

    It lies in the system's folder for that where nobody else can write there, else in the cache.
    """
    if sys.platform not in ("win32", "darwin") and not os.environ.get("XDG_RUNTIME_DIR"):
        return folders.cache
    folder = PlatformDirs(_NAME, appauthor=False).user_runtime_path
    return folder if _is_private(folder.parent) else folders.cache


def _is_private(folder: Path) -> bool:
    if sys.platform == "win32":
        return True
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022


def ensured(folder: Path) -> Path:
    """``folder``, made with its parents where it was missing, readable by its owner alone.

    Raises EnvironmentFailure when it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure(
            tr("The folder {folder} cannot be made: {reason}.", folder=folder, reason=error.strerror)
        ) from error
    return folder
