"""When a commit may be released, and when CI builds the packages."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_WHO = ("NAME", "EMAIL")
SCRIPTS = Path(__file__).parents[3] / "packaging" / "release"


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What a command says and how it ends in a folder, with nothing of the person's own git."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "CI", "CLAIM_"))}
    author = {
        f"GIT_{who}_{what}": "reader@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    environment = own | author | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository of two commits with the scripts of the release, whose changelog is that of its version."""
    folder = tmp_path / "checkout"
    shutil.copytree(SCRIPTS, folder / "packaging" / "release")
    (folder / "reader").mkdir()
    (folder / "reader" / "__init__.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    run(folder, "git", "init", "--quiet")
    commit(folder, "README.md", "first")
    commit(folder, "CHANGELOG.md", "# Changelog\n\n## [1.2.0] - 2031-03-05\n\n- More.\n")
    return folder


def commit(folder: Path, name: str, text: str) -> None:
    """Commits a file with all others that changed."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    for command in (("add", "--all"), ("commit", "--quiet", "--message", name)):
        done = run(folder, "git", *command)
        assert done.returncode == 0, done.stderr


def ready(folder: Path) -> tuple[int, str]:
    """How the script ends that asks whether the commit can be released, and what it says."""
    done = run(folder, "packaging/release/ready")
    return done.returncode, done.stderr


def wanted(folder: Path) -> bool:
    """Whether CI builds the packages of this commit."""
    return run(folder, "packaging/release/wanted").returncode == 0


def test_a_clean_commit_with_its_changelog_is_ready(checkout: Path) -> None:
    """Nothing is missing where version and changelog agree and nothing is uncommitted."""
    assert ready(checkout) == (0, "")


def test_a_change_that_is_not_committed_is_told(checkout: Path) -> None:
    """A file that git does not have would not be in anybody else's release."""
    (checkout / "new.txt").write_text("new", encoding="utf-8")
    status, said = ready(checkout)
    assert (status, "not clean" in said) == (1, True)


@pytest.mark.parametrize(
    "heading", ["## [1.2.0] - unreleased", "## [1.1.0] - 2031-03-05", "## [1.3.0] - x\n\n## [1.2.0] - 2031-03-05"]
)
def test_a_changelog_of_another_version_is_told(checkout: Path, heading: str) -> None:
    """The version's heading stands first and has its day."""
    commit(checkout, "CHANGELOG.md", f"# Changelog\n\n{heading}\n")
    status, said = ready(checkout)
    assert (status, "CHANGELOG.md" in said) == (1, True)


def test_a_version_is_released_once(checkout: Path) -> None:
    """A commit after the version's tag needs the next version."""
    run(checkout, "git", "tag", "v1.2.0")
    assert ready(checkout)[0] == 0
    commit(checkout, "README.md", "second")
    status, said = ready(checkout)
    assert (status, "v1.2.0" in said) == (1, True)


def test_ci_builds_packages_when_they_change(checkout: Path) -> None:
    """A change of packaging/ asks for them; a change of the program, or of what makes the model, does not."""
    commit(checkout, "packaging/debian/build", "changed")
    assert wanted(checkout)
    commit(checkout, "reader/main.py", "changed")
    assert not wanted(checkout)
    commit(checkout, "packaging/model/train.py", "changed")
    assert not wanted(checkout)


def test_ci_builds_packages_of_a_release_and_where_it_cannot_know(checkout: Path, tmp_path: Path) -> None:
    """A tagged commit has its packages built, and so has one without a parent to compare it with."""
    commit(checkout, "reader/main.py", "changed")
    run(checkout, "git", "tag", "v1.2.0")
    assert wanted(checkout)
    run(tmp_path, "git", "clone", "--quiet", "--depth", "1", f"file://{checkout}", "shallow")
    assert wanted(tmp_path / "shallow")
