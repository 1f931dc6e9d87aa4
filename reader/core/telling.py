"""A claim in words: who speaks, with which word, and what is said, on one line each."""

from collections.abc import Mapping, Sequence

from reader.core.analysis import Analysis, Claim
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.core.wording import tr

UNNAMED = "Unnamed source"
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


def is_sourced(analysis: Analysis) -> bool:
    """Whether the parser looked for more than quotation marks: it does in English, and where it cannot tell."""
    return analysis.language in (None, "en")


def who_speaks(claim: Claim, text: str, names: Mapping[str, str], *, sourced: bool) -> str:
    """As ``speaker_of``, and where nobody is known, what stands behind the claim in the fewest honest words.

    ``sourced`` is what ``is_sourced`` says of the article.
    """
    if claim.kind is ClaimKind.UNATTRIBUTED:
        return "Nobody named"
    # Where nobody has looked for sources, only its marks say that somebody speaks.
    return (speaker_of(claim, text, names) or UNNAMED) if sourced else "Quotation"


def unnamed_mark(claim: Claim, who: str) -> str:
    """That the source of a claim has no name, where ``who``, as ``who_speaks`` gives it, does not say so; else ""."""
    return "unnamed" if claim.source_type is SourceType.UNNAMED and who not in (UNNAMED, "Quotation") else ""


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
