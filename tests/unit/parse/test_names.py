"""Proper names as strings."""

import pytest

from reader.core.names import acronym_of, name_words
from reader.core.span import Span
from reader.parse.names import (
    Fit,
    Gender,
    given_gender,
    is_all_caps,
    is_proper,
    owns,
    person_fit,
    person_name,
    split_introduced,
    surface,
    title_gender,
    untitled,
)
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def _surface(text: str) -> str:
    return surface(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("the Varso Institute's", "Varso Institute"),
        ("The Hague", "Hague"),
        ("Reuters’", "Reuters"),
        ("“Petrona”,", "Petrona"),
        ("Petrona Corp.", "Petrona Corp."),
        ("U.N.", "U.N."),
        ("Lena \n Okafor", "Lena Okafor"),
        ("Data Office (DO)", "Data Office (DO)"),
        ("Okafor.", "Okafor"),
    ],
)
def test_surface_is_the_bare_name(raw: str, name: str) -> None:
    """A name loses its article, possessive ending and outer marks, but keeps the stop of an abbreviation."""
    assert _surface(raw) == name


def test_introduced_short_form_is_split_off() -> None:
    """A short form in brackets is told apart from the long one."""
    assert split_introduced("Northern Data Office (NDO)") == ("Northern Data Office", "NDO")
    assert split_introduced("Northern Data Office") == ("Northern Data Office", None)


def test_words_ignore_accents_case_and_dots() -> None:
    """Two spellings of one name have the same words."""
    assert name_words("Piñera-Soto") == name_words("PINERA SOTO")
    assert name_words("U.S.") == name_words("US") == ("us",)


@pytest.mark.parametrize(("name", "acronym"), [("NDO", "ndo"), ("U.N.", "un"), ("BoE", "boe"), ("Oslo", None)])
def test_acronyms_are_told_from_words(name: str, acronym: str | None) -> None:
    """Capitals with or without dots are an acronym, a capitalised word is none."""
    assert acronym_of(name) == acronym


def test_proper_and_shouted_forms() -> None:
    """Proper names start with a capital or a particle joined to one; shouting is long and all capitals."""
    assert [is_proper(name) for name in ("al-Amin", "Oslo", "oslo fjord")] == [True, True, False]
    assert [is_all_caps(name) for name in ("VARSO INSTITUTE", "NDO")] == [True, False]


@pytest.mark.parametrize(
    ("short", "long", "fit"),
    [
        ("Okafor", "Lena Okafor", Fit.SURNAME),
        ("Lena", "Lena Okafor", Fit.GIVEN),
        ("Ruiz", "Ana Ruiz Okafor", Fit.MIDDLE),
        ("al-Masri", "Omar El Masri", Fit.SURNAME),
        ("L. Okafor", "Lena Okafor", Fit.SAME),
        ("Paul Okafor", "Lena Okafor", None),
        ("Berg", "Lena Okafor", None),
        ("Karl Berg Jr.", "Karl Berg Sr.", None),
    ],
)
def test_person_fit(short: str, long: str, fit: Fit | None) -> None:
    """A name fits a longer one by surname, given name or initials, and never a namesake."""
    assert person_fit(person_name(short, LEXICONS), person_name(long, LEXICONS)) is fit


def test_titles_are_no_part_of_the_name() -> None:
    """Titles before a name go, and the gender that they tell stays."""
    name = person_name("Mrs. Okafor", LEXICONS)
    assert name.words == ("okafor",)
    assert name.gender is Gender.FEMALE


def test_gender_of_given_names_and_titles() -> None:
    """A given name tells a gender wherever it stands first; a title only right before the name."""
    assert given_gender("Peter Vance", LEXICONS) is Gender.MALE
    assert given_gender("Xyzzy Vance", LEXICONS) is Gender.UNKNOWN
    assert title_gender(["the", "actress"], LEXICONS) is Gender.FEMALE
    assert title_gender(["daughter", "of"], LEXICONS) is Gender.UNKNOWN


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Cllr Femi Starvik", "Femi Starvik"),
        ("Dr. Lund", "Lund"),
        ("Chancellor Lund", "Chancellor Lund"),
        ("Chancellor Tova Lund", "Tova Lund"),
        ("Queen Tova Lund", "Queen Tova Lund"),
        ("Dr. S.", "Dr. S."),
        ("Dr", "Dr"),
        ("Ms of Lund", "Ms of Lund"),
    ],
)
def test_a_title_goes_where_a_name_stays(name: str, bare: str) -> None:
    """Titles before a name are cut off, but never the last word or what the bearer goes by."""
    assert untitled(name, LEXICONS) == bare


@pytest.mark.parametrize(
    ("text", "name", "possessor"),
    [
        ("Ann Reed's aide", "Ann Reed", True),
        ("Ann Reed’s aide", "Ann Reed’s", True),
        ("Fields' aide", "Fields", True),
        ("Ann Reed, an aide", "Ann Reed", False),
        ("Fields said", "Fields", False),
    ],
)
def test_a_possessor_is_told_by_its_apostrophe(text: str, name: str, possessor: bool) -> None:
    """A name owns what follows where an apostrophe ends it, inside its span or right after."""
    assert owns(text, Span(0, len(name))) is possessor
