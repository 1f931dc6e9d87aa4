"""Word documents (DOCX): read from their XML, so that inserted text, notes and text boxes come with the rest.

The parts are read by expat within bounds, without a library for the format: python-docx reads every part of the archive
whole and unbounded, fails where a picture is missing, and leaves out inserted text, notes and text boxes.
"""

import posixpath
from collections.abc import Iterator, Mapping
from typing import Final
from zipfile import ZipFile

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.errors import InputError
from reader.load import zipped
from reader.load.formats.docx_body import Body
from reader.load.formats.docx_styles import Styles
from reader.load.limits import MAX_MARKUP_BYTES
from reader.load.markup import page
from reader.load.parts import Part
from reader.load.xml_events import Texts, feed

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NAMES = (".docx", ".docm", ".dotx", ".dotm")
_FIRST = ("[Content_Types].xml", "_rels/", "word/", "docProps/")
# What Word and others write when nobody gave a title.
_NO_TITLES = frozenset(("", "untitled", "untitled document", "word document", "document"))
# The libraries that name themselves where nobody gave an author; python-docx gives the day of its template, too.
_NO_AUTHORS = frozenset(("python-docx", "apache poi", "un-named"))
_TEMPLATE_DAY = "2013-12-23T23:15:00Z"


def matches(head: bytes, name: str) -> bool:
    """Whether the bytes begin a Word document; ``head`` is the file's start, ``name`` decides where that is unsure."""
    first = zipped.first_name(head)
    if first:
        return (first.startswith(_FIRST) and b"word/" in head) or name.lower().endswith(_NAMES)
    # With a password, Word wraps the document into its old container.
    return head.startswith(_OLE) and name.lower().endswith(_NAMES)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The one article of a Word document as a page of HTML; ``name`` is the file's, for messages.

    Raises InputError when it is damaged, protected by a password, too large or without text.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise InputError(tr("{name} is protected by a password. Save a copy without one and open that.", name=name))
        raise InputError(
            tr("{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.", name=name)
        )
    with zipped.open_archive(data, name) as archive:
        main = _main_part(archive, name)
        relations = _Relations.of(archive, main, name)
        styles = Styles()
        for part in relations.parts("styles"):
            feed(zipped.member(archive, part, MAX_MARKUP_BYTES, name), styles, name)
        numbers: dict[tuple[str, str], int] = {}

        def read(part: str) -> str:
            targets = relations.links if part == main else _Relations.of(archive, part, name).links
            body = Body(styles, targets, numbers)
            feed(zipped.member(archive, part, MAX_MARKUP_BYTES, name), body, name)
            return body.writer.html()

        # The numbers of the notes come from their own parts, so these are read first.
        notes = "".join(read(part) for kind in ("footnotes", "endnotes") for part in relations.parts(kind))
        text = read(main)
        heads, feet = ("".join(dict.fromkeys(map(read, relations.parts(kind)))) for kind in ("header", "footer"))
        core = optional_texts(archive, "docProps/core.xml", ("title", "creator", "created"), name)
    if not text and not notes:
        raise InputError(
            tr("{name} is a Word document without any text in it. Pictures of text cannot be read.", name=name)
        )
    notes = f'<aside class="footnotes">{notes}</aside>' if notes else ""
    author, created = core.get("creator", ""), core.get("created")
    metadata = Metadata(
        title=sensible_title(core.get("title")),
        author=None if author.strip().lower() in _NO_AUTHORS else author or None,
        file_date=None if created == _TEMPLATE_DAY else created,
    )
    yield Part(page(text + notes, header=heads, footer=feet), "text/html", metadata=metadata)


def optional_texts(archive: ZipFile, part: str, names: tuple[str, ...], file: str) -> Mapping[str, str]:
    """The first text of each element named in ``names``, of a part that may be missing."""
    data = zipped.optional_member(archive, part, MAX_MARKUP_BYTES, file)
    texts = Texts(names)
    if data is not None:
        feed(data, texts, file)
    return texts.found


def sensible_title(title: str | None) -> str | None:
    """The title, None when it is what a program writes where nobody gave one."""
    return None if title is None or title.strip().lower() in _NO_TITLES else title


class _Relations:
    """A handler of a part's list of relations: what else belongs to it, and where its hyperlinks lead."""

    def __init__(self, folder: str) -> None:
        self.links: dict[str, str] = {}
        self._folder = folder
        self._parts: list[tuple[str, str]] = []

    @classmethod
    def of(cls, archive: ZipFile, part: str, file: str) -> "_Relations":
        """The relations of ``part``; those of parts that the archive does not have are left out."""
        folder, base = posixpath.split(part)
        relations = cls(folder)
        data = zipped.optional_member(archive, f"{folder}/_rels/{base}.rels".lstrip("/"), MAX_MARKUP_BYTES, file)
        if data is not None:
            feed(data, relations, file)
        relations._parts = [(kind, target) for kind, target in relations._parts if zipped.has(archive, target)]
        return relations

    def parts(self, kind: str) -> list[str]:
        """The names of the parts of a kind, such as "styles", in the order of the list."""
        return list(dict.fromkeys(target for each, target in self._parts if each == kind))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name != "Relationship":
            return
        target = attributes.get("Target", "")
        if attributes.get("TargetMode") == "External":
            self.links[attributes.get("Id", "")] = target
        else:
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(self._folder, target)
            self._parts.append((posixpath.basename(attributes.get("Type", "")), posixpath.normpath(whole)))

    def end(self, name: str) -> None:
        """Elements end without consequence."""

    def text(self, text: str) -> None:
        """Relations have no text."""


def _main_part(archive: ZipFile, name: str) -> str:
    found = _Relations.of(archive, "", name).parts("officeDocument")
    if not found and zipped.has(archive, "word/document.xml"):
        return "word/document.xml"
    if not found or not found[0].endswith(".xml") or not found[0].startswith("word/"):
        raise InputError(tr("{name} is no Word document, or an incomplete one. Save it again.", name=name))
    return found[0]
