"""What a web page says of itself: title, author, date, publisher and address.

Of what a page says in several places, what its readers see goes first: a headline before a title made for search
engines. Addresses, account names and the site's own name are no authors, and the site's name is no part of a title.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from reader.core.document import Metadata
from reader.load.linked_data import Described, described

_VALUE_LENGTH = 1_000

# In the order they are believed: Open Graph, then the names that publishing systems write, then Dublin Core.
_TITLE = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "cxenseparse:title", "dc.title", "headline")
_AUTHOR = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "byl",
    "byline",
    "sailthru.byline_name",
    "sailthru.author",
    "cxenseparse:author",
    "authors",
    "article_author",
    "dcsext.author",
    "dc.creator",
    "dcterms.creator",
)
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "pubdate",
    "pub_date",
    "publishdate",
    "publish-date",
    "publisheddate",
    "published",
    "iso-8601-publish-date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "sailthru.date",
    "article_date_original",
    "date",
)
_PUBLISHER = ("og:site_name", "publisher", "dc.publisher", "application-name")
_URL = ("og:url", "twitter:url", "parsely-link")
_LANGUAGE = ("content-language", "dc.language", "dcterms.language", "og:locale")
# What BCP 47 begins a tag with; the rest (script, region) is not looked at.
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8}){0,4}")
_SEPARATOR = re.compile(r"\s+[-–—|·•:»]\s+|\s*[|»]\s*|\s+::\s+")
_WORD = re.compile(r"\w+")
# Of a headline's words, how many another title of the page has at least.
_ALIKE = 0.4
_BY = re.compile(r"(?:(?:view|see)\s+)?(?:(?:all|more)\s+)?(?:posts\s+|articles\s+|written\s+)?by:?\s+", re.IGNORECASE)
# Account names, what systems call those who have none, and offices.
_NO_NAME = re.compile(
    r"(?-i:[a-z\d._@-]*)|\S*[@_\d]\S*|(?:site\s)?(?:admin(?:istrator)?|staff|guest|webmaster)"
    r"|(?:[^\W\d_]+\s){0,3}editors?",
    re.IGNORECASE,
)
_UNLETTERED = re.compile(r"[\W_]+")
# A day needs figures; publishing systems write the first day of their calendar where they know none.
_NO_DAY = re.compile(r"\D*\Z|0|1970-01-01")
_ZONE = re.compile(r"\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})\Z")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The places of a page that metadata comes from, in page order.

    ``metas`` are (name in lower case, content), ``headings`` the texts of the headings of the first level, ``language``
    that of the root element, ``authors`` and ``published`` the texts of what is marked as such nearest to the headline.
    """

    title: str = ""
    metas: tuple[tuple[str, str], ...] = ()
    canonical: str = ""
    linked_data: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    base: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()

    def with_marks(self, authors: tuple[str, ...], published: tuple[str, ...]) -> "PageFacts":
        """The same page, with the authors and the dates of publishing that are marked in its text."""
        return replace(self, authors=authors, published=published)


def gather(facts: PageFacts) -> Metadata:
    """The metadata that the page gives, each None where it gives none that is fit to show."""
    metas = _metas(facts)
    article = described(facts.linked_data)
    url = _url(facts, metas, article)
    publisher = _publisher(facts, metas, article, url)
    return Metadata(
        title=_title(facts, metas, article, [publisher, *(metas.get(key, [""])[0] for key in _PUBLISHER)], url),
        author=_author(facts, metas, article, publisher, url),
        published=_published(facts, metas, article),
        publisher=publisher or None,
        url=url or None,
        language=_language(facts, metas, article),
    )


def likeliest_heading(facts: PageFacts) -> int | None:
    """Which of the page's headings is the article's headline: the one that shares most words with the page's titles."""
    titles = [facts.title, *(content for key, content in facts.metas if key in _TITLE)]
    known = {word for title in titles for word in _words(title)}
    sites = [content for key, content in facts.metas if key in _PUBLISHER]
    for title in titles:
        *before, last = _SEPARATOR.split(_clean(title))
        sites += [last] if len(_words(last)) < sum(map(len, map(_words, before))) else []
    named = set(map(_squashed, sites))
    best, most = None, 0
    for at, heading in enumerate(facts.headings):
        words = _words(heading)
        shared = sum(word in known for word in words)
        if shared > most and shared >= _ALIKE * len(words) and _squashed(heading) not in named:
            best, most = at, shared
    return best if known else (0 if facts.headings else None)


def _metas(facts: PageFacts) -> Mapping[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for key, content in facts.metas:
        if _clean(content):
            metas.setdefault(key, []).append(_clean(content))
    return metas


def _first(metas: Mapping[str, list[str]], keys: Iterable[str]) -> str:
    return next((metas[key][0] for key in keys if key in metas), "")


def _clean(value: str) -> str:
    return " ".join(html.unescape(value).split())[:_VALUE_LENGTH]


def _words(value: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(_clean(value))]


def _title(
    facts: PageFacts, metas: Mapping[str, list[str]], article: Described, sites: Sequence[str], url: str
) -> str | None:
    given = [*(metas[key][0] for key in _TITLE if key in metas), article.headline, _clean(facts.title)]
    given = [title for title in given if title]
    titles = [_without_site(title, sites, url) for title in given if not title.endswith(("...", "…"))] or given
    at = likeliest_heading(facts)
    shown = _clean(facts.headings[at]) if at is not None else ""
    if not titles:
        return shown or None
    # A heading may hold the section beside the headline, which the titles then have alone.
    inside = next((title for title in titles if _holds(shown, title)), "")
    return inside or shown or titles[0]


def _holds(shown: str, title: str) -> bool:
    """Whether a heading is a title with a label before it."""
    heading, words = _words(shown), _words(title)
    return len(words) > 2 and 0 < len(heading) - len(words) <= 2 and heading[-len(words) :] == words


def _without_site(title: str, sites: Sequence[str], url: str) -> str:
    """A title without the site's name and its sections behind it, or before it."""
    cuts = list(_SEPARATOR.finditer(title))
    for cut in cuts:
        if _is_site(title[: cut.start()], sites, url):
            return title[cut.end() :]
        rest = _SEPARATOR.split(title[cut.end() :])
        if _is_site(rest[-1], sites, url) and ("|" in cut[0] or len(rest) == 1):
            return title[: cut.start()]
    return title


def _is_site(name: str, sites: Sequence[str], url: str) -> bool:
    squashed = _squashed(name)
    return bool(squashed) and (any(squashed == _squashed(site) for site in sites) or _is_domain(name, url))


def _is_domain(name: str, url: str) -> bool:
    """Whether an address is the site's that bears this name: "The Courier" of www.thecourier.example."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    squashed = _squashed(name)
    return bool(squashed) and squashed in {
        _squashed(host),
        _squashed(host.partition(".")[0]),
        *map(_squashed, host.split(".")),
    }


def _squashed(value: str) -> str:
    return _UNLETTERED.sub("", value).casefold()


def _author(
    facts: PageFacts, metas: Mapping[str, list[str]], article: Described, publisher: str, url: str
) -> str | None:
    given = (article.authors, *(metas.get(key, ()) for key in _AUTHOR), facts.authors)
    sources = [_persons(names) for names in given]
    for names in sources:
        own = [name for name in names if not _is_site(name, [publisher, article.publisher], url)]
        if own:
            return ", ".join(own)
    return next((", ".join(names) for names in sources if names), None)


def _persons(names: Iterable[str]) -> list[str]:
    """Names as a byline has them: no addresses, no accounts, nothing behind a bar."""
    found = []
    for name in names:
        plain = _clean(name).partition("|")[0].strip(" ,;")
        plain = plain[opening.end() :] if (opening := _BY.match(plain)) else plain
        if plain and not _is_address(plain) and not _NO_NAME.fullmatch(plain):
            found.append(plain)
    # "Ada Lund, Dispatch", "Bo Meer, Dispatch": whom several work for.
    employers = {part for part, times in Counter(name.partition(", ")[2] for name in found).items() if times > 1}
    parted = (name.partition(", ") for name in found)
    return list(dict.fromkeys(name if rest in employers else name + comma + rest for name, comma, rest in parted))


def _published(facts: PageFacts, metas: Mapping[str, list[str]], article: Described) -> str | None:
    given = [_first(metas, (key,)) for key in _PUBLISHED]
    stated = [day for day in (*given[:3], article.published, *given[3:], *facts.published) if not _NO_DAY.match(day)]
    if not stated:
        return None
    # The same day is often stated again with its zone.
    day = stated[0][:10]
    return next((other for other in stated if other[:10] == day and _ZONE.search(other)), stated[0])


def _publisher(facts: PageFacts, metas: Mapping[str, list[str]], article: Described, url: str) -> str:
    given = [metas[key][0] for key in _PUBLISHER if key in metas and not _is_address(metas[key][0])]
    # A slogan may stand behind the name.
    name, *slogan = _SEPARATOR.split(given[0]) if given else [""]
    site = name if not given or (slogan and _is_domain(name, url)) else given[0].strip(" -|")
    if not article.publisher or _is_address(article.publisher):
        last = _SEPARATOR.split(_clean(facts.title))[-1]
        return site or (last if _is_domain(last, url) else "")
    return _plainer(site, article.publisher) if site else article.publisher


def _plainer(site: str, publisher: str) -> str:
    """Of two names of a publisher the one without an addition ("ESPN", not "ESPN.com"); else the site's own."""
    short, long = sorted((_squashed(site), _squashed(publisher)), key=len)
    if short == long:
        return max(publisher, site, key=lambda name: (name.count(" "), name == publisher))
    return site if short not in long or short == _squashed(site) else publisher


def _url(facts: PageFacts, metas: Mapping[str, list[str]], article: Described) -> str:
    given = [_clean(facts.canonical), *(metas[key][0] for key in _URL if key in metas), article.url]
    full = next((url for url in (*given, facts.base) if _is_address(url) and _joined(url, url)), "")
    if not full:
        return ""
    addresses = [url for url in (_joined(full, url) for url in given if url) if _is_address(url)]
    # The front page as canonical address is a template's mistake, where another place has the article's.
    return next((url for url in addresses if urlsplit(url).path.strip("/")), next(iter(addresses), ""))


def _language(facts: PageFacts, metas: Mapping[str, list[str]], article: Described) -> str | None:
    """The article's own language before the page's, which is often the template's."""
    given = (article.language, facts.language, *(metas[key][0] for key in _LANGUAGE if key in metas))
    tags = (value.strip().replace("_", "-") for value in given)
    return next((tag for tag in tags if _LANGUAGE_TAG.fullmatch(tag)), None)


def _joined(base: str, url: str) -> str:
    try:
        urlsplit(url)
        return urljoin(base, url)
    except ValueError:
        return ""


def _is_address(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))
