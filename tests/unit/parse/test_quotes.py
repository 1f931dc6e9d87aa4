import pytest

from reader.core.span import Span
from reader.parse.quotes import find_quotations


def blocks_of(text: str) -> list[Span]:
    """The non-empty lines of a text."""
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


def quoted(text: str) -> list[list[str]]:
    """The parts of each quotation as strings."""
    return [[part.of(text) for part in quotation.parts] for quotation in find_quotations(text, blocks_of(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said “yes," and left.', [['“yes,"']]),
        ('“It was late," she said. "We left.”', [['“It was late,"'], ['"We left.”']]),
        ("The «old bridge» stood.", [["«old bridge»"]]),
        ("Er sagte: „Ja.“ Dann ging er.", [["„Ja.“"]]),
        ("»Nein«, sagte sie.", [["»Nein«"]]),
        ("``We won,'' he said.", [["``We won,''"]]),
        ("“He told me, ‘go home’ and I went,” she said.", [["“He told me, ‘go home’ and I went,”"]]),
    ],
)
def test_marks_of_every_shape_are_matched_by_their_role(text: str, expected: list[list[str]]) -> None:
    """A quotation may open and close with marks of different shapes."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It isn't the ministers' fault, don't they know?",
        "The rock 'n roll of the '90s went on.",
        "The board is 6' long and 2'' wide.",
        "Nothing is quoted here.",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    """An apostrophe, an elision or a measure is no quotation mark."""
    assert quoted(text) == []


def test_single_marks_of_a_headline_are_a_quotation() -> None:
    """Headlines quote with single marks, and an apostrophe inside does not end them."""
    text = "Minister wants bridge 'rebuilt by spring', says it can't wait"
    assert quoted(text) == [["'rebuilt by spring'"]]


def test_a_quote_that_opens_again_in_the_next_paragraph_goes_on() -> None:
    """Paragraphs that each open and never close, until the last, are one quotation."""
    text = "“The river rose.\n\n“Then the bridge went.\n\n“We ran,” Ana Pohl said. “All of us.”"
    assert quoted(text) == [["“The river rose.", "“Then the bridge went.", "“We ran,”"], ["“All of us.”"]]


def test_a_missing_closing_mark_ends_with_its_paragraph() -> None:
    """What never closes and is not taken up again does not reach into the next paragraph."""
    text = "“The river rose, she said.\n\nThe bridge held. “We are lucky,” he said."
    assert quoted(text) == [["“The river rose, she said."], ["“We are lucky,”"]]


def test_a_forgotten_closing_mark_does_not_invert_what_follows() -> None:
    """After a quote that never closes, the next opening mark opens."""
    text = "“The river rose. He paused. “The bridge held,” he said."
    assert quoted(text)[-1] == ["“The bridge held,”"]


def test_inner_leaves_out_the_marks() -> None:
    """The inner spans hold the words alone."""
    text = "He called it “a scandal.”"
    (quotation,) = find_quotations(text, blocks_of(text))
    assert [span.of(text) for span in quotation.inner(text)] == ["a scandal."]
