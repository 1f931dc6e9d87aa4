"""Fit the weights of ``reader.match.likeness`` on the golden pairs, and score them on pairs that were left out.

    python tests/golden/pairs_weights.py

Statements of articles that are no pair are wrong pairs, too: each left article is also weighed against the next pair's
right one. One pair after the other is left out of the fit and scored by it (cross-validation), so that the figures by
the least chance show what to choose for articles that nobody has seen.
"""

from collections.abc import Sequence
from dataclasses import astuple, fields
from importlib import import_module
from typing import Any

import numpy as np

from reader.app.matching import shipped_models
from reader.app.service import Service
from reader.core.analysis import Analysis
from reader.core.lexicons import Lexicons
from reader.core.matching import Models
from reader.match.evidence import Scale
from reader.match.likeness import Likeness
from reader.match.matcher import weighed
from reader.match.pairing import Candidate, pair
from reader.match.same_entities import SameEntities, likeness
from reader.match.statements import statements_of
from reader.resources import load_lexicons

# What a weight costs: few statements are marked.
RIDGE = 10.0
STEPS = 30
LEASTS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
_Rows = dict[tuple[int, int], Likeness]


def rows_of(left: Analysis, right: Analysis, models: Models, lexicons: Lexicons) -> _Rows:
    """What the program knows of each pair of claims that may say the same."""
    one, other = statements_of(left, lexicons), statements_of(right, lexicons)
    same = SameEntities(left.entities, right.entities, lexicons)
    scale = Scale(one, other, likeness(left.entities, right.entities, same))
    return dict(weighed(one, other, scale, models, lambda: False))


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Bias and weights of a logistic regression (Newton's method), columns weighed alike by their deviation."""
    deviation = x.std(axis=0) + 1e-9
    z = np.c_[np.ones(len(x)), x / deviation]
    cost = RIDGE * np.eye(z.shape[1])
    cost[0, 0] = 1e-6
    w = np.zeros(z.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-z @ w))
        w -= np.linalg.solve((z * (chance * (1 - chance))[:, None]).T @ z + cost, z.T @ (chance - y) + cost @ w)
    weights: np.ndarray = np.r_[w[0], w[1:] / deviation]
    return weights


def main() -> None:
    """Fit, and print weights and figures."""
    pairs: Any = import_module("pairs")
    service, models, lexicons = Service(), shipped_models(), load_lexicons()
    names = pairs.names()
    read = {name: tuple(service.analyse_path(path) for path in pairs.articles_of(name)) for name in names}
    told: dict[str, tuple[list[tuple[int, int]], list[frozenset[int]], np.ndarray, np.ndarray]] = {}
    marked = 0
    for at, name in enumerate(names):
        left, right = read[name]
        gold = pairs.gold_of(name, left.text, right.text)
        marked += len(gold)
        claims = [[s.claim for s in statements_of(article, lexicons)] for article in (left, right)]
        rows = rows_of(left, right, models, lexicons)
        right_of = [
            frozenset(
                g for g, one in enumerate(gold)
                if pairs.says(claims[0][k], one.left) and pairs.says(claims[1][n], one.right)
            )
            for k, n in rows
        ]  # fmt: skip
        stranger = read[names[(at + 1) % len(names)]][1]
        wrong = rows_of(left, stranger, models, lexicons)
        told[name] = (
            list(rows),
            right_of,
            np.array([astuple(one) for one in rows.values()]),
            np.array([astuple(one) for one in wrong.values()]).reshape(-1, len(fields(Likeness))),
        )
    chances = {}
    for name in names:
        w = fit(*_examples([told[other] for other in names if other != name]))
        chances[name] = 1 / (1 + np.exp(-(w[0] + told[name][2] @ w[1:])))
    weights = fit(*_examples(list(told.values())))
    print("bias", round(float(weights[0]), 3))
    print({field.name: round(float(w), 3) for field, w in zip(fields(Likeness), weights[1:], strict=True)})
    for least in LEASTS:
        print(least, *_reached(names, told, chances, least, marked))


def _examples(told: Sequence[Any]) -> tuple[np.ndarray, np.ndarray]:
    x = np.concatenate([part for _, _, rows, wrong in told for part in (rows, wrong)])
    y = [part for _, right, _, wrong in told for part in ([bool(one) for one in right], [False] * len(wrong))]
    return x, np.concatenate([np.array(part, dtype=float) for part in y])


def _reached(names: Sequence[str], told: Any, chances: Any, least: float, marked: int) -> tuple[str, str]:
    """Precision and recall of the pairs chosen at a least chance, as the scorer counts them."""
    right = shown = found_all = 0
    for name in names:
        places, fits, *_ = told[name]
        by_place = dict(zip(places, fits, strict=True))
        chosen = pair(Candidate(k, n, float(c)) for (k, n), c in zip(places, chances[name], strict=True) if c >= least)
        found: set[int] = set()
        for k, n, _ in sorted(chosen, key=lambda c: -c.score):
            fitting = by_place[k, n]
            if fitting and found.issuperset(fitting):
                continue
            shown += 1
            right += bool(fitting)
            found.update(fitting)
        found_all += len(found)
    return f"precision {right / max(1, shown):.3f} ({right} of {shown})", f"recall {found_all / marked:.3f}"


if __name__ == "__main__":
    main()
