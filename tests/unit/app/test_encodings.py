"""The encodings to choose from."""

import codecs

from reader.app.encodings import GROUPS, label_of
from reader.load.encodings import decode


def test_each_is_one_that_can_be_read() -> None:
    """Every codec exists under the name that a loaded document gives, and stands in the list once."""
    listed = [encoding.codec for group in GROUPS for encoding in group]
    assert len(set(listed)) == len(listed)
    assert [decode(b"", codec).encoding for codec in listed] == listed


def test_the_words_are_those_people_know() -> None:
    """A menu says what an encoding is for and its label, which is the same encoding to Python where it knows it."""
    words = {encoding.words: encoding for group in GROUPS for encoding in group}
    assert words["Cyrillic (windows-1251)"].codec == "cp1251"
    assert words["Japanese (Shift_JIS)"].codec == "cp932"
    assert len(words) == sum(map(len, GROUPS))
    assert codecs.lookup(words["Cyrillic (KOI8-R)"].label).name == "koi8-r"


def test_a_codec_that_is_not_listed_keeps_its_name() -> None:
    """What was found is told in any case."""
    assert label_of("cp1251") == "windows-1251"
    assert label_of("utf_8") == "UTF-8"
    assert label_of("iso8859-15") == "iso8859-15"
