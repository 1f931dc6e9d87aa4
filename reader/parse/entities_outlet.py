"""The outlet that an article stands in, by the line at its head, and the short names by which it speaks of itself."""

import re
from collections.abc import Iterator, Sequence

from reader.core.analysis import Block
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.vocabulary import EntityType, JoinRule
from reader.core.word_forms import kinds_of
from reader.parse.entities_names import NamedMention

# So many blocks from the first on may hold the outlet's name in a title.
_HEAD = 2
_SEPARATOR = re.compile(r"\s+(?:[|>›»·•/–—-]|::)(?:\s|$)")
_NAME = re.compile(r"(?:The |THE )?[A-Z][\w'’.&-]*(?: (?:of |the |and |de |& )?[A-Z][\w'’.&-]*){0,4}")
_FIRST = frozenset({"radio", "televisión", "télévision", "tv"})
# Outlet words that open a heading or end the name of a column as well.
_SECTION_FIRST = frozenset("all breaking business latest local more other recent sport sports top world your".split())
# How sure the outlet of a title is, and below which a tagger wavers about its type; both by hand.
_SCORE, _DOUBT = 0.8, 0.75


def with_outlet(
    text: str, blocks: Sequence[Block], mentions: Sequence[NamedMention], lexicons: Lexicons
) -> list[NamedMention]:
    """``mentions`` (in text order) with the outlet of the article, if a line at its head names one.

    Such a line holds the name alone, or before a section, and the name is an outlet's by its words or because the page
    bears it elsewhere as its own ("© 2031 NAME", "Picture text. - NAME"). "the Echo" and "(Echo)" in the article then
    mean the Wrenmouth Echo, as do "Kestrel" and Kestrel TV where the tagger doubts.
    """
    span = next((s for s in _heads(text, blocks) if _is_outlet(text, s, mentions, lexicons)), None)
    if span is None:
        return list(mentions)
    name = span.of(text)
    bare = re.sub(r"^(?:The|THE) ", "", name)
    words = name_words(bare)
    shorts = list(_shorts(text, blocks, bare, mentions)) if len(words) > 1 else []
    tagged = [m.name for m in mentions if m.words == words[-1:] and m.type is EntityType.ORGANISATION]
    short = next((m.name for m in shorts), None) or (tagged[0] if tagged and len(words) > 1 else None)
    title = NamedMention(span, bare, short, EntityType.ORGANISATION, _SCORE, JoinRule.OUTLET)
    people = {word for m in mentions if m.type is EntityType.PERSON and len(m.words) > 1 for word in m.words}
    out = [title, *shorts]
    for mention in mentions:
        if mention.span.overlaps(title.span):
            continue
        own = mention.words == words or (
            mention.words in (words[:1], words[:-1])
            and not people.intersection(mention.words)
            and _doubted(mention.words, mentions)
        )
        out.append(mention.typed(EntityType.ORGANISATION) if own else mention)
    return sorted(out, key=lambda m: m.span)


def _heads(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    """What may be the outlet's name: the first part of each of the first lines."""
    for block in blocks[:_HEAD]:
        separator = _SEPARATOR.search(text, block.span.start, block.span.end)
        end = separator.start() if separator else block.span.end
        if _NAME.fullmatch(text, block.span.start, end):
            yield Span(block.span.start, end)


def _is_outlet(text: str, span: Span, mentions: Sequence[NamedMention], lexicons: Lexicons) -> bool:
    name = span.of(text)
    words = name_words(name)
    if words[:1] == ("the",):
        words = words[1:]
    if not words or " ".join(words) in lexicons.words("role_sections") | lexicons.words("role_menu"):
        return False
    if any(m.type is EntityType.PERSON and m.span.overlaps(span) for m in mentions):
        return False
    outlet_words, forms = lexicons.words("entity_outlet_words"), lexicons.table("verb_forms")
    if " ".join(words) in lexicons.words("entity_outlets"):
        return True
    # "Minister Slams Media" is a headline.
    verb = any(kinds_of(word, forms) & {"present", "past"} for word in words[1:-1])
    marked = words[0] in _FIRST or any(word in outlet_words for word in words[1:]) or words[0] == "daily"
    if len(words) > 1 and marked and not verb and words[0] not in _SECTION_FIRST:
        return True
    own = re.escape(re.sub(r"^(?:The|THE) ", "", name))
    return (
        re.search(rf"(?:©|\([cC]\)|[Cc]opyright)[^\n]{{0,12}}\b{own}\b|[.)] - (?:The )?{own}$", text, re.MULTILINE)
        is not None
    )


def _shorts(text: str, blocks: Sequence[Block], name: str, mentions: Sequence[NamedMention]) -> Iterator[NamedMention]:
    """Where the article calls the outlet by its last word: "the Echo", "(Echo)"."""
    last = name.split()[-1]
    last = last.capitalize() if last.isupper() and name.isupper() else last
    taken = SpanIndex(mention.span for mention in mentions)
    short = re.compile(rf"(?:\b[Tt]he |\()({re.escape(last)})(?=\)|(?:['’]s)?(?:[,.;:!?]| [^A-Z]))")
    for block in blocks[1:]:
        if block.role.is_boilerplate:
            continue
        for found in short.finditer(text, block.span.start, block.span.end):
            span = Span(*found.span(1))
            if not taken.overlapping(span):
                yield NamedMention(span, last, None, EntityType.ORGANISATION, _SCORE, JoinRule.OUTLET)


def _doubted(words: tuple[str, ...], mentions: Sequence[NamedMention]) -> bool:
    """Whether the tagger is unsure of every mention of a name, or takes one for a body."""
    same = [m for m in mentions if m.words == words]
    return any(m.type is EntityType.ORGANISATION for m in same) or all(m.score < _DOUBT for m in same)
