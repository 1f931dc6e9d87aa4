"""An analysis as Markdown for notes: what is claimed by whom, then what nobody is named for.

CommonMark; all that comes from the article is escaped and shows as it was written.
"""

import re
from collections.abc import Mapping, Sequence

from reader.core.analysis import Analysis, Claim
from reader.core.span import Span
from reader.core.telling import is_sourced, unnamed_mark, who_speaks, words_of
from reader.core.vocabulary import ClaimKind, CueClass
from reader.core.wording import english
from reader.export.provenance import article_lines, making_lines, named, title_of
from reader.export.signs import shown

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~&$]")
# At the start of a line, also of one in a list, these open a list, a heading or a rule.
_OPENER = re.compile(r"\A(\d{1,9}(?=[.)])|(?=[-+=]))")
_NOWHERE = Span(0, 0)


def dumps(analysis: Analysis, analysed: str) -> str:
    """The document as a section of Markdown; ``analysed`` is when, in ISO 8601."""
    text = analysis.text
    names = {entity.id: entity.name for entity in analysis.entities}
    claims = sorted(analysis.claims, key=_place)
    attributed = [claim for claim in claims if claim.kind is not ClaimKind.UNATTRIBUTED]
    bare = [claim for claim in claims if claim.kind is ClaimKind.UNATTRIBUTED]
    out = [f"# {escaped(title_of(analysis))}", ""]
    out += [f"- {label}: {escaped(value)}" for label, value in article_lines(analysis)]
    out += [f"- {label}: {escaped(value)}" for label, value in making_lines(analysis, analysed)]
    for notice in map(english, analysis.notices):
        out += ["", f"> {escaped(notice)}"]
    out += ["", "## Who says what", ""]
    out += _listed(attributed, text, names, sourced=is_sourced(analysis)) or ["No claims found."]
    out += ["", "## What nobody is named for", ""]
    out += [f"- {escaped(words_of(claim.content, text))}{_remarks(claim)}" for claim in bare] or [
        "No assertions found."
    ]
    return "\n".join(out) + "\n"


def failure(path: str, record: int | None, message: str) -> str:
    """The section of a document that could not be analysed."""
    return f"# {escaped(named(path, record))}\n\n{escaped(message)}\n"


def escaped(text: str) -> str:
    """Text as one line of Markdown that shows exactly that text, its white space run together."""
    line = _SPECIAL.sub(lambda found: f"\\{found[0]}", " ".join(shown(text).split()))
    return _OPENER.sub(r"\1\\", line)


def _listed(claims: Sequence[Claim], text: str, names: Mapping[str, str], *, sourced: bool) -> list[str]:
    """A bullet a claim; one that stands inside another is a bullet below it."""
    ids = {claim.id for claim in claims}
    inside: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.within in ids:
            inside.setdefault(str(claim.within), []).append(claim)
    out: list[str] = []
    seen: set[str] = set()
    pending = [(claim, 0) for claim in reversed(claims) if claim.within not in ids]
    # Claims in a circle, should there be any, have no outermost one and come last.
    for left in ([], list(reversed(claims))):
        pending += [(claim, 0) for claim in left]
        while pending:
            claim, depth = pending.pop()
            if claim.id in seen:
                continue
            seen.add(claim.id)
            out.append(f"{'  ' * depth}- {_bullet(claim, text, names, sourced=sourced)}")
            pending += [(inner, depth + 1) for inner in reversed(inside.get(claim.id, []))]
    return out


def _bullet(claim: Claim, text: str, names: Mapping[str, str], *, sourced: bool) -> str:
    who = who_speaks(claim, text, names, sourced=sourced)
    speaker = escaped(who)
    cue = escaped(words_of(claim.cue, text))
    content = escaped(words_of(claim.content, text))
    words = f"**{speaker}**" + (f" *{cue}*" if cue else "")
    return f"{words}: {content}{_remarks(claim, unnamed_mark(claim, who))}"


def _remarks(claim: Claim, first: str = "") -> str:
    remarks = [first] if first else []
    if claim.cue_class is not None and claim.cue_class is not CueClass.NEUTRAL:
        remarks.append(f"{claim.cue_class.value} word")
    if claim.hedged:
        remarks.append("hedged")
    if claim.unsure:
        remarks.append("unsure")
    return f" ({', '.join(remarks)})" if remarks else ""


def _place(claim: Claim) -> Span:
    return min(claim.content or claim.cue or claim.source, default=_NOWHERE)
