"""A file that points at another one of the machine does not get it read."""

import ctypes
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import load
from reader.core.document import LoadedDocument
from tests.unit.load.packing import zipped
from tests.unit.load.samples import FIRST, SAMPLES

_SECRET = "The vault opens at nine."
# Of linux/inotify.h: a file or something in a folder was opened.
_IN_OPEN = 0x20


class Watch:
    """Whether a file was opened, by any thread and by C as well as by Python: the kernel tells."""

    def __init__(self, path: Path) -> None:
        system = ctypes.CDLL(None, use_errno=True)
        self._told: int = system.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert system.inotify_add_watch(self._told, os.fsencode(path), _IN_OPEN) > 0

    def opened(self) -> bool:
        """Since the last time it was asked."""
        try:
            return bool(os.read(self._told, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Ends the watch."""
        os.close(self._told)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that no article may have read."""
    path = tmp_path / "secret.txt"
    path.write_text(_SECRET, encoding="utf-8")
    return path


@pytest.fixture
def watch(secret: Path) -> Iterator[Watch]:
    """A watch over it."""
    made = Watch(secret)
    yield made
    made.close()


def swapped(data: bytes, old: str, new: str) -> bytes:
    """A file with something else in it."""
    assert old.encode() in data
    return data.replace(old.encode(), new.encode(), 1)


def changed(archive: bytes, name: str, old: str, new: str, **more: str) -> bytes:
    """An archive with something else in one of its members, and with further members."""
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        members: dict[str, bytes | str] = {each: packed.read(each) for each in packed.namelist()}
        members[name] = swapped(packed.read(name), old, new)
    return zipped({**members, **more})


def pointing(address: str, path: str) -> dict[str, bytes]:
    """Files that would show another one, by each way that their format has, to the programs that follow it."""
    made = {media_type: make() for media_type, (_, make) in SAMPLES.items()}
    page = (
        f'<p>{FIRST}</p><iframe src="{address}"></iframe><object data="{address}"></object><embed src="secret.txt">'
        f'<link rel="import" href="{address}"><!--#include file="secret.txt" --><script src="{address}"></script>'
    )
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    chunk = f'<w:altChunk xmlns:r="{relations}" r:id="r9"/><w:fldSimple w:instr=\'INCLUDETEXT "{path}"\'/>'
    related = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
        f'Type="{relations}/aFChunk" Target="{address}" TargetMode="External"/></Relationships>'
    )
    section = (
        '<text:section xmlns:xlink="http://www.w3.org/1999/xlink" text:name="s"><text:section-source '
        f'xlink:href="{address}"/></text:section>'
    )
    include = '<body.content><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="secret.txt"/>'
    external = (
        f'Content-Type: message/external-body; access-type=local-file; name="{path}"\r\n\r\nContent-Type: text/plain'
    )
    mail = (
        "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/plain\r\n\r\n{FIRST}\r\n--b\r\n{external}\r\n\r\n--b--\r\n"
    )
    epub = made["application/epub+zip"]
    return {
        "page.html": page.encode(),
        "links.md": f"{FIRST}\n\n![]({address})\n\n[secret]: {address}\n\n--8<-- 'secret.txt'\n".encode(),
        "letter.docx": changed(
            made[word], "word/document.xml", "<w:body>", f"<w:body>{chunk}", **{"word/_rels/document.xml.rels": related}
        ),
        "letter.odt": changed(
            made["application/vnd.oasis.opendocument.text"], "content.xml", "<text:p>", f"{section}<text:p>"
        ),
        "book.epub": changed(
            changed(epub, "OEBPS/content.opf", "<itemref", '<itemref idref="s"/><itemref'),
            "OEBPS/content.opf",
            "<manifest>",
            '<manifest><item id="s" href="../../secret.txt" media-type="application/xhtml+xml"/>',
        ),
        "letter.rtf": swapped(
            made["application/rtf"], r"}}\f0 ", rf"}}}}\f0 {{\field{{\*\fldinst INCLUDETEXT {path}}}{{\fldrslt }}}}"
        ),
        "news.xml": swapped(made["application/xml"], "<body.content>", include),
        "table.xml": swapped(made["application/xml"], "<nitf>", f'<!DOCTYPE nitf SYSTEM "{address}"><nitf>'),
        "mail.eml": mail.encode(),
        "report.pdf": swapped(made["application/pdf"], "<< /Length", f"<< /F ({path}) /Length"),
    }


def test_no_other_file_is_opened(secret: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a file points at, beside it or by its whole path, nothing but the file is opened, and it is read."""
    monkeypatch.chdir(secret.parent)
    for name, data in pointing(secret.as_uri(), str(secret)).items():
        path = secret.with_name(name)
        path.write_bytes(data)
        texts = "\n".join(each.text for each in load.read_all(path) if isinstance(each, LoadedDocument))
        assert not watch.opened(), name
        assert (FIRST in texts, _SECRET in texts) == (True, False), name
    # It would have been noticed.
    assert secret.read_text(encoding="utf-8") == _SECRET
    assert watch.opened()
