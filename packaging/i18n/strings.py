"""Collects the sentences of the program for translators, and makes of what they wrote what the window reads.

    python packaging/i18n/strings.py            # brings packaging/i18n/*.ts up to the sources
    python packaging/i18n/strings.py --release  # and makes resources/i18n/*.qm of them

Every literal that ``tr``, ``trn`` or ``tr_later`` of reader/core/wording.py is given becomes a message. Qt's own
lupdate finds calls of ``tr`` within classes of Qt alone, and this program has sentences where there is no Qt. What was
translated stays; what is new stands there unfinished; what the sources no longer say goes.
"""

import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "i18n"
RELEASED = ROOT / "resources" / "i18n"
CONTEXT = "Claim Reader"
LANGUAGES = ("de", "es", "fr", "ru")
# How many forms Qt has for a counted thing in each language.
FORMS = {"de": 2, "es": 2, "fr": 2, "ru": 3}
_TAKERS = {"tr": 1, "tr_later": 1, "trn": 2}
# Told by the notice of an article that is not English.
_NAMES = "resources/lexicons/language_names.tsv"
# Chosen from in the settings.
_THEMES = "resources/themes"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence: its English, what tells it from one that reads the same, its form for one, and where it is said."""

    source: str
    about: str
    one: str
    file: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names in braces."""
        return frozenset(_PLACEHOLDER.findall(self.source))


@dataclass(frozen=True, slots=True)
class Said:
    """What a translator wrote of a message: one form, or one for each kind of number."""

    forms: tuple[str, ...]
    finished: bool


class NotCollectable(Exception):
    """A call that cannot be collected: what it is given is no literal."""


def messages() -> list[Message]:
    """The messages of all sources in the order of files and lines, each once. Raises NotCollectable."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted((ROOT / "reader").rglob("*.py")):
        for message in messages_of(path, path.relative_to(ROOT).as_posix()):
            known = found.setdefault((message.source, message.about), message)
            if known.one != message.one:
                raise NotCollectable(f"{message.file}: “{message.source}” is counted here and not in {known.file}")
    for line in (ROOT / _NAMES).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name = line.split("\t")[1].strip()
            found.setdefault((name, "language"), Message(name, "language", "", _NAMES))
    for theme in sorted((ROOT / _THEMES).glob("*.toml")):
        title = tomllib.loads(theme.read_text(encoding="utf-8"))["title"]
        found.setdefault((title, "theme"), Message(title, "theme", "", f"{_THEMES}/{theme.name}"))
    return list(found.values())


def messages_of(path: Path, file: str) -> Iterator[Message]:
    """The messages of a source in the order of its lines; ``file`` is what it is called. Raises NotCollectable."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in _TAKERS:
            continue
        sources = call.args[: _TAKERS[name]]
        about = call.args[_TAKERS[name] + (name == "trn") :]
        # What is no literal was given to ``tr_later`` before.
        if name == "tr" and not isinstance(sources[0], ast.Constant):
            if isinstance(sources[0], ast.JoinedStr | ast.BinOp):
                raise NotCollectable(
                    f"{file}:{call.lineno}: tr takes a literal with {{names}}, or what tr_later was given"
                )
            continue
        texts = [_literal(each, f"{file}:{call.lineno}") for each in (*sources, *about)]
        yield Message(texts[len(sources) - 1], "".join(texts[len(sources) :]), texts[0] if name == "trn" else "", file)


def _literal(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotCollectable(f"{where}: this must be a literal string")


def read(path: Path) -> dict[tuple[str, str], Said]:
    """What stands in a file of translations, by source and by what is said about it."""
    out = {}
    tree = ET.parse(path)  # noqa: S314 - a file of this repository
    for element in tree.getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None  # noqa: S101 - so Qt's format has it
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        key = (element.findtext("source", ""), element.findtext("comment", ""))
        out[key] = Said(tuple(forms), translation.get("type") != "unfinished")
    return out


def update(path: Path, wanted: list[Message]) -> int:
    """Writes the messages with what was translated of them into ``path``; returns how many are unfinished."""
    language = path.stem
    known = read(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for message in wanted:
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        ET.SubElement(element, "location", filename=f"../../{message.file}")
        ET.SubElement(element, "source").text = message.source
        if message.about:
            ET.SubElement(element, "comment").text = message.about
        if message.one:
            ET.SubElement(element, "extracomment").text = f"For one: {message.one}"
        count = FORMS[language] if message.one else 1
        said = known.get((message.source, message.about), Said(("",) * count, finished=False))
        done = said.finished and len(said.forms) == count and all(said.forms)
        unfinished += not done
        translation = ET.SubElement(element, "translation", {} if done else {"type": "unfinished"})
        if message.one:
            for form in (*said.forms, *[""] * count)[:count]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = said.forms[0]
    ET.indent(root, "    ")
    written = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")
    return unfinished


def release(path: Path) -> None:
    """Makes the file that the window reads of a file of translations, with the lrelease that comes with PySide6."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / "lrelease"
    target = RELEASED / f"{path.stem}.qm"
    subprocess.run([lrelease, "-silent", "-nounfinished", path, "-qm", target], check=True)


def main() -> int:
    """Updates every language's file, and releases them when asked to."""
    wanted = messages()
    RELEASED.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"{language}.ts"
        left = update(path, wanted)
        print(f"{language}: {len(wanted)} messages, {left} unfinished")
        if "--release" in sys.argv[1:]:
            release(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
