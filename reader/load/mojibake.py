"""Text that was decoded wrongly before it was saved ("â€œ" for a quotation mark), and what it was meant to be.

The only module that knows ftfy. Nothing is repaired unasked: a document only tells that it looks garbled.
"""

import re
from dataclasses import fields, replace
from itertools import pairwise

from reader.core.document import Link, LoadedDocument, Metadata
from reader.core.span import Span
from reader.core.wording import tr, tr_later

# UTF-8 read as a single-byte encoding gives two signs beyond ASCII in a row, the first of them none of the dashes and
# quotation marks that news is full of; three after a small Western letter, so that “café’s” is none; or a control sign,
# or a capital before a space that was a no-break one. ftfy takes .24 s to import and half a second a megabyte; most
# text never comes to it.
# All of it begins with one set, over which a search goes eight times as fast as over alternatives.
_SUSPECT = re.compile(
    "[\x80-\x9f\xc0-\u1fff\u2070-\U0010ffff](?:(?<=[\x80-\x9f])|(?<=[^\x00-\xbfà-ô])[^\x00-\x7f]|(?<=[à-ô])[^\x00-\x7f]{2}"
    "|(?<=â)€|(?<=[ÃÂ])[ \xa0])"
)
# As much of suspicious lines as is looked at: garbled text is garbled all through. ftfy takes time by the square of a
# line, so a long one is looked at where it is suspicious, and repaired in pieces that end behind a word.
_SAMPLE, _LONGEST = 50_000, 1_000
_PIECE = re.compile(r"[^\n]{1000}[^\n]*?[!-~] ")
# A text in which one sequence looks garbled may well speak of it; and a repair that leaves a half is none.
_FEWEST = 2
_LEFT_AT_MOST = 0.5
_SHOWN = 3
_RUN = re.compile("[^\x00-\x7f]+")
# Windows-1252 has no sign for five bytes, and programs lose them. Of the signs of UTF-8 that end in one of the five the
# closing quotation mark is the one that news is full of; ftfy would make a dagger of it, or leave that something is
# missing. A straight mark behind it was a curly one, and the whole a dash or a quotation mark: nobody can tell.
_CUT_MARK = re.compile("""â€(?:\ufffd|(?![^\x00-\x7f]|["']))""")
REPAIRED = tr_later("The text was garbled and is shown repaired. The file itself is unchanged.")


def garbled(text: str) -> str:
    """Some signs of what looks garbled in ``text``; "" where nothing does, or a repair would not help clearly."""
    if text.isascii() or not _SUSPECT.search(text):
        return ""
    from ftfy.badness import BADNESS_RE, badness, is_bad

    sample, before, after, taken = "", 0, 0, 0
    for line in text.split("\n"):
        if taken > _SAMPLE:
            break
        suspect = _SUSPECT.search(line)
        if suspect is None:
            continue
        if len(line) > _LONGEST:
            line = line[max(0, suspect.start() - 1) :][:_LONGEST]
        taken += len(line)
        if not is_bad(line):
            continue
        fixed = repaired(line)
        before += badness(line)
        after += badness(fixed)
        if fixed != line and not sample:
            found = BADNESS_RE.search(line)
            sample = _recognisable(line, found.start() if found else 0)
    return sample if before - after >= _FEWEST and after <= _LEFT_AT_MOST * before else ""


def repaired(line: str) -> str:
    """``line``, or a part of one, as it was before it was decoded wrongly; itself where it is right."""
    if not _SUSPECT.search(line):
        return line
    from ftfy import fix_encoding

    fixed = fix_encoding(_CUT_MARK.sub("”", line)).removeprefix("\ufeff")
    # A no-break space alone would leave an element without any text.
    return fixed if fixed.strip() else line


def repaired_document(document: LoadedDocument) -> LoadedDocument:
    """The document with its text, and what it says of itself, repaired; itself where nothing looks garbled."""
    if not document.garbled:
        return document
    cuts = {0, len(document.text)}
    cuts.update(at + 1 for at, sign in enumerate(document.text) if sign == "\n")
    cuts.update(piece.end() for piece in _PIECE.finditer(document.text))
    for node in document.nodes:
        cuts.update(at for span in (node.span, *(link.span for link in node.links)) for at in (span.start, span.end))
    places, pieces, length = {0: 0}, list[str](), 0
    for start, end in pairwise(sorted(cuts)):
        pieces.append(repaired(document.text[start:end]))
        length += len(pieces[-1])
        places[end] = length

    def moved(span: Span) -> Span:
        return Span(places[span.start], places[span.end])

    nodes = tuple(
        replace(
            node,
            span=moved(node.span),
            links=tuple(Link(moved(link.span), link.target) for link in node.links),
        )
        for node in document.nodes
    )
    said = {known.name: getattr(document.metadata, known.name) for known in fields(Metadata)}
    metadata = Metadata(**{name: value and repaired(value) for name, value in said.items()})
    return replace(
        document,
        text="".join(pieces),
        nodes=nodes,
        metadata=metadata,
        garbled="",
        repaired=True,
        notices=(*document.notices, tr(REPAIRED)),
    )


def _recognisable(line: str, at: int) -> str:
    """The first signs of the garbled run at ``at``; control signs, which would not show, as U+FFFD."""
    run = next((run for run in _RUN.finditer(line) if run.end() > at), None)
    signs = run[0][:_SHOWN] if run else ""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in signs)
