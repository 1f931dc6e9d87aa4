"""Analyses as one coloured page that needs nothing else: no script, no address that a browser would fetch.

The page is put together from ``head``, one ``section`` a document and ``TAIL``, so that many documents need not be in
memory at once. Its Content-Security-Policy allows its own style sheet and nothing more.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Analysis, Balance, Block, Claim
from reader.core.span import Span
from reader.core.telling import is_sourced, unnamed_mark, who_speaks, words_of
from reader.core.vocabulary import ClaimKind, CueClass, Role, SourceType
from reader.core.wording import english
from reader.export.html_style import CLASSES, style_hash, style_sheet
from reader.export.html_text import Piece, Stretch, coloured, pieces, safe
from reader.export.provenance import article_lines, making_lines, named, title_of

TAIL = "</main>\n</body>\n</html>\n"


@dataclass(frozen=True, slots=True)
class Kind:
    """A colour in words: ``name`` as stretches call it, its letter, its label, and what it means in a sentence."""

    name: str
    letter: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Look:
    """What the window's view says of an analysis: its colours, what each claim is, and the balance in words.

    ``main`` and ``word`` give for a claim's kind the colour that stands for it and what it is called; ``balance`` is
    the balance in a sentence.
    """

    stretches: Sequence[Stretch]
    kinds: Mapping[str, Kind]
    main: Mapping[ClaimKind, str]
    word: Mapping[ClaimKind, str]
    balance: str


def head(title: str, kinds: Iterable[Kind]) -> str:
    """The page up to its first document: title, policy, style and legend."""
    sheet = style_sheet()
    policy = f"default-src 'none'; style-src '{style_hash(sheet)}'; base-uri 'none'; form-action 'none'"
    legend = "".join(
        f'<li><span class="key {CLASSES[kind.name]}">{safe(kind.letter)}</span><b>{safe(kind.label)}</b>'
        f" <small>{safe(kind.meaning)}</small></li>\n"
        for kind in kinds
    )
    legend += '<li><span class="src">Italic</span> <small>who says it</small></li>\n'
    legend += '<li><span class="cue">Bold</span> <small>the word that says so</small></li>\n'
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{safe(title)}</title>\n<style>{sheet}</style>\n</head>\n<body>\n"
        f'<header>\n<ul class="legend" aria-label="What the colours mean">\n{legend}</ul>\n</header>\n<main>\n'
    )


def section(analysis: Analysis, analysed: str, look: Look, prefix: str) -> str:
    """One document; ``prefix`` tells its ids from those of other documents on the page, ``analysed`` is ISO 8601."""
    page = _Page(analysis, look, prefix)
    notices = "".join(f'<p class="notice">{safe(english(notice))}</p>\n' for notice in analysis.notices)
    made = "".join(
        f'<dt>{label}</dt><dd dir="auto">{safe(value)}</dd>\n'
        for label, value in (*article_lines(analysis), *making_lines(analysis, analysed))
    )
    return (
        f'<article aria-label="{safe(title_of(analysis))}">\n'
        f'<div class="balance">{_bar(analysis.balance)}{safe(look.balance)}</div>\n{notices}'
        f'{page.rows()}<dl class="made">\n{made}</dl>\n</article>\n'
    )


def failure(path: str, record: int | None, message: str) -> str:
    """What stands in the place of a document that could not be analysed."""
    return (
        f'<article>\n<h1>{safe(named(path, record))}</h1>\n<p class="notice failed">{safe(message)}</p>\n</article>\n'
    )


class _Page:
    """The rows of one document: a block of text on the left, the cards of the claims that start in it on the right."""

    def __init__(self, analysis: Analysis, look: Look, prefix: str) -> None:
        self._analysis = analysis
        self._look = look
        self._prefix = prefix
        self._names = {entity.id: entity.name for entity in analysis.entities}
        # An empty one says that it is not known.
        self._language = safe(analysis.language or "")
        self._starts = self._first_places()

    def rows(self) -> str:
        """All blocks, and whatever stands between them, in order."""
        analysis = self._analysis
        text = analysis.text
        spans = list(_blocks(analysis.blocks, len(text)))
        cut = pieces(len(text), self._look.stretches, analysis.claims, (at for span, _ in spans for at in span))
        anchors = self._anchors()
        cards = self._cards_by_block([span for span, _ in spans])
        out = [f'<div class="text" lang="{self._language}">\n']
        at = 0
        titled = False
        former: Role | None = None
        for number, (span, block) in enumerate(spans):
            inside: list[Piece] = []
            while at < len(cut) and cut[at].span.start < span.end:
                inside.append(cut[at])
                at += 1
            words = "".join(coloured(text, inside, CLASSES, anchors))
            if block is None and not span.of(text).strip():
                out.append(words)
                continue
            role = None if block is None else block.role
            is_title = role is Role.HEADLINE and not titled
            titled = titled or is_title
            label = f'<span class="role">{role}</span>' if role and role.is_boilerplate and role != former else ""
            former = role
            tag = "h1" if is_title else "p"
            classes = _block_classes(role)
            out.append(f'<div class="row"><{tag} class="{classes}" dir="auto">{label}{words}</{tag}>')
            if cards[number]:
                out.append(f'<ol class="cards" lang="en">{"".join(cards[number])}</ol>')
            out.append("</div>")
        out.append("</div>\n")
        return "".join(out)

    def _first_places(self) -> dict[str, int]:
        """Where each claim starts: its first coloured stretch that lies in the text."""
        out: dict[str, int] = {}
        length = len(self._analysis.text)
        for stretch in self._look.stretches:
            if stretch.claim is not None and stretch.span.length > 0 and 0 <= stretch.span.start < length:
                out[stretch.claim] = min(stretch.span.start, out.get(stretch.claim, length))
        return out

    def _anchors(self) -> dict[int, list[str]]:
        out: dict[int, list[str]] = defaultdict(list)
        for claim in self._analysis.claims:
            if claim.id in self._starts:
                key = self._key(
                    claim, own=f"t-{claim.id}", to=f"c-{claim.id}", title=f"To the card: {self._who(claim)}"
                )
                out[self._starts[claim.id]].append(key)
        return out

    def _cards_by_block(self, spans: Sequence[Span]) -> list[list[str]]:
        """The cards for each span; those of claims without a place stand with the last."""
        out: list[list[str]] = [[] for _ in spans]
        last = len(self._analysis.text)
        claims = sorted(self._analysis.claims, key=lambda claim: self._starts.get(claim.id, last))
        ids = {claim.id for claim in claims}
        at = 0
        for claim in claims:
            place = self._starts.get(claim.id, last)
            while at + 1 < len(spans) and spans[at].end <= place:
                at += 1
            if spans:
                out[at].append(self._card(claim, inner=claim.within in ids))
        return out

    def _card(self, claim: Claim, *, inner: bool) -> str:
        text = self._analysis.text
        colour = CLASSES[self._look.main[claim.kind]]
        source, cue = words_of(claim.source, text), words_of(claim.cue, text)
        who = self._who(claim)
        as_written = f" <small>“{safe(source)}”</small>" if source and who not in source else ""
        said = f" <i>{safe(cue)}</i>" if cue else ""
        remarks = [self._look.word[claim.kind]]
        if claim.source_type is SourceType.UNNAMED:
            remarks += [mark] if (mark := unnamed_mark(claim, who)) else []
        elif claim.kind is not ClaimKind.UNATTRIBUTED:
            remarks.append(claim.source_type.value)
        if claim.cue_class is not None and claim.cue_class is not CueClass.NEUTRAL:
            remarks.append(f"{claim.cue_class.value} word")
        remarks += [word for word in ("hedged", "unsure") if getattr(claim, word)]
        key = self._key(claim, own="", to=f"t-{claim.id}" if claim.id in self._starts else "", title="To the text")
        return (
            f'<li class="card {colour}{" inner" if inner else ""}" id="{self._id(f"c-{claim.id}")}">'
            f"<p>{key}<b>{safe(who)}</b>{said}{as_written} <small>· {safe(' · '.join(remarks))}</small></p>"
            f'<p dir="auto" lang="{self._language}">{safe(words_of(claim.content, text))}</p></li>'
        )

    def _who(self, claim: Claim) -> str:
        return who_speaks(claim, self._analysis.text, self._names, sourced=is_sourced(self._analysis))

    def _key(self, claim: Claim, *, own: str, to: str, title: str) -> str:
        kind = self._look.kinds[self._look.main[claim.kind]]
        own = f' id="{self._id(own)}"' if own else ""
        to = f' href="#{self._id(to)}"' if to else ""
        # An element of its own and not generated by the style: it is there without styles, and copied text lacks it.
        return f'<a class="key {CLASSES[kind.name]}"{own}{to} title="{safe(title)}">{safe(kind.letter)}</a>'

    def _id(self, name: str) -> str:
        return safe("".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in f"{self._prefix}-{name}"))


def _blocks(blocks: Sequence[Block], length: int) -> Iterable[tuple[Span, Block | None]]:
    """The blocks and the gaps between them, in order and without overlap, from 0 to ``length``."""
    at = 0
    for block in sorted(blocks, key=lambda each: each.span):
        start, end = max(at, block.span.start), min(length, block.span.end)
        if start >= end:
            continue
        if start > at:
            yield Span(at, start), None
        yield Span(start, end), block
        at = end
    if at < length:
        yield Span(at, length), None


def _block_classes(role: Role | None) -> str:
    if role is None:
        return "block"
    return f"block {role.value} boilerplate" if role.is_boilerplate else f"block {role.value}"


def _bar(balance: Balance) -> str:
    """The balance as a bar; the sentence beside it says the same."""
    counts = (
        ("q", balance.direct),
        ("m", balance.mixed),
        ("s", balance.indirect),
        ("u", balance.unattributed),
        ("o", balance.other),
        ("b", balance.boilerplate),
    )
    total = sum(count for _, count in counts)
    if not total:
        return ""
    out = ['<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">']
    at = 0.0
    for name, count in counts:
        width = 1000 * count / total
        if count:
            out.append(f'<rect class="{name}" x="{at:.1f}" y="0" width="{max(width - 2, 1):.1f}" height="10"/>')
        at += width
    return "".join([*out, "</svg>"])
