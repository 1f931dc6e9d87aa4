"""Whom third-person pronouns mean."""

import pytest

from reader.core.analysis import Block, Entity, Mention
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.names import Gender
from reader.parse.pronouns import PronounResolver, find_pronouns, person_gender
from reader.parse.pronouns_features import Case
from reader.parse.pronouns_traits import traits
from reader.parse.pronouns_words import Place, WordIndex
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def _people(text: str, *names: str) -> list[Entity]:
    out = []
    for n, name in enumerate(names, start=1):
        forms = [name, name.split()[-1]] if " " in name else [name]
        spans: list[Span] = []
        for form in forms:
            at = text.find(form)
            while at >= 0:
                span = Span(at, at + len(form))
                if not any(span.overlaps(s) for s in spans):
                    spans.append(span)
                at = text.find(form, at + 1)
        mentions = tuple(Mention(s, MentionKind.NAME) for s in sorted(spans))
        out.append(Entity(f"e{n}", name, EntityType.PERSON, tuple(forms[1:]), mentions))
    return out


def _meant(text: str, *names: str) -> list[str | None]:
    """The names that the pronouns of ``text`` mean, in order."""
    return [name for name, _ in _meant_with_chance(text, *names)]


def _meant_with_chance(text: str, *names: str) -> list[tuple[str | None, float]]:
    """The names that the pronouns of ``text`` mean, in order, each with its chance."""
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    quotations = find_quotations(text, [block.span for block in blocks])
    people = _people(text, *names)
    sentences = split_sentences(text, blocks, quotations, LEXICONS)
    found = PronounResolver(text, sentences, quotations, people, LEXICONS).resolve()
    by_id = {entity.id: entity.name for entity in people}
    return [(by_id[f.entity] if f.entity else None, f.chance) for f in found]


def test_gender_decides() -> None:
    """A pronoun means a person whose given name tells its gender, though another was named last."""
    assert _meant("Peter Vance met Maria Lund. He smiled.", "Peter Vance", "Maria Lund") == ["Peter Vance"]
    assert _meant("Maria Lund met Peter Vance. She smiled.", "Peter Vance", "Maria Lund") == ["Maria Lund"]


def test_rivals_lower_the_chance() -> None:
    """Who alone fits is meant almost surely; of two that stand alike neither is."""
    ((_, alone),) = _meant_with_chance("Peter Vance met Maria Lund. He smiled.", "Peter Vance", "Maria Lund")
    text = "In the hall were Peter Vance and Paul Lund. He smiled."
    ((_, rivalled),) = _meant_with_chance(text, "Peter Vance", "Paul Lund")
    assert 0 < rivalled < 0.6 < 0.9 < alone <= 1


def test_title_decides_the_gender() -> None:
    """A title tells the gender where the name does not."""
    text = "Ms Qorr met Mr Zelb. She smiled and he left."
    assert _meant(text, "Qorr", "Zelb") == ["Qorr", "Zelb"]


def test_subject_outranks_object() -> None:
    """With nothing else to tell two people apart, the subject of the sentence before is meant."""
    assert _meant("Peter Vance praised Paul Lund. He left early.", "Peter Vance", "Paul Lund") == ["Peter Vance"]


def test_possessive_means_its_own_subject() -> None:
    """A possessive means the subject of its own clause."""
    text = "Paul Lund spoke. Peter Vance sold his house."
    assert _meant(text, "Peter Vance", "Paul Lund") == ["Peter Vance"]


def test_opening_clause_looks_ahead() -> None:
    """In a clause before the main one, a pronoun may mean the main subject that follows."""
    assert _meant("When he was mayor, Peter Vance built a bridge.", "Peter Vance") == ["Peter Vance"]


def test_object_is_not_its_verbs_subject() -> None:
    """An object pronoun means somebody else than the subject of the verb before it."""
    text = "Paul Lund waited. Peter Vance called him."
    assert _meant(text, "Peter Vance", "Paul Lund") == ["Paul Lund"]


def test_nobody_is_his_own_brother() -> None:
    """A possessive right before a name means somebody else than its bearer."""
    text = "Peter Vance retired. His brother Paul Lund runs the mill."
    assert _meant(text, "Peter Vance", "Paul Lund") == ["Peter Vance"]


def test_many_mentions_do_not_outvote_gender() -> None:
    """However often a man has been named, "she" means the woman."""
    text = "Maria Lund spoke. " + "Peter Vance met Peter Vance. " * 6 + "She left early."
    assert _meant(text, "Peter Vance", "Maria Lund") == ["Maria Lund"]


def test_nobody_named_is_nobody() -> None:
    """Without anyone to mean, a pronoun means nobody."""
    assert _meant("He left early.") == [None]


def test_source_is_not_named_in_what_it_says() -> None:
    """A pronoun that is a source never means somebody whom its own content names."""
    text = "Peter Vance spoke. Paul Lund will win, he said."
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    sentences = split_sentences(text, blocks, (), LEXICONS)
    source, content = Span(text.index("he"), text.index("he") + 2), Span(19, text.index(","))
    resolver = PronounResolver(
        text, sentences, (), _people(text, "Peter Vance", "Paul Lund"), LEXICONS, sources=[(source, (content,))]
    )
    assert [f.entity for f in resolver.resolve()] == ["e1"]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("We saw her.", Case.OBJECT),
        ("We saw her house.", Case.POSSESSIVE),
        ("We saw her and left.", Case.OBJECT),
        ("She left.", Case.SUBJECT),
        ("That is hers.", Case.POSSESSIVE),
    ],
)
def test_case_of_pronouns(text: str, case: Case) -> None:
    """The form tells the case, and the word after it what "her" is."""
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    sentences = split_sentences(text, blocks, (), LEXICONS)
    assert [p.case for p in find_pronouns(WordIndex(text, sentences, LEXICONS), text, sentences)] == [case]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vance left.", Place.SUBJECT),
        ("They praised Vance.", Place.OBJECT),
        ("They spoke with Vance.", Place.OBLIQUE),
        ("They liked Vance's house.", Place.POSSESSOR),
        ("The head of the union, Vance, said so.", Place.SUBJECT),
    ],
)
def test_place_of_a_name(text: str, place: Place) -> None:
    """The neighbours of a name tell what it is to its clause."""
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    index = WordIndex(text, split_sentences(text, blocks, (), LEXICONS), LEXICONS)
    assert index.place(Span(text.index("Vance"), text.index("Vance") + 5))[0] is place


@pytest.mark.parametrize(
    ("text", "introduced", "sole", "expected"),
    [
        ("Peter Vance left.", True, False, ("full name, new",)),
        ("They saw Vance's house.", False, True, ("one word",)),
        ("They saw Vance.", False, False, ("short form",)),
        ("We met his son Vance there.", True, True, ("one word, new", "somebody's")),
        ("We praised his Vance.", False, False, ("short form", "somebody's")),
        ("We met Ann and Vance.", False, False, ("short form", "joined")),
        ("We met Vance and Ann.", False, False, ("short form", "joins")),
        ("With Vance, the town got a mayor.", False, False, ("short form", "opening phrase")),
    ],
)
def test_traits_of_a_name(text: str, *, introduced: bool, sole: bool, expected: tuple[str, ...]) -> None:
    """The form of a name and its neighbours tell its traits."""
    blocks = [Block(Span(0, len(text)), Role.BODY, 1.0, "")]
    index = WordIndex(text, split_sentences(text, blocks, (), LEXICONS), LEXICONS)
    name = "Peter Vance" if "Peter" in text else "Vance"
    span = Span(text.index(name), text.index(name) + len(name))
    place, hook = index.place(span)
    assert traits(index, *index.word_range(span), place, hook, introduced=introduced, sole=sole) == expected


def test_gender_of_a_person() -> None:
    """The title in the text outranks the given name."""
    text = "Actress Peter Vance smiled."
    assert person_gender(text, _people(text, "Peter Vance")[0], LEXICONS) is Gender.FEMALE
    assert person_gender("x Peter Vance", _people("x Peter Vance", "Peter Vance")[0], LEXICONS) is Gender.MALE
