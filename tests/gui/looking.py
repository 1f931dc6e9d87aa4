"""What the article shows, read from its document."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from reader.core.span import Span
from reader.gui.article import ArticleEdit
from reader.gui.positions import TextMap
from reader.gui.theme import load_theme
from tests.gui.articles import TEXT, find

LIGHT = load_theme("light")


def look(article: ArticleEdit, piece: str | Span) -> QTextCharFormat:
    """The character format in the middle of a piece of the article."""
    span = find(piece) if isinstance(piece, str) else piece
    cursor = QTextCursor(article.document())
    cursor.setPosition(TextMap(TEXT).to_qt((span.start + span.end) // 2 + 1))
    return cursor.charFormat()


def background(article: ArticleEdit, piece: str | Span) -> str | None:
    """The tint of a piece, None without one."""
    brush = look(article, piece).background()
    return brush.color().name() if brush.style() != Qt.BrushStyle.NoBrush else None


def marked(article: ArticleEdit) -> dict[str, str]:
    """The marked pieces of text and their backgrounds."""
    return {
        selection.cursor.selectedText(): selection.format.background().color().name()
        for selection in article.extraSelections()
    }
