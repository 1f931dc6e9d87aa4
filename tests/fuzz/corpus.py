"""What a fuzzer starts from: a usual file of every format, and this project's own articles in some of them."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

import brotli

from tests.unit.load.formats.pdf_files import column, content, document, pdf
from tests.unit.load.formats.xml_files import DOCBOOK5, FB2, JATS, UNKNOWN, WIKI
from tests.unit.load.packing import zipped
from tests.unit.load.samples import SAMPLES

_ROOT = Path(__file__).parents[2]
# Long enough for every rule to have its say, short enough for many inputs a second.
_LONGEST = 6000


@dataclass(frozen=True, slots=True)
class Seed:
    """A file that can be read: the media type it is of, the name it usually has, and what is in it."""

    media_type: str
    name: str
    data: bytes


def seeds() -> tuple[Seed, ...]:
    """All seeds, in the same order every time."""
    return (*_samples(), *_articles(), *_documents(), *_data())


def _samples() -> Iterator[Seed]:
    for media_type, (name, make) in SAMPLES.items():
        yield Seed(media_type, name, make())
    yield Seed("application/zip", "a.zip", zipped({name: make() for name, make in SAMPLES.values()}))
    for media_type in ("text/plain", "application/warc"):
        name, make = SAMPLES[media_type]
        yield Seed(media_type, f"{name}.gz", gzip.compress(make(), mtime=0))


def _articles() -> Iterator[Seed]:
    for path in sorted((_ROOT / "tests" / "golden" / "articles").iterdir()):
        kind = "text/html" if path.suffix == ".html" else "text/plain"
        yield Seed(kind, path.name, path.read_bytes()[: _LONGEST * (5 if kind == "text/html" else 1)])


def _documents() -> Iterator[Seed]:
    """One article as a PDF of two columns, as a page, as RTF and as Markdown; a PDF that draws forms."""
    path = _ROOT / "resources" / "samples" / "river-dispute.txt"
    written = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()][2:-3]
    half = len(written) // 2
    texts = [*column(written[:half], 60, 780, 230, gap=7), *column(written[half:], 310, 780, 230, gap=7)]
    yield Seed("application/pdf", "a.pdf", pdf([texts, texts[:20]], info={"Title": "Ferry", "Author": "Ada"}))
    form = content(b"BT /F1 12 Tf 20 20 Td (In a form.) Tj ET", entries=b"/Type /XObject /Subtype /Form ")
    forms = b"/XObject << /A 10 0 R >>"
    drawing = content(b"q 1 0 0 1 50 500 cm /A Do Q BT /F1 12 Tf (Beside.) Tj ET")
    yield Seed("application/pdf", "b.pdf", document([drawing], extra=[form], resources=forms))
    page = "".join(f"<p class=x>{escape(line)} <a href=/x><b>More</b></a></p>" for line in written)
    yield Seed("text/html", "b.html", f"<!doctype html><article>{page}</article>".encode())
    body = "\\par\r\n".join("".join(s if s.isascii() else f"\\u{ord(s)}?" for s in line) for line in written)
    yield Seed("application/rtf", "b.rtf", f"{{\\rtf1\\ansi{{\\*\\x y}}\\trowd\\cell\\row {body}\\par}}".encode())
    marked = "\n\n".join(f"> *{line}*" if at % 3 else f"## [{line}](x)" for at, line in enumerate(written))
    yield Seed("text/markdown", "b.md", f"---\ntitle: Ferry\n---\n{marked}\n| a | b |\n|---|---|\n| c | d |\n".encode())


def _data() -> Iterator[Seed]:
    """Formats of several articles, and formats within formats."""
    mail = SAMPLES["message/rfc822"][1]()
    folder = b"".join(b"From a@example.org Mon Jan  1 00:00:00 2024\r\n%s\r\n" % mail for _ in range(3))
    yield Seed("message/rfc822", "a.mbox", folder)
    parts = (
        b"From: a@b\r\nSubject: =?utf-8?q?F=C3=A9?=\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry =E2=80=9Cstops=E2=80=9D \r\nin June.\r\n"
        b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        b"PHA+VGhlIGZlcnJ5IHN0b3BzLjwvcD4=\r\n--b--\r\n"
    )
    yield Seed("message/rfc822", "b.eml", parts)
    feed = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>'
        "<item><title>A</title><c:encoded><![CDATA[<p>One.</p>]]></c:encoded></item>"
        "<item><title>B</title><description>&lt;p&gt;Two.&lt;/p&gt;</description></item></channel></rss>"
    )
    yield Seed("application/xml", "feed.xml", feed.encode())
    tei = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt></fileDesc>'
        "</teiHeader><text><body><div><head>A</head><p>He <said>goes</said>.</p></div></body></text></TEI>"
    )
    yield Seed("application/xml", "tei.xml", tei.encode())
    for name, markup in (("docbook", DOCBOOK5), ("jats", JATS), ("fb2", FB2), ("wiki", WIKI), ("unknown", UNKNOWN)):
        yield Seed("application/xml", f"{name}.xml", markup.encode())
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n" + brotli.compress(
        b"<p>One.</p>"
    )
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: application/http"
    answer = f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"
    yield Seed("application/warc", "brotli.warc", answer)
    lines = b'{"title": "A", "text": "One.", "authors": ["B"], "date": "2024-01-01T00:00:00Z"}\n' * 3
    yield Seed("application/json", "a.jsonl", lines)
    listed = b'[{"headline": {"main": "A"}, "body": "<p>One.</p>", "url": "https://example.org"}, {"text": "Two."}]'
    yield Seed("application/json", "b.json", listed)
