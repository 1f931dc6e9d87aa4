"""What holds for every test: no display is opened, no setting of a person is touched, nothing goes out."""

import os
import socket
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

# Before any test imports Qt. A display is used only where packaging/linux/with-display asks for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt warns of a locale that is not UTF-8, and a warning of Qt fails a test.
os.environ["LC_ALL"] = "C.UTF-8"

# A slow machine is no defect, and a run must be the same when it is run again.
settings.register_profile("reader", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("reader")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings of pytest-qt where it is not installed, so that they are no unknown settings."""
    if find_spec("pytestqt") is None:
        parser.addini("qt_api", "the binding pytest-qt takes")
        parser.addini("qt_log_level_fail", "the message of Qt that fails a test")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def refused(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            pytest.fail(f"something tried to reach {address} over the network")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture
def checkout() -> Path:
    """The top folder of the sources."""
    return Path(__file__).resolve().parent.parent
