"""Picture captions and photo credits, known by agencies, credit marks and words that point at a picture."""

import re
from collections.abc import Mapping
from itertools import pairwise

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict

_CREDIT_SIGN = re.compile(r"^(?:©|\(c\)\s|📷)", re.IGNORECASE)
_LABELLED = re.compile(
    r"^\W{0,2}(?:photos?|image|picture|pic|photograph|file photo|illustration|graphic)"
    r"(?:\s+(?:credits?|courtesy|source|by))?\s*[:/|]|^(?:photo|image|picture)s?\s+(?:by|courtesy|credits?)\b",
    re.IGNORECASE,
)
_CREDIT_TAIL = re.compile(
    r"[\s(\[](?:photos?|photographs?|image|picture|illustration|graphic)s?(?:\s+(?:credits?|courtesy))?(?::|\s+by\s)"
    r"\s*[^.:()\[\]]{2,50}[)\]]?\.?$",
    re.IGNORECASE,
)
# "Ships at the pierCredit: NAME": some sites run the credit into the caption.
_CREDITED = re.compile(r"(?:^|[\s(\[]|(?<=[a-z.]))Credits?:\s*[^.:()\[\]]{2,60}[)\]]?\.?$")
# A picture's day stands at the end, behind a comma, or before the credit: ", July 14, 2033. AGENCY/NAME".
_DATED = re.compile(
    r",\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}),?\s\d{4}\.?(?:\s[-–—|]?\s?[A-Z@©][^.!?]{1,50})?$"
)
# The verb of a picture text is among its first words.
_VERB_WITHIN = 12
# Code points in which such an end is looked for.
_TAIL = 80
_PICTURES = ("photo", "image", "picture", "illustration", "graphic")
_TRAILING = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\.?\s*$|[/|]\s*([^/|.]{2,50})\s*$|(?:\.|\s-)\s([^.]{2,40})\s*$")
_SPLIT = re.compile(r"[/|,–—]|\s-\s|\bvia\b", re.IGNORECASE)
_LONGEST = 80
_SHORT_CREDIT = 8


def _names_agency(part: str, agencies: frozenset[str]) -> bool:
    pieces = [" ".join(re.findall(r"[^\W_]+", piece)) for piece in _SPLIT.split(part)]
    # The short names are capitals (AP, PA); "(Pa.)" is a state.
    return any(piece.lower() in agencies for piece in pieces if len(piece) > 3 or piece.isupper())


def _points_at_picture(line: Line, words: frozenset[str]) -> bool:
    return line.count <= _LONGEST // 2 and bool(line.phrases(words))


def _ends_in_credit(text: str) -> bool:
    lowered = text.lower()
    return any(noun in lowered for noun in _PICTURES) and _CREDIT_TAIL.search(text) is not None


def _trailing(text: str) -> re.Match[str] | None:
    """What stands at the end apart; behind a last full stop only brackets can hold it."""
    return _TRAILING.search(text) if text[-1] != "." or text[-2:-1] in (")", "]") else None


def _shows(line: Line, verbs: Mapping[str, str]) -> bool:
    """Whether it tells in the present tense what a picture shows, and ends in the picture's day."""
    if line.count > _LONGEST // 2 or not _DATED.search(line.text[-_TAIL:]):
        return False
    words = line.words[:_VERB_WITHIN]
    return any(
        word in ("is", "are")
        or (forms := verbs.get(word, "")).startswith("present")
        or (forms.startswith("base") and before.endswith("s"))
        for before, word in pairwise(words)
    )


def _caption(
    line: Line, agencies: frozenset[str], pointing: frozenset[str], verbs: Mapping[str, str]
) -> Verdict | None:
    if not 0 < line.count <= _LONGEST:
        return None
    if _CREDIT_SIGN.match(line.text) or _LABELLED.match(line.text):
        return Verdict(Role.CAPTION, 0.9, "photo credit")
    if line.count <= _SHORT_CREDIT and not line.ends and _names_agency(line.text, agencies):
        return Verdict(Role.CAPTION, 0.85, "photo credit")
    if line.count <= _LONGEST // 2 and (_ends_in_credit(line.text) or _CREDITED.search(line.text)):
        return Verdict(Role.CAPTION, 0.85, "ends in a photo credit")
    # A paragraph that quotes somebody may end in its agency; a caption is short and does not open with a quotation.
    tail = None if line.text[0] in '"“' or line.count > _LONGEST // 2 else _trailing(line.text)
    if tail is not None and any(group and _names_agency(group, agencies) for group in tail.groups()):
        return Verdict(Role.CAPTION, 0.8, "ends in a photo credit")
    if (
        line.text.endswith(("(File)", "(file)", "[File]", "| File"))
        or _points_at_picture(line, pointing)
        or _shows(line, verbs)
    ):
        return Verdict(Role.CAPTION, 0.7, "describes a picture")
    return None


def captions(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Lines that describe or credit a picture."""
    agencies, pointing = page.lexicons.words("role_credits"), page.lexicons.words("role_picture_words")
    verbs = page.lexicons.table("verb_forms")
    out = {}
    for line in page.lines:
        if line.index not in said and (verdict := _caption(line, agencies, pointing, verbs)) is not None:
            out[line.index] = verdict
    return out
