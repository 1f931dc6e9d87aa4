"""What systems are told of the program is true, and the same everywhere."""

import plistlib
import re
import struct
from configparser import ConfigParser
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import click
import pytest

from reader.cli import main as cli
from reader.load import formats

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
FILE_TYPES = PACKAGING / "desktop" / "file-types.tsv"


def module(path: Path) -> ModuleType:
    """A module of packaging/, which is no package."""
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    loaded = module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def rows() -> list[list[str]]:
    """Media type, ending, name and Apple's type of each file type."""
    lines = FILE_TYPES.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_the_desktop_file_names_every_type_once() -> None:
    """File managers offer the program for the types of the table and no others."""
    desktop = ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[method-assign, assignment]
    desktop.read(PACKAGING / "desktop" / "org.claimreader.ClaimReader.desktop", encoding="utf-8")
    types = desktop["Desktop Entry"]["MimeType"].strip(";").split(";")
    assert types == list(dict.fromkeys(row[0] for row in rows()))


def test_only_types_that_are_read_are_offered() -> None:
    """Each type of the table is one of the program's formats, by its name or by what desktops call it instead."""
    called = {"application/x-mimearchive": "multipart/related", "application/mbox": "message/rfc822"}
    read = {known.media_type for known in formats.FORMATS} | {"text/plain", "text/html", "application/xhtml+xml"}
    assert {called.get(row[0], row[0]) for row in rows()} <= read


def test_macos_is_told_of_every_ending_as_an_alternative() -> None:
    """The bundle's property list can be written, names the version, and takes no file type from another program."""
    info = module(PACKAGING / "pyinstaller" / "bundle.py").info("1.2.3", FILE_TYPES, {"ru", "de"})
    read = plistlib.loads(plistlib.dumps(info))
    assert read["CFBundleShortVersionString"] == read["CFBundleVersion"] == "1.2.3"
    assert read["CFBundleLocalizations"] == ["en", "de", "ru"]
    assert len(read["CFBundleDocumentTypes"]) == len(rows())
    assert {entry["LSHandlerRank"] for entry in read["CFBundleDocumentTypes"]} == {"Alternate"}


@pytest.mark.parametrize("name", [name for name, value in vars(cli).items() if isinstance(value, click.Command)])
def test_the_manual_page_has_every_option(name: str) -> None:
    """Each option of the command that its help shows has an entry in the manual page."""
    page = (PACKAGING / "desktop" / "claim-reader.1").read_text(encoding="utf-8")
    described = set(re.findall(r"^\.It Fl (-[a-z-]+)", page, re.MULTILINE))
    command: click.Command = vars(cli)[name]
    shown = [option for option in command.params if isinstance(option, click.Option) and not option.hidden]
    assert {longest[1:] for option in shown for longest in option.opts if longest.startswith("--")} <= described


def test_no_package_asks_for_the_network() -> None:
    """What Flatpak lets the program do has no network in it."""
    manifest = (PACKAGING / "flatpak" / "org.claimreader.ClaimReader.yaml").read_text(encoding="utf-8")
    allowed = manifest.partition("finish-args:")[2].partition("build-options:")[0]
    assert "--socket=wayland" in allowed
    assert "network" not in allowed


def test_what_is_not_needed_stays_out_of_the_frozen_program() -> None:
    """Plugins for databases go, with the library that only they need, and words of languages that are not spoken."""
    kept = module(PACKAGING / "pyinstaller" / "kept.py").kept
    plugins, libraries = "PySide6/Qt/plugins", "PySide6/Qt/lib"
    entries = [
        ("PySide6/QtWidgets.abi3.so", "widgets", "EXTENSION"),
        (f"{plugins}/platforms/libqxcb.so", "xcb", "BINARY"),
        (f"{plugins}/sqldrivers/libqsqlite.so", "sqlite", "BINARY"),
        (f"{libraries}/libQt6Widgets.so.6", "qtwidgets", "BINARY"),
        (f"{libraries}/libQt6Core.so.6", "core", "BINARY"),
        (f"{libraries}/libQt6Sql.so.6", "sql", "BINARY"),
        ("PySide6/Qt/translations/qtbase_de.qm", "de", "DATA"),
        ("PySide6/Qt/translations/qtbase_pl.qm", "pl", "DATA"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libsqlite3.so.0", "/usr/lib/libsqlite3.so.0", "BINARY"),
    ]
    linked = {"widgets": ["libQt6Widgets.so.6"], "qtwidgets": ["libQt6Core.so.6"], "sqlite": ["libQt6Sql.so.6"]}
    left = [entry[1] for entry in kept(entries, {"de"}, lambda path: linked.get(path, []))]
    assert left == ["widgets", "xcb", "qtwidgets", "core", "de", "/usr/lib/libsqlite3.so.0"]


def test_libraries_of_macos_are_known_by_the_ends_of_their_paths() -> None:
    """A framework stays when something needs it by its path there, with the link in it; no other link does."""
    kept = module(PACKAGING / "pyinstaller" / "kept.py").kept
    frameworks = "PySide6/Qt/lib"
    entries = [
        ("PySide6/QtCore.abi3.so", "binding", "EXTENSION"),
        (f"{frameworks}/QtCore.framework/Versions/A/QtCore", "core", "BINARY"),
        (f"{frameworks}/QtSql.framework/Versions/A/QtSql", "sql", "BINARY"),
        (f"{frameworks}/QtCore.framework/QtCore", "link to core", "SYMLINK"),
        (f"{frameworks}/QtSql.framework/QtSql", "link to sql", "SYMLINK"),
        ("QtCore", "second link to core", "SYMLINK"),
    ]
    linked = {"binding": ["@rpath/QtCore.framework/Versions/A/QtCore"]}
    left = [entry[1] for entry in kept(entries, (), lambda path: linked.get(path, []))]
    assert left == ["binding", "core", "link to core"]


def common_data(items: list[tuple[str, bytes]]) -> bytes:
    """ICU's common data with ``items``, by their names, as ICU's own tools lay it out."""
    header = struct.pack("<H2sHHBBBB4s4s4s", 32, b"\xda\x27", 20, 0, 0, 0, 2, 0, b"CmnD", bytes(4), bytes(4)).ljust(32)
    names = [f"icudt73l/{name}".encode() + b"\0" for name, _ in items]
    name_at = 4 + 8 * len(items)
    begin = -(-(name_at + sum(map(len, names))) // 16) * 16
    table, contents = struct.pack("<I", len(items)), b""
    for name, (_, content) in zip(names, items, strict=True):
        table += struct.pack("<II", name_at, begin + len(contents))
        name_at += len(name)
        contents += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return header + (table + b"".join(names)).ljust(begin, b"\0") + contents


def test_icu_keeps_what_qt_reads() -> None:
    """Collations and converters stay as they are; names of currencies and regions go, with their room."""
    reduced = module(PACKAGING / "pyinstaller" / "icu.py").reduced
    read = [("coll/de.res", b"order" * 7), ("gb18030.cnv", b"signs" * 9), ("root.res", b"root"), ("zone/de.res", b"z")]
    rest = [("brkitr/cjdict.dict", b"dictionary" * 99), ("curr/de.res", b"Euro"), ("unit/root.res", b"metre")]
    assert reduced(common_data(sorted(read + rest))) == common_data(sorted(read))
    with pytest.raises(ValueError, match="no common data"):
        reduced(b"\x7fELF" + bytes(60))
