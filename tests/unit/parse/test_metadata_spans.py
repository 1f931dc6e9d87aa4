import pytest

from reader.core.analysis import Block
from reader.core.document import Metadata
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.metadata_spans import with_metadata_spans
from reader.parse.roles.site import SITE_NAME
from reader.resources import load_lexicons

LETTERS = {"h": Role.HEADLINE, "b": Role.BYLINE, "p": Role.BODY, "f": Role.FURNITURE, "s": Role.FURNITURE}


def said(*lines: str, metadata: Metadata | None = None, language: str | None = "en") -> tuple[Metadata, dict[str, str]]:
    """What lines such as "h The headline" say of their article; "s" is the site's name."""
    text, blocks = "", []
    for line in lines:
        letter, _, words = line.partition(" ")
        reason = SITE_NAME if letter == "s" else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), LETTERS[letter], 1.0, reason))
        text += words + "\n"
    found, spans = with_metadata_spans(text, blocks, metadata or Metadata(), load_lexicons(), language)
    assert list(spans) == sorted(spans)
    return found, {key: span.of(text) for key, span in spans}


def test_a_plain_text_tells_its_metadata() -> None:
    """Headline, byline, day and the site's name become values, each with its place."""
    found, places = said(
        "s - Halster Packet |",
        "h * Ferry stays in port for a week",
        "b By Ada Lund and Bo van der Meer, Transport Correspondents",
        "b Published 4 March 2031 at 07:10",
        "p The ferry will not sail.",
    )
    expected = {
        "title": "Ferry stays in port for a week",
        "author": "Ada Lund and Bo van der Meer",
        "published": "4 March 2031",
        "publisher": "Halster Packet",
    }
    assert places == expected
    assert found == Metadata(**{**expected, "published": "2031-03-04"})


def test_a_document_without_frame_tells_nothing() -> None:
    """No value is made up out of running text."""
    assert said("p The ferry, wrote Ada Lund on 4 March 2031, will not sail.") == (Metadata(), {})


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ada Lund", "Ada Lund"),
        ("BY ADA LUND", "ADA LUND"),
        ("Words by Ada Lund for the Packet", "Ada Lund"),
        ("By Ada Lund, Packet Staff", "Ada Lund"),
        ("By Ada Lund, Bo Meer and Cy O’Hara", "Ada Lund, Bo Meer and Cy O’Hara"),
        ("By Ada Lund & Bo Meer", "Ada Lund & Bo Meer"),
        ("(Reporting by Ada Lund; editing by Bo Meer)", "Ada Lund"),
        ("Ada Lund, court reporter", "Ada Lund"),
        ("Photographs by Ada Lund", None),
        ("Business staff", None),
        ("By our own correspondent", None),
    ],
)
def test_who_wrote_it_is_cut_out_of_the_byline(byline: str, author: str | None) -> None:
    """Names alone, all of those who wrote and none of those who did other work."""
    assert said(f"b {byline}")[0].author == author


@pytest.mark.parametrize(
    ("line", "date", "written"),
    [
        ("Sat 22 Feb 2031 17.31 GMT", "2031-02-22", "22 Feb 2031"),
        ("March 5th, 2031, 9 p.m.", "2031-03-05", "March 5th, 2031"),
        ("2031-03-05 09:00", "2031-03-05", "2031-03-05"),
        ("25.03.2031", "2031-03-25", "25.03.2031"),
        ("05.03.2031", "05.03.2031", "05.03.2031"),
        ("Sunday 5th March", "5th March", "5th March"),
        ("Updated 6 March 2031 | First published 5 March 2031", "2031-03-05", "5 March 2031"),
        ("Updated 6 March 2031", None, None),
        ("updatedMar 6, 2031", None, None),
        ("2 hours ago", None, None),
        ("07:30", None, None),
    ],
)
def test_a_day_comes_in_iso_form_where_it_is_clear(line: str, date: str | None, written: str | None) -> None:
    """Else as it is written; the clock is left out, and so is the day of a change."""
    found, places = said(f"b {line}")
    assert (found.published, places.get("published")) == (date, written)


def test_a_date_is_read_in_the_articles_language() -> None:
    """Its months, its order of figures, and its words for a change."""
    assert said("b Publié le 1er mars 2031, mis à jour le 3 mars 2031", language="fr")[0].published == "2031-03-01"
    assert said("b Mis à jour le 3 mars 2031", language="fr")[0].published is None
    assert said("b 05/03/2031", language="nl")[0].published == "2031-03-05"


def test_the_date_by_the_headline_is_the_articles() -> None:
    """Not the day of saving far above it, nor one without a year where another has it."""
    menu = [f"f {name}" for name in ("News", "Sport", "Weather", "Tides", "Jobs", "Homes")]
    title, body = "h Ferry stays in port for a week", "p The ferry will stay in port for a week, the operator says."
    assert said("b 9 March 2031", *menu, title, "b 4 March 2031", body)[0].published == "2031-03-04"
    assert said(title, "b Tuesday 4 March", "b 4 March 2031", body)[0].published == "2031-03-04"
    assert said("b 9 March 2031", *menu, title, body)[0].published is None


def test_a_dateline_gives_the_day_where_nothing_else_does() -> None:
    """Agencies write it before the first sentence."""
    body = "p HALSTER, March 4 (Dispatch) - The ferry will stay in port."
    found, places = said("h Ferry stays in port again", body)
    assert (found.published, places["published"]) == ("March 4", "March 4")


@pytest.mark.parametrize("line", ["5 March 2031", "Mar. 5, 2031", "March 5", "05/03/2031", "03/05/2031", "2031-03-05"])
def test_the_day_that_the_document_gives_is_found_in_any_form(line: str) -> None:
    """The value stays the document's own; another day is not taken for it."""
    metadata = Metadata(published="2031-03-05T09:00:00Z")
    assert said("b 8 March 2031", f"b {line}", metadata=metadata) == (metadata, {"published": line})


def test_the_day_that_the_document_gives_may_be_another_in_the_texts_zone() -> None:
    """Only where the document states a clock, and only where the text does not have the very day."""
    late = Metadata(published="2031-03-05T23:30:00Z")
    assert said("b 6 March 2031", metadata=late)[1] == {"published": "6 March 2031"}
    assert said("b 6 March 2031", "b 5 March 2031", metadata=late)[1] == {"published": "5 March 2031"}
    assert said("b 6 March 2031", metadata=Metadata(published="2031-03-05"))[1] == {}


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("Wed, 05 Mar 2031 09:00:00 +0000", "2031-03-05T09:00:00Z"),
        ("5 March 2031", "2031-03-05"),
        ("05/03/2031", "05/03/2031"),
        ("some day", "some day"),
    ],
)
def test_what_the_document_states_comes_in_iso_form(stated: str, published: str) -> None:
    """Where it is clear; the place is where the text has the same."""
    found, places = said("b 05/03/2031", metadata=Metadata(published=stated))
    assert found.published == published
    assert places == ({} if stated == "some day" else {"published": "05/03/2031"})


def test_what_the_document_says_goes_before_the_text() -> None:
    """A value that the text does not show has no place, and the text's own does not replace it."""
    metadata = Metadata(
        title="Ferry “stays” in port | Halster Packet", author="Cy Ohlsen", url="https://packet.example/1"
    )
    lines = ('h Ferry "stays" in port', "b By Ada Lund", "f © 2031 Halster Packet. All rights reserved.")
    found, places = said(*lines, metadata=metadata)
    assert (found.title, found.author, found.url) == (metadata.title, metadata.author, metadata.url)
    assert places == {"title": 'Ferry "stays" in port', "publisher": "Halster Packet"}


def test_a_byline_goes_before_a_page_that_names_its_publisher_as_author() -> None:
    """Other authors that the page names stay, wherever the text has them."""
    page = Metadata(author="Halster Packet", publisher="Halster Packet")
    title, body = "h Ferry stays in port for a week", "p The ferry will stay in port for a week."
    found, places = said(title, "b By Ada Lund", body, metadata=page)
    assert (found.author, places["author"]) == ("Ada Lund", "Ada Lund")
    assert said(title, "b 4 March 2031", body, metadata=page)[0].author == "Halster Packet"
    several = Metadata(author="Ada Lund, Bo Meer, Cy Ek")
    found, places = said(title, "b By Ada Lund and Bo Meer", body, metadata=several)
    assert (found.author, places["author"]) == (several.author, "Ada Lund and Bo Meer")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("© Copyright 2031 Halster Packet Ltd. All rights reserved.", "Halster Packet Ltd"),
        ("Copyright © Halster Packet 2031", "Halster Packet"),
        ("© 2001-2031 Halster Packet | All rights reserved", "Halster Packet"),
        ("© Halster Packet All Rights Reserved", "Halster Packet"),
        ("© 2031", None),
    ],
)
def test_a_copyright_notice_names_the_publisher(line: str, publisher: str | None) -> None:
    """By the name alone."""
    assert said("p It does.", f"f {line}")[0].publisher == publisher


def test_a_row_of_marks_is_looked_through_once() -> None:
    """As often as there are marks, this would take an hour."""
    assert said("f " + "© " * 200_000)[1] == {}


def test_the_sites_name_above_the_headline_is_no_title() -> None:
    """A headline is longer; one item of several is none either."""
    assert said("h THE PACKET", "h Ferry stays in port again", "p It does.")[0].title == "Ferry stays in port again"
    assert said("p Good morning.", "h 1. Ferry stays in port again", "p It does.")[0].title is None


def test_an_address_above_everything_is_the_articles_own() -> None:
    """Elsewhere it may be anybody's."""
    assert said("f https://packet.example/1", "p It does.")[0].url == "https://packet.example/1"
    assert said("p It does.", "f https://packet.example/1")[0].url is None


def test_a_stated_day_that_is_none_is_kept_as_it_was_written() -> None:
    """Scrapers write what they find; the thirteenth month ends nothing."""
    metadata, _ = said("b March 5, 2031", metadata=Metadata(published="2031-13-40"))
    assert metadata.published == "2031-13-40"


def test_the_day_of_the_file_gives_way_to_the_texts_own() -> None:
    """An office document may be made long after the article that was pasted into it."""
    file = Metadata(file_date="2034-01-02T09:00:00Z")
    found, places = said("h Ferry stays", "b 4 March 2031", "p The ferry will not sail.", metadata=file)
    assert (found.published, places["published"]) == ("2031-03-04", "4 March 2031")
    found, _ = said("h Ferry stays", "p BRENWICK, Oct 9, 2031 (Dispatch) – The ferry will not sail.", metadata=file)
    assert found.published == "2031-10-09"


def test_the_day_of_the_file_is_taken_where_nothing_else_says_one() -> None:
    """Both values are the same then, which tells that it is no more than the file's day."""
    found, places = said("h Ferry stays", "p The ferry will not sail.", metadata=Metadata(file_date="20340102"))
    assert found.published == found.file_date == "2034-01-02"
    assert "published" not in places
