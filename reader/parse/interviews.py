"""Interviews and transcripts: lines that begin with who speaks and a colon."""

import re
from collections import Counter
from collections.abc import Sequence

from reader.core.analysis import Attribution, Block
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.vocabulary import Role

# "Q:", "ORME:", "Ana Pohl:", "MERIDIAN WEEKLY –": up to four words that begin with a capital, then a colon.
_TURN = re.compile(
    r"(?P<label>(?:[A-Z][\w.’'&-]*)(?:\s(?:[A-Z][\w.’'&-]*|of|the|and|de|van|von|al|el|bin)){0,3})"
    r"(?:\s\([^)\n]{1,30}\))?(?P<cue>\s?:)\s+(?=\S)"
)
# A colon after a capital is an interview's when the same few labels come back: so many turns, and each label twice.
_TURNS, _OF_EACH = 4, 2
# "Yes, we did." is an answer, "2,316 delegates" is a table.
_WORDS = 3
_CHANCE = 0.9


def find_turns(text: str, blocks: Sequence[Block]) -> tuple[Attribution, ...]:
    """Each turn of an interview as an attribution: the label is its source, the colon its cue.

    A turn goes on over the lines that follow it without a blank line between. Text without turns that come back gives
    nothing, so "Update: …" or a headline's colon is no turn.
    """
    body = [block.span for block in blocks if block.role is Role.BODY]
    matches = [_TURN.match(text, span.start, span.end) for span in body]
    matches = [match if match is not None and _says_something(text, match, span) else None
               for match, span in zip(matches, body, strict=True)]  # fmt: skip
    labels = Counter(match["label"] for match in matches if match is not None)
    speakers = {label for label, times in labels.items() if times >= _OF_EACH}
    if len(speakers) < 2 or sum(labels[label] for label in speakers) < _TURNS:
        return ()
    out: list[Attribution] = []
    open_turn = False
    for k, (span, match) in enumerate(zip(body, matches, strict=True)):
        # Once it is an interview, a speaker who has a single turn counts, too.
        if match is not None and (match["label"] in speakers or match["label"].isupper()):
            source, cue = Span(*match.span("label")), Span(match.end("cue") - 1, match.end("cue"))
            out.append(Attribution((Span(match.end(), span.end),), (cue,), (source,), _CHANCE))
            open_turn = True
        elif open_turn and text.count("\n", body[k - 1].end, span.start) == 1:
            last = out[-1]
            out[-1] = Attribution((*last.content, span), last.cue, last.source, _CHANCE)
        else:
            open_turn = False
    return tuple(out)


def _says_something(text: str, match: re.Match[str], block: Span) -> bool:
    """Whether words follow the label, as in speech, and no score or number, as in a table."""
    words = text[match.end() : block.end].split(maxsplit=_WORDS)
    return len(words) >= _WORDS and not words[0][0].isdigit()


def with_turns(turns: Sequence[Attribution], attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Turns and other attributions in text order; others that take a turn's words or label for their own are left out.

    What stands wholly inside a turn's content stays: somebody quoted in an answer.
    """
    contents = SpanIndex(span for turn in turns for span in turn.content)
    labels = SpanIndex(span for turn in turns for span in (*turn.source, *turn.cue))

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
    return tuple(sorted((*turns, *kept), key=lambda a: (a.content[0].start, -a.content[0].end)))
