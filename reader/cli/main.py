"""The command: ``claim-reader [PATH]...`` opens the window, ``claim-reader analyze PATH...`` prints."""

import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from reader import __version__
from reader.errors import ReaderError

_PROGRAM = "claim-reader"
_ANALYZE = "analyze"
# What a shell reports of a program that a closed pipe or Ctrl+C ended: 128 and the signal's number.
_BROKEN_PIPE = 141
_INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What the window is asked to do: ``screenshot`` is the picture to save before it ends, ``size`` in pixels."""

    paths: tuple[Path, ...] = ()
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None


class _Size(click.ParamType[tuple[int, int]]):
    name = "WxH"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", str(value))
        if not found:
            self.fail(f"{value!r} is no size. Write width and height in pixels, such as 1280x800.", param, ctx)
        return int(found[1]), int(found[2])


def main(arguments: Sequence[str], open_window: Callable[[WindowRequest], int]) -> int:
    """Run the command and return its exit status; ``open_window`` shows the window and waits until it is closed."""
    listed = list(arguments)
    command: click.Command = _window_command
    program = _PROGRAM
    if listed[:1] == [_ANALYZE]:
        command, program, listed = _analyze_command, f"{_PROGRAM} {_ANALYZE}", listed[1:]
    try:
        status = command.main(listed, prog_name=program, standalone_mode=False, obj=open_window)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return _INTERRUPTED
    except ReaderError as error:
        click.echo(f"{_PROGRAM}: {error}", err=True)
        return 1
    return status if isinstance(status, int) else 0


@click.command(
    epilog="claim-reader analyze PATH... prints what it finds, without a window: see claim-reader analyze --help."
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--screenshot",
    metavar="OUT.png",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Open PATH, save a picture of the window once the article is painted, and end.",
)
@click.option("--theme", type=click.Choice(["light", "dark"]), help="The colours, instead of the system's.")
@click.option("--size", type=_Size(), help="The window's size in pixels, such as 1280x800.")
@click.version_option(__version__, prog_name=_PROGRAM, message="%(prog)s %(version)s")
@click.pass_obj
def _window_command(
    open_window: Callable[[WindowRequest], int],
    paths: tuple[Path, ...],
    screenshot: Path | None,
    theme: str | None,
    size: tuple[int, int] | None,
) -> int:
    """Open a news article and show who stands behind each sentence of it.

    PATH is a text or HTML file. Nothing leaves the machine.
    """
    if screenshot is not None and len(paths) != 1:
        raise click.UsageError("--screenshot takes one PATH: the article to show.")
    return open_window(WindowRequest(paths, screenshot, theme, size))


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    expose_value=False,
    help="The form of what is printed.",
)
@click.version_option(__version__, prog_name=_PROGRAM, message="%(prog)s %(version)s")
def _analyze_command(paths: tuple[Path, ...]) -> int:
    """Print what is found in each document, one line of JSON a document.

    PATH is a text or HTML file (.gz too), a folder with such files, or - for the standard input. A file that cannot
    be read gives a line that says why; the others go on, and the exit status is 1.
    """
    # Reading needs libraries that --help can do without.
    from reader.app.service import Service
    from reader.cli.analyze import analyze

    try:
        return analyze(paths, Service(), sys.stdout.buffer, sys.stdin.buffer)
    except BrokenPipeError:
        _forget_output()
        return _BROKEN_PIPE


def _forget_output() -> None:
    """Send what is still unwritten nowhere, so that the interpreter does not fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
