"""How often Python looks for cycles of objects that nothing else holds."""

import gc

# New objects to a run. Imports and analyses make hundreds of thousands that live to the end, hardly one of them in a
# cycle: at Python's own 700, to look through them again and again takes a tenth of the start and of the rules' time.
_COLLECTED_AT = 50_000


def collect_rarely() -> None:
    """Lets the program make more objects before they are looked through."""
    gc.set_threshold(_COLLECTED_AT, *gc.get_threshold()[1:])
