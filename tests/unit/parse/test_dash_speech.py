import pytest

from reader.core.span import Span
from reader.parse.dash_speech import with_dash_speech
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons


def speech(text: str) -> list[str]:
    """The quotations of a text whose lines are paragraphs."""
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Span(at, at + len(line)))
        at += len(line) + 1
    found = with_dash_speech(text, blocks, find_quotations(text, blocks), load_lexicons())
    return [part.of(text) for quotation in found for part in quotation.parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— I was late, says Ana Pohl. I was afraid of it.", ["— I was late", "I was afraid of it."]),
        ("— No, said the miller. He turned away.", ["— No"]),
        ("—I will not go —said the miller—. Not today.", ["—I will not go", "Not today."]),
        ("— Will you stay? she asked.", ["— Will you stay?"]),
        ("It counts forty. — Nobody asked us, Pohl explains.", ["— Nobody asked us"]),
        ("– “Go home,” he said, said Reed.", ["– “Go home,” he said"]),
    ],
)
def test_a_dash_leads_speech_where_a_frame_says_so(text: str, expected: list[str]) -> None:
    """The dash belongs to the speech, the frame does not; behind it only what speaks of me and you goes on."""
    assert speech(text) == expected


def test_the_lines_of_an_exchange_need_one_frame() -> None:
    """Lines led by the same dash next to a framed one are speech; a paragraph between ends the exchange."""
    text = "— Tell her, says Rafaela.\n— There is none.\n— You told me so.\nThey row.\n— Anchor"
    assert speech(text) == ["— Tell her", "— There is none.", "— You told me so."]


@pytest.mark.parametrize(
    "text",
    [
        "— Reporting by Ana Pohl\n— Editing by Jo Reed",
        "- Monday to Friday: 9.30\n- Saturday: 10.00",
        "PARIS — The mayor, said Reed, is out.",
        "The dam — the largest, he said — is dry.",
        "– Astrel News",
    ],
)
def test_lists_credits_and_datelines_are_no_speech(text: str) -> None:
    """A dash alone quotes nothing."""
    assert speech(text) == []
