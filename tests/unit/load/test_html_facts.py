"""What stands about the headline of a page is its own; what stands about others is not."""

import pytest

from reader.core.document import Metadata
from reader.load.html import read_page


def page(body: str, head: str = "") -> Metadata:
    """What a page says of itself."""
    return read_page(f"<head><title>School to close</title>{head}</head><body>{body}</body>").metadata


HEADLINE = "<h1>School to close</h1>"


@pytest.mark.parametrize(
    "byline",
    [
        '<a rel="author" href="/ann">Ann Lee</a>',
        '<span itemprop="author">Ann Lee</span>',
        '<div itemprop="author"><img alt=""><span itemprop="name">Ann Lee</span> reports</div>',
        '<span itemprop="author"><meta itemprop="name" content="Ann Lee">by Ann</span>',
    ],
)
def test_a_marked_author_is_read(byline: str) -> None:
    """By the name inside the mark, where there is one."""
    assert page(f"<main><header>{HEADLINE}{byline}</header><p>Text</p></main>").author == "Ann Lee"


def test_authors_of_other_articles_are_not_this_ones() -> None:
    """Neither those in articles of their own nor those in a long list."""
    card = '<div><h3>Ferry stays</h3><span itemprop="author">Bo Meer</span></div>'
    assert page(f"{HEADLINE}<article>{card}</article>").author is None
    cards = "".join(card.replace("Meer", name) for name in ("Ek", "Lund", "Ohlsen", "Ravn"))
    assert page(f"<div>{HEADLINE}</div>{cards}").author is None
    near = '<div><span itemprop="author">Ann Lee</span></div>'
    assert page(f"<main><header>{HEADLINE}{near}</header>{card}</main>").author == "Ann Lee"


@pytest.mark.parametrize(
    ("mark", "published"),
    [
        ('<time itemprop="datePublished" datetime="2031-03-05T09:00+0100">today</time>', "2031-03-05T09:00+0100"),
        ('<meta itemprop="datePublished" content="2031-03-05">', "2031-03-05"),
        ('<span itemprop="datePublished">5 March 2031</span>', "5 March 2031"),
        ('<time datetime="2031-03-05">5 March</time><time datetime="2031-03-07">7 March</time>', "2031-03-05"),
        ('Updated <time datetime="2031-03-07">7 March</time>', None),
        ('<span>Last updated</span> <time datetime="2031-03-07">7 March</time>', None),
        ('<time datetime="2031-03-07" itemprop="dateModified">7 March</time>', None),
    ],
)
def test_the_time_at_the_headline_is_the_day_of_publishing(mark: str, published: str | None) -> None:
    """Unless it is said to be that of a change; what the head states goes before it."""
    assert page(f"<div>{HEADLINE}<p>{mark}</p></div>").published == published
    head = '<meta property="article:published_time" content="2031-03-04">'
    assert page(f"<div>{HEADLINE}<p>{mark}</p></div>", head).published == "2031-03-04"


def test_marks_of_pictures_and_comments_are_not_the_heads() -> None:
    """A meta element in the text is about what it stands in."""
    picture = '<figure><meta itemprop="author" content="(Picture: Della Voss)"><img></figure>'
    assert page(f"<article>{HEADLINE}</article><div><article>{picture}</article></div>").author is None


def test_the_title_of_a_drawing_is_not_the_pages() -> None:
    """Logos are drawn in the page and bear a title."""
    svg = "<svg><title>Logo</title></svg>"
    assert read_page(f"<body>{svg}<p>Text</p></body>").metadata.title is None


def test_words_of_a_heading_stay_apart_and_whole() -> None:
    """Whatever elements it is made of."""
    markup = "<h1><em>Packet</em>’s school<br>to close</h1>"
    assert read_page(f"<body>{markup}<p>Text</p></body>").metadata.title == "Packet’s school to close"


def linked(language: str) -> str:
    """Linked data of an article in a language."""
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "inLanguage": {language}}}</script>'


@pytest.mark.parametrize(
    ("root", "head", "language"),
    [
        ('<html lang="de-DE">', "", "de-DE"),
        ('<html xml:lang="fr" xmlns="http://www.w3.org/1999/xhtml">', "", "fr"),
        ("<html>", '<meta http-equiv="Content-Language" content="pl">', "pl"),
        ("<html>", '<meta property="og:locale" content="pt_BR">', "pt-BR"),
        ("<html lang='en'>", linked('"nb"'), "nb"),
        ("<html lang='en'>", linked('{"@type": "Language", "alternateName": "es"}'), "es"),
        ("<html lang='{{locale}}'>", "", None),
        ("<html>", "", None),
    ],
)
def test_the_language_that_a_page_states_is_read(root: str, head: str, language: str | None) -> None:
    """The article's own before the page's; a placeholder that was never filled is none."""
    assert read_page(f"{root}<head>{head}</head><body><p>Text</p>").metadata.language == language


def test_a_page_nested_thousands_deep_is_looked_through_once() -> None:
    """Each element was asked for all that it stands in, which took minutes."""
    nested = "<x><meta charset=utf-8><meta itemprop=a>" * 20_000
    assert read_page(f"<html><head><title>Ferry</title><meta charset=utf-8>{nested}").metadata.title == "Ferry"
