"""ZIP archives of articles.

Nothing is ever unpacked to the disk: a member's name is a label and no path, so that it may say what it likes.
"""

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath
from typing import Final

from reader.core.wording import tr, tr_later, trn
from reader.errors import InputError
from reader.load.files import read_bounded
from reader.load.formats import ZIP_MAGICS
from reader.load.limits import MAX_MEMBERS, SETTING
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/zip"

_ENCRYPTED = 0x1
# Documents that are ZIP files too, and that no module reads, by the names inside.
_OTHERS = (
    ("xl/workbook.xml", tr_later("an Excel workbook")),
    ("ppt/presentation.xml", tr_later("a PowerPoint file")),
    ("Index/Document.iwa", tr_later("an Apple Pages, Numbers or Keynote file")),
    ("AndroidManifest.xml", tr_later("an Android program")),
    ("META-INF/MANIFEST.MF", tr_later("a Java program")),
    ("META-INF/manifest.xml", tr_later("an OpenDocument file of a kind that has no article")),
)
# What stands beside an article, for a browser or another program to use.
_NO_ARTICLES = frozenset(
    "avi avif bmp css db eot flac gif heic ico ini jpe jpeg jpg js jxl m4a m4v map mjs mov mp3 mp4 mpeg mpg oga ogg ogv"
    " otf png svg tif tiff ttf wav wasm webm webmanifest webp woff woff2".split()
)
_DIGITS = re.compile(r"([0-9]{1,18})")
_PAGES = (".html", ".htm", ".xhtml", ".xht")
# How browsers call the folder beside a saved page, after the page's own name.
_COMPANIONS = ("_files", ".files", "-files", "_file", "-dateien", "_fichiers", "_archivos", "_bestanden", "_arquivos")


def matches(head: bytes, name: str) -> bool:
    """Whether this is a ZIP file, once a name is asked for too: every zipped document begins as an archive does."""
    return head.startswith(ZIP_MAGICS) and bool(name)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The members that may be articles, by name; pictures, styles and hidden files are passed over and counted.

    A member that cannot be read raises its InputError when it is its turn, and the next ones can still be asked for.
    Raises InputError when the archive is damaged, has too many members or no article, or is encrypted as a whole.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        raise InputError(tr("{name} is a damaged ZIP archive. Download or save it again.", name=name)) from None
    # A damaged archive may have members without any name, which is_dir() fails on.
    members = sorted((member for member in archive.infolist() if not member.filename.endswith("/")), key=_in_order)
    if len(members) > MAX_MEMBERS:
        raise InputError(
            tr(
                "{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or"
                " raise the limits: {setting}=2 doubles them.",
                name=name,
                count=len(members),
                members=MAX_MEMBERS,
                setting=SETTING,
            )
        )
    names = [member.filename for member in members]
    _refuse_documents(names, name)
    left_out = companions(names)
    wanted = [member for member in members if member.filename not in left_out and not _is_beside(member.filename)]
    if not wanted:
        raise InputError(tr("{name} is a ZIP archive without any article in it. Open the article itself.", name=name))
    if all(member.flag_bits & _ENCRYPTED for member in wanted):
        raise InputError(
            tr("{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.", name=name)
        )
    return _Members(archive, wanted, name, _notices(len(members) - len(wanted), name))


def companions(names: Collection[str]) -> frozenset[str]:
    """Those of the files, given as paths with slashes, that lie in the folder of a saved page ("Story_files")."""
    folders = {path[: -len(ending)].lower() for path in names for ending in _PAGES if path.lower().endswith(ending)}
    beside = tuple(f"{page}{suffix}/" for page in folders for suffix in _COMPANIONS)
    starts = frozenset(beside)
    return frozenset(path for path in names if any(start in starts for start in _folders(path.lower())))


class _Members:
    """An iterator, no generator: after a member that cannot be read come the others."""

    def __init__(
        self, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], name: str, notices: tuple[str, ...]
    ) -> None:
        self._archive = archive
        self._members = iter(members)
        self._name = name
        self._notices = notices

    def __iter__(self) -> Iterator[Part]:
        return self

    def __next__(self) -> Part:
        member = next(self._members)
        content = _content(self._archive, member, f"{self._name} › {member.filename}")
        return Part(content, "application/octet-stream", label=member.filename, notices=self._notices)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    """What is in a member, whatever size its header claims; raises InputError."""
    if member.flag_bits & _ENCRYPTED:
        raise InputError(
            tr("{name} is encrypted. Unpack the archive with its password and open the article.", name=name)
        )
    try:
        with archive.open(member) as stream:
            content = read_bounded(stream, name, packed=member.compress_size)
    except NotImplementedError:
        raise InputError(
            tr("{name} is packed in a way that is not known here. Unpack it and open that.", name=name)
        ) from None
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError):
        raise InputError(tr("{name} is damaged. Download or save the archive again.", name=name)) from None
    if not content:
        raise InputError(tr("{name} is empty. Save the article again, or choose another file.", name=name))
    return content


def _in_order(member: zipfile.ZipInfo) -> list[tuple[int, str]]:
    """By name, numbers by their size: "2.txt" comes before "10.txt"."""
    steps = _DIGITS.split(member.filename)
    return [(int(step), "") if step.isascii() and step.isdecimal() else (0, step) for step in steps]


def _refuse_documents(names: Collection[str], name: str) -> None:
    found = next((what for inside, what in _OTHERS if inside in names), None)
    if found is not None:
        raise InputError(tr("{name} is {what}. Save it as text, HTML or PDF first.", name=name, what=tr(found)))


def _is_beside(path: str) -> bool:
    """Whether a member is hidden, the system's own, or of a kind that holds no article."""
    steps = [step for step in path.replace("\\", "/").split("/") if step not in ("", ".", "..")]
    hidden = any(step.startswith(".") or step == "__MACOSX" for step in steps)
    return hidden or PurePosixPath(path).suffix.lower().removeprefix(".") in _NO_ARTICLES


def _folders(path: str) -> Iterator[str]:
    """Every folder on the way to a file, with its slash."""
    at = path.find("/")
    while at >= 0:
        yield path[: at + 1]
        at = path.find("/", at + 1)


def _notices(count: int, name: str) -> tuple[str, ...]:
    if not count:
        return ()
    said = trn(
        "{n} file in {name} without an article (pictures, styles, hidden files) was passed over.",
        "{n} files in {name} without an article (pictures, styles, hidden files) were passed over.",
        count,
        name=name,
    )
    return (said,)
