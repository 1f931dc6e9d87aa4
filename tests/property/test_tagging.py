"""What the tagger makes of a network that may say anything at all."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.span import Span
from reader.infer import model
from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS
from reader.infer.scores import Scores, Vectors
from reader.infer.shipped import ATTRIBUTION
from reader.infer.tokens import Pieces
from reader.resources import resource

# A bar where a name may begin or end inside, two where an attribution's span may as well.
WORDS = st.sampled_from(
    "12,000 1:30 9/11 2019-20 3.5 1,250,000 13\u00a0000 4,500th 7 people don’t re\u00adelection cafe\u0301 Jose\u0301s "
    "U.N||. Ana||’s re|-|election U.S|.|-|led 12,000|-|strong half|‑|built well|-|to|-|do".split(" ")
)
# What stands around a word without a space.
AROUND = st.sampled_from([("", ""), ("", ","), ("“", "”"), ("(", ")"), ("", ".")])
TEXTS = st.lists(st.tuples(WORDS, AROUND), min_size=1, max_size=12)


class AnyNetwork:
    """Says something else of every text, by chance, in place of the network."""

    def __init__(self, *_: object, **__: object) -> None:
        self.seed = 0

    def run(self, pieces: Pieces) -> Iterator[Scores]:
        """One stretch of made-up scores."""
        chance, size = np.random.default_rng(self.seed), len(pieces)
        none = Vectors(np.zeros(0, dtype=np.int64), np.zeros((0, 4), dtype=np.float16))
        tags, names = (
            np.log(chance.dirichlet(np.ones(each.size), size)).astype(np.float32) for each in (SPAN_TAGS, ENTITY_TAGS)
        )
        yield Scores(tags, names, none, none, none, none, np.zeros(size, dtype=np.float32))


@pytest.fixture(scope="module")
def network() -> Iterator[AnyNetwork]:
    """The network of the tagger that the tests of this module use."""
    made = AnyNetwork()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "Session", lambda *_, **__: made)
        yield made


@pytest.fixture(scope="module")
def tagger(network: AnyNetwork) -> model.ModelTagger:
    """The shipped tagger without its network."""
    return model.ModelTagger(resource("models", ATTRIBUTION))


def forbidden(word: str, at: int, allowed: re.Pattern[str]) -> set[int]:
    """Where in the word that stands at ``at`` nothing may begin or end."""
    parts = [part.replace("|", "") for part in allowed.split(word)]
    edges = {at + sum(map(len, parts[:k])) for k in range(len(parts) + 1)}
    return set(range(at, at + sum(map(len, parts)) + 1)) - edges


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.integers(0, 1 << 32))
def test_no_span_begins_or_ends_inside_a_number_or_word(
    tagger: model.ModelTagger, network: AnyNetwork, parts: list[tuple[str, tuple[str, str]]], seed: int
) -> None:
    """Spans of attributions cover whole numbers and hyphenated words; names may end at a hyphen between letters."""
    text, no_span, no_name = "", set[int](), set[int]()
    for word, (before, after) in parts:
        at = len(text + before)
        no_span |= forbidden(word, at, re.compile(r"\|\|"))
        no_name |= forbidden(word, at, re.compile(r"\|+"))
        text += before + word.replace("|", "") + after + " "
    network.seed = seed
    found = tagger.tag(text, [Span(0, len(text) - 1)], [])
    assert no_span.isdisjoint(at for each in found.spans for at in each.span)
    assert no_name.isdisjoint(at for each in found.entities for at in each.span)
