"""Fit the weights of the pronoun scorer and write them as ``reader/parse/pronouns_weights.py``.

    python pronouns.py --corpora DIR [--model DIR] [--check]

A log-linear ranker over the mentions that the product itself sees: the validation passages of GAP go through the whole
pipeline with the shipped model, and the resolver says which features each candidate for the asked pronoun had. The
likelihood of the right person is summed over that person's mentions. Earlier pronouns of a passage are candidates too,
resolved with the weights of the round before. ``--check`` prints the cross-validated F1 of GAP and the log loss instead
of writing. Nothing is random but the folds, whose seeds are fixed.
"""

import argparse
import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from reader.core.document import LoadedDocument, Source
from reader.core.span import Span
from reader.core.tagging import Tagger
from reader.core.vocabulary import MentionKind
from reader.infer.model import ModelTagger
from reader.parse import speakers
from reader.parse.pipeline import analyse
from reader.parse.pronouns import PronounResolver
from reader.parse.pronouns_features import PersonMention, Pronoun, Surroundings
from reader.resources import load_lexicons

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "reader" / "parse" / "pronouns_weights.py"
ROUNDS = 3
# Both chosen by cross-validation on the validation passages, as is what features there are.
RIDGE = 1.5
PAIR_RIDGE = 4.0
_PAIR = re.compile(r"(?:subject|object|possessive)(?: of |, nearest )|opening, |\w+, (?:\d|after)$")
# Grammar says more of these than 454 passages do: they are drawn to this instead of to nothing.
EXPECTED = {
    "own verb's object": -3.0,
    "own object": -1.0,
    "after, own": -0.5,
    "after, same clause": -1.0,
}
# GAP has hardly any attributions, and it sets two people of one gender against each other, so it says too little of
# these two.
FIXED = {"spoke last": 1.5, "gender differs": -2.5}
# A wrong person costs F1 no more than a missing one, so nobody has to be likelier than that; cross-validated too.
LEAN = {"nobody": -0.5}
LEAST = 0.02

Vector = NDArray[np.float64]
Candidates = list[tuple[int, dict[str, float]]]


@dataclass(frozen=True)
class Question:
    """What the resolver sees at the pronoun of a passage.

    ``right`` and ``wrong`` are the persons whose names the gold says the pronoun means or does not mean, ``named`` the
    persons at each of its two names, and ``meant`` whether it means each of them.
    """

    candidates: Candidates
    right: frozenset[int]
    wrong: frozenset[int]
    named: tuple[frozenset[int], ...]
    meant: tuple[bool, ...]


class Recorder(PronounResolver):
    """A resolver that keeps the candidates of one pronoun."""

    asked: Span | None = None
    seen: Candidates

    def _choose(
        self, pronoun: Pronoun, passed: Sequence[PersonMention], ahead: Sequence[PersonMention], around: Surroundings
    ) -> tuple[int, float]:
        if pronoun.span == self.asked:
            self.seen = self.candidates(pronoun, passed, ahead, around)
        return super()._choose(pronoun, passed, ahead, around)

    def ask(self, passage: Mapping[str, Any], weights: Mapping[str, float]) -> Question:
        """Resolve with ``weights`` and say what was seen at the pronoun of ``passage``."""
        self.asked, self.seen, self._weights = Span(*passage["pronoun"]), [], weights
        self.resolve()
        named = tuple(self._persons_at(Span(*candidate["span"])) for candidate in passage["candidates"])
        meant = tuple(bool(candidate["same"]) for candidate in passage["candidates"])
        right = frozenset(person for who, same in zip(named, meant, strict=True) if same for person in who)
        wrong = frozenset(person for who, same in zip(named, meant, strict=True) if not same for person in who) - right
        return Question(self.seen, right, wrong, named, meant)

    def _persons_at(self, span: Span) -> frozenset[int]:
        return frozenset(
            k
            for k, entity in enumerate(self._persons)
            if any(m.kind is MentionKind.NAME and m.span.overlaps(span) for m in entity.mentions)
        )


@contextmanager
def recording() -> Iterator[list[Recorder]]:
    """The resolvers that the pipeline makes meanwhile."""
    made: list[Recorder] = []

    def make(*given: Any, **named: Any) -> Recorder:
        made.append(Recorder(*given, **named))
        return made[-1]

    with patch.object(speakers, "PronounResolver", make):
        yield made


def resolvers(passages: Sequence[Mapping[str, Any]], tagger: Tagger) -> list[Recorder]:
    """The resolver of each passage, as the product makes it."""
    lexicons = load_lexicons()
    with recording() as made:
        for passage in passages:
            source = Source(Path(passage["id"]), "", "text/plain", "")
            analyse(LoadedDocument(source, passage["text"]), tagger, lexicons, program="")
    return made


class Table:
    """The features of all candidates of all questions, as sparse rows."""

    def __init__(self, questions: Sequence[Question], names: Sequence[str]) -> None:
        column = {name: k for k, name in enumerate(names)}
        cells = []
        self.rows, self.width = 0, len(names)
        good, starts = [], []
        for question in questions:
            if not question.candidates:
                continue
            starts.append(self.rows)
            for person, found in question.candidates:
                cells += [(self.rows, column[name], value) for name, value in found.items() if name in column]
                self.rows += 1
                # Where neither is meant, anybody else may be.
                good.append(person in question.right if any(question.meant) else person not in question.wrong)
            # The right one is not among them: that is nobody's, who comes first.
            good[starts[-1]] |= not any(good[starts[-1] :])
        self.row, self.column = (np.array([cell[k] for cell in cells], dtype=np.int64) for k in (0, 1))
        self.value = np.array([cell[2] for cell in cells])
        self.good, self.starts = np.array(good), np.array(starts)
        self.home = np.repeat(np.arange(len(starts)), np.diff([*starts, self.rows]))

    def loss(self, weights: Vector) -> tuple[float, Vector]:
        """The negative log-likelihood of the right persons, and its gradient."""
        scores = np.bincount(self.row, self.value * weights[self.column], self.rows)
        chance = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.home])
        whole = np.add.reduceat(chance, self.starts)
        part = np.add.reduceat(chance * self.good, self.starts) + 1e-12
        slope = chance / whole[self.home] - chance * self.good / part[self.home]
        gradient = np.bincount(self.column, self.value * slope[self.row], self.width)
        return float(np.sum(np.log(whole) - np.log(part))), gradient


def minimise(
    loss: Callable[[Vector], tuple[float, Vector]], start: Vector, *, steps: int = 60, memory: int = 8
) -> Vector:
    """Where ``loss`` is least near ``start``, by L-BFGS with a halving line search."""
    at, (value, slope) = start, loss(start)
    moves: list[tuple[Vector, Vector]] = []
    for _ in range(steps):
        way, shares = slope.copy(), []
        for move, turn in reversed(moves):
            shares.append(float(move @ way / (turn @ move)))
            way -= shares[-1] * turn
        if moves:
            way *= (moves[-1][0] @ moves[-1][1]) / (moves[-1][1] @ moves[-1][1])
        else:
            way /= max(1.0, float(np.linalg.norm(slope)))
        for (move, turn), share in zip(moves, reversed(shares), strict=True):
            way += (share - float(turn @ way / (turn @ move))) * move
        fall, step = float(slope @ way), 1.0
        after = loss(at - way)
        while after[0] > value - 1e-4 * step * fall and step > 1e-6:
            step /= 2
            after = loss(at - step * way)
        move, turn = -step * way, after[1] - slope
        if move @ turn > 1e-10:
            moves = [*moves[1 - memory :], (move, turn)]
        settled = abs(value - after[0]) < 1e-5 * max(1.0, abs(value))
        at, (value, slope) = at + move, after
        if settled:
            break
    return at


def fit(questions: Sequence[Question]) -> dict[str, float]:
    """The weights that give the right persons of ``questions`` the highest likelihood, drawn to what is expected."""
    names = sorted({name for question in questions for _, found in question.candidates for name in found})
    drawn = {**EXPECTED, **FIXED}
    expected = np.array([drawn.get(name, 0.0) for name in names])
    ridge = np.array([RIDGE * (PAIR_RIDGE if _PAIR.match(name) else 1.0) for name in names])
    free = np.array([name not in FIXED for name in names])
    table = Table(questions, names)

    def loss(weights: Vector) -> tuple[float, Vector]:
        value, slope = table.loss(weights)
        pull = ridge * (weights - expected)
        return value + 0.5 * float(pull @ (weights - expected)), (slope + pull) * free

    found = minimise(loss, expected)
    weights = {name: float(weight) + LEAN.get(name, 0.0) for name, weight in zip(names, found, strict=True)}
    return {**weights, **FIXED}


def judge(questions: Sequence[Question], weights: Mapping[str, float]) -> tuple[tuple[int, int, int], float]:
    """True positives, false positives and false negatives as GAP counts them, and the summed log loss."""
    hits = extra = missed = 0
    loss = 0.0
    for question in questions:
        sums: dict[int, float] = {}
        for person, found in question.candidates:
            score = sum(weights.get(name, 0.0) * value for name, value in found.items())
            sums[person] = sums.get(person, 0.0) + float(np.exp(score))
        best = max(sums, key=sums.__getitem__, default=-1)
        for who, same in zip(question.named, question.meant, strict=True):
            hits, extra, missed = (
                hits + (best in who and same),
                extra + (best in who and not same),
                missed + (best not in who and same),
            )
        if sums:
            good = {p for p in sums if (p in question.right if any(question.meant) else p not in question.wrong)}
            loss -= float(np.log(sum(sums[p] for p in good or {-1}) / sum(sums.values())))
    return (hits, extra, missed), loss


def cross_validate(questions: Sequence[Question], *, folds: int = 8, times: int = 3) -> tuple[float, float]:
    """F1 as GAP has it, and the mean log loss, of passages that the weights were not fitted on."""
    f1, loss = 0.0, 0.0
    for seed in range(times):
        order = list(range(len(questions)))
        Random(seed).shuffle(order)  # noqa: S311 - folds, no secrets
        counts = np.zeros(3)
        for fold in range(folds):
            held = set(order[fold::folds])
            weights = fit([q for k, q in enumerate(questions) if k not in held])
            found, lost = judge([questions[k] for k in sorted(held)], weights)
            counts += found
            loss += lost
        f1 += float(2 * counts[0] / (2 * counts[0] + counts[1] + counts[2]))
    return f1 / times, loss / times / len(questions)


def write(weights: Mapping[str, float], passages: int) -> None:
    """The weights as a module, rounded; those that say next to nothing are left out."""
    lines = [f'    "{name}": {weight:.2f},' for name, weight in sorted(weights.items()) if abs(weight) >= LEAST]
    fixed = ", ".join(f'"{name}"' for name in sorted(FIXED))
    head = f'''"""Weights of the pronoun scorer, written by packaging/model/pronouns.py.

Log-linear weights over the features of ``pronouns_features`` and ``pronouns_traits``, fitted on the {passages}
passages of the validation part of GAP (Google, TACL 2018, Apache-2.0). Those below {LEAST} are left out. Set by hand
are {fixed}: GAP has hardly any attributions, and its rivals are of one gender.
"""
'''
    WEIGHTS.write_text(f"{head}\nWEIGHTS: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n", encoding="utf-8")


def main() -> int:
    """Parse the command line and fit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=ROOT / "resources" / "models" / "attribution-v4")
    parser.add_argument("--check", action="store_true", help="cross-validate and write nothing")
    arguments = parser.parse_args()
    with gzip.open(arguments.corpora / "gap" / "validation.jsonl.gz", "rt", encoding="utf-8") as lines:
        passages = [json.loads(line) for line in lines]
    made = resolvers(passages, ModelTagger(arguments.model))
    weights = {**EXPECTED, **FIXED}
    for turn in range(ROUNDS):
        questions = [who.ask(passage, weights) for who, passage in zip(made, passages, strict=True)]
        weights = fit(questions)
        if arguments.check:
            f1, loss = cross_validate(questions)
            print(f"round {turn + 1}: features {len(weights)}, F1 {f1:.4f}, log loss {loss:.4f}")
    if not arguments.check:
        write(weights, len(passages))
    return 0


if __name__ == "__main__":
    sys.exit(main())
