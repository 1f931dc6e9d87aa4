"""Bytes to `LoadedDocument`: sniffing, encodings, one module a format."""
