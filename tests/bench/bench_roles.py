"""What it costs to find the article: from the bytes of a text dump, or of a saved page, to the role of each line.

Run it with ``python tests/bench/bench_roles.py [--megabytes N ...] [--pages FILE_OR_FOLDER ...]``. Text dumps are made
from this project's own articles. Pages are compared with trafilatura's ``extract`` on the same bytes in the same run,
where that is installed; without ``--pages`` they are this project's own. Figures are seconds of the processor, so that
time which other programs took does not count.
"""

import argparse
import gc
import gzip
import random
import re
import resource
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from statistics import median
from time import process_time

from reader import load
from reader.infer.lines import load_line_model
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.parse.wrapped import unwrapped
from reader.resources import load_lexicons

_ROOT = Path(__file__).parents[2]
_ARTICLES = _ROOT / "tests" / "golden" / "articles"
_SAMPLES = _ROOT / "resources" / "samples"
_MEGABYTES = (1, 2, 4, 8, 10)
# One word in so many is another one in each copy of an article, and one line in so many is cut as where links stood.
_CHANGED, _CUT = 8, 3
_ROUNDS = 5
_PAGE = re.compile(r"\.x?html?(?:\.gz)?$", re.IGNORECASE)


def dump(size: int) -> bytes:
    """A text of about so many bytes: articles after one another, no two quite the same, some in long lines."""
    choose = random.Random(size)
    paths = [*sorted(_ARTICLES.glob("*.txt")), *sorted(_SAMPLES.glob("*.txt"))]
    articles = [path.read_text(encoding="utf-8") for path in paths]
    words = sorted({word for article in articles for word in article.split()})
    out: list[str] = []
    written = 0
    while written < size:
        article = "\n".join(_varied(line, words, choose) for line in choose.choice(articles).splitlines()) + "\n\n"
        out.append(article)
        written += len(article.encode())
    return "".join(out).encode()


def _varied(line: str, words: list[str], choose: random.Random) -> str:
    varied = [choose.choice(words) if choose.randrange(_CHANGED) == 0 else word for word in line.split()]
    if len(varied) > 1 and choose.randrange(_CUT) == 0:
        at = choose.randrange(1, len(varied))
        return " ".join(varied[:at]) + "\n" + " ".join(varied[at:])
    return " ".join(varied)


def roles(data: bytes, name: str) -> int:
    """Goes from bytes to roles; how many blocks there are."""
    document = load.read_bytes(data, Path(name))
    spans = split_blocks(document)
    if not document.nodes:
        document = replace(document, text=unwrapped(document.text, spans))
    return len(assign_roles(document, spans, load_lexicons(), load_line_model()))


def seconds(action: Callable[[], object]) -> float:
    """How long ``action`` takes."""
    gc.collect()
    begin = process_time()
    action()
    return process_time() - begin


def measure_dumps(megabytes: list[float]) -> None:
    """Prints how the time grows with the size of a text."""
    first = 0.0
    for size in megabytes:
        data = dump(int(size * 1_000_000))
        taken = seconds(lambda data=data: roles(data, "dump.txt"))  # type: ignore[misc]
        each = taken / size
        first = first or each
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        lines = data.count(b"\n")
        print(
            f"text of {size:5.1f} MB, {lines:7,} lines   {taken:6.2f} s   {each:5.2f} s a MB   "
            f"{each / first:4.2f} times the first   {peak:5.0f} MB at the peak so far"
        )


def pages(places: list[Path]) -> Iterator[tuple[str, bytes]]:
    """The names and bytes of the pages in files and folders."""
    for place in places:
        for path in sorted(place.iterdir()) if place.is_dir() else [place]:
            if _PAGE.search(path.name):
                data = path.read_bytes()
                yield path.name.removesuffix(".gz"), gzip.decompress(data) if path.suffix == ".gz" else data


def measure_pages(found: list[tuple[str, bytes]]) -> None:
    """Prints the median time of a page, and how it compares."""
    try:
        extract: Callable[[bytes], object] | None = import_module("trafilatura").extract
    except ImportError:
        print("pages are compared with trafilatura where it is installed: pip install trafilatura")
        extract = None
    # Whatever is loaded or kept by the first page is no part of another one's time.
    for name, data in found[:3]:
        roles(data, name)
        if extract is not None:
            extract(data)
    ours, theirs = [], []
    for name, data in found * max(1, _ROUNDS // len(found)):
        ours.append(1000 * seconds(lambda name=name, data=data: roles(data, name)))  # type: ignore[misc]
        if extract is not None:
            theirs.append(1000 * seconds(lambda data=data: extract(data)))  # type: ignore[misc]
    line = f"{len(found)} pages   median {median(ours):7.2f} ms"
    if theirs:
        line += f"   {median(ours) / median(theirs):4.2f} times trafilatura's {median(theirs):.2f}"
    print(line)


def main() -> None:
    """Measures, and prints the table."""
    parser = argparse.ArgumentParser(description="What it costs to find the article.")
    parser.add_argument("--megabytes", type=float, nargs="+", default=list(_MEGABYTES))
    parser.add_argument("--pages", type=Path, nargs="+", default=[_ARTICLES])
    given = parser.parse_args()
    # The word lists and the classifier are read once in a program's life.
    roles(b"The bridge was shut on Monday.", "first.txt")
    measure_dumps(given.megabytes)
    measure_pages(list(pages(given.pages)))


if __name__ == "__main__":
    main()
