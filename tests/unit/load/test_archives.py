"""ZIP archives: which members are articles, and archives that mean harm."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from reader import load
from reader.core.contents import RecordError, SeveralArticles
from reader.core.document import LoadedDocument
from reader.errors import InputError
from reader.load.archives import companions
from tests.unit.load.packing import encrypted, zipped

PAGE = "<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry stops.</p></body></html>"


def labels(data: bytes) -> list[str]:
    """What a person chooses from."""
    with pytest.raises(SeveralArticles) as caught:
        load.read_bytes(data, Path("a.zip"))
    return [entry.label for entry in caught.value.entries]


def everything(data: bytes) -> list[str]:
    """The text of each article, and the message of each that cannot be read."""
    found = load.read_all_bytes(data, Path("a.zip"))
    return [one.text if isinstance(one, LoadedDocument) else str(one) for one in found]


def test_members_come_in_the_order_of_their_names() -> None:
    """The order in which they were packed says nothing to a person; a number counts as a whole."""
    assert labels(zipped({"b.txt": "B", "c/a.txt": "C", "a.txt": "A"})) == ["a.txt", "b.txt", "c/a.txt"]
    assert labels(zipped({"p10.txt": "10", "p9.txt": "9", "²x.txt": "x"})) == ["p9.txt", "p10.txt", "²x.txt"]
    assert labels(zipped({f"{'9' * 6000}.txt": "B", "1.txt": "A"}))[0] == "1.txt"


def test_members_are_read_as_what_they_are() -> None:
    """Pages, texts in other encodings and gzipped files in an archive are each read in their own way."""
    text = "Мэр сказал: «Да».".encode("utf-16")
    data = zipped({"1.html": PAGE, "2.txt": text, "3.txt.gz": gzip.compress(b"Packed.")})
    documents = [one for one in load.read_all_bytes(data, Path("a.zip")) if isinstance(one, LoadedDocument)]
    assert [document.text for document in documents] == ["The ferry stops.", "Мэр сказал: «Да».", "Packed."]
    assert [document.source.media_type for document in documents] == ["text/html", "text/plain", "text/plain"]
    assert [document.record for document in documents] == [1, 2, 3]


def test_what_is_no_article_is_passed_over_and_counted() -> None:
    """Pictures, styles, hidden files and those of the system are no articles; a notice says how many there were."""
    beside = dict.fromkeys(("a.png", "x/b.CSS", ".hidden", "__MACOSX/._a.txt", ".git/config", "f.woff2"), b"x")
    document = load.read_bytes(zipped({"a.txt": "Words.", "folder/": "", **beside}), Path("a.zip"))
    assert (document.text, document.record) == ("Words.", None)
    assert document.notices == (
        "6 files in a.zip without an article (pictures, styles, hidden files) were passed over.",
    )


def test_a_saved_page_with_its_folder_is_one_article() -> None:
    """The pages that a browser put beside the saved one are frames and advertisements."""
    beside = {"Story_files/ad.html": PAGE, "Story_files/x.js": "x", "Story_files/y/z.txt": "z"}
    data = zipped({"Story.html": PAGE, **beside})
    document = load.read_bytes(data, Path("a.zip"))
    assert (document.text, document.record, document.metadata.title) == ("The ferry stops.", None, "Ferry")


def test_a_folder_of_another_name_is_no_companion() -> None:
    """Only the folder that bears the page's name belongs to it."""
    names = ["d/Story.htm", "d/Story_files/a.html", "d/Story_more/b.html", "Story_files/c.html", "Other_files/d.html"]
    assert companions(names) == {"d/Story_files/a.html"}


def test_a_bad_member_leaves_the_others() -> None:
    """A picture in disguise, an empty file and a damaged member are told in their places."""
    data = bytearray(zipped({"a.txt": "A" * 300, "b.txt": b"\x89PNG\r\n\x1a\n", "c.txt": b"", "d.txt": "D"}))
    at = data.find(b"a.txt") + 5
    data[at : at + 3] = b"\xff\xff\xff"
    told = everything(bytes(data))
    assert [message for message in told if message != "D"] == [
        "a.zip › a.txt is damaged. Download or save the archive again.",
        "a.zip › b.txt is a picture (PNG). Open the article's text or HTML instead.",
        "a.zip › c.txt is empty. Save the article again, or choose another file.",
    ]
    assert told[3] == "D"


def test_an_encrypted_archive_says_so() -> None:
    """Encryption of the whole is told once, of a member in its place."""
    data = zipped({"a.txt": "A", "b.txt": "B"})
    with pytest.raises(InputError, match=r"a\.zip is an encrypted ZIP archive"):
        load.read_bytes(encrypted(encrypted(data, "a.txt"), "b.txt"), Path("a.zip"))
    assert everything(encrypted(data, "a.txt")) == [
        "a.zip › a.txt is encrypted. Unpack the archive with its password and open the article.",
        "B",
    ]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini.txt", "..\\up.txt"])
def test_a_members_name_is_no_path(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A member that wants to be written elsewhere is read like any other, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    document = load.read_bytes(zipped({name: "Words."}), Path("a.zip"))
    assert (document.text, document.source.path) == ("Words.", Path("a.zip"))
    assert list(tmp_path.iterdir()) == []


def test_labels_do_not_turn_the_writing_round() -> None:
    """A name with a direction override or a line break is shown on one line, and the override as a mark."""
    assert labels(zipped({"a\u202etxt.exe\nb": "A", "b.txt": "B"})) == ["a\ufffdtxt.exe b", "b.txt"]


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("xl/workbook.xml", "is an Excel workbook"),
        ("ppt/presentation.xml", "is a PowerPoint file"),
        ("AndroidManifest.xml", "is an Android program"),
    ],
)
def test_documents_that_are_archives_are_named(inside: str, says: str) -> None:
    """An office document that cannot be read is called what it is, no archive."""
    with pytest.raises(InputError, match=says):
        load.read_bytes(zipped({"[Content_Types].xml": "x", inside: "x"}), Path("a.xlsx"))


def test_archives_in_archives_are_opened_to_a_depth() -> None:
    """What lies deeper than anybody packs is refused with its way in, and what lies beside it is read."""
    data = zipped({"deep.txt": "Deep."})
    for level in range(3):
        data = zipped({f"{level}.zip": data, "z.txt": f"Beside {level}."})
    assert everything(data) == ["Deep.", "Beside 0.", "Beside 1.", "Beside 2."]
    assert labels(data)[0] == "2.zip › 1.zip › 0.zip › deep.txt"
    told = everything(zipped({"a.zip": data, "z.txt": "Beside all."}))
    assert told[0].endswith("0.zip lies in too many other files. Unpack them and open the article inside.")
    assert told[1:] == ["Beside 0.", "Beside 1.", "Beside 2.", "Beside all."]


def test_a_gzip_in_a_gzip_is_refused() -> None:
    """Nobody packs twice over but to hide something."""
    with pytest.raises(InputError, match="packed twice over"):
        load.read_bytes(gzip.compress(gzip.compress(b"Words.")), Path("a.gz"))


def test_a_zip_bomb_stops_at_the_limit() -> None:
    """A member that grows a thousandfold is refused before it is whole, and the next is read."""
    told = everything(zipped({"a.txt": bytes(60_000_000), "b.txt": "B"}))
    assert told == ["a.zip › a.txt unpacks to over 200 times its size, as no article does. Do not trust it.", "B"]


def test_a_gzip_bomb_stops_at_the_limit() -> None:
    """So is gzip data that does."""
    with pytest.raises(InputError, match="unpacks to over 200 times"):
        load.read_bytes(gzip.compress(bytes(60_000_000)), Path("a.gz"))


def test_a_member_whose_header_lies_about_its_size_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what comes out counts."""
    data = bytearray(zipped({"a.txt": b"words " * 1_000_000, "b.txt": "B"}))
    for magic, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.find(magic) + offset
        data[at : at + 4] = (20).to_bytes(4, "little")
    monkeypatch.setattr("reader.load.files.MAX_BYTES", 2_000_000)
    told = everything(bytes(data))
    assert len(told) == 2
    assert "a.zip › a.txt" in told[0] or len(told[0]) <= 20
    assert told[1] == "B"


def test_all_that_comes_out_of_a_file_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many members that are each small enough are too much together; what was read before stands."""
    monkeypatch.setattr("reader.load.walk.MAX_UNPACKED", 2_500)
    told = everything(zipped({f"{number}.txt": f"{number}" * 1000 for number in range(9)}))
    assert len(told) == 4
    assert told[3].startswith("a.zip holds more than 0 MB, and no more is read.")


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of ever so many names is refused by their number, with how to raise the limit."""
    monkeypatch.setattr("reader.load.archives.MAX_MEMBERS", 3)
    with pytest.raises(InputError, match=r"holds 4 files; at most 3 are read.*CLAIM_READER_LIMITS"):
        load.read_bytes(zipped({f"{number}.txt": "x" for number in range(4)}), Path("a.zip"))


def test_an_archive_without_articles_is_refused() -> None:
    """Pictures alone, and nothing at all."""
    for members in ({}, {"a.png": b"x"}):
        with pytest.raises(InputError, match=r"a\.zip is a ZIP archive without any article"):
            load.read_bytes(zipped(members), Path("a.zip"))


@pytest.mark.parametrize("cut", [10, 40, 100])
def test_a_damaged_archive_is_refused(cut: int) -> None:
    """A download that broke off has no list of its members."""
    with pytest.raises(InputError, match="damaged ZIP archive"):
        load.read_bytes(zipped({"a.txt": "Words. " * 50})[:-cut], Path("a.zip"))


def test_other_ways_of_packing_are_read() -> None:
    """Members may be stored, or packed as bzip2 or LZMA; what Python does not know is told."""
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert everything(zipped({"a.txt": "A", "b.txt": "B"}, method=method)) == ["A", "B"]
    data = zipped({"a.txt": "A", "b.txt": "B"}).replace(b"\x08\x00", b"\x63\x00", 1)
    at = data.find(b"PK\x01\x02") + 10
    told = everything(data[:at] + b"\x63\x00" + data[at + 2 :])
    assert told == ["a.zip › a.txt is packed in a way that is not known here. Unpack it and open that.", "B"]


def test_an_error_in_its_place_knows_its_number() -> None:
    """So that what reads many articles can say which one was bad."""
    found = list(load.read_all_bytes(zipped({"a.txt": "A", "b.txt": b""}), Path("a.zip")))
    assert isinstance(found[1], RecordError)
    assert found[1].record == 2


def test_a_member_without_a_name_is_read() -> None:
    """Damage may leave a member without its name; what is in it is still there."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("b.txt", "B")
        with archive.open(zipfile.ZipInfo(""), "w") as member:
            member.write(b"Nameless.")
    assert everything(stream.getvalue()) == ["Nameless.", "B"]


def test_two_members_of_one_name_are_both_read() -> None:
    """ZIP allows it; neither hides the other."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "One.")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "Two.")
    assert everything(stream.getvalue()) == ["One.", "Two."]
