"""The rules in their order; each sees what the ones before it said, and the first to speak of a block decides."""

from collections.abc import Sequence

from reader.core.analysis import Block
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.roles.bylines import bylines
from reader.parse.roles.captions import captions
from reader.parse.roles.cards import cards
from reader.parse.roles.extent import outside_article
from reader.parse.roles.headlines import headlines
from reader.parse.roles.markup import markup
from reader.parse.roles.page import Rule, Verdict, page_of
from reader.parse.roles.pointers import pointers
from reader.parse.roles.prompts import prompts
from reader.parse.roles.repeats import repeats
from reader.parse.roles.scripts import foreign_scripts
from reader.parse.roles.site import site_lines

# Certain rules come first; the last two weigh the whole page. ``outside_article`` is where a trained classifier may
# speak instead.
RULES: tuple[Rule, ...] = (
    foreign_scripts,
    site_lines,
    prompts,
    markup,
    repeats,
    cards,
    pointers,
    captions,
    bylines,
    headlines,
    outside_article,
)

_BODY = Verdict(Role.BODY, 0.8, "running text of the article")
_SHORT = Verdict(Role.BODY, 0.6, "stands inside the article")


def assign_roles(document: LoadedDocument, spans: Sequence[Span], lexicons: Lexicons) -> tuple[Block, ...]:
    """One block for each of ``spans``, the blocks of ``document`` in text order, with its role.

    ``lexicons`` holds the ``role_*`` lists. Takes time linear in the size of the text.
    """
    page = page_of(document, spans, lexicons)
    said: dict[int, Verdict] = {}
    for rule in RULES:
        for index, verdict in rule(page, said).items():
            said.setdefault(index, verdict)
    blocks = []
    for line in page.lines:
        verdict = said.get(line.index) or (_BODY if line.is_prose else _SHORT)
        blocks.append(Block(line.span, verdict.role, verdict.score, verdict.reason))
    return tuple(blocks)
