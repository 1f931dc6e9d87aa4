import pytest

from reader.core.span import Span
from reader.core.tagging import Calibration, Evidence, TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import TagLabel
from reader.parse.attribution import find_attributions
from reader.parse.quotes import find_quotations


def at(text: str, piece: str) -> Span:
    """Where a piece stands in a text."""
    start = text.index(piece)
    return Span(start, start + len(piece))


def tagging(text: str, *spans: tuple[TagLabel, str], links: tuple[tuple[int, int], ...]) -> Tagging:
    """A tagging of pieces of the text, every score .9."""
    return Tagging(
        tuple(TaggedSpan(at(text, piece), label, 0.9) for label, piece in spans),
        tuple(TaggedLink(cue, part, 0.9) for cue, part in links),
    )


def found(text: str, tags: Tagging) -> list[tuple[list[str], list[str], list[str]]]:
    """Content, cue and source of each attribution as strings; each line of the text is a block."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Span(start, start + len(line)))
        start += len(line) + 1
    attributions = find_attributions(text, blocks, find_quotations(text, blocks), tags)
    return [
        ([s.of(text) for s in a.content], [s.of(text) for s in a.cue], [s.of(text) for s in a.source])
        for a in attributions
    ]


def test_content_source_and_cue_are_joined_by_their_links() -> None:
    """One source may serve two cues, each with its own content."""
    text = "Ana Pohl said the bridge was safe and added that it would open."
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "the bridge was safe"),
        (TagLabel.CUE, "added"),
        (TagLabel.CONTENT, "that it would open"),
        links=((1, 0), (1, 2), (3, 0), (3, 4)),
    )
    assert found(text, tags) == [
        (["the bridge was safe"], ["said"], ["Ana Pohl"]),
        (["that it would open"], ["added"], ["Ana Pohl"]),
    ]


def test_the_dateline_is_no_part_of_what_is_said() -> None:
    """Place and agency before the first sentence are cut off the content."""
    text = "FERRIN (Osk News) – The bridge is safe, Ana Pohl said."
    tags = tagging(
        text,
        (TagLabel.CONTENT, "FERRIN (Osk News) – The bridge is safe"),
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "said"),
        links=((2, 0), (2, 1)),
    )
    assert found(text, tags) == [(["The bridge is safe"], ["said"], ["Ana Pohl"])]


def test_a_content_grows_to_the_quotation_it_nearly_fills() -> None:
    """A tagger that drops the last word of a quote is put right by the marks."""
    text = "“The bridge is not safe today,” Ana Pohl said."
    tags = tagging(
        text,
        (TagLabel.CONTENT, "The bridge is not safe"),
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "said"),
        links=((2, 0), (2, 1)),
    )
    assert found(text, tags) == [(["“The bridge is not safe today,”"], ["said"], ["Ana Pohl"])]


def test_a_quote_broken_by_its_cue_is_one_attribution_of_two_parts() -> None:
    """Contents on both sides of a cue stay apart in the text and together in the claim."""
    text = "“It is late,” she said, “and we must go.”"
    tags = tagging(
        text,
        (TagLabel.CONTENT, "“It is late,”"),
        (TagLabel.SOURCE, "she"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "“and we must go.”"),
        links=((2, 0), (2, 1), (2, 3)),
    )
    assert found(text, tags) == [(["“It is late,”", "“and we must go.”"], ["said"], ["she"])]


def test_a_quotation_that_fills_its_paragraph_is_a_claim_without_a_source() -> None:
    """A floating quote is no assertion of the outlet's even where the tagger saw nothing."""
    text = "“The bridge has been shut since the spring.”"
    assert found(text, Tagging()) == [([text], [], [])]


def test_a_scare_quote_is_no_claim() -> None:
    """A few words in marks inside a sentence claim nothing."""
    assert found("The so-called “bridge of peace” is shut.", Tagging()) == []


def test_a_cue_without_content_is_dropped() -> None:
    """A cue alone attributes nothing."""
    text = "Ana Pohl said."
    tags = tagging(text, (TagLabel.SOURCE, "Ana Pohl"), (TagLabel.CUE, "said"), links=((1, 0),))
    assert found(text, tags) == []


def test_surer_evidence_gives_more_confidence() -> None:
    """Every score counts towards the confidence, which stays a probability."""

    def chance(**scores: float) -> float:
        told = dict.fromkeys(("cue", "content", "content_link", "source", "source_link"), 0.9) | scores
        return Calibration().chance(Evidence(**told, sourceless=False, direct=False))

    for name in ("cue", "content", "content_link", "source", "source_link"):
        assert 0 < chance(**{name: 0.2}) < chance() < 1


def test_a_quotation_through_several_paragraphs_is_one_content() -> None:
    """All its parts go to the cue beside it, whatever other cue the tagger linked one of them to."""
    text = "Ana Pohl told us: “The river rose.\n“Then the bridge went.”\nA report said no more."
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "told us"),
        (TagLabel.CONTENT, "“The river rose."),
        (TagLabel.CONTENT, "“Then the bridge went.”"),
        (TagLabel.SOURCE, "A report"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "no more"),
        links=((1, 0), (1, 2), (5, 3), (5, 4), (5, 6)),
    )
    assert found(text, tags) == [
        (["“The river rose.", "“Then the bridge went.”"], ["told us"], ["Ana Pohl"]),
        (["no more"], ["said"], ["A report"]),
    ]


def test_a_paragraph_that_is_a_closed_quote_is_a_claim_of_its_own() -> None:
    """It is parted from the cue of the paragraph before, but stays with a cue that has nothing else."""
    text = "“We ran,” Ana Pohl said.\n“Nobody looked back at the bridge.”"
    tags = tagging(
        text,
        (TagLabel.CONTENT, "“We ran,”"),
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "“Nobody looked back at the bridge.”"),
        links=((2, 0), (2, 1), (2, 3)),
    )
    assert found(text, tags) == [
        (["“We ran,”"], ["said"], ["Ana Pohl"]),
        (["“Nobody looked back at the bridge.”"], [], []),
    ]
    text = "Ana Pohl said:\n“Nobody looked back at the bridge.”"
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "said:"),
        (TagLabel.CONTENT, "“Nobody looked back at the bridge.”"),
        links=((1, 0), (1, 2)),
    )
    assert found(text, tags) == [(["“Nobody looked back at the bridge.”"], ["said:"], ["Ana Pohl"])]


def test_a_name_that_nobody_gives_is_no_claim() -> None:
    """Two or three words with a cue and no source only name something."""
    text = "The men, known as the 'Old Guard', met."
    tags = tagging(text, (TagLabel.CUE, "known as"), (TagLabel.CONTENT, "the 'Old Guard'"), links=((0, 1),))
    assert found(text, tags) == []


def test_a_source_that_breaks_off_takes_the_name_it_waits_for() -> None:
    """A preposition at a source's end is followed by the name it belongs to."""
    text = "The river fell, a source in Lower Ostrane said."
    tags = tagging(
        text,
        (TagLabel.CONTENT, "The river fell"),
        (TagLabel.SOURCE, "a source in"),
        (TagLabel.CUE, "said"),
        links=((2, 0), (2, 1)),
    )
    assert found(text, tags) == [(["The river fell"], ["said"], ["a source in Lower Ostrane"])]


def test_words_of_another_paragraph_are_no_content_beside_nearer_ones() -> None:
    """A paraphrase does not reach across paragraphs, but a list under its cue is content."""
    text = "The council will decide whether it goes.\nA report found that it was cracked."
    tags = tagging(
        text,
        (TagLabel.CONTENT, "whether it goes"),
        (TagLabel.SOURCE, "A report"),
        (TagLabel.CUE, "found"),
        (TagLabel.CONTENT, "that it was cracked"),
        links=((2, 0), (2, 1), (2, 3)),
    )
    assert found(text, tags) == [(["that it was cracked"], ["found"], ["A report"])]
    text = "Ana Pohl demanded:\nA new bridge by the spring.\nA ferry until then."
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "demanded"),
        (TagLabel.CONTENT, "A new bridge by the spring."),
        (TagLabel.CONTENT, "A ferry until then."),
        links=((1, 0), (1, 2), (1, 3)),
    )
    ((content, _, _),) = found(text, tags)
    assert content == ["A new bridge by the spring.", "A ferry until then."]


@pytest.mark.parametrize(("score", "kept"), [(0.95, True), (0.6, False)])
def test_words_in_the_paragraph_after_the_cues_are_its_content_where_the_link_is_sure(score: float, kept: bool) -> None:
    """What somebody says may go on without marks below; the same words above a cue are never its own."""
    first, second = "Ana Pohl said the bridge was safe.", "It would open in May."
    for text, own in ((f"{first}\n{second} All of it.", kept), (f"{second} All of it.\n{first}", False)):
        tags = tagging(
            text,
            *sorted(
                [
                    (TagLabel.SOURCE, "Ana Pohl"),
                    (TagLabel.CUE, "said"),
                    (TagLabel.CONTENT, "the bridge was safe"),
                    (TagLabel.CONTENT, "It would open in May"),
                ],
                key=lambda row: text.index(row[1]),
            ),
            links=(),
        )
        place = {span.span.of(text): k for k, span in enumerate(tags.spans)}
        cue = place["said"]
        links = [TaggedLink(cue, place[piece], 0.9) for piece in ("Ana Pohl", "the bridge was safe")]
        far = TaggedLink(cue, place["It would open in May"], score)
        content = ["the bridge was safe", "It would open in May"] if own else ["the bridge was safe"]
        assert found(text, Tagging(tags.spans, (*links, far))) == [(content, ["said"], ["Ana Pohl"])]


def test_a_quotation_far_off_is_not_the_cues() -> None:
    """A cue takes a quotation from the paragraph beside its own; one beyond goes to the frame that stands with it."""
    text = "Ana Pohl told us: “The river rose all night.”\nIt was cold.\nJo Reed said the dam held."
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "told us"),
        (TagLabel.CONTENT, "“The river rose all night.”"),
        (TagLabel.SOURCE, "Jo Reed"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "the dam held"),
        links=((1, 0), (4, 2), (4, 3), (4, 5)),
    )
    assert found(text, tags) == [
        (["“The river rose all night.”"], ["told us"], ["Ana Pohl"]),
        (["the dam held"], ["said"], ["Jo Reed"]),
    ]


def test_a_quotation_goes_on_behind_its_frame() -> None:
    """What the tagger linked to a paragraph above belongs to the frame between its two halves."""
    text = "Jo Reed said the dam held.\nIt was cold.\n“The river rose,” Ana Pohl said. “We ran up the hill.”"
    tags = tagging(
        text,
        (TagLabel.SOURCE, "Jo Reed"),
        (TagLabel.CUE, "said"),
        (TagLabel.CONTENT, "the dam held"),
        (TagLabel.CONTENT, "“The river rose,”"),
        (TagLabel.SOURCE, "Ana Pohl"),
        (TagLabel.CUE, "Pohl said"),
        (TagLabel.CONTENT, "“We ran up the hill.”"),
        links=((1, 0), (1, 2), (5, 3), (5, 4), (1, 6)),
    )
    contents = [content for content, _, _ in found(text, tags)]
    assert contents == [["the dam held"], ["“The river rose,”", "“We ran up the hill.”"]]


@pytest.mark.parametrize(
    "text", ["“Not until he asks.”", "‘The bridge has been shut since the spring.’", "“No. Never!”"]
)
def test_a_short_sentence_in_marks_floats_too(text: str) -> None:
    """A sentence of its own says something, in single marks, too; a title does not."""
    assert found(text, Tagging()) == [([text], [], [])]
    assert found("“Winter Light”", Tagging()) == []


def test_a_name_in_marks_amid_another_paragraph_is_no_content() -> None:
    """What a caption calls somebody is not said by the source of the paragraph below it; nor is it a claim."""
    text = "Men known as the ‘Red Caps’ look at a bridge.\nThe bridge was moved, media reported."
    tags = tagging(
        text,
        (TagLabel.CONTENT, "the ‘Red Caps’"),
        (TagLabel.CONTENT, "The bridge was moved"),
        (TagLabel.SOURCE, "media"),
        (TagLabel.CUE, "reported"),
        links=((3, 0), (3, 1), (3, 2)),
    )
    assert found(text, tags) == [(["The bridge was moved"], ["reported"], ["media"])]
