"""Where a reader is in a text that is read anew: in another encoding, repaired, or from a file that was changed."""

from dataclasses import replace

from reader.app.session import PageState


def moved(state: PageState, old: str, new: str) -> PageState:
    """The state in the text ``new`` that ``state`` is in ``old``."""
    claim = None
    if state.claim is not None:
        start, end = (corresponding(old, new, position) for position in state.claim)
        claim = start, end
    folded = state.folded and tuple(corresponding(old, new, start) for start in state.folded)
    return replace(
        state,
        place=corresponding(old, new, state.place),
        top=corresponding(old, new, state.top),
        claim=claim,
        folded=folded,
    )


def corresponding(old: str, new: str, position: int) -> int:
    """The code point of ``new`` that stands where ``position`` does in ``old``.

    It is in the same line, as far along, where both have as many lines, as nearly all readings of the same bytes have;
    else as far along the whole text.
    """
    if old.count("\n") != new.count("\n"):
        return _scaled(position, len(old), len(new))
    before = old[:position].split("\n")
    old_start = position - len(before[-1])
    old_end = old.find("\n", position)
    new_start = sum(len(line) + 1 for line in new.split("\n", len(before) - 1)[: len(before) - 1])
    new_end = new.find("\n", new_start)
    old_length = (old_end if old_end >= 0 else len(old)) - old_start
    new_length = (new_end if new_end >= 0 else len(new)) - new_start
    return new_start + _scaled(position - old_start, old_length, new_length)


def _scaled(part: int, whole: int, other: int) -> int:
    return part * other // whole if whole else 0
