"""The one place of the version, and who repeats it."""

import re
from importlib.metadata import version
from pathlib import Path

import reader


def test_installed_metadata_has_the_version_of_the_package() -> None:
    """What pip shows is what the package says of itself."""
    assert version("claim-reader") == reader.__version__


def test_changelog_opens_with_this_version(checkout: Path) -> None:
    """The newest entry of the changelog is about the version at hand."""
    headings = re.findall(r"^## \[(.+?)\]", (checkout / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == reader.__version__
