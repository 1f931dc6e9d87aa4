"""What the sentences of the window come out as in English and in a language that is not."""

import threading
from collections.abc import Iterator

import pytest

from reader.core.wording import english, in_digits, in_english, percent, speak, tr, tr_later, trn

_KNOWN = {
    ("{name} is empty.", ""): "{name} ist leer.",
    ("Open", "adjective"): "Offen",
    ("Open", ""): "Öffnen",
    ("{whose}: {what}", ""): "{what} ({whose})",
}


class _German:
    def sentence(self, source: str, about: str, count: int) -> str:
        if source == "{n} claims":
            return "{n} Aussage" if count == 1 else "{n} Aussagen"
        return _KNOWN.get((source, about), "")

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", ".")


@pytest.fixture
def german() -> Iterator[None]:
    """The program speaks German."""
    speak(_German())
    yield
    speak(None)


def test_a_sentence_is_english_without_a_language() -> None:
    """Names are filled in, and whole numbers have their groups."""
    assert tr("{name} has {count} bytes.", name="a.txt", count=12345) == "a.txt has 12,345 bytes."
    assert tr("Open", "adjective") == "Open"
    assert in_digits(1200) == "1,200"
    assert percent(25) == "25%"


def test_one_thing_has_a_form_of_its_own() -> None:
    """English has one claim, and any other number of claims."""
    assert [trn("{n} claim", "{n} claims", n) for n in (0, 1, 1200)] == ["0 claims", "1 claim", "1,200 claims"]


def test_a_sentence_is_in_the_language_that_is_spoken(german: None) -> None:
    """Sentences, forms for numbers, and numbers are the language's; a meaning is told apart by what is said of it."""
    assert tr("{name} is empty.", name="a.txt") == "a.txt ist leer."
    assert (tr("Open"), tr("Open", "adjective")) == ("Öffnen", "Offen")
    assert trn("{n} claim", "{n} claims", 1) == "1 Aussage"
    assert trn("{n} claim", "{n} claims", 1200) == "1.200 Aussagen"


def test_a_constant_is_translated_where_it_is_shown(german: None) -> None:
    """What is told for later stays English until then."""
    constant = tr_later("Open")
    assert constant == "Open"
    assert tr(constant) == "Öffnen"


def test_what_is_not_translated_is_english(german: None) -> None:
    """A sentence that the language does not know comes in English, with its singular."""
    assert tr("Nobody named") == "Nobody named"
    assert trn("{n} lynx", "{n} lynxes", 1) == "1 lynx"


def test_a_translation_knows_its_english(german: None) -> None:
    """Also of a sentence within it, and when it was told by an error."""
    said = tr("{whose}: {what}", whose="Ann", what=trn("{n} claim", "{n} claims", 2000))
    assert said == "2.000 Aussagen (Ann)"
    assert english(said) == "Ann: 2,000 claims"
    assert english(str(ValueError(said))) == "Ann: 2,000 claims"
    assert english("plain") == "plain"


def test_braces_in_what_is_filled_in_mean_nothing(german: None) -> None:
    """The words of an article are no template."""
    assert tr("{name} is empty.", name="{count}") == "{count} ist leer."


def test_what_leaves_the_program_is_english(german: None) -> None:
    """Within ``in_english`` this thread speaks English, another one does not, and afterwards nobody does."""
    told = []
    with in_english():
        thread = threading.Thread(target=lambda: told.append(tr("Open")))
        thread.start()
        thread.join()
        assert tr("Open") == "Open"
        assert in_digits(1200) == "1,200"
    assert told == ["Öffnen"]
    assert tr("Open") == "Öffnen"
