"""Which claims are listed: one filter for everything that narrows them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.app.search import pattern_of
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind, CueClass, SourceType

# Before the words of a source that no entity stands behind: an id of an entity never begins so.
WORDS = "="


class Facet(StrEnum):
    """What claims can be told apart by."""

    KIND = "kind"
    SPEAKER = "speaker"
    SOURCE = "source"
    NAMING = "naming"
    CUE = "cue"
    CERTAINTY = "certainty"


class Naming(StrEnum):
    """Whether a claim's source is somebody of a name."""

    NAMED = "named"
    NOBODY = "nobody"


class Certainty(StrEnum):
    """Whether the program is sure of a claim."""

    SURE = "sure"
    UNSURE = "unsure"


Value = ClaimKind | SourceType | Naming | CueClass | Certainty | str

# Everything there is of a facet, in the order in which it is offered; speakers are the article's own.
VALUES: Mapping[Facet, tuple[Value, ...]] = {
    Facet.KIND: tuple(ClaimKind),
    Facet.SOURCE: tuple(SourceType),
    Facet.NAMING: tuple(Naming),
    Facet.CUE: tuple(CueClass),
    Facet.CERTAINTY: tuple(Certainty),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """One value that a filter asks for, or its words: what a person takes away again in one go."""

    facet: Facet | None
    value: Value


@dataclass(frozen=True, slots=True)
class Filter:
    """What claims must be to be listed: of one of the values of each facet that names any, with ``text`` in them.

    ``speakers`` are keys, as ``speaker_keys`` gives them. ``text`` is looked for in content, cue and speaker as in the
    article: without regard to case, kinds of white space and of quotation marks. A filter that asks for nothing lists
    every claim.
    """

    kinds: frozenset[ClaimKind] = frozenset()
    speakers: frozenset[str] = frozenset()
    sources: frozenset[SourceType] = frozenset()
    naming: frozenset[Naming] = frozenset()
    cues: frozenset[CueClass] = frozenset()
    certainty: frozenset[Certainty] = frozenset()
    text: str = ""

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return bool(self.chosen())

    def values(self, facet: Facet) -> Collection[Value]:
        """What it asks for of ``facet``."""
        wanted: Collection[Value] = getattr(self, _FIELD[facet])
        return wanted

    def matches(self, row: ClaimRow) -> bool:
        """Whether ``row`` is listed."""
        return bool(self.listed((row,)))

    def listed(self, rows: Sequence[ClaimRow]) -> tuple[int, ...]:
        """The indexes of those of ``rows`` that are listed, ascending."""
        return tuple(self._listed(rows, Facet))

    def chosen(self) -> tuple[Chosen, ...]:
        """Everything it asks for, in the order in which it is offered, the words last."""
        out: list[Chosen] = []
        for facet in Facet:
            ranked = sorted((_rank(facet, value), value) for value in self.values(facet))
            out += [Chosen(facet, value) for _, value in ranked]
        return (*out, *((Chosen(None, self.text),) if _words(self.text) else ()))

    def toggled(self, facet: Facet, value: Value) -> "Filter":
        """The same with ``value`` asked for too, or no longer."""
        wanted = frozenset(self.values(facet)) ^ {value}
        return self._with(facet, wanted)

    def without(self, chosen: Chosen) -> "Filter":
        """The same without one of the things it asks for."""
        if chosen.facet is None:
            return replace(self, text="")
        return self._with(chosen.facet, frozenset(self.values(chosen.facet)) - {chosen.value})

    def only(self, facet: Facet, values: Iterable[Value]) -> "Filter":
        """The same with ``values`` alone asked for of ``facet``."""
        return self._with(facet, frozenset(values))

    def counts(self, rows: Sequence[ClaimRow], facet: Facet) -> Counter[Value]:
        """How many of ``rows`` each value of ``facet`` would list under everything else that is asked for."""
        others = [each for each in Facet if each is not facet]
        out: Counter[Value] = Counter()
        for index in self._listed(rows, others):
            out.update(values_of(rows[index], facet))
        return out

    def _with(self, facet: Facet, values: frozenset[Value]) -> "Filter":
        changed: dict[str, frozenset[Value]] = {_FIELD[facet]: values}
        return replace(self, **changed)  # type: ignore[arg-type]  # the field of a facet holds values of that facet

    def _listed(self, rows: Sequence[ClaimRow], facets: Iterable[Facet]) -> Sequence[int]:
        """The indexes of those of ``rows`` that have one of the values of each of ``facets``, and the words."""
        left: Sequence[int] = range(len(rows))
        for facet in facets:
            wanted = frozenset(self.values(facet))
            if wanted:
                left = [index for index in left if not wanted.isdisjoint(values_of(rows[index], facet))]
        pattern = pattern_of(self.text)
        if pattern is not None:
            find = pattern.search
            left = [index for index in left if any(map(find, _texts(rows[index])))]
        return left


_FIELD = {
    Facet.KIND: "kinds",
    Facet.SPEAKER: "speakers",
    Facet.SOURCE: "sources",
    Facet.NAMING: "naming",
    Facet.CUE: "cues",
    Facet.CERTAINTY: "certainty",
}


def values_of(row: ClaimRow, facet: Facet) -> tuple[Value, ...]:
    """Which values of ``facet`` the claim has; several speak a joint claim, and an assertion has no cue.

    Where nobody has looked for sources, nothing is known of them, nor of how sure they are.
    """
    if facet is Facet.KIND:
        return (row.kind,)
    if not row.sourced:
        return ()
    if facet is Facet.SPEAKER:
        return speaker_keys(row)
    if facet is Facet.SOURCE:
        return (row.source_type,)
    if facet is Facet.NAMING:
        if row.source_type in (SourceType.UNNAMED, SourceType.NONE):
            return (Naming.NOBODY,)
        return (Naming.NAMED,) if row.speaker_ids else ()
    if facet is Facet.CUE:
        return (row.cue_class,) if row.cue_class is not None else ()
    return (Certainty.UNSURE if row.unsure else Certainty.SURE,)


def _texts(row: ClaimRow) -> tuple[str, ...]:
    """Where words are looked for; apart, so that what ends one part and begins the next is not found as one."""
    return row.content_text, row.cue_text, row.speaker, row.source_text


def speaker_keys(row: ClaimRow) -> tuple[str, ...]:
    """Keys of who speaks: ids of entities, else the words for the source, which are the same in every case."""
    if row.speaker_ids:
        return row.speaker_ids
    words = _words(row.source_text)
    return (WORDS + words,) if words else ()


def _words(text: str) -> str:
    return " ".join(text.casefold().split())


def _rank(facet: Facet, value: Value) -> int:
    order = VALUES.get(facet, ())
    return order.index(value) if value in order else len(order)
