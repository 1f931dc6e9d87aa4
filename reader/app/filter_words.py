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
from reader.core.telling import either, joined
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.core.wording import capitalised, tr, tr_later

_LABELS: Mapping[tuple[Facet, Value], str] = {
    (Facet.KIND, ClaimKind.DIRECT): tr_later("Quote"),
    (Facet.KIND, ClaimKind.MIXED): tr_later("Partly quoted"),
    (Facet.KIND, ClaimKind.INDIRECT): tr_later("Statement"),
    (Facet.KIND, ClaimKind.UNATTRIBUTED): tr_later("Unattributed"),
    (Facet.SOURCE, SourceType.PERSON): tr_later("Person"),
    (Facet.SOURCE, SourceType.ORGANISATION): tr_later("Organisation"),
    (Facet.SOURCE, SourceType.OUTLET): tr_later("News medium"),
    (Facet.SOURCE, SourceType.DOCUMENT): tr_later("Document"),
    (Facet.SOURCE, SourceType.UNNAMED): tr_later("Unnamed source"),
    (Facet.SOURCE, SourceType.NONE): tr_later("Unattributed"),
    (Facet.NAMING, Naming.NAMED): tr_later("Named source"),
    (Facet.NAMING, Naming.NOBODY): tr_later("Unnamed or unattributed"),
    (Facet.CUE, CueClass.NEUTRAL): tr_later("Neutral cue"),
    (Facet.CUE, CueClass.DISTANCING): tr_later("Distancing cue"),
    (Facet.CUE, CueClass.CONFIRMING): tr_later("Confirming cue"),
    (Facet.CUE, CueClass.CHARGED): tr_later("Charged cue"),
    (Facet.CERTAINTY, Certainty.SURE): tr_later("Sure"),
    (Facet.CERTAINTY, Certainty.UNSURE): tr_later("Unsure"),
}

_KIND_WORDS = {
    ClaimKind.DIRECT: tr_later("quotes"),
    ClaimKind.MIXED: tr_later("partly quoted statements"),
    ClaimKind.INDIRECT: tr_later("statements"),
    ClaimKind.UNATTRIBUTED: tr_later("unattributed claims"),
}

_SOURCE_WORDS = {
    SourceType.PERSON: tr_later("persons"),
    SourceType.ORGANISATION: tr_later("organisations"),
    SourceType.OUTLET: tr_later("news media"),
    SourceType.DOCUMENT: tr_later("documents"),
    SourceType.UNNAMED: tr_later("unnamed sources"),
    SourceType.NONE: tr_later("nobody (unattributed)"),
}

_CUE_CLASSES = {
    CueClass.NEUTRAL: tr_later("neutral", "cues"),
    CueClass.DISTANCING: tr_later("distancing", "cues"),
    CueClass.CONFIRMING: tr_later("confirming", "cues"),
    CueClass.CHARGED: tr_later("charged", "cues"),
}

_CERTAINTY_WORDS = {Certainty.SURE: tr_later("sure"), Certainty.UNSURE: tr_later("unsure")}

_NAMING_WORDS = {Naming.NAMED: tr_later("with a named source"), Naming.NOBODY: tr_later("unnamed or unattributed")}


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
        return tr("“{words}”", words=" ".join(str(value).split()))
    if facet is Facet.SPEAKER:
        return names.get(str(value), str(value).removeprefix(WORDS))
    return tr(_LABELS[facet, value])


def in_words(wanted: Filter, names: Mapping[str, str]) -> str:
    """What is listed, as one would say it: "Statements by Hulusi Akar, charged cues"; "All claims" for no filter."""
    if not wanted:
        return tr("All claims")
    parts: dict[Facet | None, list[Value]] = {}
    for chosen in wanted.chosen():
        parts.setdefault(chosen.facet, []).append(chosen.value)
    out = joined([tr(_KIND_WORDS[ClaimKind(value)]) for value in parts.get(Facet.KIND, ())]) or tr("claims")
    by = [label_of(Facet.SPEAKER, value, names) for value in parts.get(Facet.SPEAKER, ())]
    by += [tr(_SOURCE_WORDS[SourceType(value)]) for value in parts.get(Facet.SOURCE, ())]
    tails = [either([tr(_NAMING_WORDS[Naming(value)]) for value in parts.get(Facet.NAMING, ())])]
    cues = either([tr(_CUE_CLASSES[CueClass(value)], "cues") for value in parts.get(Facet.CUE, ())])
    tails.append(tr("{classes} cues", classes=cues) if cues else "")
    tails.append(either([tr(_CERTAINTY_WORDS[Certainty(value)]) for value in parts.get(Facet.CERTAINTY, ())]))
    tails += [tr("with {words}", words=label_of(None, value, names)) for value in parts.get(None, ())]
    if by:
        out = tr("{claims} by {speakers}", claims=out, speakers=either(by))
    return capitalised(", ".join(part for part in (out, *tails) if part))


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
