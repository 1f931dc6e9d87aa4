from pathlib import Path

import pytest

from reader.core.analysis import Block
from reader.core.document import LoadedDocument, Metadata, Source
from reader.core.vocabulary import Role
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.resources import load_lexicons

LEAD = "PORT HALE — The old swing bridge was shut on Monday after engineers found cracks in two of its piers."
SECOND = "Harbour master Ida Voss said that ferries would carry people across until the repairs were done."
THIRD = "“We had no choice,” she told reporters at the quay, adding that the work might last until the spring."
FOURTH = "The council had put off a survey of the bridge three times since the flood of four years ago."
BODY = [LEAD, SECOND, THIRD, FOURTH]


def blocks(lines: list[str], publisher: str | None = None) -> tuple[Block, ...]:
    """The blocks of a plain-text file with these lines."""
    source = Source(Path("dump.txt"), "", "text/plain", "utf-8")
    document = LoadedDocument(source, "\n".join(lines), metadata=Metadata(publisher=publisher))
    return assign_roles(document, split_blocks(document), load_lexicons())


def role_in(lines: list[str], line: str) -> Role:
    """The role of one of the lines."""
    return blocks(lines)[lines.index(line)].role


def test_a_clean_article_is_all_body_below_its_headline() -> None:
    """Nothing of an article without a page around it is called boilerplate."""
    roles = [block.role for block in blocks(["Cracks shut the swing bridge", *BODY])]
    assert roles == [Role.HEADLINE] + [Role.BODY] * 4


def test_an_article_without_headline_begins_with_body() -> None:
    """A long first sentence is no headline."""
    assert [block.role for block in blocks(BODY)] == [Role.BODY] * 4


def test_a_headline_may_end_in_a_full_stop() -> None:
    """A short first line above longer paragraphs is the headline, stop or not."""
    assert (
        role_in(["Cracks shut the swing bridge.", SECOND, THIRD, FOURTH], "Cracks shut the swing bridge.")
        is Role.HEADLINE
    )


def test_what_stands_between_headline_and_dateline_is_the_standfirst() -> None:
    """A standfirst is a headline."""
    roles = [block.role for block in blocks(["Cracks shut the swing bridge.", "Ferries to run until spring.", *BODY])]
    assert roles[:3] == [Role.HEADLINE, Role.HEADLINE, Role.BODY]


def test_a_standfirst_that_the_lead_repeats_is_a_headline() -> None:
    """The first line is the standfirst where the next paragraphs say it again, and those stay body."""
    summary = "The old swing bridge was shut on Monday after engineers found cracks in two of its piers."
    roles = [block.role for block in blocks([summary, *BODY])]
    assert roles == [Role.HEADLINE] + [Role.BODY] * 4


def test_subheads_answers_and_lists_inside_the_article_are_body() -> None:
    """Short lines between paragraphs belong to the article."""
    lines = [LEAD, "A long delay", SECOND, "No.", THIRD, "- Pier two", "- Pier four", FOURTH]
    assert {block.role for block in blocks(lines)} == {Role.BODY}


def test_the_site_name_is_found_by_its_repetition() -> None:
    """A name that ends other lines and stands alone above the article is the site's own, whatever it is."""
    lines = [
        "- Port Gazette",
        "The latest news and live coverage, features and analysis from around the world.",
        "Cracks shut the swing bridge",
        *BODY[:2],
        "Divers look at a pier of the bridge before the winter storms - Port Gazette",
        "Who Pays For The Bridge?",
        *BODY[2:],
        "Fishing boats wait at the quay beside the market hall - Port Gazette",
        "Harbour Fees To Rise In The Spring",
        FOURTH + " It will not do so again.",
    ]
    assert [block.role for block in blocks(lines)] == [
        Role.FURNITURE,
        Role.FURNITURE,
        Role.HEADLINE,
        Role.BODY,
        Role.BODY,
        Role.RELATED,
        Role.RELATED,
        Role.BODY,
        Role.BODY,
        Role.RELATED,
        Role.RELATED,
        Role.BODY,
    ]


def test_a_suffix_that_nothing_repeats_is_no_site_name() -> None:
    """A headline that ends in its source after a dash stays a headline."""
    title = "Cracks shut the swing bridge – Engineers"
    assert role_in([title, *BODY], title) is Role.HEADLINE


def test_a_caption_run_into_its_credit_and_its_repeat() -> None:
    """The credited line is the caption; the same words again with the site's name are a duplicate that names it."""
    lines = [
        "Port Gazette",
        "Cracks shut the swing bridge",
        "© AFP / Jon MarlDivers look at a pier of the old bridge before the winter storms",
        "Divers look at a pier of the old bridge before the winter storms - Port Gazette",
        *BODY,
    ]
    found = blocks(lines)
    assert [block.role for block in found[:4]] == [Role.FURNITURE, Role.HEADLINE, Role.CAPTION, Role.DUPLICATE]
    assert found[3].reason == "repeats line 3"


def test_a_repeat_may_carry_a_picture_s_size_and_day_behind_the_site_s_name() -> None:
    """Templates put them into the picture's text; the name is known from the head of the page."""
    caption = "Divers look at a pier of the old bridge before the winter storms"
    again = f"{caption} - Port Gazette, 1920, 04.03.2031"
    found = blocks(["- Port Gazette", "Cracks shut the swing bridge", caption, again, *BODY])
    assert (found[3].role, found[3].reason) == (Role.DUPLICATE, "repeats line 3")


@pytest.mark.parametrize(
    "caption",
    [
        "Divers look at a pier of the old bridge, Port Hale, July 14, 2033.",
        "The old bridge is inspected by divers, July 14, 2033. Sund Press/Jon Marl",
        "The old swing bridge at the mouth of the harbourCredit: Jon Marl",
        "The old swing bridge at the mouth of the harbour. Credit: Jon Marl / Port Authority",
    ],
)
def test_a_picture_text_above_the_article_is_a_caption(caption: str) -> None:
    """Its day or its credit at the end tells it from a standfirst."""
    assert role_in(["Cracks shut the swing bridge", caption, *BODY], caption) is Role.CAPTION


@pytest.mark.parametrize("names", ["Ida Voss-Lerat", "Ida Voss, Jon Marl", "Ida Voss and Jon van der Marl"])
def test_names_below_the_headline_are_the_byline(names: str) -> None:
    """No "by" is needed where nothing else can be meant."""
    assert role_in(["Cracks shut the swing bridge", names, *BODY], names) is Role.BYLINE


@pytest.mark.parametrize("line", ["EXCLUSIVE By Jon Marl, Senior Reporter", "2 May 2032 | 6 min read"])
def test_what_else_names_author_and_day_is_a_byline(line: str) -> None:
    """Neither a capital word before "by" nor the time that reading takes makes it anything else."""
    assert role_in(["Cracks shut the swing bridge", line, *BODY], line) is Role.BYLINE


def test_the_site_s_name_above_the_headline_is_furniture() -> None:
    """The headline is the line below it."""
    roles = [block.role for block in blocks(["Sund News Agency", "Cracks shut the old swing bridge", *BODY])]
    assert roles[:2] == [Role.FURNITURE, Role.HEADLINE]


def test_a_name_above_a_headline_that_asks_is_the_site_s() -> None:
    """The headline reads like prose, and is the headline all the same."""
    title = "Who shut the old swing bridge? What the cracks in two piers mean for ferries"
    roles = [block.role for block in blocks(["The Sund Almanac", title, *BODY])]
    assert roles[:3] == [Role.FURNITURE, Role.HEADLINE, Role.BODY]


def test_a_wire_s_points_belong_to_its_headline() -> None:
    """All of them, whatever words they share with the article."""
    points = ["* Ferries to carry people across the harbour", "* Council put off the survey three times"]
    roles = [block.role for block in blocks(["SUND BRIDGE-Cracks shut the swing bridge", *points, *BODY])]
    assert roles == [Role.HEADLINE] * 3 + [Role.BODY] * 4


def test_a_headline_may_begin_like_a_pointer() -> None:
    """The article says the same words; another one's title would not be told below."""
    title = "Explained: Why cracks shut the old swing bridge on Monday"
    assert role_in([title, *BODY], title) is Role.HEADLINE


@pytest.mark.parametrize("note", ["Topics: Port Hale, Bridges", "Citation: Old piers fail in winter (2033, May 2)"])
def test_notes_under_an_article_are_furniture(note: str) -> None:
    """They lead nowhere, so they are no headlines of other articles."""
    assert role_in(["Cracks shut the swing bridge", *BODY, note], note) is Role.FURNITURE


def test_a_paragraph_given_twice_is_a_duplicate() -> None:
    """The later of two equal paragraphs is the duplicate, in another case or with other marks too."""
    lines = [*BODY, SECOND.upper()]
    assert [block.role for block in blocks(lines)] == [Role.BODY] * 4 + [Role.DUPLICATE]


@pytest.mark.parametrize(
    "again",
    [
        "Divers look at a pier of the old brigde before the winter storms",
        "Divers look at a pier of the old bridge before the winter storms | The Sund Observer",
        "Divers look at a pier of the old bridge before the winter storms Marl/Sund Press",
        "Gallery: Divers look at a pier of the old bridge before the winter storms",
    ],
)
def test_a_repeat_may_be_misspelt_or_have_a_site_or_a_credit_at_its_end(again: str) -> None:
    """What a person would call the same line is a duplicate."""
    caption = "Divers look at a pier of the old bridge before the winter storms"
    found = blocks(["Cracks shut the swing bridge", caption, *BODY, again])
    assert (found[-1].role, found[-1].reason) == (Role.DUPLICATE, "repeats line 2")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The second pier of the bridge is 14 metres high", "The second pier of the bridge is 41 metres high"),
        ("The harbour board calls the new pier legal today", "The harbour board calls the new pier illegal today"),
        ("The board has promised to pay for the repairs", "The board has not promised to pay for the repairs"),
    ],
)
def test_lines_that_differ_in_what_they_say_are_no_duplicates(first: str, second: str) -> None:
    """Another figure, another word or a "not" makes another line."""
    assert Role.DUPLICATE not in [block.role for block in blocks([*BODY, first, second])]


def test_a_quotation_set_apart_is_no_reason_to_drop_the_sentence_with_its_source() -> None:
    """The later line says who spoke; it is the article's."""
    quoted = "“We heard the pier crack long before anybody saw it, and we said so to the board,”"
    line = f"{quoted} Marl told this newspaper."
    assert role_in([LEAD, quoted, SECOND, line, THIRD], line) is Role.BODY


def test_short_repeats_are_no_duplicates() -> None:
    """An article may give the same short answer twice."""
    lines = [LEAD, "She would not say.", SECOND, "She would not say.", THIRD]
    assert {block.role for block in blocks(lines)} == {Role.BODY}


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Harbour Fees to Rise in the Spring",
        "Read also: Harbour fees to rise in the spring",
        "WATCH Divers Go Down at the Old Bridge",
        "Related: Harbour fees to rise in the spring",
    ],
)
def test_pointers_to_other_articles_are_related(line: str) -> None:
    """Lines that announce another article are related, inside the text too."""
    assert role_in([LEAD, SECOND, line, THIRD, FOURTH], line) is Role.RELATED


@pytest.mark.parametrize(
    "line",
    [
        "Watch the tide tables, Voss told the skippers, and keep away from the piers.",
        "Related cracks were found in the lock gates last year, the survey says.",
        "Read by few, the survey had warned of the piers.",
    ],
)
def test_a_sentence_that_begins_like_a_pointer_is_body(line: str) -> None:
    """The words of a pointer open ordinary sentences too."""
    assert role_in([LEAD, SECOND, line, THIRD, FOURTH], line) is Role.BODY


def test_a_list_of_other_articles_is_related_with_its_heading() -> None:
    """Headlines below a heading such as Related articles go with it."""
    lines = [*BODY, "Related articles", "Harbour fees to rise in the spring", "Fish market moves to the north quay"]
    assert [block.role for block in blocks(lines)][4:] == [Role.RELATED] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Log in or register to comment",
        "Sign up for our newsletter",
        "Share this article",
        "We use cookies to improve your visit. Read our privacy policy",
        "© 2021 Port Gazette. All rights reserved.",
        "Facebook",
        "https://gazette.example/bridge-shut",
        "Комментарии закрыты",
    ],
)
def test_the_pages_own_lines_are_furniture(line: str) -> None:
    """Prompts, labels, legal lines, addresses and template residue are furniture, before and after the text."""
    assert role_in([line, *BODY], line) is role_in([*BODY, line], line) is Role.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for our newsletter,” the council told people who asked about the bridge.",
        "The council will share this article of the treaty with the harbour board before it votes in May.",
        "The banner read «Мост наш», which the police on the quay took down before the council met there on Monday.",
    ],
)
def test_an_article_that_mentions_such_words_keeps_them(line: str) -> None:
    """What the article says or quotes is not taken for a prompt or for residue."""
    assert role_in([LEAD, SECOND, line, THIRD, FOURTH], line) is Role.BODY


@pytest.mark.parametrize(
    "line",
    [
        "By Nora Quill",
        "Published: 09:09 GMT, 22 December 2021",
        "March 3, 2021 7:00 am",
        "3 hours ago",
        "Reporting by Nora Quill; Editing by Tom Ashe",
        "Interview: Ama Oskar-Lê",
        "Words: Ida Voss",
        "Ida Voss Transport editor",
        "Ida Voss is a columnist for the Courier. Her new book is out in May.",
    ],
)
def test_bylines_and_dates(line: str) -> None:
    """Authors, editors and dates on a line of their own are bylines."""
    lines = ["Cracks shut the swing bridge", line, *BODY]
    assert [block.role for block in blocks(lines)][:3] == [Role.HEADLINE, Role.BYLINE, Role.BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jon Marl",
        "The swing bridge before the storms (AFP via Getty Images)",
        "Ida Voss, second from left, with divers on the quay",
        "REUTERS/Jon Marl",
    ],
)
def test_captions_and_credits(line: str) -> None:
    """Picture texts and credits are captions."""
    assert role_in([LEAD, SECOND, line, THIRD, FOURTH], line) is Role.CAPTION


def test_an_article_is_found_in_a_page_of_other_lines() -> None:
    """On a page of navigation and teasers, the running text is the article and the line above it the headline."""
    menu = [
        "Home",
        "News",
        "Port and Quay",
        "Town Hall Watch",
        "Fish Prices",
        "Lost and Found",
        "Tides",
        "Boats for Sale",
    ]
    teasers = [f"Harbour story number {n} that the town still talks about" for n in range(12)]
    found = blocks([*menu, "Cracks shut the swing bridge for months", *BODY, *teasers, "Imprint of the Port Paper Ltd"])
    inside = [block.role for block in found[8:13]]
    assert inside == [Role.HEADLINE] + [Role.BODY] * 4
    assert not any(block.role is Role.BODY for block in (*found[:8], *found[13:]))


def test_many_equal_lines_are_done_in_one_pass() -> None:
    """Near-duplicates are found by hashing: twenty thousand long lines that share their ends come back."""
    lines = [f"{n} boats lay at the quay while the old swing bridge was shut for repairs" for n in range(20_000)]
    assert len(blocks(lines)) == 20_000


def test_a_motto_beside_the_sites_name_is_no_headline() -> None:
    """A line without a verb that ends like a sentence, next to the site's name, advertises the site."""
    motto = "Letters, weather and fresh fish from the bay, every single day."
    lines = ["Hale Packet", motto, "Cracks shut the swing bridge", *BODY, "The quay at noon - Hale Packet"]
    assert role_in(lines, motto) is Role.FURNITURE
    assert role_in(lines, "Cracks shut the swing bridge") is Role.HEADLINE


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("9 October, 18:42 GMT", Role.BYLINE),
        ("Port Hale, 3 February", Role.BYLINE),
        ("Business staff", Role.BYLINE),
        ("Ida Voss, Harbour Correspondent", Role.BYLINE),
        ("Interview by Ida Voss", Role.BYLINE),
        ("The quay at noon on Monday. (Image: Jon Reeve)", Role.CAPTION),
        ("Ida Voss on the quay. Photograph: Jon Reeve", Role.CAPTION),
        ("THE HALE PACKET | COURTS", Role.FURNITURE),
        ("Home > News > Port Hale", Role.FURNITURE),
    ],
)
def test_lines_around_the_headline_are_told_apart(line: str, role: Role) -> None:
    """Dates, credits and the trail of the page are neither headline nor body."""
    assert role_in(["Cracks shut the swing bridge", line, *BODY], line) is role


def test_a_headline_in_other_words_stands_over_a_standfirst_in_the_articles() -> None:
    """The first of two title lines at the top of a file is the headline, whatever words it has."""
    title = "The night nobody crossed"
    lines = [title, "Why engineers shut the swing bridge after finding cracks in its piers", *BODY]
    assert [block.role for block in blocks(lines)][:3] == [Role.HEADLINE, Role.HEADLINE, Role.BODY]
