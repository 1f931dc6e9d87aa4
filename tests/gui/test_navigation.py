"""Where the keys lead."""

from pathlib import Path

import pytest

from reader.app.present import make_view
from reader.app.view import PaintKind
from reader.core.document import LoadedDocument, Source
from reader.core.span import Span
from reader.gui.navigation import JumpHistory, Navigator
from tests.gui.articles import CLAIMS, TEXT, analysis_of, find


@pytest.fixture(scope="module")
def navigator() -> Navigator:
    """The places of the article."""
    return Navigator(make_view(analysis_of(LoadedDocument(Source(Path("ferry.txt"), "", "text/plain", ""), TEXT))))


def test_next_and_previous_go_through_every_claim(navigator: Navigator) -> None:
    """From the start, next reaches every claim once; from the end, previous does."""
    everything = range(len(CLAIMS))
    for forward in (True, False):
        seen = []
        current = None
        while (current := navigator.step(everything, current, 0 if forward else len(TEXT), forward)) is not None:
            seen.append(current)
        assert seen == sorted(everything, reverse=not forward)


def test_steps_begin_at_the_cursor(navigator: Navigator) -> None:
    """Without a current claim the place of the cursor decides."""
    place = find("Nobody was hurt.").start
    everything = range(len(CLAIMS))
    assert navigator.step(everything, None, place, True) == 2
    assert navigator.step(everything, None, place, False) == 1


def test_a_mixed_claim_is_quote_and_statement(navigator: Navigator) -> None:
    """The quote key and the statement key both stop at a mixed claim."""
    assert navigator.claim_of_kind(4, PaintKind.QUOTE)
    assert navigator.claim_of_kind(4, PaintKind.STATEMENT)
    assert not navigator.claim_of_kind(4, PaintKind.UNATTRIBUTED)


def test_the_claim_under_a_place(navigator: Navigator) -> None:
    """Content, cue and source lead to their claim; other text to none."""
    assert navigator.claim_at(find("floating pier").start) == 6
    assert navigator.claim_at(find("claimed").start) == 6
    assert navigator.claim_at(find("the harbour office").start + 5) == 4
    assert navigator.claim_at(find("Islanders doubt that").start) is None
    assert navigator.claim_at(len(TEXT)) is None


def test_the_first_mention_of_a_source(navigator: Navigator) -> None:
    """The speaker's first mention; the source itself where the speaker is not named; nothing for an assertion."""
    assert navigator.first_mention(10) == find("Petra Oduya")
    assert navigator.first_mention(8) == find("Sources close to the council")
    assert navigator.first_mention(1) is None


def test_mentions_go_round(navigator: Navigator) -> None:
    """After the last mention comes the first, and before the first the last."""
    last = find("Oduya", 3)
    assert navigator.step_mention("oduya", last.start, True) == (1, 3, find("Petra Oduya"))
    assert navigator.step_mention("oduya", find("Petra Oduya").start, False) == (3, 3, last)
    assert navigator.step_mention("nobody", 0, True) is None


def test_boilerplate_stops_at_blocks(navigator: Navigator) -> None:
    """The boilerplate key goes from block to block, and ends with the last."""
    places = []
    at = -1
    while (found := navigator.step_boilerplate(at, True)) is not None:
        places.append(found)
        at = found.start
    lines = ("Harbour Courier", "News from", "READ MORE", "Sign up", "Share this")
    assert [span.start for span in places] == [TEXT.index(line) for line in lines]
    assert navigator.step_boilerplate(places[0].start, False) is None


def test_history_gives_back_the_last_place() -> None:
    """Places come back in the reverse order, and then there is nothing."""
    history = JumpHistory()
    history.push(5, None)
    history.push(9, 2)
    assert [history.pop(), history.pop(), history.pop()] == [(9, 2), (5, None), None]


def test_said_by(navigator: Navigator) -> None:
    """An entity's claims are those it speaks."""
    assert navigator.said_by("oduya") == (0, 3, 10)
    assert navigator.claims[0].anchor.overlaps(Span(find("The ferry").start, find("The ferry").end))
