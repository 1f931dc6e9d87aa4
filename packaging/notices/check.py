"""Holds a bill of materials to CycloneDX's own schema: ``check.py BILL``."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def main(path: Path) -> int:
    """Prints what is wrong, and returns 1 where something is."""
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(path.read_text(encoding="utf-8"))
    if wrong is not None:
        print(f"{path}: {wrong.data}", file=sys.stderr)
    return int(wrong is not None)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
