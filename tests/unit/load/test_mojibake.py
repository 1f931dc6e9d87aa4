"""Garbled text is told, good text never is, and a repaired document is as sound as a loaded one."""

from pathlib import Path

import pytest

from reader.load import read_bytes, read_text, repaired_document
from reader.load.mojibake import REPAIRED, garbled, repaired

ENGLISH = (
    "Harbour Line To Close\n\n“We can’t go on,” the mayor told the café’s guests — “the dock isn’t safe.”\n\n"
    "It would cost €4 million, Zoë Åkesson’s office said…\n"
)
RUSSIAN = "Мэр заявил, что школу закроют летом, хотя совет города ещё не принял решения."
GOOD = (
    ENGLISH,
    RUSSIAN,
    "Le maire a déclaré que l’école fermerait à l’été : « Nous n’avons pas le choix », a-t-il dit à Ŝo.",
    "SÃO PAULO — A prefeita de São João disse que não há opção. “ACABOU”, afirmou. AÇÃO JÁ!",
    "Der Bürgermeister sagte: „Wir haben keine Wahl“ – und ging. ÄÖÜ, GRÖSSE, ÜBERÖRTLICH.",
    "Radni żądają wyjaśnień, dlaczego dzieci mają jeździć dalej, a wójt twierdzi, że źle go zrozumiano.",
    "Starosta řekl, že škola bude v létě zavřena. „Ještě nerozhodla.“",
    "Belediye başkanı okulun yazın kapanacağını söyledi, ancak meclis henüz karar vermedi.",
    "Thị trưởng nói rằng trường học sẽ đóng cửa vào mùa hè. “Chúng tôi không còn lựa chọn.”",
    "Ο δήμαρχος δήλωσε ότι το σχολείο θα κλείσει το καλοκαίρι, παρά τις αντιδράσεις.",
    "אמר ראש העיר שבית הספר ייסגר בקיץ. قال رئيس البلدية إن المدرسة ستغلق في الصيف.",
    "市長は夏に学校を閉鎖すると述べた。市长表示，学校将于夏天关闭。시장은 여름에 학교를 닫겠다고 말했다.",
    "What readers saw was “â€™” where an apostrophe should be: such text was decoded wrongly.",
    "25 °C, 3 µm, ½ price, £5–£9, §4 ¶2, ¡No!, ¿Qué?, naïve façade, Ångström, 100 ‰, ©2031 ™",
)


def misread(text: str, encoding: str) -> str:
    """Text as a program leaves it that took its UTF-8 for another encoding."""
    return text.encode().decode(encoding, "replace")


@pytest.mark.parametrize("text", GOOD)
def test_good_text_is_offered_no_repair(text: str) -> None:
    """Text of any language in its own signs looks garbled to nobody, long or short, one that speaks of it too."""
    assert garbled(text) == ""
    assert garbled("\n\n".join((text, *GOOD[:-2]))) == ""


@pytest.mark.parametrize(
    ("text", "encoding", "signs"),
    [
        (ENGLISH, "cp1252", "â€œ"),
        (ENGLISH, "mac_roman", "‚Äú"),
        (RUSSIAN, "cp1251", "Р"),
        (RUSSIAN, "latin-1", "Ð"),
    ],
)
def test_garbled_text_is_told_by_its_signs(text: str, encoding: str, signs: str) -> None:
    """UTF-8 that was taken for another encoding is told, with some of the signs that it shows."""
    assert signs in garbled(misread(text, encoding))


def test_garbled_text_far_down_is_told() -> None:
    """A long beginning that is right hides nothing."""
    assert garbled("Nothing but plain words.\n" * 5_000 + ENGLISH + misread(ENGLISH, "cp1252")) == "â€œ"


@pytest.mark.parametrize("encoding", ["latin-1", "mac_roman"])
def test_a_repair_gives_the_text_as_it_was(encoding: str) -> None:
    """Where no byte was lost each line comes back whole."""
    assert [repaired(line) for line in misread(ENGLISH, encoding).split("\n")] == ENGLISH.split("\n")


@pytest.mark.parametrize("left", ["â€\ufffd", "â€\x9d", "â€"])
def test_a_closing_mark_that_lost_its_last_byte_comes_back(left: str) -> None:
    """Windows-1252 has no sign for the last byte of a closing quotation mark, and programs drop it."""
    assert repaired(f"â€œGo,{left} she said.") == "“Go,” she said."


def test_nothing_is_repaired_unasked() -> None:
    """A loaded document has the text as it stands, and tells that it looks garbled."""
    text = misread(ENGLISH, "cp1252")
    document = read_bytes(text.encode(), Path("a.txt"))
    assert document.text == text
    assert (document.garbled, document.repaired, document.notices) == ("â€œ", False, ())


def test_a_repaired_document_says_so() -> None:
    """The repaired view has the text as it was meant, no more to offer, and a notice; its source is the file's."""
    document = read_text(misread(ENGLISH, "cp1252"), "Pasted text")
    view = repaired_document(document)
    assert view.text == ENGLISH
    assert (view.garbled, view.repaired, view.notices) == ("", True, (REPAIRED,))
    assert view.source == document.source


def test_a_good_document_is_its_own_repair() -> None:
    """Where nothing looks garbled nothing is changed, not even a sign that might be."""
    document = read_text(GOOD[-2], "Pasted text")
    assert repaired_document(document) is document


def test_the_elements_of_a_repaired_page_keep_their_text() -> None:
    """Each element and link of a page covers what it covered, repaired, and so does what the page says of itself."""
    page = (
        "<html><head><meta charset=utf-8><title>The dock isn’t safe</title></head><body><h1>“Line To Close”</h1>"
        "<p>“We can’t go on,” she said. <a href='/x'>The café’s guests…</a> left — all.</p></body></html>"
    )
    right = read_bytes(page.encode(), Path("a.html"))
    garbled_page = read_bytes(misread(page, "latin-1").encode(), Path("a.html"))
    assert garbled_page.text != right.text
    view = repaired_document(garbled_page)
    assert (view.text, view.nodes, view.metadata) == (right.text, right.nodes, right.metadata)


def test_a_long_garbled_line_is_told_and_repaired_in_pieces() -> None:
    """A text without line ends is one line, and comes back whole."""
    line = " ".join([ENGLISH] * 300)
    document = read_text(misread(line, "cp1252"), "a.txt")
    assert document.garbled == "â€œ"
    assert repaired_document(document).text == line


def test_a_line_of_nothing_but_garbled_signs_is_soon_looked_through() -> None:
    """However long it is, only its beginning counts."""
    assert garbled("Ã" * 400_000) == garbled("Ã" * 5_000)
