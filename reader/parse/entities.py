"""Name mentions grouped to entities: one canonical name, its aliases and every place where it stands."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from reader.core.analysis import Block, Entity, Mention
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, JoinRule, MentionKind, Role
from reader.core.wanted import still_wanted
from reader.parse.entities_bodies import group_bodies
from reader.parse.entities_context import by_context
from reader.parse.entities_credits import credited
from reader.parse.entities_given import missed_people
from reader.parse.entities_names import NamedMention
from reader.parse.entities_outlet import with_outlet
from reader.parse.entities_persons import group_persons
from reader.parse.entities_places import placed
from reader.parse.entities_repeats import repeats
from reader.parse.entities_spans import tidied
from reader.parse.entities_types import majority, settled
from reader.parse.names import is_all_caps, is_proper, split_introduced, surface

# A name is a few words; a longer run of capitals is a headline that the tagger took for one.
_LONGEST_NAME = 9
_ENDS_LINE = re.compile(r"\s*(?:$|\n|[|>›»•])")


def find_entities(
    text: str, blocks: Sequence[Block], tagged: Sequence[TaggedEntity], lexicons: Lexicons
) -> tuple[Entity, ...]:
    """Group the names that the tagger found, and their unmarked repeats, to entities "e1", "e2" ... in text order.

    A mention's span is what the tagger gave, less what is no name (titles, a headline's verb); all mentions of one name
    get one type.
    """
    named = tidied(text, _named(text, tagged), lexicons)
    named = placed(text, blocks, by_context(text, credited(text, blocks, named, lexicons), lexicons), lexicons)
    still_wanted()
    named = with_outlet(text, blocks, named, lexicons)
    mentions = settled(sorted([*named, *missed_people(text, blocks, named, lexicons)], key=lambda m: m.span), lexicons)
    still_wanted()
    mentions = sorted([*mentions, *repeats(text, blocks, mentions)], key=lambda m: m.span)
    persons = [m for m in mentions if m.type is EntityType.PERSON]
    bodies = [m for m in mentions if m.type is not EntityType.PERSON]
    still_wanted()
    groups = [*group_persons(text, persons, lexicons), *group_bodies(text, bodies, lexicons)]
    groups.sort(key=lambda group: group[0].span)
    headlines = SpanIndex.disjoint(block.span for block in blocks if block.role is Role.HEADLINE)
    starts = {block.span.start for block in blocks}
    # A line that holds a name and no more, but for a section, is how the name is written, capitals or not.
    alone = {m.span for m in mentions if m.span.start in starts and _ENDS_LINE.match(text, m.span.end)}
    return tuple(_entity(f"e{n}", group, headlines, alone) for n, group in enumerate(groups, start=1))


def _named(text: str, tagged: Iterable[TaggedEntity]) -> list[NamedMention]:
    out: list[NamedMention] = []
    for item in sorted(tagged, key=lambda t: (t.span.start, -t.span.end)):
        if out and item.span.start < out[-1].span.end:
            continue
        name = surface(text, item.span)
        if name_words(name):
            long, short = split_introduced(name)
            out.append(NamedMention(item.span, long, short, item.type, item.score))
    return out


@dataclass(frozen=True, slots=True)
class _Form:
    name: str
    count: int
    in_body: bool
    shouted: bool

    @property
    def rank(self) -> tuple[bool, bool, bool, int, int, int]:
        words = len(self.name.split())
        plain = not self.shouted and words <= _LONGEST_NAME
        return (is_proper(self.name), plain, self.in_body, words, len(self.name), self.count)


def _entity(identity: str, group: Sequence[NamedMention], headlines: SpanIndex, lines: Set[Span]) -> Entity:
    counts: dict[str, int] = {}
    rules: dict[str, JoinRule] = {}
    in_body: set[str] = set()
    alone: set[str] = set()
    for mention in group:
        forms = (mention.name, mention.short) if mention.short else (mention.name,)
        for form in forms:
            counts[form] = counts.get(form, 0) + 1
            rule = mention.joined
            if form == mention.short and rule is not JoinRule.OUTLET:
                rule = JoinRule.BRACKETS
            if rule is not None:
                rules.setdefault(form, rule)
        headline = headlines.holding(mention.span.start)
        if headline is None or not headline.contains(mention.span):
            in_body.update(forms)
        if mention.span in lines:
            alone.add(mention.name)
    kind = majority(group)
    mixed = {name_words(form) for form in counts if not form.isupper()}
    written = []
    for form, n in counts.items():
        shouted = (_is_shouted(form, kind) and form not in alone) or (form.isupper() and name_words(form) in mixed)
        written.append(_Form(form, n, form in in_body or form in alone, shouted))
    name = written[0].name if len(written) == 1 else max(written, key=lambda f: f.rank).name
    aliases = _aliases(name, counts)
    return Entity(
        id=identity,
        name=name,
        type=kind,
        aliases=aliases,
        mentions=tuple(Mention(m.span, MentionKind.NAME) for m in group),
        # What joined the name to the alias joined the alias to the name.
        joined=tuple(rules.get(alias) or rules.get(name, JoinRule.SAME_WORDS) for alias in aliases),
    )


def _is_shouted(form: str, kind: EntityType) -> bool:
    """Whether a form is written in capitals that are not its own: nobody is called by an acronym."""
    return is_all_caps(form) or (kind is EntityType.PERSON and form.isupper() and len(form) > 1)


def _aliases(name: str, forms: Iterable[str]) -> tuple[str, ...]:
    """The other proper forms in text order, each once however it is cased or marked."""
    seen = {name_words(name)}
    out: list[str] = []
    for form in forms:
        if is_proper(form) and name_words(form) not in seen:
            seen.add(name_words(form))
            out.append(form)
    return tuple(out)
