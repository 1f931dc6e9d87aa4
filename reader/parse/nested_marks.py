"""Quotation marks inside a content, of another level than those around it."""

from reader.core.span import Span
from reader.parse.nested_words import Token

OPENING = frozenset("\"“„«‘‚‹'")
CLOSING = frozenset("\"”»’›'")
_JOINTS = " \t\n\u00a0\u202f,;:—–."


def quoted_end(text: str, start: int, end: int) -> int | None:
    """Just after the mark that closes the quotation opened at ``start``; None where none does before ``end``."""
    opened = text[start]
    closers = {"“": '”"', "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "‹": "›"}.get(opened, opened)
    for at in range(start + 1, end):
        if text[at] in closers:
            apostrophe = text[at] in "’'" and at + 1 < len(text) and text[at + 1].isalnum()
            if not apostrophe:
                return at + 1
    return None


def is_opening(text: str, token: Token) -> bool:
    """Whether the token is a mark that opens a quotation here."""
    if token.lower not in OPENING:
        return False
    before, after = text[token.span.start - 1 : token.span.start], text[token.span.end : token.span.end + 1]
    return (not before or before.isspace() or before in ",:—–(") and not (not after or after.isspace())


def trimmed(text: str, span: Span) -> Span:
    """The span without joints at its ends and without a closing mark whose opening one stands before it."""
    while True:
        kept = span.trimmed(text, _JOINTS)
        if kept.length and text[kept.start] in OPENING and quoted_end(text, kept.start, kept.end) is None:
            kept = Span(kept.start + 1, kept.end)
        if kept.length and text[kept.end - 1] in CLOSING and not _opened_inside(text, kept):
            kept = Span(kept.start, kept.end - 1)
        if kept == span:
            return kept
        span = kept


def _opened_inside(text: str, span: Span) -> bool:
    body = text[span.start : span.end - 1]
    mark = text[span.end - 1]
    if mark in "\"'":
        marks = [k for k, here in enumerate(body) if here == mark and not (body[k - 1 : k].isalnum() and k)]
        return len(marks) % 2 == 1 or (mark == '"' and "“" in body)
    openers = {"”": "“„", "»": "«", "’": "‘‚", "›": "‹"}[mark]
    return any(here in openers for here in body)
