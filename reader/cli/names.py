"""The names of the output's forms, which the command's help knows without loading any of them."""

from typing import Final

JSONL: Final = "jsonl"
CSV: Final = "csv"
FORMATS: Final = (JSONL, "json", CSV, "html", "markdown", "w3c")
# Forms whose output is lines that stand for themselves: written as they come, and continued by --resume.
BY_LINE: Final = (JSONL, CSV)
