"""Which encoding bytes are in, and that odd bytes are counted rather than raised."""

import codecs
from pathlib import Path

import pytest

from reader.errors import InputError
from reader.load import read_bytes
from reader.load.encodings import agreed_encoding, declared_encoding, decode, detect, looks_wide

WESTERN = "Le maire a déclaré que l’école fermerait à l’été, malgré l’opposition des élus."
POLISH = "Radni żądają wyjaśnień, dlaczego dzieci mają jeździć dalej, a wójt twierdzi, że źle go zrozumiano."
SWEDISH = "Borgmästaren sade att skolan stängs i sommar, men rådet har ännu inte beslutat något."
CZECH = "Starosta řekl, že škola bude v létě zavřena, ale rada ještě nerozhodla."
TURKISH = "Belediye başkanı okulun yazın kapanacağını söyledi, ancak meclis henüz karar vermedi."
RUSSIAN = "Мэр заявил, что школу закроют летом, хотя совет города ещё не принял решения."
GREEK = "Ο δήμαρχος δήλωσε ότι το σχολείο θα κλείσει το καλοκαίρι, παρά τις αντιδράσεις."
JAPANESE = "市長は夏に学校を閉鎖すると述べた。議会はまだ決めていないという。"
CHINESE = "市长表示，学校将于夏天关闭。据报道，议会尚未作出决定。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "utf-8"),
        (WESTERN, "cp1252"),
        ("The café is shut.", "cp1252"),
        ("“Nothing is decided,” she said — not yet.", "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (SWEDISH, "cp1252"),
        (CZECH, "cp1250"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (WESTERN, "utf-16-le"),
        (WESTERN, "utf-16-be"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        # The letter "one" (U+4E00) has a NUL byte where those of line ends are not.
        (f"{JAPANESE}\n\n一月に、一つだけ決まった。", "utf-16-le"),
        (f"{CHINESE}\n\n市长一月一日说，一切照旧。", "utf-16-be"),
    ],
)
def test_text_without_a_mark_is_read_as_it_was_written(text: str, encoding: str) -> None:
    """Text of a paragraph comes back from every encoding that news is kept in, without a byte order mark."""
    data = text.encode(encoding)
    assert decode(data, detect(data, markup=False)).text == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_mark_decides_and_is_dropped(mark: bytes, encoding: str) -> None:
    """A byte order mark names the encoding, and the text starts after it."""
    data = mark + RUSSIAN.encode(encoding)
    assert detect(data, markup=False) == encoding
    assert decode(data, encoding).text == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The mayor said that the bridge would close.", "utf-8"),
        ("The mayor said that the café would close.", "cp1252"),
        (RUSSIAN, "utf-8"),
    ],
)
@pytest.mark.parametrize("at", [0, 1, 40])
def test_a_nul_byte_makes_no_utf16(text: str, encoding: str, at: int) -> None:
    """Two letters of any text are a Chinese or Korean one in UTF-16: a NUL byte among them does not make it that."""
    holed = f"{text[:at]}\0{text[at:]}{text * 9}"
    data = holed.encode(encoding)
    data += b"." * (len(data) % 2)
    assert not looks_wide(data)
    assert decode(data, detect(data, markup=False)).text.startswith(holed)


def test_damaged_utf8_stays_utf8_and_its_bytes_are_counted() -> None:
    """A few bad bytes in UTF-8 become U+FFFD, and the rest is untouched."""
    data = WESTERN.encode()[:40] + b"\xff\xfe\xfa" + WESTERN.encode()[40:]
    read = decode(data, detect(data, markup=False))
    assert read.encoding == "utf-8"
    assert read.undecodable == 3
    assert read.text.replace("\ufffd", "") == WESTERN
    assert read.text.count("\ufffd") == 3


def test_utf8_cut_in_the_middle_of_a_sign_stays_utf8() -> None:
    """A download that stopped inside a sign is UTF-8 with that sign missing, even when it has no other one."""
    data = "All is plain here but the last sign: €".encode()[:-1]
    read = decode(data, detect(data, markup=False))
    assert (read.encoding, read.undecodable) == ("utf-8", 2)
    assert read.text == "All is plain here but the last sign: \ufffd"


def test_legacy_signs_far_from_the_start_are_seen() -> None:
    """A long ASCII head does not hide the signs that tell the encoding."""
    data = b"Nothing but plain words in this line.\n" * 5_000 + RUSSIAN.encode("cp1251")
    assert decode(data, detect(data, markup=False)).text.endswith(RUSSIAN)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<meta charset="windows-1251">', "cp1251"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><html>', "cp1252"),
        (b"<meta charset=gb2312>", "gb18030"),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=no-such-thing><meta charset=Shift_JIS>", "cp932"),
        (b"<meta name=description content='charset'>", None),
        (b"<meta charset=hex>", None),
    ],
)
def test_a_page_declares_its_encoding_as_browsers_read_it(head: bytes, encoding: str | None) -> None:
    """The first label that names a text encoding counts, widened as browsers do."""
    assert declared_encoding(b"<html><head>" + head if not head.startswith(b"<?") else head) == encoding


def test_a_declaration_goes_before_a_guess() -> None:
    """A page's own declaration is believed although the guess would say another encoding."""
    page = f"<html><head><meta charset=iso-8859-2></head><body><p>{POLISH}</p></body></html>".encode("iso8859_2")
    assert detect(page, markup=True) == "iso8859-2"


def test_a_stale_declaration_on_faultless_utf8_is_ignored() -> None:
    """A page that was saved as UTF-8 and kept its old declaration is UTF-8."""
    page = f"<html><head><meta charset=iso-8859-1></head><body><p>{WESTERN}</p></body></html>".encode()
    assert detect(page, markup=True) == "utf-8"


@pytest.mark.parametrize("written", ["cp1252", "utf-8"])
def test_mislabelled_latin_1_is_read_as_it_was_written(written: str) -> None:
    """What calls itself Latin-1 is Windows' Western, or UTF-8 where the bytes are: in a page, and in a mail."""
    text = "“Nothing is decided,” said the café’s owner."
    page = f"<html><head><meta charset=iso-8859-1></head><body><p>{text}</p></body></html>"
    head = "From: a@example.org\nSubject: X\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-8859-1\n\n"
    for content, name in ((page, "a.html"), (head + text, "a.eml")):
        document = read_bytes(content.encode(written), Path(name))
        assert document.text.endswith(text)
        assert document.source.encoding == written
        assert document.undecodable == 0


@pytest.mark.parametrize(
    ("label", "written", "encoding"),
    [
        ("windows-1251", "cp1251", "cp1251"),
        ("windows-1251", "utf-8", "utf-8"),
        ("koi8-r", "koi8-r", "koi8-r"),
        ("utf-8", "utf-8", None),
        ("utf-8", "cp1251", None),
        ("no-such-encoding", "utf-8", None),
        ("", "utf-8", None),
    ],
)
def test_a_label_beside_the_bytes_is_believed_as_far_as_they_agree(
    label: str, written: str, encoding: str | None
) -> None:
    """Faultless UTF-8 goes before the label of another encoding, and bytes that are no UTF-8 before that of UTF-8."""
    assert agreed_encoding(RUSSIAN.encode(written), label) == encoding


def test_utf8_that_a_mail_calls_utf8_may_have_damage() -> None:
    """One bad byte takes away no other sign, and is counted."""
    head = b"From: a@example.org\nSubject: X\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    document = read_bytes(head + WESTERN.encode() + b"\xff", Path("a.eml"))
    assert document.text.endswith(WESTERN + "\ufffd")
    assert document.undecodable == 1


@pytest.mark.parametrize("name", ["no-such-encoding", "hex", "rot13", "", "a\0b"])
def test_an_unknown_encoding_is_an_input_error(name: str) -> None:
    """A name that is no text encoding is answered in words."""
    with pytest.raises(InputError, match="not the name of a text encoding"):
        decode(b"abc", name)


def test_lone_surrogates_never_reach_the_text() -> None:
    """What cannot be written as UTF-8 again becomes U+FFFD."""
    assert decode(b"a\\ud800b", "unicode_escape").text == "a\ufffdb"
