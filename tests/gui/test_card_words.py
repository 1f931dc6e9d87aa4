"""What a card says of a claim in words."""

from dataclasses import replace

from reader.app.view import ClaimRow
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.card_face import marks_of
from reader.gui.cards import describe, tip

ROW = ClaimRow(
    id="c2",
    kind=ClaimKind.UNATTRIBUTED,
    anchor=Span(0, 8),
    content=(Span(0, 8),),
    cue=(),
    source=(),
    speaker_ids=(),
    speaker="",
    source_text="",
    cue_text="",
    content_text="It fell.",
    source_type=SourceType.NONE,
    cue_class=None,
    unsure=False,
    hedged=False,
    repeats=None,
    summarises=None,
    notes=(),
    has_quote=False,
)


def test_a_plain_assertion_has_no_marks() -> None:
    """Nothing is said of an assertion that neither hedges nor repeats."""
    assert marks_of(ROW) == ()
    assert describe(ROW) == tip(ROW) == "unattributed: It fell."


def test_hedges_and_dropped_sources_are_marked() -> None:
    """The card, its description and its tool tip tell that the article hedges and whose claim it repeats."""
    row = replace(ROW, hedged=True, repeats="c1", notes=("It hedges.", "It repeats a claim."))
    assert marks_of(row) == ("hedged", "source dropped")
    assert describe(row) == "unattributed, hedged, source dropped: It fell."
    assert tip(row).split("\n\n")[1:] == ["It hedges.", "It repeats a claim."]
