"""Long words on little room."""


def shortened(text: str, most: int) -> str:
    """``text``, or where it is longer than ``most`` signs its beginning with "…", which is one of them."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
