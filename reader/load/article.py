"""From an article that was found in a file to its document: decoded, and a page read."""

import re
from dataclasses import replace
from pathlib import Path

from reader.core.document import LoadedDocument, Source
from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load import encodings, kinds
from reader.load.limits import MAX_ELEMENTS, MAX_MARKUP_BYTES, check_length, check_size, check_text, or_raise
from reader.load.mojibake import garbled
from reader.load.text import normalised
from reader.load.walk import Found, overlaid

# No encoding takes more bytes for a sign, so that a text far too long is not even decoded.
_MOST_BYTES_A_SIGN = 4
_SURROGATE = re.compile("[\ud800-\udfff]")


def document(
    found: Found, path: Path, sha256: str, *, encoding: str | None = None, record: int | None = None
) -> LoadedDocument:
    """The document; ``path`` and ``sha256`` are those of the file as given, ``encoding`` the one a person chose.

    Raises InputError when there is no text in it, or too much.
    """
    part, name = found.part, found.name
    if part.media_type == kinds.HTML:
        check_size(len(part.data), MAX_MARKUP_BYTES, name, what=tr_later("a web page"))
    if isinstance(part.data, str):
        read = encodings.Decoded(well_formed(part.data), part.encoding or "", 0)
    else:
        if part.media_type != kinds.HTML:
            check_length(len(part.data) // _MOST_BYTES_A_SIGN, name)
        kinds.refuse_binary(part.data, name, encoding or part.encoding)
        read = _decoded(
            part.data, encoding or encodings.agreed_encoding(part.data, part.encoding or ""), part.media_type
        )
    notices = part.notices
    if read.undecodable:
        notices = (*notices, read.notice())
    source = Source(path, sha256, found.media_type, read.encoding)
    blank = LoadedDocument(source, "", (), part.metadata, read.undecodable + part.undecodable, notices, record)
    if part.media_type != kinds.HTML:
        text = normalised(read.text)
        check_text(text, name)
        if not text.strip():
            raise InputError(
                tr("{name} holds nothing but white space. Save the article again, or choose another file.", name=name)
            )
        return replace(blank, text=text, garbled=garbled(text))
    if read.text.count("<") - read.text.count("</") > MAX_ELEMENTS:
        raise InputError(
            tr(
                "{name} has more than {elements} HTML elements. Save the article alone. {or_raise}",
                name=name,
                elements=MAX_ELEMENTS,
                or_raise=or_raise(),
            )
        )
    # Parsing pages is the only need for these libraries, and a window on a text file opens sooner without them.
    from reader.load.html import read_page
    from reader.load.page_links import resolved

    page = read_page(read.text)
    check_text(page.text, name)
    if not page.text:
        raise InputError(
            tr("{name} is a web page without any text in it. Save the page again once it has loaded.", name=name)
        )
    metadata = overlaid(part.metadata, page.metadata)
    nodes = resolved(page.nodes, page.base, metadata.url or "")
    return replace(blank, text=page.text, nodes=nodes, metadata=metadata, garbled=garbled(page.text))


def well_formed(text: str) -> str:
    """Text as it can be saved again: without a mark at its start, half a sign as U+FFFD."""
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.removeprefix("\ufeff")


def _decoded(data: bytes, encoding: str | None, media_type: str) -> encodings.Decoded:
    chosen = encoding or encodings.detect(data, markup=media_type == kinds.HTML)
    return encodings.decode(data, chosen)
