import unicodedata
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.search import find_all, word_at
from reader.core.span import Span


def found(text: str, wanted: str, **how: bool) -> list[str]:
    """What is found, as it stands in the text."""
    return [span.of(text) for span in find_all(text, wanted, **how)]


def test_case_matters_only_where_it_is_asked_for() -> None:
    """Capitals are found by small letters, and the other way round, unless case is matched."""
    assert found("Dock dock DOCK", "dock") == ["Dock", "dock", "DOCK"]
    assert found("Dock dock DOCK", "Dock", match_case=True) == ["Dock"]


def test_whole_words_begin_and_end_where_words_do() -> None:
    """A part of a longer word is no hit; signs beside the word are no part of it."""
    assert [span.start for span in find_all("pier piers un-pier 'pier'", "pier", whole_words=True)] == [0, 14, 20]
    assert found("Ümit mit", "mit", whole_words=True) == ["mit"]
    assert len(find_all("e\u0301t e", "e", whole_words=True)) == 1
    assert found("costs $4.", "$4", whole_words=True) == ["$4"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We cannot,” he said", '"We cannot,"'),
        ('"We cannot," he said', "“We cannot,”"),
        ("the council’s dock", "council's"),
        ("10\u00a0km and\n  more", "10 km and more"),
        ("2019–2020", "2019-2020"),
        ("Erdoğan", "Erdogan"),
        ("Erdog\u0306an", "Erdogan"),
        ("Erdog\u0306an", "Erdoğan"),
        ("Erdoğan", "ERDOG\u0306AN"),
        ("hy\u00adphen", "hyphen"),
    ],
)
def test_what_looks_alike_is_found(text: str, wanted: str) -> None:
    """Quotation marks, spaces, dashes and accents of any make are found by any other."""
    assert len(find_all(text, wanted)) == 1


def test_an_accent_that_is_asked_for_must_be_there() -> None:
    """A letter with an accent is no other letter."""
    assert found("resume résumé", "résumé") == ["résumé"]
    assert found("resume résumé", "resume") == ["resume", "résumé"]


def test_a_hit_takes_its_last_accent_along() -> None:
    """A mark that stands behind its letter is part of the hit."""
    assert found("cafe\u0301 au lait", "cafe") == ["cafe\u0301"]


def test_the_word_at_a_place() -> None:
    """The word before, behind or around the place, and none between signs."""
    assert word_at("a pier — b", 2) == Span(2, 6)
    assert word_at("a pier — b", 6) == Span(2, 6)
    assert word_at("a pier — b", 7) == Span(7, 7)


@given(st.text(alphabet="aAéE\u0301 '’\n-–ßİ.*\\[", max_size=20), st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    """Whatever is cut out of a text, spelt in any form of Unicode, is found where it was, or over it."""
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))].strip()
    form: Literal["NFC", "NFD"] = data.draw(st.sampled_from(["NFC", "NFD"]))
    hits = find_all(text, unicodedata.normalize(form, piece))
    if piece and not unicodedata.combining(piece[0]):
        assert hits
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
