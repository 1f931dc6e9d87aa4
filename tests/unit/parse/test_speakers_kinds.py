"""Kinds of sources that name nobody outright, on sentences written for each."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Attribution, Block, Entity, Mention
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, Role, SourceType
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.parse.source_types import source_type
from reader.parse.speakers import Resolution, resolve
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE, MISC = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.MISC
_MARK = re.compile(r"[\[\]{}<>|]")
_PARTS = {"]": "source", "}": "content", ">": "cue"}


def _resolve(
    marked: str, entities: Sequence[tuple[str, EntityType]], roles: Sequence[Role] = ()
) -> tuple[str, list[Attribution], Resolution]:
    """Resolve a text with sources in [], contents in {}, cues in <>; a bar ends an attribution."""
    text = _MARK.sub("", marked)
    attributions, at, opened = [], 0, 0
    own: dict[str, list[Span]] = {"source": [], "content": [], "cue": []}
    for char in marked:
        if char in "[{<":
            opened = at
        elif char in _PARTS:
            own[_PARTS[char]].append(Span(opened, at))
        elif char == "|":
            attributions.append(Attribution(tuple(own["content"]), tuple(own["cue"]), tuple(own["source"]), 1.0))
            own = {"source": [], "content": [], "cue": []}
        else:
            at += 1
    lines = [Span(*m.span()) for m in re.finditer(r"[^\n]+", text)]
    kept = [*roles, *([Role.BODY] * (len(lines) - len(roles)))]
    blocks = [Block(line, role, 1.0, "") for line, role in zip(lines, kept, strict=True)]
    quotations = find_quotations(text, lines)
    named = []
    for n, (forms, kind) in enumerate(entities, start=1):
        name, *aliases = forms.split("/")
        found = re.finditer("|".join(rf"\b{re.escape(f)}(?!\w)" for f in (name, *aliases)), text)
        mentions = tuple(Mention(Span(*m.span()), MentionKind.NAME) for m in found)
        named.append(Entity(f"e{n}", name, kind, tuple(aliases), mentions))
    sentences = split_sentences(text, blocks, quotations, LEXICONS)
    return text, attributions, resolve(text, blocks, sentences, quotations, attributions, named, LEXICONS)


def _read(
    marked: str, entities: Sequence[tuple[str, EntityType]], roles: Sequence[Role] = ()
) -> list[tuple[list[str], SourceType]]:
    """The names of the speakers and the type of each attribution, with its source as it was read."""
    text, _, found = _resolve(marked, entities, roles)
    by_id = {entity.id: entity for entity in found.entities}
    out = []
    for ids, source in zip(found.speakers, found.sources, strict=True):
        speakers = [by_id[name] for name in ids]
        out.append(([entity.name for entity in speakers], source_type(text, source, speakers, LEXICONS)))
    return out


VANCE, LUND, EK = ("Peter Vance/Vance", PERSON), ("Maria Lund/Lund", PERSON), ("Karl Ek/Ek", PERSON)
DIRECTORATE, FRONT = ("Harbour Directorate", BODY), ("Tarno Front", PLACE)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The parish", SourceType.ORGANISATION),
        ("the district council", SourceType.ORGANISATION),
        ("Its foreign ministry", SourceType.ORGANISATION),
        ("The water company", SourceType.ORGANISATION),
        ("A council insider", SourceType.UNNAMED),
        ("The team", SourceType.UNNAMED),
        ("Local media", SourceType.UNNAMED),
        ("state media", SourceType.OUTLET),
        ("Experts", SourceType.UNNAMED),
        ("Reports", SourceType.UNNAMED),
        ("several news reports", SourceType.UNNAMED),
        ("Autopsy reports", SourceType.DOCUMENT),
        ("A footnote", SourceType.DOCUMENT),
        ("the timetable", SourceType.DOCUMENT),
    ],
)
def test_unnamed_source_has_a_type_and_no_speaker(source: str, kind: SourceType) -> None:
    """A body, crowd or document that the text never names has its type, and makes no entity."""
    assert _read(f"[{source}] <said> {{it was late}}|.", []) == [([], kind)]


def test_vague_sources_are_never_one_entity() -> None:
    """Two vague sources make no entity, and so are nobody in common."""
    _, _, found = _resolve("[Officials] <said> {it was late}|. [Officials] <said> {it rained}|.", [])
    assert found.entities == ()
    assert found.speakers == ((), ())


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The directorate", ["Harbour Directorate"]),
        ("The front", ["Tarno Front"]),
        ("The Front", ["Tarno Front"]),
        ("The old directorate of Bern", []),
        ("Her front", []),
    ],
)
def test_noun_of_a_name_is_that_body(source: str, expected: list[str]) -> None:
    """A definite noun that a name has for its own means the body so named, whatever the tagger took it for."""
    marked = f"The Harbour Directorate met the Tarno Front. [{source}] <said> {{it was late}}|."
    assert _read(marked, [DIRECTORATE, FRONT])[0][0] == expected


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("the district council", ("Holm Cables", BODY)),
        ("the ministry", ("Holm Bank", BODY)),
        ("the company", ("Court of Claims", BODY)),
        ("the union", ("Data Office", BODY)),
    ],
)
def test_body_of_another_sort_is_not_meant(source: str, body: tuple[str, EntityType]) -> None:
    """A definite body is not the last speaker where that one's name says that it is something else."""
    marked = f"[{body[0]}] <said> {{no}}|. On Monday [{source}] <said> {{it was late}}|."
    assert _read(marked, [body])[1] == ([], SourceType.ORGANISATION)


def test_acronym_may_be_any_sort_of_body() -> None:
    """A definite body's noun means the last speaker whose name does not tell its sort."""
    marked = "[TOV] <said> {no}|. On Monday [the union] <said> {it was late}|."
    assert _read(marked, [("TOV", BODY)])[1][0] == ["TOV"]


def test_panel_of_a_body_is_that_body() -> None:
    """The panel is the body of whose panel the text told."""
    entities = [("Court of Claims", BODY), ("Harbour Directorate", BODY)]
    marked = "A panel of the Court of Claims met the Harbour Directorate. [The panel] <said> {it was late}|."
    assert _read(marked, entities)[0][0] == ["Court of Claims"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Vance] <said> {no}|. [The politician] <added> {it was late}|.", ["Peter Vance"]),
        ("[Vance] <said> {no}|. [The official] <added> {it was late}|.", []),
        ("[A diplomat] <said> {no}|. [The diplomat] <added> {it was late}|.", []),
        ("Vance, a joiner, lost a tooth. {“Best day ever,”} [the 33-year-old] <said>|.", ["Peter Vance"]),
        ("[Vance] <said> {no}|. [The member for Norham East] <added> {it was late}|.", ["Peter Vance"]),
        ("[Vance] <said> {no}|.\n[The politician] <added> {it was late}|.", []),
    ],
)
def test_epithet_takes_up_who_spoke(marked: str, expected: list[str]) -> None:
    """An epithet means the person who spoke just before in its paragraph, and nobody after an unnamed source."""
    assert _read(marked, [VANCE])[-1][0] == expected


@pytest.mark.parametrize(("noun", "expected"), [("witness", ["Peter Vance"]), ("visitor", [])])
def test_the_part_somebody_has_in_court_hides_no_name(noun: str, expected: list[str]) -> None:
    """After "the witness", "he" is somebody whom the report names; after another nameless person it is that one."""
    marked = (
        f"[Peter Vance] <said> {{no}}|.\nIn the end [the {noun}] <said> {{it was late}}|. [He] <said> {{it was dark}}|."
    )
    assert _read(marked, [VANCE])[-1][0] == expected


def test_nationality_is_the_person_of_that_country() -> None:
    """The adjective alone means the person whose title tells the country, also of an invented one."""
    entities = [VANCE, LUND, ("Varsovania", PLACE), ("Tamark", PLACE), ("Varsovanian", PLACE), ("Tamarkian", PLACE)]
    marked = (
        "Varsovania and Tamark met. The Varsovanian minister Peter Vance and the Tamarkian minister Maria Lund shook "
        "hands. [The Tamarkian] <said> {no}|. [The Varsovanian] <said> {yes}|. [The Tamarkian side] <said> {well}|."
    )
    assert [speakers for speakers, _ in _read(marked, entities)] == [["Maria Lund"], ["Peter Vance"], ["Tamark"]]


def test_name_that_modifies_is_not_the_speaker() -> None:
    """A name before a noun for people says only whose they are."""
    assert _read("[A Lund aide] <said> {no}|.", [LUND]) == [([], SourceType.UNNAMED)]
    norse = ("Norrish", PERSON)
    assert _read("[Her Norrish counterpart, Karl Ek,] <said> {no}|.", [norse, EK])[0][0] == ["Karl Ek"]


def test_they_go_on_from_one_with_others() -> None:
    """They are the person who spoke together with people without a name."""
    marked = "[Lund and her colleagues] <said> {no}|. [They] <said> {yes}|."
    assert _read(marked, [LUND])[1][0] == ["Maria Lund"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor, Maria Lund, ordered a search, and <urged> {all to stay in}|.", ["Maria Lund"]),
        ("Harbour boss Maria Lund last night hit back, <insisting> {it was late}|.", ["Maria Lund"]),
        ("The mayor, Maria Lund – no relation, though many ask – <called> {it late}|.", ["Maria Lund"]),
        ("Her aide, Karl Ek, denied it, <telling> state radio {it was late}|.", ["Karl Ek"]),
        ("A spokesman for the courier firm, Petrona, <said> {it was late}|.", []),
        ("Karl Ek ran. Officials in the north <said> {it was late}|.", []),
    ],
)
def test_missing_source_is_the_subject(sentence: str, expected: list[str]) -> None:
    """A cue whose source the tagger left out takes the subject of its sentence, or the words right before it."""
    assert _read(sentence, [LUND, EK, ("Petrona", BODY)])[-1][0] == expected


def test_end_of_a_headline_is_its_source() -> None:
    """The noun before the verb at a headline's end is the body that the article names with it."""
    marked = "{It was late}, office <says>|\nThe Data Office slept."
    assert _read(marked, [("Data Office", BODY)], [Role.HEADLINE])[0][0] == ["Data Office"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("{It was late}, <according to> [the] NOVRA, which slept|.", "NOVRA"),
        ("[The newspaper «]Novy List» <writes> {it was late}|.", "Novy List"),
        ("[Mum]-of-two Maria Lund, 38, <said> {it was late}|.", "Maria Lund"),
        ("[The Norrish] minister Maria Lund <said> {it was late}|.", "Maria Lund"),
    ],
)
def test_broken_source_is_made_whole(sentence: str, expected: str) -> None:
    """A source that breaks off before the name it leads to takes that name in."""
    entities = [("NOVRA", BODY), ("Novy List", BODY), LUND, ("Mum", PERSON)]
    assert _read(sentence, entities)[0][0] == [expected]


def test_newspaper_before_a_name_makes_an_outlet() -> None:
    """A body called a newspaper is an outlet, and "the paper" takes it up."""
    marked = "[The newspaper Novy List] <said> {no}|. <According to> [the paper], {it was late}|."
    assert _read(marked, [("Novy List", BODY)]) == [(["Novy List"], SourceType.OUTLET)] * 2


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a statement that the directorate published", ["Harbour Directorate"]),
        ("a letter from its lawyers", ["Harbour Directorate"]),
        ("the letter", []),
    ],
)
def test_source_tells_its_own_maker(source: str, expected: list[str]) -> None:
    """The words of a document's own phrase tell who made it."""
    marked = f"The Harbour Directorate slept. <According to> [{source}], {{it was late}}|."
    assert _read(marked, [DIRECTORATE])[0] == (expected, SourceType.DOCUMENT)


def test_letter_is_of_who_wrote() -> None:
    """The letter is said by who was said to have written to somebody."""
    marked = "[Vance] <wrote> to Lund {that it was late}|. [The letter] <added> {that it rained}|."
    assert _read(marked, [VANCE, LUND])[1] == (["Peter Vance"], SourceType.DOCUMENT)


def test_ruling_is_of_the_last_court() -> None:
    """A ruling, and a footnote in it, are said by the court that was named last; without a court by nobody."""
    marked = "The Court of Claims met Vance. [The ruling] <said> {no}|. [A footnote] <said> {yes}|."
    assert [names for names, _ in _read(marked, [("Court of Claims", BODY), VANCE])] == [["Court of Claims"]] * 2
    assert _read("Vance slept. [The ruling] <said> {no}|.", [VANCE])[0] == ([], SourceType.DOCUMENT)


def test_relative_pronoun_is_the_document_before_it() -> None:
    """The source "which" after a document is that document."""
    marked = "They quoted a report, according to [which] it <was said> {it was late}|."
    assert _read(marked, [])[0] == ([], SourceType.DOCUMENT)


def test_lead_describes_who_is_named_next() -> None:
    """A definite description in the lead is the person whom the next paragraph starts with, and no other later."""
    lead = "[The head of the second-largest port] <said> {it was late}|."
    assert _read(f"{lead}\nDame Maria Lund spoke.", [LUND])[0][0] == ["Maria Lund"]
    assert _read(f"{lead}\nMaria Lund, a baker, spoke.", [LUND])[0][0] == []
    assert _read(f"One.\nTwo.\nThree.\n{lead}\nMaria Lund spoke.", [LUND])[0][0] == []


def test_quote_alone_after_a_story_is_of_its_person() -> None:
    """A quotation on its own is said by the one person whom the paragraph before it is about."""
    entities = [VANCE, LUND]
    assert _read("Peter Vance fills the ledger alone.\n{“It is a job of waiting.”}|", entities)[0][0] == ["Peter Vance"]


def test_unnamed_girl_is_not_he() -> None:
    """The noun of an unnamed source tells its gender: a pronoun of the other does not mean it."""
    marked = "[One girl] <said> {it was late}|. The chair, Rhodri Vale, frowned. {“No,”} [he] <said>|."
    assert _read(marked, [("Rhodri Vale", PERSON)])[1][0] == ["Rhodri Vale"]


def test_pronoun_outweighs_a_list_of_given_names() -> None:
    """She is the person who spoke right before in the paragraph, though most of that name are men; not after a Mr."""
    marked = "[Emeka Sato] <said> {it was late}|. {“We asked for more. We wait,”} [she] <said>|."
    assert _read(marked, [("Emeka Sato", PERSON)])[1][0] == ["Emeka Sato"]
    marked = "[Mr Emeka Sato] <said> {it was late}|. {“We asked for more. We wait,”} [she] <said>|."
    assert _read(marked, [("Emeka Sato", PERSON)])[1][0] == []


def test_speaker_that_is_known_is_kept() -> None:
    """Speakers handed over are taken as they are, and an epithet after them takes them up."""
    text = "Q says no."
    attribution = Attribution((Span(7, 9),), (Span(2, 6),), (Span(0, 1),), 1.0)
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    person = Entity("e1", "Peter Vance", PERSON, (), ())
    sentences = split_sentences(text, blocks, (), LEXICONS)
    found = resolve(text, blocks, sentences, (), [attribution], [person], LEXICONS, turns={0: ("e1",)})
    assert found.speakers == (("e1",),)
    # A turn without a label has no source.
    unlabelled = Attribution((Span(0, len(text)),), (), (), 1.0)
    found = resolve(text, blocks, sentences, (), [unlabelled], [person], LEXICONS, turns={0: ("e1",)})
    assert found.speakers == (("e1",),)


_WORDS = st.sampled_from(["Vance", "the", "union", ",", "“", "which", "said", "Lund's", "report", ":", "\n"])


@given(st.lists(_WORDS, max_size=14))
def test_any_words_are_read(words: list[str]) -> None:
    """Whatever the source and the words around it, reading gives one tuple of known speakers for each attribution."""
    before = " ".join(words)
    source = " ".join(before.split()) or "x"
    marked = f"{before} [{source}] <said> {{no}}|."
    _, attributions, found = _resolve(marked, [VANCE, LUND])
    known = {entity.id for entity in found.entities}
    assert len(found.speakers) == len(found.sources) == len(attributions)
    assert all(name in known for names in found.speakers for name in names)
