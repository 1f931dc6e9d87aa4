"""Running heads, running feet and page numbers of a PDF: lines that come again at one height of its pages."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.load.formats.pdf_layout import rows
from reader.load.formats.pdf_runs import Run, Sheet

# Of a page's height, above and below: where running heads and feet stand.
_ZONE = 0.12
# On so many pages, and on this share of all; heads of left and right pages differ, and so do those of articles.
_FEWEST, _SHARE = 2, 0.2
# Lines whose places differ by less than so many points stand at one height.
_STEP = 4.0
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.|pg\.?|seite|side|página|pagina|strona|стр\.?)\s*)?\d{1,4}(?:\s*(?:/|\||of|von|de|av|z|из)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parted:
    """A page without its furniture, and the lines of furniture above and below, from the top down."""

    runs: tuple[Run, ...]
    heads: tuple[str, ...]
    feet: tuple[str, ...]


def part(sheets: Sequence[Sheet]) -> list[Parted]:
    """Each page of a file parted from its furniture."""
    edges = [_edges(sheet) for sheet in sheets]
    counts: Counter[tuple[str, int]] = Counter()
    for found in edges:
        # A line that stands between two steps counts with both.
        counts.update({key for line in found for key in _keys(line)})
    enough = max(_FEWEST, _SHARE * len(sheets))
    numbered = len(sheets) > 1
    out = []
    for sheet, found in zip(sheets, edges, strict=True):
        outer = {id(found[0]), id(found[-1])} if found else set()
        again = [
            line
            for line in found
            if any(counts[key] >= enough for key in _keys(line))
            or (numbered and id(line) in outer and _NUMBER.fullmatch(line.text))
        ]
        kept = tuple(run for run in sheet.runs if not any(_is_of(run, line) for line in again))
        middle = sheet.height / 2
        heads = tuple(line.text for line in again if line.bottom >= middle)
        out.append(Parted(kept, heads, tuple(line.text for line in again if line.bottom < middle)))
    return out


def _edges(sheet: Sheet) -> list[Run]:
    """The lines near the page's upper and lower edge."""
    low, high = _ZONE * sheet.height, (1 - _ZONE) * sheet.height
    return list(rows([run for run in sheet.runs if run.bottom >= high or run.top <= low]))


def _keys(line: Run) -> tuple[tuple[str, int], tuple[str, int]]:
    step = int(line.bottom // _STEP)
    text = _DIGITS.sub("#", " ".join(line.text.lower().split()))
    return (text, step), (text, step + 1)


def _is_of(run: Run, line: Run) -> bool:
    """Whether the run is a piece of the line, which holds all that stands at its height."""
    return line.left <= run.left and run.right <= line.right and run.bottom < line.top and run.top > line.bottom
