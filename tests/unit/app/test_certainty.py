"""What the window says of how often it is right: the figures of the model cards, in words."""

import re
import tomllib
from pathlib import Path

import pytest

import reader.app.certainty
from reader.app.certainty import Counts, certainty, load_figures
from reader.app.kinds import ORDER
from reader.app.view import PaintKind
from reader.errors import EnvironmentFailure
from reader.infer.shipped import ATTRIBUTION, ROLES
from reader.resources import resource


def card(model: str) -> str:
    """A model's card."""
    return resource("models", model, "CARD.md").read_text(encoding="utf-8")


def row(text: str, name: str) -> list[str]:
    """The numbers in the row of a card's table that begins with ``name``."""
    line = next(line for line in text.splitlines() if line.startswith(f"| {name}"))
    return re.findall(r"[\d.,]*\d", line.rpartition("|")[0].rpartition("|")[2].replace(",", ""))


def test_the_figures_are_those_of_the_card() -> None:
    """Each count by colour stands in the card, and together they give its figures of the same articles."""
    text, counts = card(ATTRIBUTION), load_figures().counts
    for name, begins in ((PaintKind.QUOTE, "... quotes"), (PaintKind.STATEMENT, "... statements")):
        known = counts[name]
        assert row(text, begins) == [str(n) for n in (known.right, known.shown, known.right, known.marked)]
    words = counts[PaintKind.UNATTRIBUTED]
    assert row(text, "... words") == [str(n) for n in (words.right, words.shown, words.right, words.marked)]
    sure, unsure = counts["sure"], counts["unsure"]
    assert row(text, "... claims right") == [str(n) for n in (sure.right, sure.shown, unsure.right, unsure.shown)]
    found, _, unattributed = row(text, f"{load_figures().articles} newswire articles")
    marked = counts[PaintKind.QUOTE].marked + counts[PaintKind.STATEMENT].marked
    # Twice the hits by what is shown and what is marked: F1.
    hits, shown = sure.right + unsure.right, sure.shown + unsure.shown
    assert 2 * hits / (shown + marked) == pytest.approx(float(found), abs=5e-4)
    assert 2 * words.right / (words.shown + words.marked) == pytest.approx(float(unattributed), abs=5e-4)
    speaker = counts["speaker"]
    assert speaker.right / speaker.shown == pytest.approx(float(row(text, "... of the found")[0]), abs=5e-3)
    assert speaker.shown == hits


def test_boilerplate_is_that_of_its_card() -> None:
    """The score of lines is the one out of fold, with the classifier, of the pages that the card names."""
    text = card(ROLES)
    line = next(line for line in text.splitlines() if line.startswith("| with the classifier"))
    assert float(line.split("|")[2].split("/")[2]) == load_figures().boilerplate
    assert f"{load_figures().pages} pages" in text


def test_each_colour_says_how_often_it_is_right() -> None:
    """The sentences have the shares of the counts in whole percent, which nobody can take for those of this article."""
    said, counts = certainty(), load_figures().counts
    assert set(said.kinds) == set(ORDER)
    for kind in (PaintKind.QUOTE, PaintKind.STATEMENT, PaintKind.UNATTRIBUTED):
        known = counts[kind]
        shares = [round(100 * known.right / known.shown), round(100 * known.right / known.marked)]
        assert [int(number) for number in re.findall(r"\b(\d+)(?= are|\.$)", said.kinds[kind])] == shares
    assert "97 points of 100" in said.kinds[PaintKind.BOILERPLATE]
    assert f"the right speaker for {round(100 * counts['speaker'].right / counts['speaker'].shown)}" in said.speaker
    assert "never seen" in said.basis
    assert "marked 121 claims" in said.basis


def test_nothing_is_called_perfect_that_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """A share of nearly all is 99 of 100 and not 100."""
    nearly = {name: Counts(1000, 999, 1000) for name in load_figures().counts}
    figures = reader.app.certainty.Figures(1, 1, 0.999, nearly)
    monkeypatch.setattr(reader.app.certainty, "load_figures", lambda: figures)
    assert not any(re.search(r"(?<!Of )(?<!of )\b100\b", sentence) for sentence in certainty().kinds.values())


@pytest.mark.parametrize("content", ["articles = 12", "[quote", "articles = 1\n[quote]\nshown = 'many'\nright = 1"])
def test_damaged_figures_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    """A file that was cut or changed is a damaged installation, in words."""
    path = tmp_path / "figures.toml"
    path.write_text(content, encoding="utf-8")
    monkeypatch.setattr(reader.app.certainty, "resource", lambda *parts: path)
    load_figures.cache_clear()
    try:
        with pytest.raises(EnvironmentFailure, match="Install the program again"):
            certainty()
    finally:
        load_figures.cache_clear()


def test_the_figures_are_plain_data() -> None:
    """Other programs read them as TOML."""
    path = resource("models", ATTRIBUTION, "figures.toml")
    assert tomllib.loads(path.read_text(encoding="utf-8"))["quote"]["shown"] > 0
