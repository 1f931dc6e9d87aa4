"""Which one-byte encoding bytes are in, by the letters that they become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.load.encodings import decode, detect
from reader.load.letters import likelier

RUSSIAN = (
    "Полиция сообщила, что двое мужчин были задержаны возле склада в ночь на среду.",
    "ПОЖАР НА СКЛАДЕ: ЕСТЬ ПОСТРАДАВШИЕ. Огонь заметили около шести утра, сообщает МЧС.",
)
UKRAINIAN = ("Поліція повідомила, що двоє чоловіків були затримані біля складу в ніч на середу.",)
BULGARIAN = ("Според началника на пристанището фериботът ще направи последния си курс на тридесети юни.",)
SERBIAN = ("Полиција је саопштила да су двојица мушкараца приведена код складишта у ноћи на среду.",)
GERMAN = ("Der Bürgermeister sagte, die Fähre müsse für längere Zeit im Hafen bleiben, so könne es nicht weitergehen.",)
FRENCH = ("Le maire a déclaré que les élèves ont été évacués; une mère dit: «C'était très dangereux».",)
SWEDISH = ("Borgmästaren sade att skolan stängs i sommar, men rådet har ännu inte beslutat något.",)
DANISH = (
    "Borgmesteren sagde, at skolen lukkes til sommer, men rådet har endnu ikke besluttet noget, siger hun på øen.",
)
SPANISH = ("La policía detuvo a dos hombres mañana por la mañana junto al almacén, señaló el ministro.",)
POLISH = ("Radni żądają wyjaśnień, dlaczego dzieci mają jeździć dalej, a wójt twierdzi, że źle go zrozumiano.",)
GREEK = ("Ο δήμαρχος δήλωσε ότι το σχολείο θα κλείσει το καλοκαίρι, παρά τις αντιδράσεις.",)
HEBREW = ("ראש העיר הודיעה כי בית הספר ייסגר בקיץ, אף שהמועצה טרם החליטה בעניין.",)
THAI = ("นายกเทศมนตรีกล่าวว่าโรงเรียนจะปิดในช่วงฤดูร้อน แม้ว่าสภาจะยังไม่ได้ตัดสินใจ",)


@pytest.mark.parametrize(
    ("texts", "encodings"),
    [
        (RUSSIAN, "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic"),
        (UKRAINIAN, "cp1251 koi8_u iso8859_5"),
        (BULGARIAN, "cp1251 koi8_r iso8859_5 cp866"),
        (SERBIAN, "cp1251 iso8859_5"),
        (GERMAN, "cp1252 cp850 cp437"),
        (FRENCH, "cp1252 cp850 cp437"),
        (SWEDISH, "cp1252 cp850 cp437"),
        (DANISH, "cp1252 cp850"),
        (SPANISH, "cp1252 cp850 cp437"),
        (POLISH, "cp1250 iso8859_2 cp852"),
        (GREEK, "cp1253 iso8859_7"),
        (HEBREW, "cp1255"),
    ],
    ids="Russian Ukrainian Bulgarian Serbian German French Swedish Danish Spanish Polish Greek Hebrew".split(),
)
def test_a_sentence_is_read_as_it_was_written(texts: tuple[str, ...], encodings: str) -> None:
    """In every encoding that its language was ever commonly kept in, without a declaration."""
    for text in texts:
        for encoding in encodings.split():
            data = text.encode(encoding)
            assert decode(data, detect(data, markup=False)).text == text, encoding


@pytest.mark.parametrize("text", [*GREEK, *HEBREW, *THAI])
def test_other_scripts_are_not_taken_for_cyrillic(text: str) -> None:
    """Their letters stand at the same places."""
    for encoding in ("cp1253", "cp1255", "cp874"):
        data = text.encode(encoding, "ignore")
        if any(byte >= 0x80 for byte in data):
            assert likelier(data, encoding) == encoding


@pytest.mark.parametrize(
    "text", ["“Nothing is decided,” she said — it’s “not yet”…", "The café is shut.", "50 °C, 20 € – §5"]
)
def test_punctuation_of_windows_is_not_taken_for_letters_of_dos(text: str) -> None:
    """Quotation marks and dashes of one are vowels of the other."""
    assert likelier(text.encode("cp1252"), "cp1252") == "cp1252"


@given(st.binary(max_size=200), st.sampled_from(["cp1252", "gb18030", "cp932", "koi8_r", "utf-8"]))
def test_any_bytes_have_an_encoding(data: bytes, guess: str) -> None:
    """Whatever they are, and whatever was guessed."""
    assert decode(data, likelier(data, guess)).text is not None
