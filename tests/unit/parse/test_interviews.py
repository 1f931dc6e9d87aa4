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
    return [(turn.source[0].of(text), [s.of(text) for s in turn.content]) for turn in find_turns(text, blocks(text))]


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
    assert with_turns(turns, [inner, label]) == (*turns[:2], inner, *turns[2:])
