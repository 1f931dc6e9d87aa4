"""The loader of the gold, and that every gold file fits its article. Nothing here runs the parser."""

import re
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.load import read

TEXT = "Mayor to quit\n\n“I am tired,” the mayor said. He said that he was going.\n“Now I rest.”\n"
GOLD: dict[str, Any] = {
    "article": "small.txt",
    "line": [
        {"role": "headline", "begins": "Mayor to"},
        {
            "role": "body",
            "begins": "“I am",
            "claim": [
                {
                    "id": 1,
                    "kind": "direct",
                    "source_type": "person",
                    "cue_class": "neutral",
                    "content": ["“I am tired,”", {"text": "“Now I rest.”", "ahead": 1}],
                    "cue": [{"text": "said", "nth": 1}],
                    "source": ["the mayor"],
                },
                {
                    "id": 2,
                    "kind": "indirect",
                    "source_type": "person",
                    "cue_class": "neutral",
                    "content": ["that he [...] going"],
                    "cue": [{"text": "said", "nth": 2}],
                    "source": ["He"],
                },
            ],
        },
        {"role": "body", "begins": "“Now"},
    ],
    "entity": [{"type": "person", "name": "mayor"}],
}
NAMES = sorted(path.stem for path in Path(__file__).with_name("gold").glob("*.toml"))


def broken(line: int, **changes: Any) -> dict[str, Any]:
    """The gold with something of one line changed."""
    copy = deepcopy(GOLD)
    copy["line"][line].update(changes)
    return copy


def with_claim(**changes: Any) -> dict[str, Any]:
    """The gold with something of its first claim changed."""
    copy = deepcopy(GOLD)
    copy["line"][1]["claim"][0].update(changes)
    return copy


def words(text: str, spans: list[list[int]]) -> list[str]:
    """The pieces of the text that the spans cover."""
    return [text[start:end] for start, end in spans]


def test_quotations_become_spans(gold: ModuleType) -> None:
    """Content over two lines, an occurrence, and a shortened quotation each cover exactly their words."""
    first, second = gold.resolved(GOLD, TEXT, "small")["claims"]
    assert words(TEXT, first["content"]) == ["“I am tired,”", "“Now I rest.”"]
    assert words(TEXT, second["content"]) == ["that he was going"]
    assert first["cue"] == [[TEXT.index("said"), TEXT.index("said") + 4]]
    assert second["cue"] == [[TEXT.rindex("said"), TEXT.rindex("said") + 4]]
    assert second["speaker"] is None
    assert "within" not in second


def test_every_line_has_its_role(gold: ModuleType) -> None:
    """Roles cover the lines that are not blank, in order, without the line feeds."""
    roles = gold.resolved(GOLD, TEXT, "small")["roles"]
    assert [role for _, _, role in roles] == ["headline", "body", "body"]
    assert words(TEXT, [[s, e] for s, e, _ in roles]) == [line for line in TEXT.split("\n") if line]


def test_nested_claims_are_apart(gold: ModuleType) -> None:
    """A claim inside another is no claim of the record but one of its nested ones."""
    copy = deepcopy(GOLD)
    copy["line"][1]["claim"][1]["within"] = 1
    record = gold.resolved(copy, TEXT, "small")
    assert len(record["claims"]) == 1
    assert [c["within"] for c in record["nested"]] == [1]


def test_hedged_and_repeating_assertions_stay_unattributed(gold: ModuleType) -> None:
    """What hedges or repeats a claim is a plain span of the unattributed, and named again with what it is."""
    copy = deepcopy(GOLD)
    del copy["line"][1]["claim"][0]
    copy["line"][2]["unattributed"] = [{"text": "“Now I rest.”", "hedged": True, "repeats": 2}]
    record = gold.resolved(copy, TEXT, "small")
    span = [TEXT.index("“Now"), len(TEXT) - 1]
    assert (record["unattributed"], record["hedged"], record["repeats"]) == ([span], [span], [[span, 2]])
    assert "{~ =2 “Now I rest.”}" in gold.marked(record)


def test_a_headline_summarises(gold: ModuleType) -> None:
    """A headline's claim names the body's that it sums up; the others have null."""
    claim = {"id": 3, "kind": "indirect", "source_type": "unnamed", "content": ["Mayor to quit"], "summarises": 2}
    record = gold.resolved(broken(0, claim=[claim]), TEXT, "small")
    assert [c["summarises"] for c in record["claims"]] == [2, None, None]
    assert "| summarises 2" in gold.marked(record)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (with_claim(source=["the king"]), "'the king' is not in the line"),
        (with_claim(cue=["said"]), "'said' occurs 2 times in its line; give nth"),
        (with_claim(cue=[{"text": "said", "nth": 3}]), "not 3"),
        (with_claim(content=["that he [...] tired"]), "'tired' does not follow 'that he'"),
        (with_claim(content=[{"text": "“Now", "ahead": 2}]), "no line 2 further on"),
        (with_claim(content=[]), "a claim has content"),
        (with_claim(cue=[]), "a cue class when it has a cue"),
        (with_claim(kind="unattributed"), "'unattributed' is no kind"),
        (with_claim(source_type="none"), "'none' is no source type"),
        (with_claim(cue_class="loud"), "'loud' is no cue class"),
        (with_claim(id=2), "two claims have the same id"),
        (with_claim(within=9), r"not there: \[9\]"),
        (with_claim(sauce=["the mayor"]), "unknown key sauce"),
        (with_claim(content=[{"text": "“Now", "ahead": 1, "hedged": True}]), "unknown key hedged"),
        (with_claim(summarises=2), "only a headline's claim summarises"),
        (broken(2, unattributed=[{"text": "“Now", "repeats": 8}]), r"repeats names claims that are not there: \[8\]"),
        (broken(0, role="title"), "'title' is no role"),
        (broken(0, unattributed=["Mayor"]), "only a body line"),
        (broken(2, begins="Now"), "line 3: the gold has 'Now', the article '“Now I rest.”'"),
        ({**GOLD, "line": GOLD["line"][:2]}, "the gold ends before the article's line '“Now I rest.”'"),
        ({**GOLD, "line": [*GOLD["line"], {"role": "body", "begins": "More"}]}, "the article ends before 'More'"),
        ({**GOLD, "entity": [{"type": "person", "name": "Zed"}]}, "'Zed' is not in the article"),
        ({**GOLD, "entity": [{"type": "dog", "name": "mayor"}]}, "'dog' is no entity type"),
    ],
)
def test_what_does_not_fit_is_named(gold: ModuleType, changed: dict[str, Any], message: str) -> None:
    """A gold file that does not fit its article, or breaks the form, is an error that says what and where."""
    with pytest.raises(gold.GoldError, match=message.replace("(", r"\(")) as caught:
        gold.resolved(changed, TEXT, "small")
    assert str(caught.value).startswith("small")


def test_short_words_are_not_found_inside_others(gold: ModuleType) -> None:
    """A quotation stands for whole words: "he" is not found in "the", nor "it" in "its"."""
    text = "The ministry keeps its word, he added; it is here."
    assert gold.place("he", text, [0, len(text)], None, "") == [text.index("he added"), text.index("he added") + 2]
    assert gold.place("it", text, [0, len(text)], None, "") == [text.index("it is"), text.index("it is") + 2]


def test_no_break_spaces_match_spaces(gold: ModuleType) -> None:
    """Gold is written with plain spaces and still finds text that has no-break spaces."""
    text = "part\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}it"
    assert gold.place("part of it", text, [0, len(text)], None, "") == [0, len(text)]


@given(st.lists(st.sampled_from(["no", "on", "noon", "o’n"]), min_size=1, max_size=8), st.data())
def test_every_occurrence_can_be_named(gold: ModuleType, pieces: list[str], data: st.DataObject) -> None:
    """For each word of a line there is an occurrence number that gives back just its place."""
    text = " ".join(pieces)
    at = data.draw(st.integers(0, len(pieces) - 1))
    start = len(" ".join(pieces[:at])) + (1 if at else 0)
    wanted = [start, start + len(pieces[at])]
    count = len(re.findall(rf"(?<!\w){pieces[at]}(?!\w)", text))
    assert wanted in [gold.place(pieces[at], text, [0, len(text)], n + 1, "") for n in range(count)]


@pytest.mark.parametrize("name", NAMES)
def test_the_gold_fits_its_article(gold: ModuleType, name: str) -> None:
    """Every line and quotation of a gold file is found in its article as the program loads it."""
    record = gold.record(name, read(gold.article_of(name)).text)
    assert record["id"] == name
    assert record["claims"]


@pytest.mark.parametrize("name", NAMES)
def test_the_gold_is_consistent(gold: ModuleType, name: str) -> None:
    """No word is asserted by nobody and claimed by somebody; a nested claim lies in its outer one."""
    document = gold.gold_of(name)
    text = read(gold.article_of(name)).text
    record = gold.resolved(document, text, name)
    claimed = [span for claim in record["claims"] for span in claim["content"]]
    for start, end in record["unattributed"]:
        assert not [text[s:e] for s, e in claimed if s < end and start < e]
    for claim in record["nested"]:
        for start, end in claim["content"]:
            assert any(s <= start and end <= e for s, e in claimed)


@pytest.mark.parametrize("name", NAMES)
def test_marks_leave_the_text_as_it_is(gold: ModuleType, name: str) -> None:
    """The marked view for reading over, with its marks taken out again, is the article."""
    text = read(gold.article_of(name)).text
    shown = gold.marked(gold.record(name, text)).partition("\n")[2]
    bare = re.sub(rf"\[[cqs]\d+ | [cqs]\d+\]|\{{(?:~ )?(?:=\d+ )*|\}}|<(?:{'|'.join(gold.ROLES)})> ", "", shown)
    assert bare.startswith(text)
