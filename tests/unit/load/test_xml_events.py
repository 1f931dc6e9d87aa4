"""XML is read from front to back, and what means harm is refused."""

from collections.abc import Mapping

import pytest

from reader.errors import InputError
from reader.load.xml_events import Texts, feed


class Seen:
    """Keeps the events it is told of."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self.events.append(f"<{name}{''.join(f' {k}={v}' for k, v in attributes.items())}")

    def end(self, name: str) -> None:
        """An element ends."""
        self.events.append(f">{name}")

    def text(self, text: str) -> None:
        """Text."""
        self.events.append(text)


def test_elements_come_by_their_local_names() -> None:
    """Prefixes differ between producers."""
    seen = Seen()
    feed(b'<w:p xmlns:w="u" w:id="1">a &amp; b<w:r/></w:p>', seen, "x")
    assert [event for event in seen.events if not event.startswith("<p")] == ["a & b", "<r", ">r", ">p"]


def test_an_address_of_a_document_type_is_neither_fetched_nor_refused() -> None:
    """Tables of contents of older e-books have one; HTML's names of signs are known all the same."""
    seen = Seen()
    feed(b'<!DOCTYPE ncx PUBLIC "-//N//D" "http://example.invalid/a.dtd"><t>a&nbsp;b&eacute;</t>', seen, "x")
    assert "".join(seen.events[1:-1]) == "a\xa0bé"


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        b'<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]><a/>',
        b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    ],
)
def test_entities_are_refused(data: bytes) -> None:
    """Bombs and files of the machine come in by entities."""
    with pytest.raises(InputError, match=r"x\.docx declares XML entities"):
        feed(data, Seen(), "x.docx")


@pytest.mark.parametrize(
    "data", [b"", b"<a>", b"no xml", b"<a>&nbsp;</a>", b'<?xml version="1.0" encoding="hex"?><a/>', b"<a>\x00</a>"]
)
def test_broken_xml_is_an_error_for_people(data: bytes) -> None:
    """Which file, and what to do."""
    with pytest.raises(InputError, match=r"x\.docx is damaged.*Save it again"):
        feed(data, Seen(), "x.docx")


def test_deep_nesting_is_read() -> None:
    """A hundred thousand open elements are no reason to stop."""
    texts = Texts(("b",))
    feed(b"<a>" * 100_000 + b"<b>deep</b>" + b"</a>" * 100_000, texts, "x")
    assert texts.found == {"b": "deep"}
