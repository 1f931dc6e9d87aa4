"""Archives for tests."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo


def archive(members: Mapping[str, str | bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP archive of those members in their order; those in ``stored`` are not packed."""
    out = io.BytesIO()
    with ZipFile(out, "w") as writing:
        for name, content in members.items():
            info = ZipInfo(name)
            info.compress_type = ZIP_STORED if name in stored else ZIP_DEFLATED
            writing.writestr(info, content)
    return out.getvalue()
