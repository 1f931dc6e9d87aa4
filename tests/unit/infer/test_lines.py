import math
from array import array
from pathlib import Path

import numpy as np
import pytest

from reader.errors import EnvironmentFailure
from reader.infer.lines import LineModel, load_line_model
from reader.parse.roles.page_features import FEATURES

WIDTH = 4


def stored(path: Path) -> Path:
    """A network of two figures, whose answer is the first one's size and what the lines beside it have of it."""
    arrays: dict[str, np.ndarray] = {
        "features": np.array(["one", "other"]),
        "networks": np.array(1),
        "dilations1": np.array([1]),
        "dilations2": np.array([1]),
        "mean": np.zeros(2),
        "deviation": np.ones(2),
        "0.input.weight": np.zeros((2, WIDTH)),
        "0.guess.weight": np.zeros(WIDTH),
        "0.middle.weight": np.zeros((WIDTH + 6, WIDTH)),
        "0.last.weight": np.zeros(WIDTH),
        "0.guess.bias": np.zeros(1),
        "0.last.bias": np.zeros(1),
    }
    for name in ("input", "middle", "first0", "second0"):
        arrays[f"0.{name}.bias"] = np.zeros(WIDTH)
    for name in ("first0", "second0"):
        arrays[f"0.{name}.weight"] = np.zeros((3 * WIDTH, WIDTH))
    arrays["0.input.weight"][0, 0] = 1
    # From the line above into the second column.
    arrays["0.first0.weight"][0, 1] = 1
    arrays["0.last.weight"][:2] = 1, 2
    np.savez(path, **arrays)  # type: ignore[arg-type]
    return path


def test_a_line_is_weighed_by_its_own_figures_and_its_neighbours(tmp_path: Path) -> None:
    """The chance of a line comes from its figures and from those so many lines away as the layers look."""
    model = LineModel(stored(tmp_path / "weights.npz"))
    assert model.features == ("one", "other")
    found = model.chances(array("f", [2, 9, 0, 9, 0, 9]), array("f", [5, 5, 5]))
    odds = [math.log(chance / (1 - chance)) for chance in found]
    assert odds == pytest.approx([2, 4, 0], abs=0.01)


def test_lines_see_each_other_wherever_a_long_page_is_cut(tmp_path: Path) -> None:
    """A page of many lines is worked out in pieces, and the lines beside a cut are weighed as all others."""
    model = LineModel(stored(tmp_path / "weights.npz"))
    count = 40_000
    sizes = [k % 3 for k in range(count)]
    figures = array("f", (value for size in sizes for value in (size, 9)))
    found = np.array(model.chances(figures, array("f", [5]) * count))
    expected = np.array(sizes) + 2 * np.array([0, *sizes[:-1]])
    assert np.abs(np.log(found / (1 - found)) - expected).max() < 0.01


def test_no_lines_have_no_chances(tmp_path: Path) -> None:
    """An empty page is no error."""
    assert LineModel(stored(tmp_path / "weights.npz")).chances(array("f"), array("f")) == []


def test_a_damaged_file_is_a_failure_of_the_installation(tmp_path: Path) -> None:
    """What is missing or cut off is told as an EnvironmentFailure."""
    with pytest.raises(EnvironmentFailure):
        LineModel(tmp_path / "none.npz")
    whole = stored(tmp_path / "weights.npz").read_bytes()
    (tmp_path / "half.npz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(EnvironmentFailure):
        LineModel(tmp_path / "half.npz")


def test_the_shipped_classifier_wants_the_figures_that_the_parser_gives() -> None:
    """The weights were trained on the figures of today, in their order."""
    assert load_line_model().features == FEATURES
