"""Hands the tests of this folder the loader of the gold, which is a script beside them and no installed module."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def gold() -> ModuleType:
    """The module gold.py of this folder."""
    spec = spec_from_file_location("golden_gold", Path(__file__).with_name("gold.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
