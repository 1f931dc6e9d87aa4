"""Text: the decoded file with its line ends made LF, nothing else changed, and the signs of quotations."""

# Signs that open or close a quotation, in any language; a page may leave them to the browser.
QUOTATION_MARKS = frozenset("\"“”„‟«»‹›‘’‚'「」『』")


def normalised(text: str) -> str:
    """``text`` with every CRLF and lone CR made LF; all other signs, odd spaces too, stay as they are."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")
