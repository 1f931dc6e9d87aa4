from hypothesis import given
from hypothesis import strategies as st

from reader.app.palette import MOST, Entry, matches
from reader.core.span import Span

ENTRIES = (
    Entry("next_claim", "Next claim", "Go"),
    Entry("next_same", "Next of the same kind", "Go", why_not="needs an open article"),
    Entry("show_quote", "Colour quotes", "View"),
    Entry("next_quote", "Next quote", "Go"),
    Entry("open", "Open…", "File"),
    Entry("reopen", "Reopen", "File"),
)


def keys(wanted: str, *recent: str) -> list[str]:
    """What is offered, in order."""
    return [match.entry.key for match in matches(wanted, ENTRIES, recent)]


def test_nothing_typed_offers_everything_recent_first() -> None:
    """All entries are there, those used last before the others, which keep their order."""
    rest = [entry.key for entry in ENTRIES if entry.key not in ("open", "show_quote")]
    assert keys("", "open", "show_quote") == ["open", "show_quote", *rest]


def test_words_in_any_order_and_case() -> None:
    """Every word must be found, wherever it stands."""
    assert keys("QUOTE next") == ["next_quote"]
    assert keys("next dragon") == []


def test_whole_words_before_beginnings_before_middles() -> None:
    """What was typed as a word comes before what only holds it."""
    assert keys("open") == ["open", "reopen"]
    assert keys("quote") == ["next_quote", "show_quote"]


def test_first_letters_of_words_are_enough() -> None:
    """Letters in their order are found at the beginnings of words."""
    assert keys("nq") == ["next_quote"]
    assert keys("nsk") == ["next_same"]


def test_the_menu_is_a_way_to_its_actions() -> None:
    """The name of the menu finds what is in it."""
    assert keys("file") == ["open", "reopen"]
    assert keys("view quo") == ["show_quote"]


def test_recent_ones_come_first_among_equals_only() -> None:
    """What was used last does not push a better match away."""
    assert keys("next", "next_quote") == ["next_quote", "next_claim", "next_same"]
    assert keys("open", "reopen") == ["open", "reopen"]


def test_the_letters_that_were_meant_are_told() -> None:
    """The spans cover what was typed, in the label as it is."""
    (match,) = matches("cla", ENTRIES)
    assert match.spans == (Span(5, 8),)


def test_the_list_is_bounded() -> None:
    """Of ten thousand claims no more come than can be looked through."""
    many = [Entry(str(number), f"claim {number}") for number in range(10_000)]
    assert len(matches("claim", many)) == MOST


@given(st.text(max_size=8), st.lists(st.text(max_size=12), max_size=5))
def test_spans_lie_in_labels(wanted: str, labels: list[str]) -> None:
    """Whatever is typed, spans are in order and within the label, and nothing typed finds everything."""
    entries = [Entry(str(number), label) for number, label in enumerate(labels)]
    for match in matches(wanted, entries):
        assert all(0 <= span.start < span.end <= len(match.entry.label) for span in match.spans)
        assert list(match.spans) == sorted(match.spans)
    assert len(matches("", entries)) == len(labels)


def test_a_label_that_looks_like_everything_ends_soon() -> None:
    """A word that nearly fits in very many ways is refused without trying each of them."""
    assert matches("a" * 25 + "b", [Entry("1", "a " * 29)]) == ()
    assert matches("a" * 25, [Entry("1", "a " * 29)])
