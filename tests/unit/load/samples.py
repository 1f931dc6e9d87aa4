"""One small file of each format, as its usual producer writes it, with the same two sentences in each."""

import io
import plistlib
import zipfile
from collections.abc import Callable, Mapping

from tests.unit.load.packing import zipped

FIRST = "The ferry line will close in June."
SECOND = "“We have no choice,” said the mayor, Anna Holm."
_PAGE = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>Ferry</title></head><body><p>{FIRST}</p><p>{SECOND}</p>"
_MAIL_HEAD = (
    "From: News <news@example.org>\r\nTo: Reader <reader@example.org>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n"
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_ODF = f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _pdf() -> bytes:
    shown = SECOND.replace("“", r"\223").replace("”", r"\224")
    drawing = f"BT /F1 12 Tf 72 700 Td ({FIRST}) Tj 0 -40 Td ({shown}) Tj ET".encode()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


def _docx() -> bytes:
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped(
        {
            "[Content_Types].xml": f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{office}"/></Types>',
            "_rels/.rels": f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{_PACKAGE}/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            'officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_WORD}"><w:body>'
            f"<w:p><w:r><w:t>{FIRST}</w:t></w:r></w:p><w:p><w:r><w:t>{SECOND}</w:t></w:r></w:p></w:body></w:document>",
        }
    )


def _stored_first(mimetype: str, members: Mapping[str, str]) -> bytes:
    """A ZIP file that begins with its type, as OpenDocument and EPUB ask for."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _odt() -> bytes:
    body = f"<text:p>{FIRST}</text:p><text:p>{SECOND}</text:p>"
    return _stored_first(
        "application/vnd.oasis.opendocument.text",
        {
            "content.xml": f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODF}><office:body>'
            f"<office:text>{body}</office:text></office:body></office:document-content>",
        },
    )


def _epub() -> bytes:
    return _stored_first(
        "application/epub+zip",
        {
            "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0" '
            f'xmlns="{_OASIS}:container"><rootfiles><rootfile full-path="OEBPS/content.opf" '
            'media-type="application/oebps-package+xml"/></rootfiles></container>',
            "OEBPS/content.opf": '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
            'unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ferry</dc:title>'
            '<dc:identifier id="id">x</dc:identifier></metadata><manifest><item id="c1" href="c1.xhtml" '
            'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c1"/></spine></package>',
            "OEBPS/c1.xhtml": '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
            f"<title>Ferry</title></head><body><p>{FIRST}</p><p>{SECOND}</p></body></html>",
        },
    )


def _rtf() -> bytes:
    second = SECOND.replace("“", r"\'93").replace("”", r"\'94")
    return rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Arial;}}}}\f0 {FIRST}\par {second}\par}}".encode("ascii")


def _mhtml() -> bytes:
    head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/ferry\r\nSubject: Ferry\r\n"
    kind = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n\r\n'
    part = "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://example.org/ferry"
    return f"{head}{kind}{part}\r\n\r\n{_PAGE}\r\n--b--\r\n".encode()


def _warc() -> bytes:
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{_PAGE}".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/ferry\r\n"
        "WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def _webarchive() -> bytes:
    main = {
        "WebResourceData": _PAGE.encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://example.org/ferry",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


def _nitf() -> bytes:
    body = f"<body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>{FIRST}</p><p>{SECOND}</p>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>Ferry</title></head><body>{body}'
        "</body.content></body></nitf>"
    ).encode()


def _json() -> bytes:
    escaped = f"{FIRST}\\n\\n{SECOND}"
    return f'{{"url": "https://example.org/ferry", "title": "Ferry", "text": "{escaped}"}}\n'.encode()


_TEXT = f"{FIRST}\n\n{SECOND}\n"

# By media type: the name that such a file usually has, and what is in it.
SAMPLES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "text/plain": ("a.txt", _TEXT.encode),
    "text/html": ("a.html", _PAGE.encode),
    "text/markdown": ("a.md", f"# Ferry\n\n{_TEXT}".encode),
    "application/zip": ("a.zip", lambda: zipped({"a.html": _PAGE})),
    "application/pdf": ("a.pdf", _pdf),
    "application/rtf": ("a.rtf", _rtf),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ("a.docx", _docx),
    "application/vnd.oasis.opendocument.text": ("a.odt", _odt),
    "application/epub+zip": ("a.epub", _epub),
    "multipart/related": ("a.mhtml", _mhtml),
    "application/x-webarchive": ("a.webarchive", _webarchive),
    "message/rfc822": ("a.eml", f"{_MAIL_HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n{_TEXT}".encode),
    "application/xml": ("a.xml", _nitf),
    "application/json": ("a.json", _json),
    "application/warc": ("a.warc", _warc),
}
