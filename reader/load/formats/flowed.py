"""Text of mail whose lines were wrapped for the way (format=flowed, RFC 3676): joined again to paragraphs."""

import re

_QUOTED = re.compile(r">*")
_SIGNATURE = "-- "


def unflowed(content: bytes, *, delete_space: bool) -> bytes:
    """The text with each line that ends in a space joined to the next one of the same depth of quotation.

    ``delete_space`` says that the space was added for the wrapping (DelSp=yes). Works on bytes of any encoding that
    has ASCII in it, so that the encoding can still be told; other bytes are not touched.
    """
    lines: list[str] = []
    # Latin-1 gives each byte a sign of its own.
    paragraph: list[str] = []
    depth = -1
    for raw in content.decode("latin-1").replace("\r\n", "\n").split("\n"):
        quoted = _QUOTED.match(raw)
        level = quoted.end() if quoted else 0
        text = raw[level:]
        stuffed = text.removeprefix(" ")
        is_signature = stuffed == _SIGNATURE
        if paragraph and (level != depth or is_signature):
            lines.append("".join(paragraph))
            paragraph = []
        if not paragraph and level:
            paragraph = [">" * level + " "]
        depth = level
        if stuffed.endswith(" ") and not is_signature:
            paragraph.append(stuffed[:-1] if delete_space else stuffed)
        else:
            lines.append("".join([*paragraph, stuffed]))
            paragraph = []
    if paragraph:
        lines.append("".join(paragraph))
    return "\n".join(lines).encode("latin-1")
