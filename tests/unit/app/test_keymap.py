from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.app.keymap import KeyMap, is_letter, unassignable

DEFAULTS = {"open": ("Ctrl+O",), "next": ("F8", "J"), "previous": ("Shift+F8", "K"), "sample": ()}
_KEYS = st.lists(st.sampled_from(["Ctrl+O", "F8", "J", "K", "Shift+J", "F9", "1", "Tab", ""]), max_size=3).map(tuple)
_NAMES = st.sampled_from([*DEFAULTS, "of_a_later_version"])


def test_letters_are_what_is_typed() -> None:
    """A key with Ctrl or Alt, and a function key, is no letter; a sign and a capital is one."""
    assert [is_letter(key) for key in ("J", "Shift+J", "/", "?", "+")] == [True] * 5
    assert [is_letter(key) for key in ("Ctrl+J", "Alt+1", "F8", "Shift+F8", "Esc", "Ctrl++")] == [False] * 6


def test_keys_for_corrections_and_writing_stay_free() -> None:
    """What later corrections need, and what moves and writes, cannot be given away; the reason is told."""
    for key in ("1", "2", "3", "4", "Ctrl+Z", "Ctrl+Shift+Z", "Tab", "Shift+Tab", "Return", "Down", "Ctrl+C"):
        assert unassignable(key)
    assert not unassignable("Ctrl+J")


def test_a_key_that_is_given_is_taken_from_its_owner() -> None:
    """The other action keeps its other keys, and has this one back when the first is reset."""
    keymap = KeyMap(DEFAULTS).given("open", ("F8",))
    assert keymap.keys("open") == ("F8",)
    assert keymap.keys("next") == ("J",)
    assert keymap.owner("F8") == "open"
    assert keymap.owner("Ctrl+O") is None
    assert keymap.reset("open").keys("next") == ("F8", "J")
    assert keymap.reset("open").overrides == ()


def test_resetting_takes_the_keys_back() -> None:
    """An action that is reset has its keys of the table even where the person gave one to another action."""
    keymap = KeyMap(DEFAULTS).given("next", ("F9",)).given("open", ("Ctrl+O", "F8"))
    keymap = keymap.reset("next")
    assert keymap.keys("next") == ("F8", "J")
    assert keymap.keys("open") == ("Ctrl+O",)
    assert keymap.overrides == ()


def test_letters_can_be_switched_off() -> None:
    """Without letters the other keys of an action still act; which they are is not forgotten."""
    keymap = KeyMap.of(DEFAULTS, (("sample", ("X",)),), letters=False)
    assert keymap.acting("next") == ("F8",)
    assert keymap.acting("sample") == ()
    assert keymap.keys("sample") == ("X",)


def test_actions_of_a_later_version_are_kept() -> None:
    """What is not known stays in the settings and means nothing."""
    keymap = KeyMap.of(DEFAULTS, (("label", ("F8",)),))
    assert keymap.keys("next") == ("F8", "J")
    assert keymap.overrides == (("label", ("F8",)),)


def test_an_action_without_a_key_it_can_have_keeps_its_usual_ones() -> None:
    """What is no key, is kept free or is another's is refused and told; an action that was given no key has none."""
    wanted = (("open", ("?!",)), ("next", ("F9",)), ("previous", ("F9", "1", "F10")), ("sample", ("F9",)))
    keymap = KeyMap.of(DEFAULTS, wanted, portable=lambda key: key.strip("?!"))
    assert [keymap.keys(name) for name in DEFAULTS] == [("Ctrl+O",), ("F9",), ("F10",), ()]
    assert keymap.refused == (("open", "?!"), ("previous", "F9"), ("previous", "1"), ("sample", "F9"))
    without = KeyMap.of(DEFAULTS, (("open", ()),))
    assert without.keys("open") == ()
    assert without.refused == ()


@given(
    st.dictionaries(_NAMES, _KEYS, max_size=5), st.lists(st.tuples(st.sampled_from(list(DEFAULTS)), _KEYS), max_size=4)
)
def test_no_key_ever_means_two_things(
    overrides: dict[str, tuple[str, ...]], changes: list[tuple[str, tuple[str, ...]]]
) -> None:
    """Whatever a file says and whatever is changed or reset, each key has one owner, and the settings mean the same."""
    keymap = KeyMap.of(DEFAULTS, tuple(overrides.items()))
    for name, keys in changes:
        keymap = keymap.given(name, tuple(dict.fromkeys(keys))) if keys else keymap.reset(name)
        counts = Counter(key for action in DEFAULTS for key in keymap.keys(action))
        assert all(count == 1 for count in counts.values())
        if not any(unassignable(key) or not key for key in counts):
            again = KeyMap.of(DEFAULTS, keymap.overrides)
            assert [again.keys(action) for action in DEFAULTS] == [keymap.keys(action) for action in DEFAULTS]
