"""The gold of the golden articles: what a person marked, turned into the record that the scorers read.

    python tests/golden/gold.py [NAME...]            one JSON record a line
    python tests/golden/gold.py --marked [NAME...]   the articles with their marks, to be read over

README.md beside this file says how a gold file is written and what was decided in doubt.
"""

import json
import re
import sys
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

FOLDER = Path(__file__).resolve().parent
SAMPLES = FOLDER.parent.parent / "resources" / "samples"
GAP = " [...] "

ROLES = ("headline", "byline", "body", "caption", "related", "furniture", "duplicate")
KINDS = ("direct", "mixed", "indirect")
SOURCE_TYPES = ("person", "organisation", "outlet", "document", "unnamed")
CUE_CLASSES = ("neutral", "distancing", "confirming", "charged")
ENTITY_TYPES = ("person", "organisation", "place", "facility", "group", "misc", "product")
_KEYS = {
    "file": {"article", "line", "entity"},
    "line": {"role", "begins", "unattributed", "claim"},
    "claim": {"id", "kind", "speaker", "source_type", "cue_class", "content", "cue", "source", "within", "summarises"},
    "entity": {"type", "name", "aliases"},
    "quotation": {"text", "nth", "ahead"},
    "assertion": {"text", "nth", "ahead", "hedged", "repeats"},
}

Range: TypeAlias = list[int]
Record: TypeAlias = dict[str, Any]


class GoldError(ValueError):
    """A gold file does not fit its article, or breaks the form; the message says where."""


def names() -> list[str]:
    """The names of all gold files, which are the stems of their articles."""
    return sorted(path.stem for path in (FOLDER / "gold").glob("*.toml"))


def gold_of(name: str) -> dict[str, Any]:
    """The gold file ``NAME.toml`` as it stands; raises OSError or tomllib.TOMLDecodeError when it cannot be read."""
    return tomllib.loads((FOLDER / "gold" / f"{name}.toml").read_text(encoding="utf-8"))


def article_of(name: str) -> Path:
    """The path of the article that ``NAME.toml`` marks; raises GoldError when it is in neither folder."""
    file: str = gold_of(name)["article"]
    for folder in (FOLDER / "articles", SAMPLES):
        if (folder / file).is_file():
            return folder / file
    raise GoldError(f"{name}: there is no article {file}")


def record(name: str, text: str) -> Record:
    """The gold of ``name`` on ``text``, the article as the program loads it; raises GoldError where the two differ."""
    return resolved(gold_of(name), text, name)


def resolved(gold: Mapping[str, Any], text: str, name: str) -> Record:
    """``gold`` with every quotation turned into a half-open code-point span of ``text``.

    The record has the keys id, text, roles, claims (with their ids and what they summarise, in text order, no nested
    ones), unattributed, hedged (those of the unattributed that hedge), repeats (those that repeat a claim bare, each
    with its id), nested (the claims that stand inside another, each with "within") and entities. Raises GoldError when
    a line or a quotation is not found, when a quotation could mean several places, or when the form is broken.
    """
    _check_keys(gold, "file", name)
    lines = _matched_lines(gold["line"], text, name)
    claims: list[Record] = []
    loose: list[Range] = []
    hedged: list[Range] = []
    repeats: list[tuple[Range, int]] = []
    for number, line in enumerate(gold["line"]):
        where = f"{name}, line {number + 1}"
        if line.get("unattributed") and line["role"] != "body":
            raise GoldError(f"{where}: only a body line asserts something unattributed, this is {line['role']}")
        for assertion in line.get("unattributed", ()):
            span, hedges, repeated = _assertion(assertion, text, lines, number, where)
            loose.append(span)
            if hedges:
                hedged.append(span)
            if repeated is not None:
                repeats.append((span, repeated))
        for claim in line.get("claim", ()):
            if "summarises" in claim and line["role"] != "headline":
                raise GoldError(f"{where}: only a headline's claim summarises, this is {line['role']}")
            claims.append(_claim(claim, text, lines, number, where))
    claims.sort(key=lambda c: c["content"][0])
    ids = [c["id"] for c in claims]
    if len(set(ids)) != len(ids):
        raise GoldError(f"{name}: two claims have the same id")
    for link, named in {
        "within": {c["within"] for c in claims},
        "summarises": {c["summarises"] for c in claims},
        "repeats": {repeated for _, repeated in repeats},
    }.items():
        if missing := named - {None, *ids}:
            raise GoldError(f"{name}: {link} names claims that are not there: {sorted(missing)}")
    outer = [{k: v for k, v in c.items() if k != "within"} for c in claims if c["within"] is None]
    return {
        "id": name,
        "text": text,
        "roles": [[*span, line["role"]] for span, line in zip(lines, gold["line"], strict=True)],
        "claims": outer,
        "unattributed": sorted(loose),
        "hedged": sorted(hedged),
        "repeats": [[*pair] for pair in sorted(repeats)],
        "nested": [c for c in claims if c["within"] is not None],
        "entities": [_entity(e, text, name) for e in gold.get("entity", ())],
    }


def marked(record: Record) -> str:
    """The article with its marks in it: <role>, [c content], [q cue], [s source] numbered by claim, {unattributed}.

    An unattributed that hedges begins with "{~ ", one that repeats claim 7 with "{=7 ".
    """
    points: list[tuple[int, int, int, str]] = []

    def bracket(span: Sequence[int], opening: str, closing: str) -> None:
        # At one place the marks that end come first, then of those that begin the longest.
        points.append((span[0], 1, -span[1], opening))
        points.append((span[1], 0, -span[0], closing))

    claims = [*record["claims"], *record["nested"]]
    for claim in claims:
        number = claim["id"]
        for part, letter in (("content", "c"), ("cue", "q"), ("source", "s")):
            for span in claim[part]:
                bracket(span, f"[{letter}{number} ", f" {letter}{number}]")
    for span in record["unattributed"]:
        repeated = "".join(f"={claim} " for other, claim in record["repeats"] if other == span)
        bracket(span, "{" + ("~ " if span in record["hedged"] else "") + repeated, "}")
    points += [(start, 1, -len(record["text"]) - 1, f"<{role}> ") for start, _, role in record["roles"]]
    out, at = [], 0
    for place, _, _, mark in sorted(points, key=lambda p: p[:3]):
        out += [record["text"][at:place], mark]
        at = place
    table = [
        f"  {c['id']} {c['kind']} {c['source_type']} {c['cue_class']} | {c['speaker']}"
        + (f" | within {c['within']}" if "within" in c else "")
        + (f" | summarises {c['summarises']}" if c["summarises"] is not None else "")
        for c in claims
    ]
    return "".join([f"== {record['id']}\n", *out, record["text"][at:], "\n", "\n".join(table)])


def _matched_lines(wanted: Sequence[Mapping[str, Any]], text: str, name: str) -> list[Range]:
    """The span of each line of the text that is not blank, which must be the lines of the gold, in order."""
    found = [[m.start(), m.end()] for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    for number, line in enumerate(wanted):
        where = f"{name}, line {number + 1}"
        _check_keys(line, "line", where)
        _check_word(line["role"], ROLES, "role", where)
        if number == len(found):
            raise GoldError(f"{where}: the article ends before {line['begins']!r}")
        start, end = found[number]
        if not _plain(text[start:end]).startswith(_plain(line["begins"])):
            raise GoldError(
                f"{where}: the gold has {line['begins']!r}, the article {text[start : min(end, start + 60)]!r}"
            )
    if len(found) > len(wanted):
        start, end = found[len(wanted)]
        raise GoldError(f"{name}: the gold ends before the article's line {text[start : min(end, start + 60)]!r}")
    return found


def _claim(claim: Mapping[str, Any], text: str, lines: list[Range], number: int, where: str) -> Record:
    where = f"{where}, claim {claim.get('id')}"
    _check_keys(claim, "claim", where)
    _check_word(claim["kind"], KINDS, "kind", where)
    _check_word(claim["source_type"], SOURCE_TYPES, "source type", where)
    if "cue_class" in claim:
        _check_word(claim["cue_class"], CUE_CLASSES, "cue class", where)
    if ("cue_class" in claim) != bool(claim.get("cue")):
        raise GoldError(f"{where}: a claim has a cue class when it has a cue, and only then")
    if not claim["content"]:
        raise GoldError(f"{where}: a claim has content")
    parts = {part: _places(claim.get(part, ()), text, lines, number, where) for part in ("content", "cue", "source")}
    return {
        "id": claim["id"],
        "kind": claim["kind"],
        **parts,
        "speaker": claim.get("speaker"),
        "source_type": claim["source_type"],
        "cue_class": claim.get("cue_class"),
        "within": claim.get("within"),
        "summarises": claim.get("summarises"),
    }


def _assertion(
    form: str | Mapping[str, Any], text: str, lines: list[Range], number: int, where: str
) -> tuple[Range, bool, int | None]:
    """The span of an unattributed assertion, whether it hedges, and the claim that it repeats."""
    if isinstance(form, str):
        return _places([form], text, lines, number, where)[0], False, None
    _check_keys(form, "assertion", where)
    quotation = {key: value for key, value in form.items() if key in _KEYS["quotation"]}
    return _places([quotation], text, lines, number, where)[0], form.get("hedged", False), form.get("repeats")


def _places(
    quotations: Iterable[str | Mapping[str, Any]], text: str, lines: list[Range], number: int, where: str
) -> list[Range]:
    out = []
    for quotation in quotations:
        form: Mapping[str, Any] = {"text": quotation} if isinstance(quotation, str) else quotation
        _check_keys(form, "quotation", where)
        at = number + form.get("ahead", 0)
        if not 0 <= at < len(lines):
            raise GoldError(f"{where}: there is no line {form['ahead']} further on for {form['text']!r}")
        out.append(place(form["text"], text, lines[at], form.get("nth"), where))
    return sorted(out)


def place(quotation: str, text: str, within: Sequence[int], nth: int | None, where: str) -> Range:
    """The span of ``quotation`` inside the span ``within`` of ``text``.

    It is matched as whole words, a no-break space like a space; "first words [...] last words" stands for all from the
    one to the nearest other. ``nth`` counts from 1 where it occurs more than once. Raises GoldError, which begins with
    ``where``, when it does not occur, or occurs more than once and ``nth`` is None.
    """
    head, gap, tail = quotation.partition(GAP)
    line = _plain(text[within[0] : within[1]])
    starts = _occurrences(head, line)
    if not starts:
        raise GoldError(f"{where}: {head!r} is not in the line {line[:60]!r}")
    if nth is None and len(starts) > 1:
        raise GoldError(f"{where}: {head!r} occurs {len(starts)} times in its line; give nth")
    if not 1 <= (nth or 1) <= len(starts):
        raise GoldError(f"{where}: {head!r} occurs {len(starts)} times in its line, not {nth}")
    start = starts[(nth or 1) - 1]
    end = start + len(head)
    if gap:
        ends = _occurrences(tail, line)
        later = bisect_left(ends, end)
        if later == len(ends):
            raise GoldError(f"{where}: {tail!r} does not follow {head!r} in its line")
        end = ends[later] + len(tail)
    return [within[0] + start, within[0] + end]


def _occurrences(quotation: str, line: str) -> list[int]:
    wanted = _plain(quotation)
    if not wanted.strip():
        raise GoldError("a quotation is empty")
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    return [m.start() for m in re.finditer(before + re.escape(wanted) + after, line)]


def _entity(entity: Mapping[str, Any], text: str, name: str) -> Record:
    where = f"{name}, entity {entity.get('name')}"
    _check_keys(entity, "entity", where)
    _check_word(entity["type"], ENTITY_TYPES, "entity type", where)
    for form in (entity["name"], *entity.get("aliases", ())):
        # No whole words here: a credit may run into its caption.
        if form not in _plain(text):
            raise GoldError(f"{where}: {form!r} is not in the article")
    return {"type": entity["type"], "name": entity["name"], "aliases": list(entity.get("aliases", ()))}


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _check_keys(table: Mapping[str, Any], kind: str, where: str) -> None:
    if unknown := set(table) - _KEYS[kind]:
        raise GoldError(f"{where}: unknown key {', '.join(sorted(unknown))}")


def _check_word(word: str, words: Sequence[str], what: str, where: str) -> None:
    if word not in words:
        raise GoldError(f"{where}: {word!r} is no {what}")


def main(arguments: Sequence[str]) -> None:
    """Print the named articles, or all, as records or with their marks."""
    from reader.load import read  # Only here: the loader of gold itself needs nothing but the text.

    shown = marked if "--marked" in arguments else lambda r: json.dumps(r, ensure_ascii=False)
    for name in [a for a in arguments if a != "--marked"] or names():
        sys.stdout.write(shown(record(name, read(article_of(name)).text)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
