from pathlib import Path

from reader.core.analysis import Analysis, Producer
from reader.core.document import Metadata, Source
from reader.export.provenance import article_lines


def told(metadata: Metadata) -> list[tuple[str, str]]:
    """What an article with this metadata says of its making."""
    source = Source(Path("a.docx"), "ab" * 32, "application/x", "")
    return article_lines(Analysis(source, Producer("claim-reader 0", "m"), "Text.", (), (), metadata=metadata))


def test_a_day_that_only_the_file_has_is_called_so() -> None:
    """It may be long after the article was published."""
    assert told(Metadata(published="2034-01-02", file_date="2034-01-02")) == [("File made", "2034-01-02")]
    assert told(Metadata(published="2031-03-04", file_date="2034-01-02")) == [("Published", "2031-03-04")]
    assert told(Metadata(published="2031-03-04")) == [("Published", "2031-03-04")]
    assert told(Metadata()) == []
