"""Code points and document positions."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.core.span import Span
from reader.gui.positions import TextMap

pytestmark = pytest.mark.usefixtures("qapp")

_TURNING = "\u202e\u2066"
_ODD = "\x00\t\n\r\x0b\x0c\x1f\x85\xa0\u200d\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\ud800\udfff\U0001f468\U0001f3fd\u0301"
_TEXTS = st.text(st.one_of(st.sampled_from(_ODD + _TURNING), st.characters()), max_size=60)


def document(text_map: TextMap) -> QTextDocument:
    """A document that shows the map's text."""
    made = QTextDocument()
    made.setPlainText(text_map.shown)
    return made


@given(_TEXTS, st.integers(2, 20))
@example("a\r\nb\rc", 20)
@example("\ud83d\ude00 are two lone surrogates, \U0001f600 is one character", 9)
@example("x" * 50, 7)
@example("\U0001f468\u200d\U0001f469\u200d\U0001f467" * 4, 5)
def test_every_code_point_has_its_place(text: str, longest: int) -> None:
    """Whatever the text holds, Qt keeps every position where the map says it is."""
    text_map = TextMap(text, longest)
    shown = document(text_map)
    assert shown.characterCount() - 1 == text_map.to_qt(len(text))
    for at, character in enumerate(text):
        place = text_map.to_qt(at)
        assert text_map.to_code_point(place) == at
        if character.isalnum() and character <= "\uffff":
            assert shown.characterAt(place) == character
        elif character == "\n":
            assert shown.characterAt(place) == "\u2029"
        elif character > "\uffff":
            assert text_map.to_qt(at + 1) >= place + 2
            assert text_map.to_code_point(place + 1) == at


@given(_TEXTS, st.integers(2, 20))
def test_positions_ascend(text: str, longest: int) -> None:
    """A later code point never stands before an earlier one, and the way back never leaves the text."""
    text_map = TextMap(text, longest)
    places = [text_map.to_qt(at) for at in range(len(text) + 1)]
    assert places == sorted(set(places))
    back = [text_map.to_code_point(place) for place in range(places[-1] + 3)]
    assert back == sorted(back)
    assert back[-1] == len(text)


@given(st.text(st.sampled_from("ab .\n\U0001f600"), max_size=200), st.integers(4, 30))
def test_no_paragraph_is_longer_than_asked(text: str, longest: int) -> None:
    """Every paragraph of the document is at most as long as asked for."""
    text_map = TextMap(text, longest)
    assert max(map(len, text_map.shown.split("\n"))) <= longest


@given(_TEXTS.filter(lambda text: "\r" not in text))
def test_nothing_is_added_to_short_paragraphs(text: str) -> None:
    """Without long paragraphs the shown text has a character for each of the text's."""
    assert len(TextMap(text).shown) == len(text)


def test_a_break_keeps_sentences_whole() -> None:
    """A long paragraph is broken after a sentence where there is one in its second half."""
    text = "One sentence here. Another one there. And a third that is longer."
    assert TextMap(text, 40).shown.split("\n")[0] == "One sentence here. Another one there. "


def test_spans_after_an_emoji() -> None:
    """A span behind a character of two units is moved by one."""
    text = "A \U0001f6a2 ferry"
    start = text.index("ferry")
    assert TextMap(text).span_to_qt(Span(start, start + 5)) == (start + 1, start + 6)


def test_signs_that_turn_text_round_are_shown_in_their_places() -> None:
    """An override is a mark for the eye and nothing for the layout; no position moves."""
    text = "He \u202edenied\u202c and \u2067went\u2069 \U0001f6a2 home."
    text_map = TextMap(text)
    assert text_map.shown == "He \ufffddenied\ufffd and \ufffdwent\ufffd \U0001f6a2 home."
    assert text_map.to_qt(text.index("went")) == text.index("went")
