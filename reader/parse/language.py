"""Which language an article is in; English is recognised without loading what tells the others apart."""

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import TYPE_CHECKING

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.wording import tr, tr_later

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"
# As much as settles it, from the article's beginning on.
_ENOUGH = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
# Letters of scripts that put no space between words: Thai and its neighbours, Burmese, Khmer, Japanese, Chinese.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = re.compile(r"[a-z\u00c0-\u024f\u1e00-\u1eff]", re.IGNORECASE)
_LETTERS_A_WORD = 2
# Names and figures look the same in many languages, so that only words in small letters count, and fewer say nothing.
_FEWEST = 20
# Of the words in small letters of English news at least 16 in 100 are function words, in 99 of 100 stretches of fifty
# words; of the same in 25 other languages fewer than 1.
_ENGLISH_SHARE = 0.1
_SURE = 0.9
# With a language that the document states, so many words do, and its odds are so many times those of the text alone.
# Of web pages about one in twenty states another language than it is in, mostly that of its template. The detector's
# chances keep their scale with the length of the text: a paragraph or two in another language outweighs this.
_FEWEST_STATED, _STATED_ODDS = 6, 20.0
# Tags that mean a language which the detector has under another code.
_CODES = {"nb": "no", "iw": "he", "in": "id", "cmn": "zh", "fil": "tl", "eng": "en", "deu": "de", "fra": "fr"}


def language_of(text: str, article: Sequence[Span], lexicons: Lexicons, stated: str | None = None) -> str | None:
    """The ISO 639 code of the language of the stretches ``article`` of ``text``; None where too little says which.

    ``stated`` is the language that the document says it is in (BCP 47): it settles what is too short or too near to a
    neighbour to be told by its words, and nothing more. ``lexicons`` holds ``english_words`` (function words that no
    other language has) and ``language_names``.
    """
    names = lexicons.table("language_names")
    told = _code(stated, names)
    sample = _sample(text, article)
    words = [word.lower() for word in _WORD.findall(sample) if not word[0].isupper() and not _UNSPACED.match(word)]
    count = len(words) + unspaced(sample) // _LETTERS_A_WORD
    if count < (_FEWEST_STATED if told else _FEWEST):
        return None
    english = lexicons.words("english_words")
    if words and sum(word in english for word in words) >= _ENGLISH_SHARE * len(words):
        return ENGLISH
    odds = {
        str(code): float(chance) * (_STATED_ODDS if code == told else 1.0)
        for code, chance in _identifier(frozenset(names)).rank(sample)
    }
    likeliest = max(odds, key=lambda code: odds[code])
    sure = odds[likeliest] >= _SURE * sum(odds.values()) and (count >= _FEWEST or likeliest == told)
    return likeliest if sure else None


def _code(tag: str | None, known: Container[str]) -> str | None:
    """The language of a tag, None for one that is not ``known``."""
    code = (tag or "").replace("_", "-").partition("-")[0].lower()
    code = _CODES.get(code, code)
    return code if code in known else None


def unspaced(piece: str) -> int:
    """How many letters of ``piece`` are of scripts that put no space between words."""
    return len(_UNSPACED.findall(piece))


def is_latin(text: str, article: Sequence[Span]) -> bool:
    """Whether most letters of the stretches are Latin, the only script whose names the tagger has learned."""
    sample = _sample(text, article)
    return 2 * len(_LATIN.findall(sample)) > sum(map(str.isalpha, sample))


def foreign_notice(language: str, lexicons: Lexicons) -> str:
    """What a person should know of an article that is not English."""
    name = lexicons.table("language_names").get(language, tr_later("another language", "language"))
    return tr(
        "This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by"
        " their marks, and names, but not who says what.",
        language=tr(name, "language"),
    )


def _sample(text: str, article: Sequence[Span]) -> str:
    pieces: list[str] = []
    left = _ENOUGH
    for span in article:
        if left <= 0:
            break
        pieces.append(text[span.start : min(span.end, span.start + left)])
        left -= span.length
    return "\n".join(pieces)


@cache
def _identifier(languages: frozenset[str]) -> "LanguageIdentifier":
    # Takes 0.4 s and 77 MB, which no English article has to pay.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(languages & set(identifier.labels))
    return identifier
