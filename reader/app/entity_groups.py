"""The entities as the sidebar lists them: by type, those who say most first, and in words."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.app.view import EntityRow
from reader.core.vocabulary import EntityType
from reader.core.wording import tr, tr_later, trn

_HEADINGS = (
    (EntityType.PERSON, tr_later("People")),
    (EntityType.ORGANISATION, tr_later("Organisations")),
    (EntityType.GROUP, tr_later("Groups")),
    (EntityType.PLACE, tr_later("Places")),
    (EntityType.FACILITY, tr_later("Facilities")),
    (EntityType.PRODUCT, tr_later("Products")),
    (EntityType.MISC, tr_later("Other names")),
)

TYPE_WORD = {
    EntityType.PERSON: tr_later("person"),
    EntityType.ORGANISATION: tr_later("organisation"),
    EntityType.GROUP: tr_later("group"),
    EntityType.PLACE: tr_later("place"),
    EntityType.FACILITY: tr_later("facility"),
    EntityType.PRODUCT: tr_later("product"),
    EntityType.MISC: tr_later("misc"),
}


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """The entities of one type under their heading."""

    type: EntityType
    heading: str
    rows: tuple[EntityRow, ...]


def grouped(rows: Iterable[EntityRow]) -> tuple[EntityGroup, ...]:
    """The groups that have members; in each, those who say most first, then those mentioned most."""
    every = tuple(rows)
    out = []
    for kind, heading in _HEADINGS:
        members = [row for row in every if row.type is kind]
        if members:
            members.sort(key=lambda row: (-row.says, -len(row.mentions)))
            out.append(EntityGroup(kind, tr(heading), tuple(members)))
    return tuple(out)


def matches(row: EntityRow, wanted: str) -> bool:
    """Whether each word of ``wanted`` begins a word of the name or of an alias, whatever its case or accents."""
    names = [_folded(name) for name in (row.name, *row.aliases)]
    return all(
        any(part.startswith(word) for name in names for part in (name, *name.split()))
        for word in _folded(wanted).split()
    )


def said_words(row: EntityRow) -> str:
    """How often the entity speaks and is mentioned: "says 3, mentioned 7"; its mentions alone where it says nothing."""
    mentioned = tr("mentioned {count}", count=len(row.mentions))
    return tr("says {count}, {mentioned}", count=row.says, mentioned=mentioned) if row.says else mentioned


def entity_sentence(row: EntityRow) -> str:
    """The same as a sentence, for screen readers and tool tips."""
    says = trn("says {n} claim", "says {n} claims", row.says)
    mentioned = trn("mentioned once", "mentioned {n} times", len(row.mentions))
    return tr("{name}: {says}, {mentioned}", name=row.name, says=says, mentioned=mentioned)


def entity_tip(row: EntityRow) -> str:
    """The sentence, and what else the entity is called and why that is taken for it; parts stand in paragraphs."""
    out = [entity_sentence(row)]
    if row.aliases:
        reasons: Sequence[str] = row.reasons or ("",) * len(row.aliases)
        also = [f"{alias} – {why}" if why else alias for alias, why in zip(row.aliases, reasons, strict=True)]
        out.append("\n".join((tr("Also:"), *also)))
    if row.descriptions:
        said = ", ".join(tr("“{words}”", words=each) for each in _once(row.descriptions))
        out.append(tr("Meant by: {descriptions}", descriptions=said))
    return "\n\n".join(out)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    """Each of ``words`` once, whatever its case: where there is a choice, not as a sentence begins."""
    found: dict[str, str] = {}
    for word in words:
        before = found.get(word.casefold(), word)
        found[word.casefold()] = word if word[:1].islower() else before
    return tuple(found.values())


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()
