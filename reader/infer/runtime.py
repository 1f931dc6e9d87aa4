"""onnxruntime, told to report nothing: its only user besides is ``session``."""

import os

# Its packages report their use to Microsoft, with an identifier kept on the disk, unless they find this in the
# environment when they are loaded; the name of it has changed once (onnxruntime's pull requests 27379 and 29843).
for _switch in ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED"):
    os.environ[_switch] = "1"

import onnxruntime  # noqa: E402

# On Windows the environment does not count.
onnxruntime.disable_telemetry_events()

__all__ = ["onnxruntime"]
