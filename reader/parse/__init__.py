"""`LoadedDocument` to `Analysis`: pure functions; `pipeline` alone knows their order."""
