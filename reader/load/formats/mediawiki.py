"""Exports of MediaWiki: each page's last revision, its wikitext as it was written."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.load.formats.fields import begins_with, squashed
from reader.load.formats.xml_markup import child, local_name, text_of
from reader.load.parts import Part

_NOTICE = tr_later(
    "This page of a wiki is shown with its markup as it was written. A page saved from the web reads better."
)


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each page with text; of a dump with articles only those, no talk and no redirections."""
    pages = [each for each in root if local_name(each) == "page" and child(each, "redirect") is None]
    told = [each for each in pages if text_of(child(each, "ns")) in ("", "0")] or pages
    site = squashed(text_of(child(root, "siteinfo", "sitename")))
    for page in told:
        revisions = [each for each in page if local_name(each) == "revision"]
        written = child(revisions[-1], "text") if revisions else None
        text = "".join(written.itertext()) if written is not None else ""
        if not text.strip():
            continue
        title = squashed(text_of(child(page, "title")))
        data = text if not title or begins_with(text, title) else f"{title}\n\n{text}"
        day = squashed(text_of(child(revisions[-1], "timestamp")))
        metadata = Metadata(title or None, publisher=site or None, file_date=day or None)
        yield Part(data, "text/plain", title, metadata=metadata, notices=(*notices, tr(_NOTICE)))
