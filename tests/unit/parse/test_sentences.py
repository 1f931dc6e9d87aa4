import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.resources import load_lexicons


def sentences(text: str, role: Role = Role.BODY) -> list[str]:
    """The sentences of a text that is one block."""
    span = Span(0, len(text))
    found = split_sentences(text, [Block(span, role, 1.0, "")], find_quotations(text, [span]), load_lexicons())
    return [sentence.span.of(text) for sentence in found]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Oduya met Gen. Pell and Dr. J. K. Marsh in St. Ives.",
        "The U.S. Navy paid Hask Inc. in full.",
        "It closed at 9 a.m. Sunday after No. 5 pump failed on Oct. 3.",
        "Prices rose 3.5 percent to $1.2 million.",
        "They waited … and then left.",
        "“Why now?” he asked.",
        "“Never!” Oduya told the harbour board.",
        "“We wait… ” she said.",
        "The flood rose; the bridge held: nobody crossed.",
        "PORT HALE, W.Va. - The bridge is shut.",
        "A review of the Hale-U.S. Harbour Pact began.",
    ],
)
def test_stays_one_sentence(text: str) -> None:
    """Abbreviations, decimals, quotations that go on and semicolons end no sentence."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("“It rained. Then it stopped,” he said.", ["“It rained.", "Then it stopped,” he said."]),
        ("“It rained.” “It did not.”", ["“It rained.”", "“It did not.”"]),
        ("He left (for good.) She stayed.", ["He left (for good.)", "She stayed."]),
        ("They moved to the U.S. The house was sold.", ["They moved to the U.S.", "The house was sold."]),
        ("It opened at 5 p.m. He was late.", ["It opened at 5 p.m.", "He was late."]),
        ("Did she agree? No. She did not!", ["Did she agree?", "No.", "She did not!"]),
        ("The bridge is shut.The port is open.", ["The bridge is shut.", "The port is open."]),
        ("It was late… Nobody came.", ["It was late…", "Nobody came."]),
        ("He said so. ” Then he left.", ["He said so. ”", "Then he left."]),
        ("橋は閉鎖。港は開く。", ["橋は閉鎖。", "港は開く。"]),
    ],
)
def test_splits(text: str, parts: list[str]) -> None:
    """A sentence ends at its stop with its closing marks, and where a doubtful stop is followed by a starting word."""
    if text.startswith("He said so"):
        text, parts = "“It rained. " + text, ["“It rained.", *parts]
    assert sentences(text) == parts


@pytest.mark.parametrize("role", [Role.RELATED, Role.FURNITURE, Role.DUPLICATE])
def test_boilerplate_has_no_sentences(role: Role) -> None:
    """Blocks that are no part of the article are left out."""
    assert sentences("It rained. It stopped.", role) == []


def test_a_sentence_names_its_block() -> None:
    """``block`` counts all blocks, those left out too."""
    text = "Menu\nIt rained.\nIt stopped."
    spans = [Span(0, 4), Span(5, 15), Span(16, 27)]
    roles = [Role.FURNITURE, Role.BODY, Role.CAPTION]
    blocks = [Block(span, role, 1.0, "") for span, role in zip(spans, roles, strict=True)]
    assert [sentence.block for sentence in split_sentences(text, blocks, (), load_lexicons())] == [1, 2]
