"""From bytes to a LoadedDocument: sniffing, encodings, one module a format.

Nothing here touches the network: a page is read as the bytes that are there, and its links are data.
"""

from reader.load.document import read, read_bytes, read_stream, read_text, sniff

__all__ = ["read", "read_bytes", "read_stream", "read_text", "sniff"]
