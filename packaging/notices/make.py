"""What the frozen program has of others, for people and for programs: ``make.py BUNDLED FOLDER``.

FOLDER gets ``THIRD-PARTY-NOTICES.txt``, with the words of every licence, and ``claim-reader.cdx.json``, the same as a
bill of materials (CycloneDX 1.6). cyclonedx-bom lists an environment of Python: it knows neither the models and word
lists nor the system's libraries that were taken along, and takes what was left out for a part. SOURCE_DATE_EPOCH dates
the bill; the same program gives the same bytes.
"""

import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from components import ROOT, Component, components

RULE = "=" * 100
HEAD = """Claim Reader is under the Apache License 2.0 (LICENSE). It contains the following works of others, each under
its own licence. "Machine-learning model" marks the shipped models, whose weights have terms of their own.
"""
KINDS = {"machine-learning-model": "machine-learning model", "platform": "interpreter"}


def notices(found: tuple[Component, ...]) -> str:
    """The notices as a text: a list, then the words of each licence."""
    listed = [f"- {item.name} {item.version} ({KINDS.get(item.kind, item.kind)}): {item.licence}" for item in found]
    parts = [HEAD, "\n".join(listed) + "\n"]
    for item in found:
        parts.append(f"{RULE}\n{item.name} {item.version}\n{RULE}\n")
        if item.remark:
            parts.append(item.remark + "\n")
        parts += [path.read_text(encoding="utf-8", errors="replace").strip() + "\n" for path in item.texts]
    return "\n".join(parts)


def _licence(item: Component) -> list[dict[str, object]]:
    if " " in item.licence and not any(word in item.licence for word in (" AND ", " OR ", " WITH ")):
        words = "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in item.texts)
        return [{"license": {"name": item.name, "text": {"content": words}}}]
    return [{"expression": item.licence}]


def bill(found: tuple[Component, ...], version: str, moment: int) -> dict[str, object]:
    """The bill of materials; ``moment`` is in seconds since 1970."""
    program = f"pkg:generic/claim-reader@{version}"
    listed: list[dict[str, object]] = [
        {
            "bom-ref": item.purl or item.name,
            "type": item.kind,
            "name": item.name,
            "version": item.version,
            "licenses": _licence(item),
            **({"purl": item.purl} if item.purl else {}),
        }
        for item in found
    ]
    refs = sorted(str(item["bom-ref"]) for item in listed)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, program + json.dumps(listed, sort_keys=True))}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "bom-ref": program,
                "type": "application",
                "name": "claim-reader",
                "version": version,
                "licenses": [{"expression": "Apache-2.0"}],
                "purl": program,
            },
        },
        "components": listed,
        "dependencies": [{"ref": program, "dependsOn": refs}],
    }


def main(bundled: Path, folder: Path) -> None:
    """Writes both files into ``folder``, which is made."""
    found = components(bundled)
    version = (ROOT / "reader" / "__init__.py").read_text(encoding="utf-8").split('"')[-2]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(notices(found), encoding="utf-8")
    made = json.dumps(bill(found, version, int(os.environ["SOURCE_DATE_EPOCH"])), indent=1, ensure_ascii=False)
    (folder / "claim-reader.cdx.json").write_text(made + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
