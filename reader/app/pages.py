"""What the HTML export takes from the window: the same colours on the same words, and the same names for them."""

from reader.app.kinds import CLAIM_WORD, LABEL, LETTER, MEANING, ORDER, main_paint
from reader.app.paints import paint
from reader.app.present import balance_sentence
from reader.core.analysis import Analysis
from reader.core.telling import is_sourced
from reader.core.vocabulary import ClaimKind
from reader.export.html import Kind, Look
from reader.export.html_text import Stretch

KINDS = tuple(Kind(kind.value, LETTER[kind], LABEL[kind], MEANING[kind]) for kind in ORDER)


def look_of(analysis: Analysis) -> Look:
    """The look of an analysis; raises EnvironmentFailure when the word lists are missing."""
    return Look(
        stretches=[Stretch(each.span, each.kind.value, each.depth, each.claim) for each in paint(analysis)],
        kinds={kind.name: kind for kind in KINDS},
        main={kind: main_paint(kind).value for kind in ClaimKind},
        word=CLAIM_WORD,
        balance=balance_sentence(analysis.balance, sourced=is_sourced(analysis)),
    )
