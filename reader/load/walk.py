"""From the bytes of a file to the articles in it, however deep they lie: an archive's member may be an archive."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace

from reader.core.document import Metadata
from reader.core.wording import tr, trn
from reader.errors import InputError
from reader.load import formats, kinds
from reader.load.files import GZIP_MAGIC, Inflated, inflated
from reader.load.limits import MAX_ARTICLES, MAX_BYTES, MAX_NESTING, MAX_UNPACKED, SETTING, check_size, megabytes
from reader.load.parts import Part


@dataclass(frozen=True, slots=True)
class Found:
    """One article, found but not decoded.

    ``part`` is of type text/plain or text/html, with all that the files around it say of it. ``media_type`` is that of
    the innermost file around it: of the PDF whose text it is, of the page that lies in an archive. ``name`` says to a
    person where the article lies.
    """

    part: Part
    media_type: str
    name: str


@dataclass(slots=True)
class _Tally:
    """How much has come out of the file so far."""

    articles: int = 0
    unpacked: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk stands: in which file, how many files around it, and what those say of what is in them."""

    name: str
    tally: _Tally
    depth: int = 0
    label: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    notices: tuple[str, ...] = ()

    def into(self, part: Part) -> "_Place":
        """The place of a part of the file."""
        name = self.name if isinstance(part.data, str) or not part.label else f"{self.name} › {part.label}"
        label = " › ".join(label for label in (self.label, part.label) if label)
        notices = tuple(dict.fromkeys((*self.notices, *part.notices)))
        return _Place(name, self.tally, self.depth + 1, label, overlaid(part.metadata, self.metadata), notices)


def articles(
    data: bytes, name: str, *, media_type: str | None = None, encoding: str | None = None
) -> Iterator[Found | InputError]:
    """Every article of a file, and in its place the error of one that cannot be read; at least one of both.

    ``media_type`` is what the giver says the bytes are, ``encoding`` the one a person chose. Only as much is unpacked
    as is asked for.
    """
    if not data:
        yield InputError(tr("{name} is empty. Save the article again, or choose another file.", name=name))
        return
    place = _Place(name, _Tally())
    for found in _opened(data, place, media_type, encoding):
        place.tally.articles += 1
        if place.tally.articles > MAX_ARTICLES:
            yield InputError(_too_much(name, trn("{n} article", "{n} articles", MAX_ARTICLES)))
            return
        yield found
        if place.tally.unpacked > MAX_UNPACKED:
            yield InputError(_too_much(name, megabytes(MAX_UNPACKED)))
            return


def unpacked(data: bytes, name: str) -> Inflated:
    """The content of gzip data, anything else as it is; raises InputError when it is too large, or damaged.

    A format that consists of pieces of gzip data is left to its module, which reads one piece at a time.
    """
    check_size(len(data), MAX_BYTES, name)
    if not data.startswith(GZIP_MAGIC) or formats.recognised(formats.head_of(data)) is not None:
        return Inflated(data)
    found = inflated(data, name)
    if found.content.startswith(GZIP_MAGIC):
        raise InputError(tr("{name} is packed twice over. Unpack it and open the article inside.", name=name))
    return found


def overlaid(upper: Metadata, lower: Metadata) -> Metadata:
    """What ``upper`` says, and ``lower`` where it says nothing."""
    names = [known.name for known in fields(Metadata)]
    return Metadata(**{name: getattr(upper, name) or getattr(lower, name) for name in names})


def _opened(data: bytes, place: _Place, hint: str | None, encoding: str | None) -> Iterator[Found | InputError]:
    """The articles in a file of any type."""
    try:
        content, rest = unpacked(data, place.name)
        place.tally.unpacked += 0 if content is data else len(content)
        if rest:
            said = trn(
                "{n} byte behind the article in this gzip file is something else and was not read.",
                "{n} bytes behind the article in this gzip file are something else and were not read.",
                rest,
            )
            place = replace(place, notices=(*place.notices, said))
        kind = kinds.media_type(content, place.name, hint=hint, encoding=encoding)
        module = formats.module_for(kind)
        if module is None:
            yield _found(Part(content, kind), kind, place)
            return
        _check_depth(place)
        if encoding is not None and isinstance(module, formats.TextFormatModule):
            parts = iter(module.parts_in_encoding(content, place.name, encoding))
        else:
            parts = iter(module.parts(content, place.name))
    except InputError as error:
        yield error
        return
    nothing = True
    for part in _each(parts):
        nothing = False
        if isinstance(part, Part):
            yield from _read(part, kind, place, encoding)
        else:
            yield part
    if nothing:
        yield InputError(
            tr("There is no article in {name}. Choose another file, or save the article again.", name=place.name)
        )


def _check_depth(place: _Place) -> None:
    if place.depth >= MAX_NESTING:
        raise InputError(
            tr("{name} lies in too many other files. Unpack them and open the article inside.", name=place.name)
        )


def _each(parts: Iterator[Part]) -> Iterator[Part | InputError]:
    """The parts of a file; an error in the place of one need not be the last."""
    for _ in range(MAX_ARTICLES + 1):
        try:
            yield next(parts)
        except StopIteration:
            return
        except InputError as error:
            yield error


def _read(part: Part, kind: str, outer: _Place, encoding: str | None) -> Iterator[Found | InputError]:
    """The articles in a part of a file of type ``kind``."""
    place = outer.into(part)
    place.tally.unpacked += len(part.data)
    wanted = kinds.bare_type(part.media_type)
    if not part.data:
        reasons = " ".join(part.notices) or tr("There is no text in it.")
        yield InputError(tr("{name}: {reasons}", name=place.name, reasons=reasons))
    elif wanted in (kinds.HTML, kinds.PLAIN):
        yield _found(part, kind, place)
    elif isinstance(part.data, str):
        yield from _opened(part.data.encode("utf-8", "replace"), place, wanted, "utf-8")
    else:
        yield from _opened(part.data, place, wanted, encoding)


def _found(part: Part, media_type: str, place: _Place) -> Found:
    wanted = kinds.bare_type(part.media_type)
    whole = Part(part.data, wanted, place.label, part.encoding, place.metadata, place.notices, part.undecodable)
    return Found(whole, media_type, place.name)


def _too_much(name: str, what: str) -> str:
    return tr(
        "{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.",
        name=name,
        what=what,
        setting=SETTING,
    )
