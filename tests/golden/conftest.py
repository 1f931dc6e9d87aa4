"""Hands the tests of this folder the loader of the gold and the scorer: scripts beside them, no installed modules."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest


def _script(name: str) -> ModuleType:
    spec = spec_from_file_location(f"golden_{name}", Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def gold() -> ModuleType:
    """The module gold.py of this folder."""
    return _script("gold")


@pytest.fixture(scope="session")
def scorer() -> ModuleType:
    """The module scorer.py of this folder."""
    return _script("scorer")


@pytest.fixture(scope="session")
def score() -> ModuleType:
    """The module score.py of this folder."""
    return _script("score")


@pytest.fixture(scope="session")
def reference() -> ModuleType:
    """The module reference.py of this folder."""
    return _script("reference")


@pytest.fixture(scope="session")
def pairs() -> ModuleType:
    """The module pairs.py of this folder."""
    return _script("pairs")
