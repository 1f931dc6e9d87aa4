"""What the window is asked to do."""

from pathlib import Path
from typing import NamedTuple


class WindowRequest(NamedTuple):
    """What to open: ``screenshot`` is the picture to save before the window ends, ``size`` in pixels.

    ``new_window`` asks for a window of its own where there is one already.
    """

    paths: tuple[Path, ...] = ()
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    new_window: bool = False
