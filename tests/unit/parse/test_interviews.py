import pytest

from reader.core.analysis import Attribution, Block
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.interviews import find_turns, with_turns

TALK = [
    "REED: Why did you shut the bridge on Monday?",
    "",
    "VOSS: Because it was cracked. An engineer said “it will fall”, so we shut it.",
    "And nobody argued.",
    "",
    "She pours more tea.",
    "",
    "REED: What did the town say?",
    "",
    "VOSS: The town said nothing for a week.",
]


def blocks(text: str) -> list[Block]:
    """Every line that is not empty, as body."""
    out, start = [], 0
    for line in text.split("\n"):
        if line:
            out.append(Block(Span(start, start + len(line)), Role.BODY, 1.0, ""))
        start += len(line) + 1
    return out


def spoken(text: str) -> list[tuple[str, list[str]]]:
    """Label and content of each turn."""
    return [
        ("".join(s.of(text) for s in turn.attribution.source), [s.of(text) for s in turn.attribution.content])
        for turn in find_turns(text, blocks(text))
    ]


def test_turns_belong_to_their_labels() -> None:
    """Questions and answers are attributions; a line right under a turn goes on with it, a paragraph apart does not."""
    assert spoken("\n".join(TALK)) == [
        ("REED", ["Why did you shut the bridge on Monday?"]),
        ("VOSS", ["Because it was cracked. An engineer said “it will fall”, so we shut it.", "And nobody argued."]),
        ("REED", ["What did the town say?"]),
        ("VOSS", ["The town said nothing for a week."]),
    ]


def test_colons_that_do_not_come_back_are_no_interview() -> None:
    """Neither a list of figures nor an article with a few colons is one."""
    assert spoken("Update: The bridge is shut.\nNote: It may open soon again.\nThe river fell.") == []
    assert spoken("Clinton: 2,316 delegates\nSanders: 1,547 delegates\nClinton: 543 more\nSanders: 46 more") == []


def test_what_is_quoted_inside_an_answer_stays_and_what_crosses_a_turn_goes() -> None:
    """A turn keeps its words; an attribution wholly inside it is kept beside it."""
    text = "\n".join(TALK)
    turns = find_turns(text, blocks(text))

    def at(piece: str) -> Span:
        return Span(text.index(piece), text.index(piece) + len(piece))

    inner = Attribution((at("“it will fall”"),), (at("said"),), (at("An engineer"),), 0.9)
    label = Attribution((at("Why did you"),), (at(":"),), (at("REED"),), 0.9)
    own = [turn.attribution for turn in turns]
    assert with_turns(turns, [inner, label]) == (*own[:2], inner, *own[2:])


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        (["Q. Why now?", "A. Because I had to.", "Q. Is that all of it?", "A. It is all.", "Q. And after that?",
          "A. Nothing at all."], ["Q", "A", "Q", "A", "Q", "A"]),
        (["Q: Why did you?", "A: I had to.", "Q: And so now?", "A: I stay here."], ["Q", "A", "Q", "A"]),
        (["**Q:** Why did you?", "**A:** I had to.", "**Q:** And now?", "**A:** I stay here.", "**Q:** And what then?"],
         ["Q", "A", "Q", "A", "Q"]),
        (["ORME — It is a map.", "REED — Why is it?", "ORME — I drew it.", "REED — And it is blank."],
         ["ORME", "REED", "ORME", "REED"]),
        (["ORME It is a map.", "REED Why is it so?", "ORME I drew it.", "REED And it is blank.", "ORME No more of it.",
          "REED Then we stop."], ["ORME", "REED", "ORME", "REED", "ORME", "REED"]),
        (["ANA POHL, PILOT: Good day to you.", "REED (on camera): Why are you here?", "POHL: I work here daily.",
          "REED: Ah.", "POHL: Yes, so it is.", "REED: Then we thank you."],
         ["ANA POHL, PILOT", "REED", "POHL", "REED", "POHL", "REED"]),
    ],
)  # fmt: skip
def test_turns_begin_with_labels_of_many_forms(lines: list[str], labels: list[str]) -> None:
    """Letters, capitals, titles, bold marks: the label is the source whatever parts it from the words."""
    assert [label for label, _ in spoken("\n\n".join(lines))] == labels


def test_stage_directions_are_nobodys_words() -> None:
    """A line in brackets neither ends a turn nor belongs to it."""
    text = "REED: Why did you go?\nPOHL: I had to go.\n(LAUGHTER)\nREED: And so now?\nPOHL: I stay here."
    assert [content for _, content in spoken(text)] == [
        ["Why did you go?"], ["I had to go."], ["And so now?"], ["I stay here."]
    ]  # fmt: skip


def test_questions_without_labels_alternate_with_answers_in_the_first_person() -> None:
    """Paragraphs that ask "you", between ones that say "I", are an interview; a list of common questions is none."""
    asked = ["Why did you go?", "I had to. It was late.", "What did you find?", "Nothing that I could use."]
    text = "\n\n".join(["Reed has come home.", *asked, "Will you go back?", "I will.", "Reed lives in Ferrin."])
    assert [content for _, content in spoken(text)] == [
        ["Why did you go?"], ["I had to. It was late."], ["What did you find?"], ["Nothing that I could use."],
        ["Will you go back?"], ["I will."]
    ]  # fmt: skip
    common = ["How do I renew?", "You go to the office.", "What do I need?", "A pass.", "Where is it?", "In town."]
    assert spoken("\n\n".join(common)) == []


def test_datelines_are_no_turns() -> None:
    """Capitals and a dash before two items are places."""
    assert spoken("PARIS — The mayor has gone away.\n\nLONDON — The queen has come home.") == []
