"""The command's arguments: what opens the window and with which request."""

from pathlib import Path

import pytest

from reader import __version__
from reader.cli.main import WindowRequest, main
from reader.errors import EnvironmentFailure


class Window:
    """Stands for the window and keeps what it was asked."""

    def __init__(self, status: int = 0) -> None:
        self.status = status
        self.requests: list[WindowRequest] = []

    def __call__(self, request: WindowRequest) -> int:
        """Note the request."""
        self.requests.append(request)
        return self.status


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        ([], WindowRequest()),
        (["a.html", "b.txt"], WindowRequest((Path("a.html"), Path("b.txt")))),
        (["--", "analyze"], WindowRequest((Path("analyze"),))),
        (
            ["--screenshot", "o.png", "--theme", "dark", "--size", "1280x800", "a"],
            WindowRequest((Path("a"),), Path("o.png"), "dark", (1280, 800)),
        ),
        (["a", "--theme=light"], WindowRequest((Path("a"),), theme="light")),
    ],
)
def test_arguments_open_the_window(arguments: list[str], request_: WindowRequest) -> None:
    """Paths and options reach the window as given."""
    window = Window()
    assert main(arguments, window) == 0
    assert window.requests == [request_]


def test_a_path_that_may_not_be_read_is_no_wrong_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whether it can be read is told where it is read, so that the others go on: an empty folder is looked into."""
    monkeypatch.setattr("os.access", lambda *_arguments, **_named: False)
    window = Window()
    assert main([str(tmp_path)], window) == 0
    assert window.requests == [WindowRequest((tmp_path,))]
    assert main(["analyze", str(tmp_path)], window) == 0
    assert "no file in the folder" in capsys.readouterr().err


def test_the_windows_status_is_the_commands() -> None:
    """What the window reports is what the shell sees."""
    assert main([], Window(3)) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["--theme", "blue"],
        ["--size", "big", "a"],
        ["--size", "1280", "a"],
        ["--screenshot", "o.png"],
        ["--screenshot", "o.png", "a", "b"],
        ["--no-such-option"],
        ["analyze"],
        ["analyze", "--format", "xml", "a"],
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong use ends with status 2 and a message, and opens nothing."""
    window = Window()
    assert main(arguments, window) == 2
    assert window.requests == []
    assert "Error:" in capsys.readouterr().err


def test_version_and_help_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Both end with status 0, open nothing, and the help names the other command."""
    window = Window()
    assert main(["--version"], window) == 0
    assert capsys.readouterr().out == f"claim-reader {__version__}\n"
    assert main(["--help"], window) == 0
    shown = capsys.readouterr().out
    assert "--screenshot" in shown
    assert "claim-reader analyze" in shown
    assert main(["analyze", "--help"], window) == 0
    assert "PATH..." in capsys.readouterr().out
    assert window.requests == []


def test_a_failure_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """What the machine lacks is told on one line of standard error, with status 1."""

    def fail(_: WindowRequest) -> int:
        raise EnvironmentFailure("Qt is not installed.")

    assert main([], fail) == 1
    assert capsys.readouterr().err == "claim-reader: Qt is not installed.\n"
