from reader.core.analysis import Attribution, Block, Sentence
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.assertions import find_assertions
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons


def asserted(text: str, *attributed: str, role: Role = Role.BODY) -> list[str]:
    """What one sentence, which is a block, asserts beside its attributed pieces."""
    block = Span(0, len(text))
    spans = [Span(text.index(piece), text.index(piece) + len(piece)) for piece in attributed]
    attributions = [Attribution(tuple(spans), (), (), 1.0)] if spans else []
    spans_found = find_assertions(
        text,
        [Block(block, role, 1.0, "")],
        [Sentence(block, 0)],
        find_quotations(text, [block]),
        attributions,
        load_lexicons(),
    )
    return [span.of(text) for span in spans_found]


def test_a_plain_sentence_is_asserted_without_its_full_stop() -> None:
    """What nobody is named for is the outlet's own."""
    assert asserted("The bridge collapsed on Monday.") == ["The bridge collapsed on Monday"]


def test_questions_headings_and_fragments_assert_nothing() -> None:
    """Neither does a caption, whatever it says."""
    assert asserted("Who pays for the bridge?") == []
    assert asserted("What happened next") == []
    assert asserted("A long night.") == []
    assert asserted("The bridge collapsed on Monday.", role=Role.CAPTION) == []


def test_orders_assert_nothing() -> None:
    """Neither does what anyone is asked to do, whatever finite verbs stand in it."""
    assert asserted("If you are near the river, leave now.") == []
    assert asserted("Read what the council has planned.") == []
    assert asserted("Anyone who has a photograph is asked to call.") == []


def test_a_line_without_a_full_stop_needs_a_sure_verb() -> None:
    """A long heading with a word that may be a verb is none; the same as a sentence is one."""
    line = "Bus links in the valley, the new timetable and fares"
    assert asserted(line) == []
    assert asserted("The bus links both ends of the valley.") == ["The bus links both ends of the valley"]


def test_what_hangs_on_an_attribution_is_not_asserted() -> None:
    """Neither an addressee with its clause, nor what leads in by a relative, nor how much later it was."""
    text = "Ana Pohl told a meeting that was held in May it was late."
    assert asserted(text, "Ana Pohl", "told", "it was late") == []
    text = "There was a note in which Ana Pohl said it was late."
    assert asserted(text, "Ana Pohl", "said", "it was late") == []
    text = "Ana Pohl said it was late, two days after the bridge had been closed."
    assert asserted(text, "Ana Pohl", "said", "it was late") == []


def test_the_clause_beside_an_attribution_is_asserted() -> None:
    """A main clause before a reported one stands on its own."""
    text = "The council met on Friday, and Ana Pohl said it was late."
    assert asserted(text, "Ana Pohl", "said", "it was late") == ["The council met on Friday"]


def test_what_only_frames_an_attribution_is_not() -> None:
    """Times, places and subordinate openings beside a claim claim nothing."""
    text = "In late September, Ana Pohl said it was late."
    assert asserted(text, "Ana Pohl", "said", "it was late") == []
    text = "Ana Pohl, who has led the council since May, said it was late."
    assert asserted(text, "Ana Pohl", "said", "it was late") == []


def test_a_quoted_sentence_without_a_source_is_not_the_outlets() -> None:
    """A quotation that no attribution took is still somebody's words."""
    assert asserted("“The bridge was never safe.”") == []


def test_the_dateline_belongs_to_no_assertion() -> None:
    """Place and agency are the frame of the first sentence."""
    assert asserted("PORT HALE (Dispatch) – The bridge collapsed on Monday.") == ["The bridge collapsed on Monday"]
