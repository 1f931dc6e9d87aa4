"""Members of archives are read within bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load import zipped
from tests.unit.load.formats.zip_files import archive


def test_a_member_is_read_whole() -> None:
    """What was packed comes out."""
    with zipped.open_archive(archive({"a/b.xml": "text" * 1000}), "x.docx") as opened:
        assert zipped.member(opened, "a/b.xml", 4000, "x.docx") == b"text" * 1000


def test_a_member_stops_at_its_limit_whatever_its_header_claims() -> None:
    """A bomb whose header says that it is small is not unpacked beyond the limit."""
    data = archive({"bomb": b"\0" * 50_000_000})
    lying = data.replace((50_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    for each in (data, lying):
        with zipped.open_archive(each, "x.docx") as opened, pytest.raises(InputError, match=r"x\.docx"):
            zipped.member(opened, "bomb", 1_000_000, "x.docx")


def test_a_missing_member_is_named() -> None:
    """A person learns what is wrong with which file."""
    with (
        zipped.open_archive(archive({"a": "1"}), "x.odt") as opened,
        pytest.raises(InputError, match=r"x\.odt is incomplete: content\.xml"),
    ):
        zipped.member(opened, "content.xml", 10, "x.odt")


def test_an_encrypted_member_is_told_from_a_damaged_one() -> None:
    """The flag of encryption leads to a message about a password."""
    data = bytearray(archive({"a": "1"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with zipped.open_archive(bytes(data), "x.odt") as opened, pytest.raises(InputError, match="password"):
        zipped.member(opened, "a", 10, "x.odt")


def test_an_archive_of_endless_members_is_refused() -> None:
    """The list itself would fill the memory."""
    with pytest.raises(InputError, match="members"):
        zipped.open_archive(b"PK\x01\x02" * (zipped.MAX_MEMBERS + 1), "x.docx")


def test_the_first_bytes_tell_what_an_archive_holds() -> None:
    """ODT and EPUB say it in an unpacked first member."""
    data = archive({"mimetype": "application/epub+zip", "b": "2"}, stored=("mimetype",))
    assert zipped.first_name(data) == "mimetype"
    assert zipped.stored_mimetype(data).startswith(b"application/epub+zip")
    assert zipped.first_name(b"plain text") == zipped.first_name(b"PK\x03\x04") == ""


@given(st.binary(max_size=60), st.integers(0, 400), st.binary(max_size=8))
def test_damaged_archives_give_errors_for_people(junk: bytes, at: int, change: bytes) -> None:
    """Whatever is changed in an archive, nothing but InputError is raised."""
    data = bytearray(archive({"mimetype": "text", "word/document.xml": "<a>" * 50}))
    data[at : at + len(change)] = change
    for each in (junk, bytes(data), bytes(data[: at * 2])):
        try:
            with zipped.open_archive(each, "x") as opened:
                for name in opened.namelist():
                    zipped.member(opened, name, 1000, "x")
        except InputError:
            pass
