"""A run of ``claim-reader analyze``: the output opened, a progress bar where somebody looks, the documents analysed."""

import contextlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

import click

from reader.app.inputs import STANDARD_INPUT, Choice, documents
from reader.app.service import PRODUCER, Service
from reader.cli.analyze import Manner, analyze
from reader.cli.held import Held
from reader.cli.names import BY_LINE
from reader.cli.outputs import opened_output
from reader.cli.workers import one_core_service
from reader.errors import InputError, ReaderError
from reader.export.signs import shown

_NAME_WIDTH = 40


def run(
    paths: Sequence[Path],
    choice: Choice,
    form_name: str,
    output: Path | None,
    *,
    resume: bool,
    resume_any: bool = False,
    jobs: int | None,
    repair: bool = False,
) -> int:
    """Analyse ``paths`` into the file ``output`` or the standard output; the exit status.

    Raises what ``analyze`` raises, InputError when ``output`` is one of the ``paths`` or not to be resumed, and
    EnvironmentFailure when it cannot be written.
    """
    if output is not None and any(choice.forbids(path) for path in paths if path != STANDARD_INPUT):
        # Opening it would empty an article before it is read.
        raise InputError(f"{output} is to be read, so it cannot be the output too. Give --output another name.")
    held = None
    if (resume or resume_any) and output is not None:
        held = Held(output, form_name, None if resume_any else PRODUCER)
        _tell_of_others(held, output)
    in_output = output is None and form_name != "w3c"
    with contextlib.ExitStack() as stack:
        # The bar is opened last and so ends first: its last line stands before what may be said of the output.
        out: BinaryIO = sys.stdout.buffer
        if output is not None:
            as_it_comes = form_name in BY_LINE
            out = stack.enter_context(opened_output(output, as_it_comes=as_it_comes, resumed=held is not None))
        bar = stack.enter_context(_progress(paths, choice, output))

        def on_error(path: Path, error: ReaderError) -> None:
            if not in_output:
                # Most messages name the file.
                named = str(error) if str(path) in str(error) else f"{path}: {error}"
                click.echo(f"claim-reader: {shown(named)}", err=True)

        manner = Manner(form_name, jobs, choice, held, on_error, lambda path: bar.update(1, path), repair)
        service = one_core_service() if jobs == 1 else Service()
        status = analyze(paths, service, out, sys.stdin.buffer, manner)
    if held is not None:
        held.clear()
    return status


def _tell_of_others(held: Held, output: Path) -> None:
    for made_by, count in sorted(held.others().items(), key=str):
        articles = "1 article" if count == 1 else f"{count:,} articles"
        again = "is done again where its file is" if count == 1 else "are done again where their files are"
        click.echo(
            shown(
                f"claim-reader: {articles} in {output} came from {made_by.program} with {made_by.model}, and {again} "
                "given; --resume-any keeps what other versions found."
            ),
            err=True,
        )


class _Bar(Protocol):
    def update(self, n_steps: int, current_item: Path | None = None) -> None:
        """Go on by so many files, the last of them ``current_item``."""


class _NoBar:
    def update(self, n_steps: int, current_item: Path | None = None) -> None:
        """Nothing is shown."""


@contextlib.contextmanager
def _progress(paths: Sequence[Path], choice: Choice, output: Path | None) -> Iterator[_Bar]:
    """A bar on the terminal's standard error, none where that is no terminal or the output itself is shown there."""
    if not sys.stderr.isatty() or (output is None and sys.stdout.isatty()):
        yield _NoBar()
        return
    total = sum(1 for _ in documents(paths, choice))
    with click.progressbar(
        length=total, label="Reading", file=sys.stderr, show_pos=True, item_show_func=_shown_name
    ) as bar:
        yield bar


def _shown_name(path: Path | None) -> str | None:
    return None if path is None else " ".join(shown(path.name).split())[:_NAME_WIDTH]
