"""XML of strangers read into a tree: nothing is fetched, nothing is expanded, and the nesting is bounded."""

import html.entities
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load import encodings
from reader.load.limits import MAX_MARKUP_BYTES, check_size, or_raise, scaled

# News and books nest under 60 deep; deeper trees are made to exhaust whoever walks them.
MAX_DEPTH = 250
# An element takes up to 250 bytes and five microseconds however short it is written; a year of a newspaper has some
# 100,000.
MAX_ELEMENTS = scaled(500_000)
# Expat takes ten microseconds for each.
MAX_ATTRIBUTES = scaled(1_000_000)
# Signs that XML forbids (XML 1.0, 2.2), which feeds carry all the same.
_FORBIDDEN = dict.fromkeys((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF))


def parse(data: bytes | str, name: str) -> tuple[Element, int]:
    """The root of the XML in ``data``, and how many bytes its encoding could not read.

    Names of elements and attributes are as ElementTree has them, "{namespace}name". A document type is not loaded; the
    names that HTML has for signs (``&nbsp;``) are read without it, and one that stands for nothing is kept as it is
    written. Raises InputError, which names the file ``name``, when the XML is broken, too large, nested deeper than
    ``MAX_DEPTH``, of more than ``MAX_ELEMENTS`` elements or ``MAX_ATTRIBUTES`` attributes, or defines entities, with
    which a small file may grow to any size and ask for other files.
    """
    check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("an XML file"))
    undecodable = 0
    if isinstance(data, bytes):
        decoded = encodings.decode(data, encodings.detect(data, markup=True))
        data, undecodable = decoded.text, decoded.undecodable
    if data.count('="') + data.count("='") > MAX_ATTRIBUTES:
        raise InputError(
            tr(
                "{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}",
                name=name,
                attributes=MAX_ATTRIBUTES,
                or_raise=or_raise(),
            )
        )
    reader = _Reader(name)
    try:
        return reader.read(data.translate(_FORBIDDEN).lstrip()), undecodable
    except ExpatError as error:
        raise InputError(
            tr(
                "{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.",
                name=name,
                error=error,
            )
        ) from None


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._depth = 0
        self._count = 0
        self._tree = TreeBuilder()
        parser = self._parser = ParserCreate("utf-8", "}")
        parser.buffer_text = True
        # Defaults of a document type would be copied into each element.
        parser.specified_attributes = True
        # As if there were more definitions elsewhere: then an unknown entity is reported, and ends nothing.
        parser.UseForeignDTD(True)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._tree.data
        parser.EntityDeclHandler = self._refuse_entity
        parser.SkippedEntityHandler = self._skipped_entity

    def read(self, text: str) -> Element:
        self._parser.Parse(text.encode("utf-8", "replace"), True)
        return self._tree.close()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise InputError(
                tr(
                    "{name} has more than {elements} XML elements. Save the article alone. {or_raise}",
                    name=self._name,
                    elements=MAX_ELEMENTS,
                    or_raise=or_raise(),
                )
            )
        if self._depth > MAX_DEPTH:
            raise InputError(
                tr(
                    "{name} is XML nested more than {depth} deep, which no article is. Open another file.",
                    name=self._name,
                    depth=MAX_DEPTH,
                )
            )
        self._tree.start(_clark(name), {_clark(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(_clark(name))

    def _refuse_entity(self, entity: str, *_: object) -> None:
        raise InputError(
            tr(
                "{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it"
                " is not read. Remove its document type (<!DOCTYPE …>), or save the article as HTML.",
                name=self._name,
                entity=entity[:40],
            )
        )

    def _skipped_entity(self, entity: str, is_parameter: bool) -> None:
        if not is_parameter:
            self._tree.data(html.entities.html5.get(f"{entity};", f"&{entity};"))


def _clark(name: str) -> str:
    return "{" + name if "}" in name else name
