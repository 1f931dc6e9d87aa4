"""The text of a Word document's parts: paragraphs, tables and notes as they read with all changes accepted."""

import re
from collections.abc import Mapping

from reader.load.formats.docx_styles import Kind, Styles, heading
from reader.load.markup import PageWriter

# What is no text of the document as it reads: text that was deleted or moved away, settings as they were before a
# change, and what controls hold besides their content.
_SKIPPED = frozenset(
    "del moveFrom delText delInstrText pPrChange rPrChange sectPr sdtPr tblPr trPr tcPr tblGrid".split()
)
_HOLDERS = {"tbl": "table", "tr": "tr", "tc": "td"}
_NOTES = ("footnote", "endnote")
_OFF = ("0", "false", "off")
_FIELD_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)
_SIGNS = {"tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


class Body:
    """A handler of the parts ``document.xml``, ``footnotes.xml``, ``endnotes.xml``, and of running heads.

    ``targets`` are the addresses of hyperlinks by their id in the part, ``numbers`` what each note is called in the
    text, by its element's name and id. After the part of notes, ``numbers`` has them all and ``writer`` their text.
    """

    def __init__(self, styles: Styles, targets: Mapping[str, str], numbers: dict[tuple[str, str], int]) -> None:
        self.writer = PageWriter()
        self._styles = styles
        self._targets = targets
        self._numbers = numbers
        self._names: list[str] = []
        self._skipped = 0
        self._choices: list[bool] = []
        self._kinds: list[Kind | None] = []
        self._kind = Kind()
        self._listed = self._joined = self._hidden = False
        self._links: list[bool] = []
        self._fields: list[list[str]] = []
        self._lead = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        parent = self._names[-1] if self._names else ""
        self._names.append(name)
        marks_break = name == "del" and parent == "rPr"
        if self._skipped or (name in _SKIPPED and not marks_break) or self._is_second_reading(name):
            self._skipped += 1
        elif parent in ("pPr", "rPr", "numPr"):
            self._property(name, parent, attributes)
        elif name == "p":
            self._paragraph()
        elif name in _HOLDERS:
            self._begin()
            self.writer.open(_HOLDERS[name])
        elif name in _NOTES:
            self._note(name, attributes)
        elif name == "hyperlink":
            self._open_link(self._targets.get(attributes.get("id", ""), ""))
        elif name in ("footnoteReference", "endnoteReference"):
            self._refer(name.removesuffix("Reference"), attributes.get("id", ""))
        elif parent == "r":
            self._sign(name, attributes)

    def end(self, name: str) -> None:
        """The element that began last ends."""
        self._names.pop()
        if self._skipped:
            self._skipped -= 1
            return
        if name == "p":
            self._end_paragraph()
        elif name == "pPr":
            self._begin()
        elif name in _HOLDERS:
            self.writer.close(_HOLDERS[name])
        elif name == "hyperlink":
            self._close_link()
        elif name == "r":
            self._hidden = False
        elif name == "AlternateContent":
            self._choices.pop()

    def text(self, text: str) -> None:
        """Text of the current element."""
        if self._skipped or not self._names or self._hidden:
            return
        if self._names[-1] == "t":
            self._begin()
            self.writer.text(text)
        elif self._names[-1] == "instrText" and self._fields:
            self._fields[-1].append(text)

    def _is_second_reading(self, name: str) -> bool:
        """Whether this is what older programs show instead of what was given before, a text box mostly."""
        if name == "AlternateContent":
            self._choices.append(False)
        elif name == "Choice" and self._choices:
            self._choices[-1] = True
        return name == "Fallback" and bool(self._choices) and self._choices[-1]

    def _paragraph(self) -> None:
        self._begin()
        # Until its properties are known; they come first.
        self._kinds.append(None)
        self._kind = Kind()
        self._listed = False

    def _property(self, name: str, parent: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("val", "")
        of_break = self._names[-3:-2] == ["pPr"]
        if parent == "rPr":
            if name == "vanish" and not of_break:
                self._hidden = value not in _OFF
            elif name == "del" and of_break:
                self._joined = True
        elif name == "pStyle":
            self._kind = self._styles.kind(value)
        elif name == "outlineLvl" and value in tuple("012345678") and self._kind.tag == "p":
            self._kind = heading(int(value) + 1)
        elif name == "numId":
            self._listed = value != "0"
            if not self._listed and self._kind.tag == "li":
                self._kind = Kind()

    def _begin(self) -> None:
        """The paragraph whose properties came begins in the page."""
        if not self._kinds or self._kinds[-1] is not None:
            return
        kind = Kind("li") if self._listed and self._kind.tag == "p" else self._kind
        self._kinds[-1] = kind
        self.writer.begin(kind.tag, label=kind.label, quoted=kind.quoted)
        if self._lead:
            self.writer.text(self._lead)
            self._lead = ""

    def _end_paragraph(self) -> None:
        self._begin()
        self._kinds.pop()
        self.writer.end(joins=self._joined)
        self._joined = False

    def _note(self, name: str, attributes: Mapping[str, str]) -> None:
        if attributes.get("type", "normal") == "normal":
            number = self._numbers.setdefault((name, attributes.get("id", "")), len(self._numbers) + 1)
            self._lead = f"[{number}] "
        else:
            # The line between text and notes.
            self._skipped += 1

    def _refer(self, name: str, note: str) -> None:
        if (name, note) in self._numbers:
            self._begin()
            self.writer.text(f"[{self._numbers[name, note]}]")

    def _sign(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._hidden:
            return
        self._begin()
        if name in _SIGNS:
            self.writer.text(_SIGNS[name])
        elif name == "cr" or (name == "br" and attributes.get("type", "textWrapping") == "textWrapping"):
            self.writer.line_break()
        elif name == "sym":
            self.writer.text(_symbol(attributes.get("char", "")))
        elif name == "fldChar":
            self._field(attributes.get("fldCharType", ""))

    def _field(self, kind: str) -> None:
        """The code of a field, which is no text, may say that its text is a hyperlink."""
        if kind == "begin":
            self._fields.append([])
            self._links.append(False)
        elif kind == "separate" and self._fields:
            if found := _FIELD_LINK.match("".join(self._fields[-1])):
                self.writer.open_link(found.group(1))
                self._links[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()
            if self._links.pop():
                self.writer.close_link()

    def _open_link(self, target: str) -> None:
        self._begin()
        self.writer.open_link(target)

    def _close_link(self) -> None:
        self.writer.close_link()


def _symbol(code: str) -> str:
    """A sign of a symbol font; what is no code point is left out."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000 else ""
