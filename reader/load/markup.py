"""Simple HTML made of a structured document's paragraphs, for the reader of pages to read."""

from dataclasses import dataclass, field
from html import escape

# Elements that hold the paragraphs of one kind that follow each other.
_HOLDERS = {"li": "ul", "figcaption": "figure"}
_LOWER = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"}
# Text boxes within text boxes; deeper, as no document is, one paragraph ends the other.
_DEEPEST = 30
# Signs that XML 1.0 and HTML have no place for; the reader of pages drops them too.
_UNSEEN = dict.fromkeys((*range(9), 0x0B, *range(0x0E, 0x20), 0x7F))


@dataclass(slots=True)
class _Paragraph:
    tag: str
    label: str
    holder: str
    inside: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    links: int = 0


class PageWriter:
    """Takes paragraphs, and what holds them, in document order; everything that is text is escaped.

    A paragraph may begin inside another one, as those of a text box do: it then stands after it.
    """

    def __init__(self) -> None:
        self._out: list[str] = []
        self._open: list[_Paragraph] = []
        self._carried = ""
        self._titled = False

    def html(self) -> str:
        """All that was written; paragraphs that are still open are ended."""
        while self._open:
            self.end()
        if self._carried:
            self.begin()
            self.end()
        return "".join(self._out)

    def open(self, tag: str) -> None:
        """An element that holds paragraphs begins: a table, a row, a cell."""
        self._target().append(f"<{tag}>")

    def close(self, tag: str) -> None:
        """The element that holds paragraphs ends."""
        self._target().append(f"</{tag}>")

    def begin(self, tag: str = "p", *, label: str = "", quoted: bool = False) -> None:
        """A paragraph begins: ``tag`` is "p", "li", "figcaption", "title" or a heading's; ``label`` becomes its class.

        After a title, which is the first heading, all others stand one level below.
        """
        if tag == "title":
            tag, self._titled = "h1", True
        elif self._titled and tag in _LOWER:
            tag = _LOWER[tag]
        if len(self._open) == _DEEPEST:
            self.end()
        self._open.append(_Paragraph(tag, label, "blockquote" if quoted else _HOLDERS.get(tag, "")))

    def end(self, *, joins: bool = False) -> None:
        """The paragraph that began last ends; nothing is left of it when it has no text.

        ``joins`` says that the next one goes on with it, because the break between them was deleted.
        """
        if not self._open:
            return
        paragraph = self._open.pop()
        paragraph.inside.append("</a>" * paragraph.links)
        inside = self._carried + "".join(paragraph.inside)
        self._carried = ""
        target = self._target()
        if joins:
            self._carried = inside
            target += paragraph.after
            return
        if inside.strip():
            kind = f' class="{escape(paragraph.label)}"' if paragraph.label else ""
            whole = f"<{paragraph.tag}{kind}>{inside}</{paragraph.tag}>"
            _put(target, paragraph.holder, whole)
        target += paragraph.after

    def text(self, text: str) -> None:
        """Text of the current paragraph, or of none: then it gets one of its own."""
        if self._open:
            self._open[-1].inside.append(escape(text.translate(_UNSEEN)))
        elif text.strip():
            self.begin()
            self.text(text)
            self.end()

    def line_break(self) -> None:
        """A line ends inside the current paragraph."""
        if self._open:
            self._open[-1].inside.append("<br>")

    def open_link(self, target: str) -> None:
        """A hyperlink to ``target`` begins in the current paragraph."""
        if self._open:
            self._open[-1].links += 1
            self._open[-1].inside.append(f'<a href="{escape(target.translate(_UNSEEN))}">')

    def close_link(self) -> None:
        """The hyperlink that began last in the current paragraph ends, if one is open there."""
        if self._open and self._open[-1].links:
            self._open[-1].links -= 1
            self._open[-1].inside.append("</a>")

    def add(self, html: str) -> None:
        """Puts what another writer gave here."""
        self._target().append(html)

    def _target(self) -> list[str]:
        return self._open[-1].after if self._open else self._out


def page(body: str, *, header: str = "", footer: str = "") -> str:
    """A whole page of an article's ``body`` and of what stood above and below it on each sheet, all of it HTML."""
    above = f"<header>{header}</header>" if header else ""
    below = f"<footer>{footer}</footer>" if footer else ""
    return f"<!DOCTYPE html><html><body>{above}<article>{body}</article>{below}</body></html>"


def _put(target: list[str], holder: str, whole: str) -> None:
    if not holder:
        target.append(whole)
        return
    if target and target[-1] == f"</{holder}>":
        target.pop()
    else:
        target.append(f"<{holder}>")
    target += [whole, f"</{holder}>"]
