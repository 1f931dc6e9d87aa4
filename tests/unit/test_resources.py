"""The finder of the files that ship with the program."""

from pathlib import Path

import pytest

from reader import resources
from reader.errors import EnvironmentFailure


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two empty folders that stand for the package's own resources and the checkout's."""
    package, checkout = tmp_path / "package", tmp_path / "checkout"
    package.mkdir()
    checkout.mkdir()
    monkeypatch.setattr(resources, "_PLACES", (package, checkout))
    return package, checkout


def test_folder_of_the_checkout_is_found() -> None:
    """In an editable install the resources are those beside the package."""
    assert resources.resource("lexicons").is_dir()


def test_missing_file_is_named() -> None:
    """A missing resource is a damaged installation, and the message says which file."""
    with pytest.raises(EnvironmentFailure, match=r"themes/no-such\.toml is missing"):
        resources.resource("themes", "no-such.toml")


def test_package_goes_before_checkout(places: tuple[Path, Path]) -> None:
    """An installed package reads its own copy even where a checkout lies beside it."""
    package, checkout = places
    (package / "a.txt").write_text("installed", encoding="utf-8")
    (checkout / "a.txt").write_text("sources", encoding="utf-8")
    assert resources.resource("a.txt") == package / "a.txt"


def test_checkout_is_the_second_place(places: tuple[Path, Path]) -> None:
    """What the package does not carry is looked for in the checkout."""
    (places[1] / "b.txt").write_text("sources", encoding="utf-8")
    assert resources.resource("b.txt") == places[1] / "b.txt"


def test_lexicons_read_lists_and_tables(places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Comments and empty lines are no entries; a table's value is what stands after its first tab."""
    folder = places[0] / "lexicons"
    folder.mkdir()
    (folder / "titles.txt").write_text("# forms of address\nmr\n\nprime minister\n", encoding="utf-8")
    (folder / "cues.tsv").write_text("# cue, class\nclaim\tdistancing\nset out\tneutral \n", encoding="utf-8")
    monkeypatch.setattr(resources, "load_lexicons", resources.load_lexicons.__wrapped__)
    lexicons = resources.load_lexicons()
    assert lexicons.words("titles") == {"mr", "prime minister"}
    assert lexicons.table("cues") == {"claim": "distancing", "set out": "neutral"}


def test_shipped_lexicons_keep_their_form() -> None:
    """Every shipped entry is lower case with single spaces and no space at its ends, as Lexicons promises."""
    lexicons = resources.load_lexicons()
    entries = [entry for words in (*lexicons.sets.values(), *lexicons.maps.values()) for entry in words]
    assert [entry for entry in entries if entry != " ".join(entry.lower().split())] == []
