"""The four colours in words: their order, letters, names and explanations; words are told for later."""

from reader.app.view import PaintKind
from reader.core.vocabulary import ClaimKind
from reader.core.wording import tr_later

ORDER = (PaintKind.QUOTE, PaintKind.STATEMENT, PaintKind.UNATTRIBUTED, PaintKind.BOILERPLATE)

LETTER = {
    PaintKind.QUOTE: "Q",
    PaintKind.STATEMENT: "S",
    PaintKind.UNATTRIBUTED: "U",
    PaintKind.BOILERPLATE: "B",
}

LABEL = {
    PaintKind.QUOTE: tr_later("Quote"),
    PaintKind.STATEMENT: tr_later("Statement"),
    PaintKind.UNATTRIBUTED: tr_later("Unattributed"),
    PaintKind.BOILERPLATE: tr_later("Boilerplate"),
}

MEANING = {
    PaintKind.QUOTE: tr_later("Somebody's own words, in quotation marks"),
    PaintKind.STATEMENT: tr_later("What somebody said, in the article's words"),
    PaintKind.UNATTRIBUTED: tr_later("What the article asserts with nobody named for it"),
    PaintKind.BOILERPLATE: tr_later("Menus, related headlines and other text that is not this article"),
}

# What has no colour is counted in the balance too.
NOT_MARKED = tr_later("headlines, captions, bylines, and words around claims such as “she told reporters”")

CLAIM_WORD = {
    ClaimKind.DIRECT: tr_later("quote"),
    ClaimKind.MIXED: tr_later("partly quoted statement"),
    ClaimKind.INDIRECT: tr_later("statement"),
    ClaimKind.UNATTRIBUTED: tr_later("unattributed"),
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
