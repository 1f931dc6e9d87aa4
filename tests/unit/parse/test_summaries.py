"""Which claim of the body a headline sums up."""

from reader.core.analysis import Block, Claim
from reader.core.content_words import ContentWords
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, Role, SourceType
from reader.parse.summaries import with_summaries
from reader.resources import load_lexicons

TEXT = (
    "Union demands pay rise for drivers\n"
    "Cold winter ahead – experts\n"
    "The transport union TKV demanded a rise in pay of nine per cent for all drivers. "
    "The city said drivers had enough pay. Forecasters said the winter would be cold. "
    "The union said nobody had called."
)
BLOCKS = [Block(Span(0, 34), Role.HEADLINE, 1.0, ""), Block(Span(35, 62), Role.HEADLINE, 1.0, "")]
BLOCKS.append(Block(Span(63, len(TEXT)), Role.BODY, 1.0, ""))


def claim(number: int, content: str, source: str, *, nth: int = 1, speaker: str = "") -> Claim:
    """A claim with the ``nth`` place of its source."""
    start = TEXT.index(content)
    at = -1
    for _ in range(nth):
        at = TEXT.index(source, at + 1)
    return Claim(
        id=f"c{number}",
        kind=ClaimKind.INDIRECT,
        content=(Span(start, start + len(content)),),
        cue=(),
        source=(Span(at, at + len(source)),),
        speaker=speaker or None,
        speakers=(speaker,) if speaker else (),
        source_type=SourceType.ORGANISATION if speaker else SourceType.UNNAMED,
    )


HEAD = claim(1, "pay rise for drivers", "Union", speaker="tkv")
VAGUE = claim(2, "Cold winter ahead", "experts")
DEMAND = claim(3, "a rise in pay of nine per cent for all drivers", "The transport union TKV", speaker="tkv")
CITY = claim(4, "drivers had enough pay", "The city", speaker="city")
COLD = claim(5, "the winter would be cold", "Forecasters")
CALLED = claim(6, "nobody had called", "The union", speaker="tkv")


def summed_up(*claims: Claim) -> dict[str, str | None]:
    """What each claim sums up."""
    return {c.id: c.summarises for c in with_summaries(BLOCKS, claims, ContentWords(TEXT, load_lexicons()))}


def test_a_headline_sums_up_the_nearest_claim_of_its_speaker() -> None:
    """The same speaker's claim on the same matter is taken before another's, and the body's claims sum up nothing."""
    links = summed_up(HEAD, DEMAND, CITY, CALLED)
    assert links == {"c1": "c3", "c3": None, "c4": None, "c6": None}


def test_words_in_common_do_for_an_unnamed_source() -> None:
    """Where the headline names nobody, most of its words must come back."""
    assert summed_up(VAGUE, COLD)["c2"] == "c5"
    assert summed_up(VAGUE, CITY)["c2"] is None


def test_without_anything_in_common_there_is_no_link() -> None:
    """The same speaker alone is no reason."""
    assert summed_up(HEAD, CALLED)["c1"] is None
    assert summed_up(HEAD)["c1"] is None
