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
    rb"(?<!\d)(\d+) \d+ obj\r\n((?:[^(\r>]++|\((?:\\.|[^\\()])*+\)|\r(?!\nendobj)|>(?!>stream\r\n))*+)"
    rb"(>>stream\r\n|\r\nendobj)",
    re.DOTALL,
)
_LENGTH = re.compile(rb"/Length (\d+)(?! \d+ R)")
_REFERENCE = re.compile(rb"(?<!\d)(\d+) \d+ R\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_NUMERIC = b"0123456789.- \r\n\t"
_VALUE_TOKEN = re.compile(
    rb"<<|>>|[\[\]]|/[^\s/<>\[\]()]*|\((?:\\.|[^\\()])*+\)|<[0-9A-Fa-f\s]*+>|[^\s/<>\[\]()]++", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class _Object:
    dictionary: bytes
    start: int
    end: int

    @property
    def is_form(self) -> bool:
        return self.end > self.start and entries(self.dictionary).get(b"Subtype") == b"/Form"


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


# What names mean in a stream, by one list or another, and on its page.
_Names = tuple[Mapping[bytes, int], Mapping[bytes, int], Mapping[bytes, int]]


class _Cost:
    def __init__(self, data: bytes) -> None:
        self.objects: dict[int, _Object] = {}
        self._data = data
        self._streams: dict[int, _Stream] = {}
        self._forms: dict[tuple[int, int, int], int] = {}
        self._known: dict[bytes, Mapping[bytes, int]] = {}
        self._unpacked = 0
        at = 0
        while found := _OBJECT.search(data, at):
            at = found.end()
            start = end = at
            if found[3].startswith(b">>"):
                length = _LENGTH.search(found[2])
                at = end = start + int(length[1]) if length else max(data.find(b"endstream", start), start)
            ending = b">>" if found[3].startswith(b">>") else b""
            self.objects[int(found[1])] = _Object(found[2] + ending, start, end)

    def of_page(self, number: int) -> int:
        """What a page costs, in bytes of content."""
        page = self.objects[number].dictionary
        listed = entries(page).get(b"Contents", b"")
        numbers = [int(each) for each in _REFERENCE.findall(listed)]
        if len(numbers) == 1 and (only := self.objects.get(numbers[0])) and only.start == only.end:
            numbers = [int(each) for each in _REFERENCE.findall(only.dictionary)]
        names = self._inherited(page)
        total = 0
        for each, times in Counter(numbers).items():
            total += times * self._drawing(each, (names, names, names), 0, frozenset())
        return total

    def _drawing(self, number: int, names: _Names, depth: int, above: frozenset[int]) -> int:
        stream = self._stream(number)
        total = stream.cost
        for name, times in stream.drawn.items():
            candidates = {known[name] for known in names[:2] if name in known}
            total += times * max((self._form(each, names, depth + 1, above) for each in candidates), default=0)
            if total > MAX_STREAM:
                raise TooMuchError
        return total

    def _form(self, number: int, names: _Names, depth: int, above: frozenset[int]) -> int:
        form = self.objects.get(number)
        if form is None or not form.is_form:
            return 0
        if number in above or depth > _DEEPEST:
            # A form that draws itself is none of print, and PDFium draws it again and again.
            raise TooMuchError
        # Without names of its own a form is drawn with those of what draws it, or of the page.
        own = self._names(form.dictionary)
        names = (own, own, names[2]) if own else (names[0], names[2], names[2])
        key = (number, id(names[0]), id(names[1]))
        if key not in self._forms:
            self._forms[key] = _FORM + self._drawing(number, names, depth, above | {number})
        return self._forms[key]

    def _stream(self, number: int) -> _Stream:
        if number not in self._streams:
            found = self.objects.get(number)
            content = b""
            if found is not None:
                filtered = b"/Filter " + self._direct(entries(found.dictionary).get(b"Filter", b""))
                content = unpacked(filtered, self._data[found.start : found.end], MAX_STREAM)
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
            parent = _REFERENCE.match(entries(page).get(b"Parent", b""))
            if names or parent is None or (above := self.objects.get(int(parent[1]))) is None:
                return names
            page = above.dictionary
        return {}

    def _names(self, dictionary: bytes) -> Mapping[bytes, int]:
        """What a page or a form calls the forms and pictures that it draws."""
        if dictionary not in self._known:
            resources = entries(self._direct(entries(dictionary).get(b"Resources", b"")))
            drawn = entries(self._direct(resources.get(b"XObject", b"")))
            found = {name: _REFERENCE.match(value) for name, value in drawn.items()}
            self._known[dictionary] = {name: int(match[1]) for name, match in found.items() if match}
        return self._known[dictionary]

    def _direct(self, value: bytes) -> bytes:
        """A value, or what it refers to."""
        found = _REFERENCE.match(value)
        if found is None:
            return value
        there = self.objects.get(int(found[1]))
        return there.dictionary if there else b""


def entries(dictionary: bytes) -> Mapping[bytes, bytes]:
    """The values of a dictionary, as PDFium writes it, by their names without the slash; empty when it is none."""
    out: dict[bytes, bytes] = {}
    key: bytes | None = None
    start: int | None = None
    depth = 0
    for found in _VALUE_TOKEN.finditer(dictionary):
        token = found[0]
        if token in (b"<<", b"["):
            if depth == 1 and start is None:
                start = found.start()
            depth += 1
        elif token in (b">>", b"]"):
            depth -= 1
            if depth == 0:
                if key is not None and start is not None:
                    out.setdefault(key, dictionary[start : found.start()].strip())
                break
        elif depth == 1 and token.startswith(b"/") and (key is None or start is not None):
            if key is not None and start is not None:
                out.setdefault(key, dictionary[start : found.start()].strip())
            key, start = plain_names(token[1:]), None
        elif depth == 1 and start is None:
            start = found.start()
        elif depth == 0:
            break
    return out


def _in_brackets(content: bytes) -> int:
    """About how many bytes of strings a content has."""
    return sum(len(piece.partition(b")")[0]) for piece in content.split(b"(")[1:])
