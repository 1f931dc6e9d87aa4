from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Attribution
from reader.core.span import Span
from reader.core.tagging import TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import TagLabel
from reader.parse.attribution import find_attributions
from reader.parse.quotes import Quotation, find_quotations

MARKS = "\"“”‘’'«»„"
PARAGRAPH = st.text(alphabet=" ab.,\"“”‘’'«»„—(", max_size=40)
# Marks as articles use them: paragraphs that quote, narrate, go on, carry apostrophes and measures.
PAIRS = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("'", "'"))
WORDS = ("the river rose", "we ran, all of us", "it’s the drivers' fault", 'a 6" pipe', "Ann’s boat", "nobody came")


@st.composite
def written(draw: st.DrawFn) -> str:
    """A paragraph of one to three sentences, some of them quoted and framed."""
    opening, closing = draw(st.sampled_from(PAIRS))
    out = []
    for _ in range(draw(st.integers(1, 3))):
        words = draw(st.sampled_from(WORDS))
        form = draw(st.integers(0, 3))
        if form == 0:
            out.append(f"{words.capitalize()}.")
        elif form == 1:
            out.append(f"{opening}{words.capitalize()},{closing} she said.")
        elif form == 2:
            out.append(f"He told us: {opening}{words.capitalize()}.{closing}")
        else:
            out.append(f"They called it {opening}{words}{closing} at once.")
    return " ".join(out)


@st.composite
def with_a_wrong_mark(draw: st.DrawFn, paragraphs: st.SearchStrategy[str]) -> tuple[list[str], list[str], int]:
    """Paragraphs, the same with one mark of one of them deleted, doubled or exchanged, and which of them it is."""
    texts = draw(st.lists(paragraphs, min_size=2, max_size=5))
    marked = [k for k, text in enumerate(texts) if any(sign in MARKS for sign in text)]
    if not marked:
        return texts, texts, 0
    k = draw(st.sampled_from(marked))
    at = draw(st.sampled_from([i for i, sign in enumerate(texts[k]) if sign in MARKS]))
    instead = draw(st.sampled_from(["", texts[k][at] * 2, *MARKS]))
    wrong = [*texts[:k], texts[k][:at] + instead + texts[k][at + 1 :], *texts[k + 1 :]]
    return texts, wrong, k


def lines(text: str) -> list[Span]:
    """The lines of a text, empty ones too."""
    spans, at = [], 0
    for line in text.split("\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


def inside(found: tuple[Quotation, ...], block: Span) -> list[Span]:
    """The parts that lie in a block, counted from its start."""
    parts = [part for quotation in found for part in quotation.parts if block.contains(part)]
    return [Span(part.start - block.start, part.end - block.start) for part in parts]


def continued(found: tuple[Quotation, ...], blocks: list[Span], changed: int) -> set[int]:
    """The blocks that share a quotation with the changed one."""
    return {
        k
        for quotation in found
        if any(blocks[changed].contains(part) for part in quotation.parts)
        for part in quotation.parts
        for k, block in enumerate(blocks)
        if block.contains(part)
    }


@given(st.lists(PARAGRAPH, max_size=5))
def test_parts_are_in_order_and_each_in_one_paragraph(paragraphs: list[str]) -> None:
    """Whatever marks stand in a text, the parts do not overlap and none crosses a paragraph's end."""
    text = "\n".join(paragraphs)
    blocks = lines(text)
    parts = [part for quotation in find_quotations(text, blocks) for part in quotation.parts]
    assert all(any(block.contains(part) for block in blocks) for part in parts)
    ordered = sorted(parts)
    assert all(a.end <= b.start for a, b in pairwise(ordered))
    assert all(part.length > 0 for part in parts)


@given(with_a_wrong_mark(st.one_of(PARAGRAPH, written())))
def test_a_wrong_mark_changes_nothing_beyond_its_paragraph(case: tuple[list[str], list[str], int]) -> None:
    """One mark deleted, doubled or exchanged leaves all other paragraphs as they were, but for a continued quote."""
    before, after = "\n".join(case[0]), "\n".join(case[1])
    blocks, blocks_after = lines(before), lines(after)
    found, found_after = find_quotations(before, blocks), find_quotations(after, blocks_after)
    exempt = {case[2]} | continued(found, blocks, case[2]) | continued(found_after, blocks_after, case[2])
    for k, (block, block_after) in enumerate(zip(blocks, blocks_after, strict=True)):
        if k not in exempt:
            assert inside(found, block) == inside(found_after, block_after)


def stub(text: str, blocks: list[Span], shape: list[str]) -> Tagging:
    """What a tagger says that looks at letters alone: the same of a text and of its misprint.

    ``shape`` are the paragraphs whose letters count. In each the first word is a source, the second a cue, all behind
    it content; every third content belongs to the cue of the paragraph before.
    """
    spans: list[TaggedSpan] = []
    links: list[TaggedLink] = []
    for k, block in enumerate(blocks):
        words = [Span(*match) for match in letters(text, block)]
        if len(words) < len(letters(shape[k], Span(0, len(shape[k])))) or len(words) < 3:
            continue
        first = len(spans)
        rest = Span(words[2].start, words[-1].end)
        for label, span in ((TagLabel.SOURCE, words[0]), (TagLabel.CUE, words[1]), (TagLabel.CONTENT, rest)):
            spans.append(TaggedSpan(span, label, 0.9))
        links.append(TaggedLink(first + 1, first, 0.9))
        links.append(TaggedLink(first - 2 if k % 3 == 2 and first else first + 1, first + 2, 0.9))
    return Tagging(tuple(spans), tuple(links))


def letters(text: str, block: Span) -> list[tuple[int, int]]:
    """Where the runs of letters of a block stand; marks part none and join none."""
    out: list[tuple[int, int]] = []
    for at in range(block.start, block.end):
        if text[at].isalnum():
            if out and not any(sign.isspace() for sign in text[out[-1][1] : at]):
                out[-1] = (out[-1][0], at + 1)
            else:
                out.append((at, at + 1))
    return out


def placed(attribution: Attribution, blocks: list[Span]) -> tuple[tuple[tuple[int, int, int], ...], ...]:
    """Content, cue and source, each span by its block and its place in it."""
    return tuple(
        tuple(
            (k, span.start - block.start, span.end - block.start)
            for span in group
            for k, block in enumerate(blocks)
            if block.start <= span.start and span.end <= block.end
        )
        for group in (attribution.content, attribution.cue, attribution.source)
    )


@given(with_a_wrong_mark(written()))
def test_a_wrong_mark_changes_no_attribution_of_other_paragraphs(case: tuple[list[str], list[str], int]) -> None:
    """With the tagger's answer held fixed, attributions of which no part lies in the misprinted paragraph stay."""
    rows = []
    exempt = {case[2]}
    for paragraphs in case[:2]:
        text = "\n".join(paragraphs)
        blocks = lines(text)
        quotations = find_quotations(text, blocks)
        exempt |= continued(quotations, blocks, case[2])
        tagging = stub(text, blocks, case[0])
        rows.append({placed(a, blocks) for a in find_attributions(text, blocks, quotations, tagging)})
    for one, other in (rows, rows[::-1]):
        for row in one - other:
            touched = {k for group in row for k, _, _ in group}
            assert touched & exempt or any(
                touched & {k for group in mate for k, _, _ in group}
                and exempt & {k for group in mate for k, _, _ in group}
                for mate in other
            )
