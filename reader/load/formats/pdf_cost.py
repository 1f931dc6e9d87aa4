"""How much a PDF's pages cost to read, forms within forms counted as often as they are drawn.

Ten forms that each draw the next one ten times are a kilobyte, and ten thousand million things to read.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader.load.formats.pdf_streams import MAX_ALL, MAX_STREAM, TooMuchError, plain_names, unpacked

# What PDFium spends on a form beside its content, in bytes of content; on a sign of text, besides the sign itself.
_FORM, _SIGN = 60, 4
# Forms within forms; PDFium reads no deeper.
_DEEPEST = 64
# An object as PDFium writes it, with signs of strings escaped; a stream follows its dictionary.
_OBJECT = re.compile(
    rb"(\d+) \d+ obj\s+((?:[^(se]++|\((?:\\.|[^\\()])*+\)|s(?!tream\r?\n)|e(?!ndobj))*+)(stream\r?\n|endobj)",
    re.DOTALL,
)
_LENGTH = re.compile(rb"/Length (\d+)(?! \d+ R)")
_REFERENCE = re.compile(rb"(\d+) \d+ R\b")
_NAMED = re.compile(rb"/([^\s/<>\[\]()]+)\s*(\d+) \d+ R\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_NUMERIC = b"0123456789.- \r\n\t"
_XOBJECTS = re.compile(rb"/XObject\s*(?:<<(.*?)>>|(\d+) \d+ R)", re.DOTALL)
_RESOURCES = re.compile(rb"/Resources\s*(\d+) \d+ R")
_CONTENTS = re.compile(rb"/Contents\s*(?:\[([^\]]*)\]|(\d+) \d+ R)")
_PARENT = re.compile(rb"/Parent\s*(\d+) \d+ R")


@dataclass(frozen=True, slots=True)
class _Object:
    dictionary: bytes
    start: int
    end: int

    @property
    def is_form(self) -> bool:
        return b"/Subtype/Form" in self.dictionary and self.end > self.start


@dataclass(frozen=True, slots=True)
class _Stream:
    """A stream of drawing: what it costs itself, and what it draws how often."""

    cost: int
    drawn: Counter[bytes]


def check_pages(written: bytes) -> None:
    """Raises TooMuchError when a page of a file, as PDFium writes it, costs more than MAX_STREAM bytes of content."""
    cost = _Cost(written)
    for number, each in cost.objects.items():
        if b"/Contents" in each.dictionary and cost.of_page(number) > MAX_STREAM:
            raise TooMuchError


class _Cost:
    def __init__(self, data: bytes) -> None:
        self.objects: dict[int, _Object] = {}
        self._data = data
        self._streams: dict[int, _Stream] = {}
        self._forms: dict[tuple[int, int], int] = {}
        self._known: dict[bytes, Mapping[bytes, int]] = {}
        self._unpacked = 0
        at = 0
        while found := _OBJECT.search(data, at):
            at = found.end()
            start = end = at
            if found[3].startswith(b"stream"):
                length = _LENGTH.search(found[2])
                at = end = start + int(length[1]) if length else max(data.find(b"endstream", start), start)
            self.objects[int(found[1])] = _Object(found[2], start, end)

    def of_page(self, number: int) -> int:
        """What a page costs, in bytes of content."""
        page = self.objects[number].dictionary
        found = _CONTENTS.search(page)
        if found is None:
            return 0
        listed = found[1] if found[1] is not None else found[2] + b" 0 R"
        numbers = [int(each) for each in _REFERENCE.findall(listed)]
        if len(numbers) == 1 and (only := self.objects.get(numbers[0])) and only.start == only.end:
            numbers = [int(each) for each in _REFERENCE.findall(only.dictionary)]
        names = self._inherited(page)
        total = 0
        for each, times in Counter(numbers).items():
            total += times * self._drawing(each, names, 0, frozenset())
        return total

    def _drawing(self, number: int, names: Mapping[bytes, int], depth: int, above: frozenset[int]) -> int:
        stream = self._stream(number)
        total = stream.cost
        for name, times in stream.drawn.items():
            if name in names:
                total += times * self._form(names[name], names, depth + 1, above)
            if total > MAX_STREAM:
                raise TooMuchError
        return total

    def _form(self, number: int, names: Mapping[bytes, int], depth: int, above: frozenset[int]) -> int:
        form = self.objects.get(number)
        if form is None or not form.is_form:
            return 0
        if number in above or depth > _DEEPEST:
            # A form that draws itself is none of print, and PDFium draws it again and again.
            raise TooMuchError
        # Without names of its own a form is drawn with those of what draws it.
        names = self._names(form.dictionary) or names
        key = (number, id(names))
        if key not in self._forms:
            self._forms[key] = _FORM + self._drawing(number, names, depth, above | {number})
        return self._forms[key]

    def _stream(self, number: int) -> _Stream:
        if number not in self._streams:
            found = self.objects.get(number)
            content = b""
            if found is not None:
                content = unpacked(found.dictionary, self._data[found.start : found.end], MAX_STREAM)
            self._unpacked += len(content)
            if self._unpacked > MAX_ALL:
                raise TooMuchError
            signs = max(len(content.translate(None, _NUMERIC)), _in_brackets(content))
            self._streams[number] = _Stream(len(content) + _SIGN * signs, Counter(_DRAWN.findall(plain_names(content))))
        return self._streams[number]

    def _inherited(self, page: bytes) -> Mapping[bytes, int]:
        """What a page, or the nearest group of pages above it, calls its forms and pictures."""
        for _ in range(_DEEPEST):
            names = self._names(page)
            parent = _PARENT.search(page)
            if names or parent is None or (above := self.objects.get(int(parent[1]))) is None:
                return names
            page = above.dictionary
        return {}

    def _names(self, dictionary: bytes) -> Mapping[bytes, int]:
        """What a page or a form calls the forms and pictures that it draws."""
        if dictionary not in self._known:
            self._known[dictionary] = self._find_names(dictionary)
        return self._known[dictionary]

    def _find_names(self, dictionary: bytes) -> Mapping[bytes, int]:
        resources = _RESOURCES.search(dictionary)
        if resources and (found := self.objects.get(int(resources[1]))):
            dictionary = found.dictionary
        names = _XOBJECTS.search(dictionary)
        if names is None:
            return {}
        inside = names[1]
        if inside is None:
            named = self.objects.get(int(names[2]))
            inside = named.dictionary if named else b""
        return {name: int(number) for name, number in _NAMED.findall(plain_names(inside))}


def _in_brackets(content: bytes) -> int:
    """About how many bytes of strings a content has."""
    return sum(len(piece.partition(b")")[0]) for piece in content.split(b"(")[1:])
