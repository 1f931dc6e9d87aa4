from reader.core.analysis import Block, Claim
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, Role, SourceType
from reader.parse.balance import weigh

TEXT = "one two three four five six seven eight nine ten"


def words(first: int, last: int) -> Span:
    """The span of the words from the first to the last, counted from 0."""
    pieces = TEXT.split()
    start = len(" ".join(pieces[:first])) + (1 if first else 0)
    return Span(start, len(" ".join(pieces[: last + 1])))


def test_each_word_is_counted_once() -> None:
    """Claims first, then boilerplate, the rest is other; the parts add up to all words."""
    claims = [
        Claim("c1", ClaimKind.DIRECT, (words(0, 1), words(3, 3)), speakers=("e1",), cue_class=CueClass.CHARGED),
        Claim("c2", ClaimKind.UNATTRIBUTED, (words(4, 6),)),
        Claim("c3", ClaimKind.INDIRECT, (words(7, 7),), source_type=SourceType.UNNAMED, cue_class=CueClass.NEUTRAL),
    ]
    balance = weigh(TEXT, [Block(words(8, 9), Role.FURNITURE, 1.0, "")], claims)
    assert (balance.words, balance.direct, balance.unattributed, balance.indirect) == (10, 3, 3, 1)
    assert (balance.boilerplate, balance.other) == (2, 1)
    assert (balance.named_sources, balance.unnamed_claims) == (1, 1)
    assert balance.cue_classes == ((CueClass.NEUTRAL, 1), (CueClass.CHARGED, 1))


def test_a_word_belongs_to_its_innermost_claim() -> None:
    """A claim nested in another takes its words from it."""
    claims = [
        Claim("c1", ClaimKind.INDIRECT, (words(0, 9),)),
        Claim("c2", ClaimKind.DIRECT, (words(4, 5),), within="c1"),
    ]
    balance = weigh(TEXT, [], claims)
    assert (balance.indirect, balance.direct) == (8, 2)


def test_an_empty_text_weighs_nothing() -> None:
    """No words, no shares."""
    assert weigh("", [], []).words == 0
