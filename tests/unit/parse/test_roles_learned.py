from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.core.analysis import Block
from reader.core.document import LoadedDocument, Source
from reader.core.vocabulary import Role
from reader.errors import InternalError
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.parse.roles.learned import Known, are_article, best_run
from reader.parse.roles.page_features import FEATURES
from reader.resources import load_lexicons

LEAD = "PORT HALE — The old swing bridge was shut on Monday after engineers found cracks in two of its piers."
SECOND = "Harbour master Ida Voss said that ferries would carry people across until the repairs were done."
THIRD = "The council had put off a survey of the bridge three times since the flood of four years ago."
COMMENT = "I have said for years that this bridge was going to fall and nobody at the council ever listens to us."
LABEL = "Two piers"


class Fixed:
    """A classifier that gives the chances it was made with."""

    def __init__(self, *chances: float, features: tuple[str, ...] = FEATURES) -> None:
        self.features = features
        self._chances = chances

    def chances(self, figures: "array[float]", words: "array[float]") -> Sequence[float]:
        """The chances, if there are figures for as many lines."""
        assert len(figures) == len(words) * len(self.features)
        assert len(words) == len(self._chances)
        return self._chances


def blocks(lines: Sequence[str], *chances: float) -> tuple[Block, ...]:
    """The blocks of a plain-text file with these lines, each with its chance to be the article's."""
    document = LoadedDocument(Source(Path("dump.txt"), "", "text/plain", "utf-8"), "\n".join(lines))
    return assign_roles(document, split_blocks(document), load_lexicons(), Fixed(*chances))


def roles(lines: Sequence[str], *chances: float) -> list[Role]:
    """The roles of the lines."""
    return [block.role for block in blocks(lines, *chances)]


def test_what_no_rule_knows_is_left_out_where_the_classifier_is_sure() -> None:
    """A reader's comment under the article reads like prose, and only the classifier tells it apart."""
    found = blocks([LEAD, SECOND, THIRD, COMMENT], 0.99, 0.99, 0.99, 0.05)
    assert [block.role for block in found] == [Role.BODY] * 3 + [Role.FURNITURE]
    assert found[-1].score == 0.95
    assert found[-1].reason == "stands after the article, like comments or notes of the site"


def test_a_rule_that_doubts_gives_way_to_a_sure_classifier() -> None:
    """A line that rules take for a byline is body where the classifier sees the article's own line."""
    lines = [LEAD, SECOND, "By Friday", THIRD]
    assert roles(lines, 0.99, 0.99, 0.1, 0.99)[2] is Role.BYLINE
    assert roles(lines, 0.99, 0.99, 0.9, 0.99)[2] is Role.BODY


def test_the_rules_go_on_naming_what_is_not_the_article() -> None:
    """Where rules and classifier agree that a line is no body, the rule's role and reason stay."""
    found = blocks([LEAD, SECOND, THIRD, "Sign up for our newsletter"], 0.99, 0.99, 0.99, 0.02)[-1]
    assert found.role is Role.FURNITURE
    assert found.reason == "asks the reader to log in, share, subscribe or agree"


def test_a_repeat_stays_a_repeat() -> None:
    """What the page has said before is a duplicate, however much it reads like the article."""
    assert roles([LEAD, SECOND, THIRD, SECOND], 0.99, 0.99, 0.99, 0.99)[3] is Role.DUPLICATE


def test_the_headline_right_above_the_article_stays() -> None:
    """A headline reads like a short line of the article, and what the site says above it is no part of it either."""
    lines = ["Sign up for our newsletter", "Cracks shut the swing bridge", LEAD, SECOND, THIRD]
    assert roles(lines, 0.9, 0.95, 0.99, 0.99, 0.99) == [Role.FURNITURE, Role.HEADLINE] + [Role.BODY] * 3


def test_a_name_beside_the_article_is_its_byline() -> None:
    """Where the classifier says that a name alone is no line of the article, it is its writer's."""
    lines = ["Cracks shut the swing bridge", "Gwendolyn Achebe", LEAD, SECOND, THIRD]
    assert roles(lines, 0.1, 0.1, 0.99, 0.99, 0.99)[:3] == [Role.HEADLINE, Role.BYLINE, Role.BODY]


def test_lines_apart_from_the_article_must_be_surer() -> None:
    """A likely line far below the article is none of its lines; a likely line in it is."""
    far = [LEAD, SECOND, THIRD, *[COMMENT] * 1, "Home page", "All our topics", "Other places", SECOND[:-20] + "in May."]
    chances = [0.99, 0.99, 0.99, 0.01, 0.01, 0.01, 0.01, 0.8]
    assert roles(far, *chances)[-1] is not Role.BODY
    assert roles([LEAD, LABEL, THIRD], 0.99, 0.6, 0.99)[1] is Role.BODY


def test_the_run_of_the_article_bridges_its_doubtful_lines() -> None:
    """The stretch with the greatest sum of chances is the article, a short doubtful line in it included."""
    assert best_run([3, 30, 2, 30, 5, 5], [0.0, 0.9, 0.1, 0.9, 0.0, 0.1]) == (1, 4)
    assert best_run([], []) == (0, 0)


def test_a_classifier_of_other_figures_is_refused() -> None:
    """Weights that were trained on other figures would give any answer."""
    document = LoadedDocument(Source(Path("dump.txt"), "", "text/plain", "utf-8"), LEAD)
    with pytest.raises(InternalError):
        assign_roles(document, split_blocks(document), load_lexicons(), Fixed(0.9, features=("words",)))


def test_a_card_inside_the_article_stays_a_card() -> None:
    """What its build shows, a picture text with the site's name above a title, outweighs words that fit the article."""
    site = "Hale Harbour Times"
    picture = "Ferries cross the wide harbour at Port Hale in the morning - Hale Harbour Times"
    title = "'They Knew for Years': Who Put Off the Survey of the Hale Bridge"
    lines = [site, f"Old Bridge Shut After Cracks Found - {site}", LEAD, SECOND, picture, title, THIRD]
    chances = (0.02, 0.1, 0.99, 0.99, 0.8, 0.8, 0.99)
    assert roles(lines, *chances)[4:6] == [Role.RELATED, Role.RELATED]
    assert roles(lines, *chances[:4], 0.99, 0.99, 0.99)[4:6] == [Role.BODY, Role.BODY]


def test_a_line_that_announces_another_article_is_never_the_article_s() -> None:
    """However well its words fit in."""
    pointer = "READ MORE: Harbour Bridge Cracks Seen Years Ago"
    lines = ["Old Bridge Shut After Cracks Found", LEAD, pointer, SECOND, THIRD]
    assert roles(lines, 0.02, 0.99, 0.99, 0.99, 0.99)[2] is Role.RELATED


@pytest.mark.parametrize(("score", "body"), [(0.9, False), (0.85, True)])
def test_prose_is_a_standfirst_only_where_a_rule_is_sure(score: float, body: bool) -> None:
    """A headline that reads like the article stays one where the article was seen to say it again."""
    known = Known(
        words=[1, 16, 18, 17, 19],
        prose=[False, True, True, True, True],
        judged=[True, True, False, False, False],
        scores=[0.95, score, 0.0, 0.0, 0.0],
        headlines=[False, True, False, False, False],
        settled=[False] * 5,
        marked=[False] * 5,
    )
    article, _ = are_article(known, [0.01, 0.99, 0.99, 0.99, 0.99])
    assert article == [False, body, True, True, True]
