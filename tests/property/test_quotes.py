from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.parse.quotes import Quotation, find_quotations

PARAGRAPH = st.text(alphabet=" ab.,\"“”‘’'«»„—(", max_size=40)


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


@given(st.lists(PARAGRAPH, min_size=2, max_size=5), st.data())
def test_a_wrong_mark_changes_nothing_beyond_its_paragraph(paragraphs: list[str], data: st.DataObject) -> None:
    """A mark put anywhere into one paragraph leaves the marked parts of all others as they were."""
    changed = data.draw(st.integers(0, len(paragraphs) - 1))
    at = data.draw(st.integers(0, len(paragraphs[changed])))
    mark = data.draw(st.sampled_from("\"“”‘’'«»"))
    other = list(paragraphs)
    other[changed] = other[changed][:at] + mark + other[changed][at:]
    before, after = "\n".join(paragraphs), "\n".join(other)
    found, found_after = find_quotations(before, lines(before)), find_quotations(after, lines(after))
    for k, (block, block_after) in enumerate(zip(lines(before), lines(after), strict=True)):
        if k != changed:
            assert inside(found, block) == inside(found_after, block_after)
