"""Rich text (RTF): its text with notes, in one pass over the control words.

striprtf is not used: its search for hyperlinks takes time by the square of a line, it stops at a byte that its code
page lacks, keeps deleted and hidden text, drops notes and text boxes, and writes addresses into the text.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load.formats.docx import sensible_title
from reader.load.formats.fields import unreadable
from reader.load.formats.rtf_words import CHARACTER_SETS, CODE_PAGES, ESCAPED, KEPT, SIGNS, SKIPPED
from reader.load.limits import MAX_MARKUP_BYTES, check_size
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/rtf"

_MARK = b"{\\rtf"
_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|."
)
_HEADS = ("header", "headerl", "headerr", "headerf")
_FEET = ("footer", "footerl", "footerr", "footerf")
_FACTS = ("title", "author")
_CELL_ENDS = ("cell", "nestcell")
_ROW_ENDS = ("row", "nestrow")
_TIMES = ("yr", "mo", "dy")


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the rest of a group: where its text goes, in which code page, and what is left out.

    ``fallback`` is how many signs stand for a sign of Unicode in older programs.
    """

    target: str = "body"
    code_page: str = ""
    fallback: int = 1
    skipped: bool = False
    hidden: bool = False
    deleted: bool = False


def matches(head: bytes, name: str) -> bool:
    """Whether the bytes begin rich text; ``head`` is the file's start, and what it is called does not matter."""
    del name
    return head.lstrip(b" \t\r\n\0\xef\xbb\xbf").startswith(_MARK)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The one article of a rich text, a line a paragraph; ``name`` is the file's, for messages.

    Running heads stand above, notes and running feet below. Raises InputError when it is too large or without text.
    """
    check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("a rich text"))
    reading = _Reading()
    reading.read(data)
    texts = reading.texts
    body = texts["body"].strip("\n")
    running = [[line for line in dict.fromkeys(texts[key].split("\n")) if line.strip()] for key in ("heads", "feet")]
    notes = [line for line in texts["notes"].split("\n") if line.strip()]
    if not body.strip() and not notes:
        raise InputError(
            tr("{name} is a rich text file without any text in it. Pictures of text cannot be read.", name=name)
        )
    whole = "\n\n".join("\n".join(piece) for piece in (running[0], [body], notes, running[1]) if piece)
    metadata = Metadata(
        title=sensible_title(texts["title"].strip()),
        author=texts["author"].strip() or None,
        file_date=_date(reading.created),
    )
    yield Part(whole + "\n", "text/plain", metadata=metadata, notices=unreadable(reading.lost))


class _Reading:
    """One pass over a file; afterwards ``texts`` has the text of each part of it."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.created: dict[str, int] = {}
        self.lost = 0
        self._parts: dict[str, list[str]] = {
            key: [] for key in ("body", "heads", "feet", "notes", "title", "author", "none")
        }
        self._stack: list[_State] = []
        self._state = _State()
        self._bytes = bytearray()
        self._code_page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = -1
        self._leaving_out = 0
        self._notes = 0
        self._starred = False
        # Where the text of the current cell begins in each part, as a number of pieces.
        self._cell: dict[str, int] = {}

    def read(self, data: bytes) -> None:
        """Reads the whole file; what is broken in it is passed over."""
        at = max(data.find(_MARK), 0)
        while found := _TOKEN.match(data, at):
            at = found.end()
            kind = found.lastgroup
            if kind in ("word", "number"):
                number = int(found["number"]) if found["number"] else None
                word = found["word"].decode("ascii")
                if word == "bin":
                    at += max(0, number or 0)
                else:
                    self._word(word, number)
            elif kind == "brace":
                self._brace(opens=found["brace"] == b"{")
                if not self._stack:
                    # What follows the document is not part of it.
                    break
            elif kind == "hex":
                self._put_bytes(bytes.fromhex(found["hex"].decode("ascii")))
            elif kind == "sign":
                self._sign(found["sign"].decode("latin-1"))
            elif kind == "text":
                self._put_bytes(found["text"])
        self._flush()
        for key, pieces in self._parts.items():
            # Two halves of a sign beyond the first 65,536 come as two words.
            self.texts[key] = "".join(pieces).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _brace(self, *, opens: bool) -> None:
        self._flush()
        self._leaving_out = 0
        self._starred = False
        if opens:
            self._stack.append(self._state)
        elif self._stack:
            ended, self._state = self._state, self._stack.pop()
            if ended.target == "notes" != self._state.target:
                self._parts["notes"].append("\n")

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in ESCAPED:
            self._put(ESCAPED[sign])

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if starred and word not in KEPT:
            self._change(skipped=True)
        elif word == "u":
            self._unicode(number or 0)
        elif word in SIGNS:
            if word in _CELL_ENDS:
                self._end_paragraph()
            self._put(SIGNS[word])
            if word in _CELL_ENDS or word in _ROW_ENDS:
                self._begin_cell()
        elif word in SKIPPED:
            self._change(skipped=True)
        elif not self._destination(word) and not self._font_word(word, number):
            self._format(word, number)

    def _destination(self, word: str) -> bool:
        if word in _HEADS:
            self._change(target="heads")
        elif word in _FEET:
            self._change(target="feet")
        elif word == "info":
            self._change(target="none")
        elif word in _FACTS and self._state.target == "none":
            self._change(target=word)
        elif word == "footnote":
            self._notes += 1
            self._put(f"[{self._notes}]")
            self._change(target="notes")
            self._put(f"[{self._notes}] ")
        elif word == "fonttbl":
            self._change(target="fonts")
        elif word == "creatim":
            self._change(target="created")
        else:
            return False
        return True

    def _font_word(self, word: str, number: int | None) -> bool:
        if word == "f" and number is not None:
            if self._state.target == "fonts":
                self._font = number
            else:
                self._change(code_page=self._fonts.get(number, ""))
        elif word == "fcharset" and self._state.target == "fonts":
            self._fonts.setdefault(self._font, CODE_PAGES.get(number or 0, ""))
        elif word == "cpg" and self._state.target == "fonts":
            self._fonts[self._font] = _code_page(number)
        else:
            return False
        return True

    def _format(self, word: str, number: int | None) -> None:
        if word == "ansicpg":
            self._flush()
            self._code_page = _code_page(number) or self._code_page
        elif word in CHARACTER_SETS and len(self._stack) == 1:
            self._code_page = CHARACTER_SETS[word]
        elif word == "trowd":
            self._begin_cell()
        elif word == "uc":
            self._change(fallback=min(max(number or 0, 0), 10))
        elif word == "v":
            self._change(hidden=number != 0)
        elif word == "deleted":
            self._change(deleted=number != 0)
        elif word == "plain":
            self._change(hidden=False, deleted=False)
        elif word in _TIMES and self._state.target == "created" and number:
            self.created.setdefault(word, number)

    def _change(
        self,
        *,
        target: str | None = None,
        code_page: str | None = None,
        fallback: int | None = None,
        skipped: bool | None = None,
        hidden: bool | None = None,
        deleted: bool | None = None,
    ) -> None:
        self._flush()
        state = self._state
        self._state = replace(
            state,
            target=state.target if target is None else target,
            code_page=state.code_page if code_page is None else code_page,
            fallback=state.fallback if fallback is None else fallback,
            skipped=state.skipped if skipped is None else skipped,
            hidden=state.hidden if hidden is None else hidden,
            deleted=state.deleted if deleted is None else deleted,
        )

    def _end_paragraph(self) -> None:
        """A cell ends with its last paragraph, which may have ended before it: the row is one line all the same."""
        self._flush()
        pieces = self._parts.get(self._state.target, [])
        while len(pieces) > self._cell.get(self._state.target, len(pieces)) and pieces[-1] == "\n":
            pieces.pop()

    def _begin_cell(self) -> None:
        self._flush()
        self._cell[self._state.target] = len(self._parts.get(self._state.target, ()))

    def _unicode(self, number: int) -> None:
        self._put(chr(number % 0x10000))
        self._leaving_out = self._state.fallback

    def _put(self, text: str) -> None:
        """Text that is no bytes of a code page."""
        self._flush()
        self._leaving_out = 0
        state = self._state
        if not (state.skipped or state.hidden or state.deleted):
            self._parts.get(state.target, self._parts["none"]).append(text)

    def _put_bytes(self, data: bytes) -> None:
        left_out = min(self._leaving_out, len(data))
        self._leaving_out -= left_out
        state = self._state
        if not (state.skipped or state.hidden or state.deleted or state.target not in self._parts):
            self._bytes += data[left_out:]

    def _flush(self) -> None:
        if not self._bytes:
            return
        text = self._bytes.decode(self._state.code_page or self._code_page, "replace")
        self._bytes.clear()
        self.lost += text.count("\ufffd")
        self._parts[self._state.target].append(text)


def _code_page(number: int | None) -> str:
    """The codec of a code page; empty when there is none of that number."""
    name = {65001: "utf-8", 10000: "mac_roman", 10007: "mac_cyrillic", 28591: "latin-1"}.get(number or 0, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return ""
    return name


def _date(created: dict[str, int]) -> str | None:
    year, month, day = (created.get(key, 0) for key in _TIMES)
    if not (1000 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{year:04}-{month:02}-{day:02}"
