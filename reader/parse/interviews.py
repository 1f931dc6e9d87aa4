"""Interviews and transcripts: lines that begin with who speaks, and questions that alternate with answers."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from reader.core.analysis import Attribution, Block
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.vocabulary import Role

_CAPITAL = r"[A-Z][\w.’'&-]*"
_CAPITALS = r"[A-Z][A-Z.’'&-]+(?:\s[A-Z][A-Z.’'&-]+){0,3}"
_ASIDE = r"(?:\s[(\[][^)\]\n]{1,30}[)\]])?"
_BOLD = r"(?:\*\*|__)?"
# "ORME:", "Ana Pohl:", "Q1:", "ANA POHL, HARBOUR PILOT (on camera):", "**ORME:**"; then "Q.", "ORME — ", "ORME It is".
_LABELS = tuple(
    re.compile(rf"{_BOLD}(?P<label>{name}){_ASIDE}{cue}{_BOLD}(?:\s+|$)")
    for name, cue in (
        (rf"(?P<name>{_CAPITALS}),\s[^:\n]{{2,90}}?", r"(?P<cue>\s?:)"),
        (
            rf"(?P<name>{_CAPITAL}(?:\s(?:{_CAPITAL}|of|the|and|de|van|von|al|el|bin|\d+)){{0,3}})",
            rf"{_BOLD}(?P<cue>\s?:)",
        ),
        (r"(?P<name>[QA]\d*)", r"(?P<cue>\.|\s[—–-])"),
        (rf"(?P<name>{_CAPITALS})", r"(?P<cue>\.?\s?[—–])"),
        (rf"(?P<name>{_CAPITALS})", r"(?P<cue>)"),
    )
)
_QUESTION_LABEL = re.compile(r"(?:Q|QUESTION|INTERVIEWER|REPORTER)\s?\d*\.?")
_ANSWER_LABEL = re.compile(r"(?:A|ANSWER)\s?\d*\.?")
# A colon after a capital is an interview's when the same few labels come back: so many turns, and each label twice;
# capitals that nothing parts from the words after them have to come back once more.
_TURNS, _OF_EACH, _OF_EACH_BARE = 4, 2, 3
# "Yes, we did." is an answer, "2,316 delegates" is a table.
_WORDS = 3
# A name in capitals with nothing behind it is no shorter.
_SHORTEST = 3
_QUOTES = "\"“”„«»'‘’"
# "(LAUGHTER)", "[Crosstalk]": a line that nobody says.
_STAGE = re.compile(r"[(\[][^)\]\n]*[)\]]")
_CHANCE = 0.9
# Without labels nothing but the questions shows that it is an interview.
_UNLABELLED, _QUESTIONS = 0.6, 3
_QUESTION_WORDS = 40
_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b(?!\.\w)")
_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a time. ``asks`` says that it is the interviewer's, as far as label or form tells.

    ``name`` is who speaks by the label, without a title; empty where no name stands ("Q", or no label at all).
    """

    attribution: Attribution
    name: Span
    asks: bool


@dataclass(frozen=True, slots=True)
class _Label:
    """A label at the start of ``block``; ``key`` is the same for "ANA POHL, PILOT", "POHL" and "Pohl"."""

    block: Span
    name: Span
    source: Span
    cue: Span | None
    said: Span
    key: str


def find_turns(text: str, blocks: Sequence[Block]) -> tuple[Turn, ...]:
    """Each turn of an interview: its label is the source of the attribution, the colon the cue.

    A turn goes on over the lines that follow it without a blank line between, and an answer over later paragraphs in
    the first person. Text without labels that come back, or without questions to a person who answers as "I", gives
    nothing, so "Update: …", a headline's colon and a list of common questions are no turns.
    """
    body = [block.span for block in blocks if block.role is Role.BODY]
    labels = [_label(text, span) for span in body]
    words = [_words(text, label, after) for label, after in zip_longest(labels, body[1:])]
    said = [(label, count) for label, count in zip(labels, words, strict=True) if label is not None and count]
    counts = Counter(label.key for label, _ in said)
    spoken = Counter(label.key for label, count in said if count >= _WORDS)
    bare = {label.key for label, _ in said if label.cue is None}
    known = {key for key in spoken if counts[key] >= (_OF_EACH_BARE if key in bare else _OF_EACH)}
    if len(known) >= 2 and sum(spoken[key] for key in known) >= _TURNS:
        return tuple(_labelled(text, body, labels, known))
    return tuple(_unlabelled(text, body, labels, known))


def _label(text: str, block: Span) -> _Label | None:
    match = next(filter(None, (pattern.match(text, block.start, block.end) for pattern in _LABELS)), None)
    if match is None:
        return None
    name, said = match["name"], Span(match.end(), block.end)
    if not match["cue"] and (len(name) < _SHORTEST or not text[said.start : said.start + 1].isupper()):
        return None
    cue = Span(*match.span("cue")).trimmed(text) if match["cue"] else None
    letter = _QUESTION_LABEL.fullmatch(name.upper()) or _ANSWER_LABEL.fullmatch(name.upper())
    key = "Q" if _QUESTION_LABEL.fullmatch(name.upper()) else "A" if letter else name.split()[-1].upper()
    return _Label(block, Span(*match.span("name")), Span(*match.span("label")), cue, said, key)


def _words(text: str, label: _Label | None, after: Span | None) -> int:
    """How many words follow the label, in its own block or else ``after`` it, counted no further than to three.

    None do where a score or number follows, as in a table.
    """
    if label is None:
        return 0
    said = label.said if label.said.length or after is None else after
    words = said.of(text).split(maxsplit=_WORDS)[:_WORDS]
    return len(words) if words and not words[0][0].isdigit() else 0


def _labelled(
    text: str, body: Sequence[Span], labels: Sequence[_Label | None], known: Collection[str]
) -> Iterator[Turn]:
    turn: Turn | None = None
    for k, (span, label) in enumerate(zip(body, labels, strict=True)):
        # Once it is an interview, a speaker who has a single turn counts, too.
        if label is not None and (label.key in known or (label.cue is not None and label.name.of(text).isupper())):
            if turn is not None and turn.attribution.content:
                yield turn
            turn = _turn(text, label)
        elif turn is not None and not _STAGE.fullmatch(text, span.start, span.end):
            near = text.count("\n", body[k - 1].end, span.start) == 1
            if near or not turn.attribution.content or (not turn.asks and _is_answer(text, span, turn.name)):
                turn = replace(turn, attribution=_longer(turn.attribution, span))
                continue
            yield turn
            turn = None
    if turn is not None and turn.attribution.content:
        yield turn


def _turn(text: str, label: _Label) -> Turn:
    content = (label.said,) if label.said.length else ()
    letter = label.key in ("Q", "A")
    return Turn(
        Attribution(content, (label.cue,) if label.cue else (), (label.source,), _CHANCE),
        Span(label.name.start, label.name.start) if letter else label.name,
        asks=label.key == "Q" or (label.key != "A" and label.said.of(text).endswith("?")),
    )


def _longer(attribution: Attribution, span: Span) -> Attribution:
    return replace(attribution, content=(*attribution.content, span))


def _is_answer(text: str, block: Span, name: Span) -> bool:
    """Whether a paragraph apart from its turn still is the answer of ``name``: an aside would speak of them."""
    words = block.of(text)
    return (
        _I.search(words) is not None
        and _HE.search(words) is None
        and (not name.length or name.of(text).split()[-1].lower() not in words.lower())
    )


def _unlabelled(
    text: str, body: Sequence[Span], labels: Sequence[_Label | None], known: Collection[str]
) -> Iterator[Turn]:
    """Turns where only the questions show: paragraphs that ask "you" and end so, between ones that say "I".

    The questions may have a label, the answers have none.
    """
    asked = [
        label.said if label is not None and label.key in known else span
        for span, label in zip(body, labels, strict=True)
    ]
    questions = [k for k, span in enumerate(asked) if _is_question(text, span)]
    if len(questions) < _QUESTIONS:
        return
    answers = [range(k + 1, after) for k, after in zip(questions, [*questions[1:], len(body)], strict=True)]
    said = sum(any(_I.search(text, body[k].start, body[k].end) for k in answer) for answer in answers)
    addressed = sum(_YOU.search(text, asked[k].start, asked[k].end) is not None for k in questions)
    if 2 * said <= len(questions) or 2 * addressed < len(questions):
        return
    for k, answer in zip(questions, answers, strict=True):
        label = labels[k]
        if label is not None and label.key in known:
            yield replace(_turn(text, label), asks=True)
        else:
            yield _bare_turn(body[k], asks=True)
        if not answer:
            continue
        # Behind the first paragraph of an answer there may be an aside, or what the paper says at the end.
        kept = [body[answer[0]], *(body[j] for j in answer[1:] if _is_answer(text, body[j], Span(0, 0)))]
        yield Turn(Attribution(tuple(kept), (), (), _UNLABELLED), Span(kept[0].start, kept[0].start), asks=False)


def _bare_turn(span: Span, *, asks: bool) -> Turn:
    return Turn(Attribution((span,), (), (), _UNLABELLED), Span(span.start, span.start), asks)


def _is_question(text: str, span: Span) -> bool:
    words = span.of(text)
    return words.endswith("?") and len(words.split()) <= _QUESTION_WORDS and words[0] not in _QUOTES


def with_turns(turns: Sequence[Turn], attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Turns and other attributions in text order; others that take a turn's words or label for their own are left out.

    What stands wholly inside a turn's content stays: somebody quoted in an answer.
    """
    if not turns:
        return tuple(sorted(attributions, key=_place))
    own = [turn.attribution for turn in turns]
    contents = SpanIndex(span for turn in own for span in turn.content)
    labels = SpanIndex(span for turn in own for span in (*turn.source, *turn.cue))

    def stays(attribution: Attribution) -> bool:
        spans = [*attribution.content, *attribution.cue, *attribution.source]
        if any(labels.overlapping(span) for span in spans):
            return False
        homes = [home for span in spans for home in contents.overlapping(span)]
        if not homes:
            return True
        inside = all(any(home.contains(span) for home in homes) for span in spans)
        return inside and bool(attribution.cue) and not any(home in attribution.content for home in homes)

    kept = filter(stays, attributions)
    return tuple(sorted((*own, *kept), key=_place))


def _place(attribution: Attribution) -> tuple[int, int]:
    """What attributions are ordered by: where the content starts, the longer first."""
    return attribution.content[0].start, -attribution.content[0].end
