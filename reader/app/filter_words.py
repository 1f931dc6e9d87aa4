"""The words for a filter of claims: what its values are called, what it lists, and what it offers."""

from collections.abc import Iterable, Mapping, Sequence

from reader.app.filters import (
    VALUES,
    WORDS,
    Certainty,
    Facet,
    Filter,
    Naming,
    Value,
    speaker_keys,
    values_of,
)
from reader.app.view import ClaimRow, EntityRow
from reader.core.telling import joined
from reader.core.vocabulary import ClaimKind, CueClass, SourceType

_LABELS: Mapping[tuple[Facet, Value], str] = {
    (Facet.KIND, ClaimKind.DIRECT): "Quote",
    (Facet.KIND, ClaimKind.MIXED): "Partly quoted",
    (Facet.KIND, ClaimKind.INDIRECT): "Statement",
    (Facet.KIND, ClaimKind.UNATTRIBUTED): "Unattributed",
    (Facet.SOURCE, SourceType.PERSON): "Person",
    (Facet.SOURCE, SourceType.ORGANISATION): "Organisation",
    (Facet.SOURCE, SourceType.OUTLET): "News medium",
    (Facet.SOURCE, SourceType.DOCUMENT): "Document",
    (Facet.SOURCE, SourceType.UNNAMED): "Unnamed source",
    (Facet.SOURCE, SourceType.NONE): "Unattributed",
    (Facet.NAMING, Naming.NAMED): "Named source",
    (Facet.NAMING, Naming.NOBODY): "Unnamed or unattributed",
    (Facet.CUE, CueClass.NEUTRAL): "Neutral cue",
    (Facet.CUE, CueClass.DISTANCING): "Distancing cue",
    (Facet.CUE, CueClass.CONFIRMING): "Confirming cue",
    (Facet.CUE, CueClass.CHARGED): "Charged cue",
    (Facet.CERTAINTY, Certainty.SURE): "Sure",
    (Facet.CERTAINTY, Certainty.UNSURE): "Unsure",
}

_KIND_WORDS = {
    ClaimKind.DIRECT: "quotes",
    ClaimKind.MIXED: "partly quoted statements",
    ClaimKind.INDIRECT: "statements",
    ClaimKind.UNATTRIBUTED: "unattributed claims",
}

_SOURCE_WORDS = {
    SourceType.PERSON: "persons",
    SourceType.ORGANISATION: "organisations",
    SourceType.OUTLET: "news media",
    SourceType.DOCUMENT: "documents",
    SourceType.UNNAMED: "unnamed sources",
    SourceType.NONE: "nobody (unattributed)",
}

_NAMING_WORDS = {Naming.NAMED: "with a named source", Naming.NOBODY: "unnamed or unattributed"}


def speaker_names(rows: Iterable[ClaimRow], entities: Mapping[str, EntityRow]) -> dict[str, str]:
    """What to call the speakers of ``rows``, by their keys."""
    out: dict[str, str] = {}
    for row in rows:
        for key in speaker_keys(row):
            if key not in out:
                out[key] = entities[key].name if key in entities else row.source_text
    return out


def label_of(facet: Facet | None, value: Value, names: Mapping[str, str]) -> str:
    """What a value is called where it is chosen; ``names`` as ``speaker_names`` gives them."""
    if facet is None:
        return f"“{' '.join(str(value).split())}”"
    if facet is Facet.SPEAKER:
        return names.get(str(value), str(value).removeprefix(WORDS))
    return _LABELS[facet, value]


def in_words(wanted: Filter, names: Mapping[str, str]) -> str:
    """What is listed, as one would say it: "Statements by Hulusi Akar, charged cues"; "All claims" for no filter."""
    if not wanted:
        return "All claims"
    parts: dict[Facet | None, list[Value]] = {}
    for chosen in wanted.chosen():
        parts.setdefault(chosen.facet, []).append(chosen.value)
    out = joined([_KIND_WORDS[ClaimKind(value)] for value in parts.get(Facet.KIND, ())]) or "claims"
    by = [label_of(Facet.SPEAKER, value, names) for value in parts.get(Facet.SPEAKER, ())]
    by += [_SOURCE_WORDS[SourceType(value)] for value in parts.get(Facet.SOURCE, ())]
    tails = [" or ".join(_NAMING_WORDS[Naming(value)] for value in parts.get(Facet.NAMING, ()))]
    cues = " or ".join(parts.get(Facet.CUE, ()))
    tails += [f"{cues} cues" if cues else "", " or ".join(parts.get(Facet.CERTAINTY, ()))]
    tails += [f"with {label_of(None, value, names)}" for value in parts.get(None, ())]
    if by:
        out += f" by {' or '.join(by)}"
    out = ", ".join(part for part in (out, *tails) if part)
    return out[0].upper() + out[1:]


def offered(
    wanted: Filter, rows: Sequence[ClaimRow], facet: Facet, names: Mapping[str, str]
) -> list[tuple[Value, int]]:
    """The values of ``facet`` that occur among ``rows`` or are asked for, each with how many claims it would list.

    Speakers come by how much they say, then by name; other values in their own order.
    """
    counts = wanted.counts(rows, facet)
    if facet is Facet.SPEAKER:
        there = {*counts, *wanted.values(facet)}
        order = sorted(there, key=lambda key: (-counts[key], label_of(facet, key, names).casefold()))
    else:
        there = {value for row in rows for value in values_of(row, facet)} | set(wanted.values(facet))
        order = [value for value in VALUES[facet] if value in there]
    return [(value, counts[value]) for value in order]
