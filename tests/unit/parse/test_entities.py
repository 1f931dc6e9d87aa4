"""Name mentions grouped to entities."""

import pytest

from reader.core.analysis import Block, Entity
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, JoinRule, Role
from reader.parse.entities import find_entities
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def _entities(text: str, *names: tuple[str, EntityType], role: Role = Role.BODY) -> dict[str, Entity]:
    """Entities of ``text`` by name, with each of ``names`` tagged in order from where the last one ended."""
    tagged, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        tagged.append(TaggedEntity(Span(start, at), kind, 0.9))
    blocks = [Block(Span(0, len(text)), role, 1.0, "")]
    return {entity.name: entity for entity in find_entities(text, blocks, tagged, LEXICONS)}


def test_surname_goes_to_the_full_name() -> None:
    """A bare surname is a mention of the person named in full, before or after it."""
    found = _entities("Okafor won. Lena Okafor smiled.", ("Okafor", PERSON), ("Lena Okafor", PERSON))
    assert set(found) == {"Lena Okafor"}
    assert found["Lena Okafor"].aliases == ("Okafor",)
    assert len(found["Lena Okafor"].mentions) == 2


def test_namesakes_stay_apart_by_title() -> None:
    """Two people of one surname stay two, and a title decides whom the bare surname means."""
    text = "Paul Berg met Anna Berg. Mr Berg left. Ms Berg stayed."
    found = _entities(text, ("Paul Berg", PERSON), ("Anna Berg", PERSON), ("Berg", PERSON), ("Berg", PERSON))
    assert [m.span.start for m in found["Paul Berg"].mentions] == [0, text.index("Berg left")]
    assert [m.span.start for m in found["Anna Berg"].mentions] == [text.index("Anna"), text.index("Berg stayed")]


def test_ambiguous_surname_means_the_last_person_named() -> None:
    """With nothing else to go by, a bare surname is the fitting person named last."""
    text = "Xav Berg met Yol Berg. Berg left."
    found = _entities(text, ("Xav Berg", PERSON), ("Yol Berg", PERSON), ("Berg", PERSON))
    assert len(found["Yol Berg"].mentions) == 2


def test_introduced_acronym_is_an_alias() -> None:
    """A short form in brackets belongs to the name before it, however the tagger cut the two."""
    for names in (
        (("Northern Data Office", BODY), ("NDO", BODY), ("NDO", BODY)),
        (("Northern Data Office (NDO)", BODY), ("NDO", BODY)),
    ):
        found = _entities("The Northern Data Office (NDO) spoke. Then the NDO left.", *names)
        assert set(found) == {"Northern Data Office"}
        assert found["Northern Data Office"].aliases == ("NDO",)


def test_acronym_is_derived_from_capitals() -> None:
    """An acronym that nobody introduced goes to the one name with these initials."""
    found = _entities("The NDO spoke for the Northern Data Office.", ("NDO", BODY), ("Northern Data Office", BODY))
    assert set(found) == {"Northern Data Office"}


def test_company_suffix_and_first_word_are_short_forms() -> None:
    """A company without its suffix, and by its first word, is the same company."""
    found = _entities("Petrona Steel Corp. rose. Petrona Steel fell. Petrona grew.",
                      ("Petrona Steel Corp.", BODY), ("Petrona Steel", BODY), ("Petrona", BODY))  # fmt: skip
    assert set(found) == {"Petrona Steel Corp."}
    assert len(found["Petrona Steel Corp."].mentions) == 3


def test_common_word_is_no_short_form() -> None:
    """A common noun such as "Ministry" is no short form of a longer name that starts with it."""
    found = _entities("Ministry Works rose. The Ministry fell.", ("Ministry Works", BODY), ("Ministry", BODY))
    assert len(found) == 2


def test_most_votes_decide_the_type() -> None:
    """Mentions of one name with different types become one entity of the type with most weight."""
    found = _entities("Varso, Varso and Varso.", ("Varso", PLACE), ("Varso", BODY), ("Varso", PLACE))
    assert [(e.type, len(e.mentions)) for e in found.values()] == [(PLACE, 3)]


def test_canonical_name_is_no_shouting() -> None:
    """A name in capitals gives way to the same name written properly, and no name keeps its possessive."""
    found = _entities("VARSO INSTITUTE wins. Varso Institute's head spoke.",
                      ("VARSO INSTITUTE", BODY), ("Varso Institute's", BODY))  # fmt: skip
    assert set(found) == {"Varso Institute"}


def test_unmarked_repeat_is_a_mention() -> None:
    """A full name marked once is also found where the tagger missed it, but not inside a longer name."""
    text = "Lena Okafor spoke. Then Lena Okafor left for the Lena Okafor Prize."
    found = _entities(text, ("Lena Okafor", PERSON))
    assert [m.span.start for m in found["Lena Okafor"].mentions] == [0, text.index("Lena Okafor left")]


def test_word_written_small_elsewhere_is_not_repeated() -> None:
    """A one-word name that the text also writes small is a common word, so its capitals are left alone."""
    text = "Unity spoke. Unity left. They seek unity. Unity matters."
    found = _entities(text, ("Unity", BODY), ("Unity", BODY))
    assert len(found["Unity"].mentions) == 2


def test_boilerplate_has_no_repeats() -> None:
    """Names in boilerplate are no mentions."""
    text = "Lena Okafor spoke.\nLena Okafor: more"
    blocks = [Block(Span(0, 18), Role.BODY, 1.0, ""), Block(Span(19, len(text)), Role.RELATED, 1.0, "")]
    found = find_entities(text, blocks, [TaggedEntity(Span(0, 11), PERSON, 0.9)], LEXICONS)
    assert [len(e.mentions) for e in found] == [1]


def test_ids_follow_the_text() -> None:
    """Ids count up in the order of first mentions."""
    found = _entities("Oslo, Bern, Oslo, Rome.", ("Oslo", PLACE), ("Bern", PLACE), ("Oslo", PLACE), ("Rome", PLACE))
    assert [(e.id, e.name) for e in found.values()] == [("e1", "Oslo"), ("e2", "Bern"), ("e3", "Rome")]


def test_surname_of_a_person_is_a_person() -> None:
    """A lone word that the tagger took for a body is a person where somebody of the article bears it as a surname."""
    found = _entities("Lena Okafor won. Okafor smiled.", ("Lena Okafor", PERSON), ("Okafor", BODY))
    assert [(e.type, len(e.mentions)) for e in found.values()] == [(PERSON, 2)]


def test_country_stays_a_country_beside_a_namesake() -> None:
    """A country's name is never taken for the surname of somebody in the article."""
    found = _entities("Ana Jordan flew to Jordan.", ("Ana Jordan", PERSON), ("Jordan", PLACE))
    assert {e.type for e in found.values()} == {PERSON, PLACE}


def test_doubtful_body_with_a_given_name_is_a_person() -> None:
    """Two words, the first a given name, are a person unless the tagger is sure of the organisation."""
    text = "Peter Vance won."
    for score, kind in ((0.6, PERSON), (0.97, BODY)):
        blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
        found = find_entities(text, blocks, [TaggedEntity(Span(0, 11), BODY, score)], LEXICONS)
        assert [e.type for e in found] == [kind]


def test_given_name_that_the_tagger_missed() -> None:
    """A person is found by a known given name, alone only inside a sentence, and not where the word is doubtful."""
    assert set(_entities("We met Lena Okafor and saw Peter in June.")) == {"Lena Okafor", "Peter"}
    assert _entities("Peter pan sauce is good.") == {}


def test_surname_that_the_tagger_missed() -> None:
    """Somebody named in full is found by surname where the tagger saw nothing."""
    found = _entities("Lena Okafor won. Then Okafor smiled.", ("Lena Okafor", PERSON))
    assert len(found["Lena Okafor"].mentions) == 2


def test_a_rank_tells_namesakes_apart() -> None:
    """A surname after a rank means the one who bears it, not whoever of that surname was named last."""
    text = "Councillor Marta Vance sat. Her brother Ben Vance runs an inn. It is late, said Councillor Vance."
    found = _entities(text, ("Marta Vance", PERSON), ("Ben Vance", PERSON), ("Vance", PERSON))
    assert [m.span.start for m in found["Marta Vance"].mentions] == [text.index("Marta"), text.rindex("Vance")]


def test_a_person_in_capitals_keeps_the_whole_name() -> None:
    """Where a transcript writes people in capitals alone, the fullest form is the name and no acronym beats it."""
    found = _entities("TOVA ADRO, HOST: Morning.\nADRO: Well?", ("TOVA ADRO", PERSON), ("ADRO", PERSON))
    assert [(e.name, e.aliases) for e in found.values()] == [("TOVA ADRO", ("ADRO",))]


def test_a_headline_with_nothing_but_the_name_gives_the_name() -> None:
    """A name that fills its line is written as it is; one inside a headline gives way to the body's."""
    text = "Varso News Agency\nIt told Varso so."
    blocks = [Block(Span(0, 17), Role.HEADLINE, 1.0, ""), Block(Span(18, len(text)), Role.BODY, 1.0, "")]
    tagged = [TaggedEntity(Span(0, 17), BODY, 0.9), TaggedEntity(Span(26, 31), BODY, 0.9)]
    (found,) = find_entities(text, blocks, tagged, LEXICONS)
    assert (found.name, found.aliases) == ("Varso News Agency", ("Varso",))


def test_a_department_is_not_the_firm() -> None:
    """A firm named more often than its press service is no short form of that."""
    text = "Varso Press showed it. Varso pays. Varso sells."
    found = _entities(text, ("Varso Press", BODY), ("Varso", BODY), ("Varso", BODY))
    assert set(found) == {"Varso Press", "Varso"}


def test_who_goes_by_a_first_name_is_named_in_full() -> None:
    """A doubtful place whose first word is a person elsewhere is that person; a bay of the name is not."""
    text = "Anselvo Quirm rows. Anselvo sings."
    tagged = [TaggedEntity(Span(0, 13), PLACE, 0.8), TaggedEntity(Span(20, 27), PERSON, 0.9)]
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    (found,) = find_entities(text, blocks, tagged, LEXICONS)
    assert (found.name, found.type, found.aliases) == ("Anselvo Quirm", PERSON, ("Anselvo",))
    text = "Anselvo Bay froze. Anselvo sings."
    tagged = [TaggedEntity(Span(0, 11), PLACE, 0.8), TaggedEntity(Span(19, 26), PERSON, 0.9)]
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    assert len(find_entities(text, blocks, tagged, LEXICONS)) == 2


@pytest.mark.parametrize(
    ("text", "names", "joined"),
    [
        ("Lena Okafor won. Okafor smiled.", ["Lena Okafor", "Okafor"], {"Okafor": JoinRule.SURNAME}),
        ("Okafor smiled. Lena Okafor won.", ["Okafor", "Lena Okafor"], {"Okafor": JoinRule.SURNAME}),
        ("Lena Okafor won. Lena smiled.", ["Lena Okafor", "Lena"], {"Lena": JoinRule.GIVEN_NAME}),
        (
            "Lena Okafor won. Lena Marie Okafor smiled.",
            ["Lena Okafor", "Lena Marie Okafor"],
            {"Lena Okafor": JoinRule.FULL_NAME},
        ),
        (
            "Oleh Zelensky won. Oleh Zelenskyy smiled.",
            ["Oleh Zelensky", "Oleh Zelenskyy"],
            {"Oleh Zelensky": JoinRule.SPELLING},
        ),
    ],
)
def test_a_person_says_why_a_form_is_theirs(text: str, names: list[str], joined: dict[str, JoinRule]) -> None:
    """Each other form of a name comes with the rule that joined it, whichever of the two comes first."""
    (person,) = _entities(text, *((name, PERSON) for name in names)).values()
    assert dict(zip(person.aliases, person.joined, strict=True)) == joined


@pytest.mark.parametrize(
    ("text", "names", "joined"),
    [
        ("The Northern Data Office (NDO) spoke.", ["Northern Data Office", "NDO"], {"NDO": JoinRule.BRACKETS}),
        ("The Northern Data Office (NDO) spoke.", ["Northern Data Office (NDO)"], {"NDO": JoinRule.BRACKETS}),
        ("The Northern Data Office spoke. The NDO left.", ["Northern Data Office", "NDO"], {"NDO": JoinRule.INITIALS}),
        ("Varso Telecom fell. VarTel rose.", ["Varso Telecom", "VarTel"], {"VarTel": JoinRule.SYLLABLES}),
        (
            "Osk Border Service spoke. Osk Border left.",
            ["Osk Border Service", "Osk Border"],
            {"Osk Border": JoinRule.SHORT_FORM},
        ),
        ("Osk Steel Ltd fell. Osk Steel rose.", ["Osk Steel Ltd", "Osk Steel"], {"Osk Steel": JoinRule.SAME_WORDS}),
    ],
)
def test_a_body_says_why_a_form_is_its_own(text: str, names: list[str], joined: dict[str, JoinRule]) -> None:
    """Initials, brackets, syllables and short forms are told apart as reasons."""
    (body,) = _entities(text, *((name, BODY) for name in names)).values()
    assert dict(zip(body.aliases, body.joined, strict=True)) == joined


def test_a_river_says_why_its_name_is_enough() -> None:
    """The bare name and the other order are joined as one and the same water."""
    names = [(name, PLACE) for name in ("River Tamsel", "Tamsel River", "Tamsel")]
    (river,) = _entities("The River Tamsel rose. The Tamsel River fell. The Tamsel froze.", *names).values()
    assert set(river.joined) == {JoinRule.LANDFORM}
    assert len(river.joined) == len(river.aliases) == 2
