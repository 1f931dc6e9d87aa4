"""All formats together: each is told from the others, and none reaches outside."""

import gzip
import io
import subprocess
import sys
import zipfile
from ast import literal_eval
from pathlib import Path
from pkgutil import iter_modules

import pytest

from reader import load
from reader.core.document import LoadedDocument
from reader.errors import InputError
from reader.load import formats
from reader.load.formats import FORMATS
from tests.fuzz.corpus import seeds
from tests.unit.load.packing import zipped
from tests.unit.load.samples import FIRST, SAMPLES, SECOND

TYPES = ("text/plain", "text/html", *(known.media_type for known in FORMATS))
BY_NAME = ("text/plain", "text/markdown")


def sample(media_type: str) -> tuple[str, bytes]:
    """The name and the content of a file."""
    name, make = SAMPLES[media_type]
    return name, make()


def outcome(data: bytes, name: str) -> list[LoadedDocument | InputError]:
    """What comes out of a file, an error for the whole of it too."""
    try:
        return list(load.read_all_bytes(data, Path(name)))
    except InputError as error:
        return [error]


@pytest.mark.parametrize("media_type", TYPES)
def test_a_usual_file_is_read(media_type: str) -> None:
    """Both sentences come out of the file, of whatever format it is."""
    name, data = sample(media_type)
    document = load.read_bytes(data, Path(name))
    assert FIRST in document.text
    assert SECOND in document.text
    assert document.record is None
    assert document.undecodable == 0
    assert document.source.media_type == ("text/html" if media_type == "application/zip" else media_type)


@pytest.mark.parametrize("media_type", [kind for kind in TYPES if kind not in BY_NAME])
@pytest.mark.parametrize("other", ["a", "a.txt", "a.html", "a.json", "a.eml"])
def test_the_content_goes_before_the_name(media_type: str, other: str, tmp_path: Path) -> None:
    """A file that was renamed is what it was."""
    name, data = sample(media_type)
    (tmp_path / name).write_bytes(data)
    (tmp_path / other).write_bytes(data)
    assert load.sniff(tmp_path / other).media_type == load.sniff(tmp_path / name).media_type == media_type


@pytest.mark.parametrize("media_type", TYPES)
def test_a_format_is_read_packed_too(media_type: str) -> None:
    """Gzip data, and a member of an archive among others."""
    name, data = sample(media_type)
    assert FIRST in load.read_bytes(gzip.compress(data), Path(f"{name}.gz")).text
    inner = zipped({"0.txt": "Beside.", f"1/{name}": data})
    document = load.read_bytes(inner, Path("outer.zip"), record=2)
    assert FIRST in document.text
    assert SECOND in document.text


@pytest.mark.parametrize("media_type", TYPES)
def test_half_a_file_is_an_error_or_a_reading(media_type: str) -> None:
    """A download that broke off gives what can be read of it, or says that it is damaged."""
    name, data = sample(media_type)
    for end in range(1, len(data), max(1, len(data) // 40)):
        told = outcome(data[:end], name)
        assert told
        assert all(isinstance(one, LoadedDocument) or name in str(one) for one in told)


def test_every_format_has_a_sample() -> None:
    """What is registered is tested here."""
    assert set(TYPES) <= set(SAMPLES)
    assert len(set(TYPES)) == len(TYPES)


def test_an_unknown_type_has_no_module() -> None:
    """Nobody reads spreadsheets."""
    assert formats.module_for("application/vnd.ms-excel") is None


_WATCH = """
import sys
sys.dont_write_bytecode = True
outside = []
FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.fork", "os.startfile", "pty.",
    "urllib.", "http.", "ftplib.", "smtplib.", "tempfile.", "pickle.",
)
WRITES = 1 | 2 | 64

def watch(event, arguments):
    if event.startswith(FORBIDDEN):
        outside.append((event, str(arguments)[:200]))
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES:
        outside.append((event, str(arguments)[:200]))

sys.addaudithook(watch)
from pathlib import Path
from reader.app.service import Service
from reader.core.document import LoadedDocument
from reader.errors import InputError

service = Service()
analysed = 0
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        service.contents(path)
        for document in service.open_all(path):
            if isinstance(document, LoadedDocument):
                service.analyse(document)
                analysed += 1
    except InputError:
        pass
# EXTRA
print(analysed, outside)
"""


def watched(folder: Path, checkout: Path, extra: str = "") -> str:
    """What a program that reads and analyses all files of a folder did outside of itself."""
    code = _WATCH.replace("# EXTRA", extra)
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(checkout)!r})\n{code}", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stdout.strip()


def test_no_loader_and_no_analysis_reaches_outside(tmp_path: Path, checkout: Path) -> None:
    """Whatever is opened, no socket is made, no program is started, and no file is written."""
    reaching = (
        "<html><head><link rel=stylesheet href=https://example.org/a.css><base href=https://example.org/>"
        "<script src=https://example.org/a.js></script><script>fetch('https://example.org')</script></head>"
        f"<body><img src=https://example.org/a.png><iframe src=file:///etc/passwd></iframe><p>{FIRST}</p>"
        f"<object data=https://example.org/x></object><p>{SECOND}</p>"
    )
    (tmp_path / "reaching.html").write_text(reaching)
    kinds = {one.name: one.data for one in seeds() if one.media_type not in ("text/plain", "text/html")}
    files = kinds | dict(map(sample, TYPES))
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress(data))
        (tmp_path / f"cut-{name}").write_bytes(data[: len(data) // 2])
        (tmp_path / f"with-{name}.zip").write_bytes(zipped({name: data, "reaching.html": reaching}))
    used = "print([name.rpartition('.')[2] for name in sys.modules if '.formats.' in name])"
    loaded, told = watched(tmp_path, checkout, used).splitlines()
    analysed, _, outside = told.partition(" ")
    assert outside == "[]"
    assert int(analysed) >= 4 * len(TYPES) - 4
    # Nothing that reads a kind of file was left out.
    assert set(literal_eval(loaded)) >= {one.name for one in iter_modules(formats.__path__)}


@pytest.mark.parametrize(
    ("deed", "event"),
    [
        ("import socket; socket.socket().close()", "socket.__new__"),
        ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
        ("import os; os.system('true')", "os.system"),
        ("open('x', 'w').close()", "open"),
        ("import pickle; pickle.loads(pickle.dumps(Path()))", "pickle.find_class"),
    ],
)
def test_the_watch_sees_what_reaches_outside(deed: str, event: str, tmp_path: Path, checkout: Path) -> None:
    """The test above can fail."""
    assert event in watched(tmp_path, checkout, deed)


def test_an_archive_that_holds_a_pdf_unpacked_is_no_pdf() -> None:
    """All of its articles are found, although the PDF's first bytes stand near the archive's."""
    _, pdf = SAMPLES["application/pdf"]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.pdf", pdf())
        archive.writestr("b.txt", FIRST)
    found = outcome(out.getvalue(), "both.zip")
    types = [each.source.media_type for each in found if isinstance(each, LoadedDocument)]
    assert types == ["application/pdf", "text/plain"]


def test_a_text_about_pdf_files_is_a_text() -> None:
    """The mark in a sentence is none."""
    text = "A file of this kind begins with %PDF-1.7 and a line of signs that nobody reads."
    assert load.read_bytes(text.encode(), Path("a.txt")).text.strip() == text
