"""How often each colour is right on articles that the program has never seen, in words: figures of the model cards."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.app.view import PaintKind
from reader.core.telling import either
from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.infer.shipped import ATTRIBUTION, ROLES
from reader.resources import resource

_COUNTED = (PaintKind.QUOTE, PaintKind.STATEMENT, PaintKind.UNATTRIBUTED, "speaker", "sure", "unsure")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of a thing the program shows, how many of those are right, and how many people marked (0: unknown)."""

    shown: int
    right: int
    marked: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted on ``articles`` articles, by colour and more, and on ``pages`` web pages (an F1)."""

    articles: int
    pages: int
    boilerplate: float
    counts: Mapping[str, Counts]

    @property
    def claims(self) -> int:
        """How many claims people marked."""
        return self.counts[PaintKind.QUOTE].marked + self.counts[PaintKind.STATEMENT].marked


@dataclass(frozen=True, slots=True)
class Certainty:
    """The figures in sentences: of each colour, of speakers, of claims marked unsure, and what they rest on."""

    kinds: Mapping[PaintKind, str]
    speaker: str
    unsure: str
    basis: str


@cache
def load_figures() -> Figures:
    """The figures beside the models' cards; raises EnvironmentFailure when they are missing or damaged."""
    paths = (resource("models", ATTRIBUTION, "figures.toml"), resource("models", ROLES, "figures.toml"))
    try:
        claims, lines = (_table(path) for path in paths)
        articles = int(claims["articles"])
        counts = {name: Counts(**claims[name]) for name in _COUNTED}
        return Figures(articles, int(lines["pages"]), float(lines["boilerplate"]), counts)
    except (KeyError, TypeError, ValueError) as error:
        said = either([str(path) for path in paths])
        raise EnvironmentFailure(
            tr("{files} is damaged ({error}). Install the program again.", files=said, error=error)
        ) from error


def certainty() -> Certainty:
    """What a person should know of the colours; raises EnvironmentFailure when the figures are missing or damaged."""
    figures = load_figures()
    quote, statement = figures.counts[PaintKind.QUOTE], figures.counts[PaintKind.STATEMENT]
    unattributed = figures.counts[PaintKind.UNATTRIBUTED]
    claims_found = tr_later("Of 100 that people marked, it finds {found}.")
    words_found = tr_later("Of 100 words that people marked, it finds {found}.")
    kinds = {
        PaintKind.QUOTE: _told(
            tr("Of 100 claims shown as quotes, {right} are.", right=_right(quote)), claims_found, quote
        ),
        PaintKind.STATEMENT: _told(
            tr("Of 100 claims shown as statements, {right} are.", right=_right(statement)), claims_found, statement
        ),
        PaintKind.UNATTRIBUTED: _told(
            tr("Of 100 words shown as unattributed, {right} are.", right=_right(unattributed)),
            words_found,
            unattributed,
        ),
        PaintKind.BOILERPLATE: tr(
            "On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them,"
            " taken together.",
            points=_percent(figures.boilerplate),
        ),
    }
    sure, unsure, speaker = (figures.counts[name] for name in ("sure", "unsure", "speaker"))
    return Certainty(
        kinds=kinds,
        speaker=tr("Of 100 claims that it finds, it names the right speaker for {right}.", right=_right(speaker)),
        unsure=tr(
            "Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so,"
            " {sure}.",
            unsure=_right(unsure),
            sure=_right(sure),
        ),
        basis=tr(
            "Counted on {articles} news articles in English that the program had never seen, in which people marked"
            " {claims} claims, and on {pages} web pages: so few give a rough idea and no more.",
            articles=figures.articles,
            claims=figures.claims,
            pages=figures.pages,
        ),
    )


def _table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _percent(share: float) -> int:
    """Whole percent; 100 only where nothing at all is wrong."""
    return 100 if share >= 1 else min(99, round(100 * share))


def _right(counts: Counts) -> int:
    return _percent(counts.right / counts.shown)


def _told(right: str, found: str, counts: Counts) -> str:
    said = tr(found, found=_percent(counts.right / counts.marked))
    return f"{right} {said}"
