"""The program's picture in the forms that systems want, from resources/icons: ``make.py FOLDER``.

FOLDER gets ``claim-reader.svg``, ``claim-reader-16.png`` to ``-512.png``, ``claim-reader.ico`` for Windows and
``claim-reader.icns`` for macOS. The same bytes come out whenever and wherever it runs with the same Qt.
"""

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[2] / "resources" / "icons" / "claim-reader.svg"
# Edges in pixels: what the icon theme specification and the two other systems ask for.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
# The types of an .icns file that hold PNG, by edge.
MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(renderer: QSvgRenderer, edge: int) -> bytes:
    """The picture as PNG, ``edge`` pixels wide and high."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    # PySide takes the format as str and says bytes.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return held.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures, which Windows has read since Vista: a head, a directory, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    directory = b""
    for edge, data in pictures.items():
        # 256 is written as 0 in its byte.
        directory += struct.pack("<BBBBHHII", edge % 256, edge % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + directory + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon of PNG pictures: each with its type and length, all with one head."""
    body = b"".join(MACOS[edge] + struct.pack(">I", len(data) + 8) + data for edge, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    """Writes every form into ``folder``, which is made."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    pictures = {edge: png(renderer, edge) for edge in SIZES}
    app.quit()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "claim-reader.svg").write_bytes(SOURCE.read_bytes())
    for edge, data in pictures.items():
        (folder / f"claim-reader-{edge}.png").write_bytes(data)
    (folder / "claim-reader.ico").write_bytes(ico({edge: pictures[edge] for edge in WINDOWS}))
    (folder / "claim-reader.icns").write_bytes(icns({edge: pictures[edge] for edge in MACOS}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
