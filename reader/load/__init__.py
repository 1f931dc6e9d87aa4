"""From bytes to LoadedDocuments: sniffing, encodings, one module a format.

Nothing here touches the network: a page is read as the bytes that are there, and its links are data.
"""

from reader.load.document import (
    contents,
    read,
    read_all,
    read_all_bytes,
    read_all_stream,
    read_bytes,
    read_stream,
    read_text,
    sniff,
)
from reader.load.mojibake import repaired_document

__all__ = [
    "contents",
    "read",
    "read_all",
    "read_all_bytes",
    "read_all_stream",
    "read_bytes",
    "read_stream",
    "read_text",
    "repaired_document",
    "sniff",
]
