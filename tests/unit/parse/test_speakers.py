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
    marked: str, entities: Sequence[tuple[str, EntityType]], groups: Sequence[str], roles: Sequence[Role] = ()
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
        own: dict[str, list[Span]] = {"s": [], "k": [], "c": []}
        for letter in group:
            own[letter].append(parts.pop(0)[1])
        attributions.append(Attribution(tuple(own["c"]), tuple(own["k"]), tuple(own["s"]), 1.0))
    lines = [Span(*m.span()) for m in re.finditer(r"[^\n]+", text)]
    blocks = [
        Block(line, role, 1.0, "")
        for line, role in zip(lines, (*roles, *([Role.BODY] * (len(lines) - len(roles)))), strict=True)
    ]
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


def _speakers(
    marked: str, entities: Sequence[tuple[str, EntityType]], *groups: str, roles: Sequence[Role] = ()
) -> list[list[str]]:
    _, resolution, _ = _read(marked, entities, groups, roles)
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
        "Parisians",
    ],
)
def test_vague_sources_have_no_speaker(source: str) -> None:
    """People without a name, and documents without an author, have no speaker, whatever name they mention."""
    marked = f"[{source}] <said> {{it was late}}."
    names = [VANCE, PETRONA, ("Bergia", PLACE), ("Bergians", GROUP), ("Parisians", GROUP)]
    assert _speakers(f"{marked} Bergia was silent.", names, "skc") == [[]]


def test_joint_sources_speak_together() -> None:
    """Sources joined by "and" all speak."""
    marked = "[Both Oslo and Bern] <said> {it was late}. [Peter Vance and Maria Lund] <said> {so too}."
    entities = [("Oslo", PLACE), ("Bern", PLACE), VANCE, LUND]
    assert _speakers(marked, entities, "skc", "skc") == [["Oslo", "Bern"], ["Peter Vance", "Maria Lund"]]


def test_pronoun_source_is_the_person() -> None:
    """He and she are the last fitting person."""
    marked = "[Peter Vance] <said> {it was late}. [He] <added> {that it rained}. [She] <said> {no}."
    assert _speakers(marked, [VANCE], "skc", "skc", "skc")[:2] == [["Peter Vance"], ["Peter Vance"]]


def test_pronoun_that_may_mean_another_is_doubted() -> None:
    """Where two people fit alike the one is chosen and doubted; where one alone fits, or is named, nobody is."""
    marked = "In the hall were Peter Vance and Paul Orme. [He] <said> {it was late}. [Maria Lund] <said> {no}."
    entities = [("Peter Vance", PERSON), ("Paul Orme", PERSON), ("Maria Lund", PERSON)]
    _, resolution, _ = _read(marked, entities, ("skc", "skc"))
    assert [len(ids) for ids in resolution.speakers] == [1, 1]
    assert resolution.doubted == {0}
    _, sure, _ = _read(marked.replace(" and Paul Orme", ""), [entities[0], entities[2]], ("skc", "skc"))
    assert sure.doubted == set()


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


HEADLINE, BYLINE = Role.HEADLINE, Role.BYLINE
GAUGE = ("Northern Gauge Office", BODY)


def test_it_is_the_body_of_the_sentence_before() -> None:
    """The source "it" is the body that spoke last, else the subject, in the sentence before; never a person."""
    marked = "[Petrona Corp.] <said> {it was late}. [It] <added> {that it rained}."
    assert _speakers(marked, [PETRONA], "skc", "skc") == [["Petrona Corp."], ["Petrona Corp."]]
    marked = "The old firm Petrona Corp. sank. [It] <claims> {that it rained}."
    assert _speakers(marked, [PETRONA], "skc") == [["Petrona Corp."]]
    marked = "Vance sat at Petrona Corp. all day. [It] <said> {no}.\n[It] <said> {yes}."
    assert _speakers(marked, [VANCE, PETRONA], "skc", "skc") == [[], []]


def test_they_are_those_who_spoke_together() -> None:
    """The source "they" is the joint source before it; one person is not."""
    marked = "[Vance and Lund] <said> {it was late}. [They] <added> {that it rained}."
    assert _speakers(marked, [VANCE, LUND], "skc", "skc")[1] == ["Peter Vance", "Maria Lund"]
    assert _speakers("[Vance] <said> {no}. [They] <said> {yes}.", [VANCE], "skc", "skc")[1] == []


@pytest.mark.parametrize(
    "body",
    [
        "The regulator, the Northern Gauge Office, spoke.",
        "The Northern Gauge Office, a regulator, spoke.",
        "Many like the regulator Northern Gauge Office more.",
    ],
)
def test_headline_is_read_after_the_body(body: str) -> None:
    """A role noun in the headline is the body that the article describes by it."""
    marked = f"[Regulator] <says> {{snow is late}}\n{body}"
    assert _speakers(marked, [GAUGE], "skc", roles=[HEADLINE]) == [["Northern Gauge Office"]]


def test_rival_is_not_the_one_described() -> None:
    """A body described as a rival is not the one that a definite description before it means."""
    marked = "[The operator] <says> {snow is late}. The rival operator Petrona Corp. slept."
    assert _speakers(marked, [PETRONA], "skc") == [[]]


def test_title_may_be_told_after_the_description() -> None:
    """A definite title before its holder is named means the one person who bears it, and nobody with another title."""
    marked = "Transport Minister Karl Ek left. [The mayor] <said> {it was late}.\nMayor Maria Lund slept."
    assert _speakers(marked, [LUND, ("Karl Ek", PERSON)], "skc") == [["Maria Lund"]]
    marked = "[Transport Minister Karl Ek] <said> {no}. [The mayor] <said> {it was late}."
    assert _speakers(marked, [("Karl Ek", PERSON)], "skc", "skc") == [["Karl Ek"], []]


def test_first_source_is_named_in_the_next_paragraph() -> None:
    """An indefinite description at the article's start is the person named right after with an age, and only then."""
    marked = "[A former broker at the bank] <said> {it was late}.\n[Peter Vance], 41, <said> {so too}."
    assert _speakers(marked, [VANCE], "skc", "skc")[0] == ["Peter Vance"]
    marked = "[A former broker at the bank] <said> {it was late}.\n[Peter Vance], a baker, <said> {so too}."
    assert _speakers(marked, [VANCE], "skc", "skc")[0] == []


@pytest.mark.parametrize(
    ("source", "rest"),
    [
        ("a statement", " that the office published on Monday"),
        ("a price list published", " by the Northern Gauge Office"),
        ("the office's own log", ""),
    ],
)
def test_document_speaks_for_its_maker(source: str, rest: str) -> None:
    """A document is said by the body that the words around it name as its maker."""
    marked = f"The Northern Gauge Office closed. <According to> [{source}]{rest}, {{snow is late}}."
    assert _speakers(marked, [GAUGE, VANCE], "ksc") == [["Northern Gauge Office"]]


def test_statement_is_of_whoever_was_last_said_to_make_one() -> None:
    """A definite statement is that of the last source whose sentence spoke of one; nobody's where none did."""
    marked = "[Petrona Corp.] <said> {no} in a statement. [Vance] <said> {yes}. [The statement] <added> {so too}."
    assert _speakers(marked, [PETRONA, VANCE], "skc", "skc", "skc")[2] == ["Petrona Corp."]
    assert _speakers("[Vance] <said> {yes}. [The statement] <added> {so too}.", [VANCE], "skc", "skc")[1] == []


def test_its_document_is_of_the_body_before() -> None:
    """A note called "its" is made by the body of the sentence before."""
    marked = "[Petrona Corp.] <said> {no}. {Snow is late}, <according to> [its note to clients]."
    assert _speakers(marked, [PETRONA], "skc", "cks")[1] == ["Petrona Corp."]


def test_first_person_source_is_the_author() -> None:
    """The source "I" is the one person of the byline, and nobody where there are two."""
    marked = "By Peter Vance\n[I] <think> {snow is late}."
    assert _speakers(marked, [VANCE], "skc", roles=[BYLINE]) == [["Peter Vance"]]
    marked = "By Peter Vance and Maria Lund\n[I] <think> {snow is late}."
    assert _speakers(marked, [VANCE, LUND], "skc", roles=[BYLINE]) == [[]]


def test_quotation_is_introduced_by_a_colon() -> None:
    """A quotation on its own after a sentence that ends in a colon is said by the subject of that sentence."""
    marked = "The Petrona Corp. sent the following note on Monday:\n{“It rained all day long.”}"
    assert _speakers(marked, [PETRONA, VANCE], "c") == [["Petrona Corp."]]


@pytest.mark.parametrize(
    ("marked", "groups", "speaker"),
    [
        ("Peter Vance, a baker from Oslo, <said> {it was late}.", ["kc"], ["Peter Vance"]),
        ("{It was late}, <said> banker Peter Vance.", ["ck"], ["Peter Vance"]),
        ("Peter Vance of the Petrona Corp. <said> {it was late}.", ["kc"], ["Peter Vance"]),
        ("Vance praised the plan but <stressed> {it was late}.", ["kc"], ["Peter Vance"]),
        ("Vance slept, <adding> {that it was late}.", ["kc"], ["Peter Vance"]),
        ("A friend of Peter Vance <said> {it was late}.", ["kc"], []),
        ("Peter Vance <was told> {it was late}.", ["kc"], []),
        ("{It was late}, she <told> Peter Vance.", ["ck"], []),
    ],
)
def test_source_that_the_tagger_left_out(marked: str, groups: list[str], speaker: list[str]) -> None:
    """Where no source is linked to a cue, the name in the source's place beside it speaks; a hearer does not."""
    assert _speakers(marked, [VANCE, PETRONA], *groups) == [speaker]


def test_source_of_another_sentence_does_not_count() -> None:
    """A linked source of the next sentence gives way to the name beside the cue, or to nobody."""
    marked = "Vance <said> {it was late}. The [Petrona Corp.] slept."
    assert _speakers(marked, [VANCE, PETRONA], "kcs") == [["Peter Vance"]]
    marked = "Residents <said> {it was late}. The [Petrona Corp.] slept."
    assert _speakers(marked, [VANCE, PETRONA], "kcs") == [[]]


def test_relative_pronoun_is_the_name_before_it() -> None:
    """The source "who" is the person right before it."""
    marked = "The union's head, Peter Vance, [who] <said> {it was late}, left."
    assert _speakers(marked, [VANCE], "skc") == [["Peter Vance"]]


def test_a_body_with_a_word_for_what_it_is_speaks_itself() -> None:
    """The owner of "Lebanon's X television" is not the source, and a name that breaks off is."""
    _, resolution, _ = _read(
        "[Norland's Petrona television] <said> {it was late}.", [("Norland", PLACE), ("Petrona", BODY)], ["skc"]
    )
    assert resolution.speakers == (("e2",),)
    _, resolution, _ = _read(
        "[The Varso Center for Norwegian reconciliation] <said> {it was late}.",
        [("Varso Center for Norwegian", BODY)],
        ["skc"],
    )
    assert resolution.speakers == (("e1",),)
