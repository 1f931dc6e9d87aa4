"""Putting words in quotation marks where they bring marks of their own."""

_OPENS = {"“": "”", "‘": "’", "«": "»", "„": "“"}
_STRAIGHT = '"'
_DOUBLE = "“”" + _STRAIGHT


def quoted(text: str, *, straight: bool = False) -> str:
    """``text`` in double quotation marks, curly or ``straight``; the marks inside it change places with single ones.

    Text of which every word stands in double marks already stays as it is; where the one mark that opens it or the one
    that closes it is the wrong one, as a machine leaves them, it gets a right pair.
    """
    if wholly_quoted(text):
        return text
    at = [number for number, sign in enumerate(text) if sign in _DOUBLE]
    inner = text[1:-1] if at == [0, len(text) - 1] else _swapped(text)
    return f'"{inner}"' if straight else f"“{inner}”"


def wholly_quoted(text: str) -> bool:
    """Whether each word of ``text`` stands in double quotation marks, which are all closed."""
    closing = ""
    depth = 0
    for sign in text:
        if sign == _STRAIGHT:
            depth += -1 if closing == _STRAIGHT else 1
            closing = "" if closing == _STRAIGHT else _STRAIGHT
        elif closing and sign == closing:
            depth -= 1
            closing = "" if depth == 0 else closing
        elif not closing and sign in "“«„":
            closing = _OPENS[sign]
            depth = 1
        elif closing == _OPENS["“"] and sign == "“":
            # A mark opened anew: the next paragraph of the same quotation, or one inside another.
            depth += 1
        elif not closing and sign.isalnum():
            return False
    return depth == 0 and any(sign.isalnum() for sign in text)


def uses_straight_marks(text: str) -> bool:
    """Whether a text sets quotations in straight marks rather than curly ones."""
    return text.count(_STRAIGHT) > text.count("“") + text.count("”")


def _swapped(text: str) -> str:
    """The text with double marks for single ones and the other way round; an apostrophe is no mark."""
    out: list[str] = []
    singles = 0
    last = _last_closing(text)
    for at, sign in enumerate(text):
        after = text[at + 1 : at + 2]
        if sign in "“”":
            out.append("‘" if sign == "“" else "’")
        elif sign == _STRAIGHT:
            out.append("'")
        elif sign == "‘":
            # What opens and never closes is an apostrophe that a machine turned round: ‘90s.
            closes = at < last
            singles += closes
            out.append("“" if closes else sign)
        elif sign == "’" and singles and not after.isalnum():
            singles -= 1
            out.append("”")
        else:
            out.append(sign)
    return "".join(out)


def _last_closing(text: str) -> int:
    """Where the last mark stands that can close a quotation, which no letter follows; -1 where there is none."""
    at = text.rfind("’")
    while at >= 0 and text[at + 1 : at + 2].isalnum():
        at = text.rfind("’", 0, at)
    return at
