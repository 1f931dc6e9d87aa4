"""How wide the panes of a reading page are while nobody has moved them."""


def shares(width: int, *, as_list: bool, scale: float = 1.0) -> tuple[int, int]:
    """The widths in pixels of entities and claims beside the article, where ``width`` is that of all three.

    ``scale`` says how many times its usual size the type is: what is wide enough for them grows with it.
    """
    if as_list:
        return min(round(220 * scale), round(width * 0.17)), round(width * 0.42)
    return min(round(260 * scale), round(width * 0.19)), min(round(380 * scale), round(width * 0.29))
