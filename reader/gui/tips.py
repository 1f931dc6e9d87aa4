"""Tool tips as Qt sets them: it breaks the lines of rich text alone, and plain text runs off the screen."""

from html import escape

from PySide6.QtWidgets import QWidget

from reader.app.directions import reads_left

# As far apart as Qt sets paragraphs of itself, in pixels.
_APART = 12


def wrapped(text: str) -> str:
    """``text`` as rich text that is broken into lines; blank lines part paragraphs, other line ends stay.

    A line of an article in Arabic or Hebrew is read from right to left.
    """
    return "".join(_paragraph(part) for part in text.split("\n\n"))


def _paragraph(text: str) -> str:
    lines = text.split("\n")
    if not any(map(reads_left, lines)):
        return f"<p>{'<br>'.join(map(escape, lines))}</p>"
    # Directions are of paragraphs, and those of one part stand close to each other.
    last = len(lines) - 1
    out = []
    for number, line in enumerate(lines):
        way = "rtl" if reads_left(line) else "ltr"
        space = f"margin-top: {0 if number else _APART}px; margin-bottom: {_APART if number == last else 0}px"
        out.append(f"<p dir='{way}' style='{space}'>{escape(line)}</p>")
    return "".join(out)


def give_tip(widget: QWidget, text: str) -> None:
    """Gives ``widget`` a tip, which assistive technology has in words alone."""
    widget.setToolTip(wrapped(text))
    widget.setAccessibleDescription(text)


def with_key(words: str, key: str) -> str:
    """What a button does, and the key that does the same; "" for none."""
    return f"{words} ({key})" if key else words
