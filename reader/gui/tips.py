"""Tool tips as Qt sets them: it breaks the lines of rich text alone, and plain text runs off the screen."""

from html import escape


def wrapped(text: str) -> str:
    """``text`` as rich text that is broken into lines; blank lines part paragraphs, other line ends stay."""
    paragraphs = (escape(part).replace("\n", "<br>") for part in text.split("\n\n"))
    return "".join(f"<p>{part}</p>" for part in paragraphs)


def with_key(words: str, key: str) -> str:
    """What a button does, and the key that does the same; "" for none."""
    return f"{words} ({key})" if key else words
