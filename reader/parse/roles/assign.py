"""The rules in their order; each sees what the ones before it said, and the first to speak of a block decides."""

from collections.abc import Mapping, Sequence

from reader.core.analysis import Block
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.core.wanted import while_wanted
from reader.parse.roles.bylines import bylines, names_below
from reader.parse.roles.captions import captions
from reader.parse.roles.cards import cards
from reader.parse.roles.extent import outside_article
from reader.parse.roles.headlines import headlines
from reader.parse.roles.learned import LineClassifier, with_classifier
from reader.parse.roles.markup import markup
from reader.parse.roles.page import Page, Rule, Verdict, page_of
from reader.parse.roles.pointers import pointers
from reader.parse.roles.printed import printed
from reader.parse.roles.prompts import prompts
from reader.parse.roles.repeats import repeats
from reader.parse.roles.scripts import foreign_scripts
from reader.parse.roles.site import site_lines

# Certain rules come first; the last two weigh the whole page. A trained classifier, where there is one, speaks after
# all of them and hears what they said.
RULES: tuple[Rule, ...] = (
    foreign_scripts,
    printed,
    site_lines,
    prompts,
    markup,
    repeats,
    cards,
    pointers,
    captions,
    bylines,
    headlines,
    names_below,
    outside_article,
)

_BODY = Verdict(Role.BODY, 0.8, "running text of the article")
_SHORT = Verdict(Role.BODY, 0.6, "stands inside the article")


def assign_roles(
    document: LoadedDocument, spans: Sequence[Span], lexicons: Lexicons, classifier: LineClassifier | None = None
) -> tuple[Block, ...]:
    """One block for each of ``spans``, the blocks of ``document`` in text order, with its role.

    ``lexicons`` holds the ``role_*`` lists; without ``classifier`` the rules alone decide. Takes time linear in the
    size of the text. Raises InternalError when the classifier was trained on other figures than the rules give it.
    """
    page = page_of(document, spans, lexicons)
    rules, marked = judged(page)
    said: Mapping[int, Verdict] = rules
    if classifier is not None:
        said = with_classifier(page, rules, marked, classifier)
    blocks = []
    for line in page.lines:
        verdict = said.get(line.index) or (_BODY if line.is_prose else _SHORT)
        blocks.append(Block(line.span, verdict.role, verdict.score, verdict.reason))
    return tuple(blocks)


def judged(page: Page) -> tuple[dict[int, Verdict], frozenset[int]]:
    """What the rules say of the lines, and the lines of which the page's elements or a card's build decided."""
    said: dict[int, Verdict] = {}
    marked: set[int] = set()
    for rule in while_wanted(RULES):
        new = {index: verdict for index, verdict in rule(page, said).items() if index not in said}
        said.update(new)
        if rule in (markup, cards):
            marked |= new.keys()
    return said, frozenset(marked)
