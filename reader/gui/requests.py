"""What tells requests for articles apart."""

import os
from collections.abc import Collection
from dataclasses import replace
from itertools import count
from pathlib import Path

from reader.gui.jobs import OpenText, Request


def identity(request: Request) -> Request:
    """The same for every way to ask for one article."""
    article = request.article
    if isinstance(article, OpenText):
        return replace(article, name="")
    try:
        return replace(article, path=Path(os.path.realpath(article.path)))
    except (OSError, ValueError):
        # Opening it tells better what is wrong.
        return article


def numbered(request: Request, taken: Collection[str]) -> Request:
    """The request, with a number behind the name of what is in no file where another has its name."""
    if not isinstance(request, OpenText) or request.name not in taken:
        return request
    names = (f"{request.name} {number}" for number in count(2))
    return replace(request, name=next(name for name in names if name not in taken))
