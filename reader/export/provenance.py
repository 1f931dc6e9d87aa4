"""What every document that leaves the program says of itself: which file, what made it, and when."""

from pathlib import PurePath

from reader.core.analysis import Analysis
from reader.core.shortening import shortened
from reader.core.vocabulary import Role
from reader.core.wording import tr_later

_TITLE_LENGTH = 200


def title_of(analysis: Analysis) -> str:
    """The headline on one line: what the document says is its title, else its first headline, else the file's name."""
    headline = next((block.span.of(analysis.text) for block in analysis.blocks if block.role is Role.HEADLINE), "")
    for found in (analysis.metadata.title, headline, analysis.source.path.name, str(analysis.source.path)):
        if found and (line := " ".join(found.split())):
            return shortened(line, _TITLE_LENGTH)
    return "Article"


def article_lines(analysis: Analysis) -> list[tuple[str, str]]:
    """What the document says of its making, label (told for later) and value; what it does not say is left out."""
    metadata = analysis.metadata
    told = (
        (tr_later("Author"), metadata.author),
        (
            tr_later("File made") if metadata.published == metadata.file_date else tr_later("Published"),
            metadata.published,
        ),
        (tr_later("Publisher"), metadata.publisher),
        (tr_later("Address"), metadata.url),
    )
    return [(label, value) for label, value in told if value]


def making_lines(analysis: Analysis, analysed: str) -> list[tuple[str, str]]:
    """Which file was analysed, by which versions, and when (``analysed``, in ISO 8601); lines as ``article_lines``."""
    record = [] if analysis.record is None else [(tr_later("Article in the file"), str(analysis.record))]
    return [
        (tr_later("File"), str(analysis.source.path)),
        *record,
        (tr_later("SHA-256 of the file"), analysis.source.sha256),
        (tr_later("Program"), analysis.producer.program),
        (tr_later("Model"), analysis.producer.model),
        (tr_later("Analysed"), analysed),
    ]


def named(path: PurePath | str, record: int | None) -> str:
    """The document in words, "news.warc, article 3"."""
    return str(path) if record is None else f"{path}, article {record}"
