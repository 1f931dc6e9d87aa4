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
