import subprocess
import sys

import pytest

from reader.core.span import Span
from reader.parse.language import foreign_notice, is_latin, language_of
from reader.resources import load_lexicons

LEXICONS = load_lexicons()

ENGLISH = (
    "The council said on Tuesday that the ferry would stay in port until the storm had passed, and that nobody on the "
    "islands should try to cross in a boat of their own."
)
FOREIGN = {
    "fr": "Le conseil a annoncé mardi que le bac resterait au port jusqu'à la fin de la tempête et que personne, sur "
    "les îles, ne devait tenter la traversée dans sa propre barque.",
    "de": "Der Rat teilte am Dienstag mit, dass die Fähre bis zum Ende des Sturms im Hafen bleibt und dass niemand auf "
    "den Inseln versuchen soll, mit dem eigenen Boot überzusetzen, auch wenn das Wasser ruhig aussieht.",
    "es": "El consejo anunció el martes que el transbordador seguirá en el puerto hasta que pase la tormenta y que "
    "nadie en las islas debe intentar cruzar en su propia barca.",
    "ru": "Совет сообщил во вторник, что паром останется в порту до конца шторма и что никто на островах не должен "
    "пытаться переправиться на собственной лодке, даже если вода кажется спокойной.",
    "zh": "市议会星期二宣布，渡轮将停在港口直到风暴结束，岛上的任何人都不应该尝试乘坐自己的小船过海，即使水面很平静。",
}


def language(*paragraphs: str) -> str | None:
    """The language of an article of these paragraphs."""
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 1
    return language_of(text, spans, LEXICONS)


@pytest.mark.parametrize("code", FOREIGN)
def test_thirty_words_tell_the_language(code: str) -> None:
    """A short paragraph is enough, in any script."""
    assert language(FOREIGN[code]) == code


@pytest.mark.parametrize("code", FOREIGN)
def test_a_paragraph_in_another_language_leaves_english_english(code: str) -> None:
    """An article is in the language that most of it is in."""
    assert language(ENGLISH, FOREIGN[code], ENGLISH, ENGLISH) == "en"
    assert language(FOREIGN[code], FOREIGN[code], FOREIGN[code], "The ferry stays in port") == code


@pytest.mark.parametrize(
    "text", ["", "Hello", "Le bac reste au port", "Halster 2 Port Ansel 1", "12 345 – 67 %", "渡轮"]
)
def test_too_little_text_has_no_language(text: str) -> None:
    """A few words, names or figures are told of no language."""
    assert language(text) is None


def test_english_does_not_load_the_detector() -> None:
    """What tells the other languages apart takes time and memory that no English article has to pay."""
    code = (
        "import sys\n"
        "from reader.core.span import Span\nfrom reader.parse.language import language_of\n"
        "from reader.resources import load_lexicons\n"
        f"text = {ENGLISH!r}\n"
        "assert language_of(text, [Span(0, len(text))], load_lexicons()) == 'en'\n"
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_only_the_article_counts() -> None:
    """English around a French article, as a site's furniture, does not make it English."""
    text = f"{ENGLISH}\n{FOREIGN['fr']}"
    assert language_of(text, [Span(len(ENGLISH) + 1, len(text))], LEXICONS) == "fr"


def test_the_notice_names_the_language() -> None:
    """A person reads the language's name, not its code."""
    assert "in Dutch." in foreign_notice("nl", LEXICONS)


def test_latin_script_is_told_from_others() -> None:
    """Letters decide, with accents or without; a few of the other script do not."""
    for code, text in FOREIGN.items():
        assert is_latin(text, [Span(0, len(text))]) == (code in ("fr", "de", "es"))


SHORT = {
    "fr": "Le conseil a annoncé mardi que le bac resterait au port.",
    "de": "Der Rat teilte am Dienstag mit, dass die Fähre bis zum Ende des Sturms im Hafen bleibt und nicht fährt.",
    "no": "Rådet sa tirsdag at ferja blir liggende ved kai til stormen er over, og at ingen bør prøve å krysse.",
    "en": "The council said that the ferry would stay in port.",
}


def stated(text: str, tag: str) -> str | None:
    """The language of a document that says it is in ``tag``."""
    return language_of(text, [Span(0, len(text))], LEXICONS, tag)


@pytest.mark.parametrize("code", SHORT)
def test_the_language_that_a_document_states_settles_a_short_text(code: str) -> None:
    """What is too short, or too near to a neighbour, to be told by its words alone."""
    assert language(SHORT[code]) is None
    assert stated(SHORT[code], code) == code
    assert stated(SHORT[code], f"{code}-XX") == code


@pytest.mark.parametrize("tag", ["en", "en_GB", "sv", "pt-BR", "xx", "", "de-"])
@pytest.mark.parametrize("code", FOREIGN)
def test_a_paragraph_is_in_its_own_language_whatever_the_document_states(code: str, tag: str) -> None:
    """Templates state a language that their articles are not in."""
    assert stated(FOREIGN[code], tag) == code


def test_codes_of_one_language_mean_the_same() -> None:
    """Norwegian is stated by the name of its written form."""
    assert stated(SHORT["no"], "nb-NO") == "no"


def test_a_stated_language_makes_no_article_of_a_few_words() -> None:
    """A headline alone is told of no language, whatever is stated."""
    assert stated("Hello", "fr") is None
    assert stated("Le bac reste", "fr") is None
