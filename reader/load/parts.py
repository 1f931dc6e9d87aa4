"""What a format's module makes of a file: the articles in it, each as text or markup that is still to be read."""

from dataclasses import dataclass, field

from reader.core.document import Metadata


@dataclass(frozen=True, slots=True)
class Part:
    """One article of a file, or a file in another one, before it is decoded.

    ``data`` is bytes with their ``encoding`` (None where nothing says which), or decoded text with the one that it was
    in where a person may choose another (else None). ``media_type`` says what it is: "text/plain", "text/html", or any
    other type that the program reads, which is then read in turn. ``label`` tells it from its neighbours (a title, a
    name inside an archive). ``metadata`` is what the file says besides, and goes before what a page says of itself;
    ``notices`` are sentences that a person should see, and, where ``data`` is empty, why there is no text.
    ``undecodable`` counts the bytes that the module could not read where it decoded the data itself; one of the notices
    says so.
    """

    data: str | bytes
    media_type: str
    label: str = ""
    encoding: str | None = None
    metadata: Metadata = field(default_factory=Metadata)
    notices: tuple[str, ...] = ()
    undecodable: int = 0
