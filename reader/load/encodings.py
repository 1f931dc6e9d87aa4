"""From bytes to text: which encoding, and what of it could not be read.

Odd bytes never raise: each unreadable sequence becomes U+FFFD, and its bytes are counted.
"""

import codecs
import re
import threading
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.wording import tr, trn
from reader.errors import InputError
from reader.load.letters import likelier

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatches

# The 32-bit marks come first: the UTF-32-LE mark begins with the UTF-16-LE one.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The legacy encodings that browsers know (WHATWG Encoding Standard, section 4), less those that only differ from one
# listed here in rare signs and Vietnamese, plus DOS Cyrillic. Of equally likely ones the first wins: commonest first.
_LEGACY_NAMES = (
    "cp1252 cp1250 iso8859_2 cp1251 koi8_r cp1253 cp1254 cp1255 cp1256 cp1257 cp874 cp932 euc_jp gb18030 "
    "big5hkscs cp949 cp866 mac_roman"
)
_LEGACY = _LEGACY_NAMES.split()

# Labels that pages declare and that browsers read as a superset (WHATWG Encoding Standard, "names and labels").
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}

# charset-normalizer compares whole candidates, at a second a megabyte.
_GUESS_BYTES = 64_000
_FIGURES_BYTES = 1_000_000
# Figures of charset-normalizer closer than this do not tell two encodings apart on one paragraph; coherence, which
# compares letters with those of a language, is the weaker one, and a wrong neighbour was seen ahead by .12.
_TIE = 0.02
_COHERENCE_SLACK = 0.15
_DECLARED = re.compile(
    rb"""<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# Saved pages carry inlined styles before the declaration, far beyond the 1,024 bytes the standard grants.
_DECLARED_WITHIN = 100_000
_SURROGATE = re.compile("[\ud800-\udfff]")
# Signs of Chinese, Japanese and Korean texts, with what of ASCII and punctuation stands among them.
_EAST_ASIAN = re.compile("[\t\n\r -~\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]")
_MOSTLY, _SCATTERED = 0.9, 0.7
# Of single bytes at most one in so many is NUL, one in so many another control sign, and of English legacy text one in
# so many no ASCII.
_FEW_NULS, _FEW_CONTROLS, _FEW_OTHERS = 8, 50, 16
_NO_CONTROLS = bytes((*b"\t\n\f\r", *range(32, 256)))
_ASCII_TEXT = bytes((*b"\t\n\f\r", *range(32, 127)))


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text without its byte order mark; ``undecodable`` counts the bytes that became U+FFFD."""

    text: str
    encoding: str
    undecodable: int

    def notice(self) -> str:
        """What a person should know of the bytes that could not be read."""
        return trn(
            "{n} byte could not be read as {encoding} and shows as \ufffd.",
            "{n} bytes could not be read as {encoding} and show as \ufffd.",
            self.undecodable,
            encoding=self.encoding,
        )


class _Tally(threading.local):
    count = 0


_tally = _Tally()


def _replace_and_count(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    _tally.count += error.end - error.start
    return "\ufffd", error.end


codecs.register_error("reader.replace-and-count", _replace_and_count)


def decode(data: bytes, encoding: str) -> Decoded:
    """``data`` read in a known encoding.

    Raises InputError when there is no text encoding of that name.
    """
    try:
        known = codecs.lookup(encoding)
        _tally.count = 0
        text = data.decode(known.name, errors="reader.replace-and-count")
        undecodable = _tally.count
    except (LookupError, ValueError):
        raise InputError(
            tr("“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.", encoding=encoding)
        ) from None
    text = text.removeprefix("\ufeff")
    # Other codecs may give half a sign; UTF-8, which most files are in, never does.
    whole = text if known.name == "utf-8" else _SURROGATE.sub("\ufffd", text)
    return Decoded(whole, known.name, undecodable)


def detect(data: bytes, *, markup: bool) -> str:
    """The encoding of ``data``, as a Python codec name: its byte order mark, a page's own declaration, else a guess.

    UTF-8 goes before a page's declaration of a legacy encoding when the bytes are faultless UTF-8 and not plain
    ASCII: pages are re-encoded on saving and keep their old declaration, and no legacy text looks like that.
    """
    marked = byte_order_mark(data)
    if marked:
        return marked
    wide = _utf16_without_mark(data)
    if wide:
        return wide
    declared = declared_encoding(data) if markup else None
    wide_signs, bad = _utf8_figures(data)
    if bad == 0 and (wide_signs or declared is None):
        return "iso2022_jp" if _is_iso2022_jp(data) else "utf-8"
    if declared and declared != "utf-8":
        return declared
    # A UTF-8 file with some damage has many more good sequences than bad bytes; legacy text has next to none.
    if bad == 0 or wide_signs >= bad or (bad <= 3 and _cut_short(data)):
        return "utf-8"
    return _guess(data)


def byte_order_mark(data: bytes) -> str | None:
    """The encoding that the byte order mark at the start names, None without one."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that an HTML page declares near its start, as browsers understand the label."""
    for found in _DECLARED.finditer(data[:_DECLARED_WITHIN]):
        name = labelled_encoding((found[1] or found[2]).decode("ascii", "ignore"))
        if name:
            # The declaration itself was read as ASCII, so it cannot be in a wide encoding.
            return "utf-8" if name.startswith(("utf-16", "utf-32")) else name
    return None


def labelled_encoding(label: str) -> str | None:
    """The Python codec that browsers read a labelled text with; None when no encoding of text has the label."""
    try:
        name = codecs.lookup(label.strip().lower()).name
        b"a".decode(name, errors="ignore")
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name)


def agreed_encoding(data: bytes, label: str) -> str | None:
    """The codec of a label that came beside ``data`` (of a mail, a web server); None where it is to be found out.

    Faultless UTF-8 goes before a label of anything else, which programs write without looking, as it does in
    ``detect``; and a label of UTF-8 is believed as far as the bytes bear it out.
    """
    name = labelled_encoding(label)
    if name is None or name == "utf-8":
        return None
    if name.startswith("utf") or data.isascii() or _utf8_figures(data)[1]:
        return name
    return "utf-8"


def looks_wide(data: bytes) -> bool:
    """Whether the bytes are UTF-16 or UTF-32, with or without a byte order mark."""
    marked = byte_order_mark(data)
    return (marked or "").startswith(("utf-16", "utf-32")) or _utf16_without_mark(data) is not None


def _utf8_figures(data: bytes) -> tuple[int, int]:
    """How many sequences of two and more bytes are good UTF-8, and how many bytes are in none.

    Where not all is good a sample of the data tells as much as the whole.
    """
    if data.isascii():
        return 0, 0
    try:
        text, bad = data.decode("utf-8"), 0
    except UnicodeDecodeError:
        read = decode(_sample(data, _FIGURES_BYTES), "utf-8")
        text, bad = read.text.replace("\ufffd", ""), max(1, read.undecodable)
    return len(text) - len(text.encode("ascii", "ignore")), bad


def _cut_short(data: bytes) -> bool:
    """Whether the only fault is a sequence that the end of the data cuts."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return False


def _is_iso2022_jp(data: bytes) -> bool:
    if b"\x1b$B" not in data and b"\x1b$@" not in data:
        return False
    return decode(data, "iso2022_jp").undecodable == 0


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 tells itself by NUL bytes, those of spaces and line ends at least, at one parity only."""
    sample = data[: 4096 & ~1]
    if len(data) % 2 or len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if not (even or odd) or _is_text_with_nuls(sample):
        return None
    if min(even, odd) * 50 > max(even, odd):
        return _east_asian_utf16(sample)
    name = "utf-16-le" if odd > even else "utf-16-be"
    # A sign outside the basic plane may be cut at the sample's end: that is one fault at most.
    text = sample.decode(name, errors="replace")
    strange = sum(1 for sign in text if sign not in "\t\n\r\f" and unicodedata.category(sign) in ("Cc", "Cn", "Co"))
    strange += text.count("\ufffd")
    return name if strange <= max(1, len(text) // 50) and strange * 4 < len(text) else None


def _is_text_with_nuls(sample: bytes) -> bool:
    """Whether these are single bytes with a few NUL bytes strewn in: any two ASCII letters are a Chinese one in UTF-16.

    Such text is ASCII, nearly so, or UTF-8. Half of the bytes of western UTF-16 are NUL; without them other scripts in
    UTF-16 have control signs or are neither.
    """
    letters = sample.replace(b"\0", b"")
    if (len(sample) - len(letters)) * _FEW_NULS > len(sample):
        return False
    if len(letters.translate(None, _NO_CONTROLS)) * _FEW_CONTROLS > len(letters):
        return False
    if len(letters.translate(None, _ASCII_TEXT)) * _FEW_OTHERS <= len(letters):
        return True
    try:
        # The sample's end may cut a sign.
        codecs.getincrementaldecoder("utf-8")().decode(letters)
    except UnicodeDecodeError:
        return False
    return True


def _east_asian_utf16(sample: bytes) -> str | None:
    """UTF-16 of a script in which letters have NUL bytes, too (U+4E00, "one").

    Read the right way round it is of one kind; the other way round its bytes scatter over all scripts.
    """
    shares = {}
    for name in ("utf-16-le", "utf-16-be"):
        text = sample.decode(name, errors="replace")
        shares[name] = sum(1 for sign in text if _EAST_ASIAN.match(sign)) / len(text)
    likely, other = sorted(shares, key=lambda name: -shares[name])
    return likely if shares[likely] >= _MOSTLY and shares[other] < _SCATTERED else None


def _guess(data: bytes) -> str:
    # Most files are UTF-8, and the import takes as long as reading one.
    from charset_normalizer import from_bytes

    sample = _sample(data, _GUESS_BYTES)
    return likelier(sample, _likeliest(from_bytes(sample, cp_isolation=list(_LEGACY))))


def _likeliest(matches: "CharsetMatches") -> str:
    """The commonest of the encodings between which the library's figures do not decide."""
    best = matches.best()
    if best is None:
        return "cp1252"
    likely = [
        (_oddities(str(match)), match)
        for match in matches
        if match.chaos <= best.chaos + _TIE and match.coherence >= best.coherence - _COHERENCE_SLACK
    ]
    fewest = min(oddities for oddities, _ in likely)
    plain = [match for oddities, match in likely if oddities == fewest]
    coherent = max(match.coherence for match in plain) - _TIE
    tied = {name for match in plain if match.coherence >= coherent for name in match.could_be_from_charset}
    return next((name for name in _LEGACY if name in tied), best.encoding)


def _oddities(text: str) -> int:
    """How many signs stand where no writing has them: a symbol inside a word, a capital after a small letter.

    Encodings of neighbouring languages differ in just such places: a Polish letter read as Western is a superscript.
    """
    odd = 0
    for before, sign, after in zip(text, text[1:], text[2:], strict=False):
        if sign < "\x80" or not before.isalpha() or not after.isalpha():
            continue
        kind = unicodedata.category(sign)
        odd += kind[0] in "SN" or sign in "¡¿§¶" or (kind == "Lu" and before.islower() and after.islower())
    return odd


def _sample(data: bytes, size: int) -> bytes:
    """The lines that are not plain ASCII, so that a long ASCII head does not hide them."""
    lines: list[bytes] = []
    taken = 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            taken += len(line) + 1
            if taken > size:
                break
    sample = b"\n".join(lines)
    if len(sample) <= size:
        return sample
    # Bytes below 0x40 are never the second half of a sign in the encodings listed, so it is safe to cut there.
    cut = sample[:size]
    at = max(cut.rfind(stop) for stop in (b" ", b"<", b">", b",", b".", b"\n"))
    return cut[:at] if at > 0 else cut
