"""What of others the frozen program brings along: each with its version, its licence and the licence's words."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).parents[2]
TEXTS = Path(__file__).parent / "texts"
_APACHE = ROOT / "LICENSE"
_LGPL = (TEXTS / "LGPL-3.0-only.txt", TEXTS / "GPL-3.0-only.txt")
_LICENCE_FILE = re.compile(r"(?i)(licen[sc]e|notice|copying|copyright|authors)")
_CODE = (".py", ".pyc", ".pyi", ".json")

# For packages that do not say it as an SPDX expression: what their field, their classifiers and their files say.
_EXPRESSIONS = {
    "beautifulsoup4": "MIT",
    "brotli": "MIT",
    "charset-normalizer": "MIT",
    "flatbuffers": "Apache-2.0",
    "ftfy": "Apache-2.0",
    "lxml": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "onnxruntime": "MIT",
    "protobuf": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "pytz": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "six": "MIT",
    "tokenizers": "Apache-2.0",
    "tzdata": "Apache-2.0",
    "warcio": "Apache-2.0",
    "wcwidth": "MIT",
}
# The words of the licence, for packages that come without them.
_WORDS = {
    "flatbuffers": (_APACHE,),
    "pyside6-essentials": _LGPL,
    "shiboken6": _LGPL,
    "tokenizers": (_APACHE,),
}
_REMARKS = {
    "pyside6-essentials": "Qt for Python and Qt itself, as libraries of the folder PySide6 that can be replaced by"
    " others of the same version; unchanged, but that symbols, and data of ICU that Qt never reads, may be left out."
    " Their sources are at https://download.qt.io; what Qt holds of others, ICU among them, is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.",
    "pyinstaller": "The program that starts Python (the bootloader); its licence has an exception for what it starts.",
}


@dataclass(frozen=True, slots=True)
class Component:
    """Something of others: ``kind`` is CycloneDX's word, ``licence`` an SPDX expression or, with spaces, a sentence.

    ``texts`` are the files with the licence's words, ``purl`` is its package URL where it has one.
    """

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[Path, ...]
    purl: str | None = None
    remark: str | None = None


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_python_package(found: Distribution) -> Component:
    name = _normal(found.name)
    licence = found.metadata["License-Expression"] or _EXPRESSIONS.get(name)
    if licence is None:
        raise SystemExit(f"{name} does not say its licence as an expression: look, and add it to {__file__}.")
    files = [
        Path(str(found.locate_file(path)))
        for path in found.files or ()
        if path.suffix not in _CODE and (_LICENCE_FILE.search(path.name) or "licenses" in path.parts)
    ]
    texts = tuple(sorted(path for path in files if path.is_file())) or _WORDS.get(name, ())
    if not texts:
        raise SystemExit(f"{name} comes without the words of its licence: add them to {TEXTS}, and to {__file__}.")
    purl = f"pkg:pypi/{name}@{found.version}"
    return Component(name, found.version, "library", licence, texts, purl, _REMARKS.get(name))


def _python() -> Component:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    version = ".".join(map(str, sys.version_info[:3]))
    return Component("cpython", version, "platform", "Python-2.0.1", (text,), f"pkg:generic/cpython@{version}")


def _of_system(paths: Iterable[Path]) -> list[Component]:
    """The system's packages whose libraries were taken along, where the system's packages are Debian's."""
    packages = set()
    for path in paths:
        # Since /usr took in /lib, a file is known by either name.
        for known in (path, path.resolve(), Path("/", *path.resolve().parts[2:])):
            asked = subprocess.run(["dpkg-query", "--search", known], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                packages.add(asked.stdout.split(":")[0])
                break
        else:
            raise SystemExit(f"No package of the system has {path}, so that nobody knows its licence.")
    found = []
    for package in sorted(packages):
        command = ["dpkg-query", "--show", "--showformat=${Version}", package]
        version = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        text = Path("/usr/share/doc", package, "copyright")
        purl = f"pkg:deb/debian/{package}@{quote(version, safe='')}"
        found.append(Component(package, version, "library", "see the words below", (text,), purl))
    return found


def _own() -> list[Component]:
    models = [
        Component(*path.parent.name.rsplit("-v", 1), "machine-learning-model", "see the terms below", (path,))
        for path in sorted((ROOT / "resources" / "models").glob("*-v*/LICENSE"))
    ]
    lists = Component("lemminflect", "0.2.3", "data", "MIT", (ROOT / "resources" / "lexicons" / "NOTICE",))
    return [*models, lists]


def components(bundled: Path) -> tuple[Component, ...]:
    """Everything that the frozen program has of others.

    ``bundled`` is what the freezing has written: a line for each module, ``module NAME``, and each library that lay
    outside of Python's packages, ``library PATH``.
    """
    lines = [line.split(" ", 1) for line in bundled.read_text(encoding="utf-8").splitlines()]
    modules = {name for kind, name in lines if kind == "module"}
    by_module = packages_distributions()
    names = {_normal(name) for module in modules for name in by_module.get(module, ())} - {"claim-reader"}
    packages = [_of_python_package(distribution(name)) for name in sorted(names | {"pyinstaller"})]
    prefix = Path(sys.base_prefix).resolve()
    outside = {Path(path) for kind, path in lines if kind == "library"}
    system = {path for path in outside if prefix == Path("/usr") or not path.resolve().is_relative_to(prefix)}
    python = {path for path in system if path.name.startswith("libpython") or "lib-dynload" in path.parts}
    return (_python(), *packages, *_of_system(sorted(system - python)), *_own())
