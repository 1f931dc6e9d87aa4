"""A claim in words: who speaks, with which word, and what is said, on one line each."""

from collections.abc import Mapping, Sequence

from reader.core.analysis import Claim
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind
from reader.core.wording import tr

_GAP = " … "


def words_of(spans: Sequence[Span], text: str) -> str:
    """The words of the spans of ``text`` on one line; a gap between two is shown where words were left out."""
    out = ""
    end = None
    for span in sorted(spans):
        piece = " ".join(span.of(text).split())
        if out:
            between = text[end : span.start]
            out += " " if not between.strip() and between else "" if not between else _GAP
        out += piece
        end = span.end
    return out


def speakers_of(claim: Claim) -> tuple[str, ...]:
    """The ids of the entities that speak, none where nobody is known."""
    if claim.speakers:
        return claim.speakers
    return () if claim.speaker is None else (claim.speaker,)


def speaker_of(claim: Claim, text: str, names: Mapping[str, str]) -> str:
    """The names of who speaks, by ``names`` from entity ids, else the words for the source; "" where there are none."""
    return joined([names[id_] for id_ in speakers_of(claim) if id_ in names]) or words_of(claim.source, text)


def who_speaks(claim: Claim, text: str, names: Mapping[str, str]) -> str:
    """As ``speaker_of``, and where nobody is known, what stands behind the claim in the fewest honest words."""
    if claim.kind is ClaimKind.UNATTRIBUTED:
        return "Nobody named"
    if speaker := speaker_of(claim, text, names):
        return speaker
    # Only its marks say that somebody speaks; of an article that is not English, nobody has looked for more.
    return "Unnamed source" if claim.cue or claim.kind is ClaimKind.INDIRECT else "Quotation"


def joined(names: Sequence[str]) -> str:
    """The names as one lists them, "Ann, Bo and Cem"; a name that comes twice is told once."""
    told = list(dict.fromkeys(names))
    if len(told) < 2:
        return "".join(told)
    return tr("{names} and {last}", names=", ".join(told[:-1]), last=told[-1])


def either(names: Sequence[str]) -> str:
    """The names as one offers them, "Ann, Bo or Cem"."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])
