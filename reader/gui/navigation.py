"""Where the keys lead: next claims, boilerplate and mentions of an article, and the way back; no Qt here."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.app.view import ArticleView, ClaimRow, EntityRow, PaintKind
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind

_HISTORY = 200


class Navigator:
    """Finds places in one article. Claims are named by their index in ``claims``, which is in order of anchors."""

    def __init__(self, view: ArticleView) -> None:
        self.claims: tuple[ClaimRow, ...] = tuple(sorted(view.claims, key=lambda row: row.anchor.start))
        self.entities: dict[str, EntityRow] = {row.id: row for row in view.entities}
        self.starts: list[int] = [row.anchor.start for row in self.claims]
        self.boilerplate: tuple[Span, ...] = tuple(row.span for row in view.blocks if row.role.is_boilerplate)
        self._parts = sorted(
            (span, index)
            for index, row in enumerate(self.claims)
            for span in (*row.content, *row.cue, *row.source)
            if span.length
        )

    def claim_of_kind(self, index: int, kind: PaintKind) -> bool:
        """Whether the claim shows the colour ``kind``; a mixed one shows the quote's and the statement's."""
        row = self.claims[index]
        if kind is PaintKind.QUOTE:
            return row.has_quote or row.kind is ClaimKind.DIRECT
        if kind is PaintKind.STATEMENT:
            return row.kind in (ClaimKind.INDIRECT, ClaimKind.MIXED)
        return kind is PaintKind.UNATTRIBUTED and row.kind is ClaimKind.UNATTRIBUTED

    def step(self, allowed: Sequence[int], current: int | None, position: int, forward: bool) -> int | None:
        """The claim of ``allowed`` (ascending) after or before the current one, else after or before ``position``."""
        if current is not None:
            at = bisect_right(allowed, current) if forward else bisect_left(allowed, current) - 1
        else:
            starts = [self.starts[index] for index in allowed]
            at = bisect_left(starts, position) if forward else bisect_left(starts, position) - 1
        return allowed[at] if 0 <= at < len(allowed) else None

    def step_boilerplate(self, position: int, forward: bool) -> Span | None:
        """The block of boilerplate that starts after or before ``position``."""
        return _step(self.boilerplate, position, forward)

    def claim_at(self, position: int) -> int | None:
        """The claim whose smallest part covers ``position``."""
        upto = bisect_right(self._parts, (Span(position, 1 << 60), len(self.claims)))
        covering = [(span.length, index) for span, index in self._parts[:upto] if span.end > position]
        return min(covering)[1] if covering else None

    def first_mention(self, index: int) -> Span | None:
        """Where the speaker of the claim first stands in the article, else the claim's own source."""
        row = self.claims[index]
        for entity in (self.entities.get(key) for key in row.speaker_ids):
            if entity is not None and entity.mentions:
                return min(entity.mentions)
        return row.source[0] if row.source else None

    def step_mention(self, entity_id: str, position: int, forward: bool) -> tuple[int, int, Span] | None:
        """The next or previous mention, going round at the end, as (number from 1, how many, where)."""
        entity = self.entities.get(entity_id)
        if entity is None or not entity.mentions:
            return None
        mentions = sorted(entity.mentions)
        found = _step(mentions, position, forward) or (mentions[0] if forward else mentions[-1])
        return mentions.index(found) + 1, len(mentions), found

    def said_by(self, entity_id: str) -> tuple[int, ...]:
        """The claims that the entity stands behind."""
        return tuple(index for index, row in enumerate(self.claims) if entity_id in row.speaker_ids)


def _step(spans: Sequence[Span], position: int, forward: bool) -> Span | None:
    starts = [span.start for span in spans]
    at = bisect_right(starts, position) if forward else bisect_left(starts, position) - 1
    return spans[at] if 0 <= at < len(spans) else None


class JumpHistory:
    """The places jumped from, last first; the oldest are forgotten."""

    def __init__(self) -> None:
        self._places: list[tuple[int, int | None]] = []

    def push(self, position: int, claim: int | None) -> None:
        """Remembers a place and the claim that was current there."""
        self._places.append((position, claim))
        del self._places[:-_HISTORY]

    def pop(self) -> tuple[int, int | None] | None:
        """The last place remembered, which is then forgotten; None when there is none."""
        return self._places.pop() if self._places else None

    def clear(self) -> None:
        """Forgets everything, as for another article."""
        self._places.clear()
