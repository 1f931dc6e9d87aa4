"""How wide the panes of a reading page are while nobody has moved them."""


def shares(width: int, *, as_list: bool) -> tuple[int, int]:
    """The widths in pixels of entities and claims beside the article, where ``width`` is that of all three."""
    if as_list:
        return min(220, round(width * 0.17)), round(width * 0.42)
    return min(260, round(width * 0.19)), min(380, round(width * 0.29))
