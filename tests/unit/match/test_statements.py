from dataclasses import replace

from reader.core.analysis import Analysis
from reader.core.span import Span
from reader.match.statements import Statement, statements_of
from reader.resources import load_lexicons
from tests.unit.match.tellings import Said, article


def statements(analysis: Analysis) -> tuple[Statement, ...]:
    """The statements by the shipped word lists."""
    return statements_of(analysis, load_lexicons())


def test_a_pronoun_stands_for_whom_it_means() -> None:
    """The words that are compared have names in place of pronouns, and no marks of quotation or of the clause."""
    (one,) = statements(article(Said("that “he sold his boat”,", means=(("he", "Ilan Voss"), ("his", "Ilan Voss")))))
    assert one.text == "Ilan Voss sold his boat"
    assert one.entities == {"Ilan Voss"}


def test_whoever_is_named_is_not_named_again() -> None:
    """A pronoun stays where the statement has the name, before it or behind."""
    means = (("his", "Ilan Voss"), ("Ilan Voss", "Ilan Voss"), ("her", "Ada Lunt"))
    (one,) = statements(article(Said("on his boat Ilan Voss took her along", means=means)))
    assert one.text == "on his boat Ilan Voss took Ada Lunt along"


def test_apostrophes_are_no_quotation_marks() -> None:
    """Those inside words stay."""
    (one,) = statements(article(Said("‘They don’t fire’ at the town’s mill")))
    assert one.text == "They don’t fire at the town’s mill"


def test_the_frame_is_kept_beside_the_content() -> None:
    """What is compared a second time is the content with who says it."""
    (one,) = statements(article(Said("the mill burned.", by="Ilan Voss")))
    assert one.text == "the mill burned"
    assert one.framed == "Ilan Voss said the mill burned"
    assert one.words == {"mill", "burn"}


def test_what_another_claim_says_in_between_is_left_out() -> None:
    """Of two claims of one source each is compared by what it says itself."""
    found = article(Said("that it burned, and added that nobody knew why", by="Ilan Voss"))
    (whole,) = found.claims
    start = whole.content[0].start
    first, cue, second = (
        Span(at, at + len(words))
        for words in ("that it burned", "added", "that nobody knew why")
        for at in [start + found.text[start:].index(words)]
    )
    claims = (replace(whole, content=(first,)), replace(whole, id="c2", cue=(cue,), content=(second,)))
    one, other = statements(replace(found, claims=claims))
    assert one.framed == "Ilan Voss said that it burned"
    assert "burned" not in other.framed
    assert other.framed.endswith("added that nobody knew why")


def test_statements_come_in_the_order_of_the_text() -> None:
    """Wherever its source stands, a statement is where its content begins."""
    found = statements(article(Said("the mill burned"), Said("the school burned", by="Ilan Voss"), Said("it rained")))
    assert [one.text for one in found] == ["the mill burned", "the school burned", "it rained"]
    assert [one.place for one in found] == sorted(one.place for one in found)
    assert all(0 <= one.place <= 1 for one in found)


def test_an_article_without_claims_has_no_statements() -> None:
    """Nothing to compare is nothing wrong."""
    assert statements(article()) == ()
