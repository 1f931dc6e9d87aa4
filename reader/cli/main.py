"""The command: ``claim-reader [PATH]...`` opens the window, ``claim-reader analyze PATH...`` prints."""

import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from reader import __version__
from reader.app.window_request import WindowRequest as WindowRequest
from reader.cli.names import BY_LINE, FORMATS, JSONL
from reader.errors import EnvironmentFailure, ReaderError

_PROGRAM = "claim-reader"
_ANALYZE = "analyze"
# What a shell reports of a program that a closed pipe or Ctrl+C ended: 128 and the signal's number.
_BROKEN_PIPE = 141
_INTERRUPTED = 130
# Whether it can be read is found out when it is: what cannot is told of in its place, and the others go on.
_ANY_PATH = click.Path(readable=False, path_type=Path)


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
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=_ANY_PATH)
@click.option(
    "--screenshot",
    metavar="OUT.png",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Open PATH, save a picture of the window once the article is painted, and end.",
)
@click.option(
    "--theme",
    type=click.Choice(["light", "dark", "contrast-light", "contrast-dark"]),
    help="The colours, instead of the system's.",
)
@click.option("--size", type=_Size(), help="The window's size in pixels, such as 1280x800.")
@click.option(
    "--new-window",
    is_flag=True,
    help="Open a window of its own, as --theme and --size do too; else PATH opens in the window that is there.",
)
@click.version_option(__version__, prog_name=_PROGRAM, message="%(prog)s %(version)s")
@click.pass_obj
def _window_command(
    open_window: Callable[[WindowRequest], int],
    paths: tuple[Path, ...],
    screenshot: Path | None,
    theme: str | None,
    size: tuple[int, int] | None,
    new_window: bool,
) -> int:
    """Open news articles and show who stands behind each sentence of them.

    PATH is a saved article, or a folder of them; each opens in a tab. Nothing leaves the machine.
    """
    if screenshot is not None and len(paths) != 1:
        raise click.UsageError("--screenshot takes one PATH: the article to show.")
    return open_window(WindowRequest(paths, screenshot, theme, size, new_window))


@click.command(
    epilog="Exit status: 0, 1 when something could not be read or written, 2 for wrong use, 130 after Ctrl+C. "
    "SOURCE_DATE_EPOCH fixes the date in the output."
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=_ANY_PATH)
@click.option(
    "--format",
    "form_name",
    type=click.Choice(FORMATS),
    default=JSONL,
    show_default=True,
    help="jsonl: a line of JSON a document; json: the same indented, several in an array; csv: a row a claim; "
    "html: one coloured page; markdown: notes; w3c: Web Annotations.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to FILE, - for the standard output: jsonl and csv as they come, the others in one step at the end.",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Go on with FILE (jsonl, csv): skip what it holds already; files that changed, errors and what other versions "
    "of program or model found are done again, and their new lines replace the old.",
)
@click.option("--resume-any", is_flag=True, help="As --resume, but keep what other versions of program or model found.")
@click.option("--include", metavar="GLOB", multiple=True, help="Of folders, take only files like this, such as *.html.")
@click.option(
    "--exclude",
    metavar="GLOB",
    multiple=True,
    help="Of folders, leave out files and folders like this, such as drafts.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1),
    help="Work on N files at once, each on one core; without it, on one file at a time on all cores.",
)
@click.option(
    "--repair",
    is_flag=True,
    help="Repair texts that look garbled (â€œ for a quotation mark); without it they only get a notice.",
)
@click.version_option(__version__, prog_name=_PROGRAM, message="%(prog)s %(version)s")
def _analyze_command(
    paths: tuple[Path, ...],
    form_name: str,
    output: Path | None,
    resume: bool,
    resume_any: bool,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    jobs: int | None,
    repair: bool,
) -> int:
    """Write down what is found in each document: who says what, and what nobody is named for.

    PATH is a file, a folder with files, or - for the standard input. A file that cannot be read is told of in its
    place; the others go on, and the exit status is 1.
    """
    output = None if output == Path("-") else output
    if (resume or resume_any) and (output is None or form_name not in BY_LINE):
        option = "--resume" if resume else "--resume-any"
        raise click.UsageError(f"{option} needs --output FILE and one of these formats: {', '.join(BY_LINE)}.")
    # Reading needs libraries that --help can do without.
    from reader.app.inputs import Choice
    from reader.cli.run import run

    try:
        choice = Choice(include, exclude, output)
        return run(paths, choice, form_name, output, resume=resume, resume_any=resume_any, jobs=jobs, repair=repair)
    except BrokenPipeError:
        _forget_output()
        return _BROKEN_PIPE
    except OSError as error:
        _forget_output()
        raise EnvironmentFailure(f"The output could not be written: {error.strerror or error}.") from error


def _forget_output() -> None:
    """Send what is still unwritten nowhere, so that the interpreter does not fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
