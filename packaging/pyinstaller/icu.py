"""What Qt reads of ICU's data, in a library of that alone: icu.py LIBRARIES

``LIBRARIES`` is the folder with Qt's libicudata.so, which is replaced. The wheel's has 32 MB, half of which are names
of languages, regions, units and currencies and the like. Only QtCore is linked with ICU, and calls its collators
(ucol), converters (ucnv), time zones (ucal) and case mappings alone.
"""

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

# Folders of ICU's data: words in texts, names of currencies, languages, regions and units, numbers as words, scripts.
LEFT_OUT = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"})

# ICU's common data (icu4c/source/common/ucmndata.h): a header that begins with its size, a magic number and the name of
# the format; the number of items; for each where its name and its data begin, counted from that number on.
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_ALIGNMENT = 16


def reduced(data: bytes) -> bytes:
    """ICU's common data, little-endian, without the folders left out; ``ValueError`` where it is no such data."""
    if data[2:4] != _MAGIC or data[12:16] != _FORMAT:
        raise ValueError("This is no common data of ICU.")
    start = int.from_bytes(data[:2], "little")
    (count,) = struct.unpack_from("<I", data, start)
    places = [struct.unpack_from("<II", data, start + 4 + 8 * number) for number in range(count)]
    ends = [*(begin for _, begin in places[1:]), len(data) - start]
    items: list[tuple[bytes, bytes]] = []
    for (name_at, begin), end in zip(places, ends, strict=True):
        name = data[start + name_at : data.index(b"\0", start + name_at)]
        folders = name.decode("ascii").split("/")[1:-1]
        if LEFT_OUT.isdisjoint(folders):
            items.append((name + b"\0", data[start + begin : start + end]))

    names, contents, table = bytearray(), bytearray(), bytearray(struct.pack("<I", len(items)))
    names_at = len(table) + 8 * len(items)
    contents_at = _padded(names_at + sum(len(name) for name, _ in items))
    for name, content in items:
        table += struct.pack("<II", names_at + len(names), contents_at + len(contents))
        names += name
        contents += content.ljust(_padded(len(content)), b"\0")
    return data[:start] + bytes(table + names).ljust(contents_at, b"\0") + bytes(contents)


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def replace(library: Path) -> None:
    """Puts a library with the reduced data into the place of ``library``, by binutils alone."""
    version = re.fullmatch(r"libicudata\.so\.(\d+)", library.name)
    if version is None:
        raise ValueError(f"{library.name} is no library of ICU's data.")
    with tempfile.TemporaryDirectory() as folder:
        whole, part, source, linkable = (Path(folder) / name for name in ("whole", "part", "data.s", "data.o"))
        _run("objcopy", "--output-target=binary", "--only-section=.rodata", library, whole)
        part.write_bytes(reduced(whole.read_bytes()))
        symbol = f"icudt{version[1]}_dat"
        source.write_text(
            f'.section .note.GNU-stack,"",%progbits\n.section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n'
            f'.type {symbol}, %object\n{symbol}:\n.incbin "{part}"\n.size {symbol}, . - {symbol}\n',
            encoding="ascii",
        )
        _run("as", "-o", linkable, source)
        bare = ("-shared", "--strip-all", "--build-id=none", "--hash-style=gnu", f"-soname={library.name}")
        _run("ld", *bare, "-o", library, linkable)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    (found,) = Path(sys.argv[1]).glob("libicudata.so.*")
    replace(found)
