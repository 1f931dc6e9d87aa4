"""Signs that turn text round."""

import unicodedata

from reader.core.turning import TURNING, unturned


def test_every_sign_that_turns_letters_round_is_known() -> None:
    """By what Unicode says of each: embeddings, overrides, isolates and their ends, and nothing else."""
    turning = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert set(TURNING) == {code for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in turning}


def test_a_turned_text_reads_as_it_is_stored() -> None:
    """Each is shown in its place; Hebrew and Arabic, and the simple marks that they need, stay."""
    assert unturned("a\u202edenied\u202cb \u05d0\u200f \u0627") == "a\ufffddenied\ufffdb \u05d0\u200f \u0627"


def test_what_is_usual_in_arabic_is_not_seen() -> None:
    """Marks around a Latin name in an Arabic line vanish without moving a sign; in an English line they show."""
    line = "\u202bقالت \u2066Harbor\u2069 أمس\u202c"
    assert unturned(line) == "\u2060قالت \u2060Harbor\u2060 أمس\u2060"
    assert unturned(f"{line}\n\u202bHarbor") == f"{unturned(line)}\n\ufffdHarbor"
