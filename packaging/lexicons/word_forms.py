"""Makes resources/lexicons/verb_forms.tsv, lemmas.tsv and adverbs.txt from the tables that LemmInflect ships.

    pip download --no-deps --dest build/lexicons lemminflect==0.2.3
    python packaging/lexicons/word_forms.py build/lexicons/lemminflect-0.2.3-py3-none-any.whl

The tables (MIT licence, Brad Jascob) are drawn from the SPECIALIST Lexicon of the US National Library of Medicine,
which is in the public domain and asks to be named; resources/lexicons/NOTICE does both. Nothing of the library itself
runs here.
"""

import csv
import gzip
import io
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
LEXICONS = HERE.parents[1] / "resources" / "lexicons"
INFLECTIONS, LEMMAS = "lemminflect/resources/infl_lu.csv.gz", "lemminflect/resources/lemma_lu.csv.gz"
WORD = re.compile(r"[a-z]{2,}")
# In the order in which they are listed for a form; the last three say that it can be something else as well.
KINDS = ("auxiliary", "base", "past", "participle", "gerund", "present", "noun", "plural", "adjective")
AUXILIARIES = (
    "am are can cannot could did do does had has have is may might must shall should was were will would ought "
    "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't "
    "wasn't weren't won't wouldn't"
).split()
# The table has no forms of these, whose forms it takes for other words or for auxiliaries alone.
BE = {
    "be": "base",
    "been": "participle",
    "being": "gerund",
    "having": "gerund",
    "doing": "gerund",
    "done": "participle",
}
# Nouns and pronouns that take a plural verb and look like no plural.
ALWAYS_PLURAL = "people police both many most some several others few all cattle clergy media staff".split()
# The table knows these as verbs too ("to down a drink"), which an article all but never means.
FUNCTION_WORDS = frozenset(
    "down even further last less near over still up well better best worse out off under".split()
)
VERB_HEADER = (
    "# Verb forms and what each can be: auxiliary, base, past, participle, gerund, present (third person); with noun,\n"
    "# plural (of a noun) or adjective where the form can be one as well. Plural nouns that are no verb are here too.\n"
    "# Made by packaging/lexicons/word_forms.py from LemmInflect's tables; see NOTICE.\n"
)
LEMMA_HEADER = (
    "# Inflected forms of verbs, nouns and adjectives and what each is a form of, the most usual of several.\n"
    "# Made by packaging/lexicons/word_forms.py from LemmInflect's tables; see NOTICE.\n"
)
ADVERB_HEADER = (
    "# Adverbs in -ly that are no noun and no verb: they tell how, when or how much.\n"
    "# Made by packaging/lexicons/word_forms.py from LemmInflect's tables; see NOTICE.\n"
)


def rows(wheel: zipfile.ZipFile, name: str) -> Iterator[list[str]]:
    """The lines of a packed table, those of single small words alone."""
    with wheel.open(name) as packed, gzip.open(packed) as raw:
        for row in csv.reader(io.TextIOWrapper(raw, encoding="utf-8")):
            if WORD.fullmatch(row[0]):
                yield row


def added(name: str) -> list[list[str]]:
    """The words of a table of this folder, each with its forms: five of a verb, two of a noun."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def verb_forms(wheel: zipfile.ZipFile) -> dict[str, set[str]]:
    """What each verb form and each plural noun can be.

    A participle that is left out is the same as the past, and of a past with two forms ("burned/burnt") the regular one
    is a participle too, which the table leaves out.
    """
    forms: dict[str, set[str]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    ours = added("verbs_added.tsv")
    known = FUNCTION_WORDS | {verb[0] for verb in ours}
    verbs = [row for row in rows(wheel, INFLECTIONS) if row[1] == "verb" and row[0] not in known]
    for base, past, participle, gerund, present in [*ours, *([row[0], *row[2:]] for row in verbs)]:
        regular = "/".join(form for form in past.split("/") if "/" in past and form.endswith("ed"))
        forms[base].add("base")
        for kind, listed in (
            ("past", past),
            ("participle", f"{participle or past}/{regular}"),
            ("gerund", gerund),
            ("present", present),
        ):
            for form in filter(WORD.fullmatch, listed.split("/")):
                forms[form].add(kind)
    for word, sort, *inflected in rows(wheel, INFLECTIONS):
        if sort in ("noun", "adj"):
            for form in (word, *(form for listed in inflected for form in listed.split("/"))):
                others[form].add("noun" if sort == "noun" else "adjective")
                # "Sheep" is both; "water", whose plural can be "water", is not meant so.
                if sort == "noun" and form != word and WORD.fullmatch(form):
                    others[form].add("plural")
    for _, plural in added("nouns_added.tsv"):
        others[plural] |= {"noun", "plural"}
    for word in ALWAYS_PLURAL:
        others[word].add("plural")
    for word, kinds in others.items():
        if word in forms or "plural" in kinds:
            forms[word] |= kinds
    for word in AUXILIARIES:
        forms[word] = {"auxiliary"}
    for word, kind in BE.items():
        forms[word] = {kind}
    return forms


def lemmas(wheel: zipfile.ZipFile) -> dict[str, str]:
    """The base of each form that is not its own: as a verb, else as a noun, else as an adjective or adverb."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for word, sort, listed in rows(wheel, LEMMAS):
        base = listed.split("/")[0]
        if base != word and WORD.fullmatch(base):
            found[word]["adj" if sort == "adv" else sort] = base
    for name, sort in (("verbs_added.tsv", "verb"), ("nouns_added.tsv", "noun")):
        for base, *inflected in added(name):
            for form in "/".join(inflected).split("/"):
                if form != base:
                    found[form][sort] = base
    return {
        word: next(bases[sort] for sort in ("aux", "verb", "noun", "adj") if sort in bases)
        for word, bases in found.items()
    }


def adverbs(wheel: zipfile.ZipFile) -> list[str]:
    """The adverbs in -ly, but for those that are nouns or verbs as well."""
    sorts: dict[str, set[str]] = defaultdict(set)
    for word, sort, *_ in rows(wheel, INFLECTIONS):
        sorts[word].add(sort)
    return sorted(
        word for word in sorts if word.endswith("ly") and sorts[word] <= {"adv", "adj"} and "adv" in sorts[word]
    )


def main() -> None:
    """Write the two tables and the list of adverbs."""
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        forms, bases, manner = verb_forms(wheel), lemmas(wheel), adverbs(wheel)
    lines = [f"{word}\t{','.join(kind for kind in KINDS if kind in forms[word])}\n" for word in sorted(forms)]
    (LEXICONS / "verb_forms.tsv").write_text(VERB_HEADER + "".join(lines), encoding="utf-8")
    lines = [f"{word}\t{bases[word]}\n" for word in sorted(bases)]
    (LEXICONS / "lemmas.tsv").write_text(LEMMA_HEADER + "".join(lines), encoding="utf-8")
    lines = [f"{word}\n" for word in manner]
    (LEXICONS / "adverbs.txt").write_text(ADVERB_HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
