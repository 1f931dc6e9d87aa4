"""How much Claim Reader is ready to read; beyond it a file is refused with a message, never half read."""

from reader.errors import InputError

# A news article is under 1 MB. The bound only has to keep a wrong file (a disk image, a mailbox) from filling
# the memory: decoded, hashed and split it takes about six times its size.
MAX_BYTES = 200_000_000

# A parsed page takes up to thirty times its size in memory, and pages this large are data, not articles. Pages
# saved with their pictures inside reach 30 MB.
MAX_MARKUP_BYTES = 64_000_000


def megabytes(count: int) -> str:
    """The size in words for a message: ``megabytes(200_000_000)`` is "200 MB"."""
    return f"{count / 1_000_000:.0f} MB"


def check_size(size: int, limit: int, name: str, *, what: str = "file") -> None:
    """Raises InputError when ``size`` bytes are more than ``limit``; ``what`` names the thing in the message."""
    if size > limit:
        raise InputError(
            f"{name} is too large: a {what} may have at most {megabytes(limit)}. Save the article alone and open that."
        )
