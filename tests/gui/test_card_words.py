"""What a card says of a claim in words."""

from dataclasses import replace

import pytest

from reader.app.claim_words import chips_of, cue_note, describe, marks_of, speaker_name, tip
from reader.app.view import ClaimRow
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.gui.tips import wrapped

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
    depth=0,
    notes=(),
    has_quote=False,
    paints=(),
    sourced=True,
)
SAID = replace(
    ROW,
    kind=ClaimKind.INDIRECT,
    speaker="Ana Pohl",
    source_type=SourceType.PERSON,
    cue_text="warned:",
    cue_class=CueClass.CHARGED,
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


@pytest.mark.parametrize(
    ("cue", "note", "sentence"),
    [
        ("warned:", "warned · charged", "Ana Pohl, statement, warned · charged: It fell."),
        (":", "charged", "Ana Pohl, statement, charged: It fell."),
        ("", "charged", "Ana Pohl, statement, charged: It fell."),
    ],
)
def test_a_cue_is_told_without_its_marks(cue: str, note: str, sentence: str) -> None:
    """The colon or dash that leads to the content is no word of the cue."""
    row = replace(SAID, cue_text=cue)
    assert cue_note(row) == note
    assert describe(row) == sentence


def test_a_claim_without_a_cue_reads_as_a_sentence() -> None:
    """Where a dash alone leads from the source to the content, nothing stands in the place of the cue."""
    row = replace(SAID, cue_text="–", cue_class=None)
    assert cue_note(row) == ""
    assert describe(row) == "Ana Pohl, statement: It fell."


def test_an_attributed_claim_tells_all_its_marks() -> None:
    """What the chips of a card show, its description says."""
    row = replace(SAID, unsure=True, hedged=True)
    assert describe(row) == "Ana Pohl, statement, unsure, hedged, warned · charged: It fell."


def test_a_quotation_in_another_language_accuses_nobody() -> None:
    """Where nobody has looked for the source, the card does not say that the article names none."""
    row = replace(
        SAID, speaker="", cue_text="", cue_class=None, source_type=SourceType.UNNAMED, unsure=True, sourced=False
    )
    assert speaker_name(row) == "Quotation"
    assert tip(row).split("\n\n") == [
        "Quotation: It fell.",
        "Claim Reader looks for sources in English articles only.",
    ]


def test_tool_tips_are_broken_into_lines() -> None:
    """A tool tip is rich text, which Qt wraps, and shows signs of markup as they are."""
    text = wrapped("a < b\nc\n\n“d”")
    assert text == "<p>a &lt; b<br>c</p><p>“d”</p>"


def test_an_unnamed_source_is_told_to_those_who_hear() -> None:
    """The mark of a vague source stands in the description too, once."""
    vague = replace(SAID, speaker="", source_text="officials", source_type=SourceType.UNNAMED)
    assert describe(vague) == "officials, statement, unnamed source, warned · charged: It fell."
    nobody = replace(vague, source_text="")
    assert describe(nobody) == "Unnamed source, statement, warned · charged: It fell."


def test_a_mark_does_not_say_what_the_name_says() -> None:
    """A card that already reads "Unnamed source" has no mark for that besides."""
    vague = replace(SAID, speaker="", source_text="officials", source_type=SourceType.UNNAMED, unsure=True)
    assert chips_of(vague) == ("unnamed", "unsure")
    assert chips_of(replace(vague, source_text="")) == ("unsure",)
