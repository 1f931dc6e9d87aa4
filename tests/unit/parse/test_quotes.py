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
        ('"He said "no" to me," she said.', [['"He said "no" to me,"']]),
        ("« Il a dit „oui“ hier », dit-elle.", [["« Il a dit „oui“ hier »"]]),
        ("”Ja”, sa han. ”Nej.”", [["”Ja”"], ["”Nej.”"]]),
        ('" We left , " he said . " Late . "', [['" We left , "'], ['" Late . "']]),
        ("他说“好的”。她说「不」。", [["“好的”"], ["「不」"]]),
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
        "Rock 'n' roll 'til dawn, 'cause it's the '60s. 'Twas fun.",
        'The 12"-wide board, a 5" nail and a 6\'2" man.',
        "The drivers' pay and the nurses' pay are the ministers' business.",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘I’ve read it,’ she said. ‘One wrote, “I sat in dad’s van.” I’m sorry.’", 2),
        ("‘You say “never again”,’ he told her. ‘The teachers’ union warned you.’", 2),
        ("They travel ‘in the boots of drivers’ own cars’.", 1),
        ("‘It’s the ’90s again,’ said Jo. ‘She reckons half of ’em cheated.’", 2),
        ("'It is the players' own fault,' he said. 'They don't care.'", 2),
    ],
)
def test_single_marks_hold_double_ones_and_apostrophes(text: str, expected: int) -> None:
    """Where single marks are the outer ones, neither apostrophes nor double marks inside end the quotation."""
    found = find_quotations(text, blocks_of(text))
    assert [quotation.single for quotation in found] == [True] * expected
    assert text.startswith("They") or found[0].span.start == 0


def test_a_quotation_in_single_marks_goes_on_through_paragraphs() -> None:
    """Single marks that open paragraph after paragraph are one quotation; alone, an open one is an apostrophe."""
    text = "‘The river rose.\n‘Then it “fell”.\n‘So we ran,’ she said.\n‘No, he said.\nThe end."
    assert quoted(text) == [["‘The river rose.", "‘Then it “fell”.", "‘So we ran,’"]]


@pytest.mark.parametrize(
    "text",
    [
        "“The river,”” he said. “We ran.”",
        "““The river,” he said. “We ran.”",
        "”The river,” he said. “We ran.“",
        '“The river," he said. "We ran.”',
        "“The river,“ he said. ”We ran.”",
    ],
)
def test_a_doubled_or_turned_mark_leaves_the_quotations_standing(text: str) -> None:
    """One mark too many, or one of the wrong shape, moves no quotation."""
    signs = str.maketrans("", "", '“”"')
    assert [part[0].translate(signs) for part in quoted(text)] == ["The river,", "We ran."]


def test_a_measure_inside_a_quotation_does_not_end_it() -> None:
    """Inches are no closing mark where a better one follows."""
    text = '"A 6" pipe burst," he said, "and it\'s over."'
    assert quoted(text) == [['"A 6" pipe burst,"'], ['"and it\'s over."']]


def test_words_amid_a_sentence_that_never_close_end_with_it() -> None:
    """What starts small inside a sentence does not swallow the sentences after it."""
    assert quoted("The pit “took its feet away. A survey of 2027 said more.") == [["“took its feet away."]]
