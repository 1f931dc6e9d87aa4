"""What a print says of itself: title, origin, balance and legend at its head, file and versions at its end."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from reader.app.kinds import LABEL, LETTER, MEANING, ORDER
from reader.app.view import ArticleView
from reader.core.analysis import Analysis
from reader.core.turning import unturned
from reader.core.vocabulary import Role
from reader.core.wording import tr, tr_later
from reader.export.provenance import article_lines, making_lines, title_of
from reader.gui.printing_sheet import Sheet, pt
from reader.gui.printing_type import NOTE_LINE, Faces, Run, coloured, painted, set_lines
from reader.gui.theme import Theme

_SIZE = 7.5
_KEYS = tr_later(
    "A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says"
    " so, italic ones who it is."
)


class _Piece(NamedTuple):
    """Lines that are set, where they stand, and from line to line."""

    layout: QTextLayout
    left: float
    top: float
    pitch: float


class Head:
    """The head of the first page; ``height`` is that of all of it."""

    def __init__(self, view: ArticleView, name: str, analysed: str, sheet: Sheet, faces: Faces, theme: Theme) -> None:
        self._theme = theme
        self._sheet = sheet
        self._pieces: list[_Piece] = []
        self._at = 0.0
        width = sheet.inner_width
        told = [value for _, value in article_lines(view.analysis)]
        small, text = faces.note(_SIZE), coloured(theme.text)
        title = title_of(view.analysis)
        if not _is_headline(title, view.analysis):
            self._add(unturned(title), faces.note(12.5, bold=True), 12.5, width, text, below=3)
        origin = unturned(" · ".join([name, *(" ".join(value.split()) for value in told)]))
        self._add(
            tr("{origin} · printed from Claim Reader {day}", origin=origin, day=analysed[:10]),
            small,
            _SIZE,
            width,
            coloured(theme.muted),
        )
        for notice in view.notices:
            self._add(unturned(notice), faces.note(_SIZE, italic=True), _SIZE, width, text, below=2)
        self._add(view.balance_sentence, faces.note(8.5), 8.5, width, text, below=6)
        self._legend(faces, width)
        self._add(tr(_KEYS), small, _SIZE, width, coloured(theme.muted), below=4)
        self.height = self._at

    def draw(self, painter: QPainter) -> None:
        """Draws the head at the top of the sheet's inner part, with a line below it."""
        left, top = self._sheet.left, self._sheet.top
        for piece in self._pieces:
            for number in range(piece.layout.lineCount()):
                line = piece.layout.lineAt(number)
                slack = piece.pitch - line.height()
                line.draw(painter, QPointF(left + piece.left, top + piece.top + number * piece.pitch + slack / 2))
        painter.setPen(QPen(QColor(self._theme.muted), pt(0.6), Qt.PenStyle.SolidLine))
        bottom = top + self.height
        painter.drawLine(QPointF(left, bottom), QPointF(self._sheet.right, bottom))

    def _add(
        self,
        text: str,
        font: QFont,
        size: float,
        width: float,
        look: QTextCharFormat,
        *,
        below: float = 4.0,
        left: float = 0.0,
    ) -> None:
        layout = set_lines(text, font, width, [Run(0, 1 << 20, look)])
        self._pieces.append(_Piece(layout, left, self._at, pt(size * NOTE_LINE)))
        self._at += layout.lineCount() * pt(size * NOTE_LINE) + pt(below)

    def _legend(self, faces: Faces, width: float) -> None:
        """The four kinds in two columns, each word in the look that its kind has in the text."""
        # The second column has the longer sentences.
        first = width * 0.42
        widths = first, width - first - pt(12)
        start = lowest = self._at
        for number, kind in enumerate(ORDER):
            column, row = divmod(number, 2)
            if row == 0:
                self._at = start
            name = f"{LETTER[kind]}  {tr(LABEL[kind])}"
            runs = [
                Run(0, len(name), painted(self._theme, kind, nested=False)),
                Run(len(name), 1 << 20, coloured(self._theme.text)),
            ]
            layout = set_lines(f"{name}  {tr(MEANING[kind])}", faces.note(_SIZE), widths[column], runs)
            pitch = pt(_SIZE * 1.4)
            self._pieces.append(_Piece(layout, column * (first + pt(12)), self._at, pitch))
            self._at += layout.lineCount() * pitch + pt(1)
            lowest = max(lowest, self._at)
        self._at = lowest + pt(3)


def _is_headline(title: str, analysis: Analysis) -> bool:
    """Whether the article itself is printed with ``title`` as its headline, so that it need not stand above it."""
    headlines = (block.span.of(analysis.text) for block in analysis.blocks if block.role is Role.HEADLINE)
    return any(headline.split() == title.split() for headline in headlines)


def making(view: ArticleView, analysed: str) -> tuple[str, ...]:
    """Which file was analysed, by what, and when, a line each."""
    lines = making_lines(view.analysis, analysed)
    return tuple(unturned(tr("{label}: {value}", label=tr(label), value=value)) for label, value in lines)
