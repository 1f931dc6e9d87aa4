"""What the tabs of open files are called: by name, and by folder where two names are alike."""

from collections.abc import Sequence
from pathlib import PurePath


def tab_names(names: Sequence[str], paths: Sequence[PurePath | None]) -> tuple[str, ...]:
    """A name for each article; ``paths`` has its file, None for what is in no file.

    Where two articles of different files have one name, as many of their folders are put before it as tell them apart:
    ``may/page.html`` and ``june/page.html``.
    """
    out = list(names)
    for name in {name for name in names if names.count(name) > 1}:
        alike = [(number, path) for number, path in enumerate(paths) if names[number] == name and path is not None]
        distinct = {path for _, path in alike}
        deepest = max((len(path.parts) for path in distinct), default=0)
        for depth in range(1, deepest):
            tails = {path: path.parent.parts[-depth:] for path in distinct}
            if len(set(tails.values())) == len(distinct):
                break
        else:
            continue
        if len(distinct) > 1:
            for number, path in alike:
                out[number] = f"{PurePath(*tails[path])}/{name}"
    return tuple(out)
