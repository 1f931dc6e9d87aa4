"""One analysed article in a form of the command line, as the window saves it."""

from dataclasses import dataclass
from pathlib import Path

from reader.app.moment import now
from reader.core.analysis import Analysis
from reader.core.wording import in_english, tr, tr_later
from reader.errors import EnvironmentFailure, InputError
from reader.store.atomic import replacing


@dataclass(frozen=True, slots=True)
class Format:
    """A form of the output: its name on the command line, what people call it (told for later), and
    how its files end.
    """

    name: str
    words: str
    suffix: str


FORMATS = (
    Format("html", tr_later("Coloured web page"), ".html"),
    Format("markdown", "Markdown", ".md"),
    Format("csv", tr_later("Table for spreadsheets"), ".csv"),
    Format("json", "JSON", ".json"),
    Format("jsonl", tr_later("JSON, on one line"), ".jsonl"),
    Format("w3c", tr_later("Web Annotations"), ".jsonld"),
)
_BY_SUFFIX = {known.suffix: known for known in FORMATS}
# The articles of a run are numbered, and a page names what stands in them by that number.
_FIRST = "d1"


def format_for(path: Path, chosen: Format) -> Format:
    """The format that a file's name asks for by how it ends; ``chosen`` where that says nothing."""
    return _BY_SUFFIX.get(path.suffix.lower(), chosen)


def exported(analysis: Analysis, format_name: str) -> bytes:
    """What ``claim-reader analyze --format`` prints of this article alone, in English whatever the window speaks.

    Raises EnvironmentFailure as it does.
    """
    # Most windows export nothing, and need not wait for the exporters at their start.
    from reader.app.forms import FORMS

    form = FORMS[format_name]
    name = _FIRST if analysis.record is None else f"{_FIRST}-{analysis.record}"
    with in_english():
        return "".join(form.together(iter([form.document(analysis, now(), name)]))).encode("utf-8")


def suggested(path: Path, suffix: str, record: int | None = None) -> Path:
    """A name beside the article ``path``, which is not the article's own whatever its kind."""
    number = "" if record is None else f"-{record}"
    return path.with_name(f"{path.stem}{number}-claims{suffix}")


def save(data: bytes, target: Path, article: Path | None) -> None:
    """Puts ``data`` in the file ``target``, whole or not at all.

    Raises InputError when that is the file of the ``article`` itself, which is kept as it is, and EnvironmentFailure
    when the file cannot be written.
    """
    try:
        refuse_article(target, article)
        with replacing(target) as stream:
            stream.write(data)
    except OSError as error:
        raise not_saved(target, error) from error


def refuse_article(target: Path, article: Path | None) -> None:
    """Raises InputError when ``target`` is the file of the article itself, OSError when the disk does not tell."""
    if article is not None and target.exists() and article.exists() and target.samefile(article):
        raise InputError(
            tr("{name} is the article itself and was left as it is. Choose another name.", name=target.name)
        )


def not_saved(target: Path, error: OSError) -> EnvironmentFailure:
    """What is said when a file cannot be written."""
    reason = error.strerror or type(error).__name__
    return EnvironmentFailure(
        tr(
            "{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.",
            file=target,
            reason=reason,
        )
    )
