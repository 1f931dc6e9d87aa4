"""One module for each format of file, which says whether a file is of it and what articles are in it."""
