"""What the model's library does besides."""

import os
import subprocess
import sys
from pathlib import Path

_ANALYSE = """
import os, sys
from pathlib import Path
from reader.app.service import Service
service = Service()
analysis = service.analyse(service.open_text("The bridge is closed, the mayor said on Monday.", "a.txt"))
assert analysis.claims
folder = Path("/proc/self/fd")
links = [os.readlink(each) for each in folder.iterdir() if each.is_symlink()] if folder.is_dir() else []
print(*(link for link in links if link.startswith("socket:")))
"""


def test_an_analysis_leaves_no_trace_and_opens_no_connection(tmp_path: Path) -> None:
    """The libraries are not asked for reports: no identifier on the disk, no socket, also outside Python's own."""
    # Where tests run for a project of its own, the library knows it by these and reports nothing anyway.
    watched = (
        "CI",
        "GITHUB_ACTIONS",
        "TF_BUILD",
        "PYTEST_CURRENT_TEST",
        "ORT_DISABLE_TELEMETRY",
        "ORT_TELEMETRY_DISABLED",
    )
    environment = {name: value for name, value in os.environ.items() if name not in watched}
    environment = {name: value for name, value in environment.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", _ANALYSE], env=environment, capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
