"""Changes of a file that someone, or a broken disk, could have made; all from one source of chance."""

import gzip
import io
import plistlib
import random
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence

from tests.fuzz.corpus import Seed

# An input stays small, so that time and memory it takes are out of proportion when they are much.
LARGEST = 300_000

_NUMBERS = (
    b"0 1 -1 2 7 8 16 127 128 255 256 1000 32767 32768 65535 65536 99999 2147483647 2147483648 4294967295 4294967296 "
    b"9223372036854775807 18446744073709551616 1e9 1e400 -0 0.5 00 0x10 999999999999999999999999999999"
).split()
# What means something in one format or another.
_WORDS: tuple[bytes, ...] = (
    *b"""<p> </p> <div> </div> <table> <tr> <td> <li> <ul> <br> <pre> <script> </script> <style> <!-- --> <![CDATA[ ]]>
    <?xml <!DOCTYPE <!ENTITY &x; &amp; &#0; &#xD800; &#x110000; hidden <a <span <title> <base <meta
    <template> <svg> <math> <frameset> <plaintext> <textarea> <noscript> <select> <body> <html> </body> <q>""".split(),
    *rb"""{ } [ ] : , null true "text" "title" "url" "html" "articles" \u0000 \ud800 \ud83d \n NaN""".split(),
    *b"""obj endobj stream endstream xref trailer startxref << >> /Length /Filter /FlateDecode /ASCIIHexDecode
    /LZWDecode /ASCII85Decode /RunLengthDecode /DecodeParms /Predictor /Columns /Type /XObject /Form /Do Do BT ET Tj TJ
    Tf Td Tm /Kids /Count /Contents /ObjStm /Encrypt /Prev /Parent /Pages R
    1 2 3 0 ' " q Q cm BI ID EI /Resources""".split(),
    *rb"""\rtf1 \par \u8364? \u-10179? \uc0 \uc9 \bin99 \bin \'e9 \'zz \cell \row \trowd \*\x { } \field \fldinst
    \footnote \fonttbl \ansicpg1252 \ansicpg99999 \pict \v \deleted \objdata \info \title""".split(),
    *b"""Content-Type: Content-Transfer-Encoding: base64 quoted-printable boundary= --b --b-- From WARC/1.0 HTTP/1.1
    Content-Length: chunked gzip multipart/mixed message/rfc822 text/html charset= =?utf-8?b? ?= =? utf-7 x-y
    Transfer-Encoding: WARC-Type: response request conversion""".split(),
    *b"--- +++ # ## > >> * ** _ ` ``` ~~~ ![ ]( | :--- [^1] <b> &nbsp; title: published:".split(),
    *(sign.encode("utf-8", "surrogatepass") for sign in (
        "\0 \u00a0 \u00ad \u200b \u200d \u2028 \u2029 \u202e \u2066 \u2069 \ufeff \ufffd \ufdd0 \U0001f468 \U0001f3fd "
        "\u0301 \ud800 \udfff “ ” « » ‘ ’ „ — … \u0600 \u05d0 漢 \x85 \x0c \x1f"
    ).split(" ")),
    *(b"\r", b"\n", b"\r\n\r\n", b"\n\n", b"\t", b" ", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\x1f\x8b"),
    *(b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"%PDF-1.7", b"\xff", b"\x80", b"\xc0\xaf", b"\xed\xa0\x80"),
)  # fmt: skip
_DIGITS = re.compile(rb"-?\d+(?:\.\d+)?")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_TOKEN = re.compile(rb"<[^<>]{1,80}>|[{}\[\]()]|\\[a-z]+|\w+|[^\w\s]")


class Mutator:
    """Makes inputs of seeds; the same ``chance`` makes the same inputs."""

    def __init__(self, seeds: Sequence[Seed], chance: random.Random) -> None:
        self._seeds = seeds
        self._types = sorted({seed.media_type for seed in seeds})
        self._chance = chance
        self._steps: tuple[Callable[[bytes], bytes], ...] = (
            self._flip, self._flip, self._cut, self._drop, self._drop, self._repeat, self._swap, self._splice,
            self._number, self._number, self._word, self._word, self._word, self._nest, self._widen,
        )  # fmt: skip

    def make(self) -> Seed:
        """The next input, with the name and the type that are said of it."""
        chance = self._chance
        # Each type has the same share, however many seeds it has.
        kind = chance.choice(self._types)
        seed = chance.choice([seed for seed in self._seeds if seed.media_type == kind])
        data = self._within(seed.data)
        if chance.random() < 0.03:
            data = gzip.compress(data, mtime=0)
        other = chance.choice(self._seeds)
        name = other.name if chance.random() < 0.1 else seed.name
        told = other.media_type if chance.random() < 0.05 else seed.media_type if chance.random() < 0.2 else ""
        return Seed(told, name, data[:LARGEST])

    def _within(self, data: bytes, depth: int = 0) -> bytes:
        """Changes inside of what a container packs, or of its bytes as they are."""
        if depth < 3 and self._chance.random() < 0.8:
            changed: bytes | None = None
            if data.startswith(b"PK"):
                changed = self._in_zip(data, depth)
            elif data.startswith(b"\x1f\x8b"):
                changed = gzip.compress(self._within(gzip.decompress(data), depth + 1), mtime=0)
            elif data.startswith(b"bplist"):
                changed = self._in_plist(data)
            elif data.startswith(b"%PDF") and self._chance.random() < 0.5:
                changed = self._in_pdf(data)
            if changed is not None:
                return changed if self._chance.random() < 0.9 else self._changed(changed)
        return self._changed(data)

    def _changed(self, data: bytes) -> bytes:
        for _ in range(self._chance.choice((1, 1, 2, 3, 5, 8, 16))):
            data = self._chance.choice(self._steps)(data)[:LARGEST]
        return data

    def _in_zip(self, data: bytes, depth: int) -> bytes:
        chance = self._chance
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        chosen = chance.choice(sorted(members))
        deed = chance.random()
        if deed < 0.1:
            del members[chosen]
        elif deed < 0.2:
            new = self._changed(chosen.encode())[:200].decode("utf-8", "replace").replace("\0", "")
            members[new] = members.pop(chosen)
        elif deed < 0.25:
            members[chance.choice(sorted(members))] = members[chosen]
        else:
            members[chosen] = self._within(members[chosen], depth + 1)
        out = io.BytesIO()
        method = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))
        with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
            warnings.simplefilter("ignore")
            for name, content in members.items():
                how = zipfile.ZIP_STORED if name == "mimetype" else method
                archive.writestr(zipfile.ZipInfo(name), content, how)
        return out.getvalue()

    def _in_plist(self, data: bytes) -> bytes:
        held = plistlib.loads(data)
        main = held["WebMainResource"]
        key = self._chance.choice(sorted(main))
        value = main[key]
        new = self._changed(value if isinstance(value, bytes) else str(value).encode())
        main[key] = new if isinstance(value, bytes) else re.sub("[\0-\x1f]", "", new.decode("utf-8", "replace"))
        return plistlib.dumps(held, fmt=plistlib.FMT_BINARY)

    def _in_pdf(self, data: bytes) -> bytes:
        """Changes of what a page draws, packed again; the places of the table are then wrong, as PDFium forgives."""
        streams = list(_STREAM.finditer(data))
        if not streams:
            return self._changed(data)
        found = self._chance.choice(streams)
        try:
            content, packed = zlib.decompress(found[1]), True
        except zlib.error:
            content, packed = found[1], False
        new = self._changed(content)
        return data[: found.start(1)] + (zlib.compress(new) if packed else new) + data[found.end(1) :]

    def _place(self, data: bytes) -> int:
        return self._chance.randint(0, len(data))

    def _stretch(self, data: bytes) -> tuple[int, int]:
        start = self._place(data)
        return start, min(len(data), start + self._chance.choice((1, 2, 4, 8, 30, 100, 400, 3000)))

    def _flip(self, data: bytes) -> bytes:
        out = bytearray(data)
        for _ in range(self._chance.choice((1, 1, 2, 8))):
            if out:
                at = self._chance.randrange(len(out))
                out[at] = self._chance.choice((out[at] ^ 1 << self._chance.randrange(8), self._chance.randrange(256)))
        return bytes(out)

    def _cut(self, data: bytes) -> bytes:
        return data[: self._place(data)] if self._chance.random() < 0.7 else data[self._place(data) :]

    def _drop(self, data: bytes) -> bytes:
        start, end = self._stretch(data)
        return data[:start] + data[end:]

    def _repeat(self, data: bytes) -> bytes:
        start, end = self._stretch(data)
        times = self._chance.choice((2, 3, 10, 100, 3000))
        return data[:end] + data[start:end] * min(times, LARGEST // max(1, end - start)) + data[end:]

    def _swap(self, data: bytes) -> bytes:
        one, two = sorted((self._stretch(data), self._stretch(data)))
        if one[1] > two[0]:
            return data
        return data[: one[0]] + data[slice(*two)] + data[one[1] : two[0]] + data[slice(*one)] + data[two[1] :]

    def _splice(self, data: bytes) -> bytes:
        other = self._chance.choice(self._seeds).data
        start, end = self._place(other), self._place(other)
        at = self._place(data)
        return data[:at] + other[min(start, end) : max(start, end)] + data[self._stretch(data)[1] if at else at :]

    def _number(self, data: bytes) -> bytes:
        found = list(_DIGITS.finditer(data))
        if not found:
            return self._word(data)
        one = self._chance.choice(found)
        return data[: one.start()] + self._chance.choice(_NUMBERS) + data[one.end() :]

    def _word(self, data: bytes) -> bytes:
        at = self._place(data)
        end = self._stretch(data[at:])[1] + at if self._chance.random() < 0.2 else at
        return data[:at] + self._chance.choice(_WORDS) + data[end:]

    def _nest(self, data: bytes) -> bytes:
        """A token many times over, as in lists within lists."""
        at = self._place(data)
        found = _TOKEN.search(data, at)
        token = found[0] if found and self._chance.random() < 0.7 else self._chance.choice(_WORDS)
        times = min(self._chance.choice((5, 50, 500, 5000, 50_000)), LARGEST // max(1, len(token)))
        return data[:at] + token * times + data[at:]

    def _widen(self, data: bytes) -> bytes:
        """The same text in another encoding, with or without a mark."""
        name = self._chance.choice(
            ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252", "utf-7", "gb18030")
        )
        return data[:20_000].decode("utf-8", "replace").encode(name, "replace")
