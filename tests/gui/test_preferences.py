"""Settings that are held, told and kept."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app.settings import Settings
from reader.gui.preferences import Preferences
from reader.gui.window import Window
from reader.store.kept import KeptFile
from tests.gui.articles import FakeOpener


def kept(folder: Path) -> KeptFile:
    """Where the settings of a test lie."""
    return KeptFile(folder / "config" / "settings.json", "your settings")


def test_a_change_is_told_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    """What is set is told at once, soon on the disk, and there at the next start."""
    preferences = Preferences(kept(tmp_path))
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.change(theme="dark", zoom=99.0)
    assert told.args == [Settings(theme="dark", zoom=3.2)]
    qtbot.waitUntil(kept(tmp_path).path.exists)
    assert Preferences(kept(tmp_path)).settings == preferences.settings


def test_no_change_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """Setting what is set already tells nobody, and ending leaves what another program wrote."""
    preferences = Preferences(kept(tmp_path))
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(typeface="serif")
    preferences.save()
    assert not kept(tmp_path).path.exists()


def test_settings_of_a_later_version_stay(qtbot: QtBot, tmp_path: Path) -> None:
    """A field that is not known is still there when another one was changed."""
    kept(tmp_path).write({"sparkle": 3})
    preferences = Preferences(kept(tmp_path))
    preferences.change(measure=64)
    preferences.save()
    assert kept(tmp_path).read().fields == {"sparkle": 3, "measure": 64}


def test_two_windows_keep_what_was_set_in_each(qtbot: QtBot, tmp_path: Path) -> None:
    """What is set in one window stays when another one saves later, the keys of each action too."""
    first, second = Preferences(kept(tmp_path)), Preferences(kept(tmp_path))
    first.change(theme="dark", keys=(("find", ("Ctrl+G",)),))
    first.save()
    second.change(zoom=2.0, keys=(("open", ("F9",)),))
    second.save()
    first.change(measure=64)
    first.save()
    keys = (("find", ("Ctrl+G",)), ("open", ("F9",)))
    assert Preferences(kept(tmp_path)).settings == Settings(theme="dark", zoom=2.0, measure=64, keys=keys)


def test_what_is_not_understood_stays_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    """A wrong entry is told with the file, and is still there when something else was set."""
    fields: dict[str, object] = {"typeface": "comic", "keys": {"open": ["Ctrl+J"], "reload": "F9"}}
    kept(tmp_path).write(fields)
    preferences = Preferences(kept(tmp_path))
    told = " ".join(preferences.take_notices())
    assert all(word in told for word in ("comic", "reload", "F9", str(kept(tmp_path).path)))
    assert preferences.settings == Settings(keys=(("open", ("Ctrl+J",)),))
    preferences.change(zoom=2.0)
    preferences.save()
    assert kept(tmp_path).read().fields == {**fields, "zoom": 2.0}
    assert not list(kept(tmp_path).path.parent.glob("*.broken-*"))


def test_what_is_not_understood_is_kept_aside_before_it_is_set(qtbot: QtBot, tmp_path: Path) -> None:
    """The file as it was lies beside it under a name that is told."""
    kept(tmp_path).write({"typeface": "comic"})
    before = kept(tmp_path).path.read_bytes()
    preferences = Preferences(kept(tmp_path))
    preferences.change(typeface="sans")
    with qtbot.waitSignal(preferences.failed) as told:
        preferences.save()
    (aside,) = kept(tmp_path).path.parent.glob("*.broken-*")
    assert aside.read_bytes() == before
    assert aside.name in told.args[0]
    assert kept(tmp_path).read().fields == {"typeface": "sans"}


def test_a_file_broken_meanwhile_takes_no_settings_away(qtbot: QtBot, tmp_path: Path) -> None:
    """What was read before is written again with what was set, and the broken file is kept aside and told."""
    kept(tmp_path).write({"theme": "dark"})
    preferences = Preferences(kept(tmp_path))
    kept(tmp_path).path.write_bytes(b"{{{")
    preferences.change(zoom=2.0)
    with qtbot.waitSignal(preferences.failed) as told:
        preferences.save()
    assert "is damaged" in told.args[0]
    assert kept(tmp_path).read().fields == {"theme": "dark", "zoom": 2.0}


def test_a_key_that_cannot_be_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """Two keys in a row, a key kept for something else and a key given twice leave each action its usual ones."""
    kept(tmp_path).write({"keys": {"open": ["Ctrl+K, Ctrl+O"], "find": ["Ctrl+C"], "close": ["F9"], "quit": ["F9"]}})
    window = Window(FakeOpener, preferences=Preferences(kept(tmp_path)))
    qtbot.addWidget(window)
    for name, key in (("open", "Ctrl+O"), ("close", "F9"), ("quit", "Ctrl+Q")):
        assert window.actions_by_name.key_of(name) == key
    told = window.notices.text()
    assert "“Open…” cannot have the key Ctrl+K, Ctrl+O, which is no key" in told
    assert "“Find…” cannot have the key Ctrl+C, which copies" in told
    assert "“Quit” cannot have the key F9, which is a key of “Close”. Its keys now: Ctrl+Q." in told


def test_a_disk_that_fails_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    """A save that fails is told in words; the settings hold, and each further failure is silent."""
    (tmp_path / "config").write_text("in the way")
    preferences = Preferences(kept(tmp_path))
    told: list[str] = []
    preferences.failed.connect(told.append)
    for measure in (61, 62):
        preferences.change(measure=measure)
        preferences.save()
    assert preferences.settings.measure == 62
    assert len(told) == 1
    assert str(tmp_path / "config") in told[0]


def test_broken_settings_do_not_stop_the_start(qtbot: QtBot, tmp_path: Path, ferry: Path) -> None:
    """A window on a broken file opens with the defaults and says so, also when an article is opened at once."""
    file = kept(tmp_path)
    file.path.parent.mkdir()
    file.path.write_bytes(b"{{{")
    window = Window(FakeOpener, preferences=Preferences(file))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert "settings.json is damaged" in window.notices.text()
    (aside,) = file.path.parent.iterdir()
    assert aside.read_bytes() == b"{{{"
    window.close()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_a_theme_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """A theme that no longer ships leaves the window readable in another one."""
    kept(tmp_path).write({"theme": "mauve"})
    window = Window(FakeOpener, preferences=Preferences(kept(tmp_path)))
    qtbot.addWidget(window)
    assert "mauve" in window.notices.text()
