"""Attributions inside another's content."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.analysis import Attribution, Block
from reader.core.span import Span, hull
from reader.core.vocabulary import Role
from reader.parse.nested import find_nested, split_nested
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def _outer(text: str, content: str, cue: str = "", source: str = "") -> Attribution:
    def spans(piece: str) -> tuple[Span, ...]:
        return (Span(text.index(piece), text.index(piece) + len(piece)),) if piece else ()

    return Attribution(spans(content), spans(cue), spans(source), 1.0)


def _nested(text: str, outer: tuple[Attribution, ...], tagged: tuple[Attribution, ...] = ()) -> tuple[Attribution, ...]:
    blocks = [Block(Span(*m.span()), Role.BODY, 1.0, "") for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    quotations = find_quotations(text, [block.span for block in blocks])
    sentences = split_sentences(text, blocks, quotations, LEXICONS)
    return find_nested(text, sentences, quotations, outer, tagged, LEXICONS)


def _said(text: str, content: str, cue: str = "said") -> list[tuple[str, str, str]]:
    """Source, cue and content of what is nested in ``content``."""
    found = _nested(text, (_outer(text, content, cue),))
    return [tuple(" ".join(s.of(text) for s in part) for part in (a.source, a.cue, a.content)) for a in found]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "that the ministry had claimed the bridge was sound",
            ("the ministry", "had claimed", "the bridge was sound"),
        ),
        (
            "the foreman had ordered them to open the second valve",
            ("the foreman", "had ordered", "them to open the second valve"),
        ),
        (
            "that the harbour board and the union have agreed to meet in June",
            ("the harbour board and the union", "have agreed", "to meet in June"),
        ),
        ("a new survey shows the wells are drying up", ("a new survey", "shows", "the wells are drying up")),
        ("the owner, Ada Brill, denied the charges", ("the owner, Ada Brill,", "denied", "the charges")),
        (
            "that Brill rang the desk at noon and insisted that nobody was hurt",
            ("Brill", "insisted", "that nobody was hurt"),
        ),
        ("they were told to leave the camp at once", ("", "were told", "to leave the camp at once")),
        ("the firm rejected what it called “a tax on rain”", ("it", "called", "“a tax on rain”")),
        (
            "that the dam, according to the surveyors, was built on sand",
            None,
        ),
        (
            "the roof will hold, according to the surveyors",
            ("the surveyors", "according to", "the roof will hold"),
        ),
        (
            "the fish died despite the mayor's claim that the river was clean",
            ("the mayor's", "claim", "that the river was clean"),
        ),
    ],
)
def test_clauses_that_tell_of_others(content: str, expected: tuple[str, str, str] | None) -> None:
    """A paraphrase yields the claim that somebody else makes in it, with source, cue and content, or nothing at all."""
    found = _said(f"Orla Venn said {content}.", content)
    assert found == ([expected] if expected else [])


def test_no_source_begins_inside_a_number() -> None:
    """A thousand is one word: what is no clause with it whole is none behind its comma."""
    quotation = "“You can follow us from our store of nearly 13,000 fact-checked claims,”"
    assert _said(f"{quotation} Orla Venn said.", quotation) == []


@pytest.mark.parametrize(
    ("quotation", "expected"),
    [
        ("“He told us that the pump was new,”", ("He", "told", "that the pump was new")),
        ("“I asked the council to mend it in May,”", ("I", "asked", "the council to mend it in May")),
        ("“The guard shouted, ‘Run to the hill!’ and we ran,”", ("The guard", "shouted", "‘Run to the hill!’")),
        ("“They promised us one,”", ("They", "promised", "one")),
        ("“It is only rain, my uncle says,”", ("my uncle", "says", "It is only rain")),
    ],
)
def test_words_of_others_in_quotations(quotation: str, expected: tuple[str, str, str]) -> None:
    """Inside a quotation stands what others said, or what the speaker said to others at another time."""
    assert _said(f"{quotation} Orla Venn said.", quotation) == [expected]


@pytest.mark.parametrize(
    "content",
    [
        "“I think that the pump is old,”",
        "“We believe they will come back,”",
        "“We call on the council to mend it,”",
        "that she hoped the rain would stop",
        "that they would say that the pump was old",
        "“If they say it is safe, we will drink it,”",
        "“Nobody asked whether it was safe,”",
        "that the reports on the plan were printed in May",
        "that the statement was read to an empty hall",
        "claims that have nothing to do with it were struck out",
    ],
)
def test_what_is_no_claim_of_another(content: str) -> None:
    """The speaker's own thoughts, mere possibilities, questions and nouns that look like verbs give nothing."""
    assert _said(f"{content} Orla Venn said.", content) == []


def test_cited_people_say_the_content_itself() -> None:
    """Who is cited for a report says the report's content; a reason that is cited says nothing."""
    text = "The mill will close, the Holm Gazette reported on Monday, citing two officials."
    outer = _outer(text, "The mill will close", "reported", "the Holm Gazette")
    (found,) = _nested(text, (outer,))
    assert found.content == outer.content
    assert [span.of(text) for span in found.source] == ["two officials"]
    reason = "The mill will close, the owner said on Monday, citing high costs."
    assert _nested(reason, (_outer(reason, "The mill will close", "said", "the owner"),)) == ()


def test_nested_in_nested() -> None:
    """A claim within a claim within a claim keeps both inner ones, the innermost inside the other."""
    content = "that the mayor claimed that the engineer had promised a new pump would come"
    text = f"Orla Venn said {content}."
    outer, inner = _nested(text, (_outer(text, content, "said"),))
    assert outer.content[0].contains(hull((*inner.content, *inner.cue)))


def test_a_reading_takes_the_place_of_a_tag_that_it_touches() -> None:
    """Where the tagger marked the same clause, one attribution stays; where it marked another, both do."""
    text = "Q: So?\nA: The guard told us that the gate was shut. Ana, Bo shouted."
    content = "The guard told us that the gate was shut. Ana, Bo shouted."
    outer = _outer(text, content, "A:")
    same = _outer(text, "us that the gate was shut", "told", "The guard")
    other = _outer(text, "Ana", "shouted", "Bo")
    found = _nested(text, (outer,), (same, other))
    assert same not in found
    assert other in found
    assert len(found) == 2


def test_split_by_containment() -> None:
    """What lies with content and cue inside another's content is told apart from what stands by itself."""
    text = "A: The guard said it was shut. Later he said more."
    turn = _outer(text, "The guard said it was shut. Later he said more.", "A:")
    inner = _outer(text, "it was shut", "said")
    apart = _outer("said it", "it", "said")
    assert split_nested((turn, inner)) == ((turn,), (inner,))
    assert split_nested((apart,)) == ((apart,), ())


WORDS = st.sampled_from(
    "he she they I we the minister Orla Venn Holm officials said says told asked ordered claimed thinks wants plans to "
    "that it was not open the gate us them had has been according to , . “ ” ‘ ’ ; — ( ) and but if what called citing "
    "claim decision from by 's shows report".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=60), st.data())
def test_spans_lie_inside_an_outer_content(words: list[str], data: st.DataObject) -> None:
    """Contents lie inside an outer content, cues never overlap, and the same text gives the same result."""
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    outer = (Attribution((Span(start, end),), (), (), 1.0),)
    found = _nested(text, outer)
    for attribution in found:
        assert all(Span(start, end).contains(s) and s.length for s in (*attribution.content, *attribution.cue))
        assert all(Span(start, end).contains(s) and s.length for s in attribution.source)
        assert not any(c.overlaps(s) for c in attribution.content for s in attribution.cue)
    cues = sorted(span for attribution in found for span in attribution.cue)
    assert all(a.end <= b.start for a, b in pairwise(cues))
    assert found == _nested(text, outer)
