"""Newsletters, forwarded messages and mailboxes."""

import base64
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load.formats import mail
from reader.load.formats.mail import matches, parts
from reader.load.html import read_page
from reader.load.parts import Part

PLAIN = "Board rejects ferry\n\n“No boat,” said Mayor Ilse Varn."
MARKUP = (
    "<html><head><style>p { color: red }</style></head><body><h1>Board rejects ferry</h1>"
    "<p>“No boat,” said Mayor Ilse Varn.</p></body></html>"
)


def newsletter(*, plain: str = PLAIN, markup: str = MARKUP) -> EmailMessage:
    """A message as newsletter services send it."""
    message = EmailMessage()
    message["From"] = "Ann Lee <news@courier.example>"
    message["To"] = "reader@home.example"
    message["Subject"] = "Ferry: “no boat”"
    message["Date"] = "Thu, 02 May 2024 10:00:00 +0200"
    message["List-Id"] = '"The Courier Daily" <daily.courier.example>'
    message["MIME-Version"] = "1.0"
    message.set_content(plain)
    message.add_alternative(markup, subtype="html")
    return message


def raw(body: bytes, *headers: bytes) -> bytes:
    """A message with the usual headers, then ``headers``, then ``body``."""
    usual = (b"From: Ann Lee <a@c.example>", b"To: b@c.example", b"Subject: Ferry", b"Message-ID: <1@c>")
    return b"\r\n".join((*usual, *headers, b"", body))


def read(data: bytes, name: str = "letter.eml") -> list[Part]:
    """The Parts of a file, which its module knows as its own."""
    assert matches(data[:65_536], name)
    return list(parts(data, name))


def text(part: Part) -> str:
    """What a reader sees of a Part."""
    whole = part.data if isinstance(part.data, str) else part.data.decode(part.encoding or "utf-8")
    return read_page(whole).text if part.media_type == "text/html" else whole.replace("\r\n", "\n").strip()


def test_the_page_of_a_newsletter_is_read_with_its_headers() -> None:
    """The HTML is what a mail program shows; the headers say title, author, date and publisher."""
    (part,) = read(newsletter().as_bytes())
    assert (part.media_type, text(part)) == ("text/html", PLAIN)
    assert part.metadata == Metadata(
        "Ferry: “no boat”", "Ann Lee", "2024-05-02T10:00:00+02:00", "The Courier Daily", None
    )
    assert part.notices == ()


def test_a_shell_of_a_page_gives_way_to_the_plain_text() -> None:
    """HTML that only says "see this in your browser" is not what was to be read."""
    long = PLAIN + "\n\nThe two towns lie four miles apart, and people cross the bay every day."
    shell = "<style>" + ".a { b: c } " * 50 + "</style><p>See this in your browser.</p>"
    (part,) = read(newsletter(plain=long, markup=shell).as_bytes())
    assert (part.media_type, text(part)) == ("text/plain", long)


def test_the_page_is_kept_where_the_plain_text_only_points_to_it() -> None:
    """A plain text of one sentence is no newsletter."""
    (part,) = read(newsletter(plain="This message needs a program that shows HTML.").as_bytes())
    assert text(part) == PLAIN


def test_wrapped_lines_of_flowed_text_are_joined() -> None:
    """A line that ends in a space goes on; quoted lines and the signature stay apart; stuffing goes."""
    body = b"The board has \r\nrejected a \r\nferry.\r\n\r\n> It was \r\n> late.\r\n From me\r\n-- \r\nAnn\r\n"
    (part,) = read(raw(body, b"Content-Type: text/plain; charset=utf-8; format=flowed"))
    assert text(part) == "The board has rejected a ferry.\n\n> It was late.\nFrom me\n-- \nAnn"


def test_spaces_added_by_the_wrapping_go() -> None:
    """With DelSp=yes the space before a line end is no part of the text."""
    (part,) = read(raw(b"flo \r\nwed", b"Content-Type: text/plain; format=flowed; delsp=yes"))
    assert text(part) == "flowed"


@pytest.mark.parametrize(
    ("body", "transfer"),
    [
        (b"Caf=C3=A9 and a long=\r\n line", b"quoted-printable"),
        (base64.encodebytes("Café and a long line".encode()), b"base64"),
        (base64.b64encode("Café and a long line".encode()).rstrip(b"=") + b"!", b"BASE64"),
        ("Café and a long line".encode(), b"8bit"),
    ],
)
def test_transfer_encodings_are_undone(body: bytes, transfer: bytes) -> None:
    """Also where base64 has lost its end."""
    (part,) = read(raw(body, b"Content-Type: text/plain; charset=UTF-8", b"Content-Transfer-Encoding: " + transfer))
    assert text(part) == "Café and a long line"


@pytest.mark.parametrize(
    ("content", "charset", "encoding"),
    [
        ("Паром".encode("koi8-r"), b"koi8-r", "koi8-r"),
        ("Café".encode("cp1252"), b"iso-8859-1", "cp1252"),
        ("Café".encode(), b"us-ascii", "utf-8"),
        (b"Cafe", b"no-such-charset", None),
        (b"Cafe", b"", None),
        (b"Caf\xe9", b"a\0b", None),
        (b"Caf\xe9", b"x; charset*0=a; charset*1*=b", None),
    ],
)
def test_the_charset_of_the_header_is_believed_unless_it_is_wrong(
    content: bytes, charset: bytes, encoding: str | None
) -> None:
    """Faultless UTF-8 goes before a label of ASCII; an unknown label says nothing."""
    (part,) = read(raw(content, b"Content-Type: text/plain; charset=" + charset))
    assert part.encoding == encoding


def test_a_forwarded_message_is_an_article_of_its_own() -> None:
    """The newsletter inside a message is read, and says where it came from."""
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"], outer["Date"] = "b@c.example", "d@c.example", "Fwd", "x"
    outer.set_content("Read this.")
    outer.add_attachment(newsletter())
    first, second = read(outer.as_bytes())
    assert (text(first), text(second)) == ("Read this.", PLAIN)
    assert second.metadata.author == "Ann Lee"
    assert second.notices == ("This message came inside “Fwd”.",)


def test_attached_files_are_counted_and_inline_pictures_are_not() -> None:
    """A person is told what was not read; logos are part of the page's look."""
    message = newsletter()
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Bericht für alle.pdf")
    message.add_attachment("a,b", subtype="csv", filename="figures.csv")
    message.add_attachment(b"x", maintype="image", subtype="png", disposition="inline", cid="<logo@c>")
    (part,) = read(message.as_bytes())
    assert text(part) == PLAIN
    assert part.notices == ("2 attached files were not read: Bericht für alle.pdf, figures.csv.",)


def test_the_text_around_a_picture_is_kept_whole() -> None:
    """Mail programs send text, picture, text as parts of one message."""
    data = raw(
        b"--b\nContent-Type: text/plain; charset=utf-8\n\nBefore\n--b\nContent-Type: image/png\n\nx\n"
        b"--b\nContent-Type: text/plain; charset=koi8-r\n\n" + "После".encode("koi8-r") + b"\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b",
    )
    (part,) = read(data)
    assert text(part).split() == ["Before", "После"]


def test_the_footer_of_a_mailing_list_stands_under_the_page() -> None:
    """A plain text behind HTML becomes part of the page."""
    data = raw(
        b"--b\nContent-Type: text/html\n\n<p>Page</p>\n--b\nContent-Type: text/plain\n\nLeave < list\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b",
    )
    (part,) = read(data)
    assert text(part) == "Page\n\nLeave < list"


def test_a_mailbox_gives_one_article_a_message() -> None:
    """Lines that begin with "From " in a text are no messages, and their escape goes."""
    one = raw(b"From here on it rains.\r\n>From there it does not.\r\n")
    box = b"From a@c Thu May  2 10:00:00 2024\n" + one + b"\nFrom MAILER Thu May  2 11:00:00 2024\n" + raw(b"Two\r\n")
    first, second = read(box, "box.mbox")
    assert text(first) == "From here on it rains.\nFrom there it does not."
    assert text(second) == "Two"


def test_a_message_without_text_does_not_end_a_mailbox() -> None:
    """It gives an empty Part that says so."""
    empty = raw(b"", b"Content-Type: image/png")
    box = b"From a@c x\n" + empty + b"\nFrom b@c y\n" + raw(b"Two\n")
    first, second = read(box, "noname")
    assert (first.data, first.notices) == ("", ("This message has no text in it.",))
    assert text(second) == "Two"


def test_a_mailbox_of_too_many_messages_is_an_input_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """After those that were read before it."""
    monkeypatch.setattr(mail, "MAX_MESSAGES", 2)
    found = parts((b"From a@c x\n" + raw(b"Text\n") + b"\n") * 3, "box.mbox")
    assert [text(next(found)), text(next(found))] == ["Text", "Text"]
    with pytest.raises(InputError, match=r"box\.mbox has more than 2 messages"):
        next(found)


def test_a_file_of_apple_mail_is_read() -> None:
    """Its length stands before the message, a property list behind it."""
    data = raw(b"Text\r\n")
    wrapped = b"%d      \n" % len(data) + data + b'<?xml version="1.0"?><plist></plist>'
    (part,) = read(wrapped, "1.emlx")
    assert text(part) == "Text"


def test_odd_headers_are_read_as_far_as_they_go() -> None:
    """Raw bytes, split signs, unknown charsets and broken base64 in headers end nothing."""
    split = b"Subject: =?utf-8?B?" + base64.b64encode("Caf\u00e9".encode()[:4]) + b"?=\r\n =?UTF-8?Q?=A9_au_lait?="
    data = (
        split + b"\r\nFrom: \xd0\x90\xd0\xbd\xd0\xbd\xd0\xb0 <a@c>\r\nDate: not a date\r\nMessage-ID: <1>\r\n\r\nText"
    )
    (part,) = read(data)
    assert part.metadata == Metadata("Café au lait", "Анна")
    odd = b"Subject: =?x-none?B?=?= =?utf-8?B?%%%?= \x80\r\nFrom: <<<>>,;:@[\r\nDate: Thu, 99 May 99999999999\r\n"
    (part,) = read(odd + b"Message-ID: <1>\r\n\r\nText")
    assert text(part) == "Text"


@pytest.mark.parametrize("sign", [b"(", b"<", b":", b'"', b"[", b",", b"=?", b"9", b"@"])
@pytest.mark.parametrize("name", [b"From", b"Date", b"List-Id", b"Subject", b"Content-Type", b"Content-Disposition"])
def test_a_header_of_one_sign_is_read_as_far_as_it_goes(name: bytes, sign: bytes) -> None:
    """Comments within comments, and whatever else the library descends into."""
    (part,) = read(b"Message-ID: <1>\nTo: x\n" + name + b": " + sign * 20_000 + b"\n\nText")
    assert text(part) == "Text"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: line\nThis is an essay that opens with a word and a colon.",
        b"From: here to there\n\nA text.",
        b"From the start it was clear\nthat nothing would come of it.",
        b"From: Saved by x\nSnapshot-Content-Location: https://c\nContent-Type: multipart/related; boundary=b\n\n",
    ],
)
def test_a_text_is_no_mail(data: bytes) -> None:
    """Texts that begin like a header are left to others."""
    assert not matches(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [
        raw(b"x", b"Content-Type: image/png"),
        raw(b"", b"Content-Type: multipart/mixed; boundary=b"),
        raw(b"", *(b"X: y",) * 5),
        b"From: a\n"
        + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
        b"From: a\n" + b"Content-Type: message/rfc822\n\n" * 20_000,
        b"From a b\n",
        raw(b"a\n" * 10_000_000),
        raw(b"--b\nContent-Type: text/plain\n\na\n" * 3_000, b"Content-Type: multipart/mixed; boundary=b"),
    ],
    ids=["picture", "no parts", "empty", "nested", "forwarded", "empty mailbox", "lines", "parts"],
)
def test_a_message_without_text_is_an_input_error(data: bytes) -> None:
    """What holds no text, or is nested without end, is refused by name."""
    with pytest.raises(InputError, match=r"letter\.eml"):
        list(parts(data, "letter.eml"))


def test_a_header_made_to_take_time_is_cut() -> None:
    """A million semicolons in a quotation that never ends are no work."""
    (part,) = read(raw(b"Text", b'Content-Type: text/plain; x="' + b";" * 1_000_000))
    assert text(part) == "Text"


@given(st.binary(max_size=200), st.integers(0, 1_200), st.integers(0, 40))
def test_a_damaged_message_is_read_or_refused(noise: bytes, at: int, lost: int) -> None:
    """Nothing but InputError comes of bytes that were changed."""
    whole = newsletter().as_bytes()
    changed = whole[:at] + noise + whole[at + lost :]
    for data in (noise, changed, b"From a b\n" + changed):
        matches(data, "letter.eml")
        try:
            list(parts(data, "letter.eml"))
        except InputError as error:
            assert "letter.eml" in str(error)  # noqa: PT017 - a text may come of it as well


PIECES = (
    b"Content-Type: |Content-Transfer-Encoding: |x-uuencode|base64|multipart/|text/plain|; charset=|=?utf-8?B?|?="
    b'|"|;|*0*=|%'
    b"|\n|\n\n|--b|boundary=b|From |message/rfc822|\xe9|begin 644 x\n"
).split(b"|")


@given(st.lists(st.sampled_from(PIECES)))
def test_messages_made_of_pieces_are_read_or_refused(pieces: list[bytes]) -> None:
    """Nothing but InputError comes of headers in any order."""
    try:
        list(parts(b"Subject: x\n" + b"".join(pieces), "letter.eml"))
    except InputError as error:
        assert "letter.eml" in str(error)  # noqa: PT017 - a text may come of it as well
