"""Claims that headlines make in their own ways."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Attribution, Block
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, Role
from reader.parse.headline_claims import with_headline_claims
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
NAMES = {"Ina Volk": EntityType.PERSON, "Volk": EntityType.PERSON, "Ostrane": EntityType.PLACE}
NAMES |= {"Tellan Grid": EntityType.ORGANISATION, "Sarn Herald": EntityType.ORGANISATION}


def claims(head: str, body: str = "", said: tuple[str, str, str] | None = None) -> list[tuple[str, str, str]]:
    """Source, cue and content of each claim of the headline; ``said`` is one of the body, in the same order."""
    text = f"{head}\n{body}" if body else head
    blocks = [Block(Span(0, len(head)), Role.HEADLINE, 1.0, "")]
    if body:
        blocks.append(Block(Span(len(head) + 1, len(text)), Role.BODY, 1.0, ""))
    quotations = find_quotations(text, [block.span for block in blocks])
    names: list[TaggedEntity] = []
    for name, kind in NAMES.items():
        at = head.find(name)
        if at >= 0 and not any(at < other.span.end and other.span.start < at + len(name) for other in names):
            names.append(TaggedEntity(Span(at, at + len(name)), kind, 1.0))
    attributions = []
    if said is not None:
        spans = [Span(at, at + len(part)) for part in said for at in [text.index(part, len(head))]]
        attributions = [Attribution((spans[2],), (spans[1],), (spans[0],), 0.9)]
    found = with_headline_claims(text, blocks, quotations, names, attributions, LEXICONS)
    return [
        (_of(text, a.source), _of(text, a.cue), _of(text, a.content)) for a in found if a.content[0].start < len(head)
    ]


def _of(text: str, spans: tuple[Span, ...]) -> str:
    return " | ".join(span.of(text) for span in spans)


@pytest.mark.parametrize(
    ("head", "source", "cue", "content"),
    [
        (
            "Dam leaves river at lowest level in decades – Officials",
            "Officials",
            "–",
            "Dam leaves river at lowest level in decades",
        ),
        ("Fuel ran short within a week, navy says", "navy", "says", "Fuel ran short within a week"),
        ("Ferry dock to stay shut, says harbour operator", "harbour operator", "says", "Ferry dock to stay shut"),
        ("Night shifts double the risk, study suggests", "study", "suggests", "Night shifts double the risk"),
        ("Two held after fire, according to police", "police", "according to", "Two held after fire"),
        ("Minister: Prices will fall by spring", "Minister", ":", "Prices will fall by spring"),
        ("Study: Old wells shelter bats", "Study", ":", "Old wells shelter bats"),
        ("Ina Volk: ‘I signed what I was given’", "Ina Volk", ":", "‘I signed what I was given’"),
        ("Volk on the ferry row: ‘Nobody asked me about it’", "Volk", ":", "‘Nobody asked me about it’"),
        ("‘We heard three shots’ – Ina Volk", "Ina Volk", "–", "‘We heard three shots’"),
        ("‘We heard three shots’ says Ina Volk as inquiry opens", "Ina Volk", "says", "‘We heard three shots’"),
        ("Minister denies favouring old firm", "Minister", "denies", "favouring old firm"),
        ("Angry residents blast ‘ugly’ new pier", "Angry residents", "blast", "‘ugly’ new pier"),
        ("Tellan Grid promises refunds to all", "Tellan Grid", "promises", "refunds to all"),
    ],
)
def test_frames_of_headlines_are_claims(head: str, source: str, cue: str, content: str) -> None:
    """The source before or after, a colon or a dash: each gives one claim with all its parts."""
    assert claims(head) == [(source, cue, content)]


def test_a_headline_can_have_two_claims() -> None:
    """What follows "as" is a claim of its own where it has its own frame."""
    assert claims("Ostrane demands return of its boats as ministers warn of a long winter") == [
        ("Ostrane", "demands", "return of its boats"),
        ("ministers", "warn of", "a long winter"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Halden Rovers 2-1 Port Sarn: Late header ends the wait",
        "Live: Ash closes the airport",
        "Analysis: Why the ferry line failed",
        "Opinion: The bridge was never safe",
        "Video: Men pulled from the river",
        "Ina Volk: What we know about her plan",
        "Ferry line: A short history of a long row",
        "Ferry line to close on Sunday – Sarn Herald",
        "Ferry line to close on Sunday – what it means",
        "Review of ‘The Last Tide’: slow and long",
        "Tellan Grid to cut 600 jobs",
        "Insurance claims rise after the storm",
        "Volk leaves hospital, flies home",
        "The ‘Beast of Sarn’ is back",
        "Ministers meet",
    ],
)
def test_sections_topics_and_sites_do_not_speak(head: str) -> None:
    """A label, a topic, a score, the site's own name, a title or a nickname makes no claim."""
    assert claims(head) == []


def test_a_bare_name_before_a_colon_speaks_where_the_body_says_so() -> None:
    """A name can be a topic, too; a claim of the same person about the same matter settles it."""
    body = "Ina Volk said the harbour would get a new crane in spring."
    said = ("Ina Volk", "said", "the harbour would get a new crane in spring")
    assert claims("Volk: Harbour to get new crane", body, said) == [("Volk", ":", "Harbour to get new crane")]
    assert claims("Volk: Mayor loses her seat", body, said) == []


def test_quoted_words_without_a_frame_are_a_claim_when_somebody_said_them() -> None:
    """They are a claim where the body quotes them, or where they say something."""
    body = "“It is a total waste,” Ina Volk said."
    said = ("Ina Volk", "said", "“It is a total waste,”")
    assert claims("‘Total waste’: anger over new pier", body, said) == [("", "", "‘Total waste’")]
    assert claims("Board ‘ignored three letters’ before pier fell") == [("", "", "‘ignored three letters’")]


def test_what_the_tagger_found_whole_stays() -> None:
    """An attribution with source and content is kept; one that lacks them gives way to the frame's."""
    head = "Fuel ran short within a week, navy says"
    text, blocks = head, [Block(Span(0, len(head)), Role.HEADLINE, 1.0, "")]
    whole = Attribution((Span(0, 28),), (Span(35, 39),), (Span(30, 34),), 0.4)
    cut = Attribution((Span(0, 4),), (Span(35, 39),), (), 0.4)
    assert with_headline_claims(text, blocks, (), (), [whole], LEXICONS) == (whole,)
    (mended,) = with_headline_claims(text, blocks, (), (), [cut], LEXICONS)
    assert (mended.content, mended.source) == (whole.content, whole.source)


def test_a_headlines_content_ends_with_it() -> None:
    """What the tagger gave to a headline's cue from a paragraph below is a quotation of its own."""
    text = "Volk: ‘No’\n“Not today.”"
    blocks = [Block(Span(0, 10), Role.HEADLINE, 1.0, ""), Block(Span(11, 23), Role.BODY, 1.0, "")]
    said = Attribution((Span(6, 10), Span(11, 23)), (Span(4, 5),), (Span(0, 4),), 0.9)
    head, rest = with_headline_claims(
        text, blocks, find_quotations(text, [b.span for b in blocks]), (), [said], LEXICONS
    )
    assert (head.content, head.source) == ((Span(6, 10),), (Span(0, 4),))
    assert (rest.content, rest.cue, rest.source) == ((Span(11, 23),), (), ())


@given(st.text(alphabet="Aab ,:–‘’says1", max_size=50))
def test_parts_lie_in_the_headline_and_apart(head: str) -> None:
    """Whatever the headline, each part of a claim is a stretch of it, not empty, and source and cue overlap nothing."""
    blocks = [Block(Span(0, len(head)), Role.HEADLINE, 1.0, "")]
    quotations = find_quotations(head, [block.span for block in blocks])
    for found in with_headline_claims(head, blocks, quotations, (), (), LEXICONS):
        parts = sorted((*found.content, *found.cue, *found.source))
        assert all(0 <= part.start < part.end <= len(head) for part in parts)
        assert all(one.end <= other.start for one, other in pairwise(parts))
