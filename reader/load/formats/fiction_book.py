"""FictionBook (FB2): books whose sections of the first level, the chapters, are read as an article each."""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.load.formats.fields import begins_with, iso_date, squashed
from reader.load.formats.xml_markup import Vocabulary, child, local_name, page, text_of, to_html
from reader.load.parts import Part

_WORDS = Vocabulary(
    tags=dict.fromkeys("section poem stanza annotation".split(), "div")
    | dict.fromkeys("p v text-author date".split(), "p")
    | {"title": "h2", "subtitle": "h3", "epigraph": "blockquote", "cite": "blockquote"}
    | {name: name for name in ("table", "tr", "td", "th")},
    dropped=frozenset(("image", "empty-line")),
    links={"a": "{http://www.w3.org/1999/xlink}href"},
)


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each chapter with text, and one for each body of notes; a book of one chapter gives one."""
    for title in [each for each in root.iter() if local_name(each) == "title"]:
        # The lines of a title are paragraphs, which no heading holds.
        words = " ".join(filter(None, map(text_of, title))) or text_of(title)
        tail = title.tail
        title.clear()
        title.text, title.tail = words, tail
    book = _metadata(child(root, "description"))
    bodies = [each for each in root if local_name(each) == "body"]
    for body in bodies:
        chapters = [each for each in body if local_name(each) == "section"]
        alone = len(bodies) == 1 and len(chapters) < 2
        for chapter in [body] if alone or body.get("name") else chapters or [body]:
            part = _chapter(chapter, book, notices, alone=alone)
            if part:
                yield part


def _chapter(chapter: Element, book: Metadata, notices: tuple[str, ...], *, alone: bool) -> Part | None:
    plain = text_of(chapter)
    if not plain:
        return None
    own = squashed(text_of(child(chapter, "title")))
    title = own or (book.title or "" if alone else "")
    body = to_html(chapter, _WORDS)
    if own:
        body = body.replace("<h2>", "<h1>", 1).replace("</h2>", "</h1>", 1)
    elif title and not begins_with(plain, title):
        body = f"<h1>{html.escape(title)}</h1>{body}"
    metadata = Metadata(title or None, book.author, book.published, book.publisher, language=book.language)
    return Part(page(body, title), "text/html", title, metadata=metadata, notices=notices)


def _metadata(description: Element | None) -> Metadata:
    info = child(description, "title-info")
    people = [each for each in (info if info is not None else ()) if local_name(each) == "author"]
    names = [
        " ".join(filter(None, (text_of(child(each, name)) for name in ("first-name", "middle-name", "last-name"))))
        for each in people
    ]
    date = child(info, "date")
    return Metadata(
        title=squashed(text_of(child(info, "book-title"))) or None,
        author=", ".join(dict.fromkeys(filter(None, map(squashed, names)))) or None,
        published=iso_date((date.get("value") or text_of(date)) if date is not None else ""),
        publisher=squashed(text_of(child(description, "publish-info", "publisher"))) or None,
        language=squashed(text_of(child(info, "lang"))) or None,
    )
