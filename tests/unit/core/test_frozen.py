"""The data model as a whole."""

import dataclasses
import importlib
import pkgutil

import pytest

import reader.core


def _data_classes() -> list[type]:
    modules = (
        importlib.import_module(f"reader.core.{info.name}") for info in pkgutil.iter_modules(reader.core.__path__)
    )
    members = (member for module in modules for member in vars(module).values() if isinstance(member, type))
    return sorted(
        {member for member in members if dataclasses.is_dataclass(member)}, key=lambda member: member.__name__
    )


def _fields(data_class: type) -> dict[str, str]:
    return {name: str(declared) for name, declared in data_class.__annotations__.items()}


@pytest.mark.parametrize("data_class", _data_classes())
def test_data_cannot_be_changed(data_class: type) -> None:
    """A later step can neither overwrite nor add a field of what an earlier one made."""
    thing: object = object.__new__(data_class)
    for name in (*_fields(data_class), "something_new"):
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
            setattr(thing, name, None)


@pytest.mark.parametrize("data_class", _data_classes())
def test_fields_hold_nothing_that_changes(data_class: type) -> None:
    """No field is declared as a list, set or dict, so a frozen object is frozen all the way down."""
    assert {n: t for n, t in _fields(data_class).items() if t.startswith(("list", "set", "dict"))} == {}
