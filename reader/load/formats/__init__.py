"""One module a format: bytes of a file to the articles in it."""
