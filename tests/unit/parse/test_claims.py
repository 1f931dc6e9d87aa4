import pytest

from reader.core.analysis import Attribution
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.parse.claims import kind_of, make_claims
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("“The bridge is shut,”", ClaimKind.DIRECT),
        ("that the bridge was “a danger to all”", ClaimKind.MIXED),
        ("that the “safe” bridge was shut", ClaimKind.MIXED),
        ("that the bridge was shut", ClaimKind.INDIRECT),
    ],
)
def test_the_kind_follows_how_much_is_quoted(content: str, kind: ClaimKind) -> None:
    """All in marks is direct, some of it mixed, none indirect."""
    block = Span(0, len(content))
    quoted = SpanIndex(part for quotation in find_quotations(content, [block]) for part in quotation.parts)
    assert kind_of(content, [block], quoted) is kind


def test_claims_are_numbered_in_text_order() -> None:
    """Attributed and unattributed claims share one order, and each keeps its own source."""
    text = "The bridge fell. Ana Pohl admitted it was old."
    said = Attribution((Span(35, 45),), (Span(26, 34),), (Span(17, 25),), 0.8)
    first, second = make_claims(text, (), [said], [("e1",)], [SourceType.PERSON], [Span(0, 15)], load_lexicons())
    assert (first.id, first.kind, first.source_type) == ("c1", ClaimKind.UNATTRIBUTED, SourceType.NONE)
    assert (second.id, second.speaker, second.cue_class) == ("c2", "e1", CueClass.CONFIRMING)
    assert not second.unsure


def test_a_doubtful_attribution_is_marked_unsure() -> None:
    """The mark follows the confidence."""
    said = Attribution((Span(9, 13),), (), (), 0.2)
    (claim,) = make_claims("They say it.", (), [said], [()], [SourceType.UNNAMED], [], load_lexicons())
    assert claim.unsure
    assert claim.speaker is None


def test_a_claim_whose_speaker_is_doubted_is_marked_unsure() -> None:
    """However sure it is that somebody says it."""
    said = Attribution((Span(8, 10),), (Span(3, 7),), (Span(0, 2),), 0.95)
    text, types, lexicons = "He says it.", [SourceType.PERSON], load_lexicons()
    (claim,) = make_claims(text, (), [said], [("e1",)], types, [], lexicons, doubted={0})
    assert claim.unsure
    assert claim.speaker == "e1"
    (sure,) = make_claims(text, (), [said], [("e1",)], types, [], lexicons)
    assert not sure.unsure


def test_a_claim_inside_another_names_it() -> None:
    """Content and cue wholly inside another claim's content make a claim nested."""
    text = "VOSS: An engineer said it was cracked."
    turn = Attribution((Span(6, 38),), (Span(4, 5),), (Span(0, 4),), 0.9)
    inner = Attribution((Span(23, 37),), (Span(18, 22),), (Span(6, 17),), 0.9)
    types = [SourceType.PERSON, SourceType.UNNAMED]
    outer, nested = make_claims(text, (), [turn, inner], [(), ()], types, [], load_lexicons())
    assert (outer.within, nested.within) == (None, outer.id)


def test_i_inside_somebodys_words_is_that_somebody() -> None:
    """A nested claim whose source is "I" has the speaker and the source type of the claim around it."""
    text = "VOSS: I said it was cracked."
    turn = Attribution((Span(6, 28),), (Span(4, 5),), (Span(0, 4),), 0.9)
    inner = Attribution((Span(13, 27),), (Span(8, 12),), (Span(6, 7),), 0.9)
    types = [SourceType.PERSON, SourceType.UNNAMED]
    _, nested = make_claims(text, (), [turn, inner], [("e1",), ()], types, [], load_lexicons())
    assert (nested.speaker, nested.source_type) == ("e1", SourceType.PERSON)
