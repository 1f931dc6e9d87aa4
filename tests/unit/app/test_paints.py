"""Which stretch of an analysed text has which colour."""

from dataclasses import replace
from pathlib import Path

from reader.app.paints import paint
from reader.app.view import Paint, PaintKind
from reader.core.analysis import Analysis, Block, Claim, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, Role


def analysis(text: str, *claims: Claim, boilerplate: tuple[str, ...] = ()) -> Analysis:
    """An analysis whose blocks are the text's lines; those in ``boilerplate`` are furniture."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        role = Role.FURNITURE if line in boilerplate else Role.BODY
        blocks.append(Block(Span(at, at + len(line)), role, 1.0, "test"))
        at += len(line) + 1
    return Analysis(Source(Path("a"), "", "text/plain", "utf-8"), Producer("p", "m"), text, tuple(blocks), claims)


def span(text: str, part: str) -> Span:
    """Where ``part`` stands in ``text``."""
    return Span(text.index(part), text.index(part) + len(part))


def shown(found: Analysis) -> list[tuple[str, PaintKind, int]]:
    """The paints as (words, kind, depth)."""
    return [(each.span.of(found.text), each.kind, each.depth) for each in paint(found)]


def test_each_kind_has_its_colour() -> None:
    """Direct content is a quote, indirect a statement, and what nobody is named for unattributed."""
    text = "“We close,” she said. It was late, he said. The school is old."
    found = analysis(
        text,
        Claim("1", ClaimKind.DIRECT, (span(text, "“We close,”"),)),
        Claim("2", ClaimKind.INDIRECT, (span(text, "It was late"),)),
        Claim("3", ClaimKind.UNATTRIBUTED, (span(text, "The school is old."),)),
    )
    assert shown(found) == [
        ("“We close,”", PaintKind.QUOTE, 0),
        ("It was late", PaintKind.STATEMENT, 0),
        ("The school is old.", PaintKind.UNATTRIBUTED, 0),
    ]


def test_a_mixed_claim_has_both_colours() -> None:
    """The quoted parts of a mixed claim are quotes, the others statements, and a lone comma nothing."""
    text = "She said that the plan was “a gift”, “a trap” and worse."
    content = span(text, "that the plan was “a gift”, “a trap” and worse")
    assert shown(analysis(text, Claim("1", ClaimKind.MIXED, (content,)))) == [
        ("that the plan was", PaintKind.STATEMENT, 0),
        ("“a gift”", PaintKind.QUOTE, 0),
        ("“a trap”", PaintKind.QUOTE, 0),
        ("and worse", PaintKind.STATEMENT, 0),
    ]


def test_a_quote_is_cut_at_the_content() -> None:
    """Quotation marks outside the claim's content colour nothing."""
    text = "“Old” news: she said it was “done”."
    assert shown(analysis(text, Claim("1", ClaimKind.MIXED, (span(text, "it was “done”"),)))) == [
        ("it was", PaintKind.STATEMENT, 0),
        ("“done”", PaintKind.QUOTE, 0),
    ]


def test_what_a_dash_leads_is_a_quote() -> None:
    """In a mixed claim the words behind a leading dash have the quote colour too."""
    text = "— I was late, says Ana Pohl. She said it had been dark."
    content = (span(text, "— I was late"), span(text, "it had been dark"))
    assert shown(analysis(text, Claim("1", ClaimKind.MIXED, content))) == [
        ("— I was late", PaintKind.QUOTE, 0),
        ("it had been dark", PaintKind.STATEMENT, 0),
    ]


def test_dashes_lead_nothing_where_the_article_is_not_english() -> None:
    """English frames are not looked for in another language, as the parser does not look for them."""
    text = "— I was late, says Ana Pohl. “Ja,” sade hon."
    claim = Claim("1", ClaimKind.MIXED, (span(text, "— I was late"), span(text, "“Ja,”")))
    assert shown(replace(analysis(text, claim), language="sv")) == [
        ("— I was late", PaintKind.STATEMENT, 0),
        ("“Ja,”", PaintKind.QUOTE, 0),
    ]


def test_in_somebody_elses_quotation_the_inner_marks_count() -> None:
    """A mixed claim nested in a quotation has the quote colour on what its own speaker is quoted with."""
    text = "“The mayor promised that it was ‘a gift’ to us,” she said."
    outer, inner = (
        span(text, "“The mayor promised that it was ‘a gift’ to us,”"),
        span(text, "that it was ‘a gift’ to us"),
    )
    found = analysis(text, Claim("1", ClaimKind.DIRECT, (outer,)), Claim("2", ClaimKind.MIXED, (inner,), within="1"))
    assert shown(found) == [
        (outer.of(text), PaintKind.QUOTE, 0),
        ("that it was", PaintKind.STATEMENT, 1),
        ("‘a gift’", PaintKind.QUOTE, 1),
        ("to us", PaintKind.STATEMENT, 1),
    ]


def test_a_nested_claim_lies_deeper() -> None:
    """A claim within a claim is a paint of its own over the whole outer one."""
    text = "He said the mayor had promised that it would close."
    outer, inner = span(text, "the mayor had promised that it would close"), span(text, "that it would close")
    found = analysis(
        text,
        Claim("1", ClaimKind.INDIRECT, (outer,)),
        Claim("2", ClaimKind.INDIRECT, (inner,), within="1"),
    )
    assert paint(found) == (
        Paint(outer, PaintKind.STATEMENT, 0, "1"),
        Paint(inner, PaintKind.STATEMENT, 1, "2"),
    )


def test_claims_in_a_circle_still_have_a_depth() -> None:
    """Two claims that name each other as the outer one do not hang the program."""
    found = analysis(
        "abcdef",
        Claim("1", ClaimKind.INDIRECT, (Span(0, 6),), within="2"),
        Claim("2", ClaimKind.INDIRECT, (Span(0, 3),), within="1"),
    )
    assert [each.depth for each in paint(found)] == [1, 1]


def test_boilerplate_lies_under_everything() -> None:
    """Boilerplate is painted but for the claims in it."""
    text = "Share this\nRead: it will close, mayor says\nThe end."
    claim = Claim("1", ClaimKind.INDIRECT, (span(text, "it will close"),))
    found = analysis(text, claim, boilerplate=("Share this", "Read: it will close, mayor says"))
    assert shown(found) == [
        ("Share this", PaintKind.BOILERPLATE, 0),
        ("Read: ", PaintKind.BOILERPLATE, 0),
        ("it will close", PaintKind.STATEMENT, 0),
        (", mayor says", PaintKind.BOILERPLATE, 0),
    ]
