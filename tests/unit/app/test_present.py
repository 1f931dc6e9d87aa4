"""Rows and the balance in words."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.kinds import NOT_MARKED
from reader.app.present import balance_percentages, balance_sentence, make_view, whole_percentages
from reader.app.reasons import REASON
from reader.app.view import ArticleView, BlockRow, ClaimRow, Paint, PaintKind, Tie
from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, JoinRule, MentionKind, Role, SourceType

TEXT = "Ann Lee and Bo Ray  said\nthat it, they added, will close. Officials agreed. Lee left."


def span(part: str) -> Span:
    """Where ``part`` stands in the text."""
    return Span(TEXT.index(part), TEXT.index(part) + len(part))


def entity(id_: str, name: str, *spans: Span) -> Entity:
    """A person mentioned at these places."""
    return Entity(id_, name, EntityType.PERSON, (), tuple(Mention(each, MentionKind.NAME) for each in spans))


JOINT = Claim(
    id="1",
    kind=ClaimKind.MIXED,
    content=(span("that it"), span("will close")),
    cue=(span("said"),),
    source=(span("Ann Lee and Bo Ray"),),
    speaker="ann",
    speakers=("ann", "bo"),
    source_type=SourceType.PERSON,
    cue_class=CueClass.NEUTRAL,
    unsure=True,
    hedged=True,
)
UNNAMED = Claim("2", ClaimKind.INDIRECT, (), (span("agreed"),), (span("Officials"),), source_type=SourceType.UNNAMED)
BARE = Claim("3", ClaimKind.UNATTRIBUTED, (span("Lee left."),))


def view(*claims: Claim, entities: tuple[Entity, ...] = ()) -> ArticleView:
    """The view of an analysis with these claims."""
    source = Source(Path("a"), "", "text/plain", "utf-8")
    blocks = (Block(Span(0, len(TEXT)), Role.BODY, 0.5, "a sentence"),)
    return make_view(Analysis(source, Producer("p", "m"), TEXT, blocks, claims, entities))


ANN, BO = entity("ann", "Ann Lee", span("Ann Lee"), span("Lee left")), entity("bo", "Bo Ray", span("Bo Ray"))


def test_the_view_carries_the_notices() -> None:
    """What the parser wants a person to know of the article reaches the window."""
    notices = ("Two bytes could not be read.", "This article seems to be in French.")
    assert make_view(replace(view(BARE).analysis, notices=notices)).notices == notices


def test_no_row_turns_the_writing_round() -> None:
    """What would turn a card or a name shows as a mark in each of its strings."""
    turned = entity("ann", "Ann \u202eLee", span("Ann Lee"))
    turned = replace(turned, aliases=("\u2067Lee",))
    made = view(JOINT, replace(BARE, repeats="1"), entities=(turned, BO)).analysis
    text = made.text.replace("that it", "that\u202eit").replace("Ann Lee", "Ann\u2066Lee")
    shown = make_view(replace(made, text=text))
    assert "\ufffd" in shown.claims[0].speaker + shown.entities[0].name
    assert not set("\u202e\u2066\u2067") & set(str((shown.claims, shown.entities)))
    assert shown.claims[0].content_text.startswith("that\ufffdit")


def test_a_claim_row_says_who_says_what() -> None:
    """A row has the names of all who speak, the claim's words on one line, and where it starts."""
    (row,) = view(JOINT, entities=(ANN, BO)).claims
    assert row == ClaimRow(
        id="1",
        kind=ClaimKind.MIXED,
        anchor=span("that it"),
        content=JOINT.content,
        cue=JOINT.cue,
        source=JOINT.source,
        speaker_ids=("ann", "bo"),
        speaker="Ann Lee and Bo Ray",
        source_text="Ann Lee and Bo Ray",
        cue_text="said",
        content_text="that it … will close",
        source_type=SourceType.PERSON,
        cue_class=CueClass.NEUTRAL,
        unsure=True,
        hedged=True,
        repeats=None,
        summarises=None,
        depth=0,
        notes=("Hedged: the article says that it may be so, and names nobody who says it.",),
        has_quote=True,
        paints=(
            Paint(span("that it"), PaintKind.STATEMENT, 0, "1"),
            Paint(span("will close"), PaintKind.STATEMENT, 0, "1"),
        ),
        sourced=True,
    )


def test_joint_speakers_are_listed() -> None:
    """Of three who speak together each is named once, as one lists people."""
    cem = entity("cem", "Cem Ark")
    joint = replace(JOINT, speakers=("ann", "bo", "cem", "bo"))
    (row,) = view(joint, entities=(ANN, BO, cem)).claims
    assert row.speaker == "Ann Lee, Bo Ray and Cem Ark"


def test_a_nested_claim_tells_where_it_stands() -> None:
    """The row of a nested claim has its depth, its own colours, and a note on whose claim it stands in."""
    inner = Claim("4", ClaimKind.INDIRECT, (span("close"),), within="1")
    rows = {row.id: row for row in view(JOINT, inner, entities=(ANN, BO)).claims}
    assert rows["4"].depth == 1
    assert rows["4"].notes == ("Stands inside a claim of Ann Lee and Bo Ray.",)
    assert rows["4"].paints == (Paint(span("close"), PaintKind.STATEMENT, 1, "4"),)
    assert [paint.claim for paint in rows["1"].paints] == ["1", "1"]


def test_nobody_looked_for_sources_in_another_language() -> None:
    """View and rows of an article that is not English say so, and its text is not called frame."""
    found = replace(view(JOINT).analysis, language="fr", balance=Balance(words=4, direct=1, other=3))
    shown = make_view(found)
    assert not shown.sourced
    assert not any(row.sourced for row in shown.claims)
    assert shown.balance_sentence == "Of 4 words, 25% are quoted and 75% not read."
    assert make_view(replace(found, language="en")).sourced
    assert make_view(replace(found, language=None)).sourced


def test_ties_to_other_claims_are_told_in_words() -> None:
    """A claim that repeats or sums up another says whose that is and leads there; a tie to nothing does neither."""
    bare = replace(BARE, repeats="1")
    vague = replace(BARE, id="4", repeats="2")
    head = replace(UNNAMED, id="5", summarises="1")
    lost = replace(BARE, id="6", repeats="9")
    rows = {row.id: row for row in view(JOINT, UNNAMED, bare, vague, head, lost, entities=(ANN, BO)).claims}
    assert rows["3"].notes == ("Repeats a claim of Ann Lee and Bo Ray without naming the source.",)
    assert rows["4"].notes == ("Repeats a claim of Officials without naming the source.",)
    assert rows["5"].notes == ("Sums up a claim of Ann Lee and Bo Ray in the article.",)
    assert rows["6"].notes == ()
    assert rows["3"].tie == Tie("1", "Repeats: Ann Lee and Bo Ray")
    assert rows["5"].tie == Tie("1", "Sums up: Ann Lee and Bo Ray")
    assert rows["1"].tie is rows["6"].tie is None
    assert (rows["3"].repeats, rows["5"].summarises) == ("1", "1")


def test_without_an_entity_the_source_speaks_for_itself() -> None:
    """A source that no entity stands behind is shown in its own words, a claim without a source with none."""
    rows = view(UNNAMED, BARE).claims
    assert [row.speaker for row in rows] == ["Officials", ""]
    assert [row.has_quote for row in rows] == [False, False]


def test_claims_stand_in_text_order() -> None:
    """Rows follow the text; without content the cue is where a claim starts."""
    rows = view(BARE, UNNAMED, JOINT).claims
    assert [row.id for row in rows] == ["1", "2", "3"]
    assert rows[1].anchor == span("agreed")


def test_spans_that_touch_are_one_piece_of_text() -> None:
    """Only left-out words are shown as a gap; white space alone is a space."""
    start = TEXT.index("that")
    pieces = (Span(start, start + 4), Span(start + 5, start + 6), Span(start + 6, start + 7))
    (row,) = view(Claim("1", ClaimKind.UNATTRIBUTED, pieces)).claims
    assert row.content_text == "that it"


def test_what_a_row_says_stands_on_one_line() -> None:
    """Cards, lists and tables take its words as they are: white space of every kind is a space."""
    text = "The\tport said\n so: it\tshuts\u2028now."
    source, cue, content = (
        Span(text.index(part), text.index(part) + len(part))
        for part in ("The\tport", "said\n so", "it\tshuts\u2028now.")
    )
    claim = Claim("1", ClaimKind.INDIRECT, (content,), (cue,), (source,))
    made_of = Source(Path("a"), "", "text/plain", "utf-8")
    (row,) = make_view(Analysis(made_of, Producer("", ""), text, claims=(claim,))).claims
    assert (row.source_text, row.cue_text, row.content_text) == ("The port", "said so", "it shuts now.")


def test_entities_that_say_more_come_first() -> None:
    """Entities are ordered by claims, then by mentions, then by place."""
    cy, di = entity("cy", "Cy", span("Officials")), entity("di", "Di", span("close"))
    alone = Claim("4", ClaimKind.DIRECT, (span("will close"),), speaker="bo")
    rows = view(JOINT, alone, entities=(di, cy, ANN, BO)).entities
    assert [(row.id, row.says) for row in rows] == [("bo", 2), ("ann", 1), ("di", 0), ("cy", 0)]
    assert rows[1].mentions == (span("Ann Lee"), span("Lee left"))


def test_blocks_and_analysis_are_handed_on() -> None:
    """The view has every block's role and reason, and the analysis itself."""
    shown = view(BARE)
    assert shown.blocks == (BlockRow(Span(0, len(TEXT)), Role.BODY, "a sentence"),)
    assert shown.analysis.text == TEXT


def test_the_balance_is_told_in_words() -> None:
    """The sentence names the words and each share there is, in whole percent that add up to 100."""
    balance = Balance(words=1412, direct=438, mixed=0, indirect=311, unattributed=282, other=241, boilerplate=140)
    assert balance_sentence(balance) == (
        "Of 1,412 words, 31% are quoted, 22% reported in other words, 20% unattributed, "
        f"17% not marked ({NOT_MARKED}) and 10% boilerplate."
    )
    assert sum(balance_percentages(balance).values()) == 100


@pytest.mark.parametrize(
    ("balance", "sentence"),
    [
        (Balance(), "There are no words in this article."),
        (Balance(words=1, unattributed=1), "Of 1 word, 100% is unattributed."),
        (
            Balance(words=999, direct=1, indirect=998),
            "Of 999 words, less than 1% are quoted and 100% reported in other words.",
        ),
    ],
)
def test_small_balances_read_as_sentences(balance: Balance, sentence: str) -> None:
    """No words, one word and a share below one percent are told properly."""
    assert balance_sentence(balance) == sentence


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=8))
def test_whole_percentages_add_up(counts: list[int]) -> None:
    """Each is within one of the exact share, and they add up to 100 unless there is nothing."""
    shares = whole_percentages(counts)
    total = sum(counts)
    assert sum(shares) == (100 if total else 0)
    assert all(abs(share - 100 * count / total) < 1 for share, count in zip(shares, counts, strict=True) if total)


def test_an_alias_says_why_it_is_the_same() -> None:
    """Each other form comes with the reason of the parser in words, and every rule has words."""
    joined = replace(ANN, aliases=("Lee",), joined=(JoinRule.SURNAME,))
    (row,) = view(entities=(joined,)).entities
    assert list(zip(row.aliases, row.reasons, strict=True)) == [("Lee", "surname alone")]
    assert set(REASON) == set(JoinRule)


def test_descriptions_of_an_entity_are_listed_once() -> None:
    """Words other than names that mean the entity come with it, each once, and pronouns do not."""
    start = TEXT.index("that")
    spans = [Span(start, start + 4), Span(start, start + 4), Span(0, 1)]
    kinds = [MentionKind.DESCRIPTION, MentionKind.DESCRIPTION, MentionKind.PRONOUN]
    mentions = tuple(Mention(each, kind) for each, kind in zip(spans, kinds, strict=True))
    (row,) = view(entities=(replace(ANN, mentions=mentions),)).entities
    assert row.descriptions == ("that",)
