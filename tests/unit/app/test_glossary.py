"""What words on cards mean."""

import pytest

from reader.app.glossary import CUE_EXAMPLES, cue_meaning
from reader.core.span import Span
from reader.core.vocabulary import CueClass
from reader.parse.cues import cue_class
from reader.resources import load_lexicons


@pytest.mark.parametrize("kind", CueClass)
def test_examples_are_of_their_class(kind: CueClass) -> None:
    """What a class of cue is explained by has that class in an article."""
    for example in CUE_EXAMPLES[kind]:
        assert cue_class(example, [Span(0, len(example))], load_lexicons()) is kind
        assert example in cue_meaning(kind)
