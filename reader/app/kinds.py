"""The four colours in words: their order, letters, names and explanations."""

from reader.app.view import PaintKind
from reader.core.vocabulary import ClaimKind

ORDER = (PaintKind.QUOTE, PaintKind.STATEMENT, PaintKind.UNATTRIBUTED, PaintKind.BOILERPLATE)

LETTER = {
    PaintKind.QUOTE: "Q",
    PaintKind.STATEMENT: "S",
    PaintKind.UNATTRIBUTED: "U",
    PaintKind.BOILERPLATE: "B",
}

LABEL = {
    PaintKind.QUOTE: "Quote",
    PaintKind.STATEMENT: "Statement",
    PaintKind.UNATTRIBUTED: "Unattributed",
    PaintKind.BOILERPLATE: "Boilerplate",
}

MEANING = {
    PaintKind.QUOTE: "Somebody's own words, in quotation marks",
    PaintKind.STATEMENT: "What somebody said, in the article's words",
    PaintKind.UNATTRIBUTED: "What the article asserts with nobody named for it",
    PaintKind.BOILERPLATE: "Menus, related headlines and other text that is not this article",
}

# What has no colour is counted in the balance too.
NOT_MARKED = "headlines, captions, bylines, and words around claims such as “she told reporters”"

CLAIM_WORD = {
    ClaimKind.DIRECT: "quote",
    ClaimKind.MIXED: "partly quoted statement",
    ClaimKind.INDIRECT: "statement",
    ClaimKind.UNATTRIBUTED: "unattributed",
}

_BADGES = {
    ClaimKind.DIRECT: (PaintKind.QUOTE,),
    ClaimKind.MIXED: (PaintKind.QUOTE, PaintKind.STATEMENT),
    ClaimKind.INDIRECT: (PaintKind.STATEMENT,),
    ClaimKind.UNATTRIBUTED: (PaintKind.UNATTRIBUTED,),
}


def badges(kind: ClaimKind) -> tuple[PaintKind, ...]:
    """The colours a claim of ``kind`` shows; a mixed one shows two."""
    return _BADGES[kind]


def main_paint(kind: ClaimKind) -> PaintKind:
    """The one colour that stands for a claim of ``kind`` as a whole."""
    return PaintKind.STATEMENT if kind is ClaimKind.MIXED else _BADGES[kind][0]
