"""An article of the project's own and its analysis made by hand, so that the window is tested without a model."""

from collections.abc import Callable
from pathlib import Path

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Link, LoadedDocument, Node, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, Role, SourceType
from reader.errors import InputError

TEXT = """Harbour Courier
News from the coast since 1911

Ferry Line to Close After Dock Collapse, Says Council \U0001f6a2

The last crossing is planned for Sunday, but islanders want a temporary pier

By Noor Aldana | 4 May

A crane stands over the broken dock of Westhaven on Monday. Photo: Courier

WESTHAVEN — The ferry between Westhaven and the island of Sarn will stop on Sunday, Council Leader Petra Oduya said on \
Monday. The dock gave way in the night of the spring storm. Nobody was hurt.

“We cannot send people over planks that bend under a bicycle,” Oduya told reporters at the harbour. “The engineers \
gave us no choice.”

According to the harbour office, repairs would take “at least until the autumn” and cost more than the line earns in \
four years.

READ MORE: Storm Tears Roof From Sarn Lighthouse

Islanders doubt that. Teacher Ilir Gashi called the figure “a fairy tale” and claimed that a floating pier could be \
towed in within two weeks. A pier of that kind served Sarn in the winter of 1987.

Sources close to the council said a private line had already offered its boats. The offer has not been published.

Oduya warned that winter would isolate the eighty families of the island if no crossing was found by November.

Sign up for our newsletter
Share this article
"""


TARGETS = {
    "Share this article": "https://reader:secret@news.example/share?a=b",
    "told reporters": "javascript:alert(1)",
    "Westhaven on Monday": "https://аррӏе.example/",
    "harbour office": "mailto:office@harbour.example?attach=/etc/passwd",
}


def find(piece: str, nth: int = 1) -> Span:
    """Where ``piece`` stands in the article for the ``nth`` time."""
    at = -1
    for _ in range(nth):
        at = TEXT.index(piece, at + 1)
    return Span(at, at + len(piece))


def _claim(
    number: int,
    kind: ClaimKind,
    content: list[Span],
    cue: str | Span = "",
    source: str | Span = "",
    speaker: str | None = None,
    source_type: SourceType = SourceType.NONE,
    cue_class: CueClass | None = None,
    *,
    unsure: bool = False,
) -> Claim:
    def spans(part: str | Span) -> tuple[Span, ...]:
        if isinstance(part, Span):
            return (part,)
        return (find(part),) if part else ()

    return Claim(
        id=f"c{number}",
        kind=kind,
        content=tuple(content),
        cue=spans(cue),
        source=spans(source),
        speaker=speaker,
        speakers=(speaker,) if speaker else (),
        source_type=source_type,
        cue_class=cue_class,
        unsure=unsure,
    )


ROLES = {
    "Harbour Courier": Role.FURNITURE,
    "News from the coast since 1911": Role.FURNITURE,
    "Ferry Line": Role.HEADLINE,
    "The last crossing": Role.HEADLINE,
    "By Noor": Role.BYLINE,
    "A crane": Role.CAPTION,
    "READ MORE": Role.RELATED,
    "Sign up": Role.FURNITURE,
    "Share": Role.FURNITURE,
}

CLAIMS = (
    _claim(
        1,
        ClaimKind.INDIRECT,
        [find("The ferry between Westhaven and the island of Sarn will stop on Sunday")],
        find("said on Monday"),
        "Council Leader Petra Oduya",
        "oduya",
        SourceType.PERSON,
        CueClass.NEUTRAL,
    ),
    _claim(2, ClaimKind.UNATTRIBUTED, [find("The dock gave way in the night of the spring storm.")]),
    _claim(3, ClaimKind.UNATTRIBUTED, [find("Nobody was hurt.")]),
    _claim(
        4,
        ClaimKind.DIRECT,
        [
            find("“We cannot send people over planks that bend under a bicycle,”"),
            find("“The engineers gave us no choice.”"),
        ],
        "told reporters at the harbour",
        find("Oduya", 2),
        "oduya",
        SourceType.PERSON,
        CueClass.NEUTRAL,
    ),
    _claim(
        5,
        ClaimKind.MIXED,
        [find("repairs would take “at least until the autumn” and cost more than the line earns in four years")],
        "According to",
        "the harbour office",
        "office",
        SourceType.ORGANISATION,
        CueClass.NEUTRAL,
    ),
    _claim(
        6,
        ClaimKind.DIRECT,
        [find("“a fairy tale”")],
        "called",
        "Teacher Ilir Gashi",
        "gashi",
        SourceType.PERSON,
        CueClass.CHARGED,
        unsure=True,
    ),
    _claim(
        7,
        ClaimKind.INDIRECT,
        [find("that a floating pier could be towed in within two weeks")],
        "claimed",
        "Teacher Ilir Gashi",
        "gashi",
        SourceType.PERSON,
        CueClass.DISTANCING,
    ),
    _claim(8, ClaimKind.UNATTRIBUTED, [find("A pier of that kind served Sarn in the winter of 1987.")]),
    _claim(
        9,
        ClaimKind.INDIRECT,
        [find("a private line had already offered its boats")],
        find("said", 2),
        "Sources close to the council",
        None,
        SourceType.UNNAMED,
        CueClass.NEUTRAL,
    ),
    _claim(10, ClaimKind.UNATTRIBUTED, [find("The offer has not been published.")]),
    _claim(
        11,
        ClaimKind.INDIRECT,
        [find("that winter would isolate the eighty families of the island if no crossing was found by November")],
        "warned",
        find("Oduya", 3),
        "oduya",
        SourceType.PERSON,
        CueClass.CHARGED,
    ),
)


def _entity(key: str, name: str, kind: EntityType, *places: tuple[str, int]) -> Entity:
    mentions = tuple(Mention(find(piece, nth), MentionKind.NAME) for piece, nth in places)
    return Entity(key, name, kind, tuple(sorted({piece for piece, _ in places} - {name})), mentions)


ENTITIES = (
    _entity("oduya", "Petra Oduya", EntityType.PERSON, ("Petra Oduya", 1), ("Oduya", 2), ("Oduya", 3)),
    _entity("gashi", "Ilir Gashi", EntityType.PERSON, ("Ilir Gashi", 1)),
    _entity("office", "harbour office", EntityType.ORGANISATION, ("harbour office", 1)),
    _entity("westhaven", "Westhaven", EntityType.PLACE, ("Westhaven", 1), ("Westhaven", 2)),
    _entity("sarn", "Sarn", EntityType.PLACE, ("Sarn", 1), ("Sarn", 2), ("Sarn", 3)),
)


def _blocks(text: str) -> tuple[Block, ...]:
    out = []
    at = 0
    for line in text.split("\n"):
        role = next((role for start, role in ROLES.items() if line.startswith(start)), Role.BODY)
        if line.strip():
            out.append(Block(Span(at, at + len(line)), role, 1.0, "made by hand"))
        at += len(line) + 1
    return tuple(out)


def analysis_of(document: LoadedDocument) -> Analysis:
    """The hand-made analysis when the document is the article, else blocks alone."""
    known = document.text == TEXT
    words = len(document.text.split())
    balance = Balance(words=words, other=words)
    if known:
        balance = Balance(words, 19, 17, 38, 27, words - 19 - 17 - 38 - 27 - 27, 27, 3, 1)
    return Analysis(
        source=document.source,
        producer=Producer("test", "none"),
        text=document.text,
        blocks=_blocks(document.text),
        claims=CLAIMS if known else (),
        entities=ENTITIES if known else (),
        balance=balance,
    )


class FakeOpener:
    """Reads UTF-8 text and gives the hand-made analysis; refuses files whose name begins with "bad"."""

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The text of the file as it is."""
        if path.name.startswith("bad"):
            raise InputError(f"{path.name} holds no text. Choose a saved article.")
        return self.open_text(path.read_text(encoding="utf-8"), path.name)

    def open_text(self, text: str, name: str, media_type: str | None = None) -> LoadedDocument:
        """The text as it is; where its name begins with "linked", as of a page with the links to ``TARGETS``."""
        linked = name.startswith("linked")
        links = tuple(Link(find(words), target) for words, target in TARGETS.items()) if linked else ()
        nodes = (Node(Span(0, len(text)), "p", ("p",), links),) if linked else ()
        return LoadedDocument(Source(Path(name), "0" * 64, media_type or "text/plain", "utf-8"), text, nodes)

    def repaired(self, document: LoadedDocument) -> LoadedDocument:
        """The document as it is: none of them is garbled."""
        return document

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The hand-made analysis."""
        return analysis_of(document)
