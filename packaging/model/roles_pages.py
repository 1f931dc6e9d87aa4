"""The pages that the classifier of lines is trained on, as the program sees them: figures of each line, and its label.

Runs with the program's own libraries, which parse the pages:

    python roles_pages.py --corpora DIR --out FILE.pkl

Every page comes in the renderings of the corpus (three plain-text dumps and the HTML), and besides as it would be saved
more cleanly: the article with few lines around it, and the page with pieces of its boilerplate left out. Articles that
came without a page stand for files that hold nothing else; of them only what the rules call body and headline
has a label.
"""

import argparse
import gzip
import json
import pickle
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import numpy as np
from roles_sample import ARTICLE, OTHER, TITLE, UNKNOWN, Sample, shingles, words_of

from reader.core.document import LoadedDocument, Source
from reader.core.vocabulary import Role
from reader.load import read
from reader.parse.blocks import split_blocks
from reader.parse.roles.assign import judged
from reader.parse.roles.learned import is_settled
from reader.parse.roles.page import page_of
from reader.parse.roles.page_features import FEATURES, features
from reader.parse.wrapped import unwrapped
from reader.resources import load_lexicons

_LABELS = {"article": ARTICLE, "boilerplate": OTHER, "ambiguous": UNKNOWN}
_SEED = 20261122
# Articles without a page, of each corpus.
_SAVED = {"polnear": 120, "worldwide_newswire": 200}
# Among how many lines before and after it a short block must have article on both sides to be article.
_NEAR = 6
_SECOND_LEVEL = frozenset("ac co com gov net org".split())


def site_of(address: str) -> str:
    """The domain under which a page's site is registered, so that no site is split over folds."""
    parts = urlparse(address).netloc.lower().split(":")[0].split(".")
    return ".".join(parts[-3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else -2 :])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _seen(document: LoadedDocument) -> tuple[dict[str, Any], list[tuple[int, str]]]:
    """What the program knows of a document's blocks, and where each starts with its text."""
    spans = split_blocks(document)
    if not document.nodes:
        document = replace(document, text=unwrapped(document.text, spans))
    page = page_of(document, spans, load_lexicons())
    said, marked = judged(page)
    rows = np.frombuffer(features(page, said), dtype=np.float32)
    indices = range(len(page.lines))
    known = {
        "figures": rows.reshape(len(page.lines), len(FEATURES)).copy(),
        "words": np.array([line.count for line in page.lines], dtype=np.float32),
        "by_rules": np.array([k not in said or said[k].role is Role.BODY for k in indices]),
        "settled": np.array([k in said and is_settled(said[k]) for k in indices]),
        "marked": np.array([k in marked for k in indices]),
        "titles": np.array([k in said and said[k].role is Role.HEADLINE for k in indices]),
    }
    return known, [(line.span.start, line.text) for line in page.lines]


def _document(text: str) -> LoadedDocument:
    return LoadedDocument(Source(Path("dump.txt"), "", "text/plain", "utf-8"), text)


def dump(lines: Sequence[tuple[str, int]], site: str, kind: str) -> Sample:
    """The sample of a plain-text dump with these lines and labels."""
    known, blocks = _seen(_document("\n".join(text for text, _ in lines) + "\n"))
    ends = np.cumsum([len(text) + 1 for text, _ in lines])
    gold = np.array([label for _, label in lines])
    sizes = np.array([len(text) for text, _ in lines])
    pieces, labels = [], []
    for block, (start, text) in enumerate(blocks):
        first = int(np.searchsorted(ends, start, side="right"))
        last = int(np.searchsorted(ends, start + len(text) - 1, side="right"))
        shares: Counter[int] = Counter()
        for k in range(first, last + 1):
            size = int(min(start + len(text), ends[k] - 1) - max(start, ends[k] - 1 - sizes[k]))
            pieces.append((block, k, size))
            shares[OTHER if gold[k] == TITLE else int(gold[k])] += size
        # Of a block of several lines, as where a paragraph was broken at its links, most of what has a label counts.
        told = {label: size for label, size in shares.items() if label != UNKNOWN}
        labels.append(max(told, key=lambda label: told[label]) if told else UNKNOWN)
    return Sample(
        site, kind, labels=np.array(labels), pieces=np.array(pieces).reshape(-1, 3), sizes=sizes, gold=gold, **known
    )


def web_page(path: Path, body: str, site: str) -> Sample:
    """The sample of a saved page; a block is the article's when most of its 4-grams lie in the gold body."""
    known, blocks = _seen(read(path))
    left, paragraphs = shingles(body), {" ".join(words_of(p)) for p in body.split("\n")}
    whole = f" {' '.join(words_of(body))} "
    labels, short = [], {}
    for k, (_, text) in enumerate(blocks):
        words = words_of(text)
        own = shingles(text)
        common = own & left
        label = ARTICLE if len(words) >= 4 and 2 * common.total() > own.total() else OTHER if words else UNKNOWN
        if label == ARTICLE:
            left -= own
        elif 0 < len(words) < 4 and f" {' '.join(words)} " in whole:
            short[k] = " ".join(words) in paragraphs
        labels.append(label)
    sure = [k for k, label in enumerate(labels) if label == ARTICLE]
    for k, alone in short.items():
        between = any(k - _NEAR <= n < k for n in sure) and any(k < n <= k + _NEAR for n in sure)
        if between or (alone and sure and sure[0] <= k <= sure[-1]):
            labels[k] = ARTICLE
    texts = tuple(text for _, text in blocks)
    return Sample(site, "html", labels=np.array(labels), shingles=shingles(body), texts=texts, **known)


def _label(line: dict[str, str], title: list[str]) -> int:
    label = _LABELS[line["label"]]
    return TITLE if label == UNKNOWN and title and words_of(line["text"]) == title else label


def cleaner(lines: Sequence[tuple[str, int]], site: str, rng: random.Random) -> Iterator[Sample]:
    """The same page as it would be copied with less around the article."""
    inside = [k for k, (_, label) in enumerate(lines) if label == ARTICLE]
    if not inside:
        return
    above, below = rng.choice((0, 1, 2, 4, 8, 15)), rng.choice((0, 0, 1, 2, 5, 12))
    share = rng.choice((0.1, 0.3, 0.7))
    near = lines[max(0, inside[0] - above) : inside[-1] + 1 + below]
    kept = [
        row for k, row in enumerate(near) if row[1] in (ARTICLE, TITLE) or rng.random() < (0.8 if k < above else share)
    ]
    yield dump(kept, site, "clean")
    if rng.random() < 1 / 3:
        kept, dropped, left = [], False, 0
        for row in lines:
            if left == 0:
                dropped, left = rng.random() < 0.5, rng.randint(2, 20)
            left -= 1
            if row[1] in (ARTICLE, TITLE) or not dropped:
                kept.append(row)
        yield dump(kept, site, "thinned")


def saved(corpora: Path, rng: random.Random) -> Iterator[Sample]:
    """Articles without a page around them."""
    for name, count in _SAVED.items():
        records = list(_rows(corpora / name / "train.jsonl.gz"))
        for record in rng.sample(records, count):
            known, blocks = _seen(_document(record["text"]))
            if blocks:
                labels = np.where(known["by_rules"], ARTICLE, np.where(known["titles"], OTHER, UNKNOWN))
                yield Sample("", "saved", labels=labels, **known)


def samples(corpora: Path) -> Iterator[Sample]:
    """All that the classifier is trained and measured on."""
    rng = random.Random(_SEED)  # noqa: S311 - no secret
    pages = {row["id"]: row for row in _rows(corpora / "pages" / "gold.jsonl.gz")}
    for row in _rows(corpora / "pages" / "lines.jsonl.gz"):
        site = site_of(pages[row["page"]]["url"])
        title = words_of(pages[row["page"]]["title"])
        lines = [(line["text"], _label(line, title)) for line in row["lines"]]
        yield dump(lines, site, row["render"])
        yield from cleaner([line for line in lines if line[0].strip()], site, rng)
    for row in pages.values():
        yield web_page(corpora / "pages" / "html" / f"{row['id']}.html.gz", row["body"], site_of(row["url"]))
    yield from saved(corpora, rng)


def main() -> int:
    """Parse the command line and prepare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(pickle.dumps(list(samples(arguments.corpora)), protocol=5))
    return 0


if __name__ == "__main__":
    sys.exit(main())
