"""The errors that Claim Reader raises on purpose.

Each message is written for the person at the screen: what went wrong, with which file, and what to do.
"""


class ReaderError(Exception):
    """Root of every error that Claim Reader raises on purpose."""


class InputError(ReaderError):
    """The file a person gave cannot be read as an article; another file would do."""


class EnvironmentFailure(ReaderError):
    """The machine failed the program: disk, permissions, a missing library or a damaged installation."""


class InternalError(ReaderError):
    """The program broke one of its own rules; a defect to report."""
