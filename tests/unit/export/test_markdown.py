"""The notes in Markdown."""

from dataclasses import replace

from reader.core.document import Metadata
from reader.export.markdown import dumps, escaped, failure
from tests.unit.export.articles import ANALYSIS, DATE


def test_the_notes_tell_who_says_what() -> None:
    """Headline, provenance, claims with those inside them below, and what nobody is named for, in this order."""
    assert dumps(ANALYSIS, DATE) == (
        "# School \\<shut\\>\n"
        "\n"
        "- Address: https://news.example/a?b=1\\&c=2\n"
        "- File: news/a.txt\n"
        f"- SHA-256 of the file: {'ab' * 32}\n"
        "- Program: claim-reader 1\n"
        "- Model: model-v1\n"
        "- Analysed: 2026-05-01T12:30:00Z\n"
        "\n"
        "> Cut at \\<1 MB\\>.\n"
        "\n"
        "## Who says what\n"
        "\n"
        "- **Ann Lee** *said*: “We close,”\n"
        "- **Officials** *claimed*: Ann Lee said it rained (unnamed, distancing word, unsure)\n"
        "  - **Ann Lee** *said*: it rained\n"
        "\n"
        "## What nobody is named for\n"
        "\n"
        "- Pupils left. (hedged)\n"
    )


def test_claims_in_a_circle_are_listed_once() -> None:
    """Two claims that each say they stand in the other are two bullets."""
    one, two = (replace(ANALYSIS.claims[k], within=ANALYSIS.claims[1 - k].id) for k in (0, 1))
    text = dumps(replace(ANALYSIS, claims=(one, two)), DATE)
    assert text.count("“We close,”") == text.count("Ann Lee said it rained") == 1


def test_an_article_without_claims_says_so() -> None:
    """Both sections are there and say that they are empty; the first headline stands in for a missing title."""
    text = dumps(replace(ANALYSIS, claims=(), metadata=Metadata()), DATE)
    assert text.startswith("# School \\<shut\\>\n")
    assert "No claims found." in text
    assert text.endswith("\nNo assertions found.\n")


def test_nothing_of_the_article_is_markup() -> None:
    """Lists, headings, emphasis, links, tables and HTML are words."""
    assert escaped("1. *a* [b](c) <d> `e` | _f_") == "1\\. \\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\| \\_f\\_"
    assert escaped("- a") == "\\- a"
    assert escaped("2026-05-01") == "2026-05-01"
    assert escaped("a\n# b\u202e") == "a \\# b⟨U+202E⟩"


def test_an_error_is_a_section() -> None:
    """What could not be read is named with its number and told of."""
    assert failure("a.warc", 3, "It is *broken*.") == "# a.warc, article 3\n\nIt is \\*broken\\*.\n"
