"""The whole program with something wrong in it: ``damaged_program.py WRONG FILE...``.

``weights`` are those of the model, cut short; ``missing`` is a file of the window's own, ``library`` one of its
libraries, ``defect`` a mistake in it; in these three the model is still being loaded when the start fails.
"""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import reader.gui.main
import reader.resources
from reader.app.service import Service
from reader.errors import EnvironmentFailure
from reader.gui.window import Window
from reader.main import main
from tests.gui.witness import Witness, tell

FAILURES = {
    "missing": EnvironmentFailure("Claim Reader's own file icons is missing. Install the program again."),
    "library": ImportError("libcups.so.2: cannot open shared object file"),
    "defect": KeyError("the mayor"),
}


def without_weights(folder: Path) -> None:
    """Has the program find its own files in ``folder``, all of them but for half of the model's weights."""
    for shipped in reader.resources.resource("models").parent.iterdir():
        if shipped.name != "models":
            (folder / shipped.name).symlink_to(shipped)
    for part in reader.resources.resource("models").rglob("*"):
        copy = folder / "models" / part.relative_to(reader.resources.resource("models"))
        if part.is_dir():
            copy.mkdir(parents=True)
        elif part.name == "model.onnx":
            copy.write_bytes(part.read_bytes()[: part.stat().st_size // 2])
        else:
            copy.symlink_to(part)
    setattr(reader.resources, "_PLACES", (folder,))  # noqa: B010


def for_ever(_self: Service, _path: Path) -> None:
    """Loads the model, and is not done with it before the program ends."""
    threading.Event().wait()


class _Unmade(Window):
    error: Exception

    def building(self, *_: object) -> Iterator[None]:
        """Fails when it has begun."""
        yield
        raise self.error


class _Told(Witness):
    def state(self) -> dict[str, object]:
        """What is said above the article, and whether its text is there."""
        if not hasattr(self._window, "desk"):
            return {}
        return {"message": self._window.messages.text(), "text": self._window.desk.current.has_text}


class _Whole(Window):
    def show(self) -> None:
        super().show()
        _Told(self)


if __name__ == "__main__":
    wrong = sys.argv.pop(1)
    if wrong == "weights":
        own = Path(sys.argv[1]).parent / "own"
        own.mkdir()
        without_weights(own)
    else:
        _Unmade.error = FAILURES[wrong]
        setattr(Service, "foresee", for_ever)  # noqa: B010
    setattr(reader.gui.main, "Window", _Whole if wrong == "weights" else _Unmade)  # noqa: B010
    tell("began")
    sys.exit(main())
