"""Who stands behind each source."""

import re
from collections.abc import Sequence

import pytest

from reader.core.analysis import Attribution, Block, Entity, Mention
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.parse.speakers import Resolution, resolve
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE, GROUP = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.GROUP
# Sources stand in [], contents in {}, cues in <>; each content goes with the source and cue of its own sentence.
_MARKED = re.compile(r"[\[\]{}<>]")


def _read(
    marked: str, entities: Sequence[tuple[str, EntityType]], groups: Sequence[str]
) -> tuple[str, Resolution, list[Attribution]]:
    """Resolve a marked text; ``groups`` name, for each attribution, the kinds of its parts in the order of the text."""
    text = _MARKED.sub("", marked)
    parts: list[tuple[str, Span]] = []
    at, opened = 0, 0
    for char in marked:
        if char in "[{<":
            opened = at
        elif char in "]}>":
            parts.append(({"]": "source", "}": "content", ">": "cue"}[char], Span(opened, at)))
        else:
            at += 1
    attributions = []
    for group in groups:
        own = {"s": [], "k": [], "c": []}  # type: dict[str, list[Span]]
        for letter in group:
            own[letter].append(parts.pop(0)[1])
        attributions.append(Attribution(tuple(own["c"]), tuple(own["k"]), tuple(own["s"]), 1.0))
    blocks = [Block(Span(*m.span()), Role.BODY, 1.0, "") for m in re.finditer(r"[^\n]+", text)]
    quotations = find_quotations(text, [block.span for block in blocks])
    found = [
        Entity(
            f"e{n}",
            name.split("|")[0],
            kind,
            tuple(name.split("|")[1:]),
            tuple(
                Mention(Span(*m.span()), MentionKind.NAME)
                for m in re.finditer("|".join(re.escape(form) for form in name.split("|")), text)
            ),
        )
        for n, (name, kind) in enumerate(entities, start=1)
    ]
    sentences = split_sentences(text, blocks, quotations, LEXICONS)
    return text, resolve(text, blocks, sentences, quotations, attributions, found, LEXICONS), attributions


def _speakers(marked: str, entities: Sequence[tuple[str, EntityType]], *groups: str) -> list[list[str]]:
    _, resolution, _ = _read(marked, entities, groups)
    names = {entity.id: entity.name for entity in resolution.entities}
    return [[names[k] for k in ids] for ids in resolution.speakers]


VANCE, LUND, PETRONA = ("Peter Vance|Vance", PERSON), ("Maria Lund|Lund", PERSON), ("Petrona Corp.", BODY)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Norwegian Deputy Foreign Minister Peter Vance", "Peter Vance"),
        ("Petrona Corp. president Peter Vance", "Peter Vance"),
        ("Maria Lund's spokesman Peter Vance", "Peter Vance"),
        ("The firm's chairman, Peter Vance", "Peter Vance"),
        ("The President of the Republic Peter Vance", "Peter Vance"),
        ("Peter Vance, a friend of Maria Lund", "Peter Vance"),
        ("the Petrona Corp.", "Petrona Corp."),
        ("Petrona Corp.'s report", "Petrona Corp."),
        ("a report by Petrona Corp.", "Petrona Corp."),
    ],
)
def test_head_of_the_source_speaks(source: str, speaker: str) -> None:
    """Of several names in a source the head speaks, not the names in its title, possessor or apposition."""
    marked = f"[{source}] <said> {{it was late}}."
    assert _speakers(marked, [VANCE, LUND, PETRONA], "skc") == [[speaker]]


@pytest.mark.parametrize(
    "source",
    [
        "officials",
        "a resident",
        "sources close to Peter Vance",
        "a spokesman for Petrona Corp.",
        "Petrona Corp. officials",
        "supporters of Peter Vance",
        "the statement",
        "Bergians",
    ],
)
def test_vague_sources_have_no_speaker(source: str) -> None:
    """People without a name, and documents without an author, have no speaker, whatever name they mention."""
    marked = f"[{source}] <said> {{it was late}}."
    assert _speakers(marked, [VANCE, PETRONA, ("Bergians", GROUP)], "skc") == [[]]


def test_joint_sources_speak_together() -> None:
    """Sources joined by "and" all speak."""
    marked = "[Both Oslo and Bern] <said> {it was late}. [Peter Vance and Maria Lund] <said> {so too}."
    entities = [("Oslo", PLACE), ("Bern", PLACE), VANCE, LUND]
    assert _speakers(marked, entities, "skc", "skc") == [["Oslo", "Bern"], ["Peter Vance", "Maria Lund"]]


def test_pronoun_source_is_the_person() -> None:
    """He and she are the last fitting person."""
    marked = "[Peter Vance] <said> {it was late}. [He] <added> {that it rained}. [She] <said> {no}."
    assert _speakers(marked, [VANCE], "skc", "skc", "skc")[:2] == [["Peter Vance"], ["Peter Vance"]]


def test_office_is_the_person_who_holds_it() -> None:
    """A description by office is the person of whom the article says so, also under another name of the office."""
    marked = (
        "Norwegian President Peter Vance met Swedish Defence Minister Karl Ek. [The minister] <said> {it was late}. "
        "[The Head of State] <said> {so too}. [The Norwegian president] <added> {no}."
    )
    assert _speakers(marked, [VANCE, ("Karl Ek", PERSON)], "skc", "skc", "skc") == [
        ["Karl Ek"],
        ["Peter Vance"],
        ["Peter Vance"],
    ]


def test_body_is_the_one_that_bears_the_noun() -> None:
    """A description of a body is the one with that noun in its name; "the company" is a company."""
    entities = [("Northern Center for Snow", BODY), PETRONA]
    marked = (
        "The Northern Center for Snow hired Petrona Corp. [The center] <said> {it was late}. "
        "[The company] <said> {so too}."
    )
    assert _speakers(marked, entities, "skc", "skc") == [["Northern Center for Snow"], ["Petrona Corp."]]


def test_bodies_without_a_name_become_entities() -> None:
    """Police and the government are one entity each, mentioned by description."""
    _, resolution, _ = _read(
        "[Police] <said> {it was late}. [The government] <said> {no}. [Police] <said> {yes}.", [], ["skc", "skc", "skc"]
    )
    assert resolution.speakers == (("e1",), ("e2",), ("e1",))
    assert [(e.name, e.type, len(e.mentions)) for e in resolution.entities] == [
        ("Police", BODY, 2),
        ("government", BODY, 1),
    ]
    assert {m.kind for e in resolution.entities for m in e.mentions} == {MentionKind.DESCRIPTION}


def test_quote_alone_goes_on_from_the_last() -> None:
    """A paragraph that is only a quotation is said by the speaker of the quotation before it."""
    marked = "{“It was late,”} [Vance] <said>.\n{“And it rained all day long.”}"
    assert _speakers(marked, [VANCE], "csk", "c") == [["Peter Vance"], ["Peter Vance"]]


def test_quote_first_belongs_to_the_source_that_follows() -> None:
    """A quotation at the start of a paragraph is said by the source that follows in the same paragraph."""
    marked = "[Lund] <said> {no}.\n{“It rained all day long.”} {“It was late,”} [Vance] <said>."
    assert _speakers(marked, [VANCE, LUND], "skc", "c", "csk") == [["Maria Lund"], ["Peter Vance"], ["Peter Vance"]]


def test_cue_without_source() -> None:
    """A participle goes on from the attribution before it; a passive cue names nobody."""
    marked = "[Vance] <said> {it was late}, <adding> {that it rained}. It <is alleged> {that he slept}."
    assert _speakers(marked, [VANCE], "skc", "kc", "kc") == [["Peter Vance"], ["Peter Vance"], []]


def test_first_person_in_quotes_is_the_speaker() -> None:
    """First-person pronouns inside a quotation are mentions of its speaker, outside they are not."""
    text, resolution, _ = _read("{“I lost my hat,”} [Vance] <said>. I laughed.", [VANCE], ["csk"])
    spans = [m.span for m in resolution.entities[0].mentions if m.kind is MentionKind.PRONOUN]
    assert [span.of(text) for span in spans] == ["I", "my"]


def test_pronoun_after_an_unnamed_source_is_unnamed() -> None:
    """A pronoun right after an unnamed person means that person and not a name further back."""
    marked = (
        "Peter Vance lives in Oslo. The weather there is cold. [A police officer] <said> {it was late}. "
        "[He] <added> {that it rained}."
    )
    assert _speakers(marked, [VANCE], "skc", "skc") == [[], []]
