"""The sheet that is printed on: its size, margins and columns, in units of 1/1200 inch."""

from dataclasses import dataclass

from PySide6.QtGui import QPageLayout

RESOLUTION = 1200
# Text nearer to the edge than this is cut off by many printers.
_LEAST_MARGIN = 18.0
_NOTES_SHARE = 0.3
_GAP = 15.0
_FOOT = 22.0


def pt(points: float) -> float:
    """A length in typographic points (1/72 inch) in units of the sheet."""
    return points * RESOLUTION / 72


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its whole size and the distances of what is on it from its left and upper edge."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    foot: float
    text_width: float
    notes_left: float

    @property
    def inner_width(self) -> float:
        """From the left margin to the right one."""
        return self.right - self.left

    @property
    def notes_width(self) -> float:
        """The width of the notes in the margin."""
        return self.right - self.notes_left


def sheet_of(layout: QPageLayout) -> Sheet:
    """The sheet for a page layout; margins that are too narrow for a printer are widened."""
    size = layout.fullRect(QPageLayout.Unit.Point)
    margins = layout.margins(QPageLayout.Unit.Point)
    left, upper, right, lower = (
        pt(max(margin, _LEAST_MARGIN)) for margin in (margins.left(), margins.top(), margins.right(), margins.bottom())
    )
    width, height = pt(size.width()), pt(size.height())
    inner = width - left - right
    notes = inner * _NOTES_SHARE
    return Sheet(
        width=width,
        height=height,
        left=left,
        right=width - right,
        top=upper,
        bottom=height - lower - pt(_FOOT),
        foot=height - lower,
        text_width=inner - notes - pt(_GAP),
        notes_left=width - right - notes,
    )
