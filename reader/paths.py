"""Where the system keeps a person's files for this program: the one user of platformdirs."""

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
