import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.app.settings import (
    LINE_SPACING,
    MEASURE,
    ZOOM,
    Settings,
    clamped,
    settings_fields,
    settings_from,
    with_changes,
)

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
_NAMES = st.sampled_from(list(Settings.__dataclass_fields__))


def test_settings_come_back_from_a_file() -> None:
    """What is written is read, every field of it, through JSON."""
    keys = (("find", ("Ctrl+G", "/")), ("open", ()))
    given = Settings("dark", "sans", 1.8, 64, 1.25, False, False, True, keys, False, "A5", "Wide", False, "de")
    fields = json.loads(json.dumps(settings_fields(given)))
    assert fields.keys() == Settings.__dataclass_fields__.keys()
    assert settings_from(fields) == (given, ())


def test_defaults_are_not_written() -> None:
    """A file holds what a person has set and no more."""
    assert settings_fields(Settings()) == {}
    assert settings_fields(replace(Settings(), zoom=2.0)) == {"zoom": 2.0}


def test_a_number_out_of_range_becomes_the_nearest_and_is_told() -> None:
    """A spacing of 9 is the widest there is, and a notice says so."""
    settings, (notice,) = settings_from({"line_spacing": 9})
    assert settings.line_spacing == 2.0
    assert "line_spacing" in notice
    assert "9" in notice


def test_a_value_of_another_kind_is_told_and_left() -> None:
    """What is not understood changes nothing, and the rest is taken."""
    settings, notices = settings_from(
        {"typeface": "comic", "keys": {"open": "Ctrl+O"}, "measure": True, "theme": "dark"}
    )
    assert settings == Settings(theme="dark")
    assert len(notices) == 3


def test_a_language_that_the_window_does_not_speak_is_told() -> None:
    """A code of no language leaves the choice to the system, and a notice says so."""
    settings, (notice,) = settings_from({"language": "tlh"})
    assert settings.language == ""
    assert "language" in notice


def test_each_action_has_its_keys_for_itself() -> None:
    """Keys that are not understood are told by their action; the other actions have those that they were given."""
    settings, (notice,) = settings_from({"keys": {"open": ["Ctrl+J"], "reload": "F9"}})
    assert settings.keys == (("open", ("Ctrl+J",)),)
    assert "reload" in notice
    assert "F9" in notice


def test_changes_leave_what_else_a_file_says() -> None:
    """Only what was set is written, or taken away when it is as usual again; keys go by their actions."""
    before = Settings(zoom=2.0, keys=(("open", ("Ctrl+J",)), ("find", ())))
    after = replace(before, zoom=1.0, measure=64, keys=(("open", ("Ctrl+J",)), ("close", ("F9",))))
    data = {"zoom": 2.0, "theme": "dark", "typeface": 5, "keys": {"find": [], "reload": "F9", "open": ["Ctrl+K"]}}
    assert with_changes(data, before, after) == {
        "theme": "dark",
        "typeface": 5,
        "measure": 64,
        "keys": {"reload": "F9", "open": ["Ctrl+K"], "close": ("F9",)},
    }


def test_unknown_fields_are_no_news() -> None:
    """A setting of a later version is left alone in silence."""
    assert settings_from({"sparkle": 3}) == (Settings(), ())


def test_numbers_set_by_the_program_are_brought_into_range() -> None:
    """Zooming on and on ends at the largest size."""
    assert clamped(Settings(zoom=99.0, measure=1)) == Settings(zoom=ZOOM[1], measure=MEASURE[0])


@given(st.dictionaries(_NAMES, _JSON, max_size=6))
def test_whatever_a_file_says_the_settings_are_valid(data: dict[str, object]) -> None:
    """Any fields give settings within their ranges, that mean themselves when written and read."""
    settings, _ = settings_from(data)
    assert LINE_SPACING[0] <= settings.line_spacing <= LINE_SPACING[1]
    assert MEASURE[0] <= settings.measure <= MEASURE[1]
    assert settings_from(settings_fields(settings)) == (settings, ())
