"""Articles in which each line is a claim, and a matcher for which equal lines say the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.core.analysis import Analysis, Block, Claim
from reader.core.document import LoadedDocument
from reader.core.matching import Difference, Match
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, Role, SourceType
from tests.gui.articles import FakeOpener, analysis_of

FILLER = "This line stands in one of the two articles alone, and there is nothing like it in the other one."
# Which lines of the left article stand in the right one, and where there: two of them cross each other.
SHARED = {4: 12, 20: 30, 24: 27, 50: 55}
LINES = 70


def article(left: bool) -> str:
    """The text of one of two articles."""
    lines = [f"{'Left' if left else 'Right'} line {number}. {FILLER}" for number in range(LINES)]
    for number, other in SHARED.items():
        lines[number if left else other] = f"Both say this, number {number}, whatever else they tell of the same day."
    return "\n\n".join(lines) + "\n"


def shared(text: str, number: int) -> Span:
    """Where a shared line, by its number in the left article, stands in one of the texts."""
    start = text.index(f"Both say this, number {number},")
    return Span(start, text.index("\n", start))


class LinesOpener(FakeOpener):
    """Makes a claim of each line; a line with "said" in it is attributed to whoever stands before that word."""

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The lines as claims."""
        claims: list[Claim] = []
        blocks: list[Block] = []
        at = 0
        for line in document.text.split("\n"):
            span = Span(at, at + len(line))
            if line:
                blocks.append(Block(span, Role.BODY, 1.0, "a line"))
                claims.append(_claim(line, span, len(claims)))
            at += len(line) + 1
        return replace(analysis_of(document), blocks=tuple(blocks), claims=tuple(claims))


def _claim(line: str, span: Span, number: int) -> Claim:
    if " said " not in line:
        return Claim(f"c{number}", ClaimKind.UNATTRIBUTED, (span,))
    cue = span.start + line.index("said")
    return Claim(
        f"c{number}",
        ClaimKind.INDIRECT,
        (Span(cue + 5, span.end),),
        (Span(cue, cue + 4),),
        (Span(span.start, cue - 1),),
        source_type=SourceType.PERSON,
        cue_class=CueClass.NEUTRAL,
    )


class SameLines:
    """Matches claims whose words are equal."""

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool]) -> Sequence[Match]:
        """The pairs, with the difference of who says it."""
        there = {_words(claim, right): claim for claim in right.claims}
        pairs = [(claim, there.get(_words(claim, left))) for claim in left.claims]
        return [Match(one.id, other.id, 1.0, _differences(one, other)) for one, other in pairs if other is not None]


def _words(claim: Claim, analysis: Analysis) -> str:
    return claim.content[0].of(analysis.text)


def _differences(one: Claim, other: Claim) -> tuple[Difference, ...]:
    kinds = {one.source_type is SourceType.NONE, other.source_type is SourceType.NONE}
    return (Difference.ATTRIBUTION,) if len(kinds) == 2 else ()


def two_files(folder: Path) -> tuple[Path, Path]:
    """The two articles as files."""
    paths = folder / "left.txt", folder / "right.txt"
    for path, left in zip(paths, (True, False), strict=True):
        path.write_text(article(left), encoding="utf-8")
    return paths
