from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.core.document import LoadedDocument, Source
from reader.core.vocabulary import Role
from reader.infer.lines import load_line_model
from reader.load import read_bytes
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.resources import load_lexicons

ABOVE = [
    "Harbour budget splits the council",
    "By Ada Lund",
    "The council of Halster voted on Tuesday to spend 12 million crowns on the harbour, after a debate until midnight.",
    "“We have no choice,” said the mayor, Anna Holm. “The quay is old, and nobody wants to pay for a new one.”",
]
BELOW = [
    "The opposition said that the money would be better spent on schools, which have had no repairs since 2019.",
    "A decision on the ferry line is expected in June, the council said.",
]
HEAD = ("Town", "Votes", "Share")
ROWS = [(f"{name} Ferry Quay East", str(k * 137), f"{k}.4%") for k, name in enumerate(("Elm", "Orm", "Ode", "Ash"), 3)]
YEARS = [(str(2010 + k), f"{k}.1", f"{9 - k}.2") for k in range(9)]


def roles(document: LoadedDocument) -> dict[str, Role]:
    """The role of each block by its text."""
    blocks = assign_roles(document, split_blocks(document), load_lexicons(), load_line_model())
    return {block.span.of(document.text): block.role for block in blocks}


def plain(lines: Sequence[str]) -> LoadedDocument:
    """A plain text of these lines."""
    return LoadedDocument(Source(Path("a.txt"), "", "text/plain", "utf-8"), "\n\n".join(lines))


def page(rows: Sequence[Sequence[str]], cell: str) -> LoadedDocument:
    """A web page with the article around a table."""
    title, *above = ABOVE
    table = "".join(f"<tr>{''.join(cell.format(value) for value in row)}</tr>" for row in rows)
    paragraphs = ["".join(f"<p>{line}</p>" for line in lines) for lines in (above, BELOW)]
    markup = f"<html><body><h1>{title}</h1>{paragraphs[0]}<table>{table}</table>{paragraphs[1]}</body></html>"
    return read_bytes(markup.encode(), Path("a.html"))


@pytest.mark.parametrize(
    ("rows", "gap"),
    [*((rows, gap) for rows in (ROWS, YEARS) for gap in ("\t", "    ", "\n\n")), (YEARS * 3, "\t"), (YEARS * 3, "   ")],
)
def test_an_article_goes_on_below_its_table(rows: list[tuple[str, ...]], gap: str) -> None:
    """In plain text, whether its cells stand apart by tabs, by spaces or on lines of their own."""
    found = roles(plain([*ABOVE, *(gap.join(row) for row in (HEAD, *rows)), *BELOW]))
    assert {line: found[line] for line in BELOW} == dict.fromkeys(BELOW, Role.BODY)


@pytest.mark.parametrize("rows", [ROWS, YEARS, YEARS * 3], ids=["words", "figures", "long"])
@pytest.mark.parametrize("cell", ["<td>{}</td>", "<td><p>{}</p></td>"])
def test_an_article_of_a_page_goes_on_below_its_table(rows: list[tuple[str, ...]], cell: str) -> None:
    """Whatever stands in its cells."""
    found = roles(page([HEAD, *rows], cell))
    assert {line: found[line] for line in BELOW} == dict.fromkeys(BELOW, Role.BODY)


def test_no_row_is_the_headline_of_another_article() -> None:
    """A row of words and figures reads like one."""
    found = roles(page([HEAD, *ROWS], "<td>{}</td>"))
    assert all(found["\t".join(row)] is not Role.RELATED for row in ROWS)
