"""The notes on security."""

import re
from pathlib import Path

NOTES = "packaging/SECURITY.md"


def test_every_test_that_the_notes_name_is_there(checkout: Path) -> None:
    """No promise of the notes rests on a test that was renamed or taken away."""
    notes = (checkout / NOTES).read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", notes))
    there: set[str] = set()
    for path in (checkout / "tests").rglob("test_*.py"):
        there |= set(re.findall(r"^def (test_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert len(named) > 20
    assert named <= there
    files = re.findall(r"`((?:tests|reader)/[\w/]+\.py)`", notes)
    assert files
    assert all((checkout / file).exists() for file in files)
