"""The claims as a list of lines: their order by a column, and their groups by speaker."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.app.claim_words import cue_note, speaker_name
from reader.app.kinds import CLAIM_WORD
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind, SourceType
from reader.core.wording import capitalised, tr, tr_later

NOBODY = tr_later("Unattributed")


class Column(StrEnum):
    """The columns of the list, in order."""

    KIND = "kind"
    SPEAKER = "speaker"
    CUE = "cue"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of a group: who speaks, how many claims are theirs, and whether those are shown below it."""

    title: str
    count: int
    open: bool


# A line of the list: a heading, or the index of a claim.
Line = Section | int


def speaker_title(row: ClaimRow) -> str:
    """Who speaks, as the list says it and groups by it."""
    return tr(NOBODY) if row.source_type is SourceType.NONE else speaker_name(row)


def cell(row: ClaimRow, column: Column) -> str:
    """What stands in a column, on one line; what nobody is named for has no speaker there."""
    if column is Column.KIND:
        return capitalised(tr(CLAIM_WORD[row.kind]))
    if column is Column.SPEAKER:
        return "" if row.source_type is SourceType.NONE else speaker_title(row)
    if column is Column.CUE:
        return cue_note(row)
    return row.content_text


def in_order(
    rows: Sequence[ClaimRow], listed: Sequence[int], column: Column | None, *, descending: bool = False
) -> tuple[int, ...]:
    """The claims of ``listed``, which ascend, by what stands in ``column``; None leaves them in the order of the text.

    Equal ones stay in the order of the text, and empty cells come last, both ways.
    """
    if column is None:
        return tuple(listed)
    keys = {index: _sort_key(rows[index], column) for index in listed}
    filled = [index for index in listed if keys[index]]
    filled.sort(key=lambda index: keys[index], reverse=descending)
    return (*filled, *(index for index in listed if not keys[index]))


def grouped(rows: Sequence[ClaimRow], ordered: Sequence[int], closed: Collection[str] = ()) -> tuple[Line, ...]:
    """The claims under a heading for each speaker, those who say most first and what nobody is named for last.

    Within a group they stay as they are ``ordered``. Of groups whose titles, in lower case, are in ``closed``
    the heading alone is there.
    """
    members: dict[str, list[int]] = {}
    titles: dict[str, str] = {}
    for index in ordered:
        title = speaker_title(rows[index])
        key = title.casefold()
        titles.setdefault(key, title)
        members.setdefault(key, []).append(index)
    out: list[Line] = []
    for key in sorted(members, key=lambda key: (titles[key] == tr(NOBODY), -len(members[key]))):
        title = titles[key]
        is_open = key not in closed
        out.append(Section(title, len(members[key]), is_open))
        if is_open:
            out += members[key]
    return tuple(out)


def as_text(rows: Sequence[ClaimRow]) -> str:
    """The claims as lines of a table, columns parted by tabs as spreadsheets take them; no cell has a tab within."""
    return "".join("\t".join(cell(row, column) for column in Column) + "\n" for row in rows)


_KIND_ORDER = {kind: number for number, kind in enumerate(ClaimKind, start=1)}


def _sort_key(row: ClaimRow, column: Column) -> int | str:
    if column is Column.KIND:
        return _KIND_ORDER[row.kind]
    text = cell(row, column).casefold()
    # A quotation mark or a dash at the start is no letter to sort by.
    return text.lstrip("“”„«»‘’'\"–—-…([ ") or text
