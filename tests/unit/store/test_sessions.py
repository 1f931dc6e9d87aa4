"""What was open, kept by several running programs."""

from pathlib import Path

import pytest

from reader.store.lock import Lock
from reader.store.sessions import Left, Sessions


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "data" / "open"


def ended(folder: Path, **fields: object) -> None:
    """A program that ran, and was killed: it kept something and let go of its lock."""
    sessions = Sessions(folder)
    sessions.take()
    sessions.write(fields)
    sessions.release()


def test_what_was_kept_is_there_again(folder: Path) -> None:
    """On the next start, for its owner alone to read."""
    ended(folder, current=3)
    assert Sessions(folder).take() == Left(({"current": 3},))
    (path,) = folder.glob("*.json")
    assert path.stat().st_mode & 0o077 == 0


def test_a_first_start_finds_nothing(folder: Path) -> None:
    """And nothing is wrong with that."""
    assert Sessions(folder).take() == Left()


def test_what_is_not_understood_is_kept_aside(folder: Path) -> None:
    """What can be taken of it is there, the file as it was lies beside it, and texts that it may mean stay."""
    ended(folder, articles="?", current=3)
    (path,) = folder.glob("*.json")
    before = path.read_bytes()
    sessions = Sessions(folder)
    found = sessions.take(lambda fields: fields["articles"] != "?")
    assert found.sessions == ({"articles": "?", "current": 3},)
    sessions.write({"current": 0})
    (aside,) = folder.glob("*.broken-*")
    assert aside.read_bytes() == before
    (notice,) = found.notices
    assert str(path) in notice
    assert aside.name in notice


def test_two_programs_have_a_file_each(folder: Path) -> None:
    """The second begins with nothing, and neither writes over what the other keeps."""
    ended(folder, mine=1)
    first, second = Sessions(folder), Sessions(folder)
    assert first.take().sessions == ({"mine": 1},)
    assert second.take().sessions == ()
    second.write({"other": 2})
    first.write({"mine": 3})
    first.release()
    second.release()
    assert Sessions(folder).take().sessions == ({"mine": 3}, {"other": 2})


def test_what_was_adopted_is_kept_once(folder: Path) -> None:
    """The file of a program that is gone goes once its content is in the own one, and not before."""
    first, second = Sessions(folder), Sessions(folder)
    first.take()
    second.take()
    first.write({"a": 1})
    second.write({"b": 2})
    first.release()
    second.release()
    third = Sessions(folder)
    third.take()
    assert len(list(folder.glob("*.json"))) == 2
    third.write({"both": 3})
    third.release()
    assert Sessions(folder).take().sessions == ({"both": 3},)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"version": 99}', b"\xff\xfe"])
def test_a_broken_file_is_put_aside(folder: Path, content: bytes) -> None:
    """The start goes on without it and says so; it is kept under another name, and the next start is as usual."""
    folder.mkdir(parents=True)
    (folder / "session-1.json").write_bytes(content)
    sessions = Sessions(folder)
    left = sessions.take()
    assert left.sessions == ()
    assert "session-1.json" in left.notices[0]
    (aside,) = (path for path in folder.iterdir() if path.name.startswith("session-1.json."))
    assert aside.read_bytes() == content
    sessions.write({"a": 1})
    sessions.release()
    assert Sessions(folder).take() == Left(({"a": 1},))


def test_a_text_is_kept_until_nobody_knows_it(folder: Path) -> None:
    """A text comes back by its key, halves of signs too; on a start after nothing names it, it goes."""
    sessions = Sessions(folder)
    sessions.take()
    text = "Half a sign: \ud83d.\n"
    key = sessions.keep_text(text)
    sessions.write({"articles": [{"text": key}]})
    sessions.release()
    again = Sessions(folder)
    again.take()
    assert again.read_text(key) == text
    again.write({})
    again.release()
    Sessions(folder).take()
    assert Sessions(folder).read_text(key) is None


def test_a_text_of_a_running_program_stays(folder: Path) -> None:
    """A second program does not know what the first one needs."""
    first = Sessions(folder)
    first.take()
    key = first.keep_text("Text")
    second = Sessions(folder)
    second.take()
    assert first.read_text(key) == "Text"
    first.write({"articles": [{"text": key}]})
    first.release()
    third = Sessions(folder)
    third.take()
    assert third.read_text(key) == "Text"


def test_a_text_of_a_file_put_aside_stays(folder: Path) -> None:
    """Who mends the file by hand finds everything it names."""
    first = Sessions(folder)
    first.take()
    key = first.keep_text("Text")
    first.release()
    (folder / "session-1.json").write_text("broken", encoding="utf-8")
    for _ in range(2):
        again = Sessions(folder)
        again.take()
        again.release()
    assert Sessions(folder).read_text(key) == "Text"


def test_a_text_of_a_file_that_cannot_be_read_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program may hold the file for a moment, so that it can be neither read nor put aside."""

    def refuse(path: Path, *_args: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    first = Sessions(folder)
    first.take()
    key = first.keep_text("Text")
    first.write({"articles": [{"text": key}]})
    first.release()
    with monkeypatch.context() as held:
        held.setattr(Path, "open", refuse)
        held.setattr(Path, "rename", refuse)
        again = Sessions(folder)
        (notice,) = again.take().notices
        again.release()
    assert "cannot be put aside either" in notice
    third = Sessions(folder)
    assert third.take().sessions == ({"articles": [{"text": key}]},)
    assert third.read_text(key) == "Text"


def test_a_key_leads_nowhere_else(folder: Path) -> None:
    """A file that was tampered with cannot have another file shown."""
    (folder.parent / "secret").parent.mkdir(parents=True)
    (folder.parent / "secret").write_text("x")
    assert Sessions(folder).read_text("../../secret") is None
    assert Sessions(folder).read_text("a\0b") is None


def test_a_disk_that_fails_is_told(tmp_path: Path) -> None:
    """Where no folder can be made, nothing was left, writing does nothing, and the person knows."""
    (tmp_path / "file").write_text("x")
    sessions = Sessions(tmp_path / "file" / "open")
    (notice,) = sessions.take().notices
    assert "will not be there on the next start" in notice
    sessions.write({"a": 1})


def test_a_lock_is_held_once(tmp_path: Path) -> None:
    """Until it is given back."""
    first, second = Lock(tmp_path / "l.lock"), Lock(tmp_path / "l.lock")
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
