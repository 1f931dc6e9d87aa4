"""What a page says of itself."""

import json

import pytest

from reader.core.document import Metadata
from reader.load.html import read_page
from reader.load.page_metadata import PageFacts, gather


def described(**fields: object) -> str:
    """A JSON-LD script."""
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **fields})


def test_open_graph_and_meta_tags_are_read() -> None:
    """Each field comes from its tag, white space collapsed."""
    page = read_page(
        "<head><title>Site: School to close</title>"
        '<meta property="og:title" content=" School to\nclose "><meta name="Author" content="Ann Lee">'
        '<meta property="article:published_time" content="2024-05-01T10:00:00Z">'
        '<meta property="og:site_name" content="The Courier">'
        '<link rel="canonical" href="https://courier.example/school"></head><body><p>Text</p></body>'
    )
    assert page.metadata == Metadata(
        "School to close", "Ann Lee", "2024-05-01T10:00:00Z", "The Courier", "https://courier.example/school"
    )


def test_linked_data_fills_what_the_tags_leave_out() -> None:
    """JSON-LD of an article gives what is missing, several authors in one line."""
    page = read_page(
        f"<head><title>Site</title><script type='application/ld+json'>"
        f"{described(headline='A &amp; B', author=[{'name': 'A'}, 'B'], publisher={'name': 'P'}, datePublished='2031')}"
        f"</script></head><body><p>Text</p></body>"
    )
    assert page.metadata == Metadata("A & B", "A, B", "2031", "P", None)


@pytest.mark.parametrize("end", ["-->", "//]]>", "/* ]]> */", "--> ;"])
def test_spaces_without_end_are_looked_through_once(end: str) -> None:
    """Behind what closes a script they may be as many as a page has signs."""
    wrapped = f"{end}{' ' * 900_000}"
    assert gather(PageFacts(linked_data=(f"{wrapped}x",))).title is None
    script = json.dumps({"@type": "NewsArticle", "headline": "H"})
    assert gather(PageFacts(linked_data=(f"  <!-- {script}; {wrapped}",))).title == "H"


def test_an_article_in_a_graph_is_found() -> None:
    """The article may stand among other things, in a list or a graph."""
    site = {"@type": "WebSite", "name": "Site"}
    graph = json.dumps({"@graph": [site, {"@type": ["Thing", "ReportageNewsArticle"], "headline": "H"}]})
    assert gather(PageFacts(linked_data=("{}", graph))).title == "H"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "not json",
        "[" * 100_000,
        '{"@type": 5}',
        "[1, null]",
        '{"@graph": 3}',
        described(author=7, headline=[]),
        described(author=[None, {"name": {}}], publisher=[[]], datePublished={}, mainEntityOfPage=[4]),
    ],
)
def test_odd_linked_data_is_ignored(script: str) -> None:
    """Broken, deep or ill-typed JSON-LD gives nothing and breaks nothing."""
    assert gather(PageFacts(title="T", linked_data=(script,))) == Metadata(title="T")


@pytest.mark.parametrize(
    "script",
    [
        f"<!-- {described(headline='H')} -->",
        f"/*<![CDATA[*/ {described(headline='H')}; /*]]>*/",
        described(headline="H")[:-1] + ", }",
        described(headline="H").replace("H", "\tH"),
    ],
)
def test_linked_data_in_an_odd_wrapping_is_read(script: str) -> None:
    """Comments of old browsers, a comma too many and raw tabs are forgiven."""
    assert gather(PageFacts(linked_data=(script,))).title == "H"


def test_what_linked_data_refers_to_is_looked_up() -> None:
    """Author and publisher may be described beside the article, or in another script."""
    people = {"@graph": [{"@id": "#ann", "@type": "Person", "name": "Ann Lee"}, {"@id": "#bo", "name": "Bo Meer"}]}
    paper = {"@id": "#paper", "@type": "Organization", "name": "The Courier"}
    article = described(author=[{"@id": "#ann"}, "#bo"], publisher={"@id": "#paper"})
    found = gather(PageFacts(linked_data=(article, json.dumps(people), json.dumps(paper))))
    assert (found.author, found.publisher) == ("Ann Lee, Bo Meer", "The Courier")


def test_the_article_goes_before_what_else_is_described() -> None:
    """Pages describe themselves, their way through the site and other things too."""
    page = {"@type": "WebPage", "datePublished": "2031-01-01", "mainEntity": {"@type": "Article", "headline": "H"}}
    trail = {"@type": "BreadcrumbList", "name": "Home"}
    assert gather(PageFacts(linked_data=(json.dumps([trail, page]),))).title == "H"
    bare = {"@type": "WebPage", "datePublished": "2031-01-01"}
    assert gather(PageFacts(linked_data=(json.dumps(bare),))).published == "2031-01-01"


@pytest.mark.parametrize(
    ("given", "author"),
    [
        (("https://x.example/ann", "Ann Lee"), "Ann Lee"),
        (("By Ann Lee",), "Ann Lee"),
        (("View all posts by Ann Lee",), "Ann Lee"),
        (("Ann Lee | The Courier",), "Ann Lee"),
        (("Ann Lee", "Bo Meer"), "Ann Lee, Bo Meer"),
        (("Ann Lee, Dispatch", "Bo Meer, Dispatch"), "Ann Lee, Bo Meer"),
        (("Ann &amp; Bo Lee",), "Ann & Bo Lee"),
        (("admin",), None),
        (("ann.lee_7",), None),
        (("ann@courier.example",), None),
        (("Senior Content Editor",), None),
        (("The Courier",), "The Courier"),
    ],
)
def test_names_are_what_a_byline_would_have(given: tuple[str, ...], author: str | None) -> None:
    """No addresses, no accounts, no offices, and each name without what stands about it."""
    metas = (*(("author", name) for name in given), ("og:site_name", "The Courier"))
    assert gather(PageFacts(metas=metas)).author == author


def test_a_person_goes_before_the_paper_as_author() -> None:
    """Templates name the publisher as author where the article's own data has the person."""
    metas = (("author", "The Courier"), ("parsely-author", "Ann Lee"), ("og:site_name", "The Courier"))
    assert gather(PageFacts(metas=metas)).author == "Ann Lee"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("School to close - The Courier", "School to close"),
        ("School to close | Local | The Courier", "School to close"),
        ("The Courier: School to close", "The Courier: School to close"),
        ("Courier.example » School to close", "School to close"),
        ("School - to close", "School - to close"),
    ],
)
def test_the_sites_name_is_no_part_of_the_title(title: str, headline: str) -> None:
    """Nor are the sections before it; a dash of the headline's own stays."""
    metas = (("og:title", title), ("og:site_name", "The Courier"))
    assert gather(PageFacts(metas=metas, canonical="https://www.courier.example/1")).title == headline


@pytest.mark.parametrize(
    ("headings", "headline"),
    [
        (("Old school on the hill to close in May",), "Old school on the hill to close in May"),
        (("The Courier", "School will close in May"), "School will close in May"),
        (("Ann Lee",), "Hill school to close in May"),
        (("Education Hill school to close in May",), "Hill school to close in May"),
        ((), "Hill school to close in May"),
    ],
)
def test_the_headline_is_what_readers_see(headings: tuple[str, ...], headline: str) -> None:
    """The heading that is like the page's titles, without a label before it; not the site's name or the author's."""
    metas = (("og:title", "Hill school to close in May"), ("og:site_name", "The Courier"))
    facts = PageFacts(title="Hill school to close in May - The Courier", metas=metas, headings=headings)
    assert gather(facts).title == headline


def test_the_day_with_its_zone_goes_before_the_same_without() -> None:
    """And days that templates write for want of one are no days."""
    metas = (("article:published_time", "2031-03-05T09:00:00"), ("pubdate", "2031-03-05T14:00:00Z"))
    assert gather(PageFacts(metas=metas)).published == "2031-03-05T14:00:00Z"
    odd = (("article:published_time", "undefined"), ("pubdate", "0001-01-01T00:00:00Z"), ("date", "5 March 2031"))
    assert gather(PageFacts(metas=odd)).published == "5 March 2031"


def test_the_day_of_a_change_is_not_the_day_of_publishing() -> None:
    """Even where it is the only day that the page states."""
    assert gather(PageFacts(metas=(("article:modified_time", "2031-03-05"),))).published is None


@pytest.mark.parametrize(
    ("site", "linked", "publisher"),
    [
        ("The Courier", None, "The Courier"),
        ("Courier - all the news from the hill", None, "Courier"),
        ("Official site of Courier", "Courier", "Courier"),
        ("courier", "The Courier", "courier"),
        ("thecourier", "The Courier", "The Courier"),
        ("The Courier", "Hill Media Holdings", "The Courier"),
        (None, "Hill Media Holdings", "Hill Media Holdings"),
    ],
)
def test_the_publisher_is_named_plainly(site: str | None, linked: str | None, publisher: str) -> None:
    """Without a slogan or an addition; the site's own name goes before its owner's."""
    metas = (("og:site_name", site),) if site else ()
    data = (described(publisher={"name": linked}),) if linked else ()
    facts = PageFacts(metas=metas, linked_data=data, canonical="https://courier.example/1")
    assert gather(facts).publisher == publisher


def test_the_end_of_the_title_names_the_publisher_of_its_address() -> None:
    """Where the page does not name it otherwise."""
    facts = PageFacts(title="School to close | Hill Courier", canonical="https://www.hillcourier.example/1")
    assert (gather(facts).title, gather(facts).publisher) == ("School to close", "Hill Courier")


@pytest.mark.parametrize(
    ("canonical", "shared", "url"),
    [
        ("/school", "https://courier.example/x", "https://courier.example/school"),
        ("https://courier.example/", "https://courier.example/school", "https://courier.example/school"),
        ("https://courier.example/", "", "https://courier.example/"),
        ("/school", "", None),
        ("https://[courier/school", "https://courier.example/school", "https://courier.example/school"),
    ],
)
def test_the_address_is_whole_and_the_articles_own(canonical: str, shared: str, url: str | None) -> None:
    """A relative one is joined to another; the front page is no article."""
    assert gather(PageFacts(canonical=canonical, metas=(("og:url", shared),))).url == url


def test_an_address_is_no_author_and_a_script_no_address() -> None:
    """Profile links are not names, and only web addresses are a page's address."""
    facts = PageFacts(metas=(("article:author", "https://x.example/ann"), ("og:url", "javascript:alert(1)")))
    assert gather(facts) == Metadata()


def test_a_page_that_says_nothing_has_no_metadata() -> None:
    """Without tags every field is None."""
    assert read_page("<p>Text</p>").metadata == Metadata()
