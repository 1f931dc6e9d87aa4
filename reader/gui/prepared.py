"""What the window derives from an analysis before it shows it; made away from the window's thread."""

from dataclasses import dataclass

from reader.app.folds import Fold, find_folds
from reader.app.overview import OverviewMark, overview_marks, overview_sentence, provisional_marks
from reader.app.paints import paint
from reader.app.present import block_rows
from reader.app.view import ArticleView, BlockRow
from reader.core.analysis import Analysis
from reader.gui.navigation import Navigator
from reader.gui.segments import Segment, Segments, flatten


@dataclass(frozen=True, slots=True)
class Prepared:
    """A view with its places in order, its colours without overlaps, its runs that fold, and its overview in words."""

    view: ArticleView
    navigator: Navigator
    segments: Segments
    marks: tuple[OverviewMark, ...]
    sentence: str
    folds: tuple[Fold, ...]


@dataclass(frozen=True, slots=True)
class PreparedPart:
    """Looks and colours of the next stretch of an article that is still being analysed.

    ``end`` is the code point at which its last block ends, ``percent`` how much of the text has been read by then.
    """

    blocks: tuple[BlockRow, ...]
    segments: tuple[Segment, ...]
    marks: tuple[OverviewMark, ...]
    end: int
    percent: int


def prepare(view: ArticleView) -> Prepared:
    """Everything the reading page needs of ``view``; takes some milliseconds for a thousand claims."""
    return Prepared(
        view,
        Navigator(view),
        Segments(flatten(view.paints)),
        overview_marks(view),
        overview_sentence(view),
        find_folds(view.analysis.text, view.blocks),
    )


def prepare_part(part: Analysis) -> PreparedPart:
    """What the reading page needs of a provisional part, which has at least one block."""
    end = max(block.span.end for block in part.blocks)
    paints = paint(part)
    percent = 100 * end // len(part.text)
    return PreparedPart(block_rows(part), flatten(paints), provisional_marks(paints), end, percent)
