"""What the window derives from an analysis before it shows it; made away from the window's thread."""

from dataclasses import dataclass

from reader.app.view import ArticleView
from reader.gui.navigation import Navigator
from reader.gui.segments import Segments, flatten


@dataclass(frozen=True, slots=True)
class Prepared:
    """A view with its places in order and its colours without overlaps."""

    view: ArticleView
    navigator: Navigator
    segments: Segments


def prepare(view: ArticleView) -> Prepared:
    """Everything the reading page needs of ``view``; takes some milliseconds for a thousand claims."""
    return Prepared(view, Navigator(view), Segments(flatten(view.paints)))
