"""How the telling of two claims that say the same differs."""

from collections.abc import Iterator, Sequence

from reader.core.analysis import Claim
from reader.core.matching import Difference
from reader.core.vocabulary import SourceType
from reader.match.figures import Figure
from reader.match.same_entities import SameEntities
from reader.match.statements import Statement


def differences(left: Statement, right: Statement, same: SameEntities) -> tuple[Difference, ...]:
    """What differs, in the order of the enumeration."""
    return tuple(_differences(left, right, same))


def _differences(left: Statement, right: Statement, same: SameEntities) -> Iterator[Difference]:
    one, other = left.claim, right.claim
    bare = (one.source_type is SourceType.NONE) + (other.source_type is SourceType.NONE)
    if bare == 1:
        yield Difference.ATTRIBUTION
    if bare == 0:
        if _another_speaker(left, right, same):
            yield Difference.SPEAKER
        if one.cue_class is not other.cue_class and None not in (one.cue_class, other.cue_class):
            yield Difference.CUE_CLASS
    if other_number(left.figures, right.figures):
        yield Difference.NUMBER


def _another_speaker(left: Statement, right: Statement, same: SameEntities) -> bool:
    """Whether two attributed claims are attributed to different people or bodies; those left out are no others."""
    those, others = _speakers(left.claim), frozenset(_speakers(right.claim))
    if those and others:
        return not same.shared(those, others)
    types = {left.claim.source_type, right.claim.source_type}
    if types == {SourceType.PERSON, SourceType.ORGANISATION}:
        return True
    if types == {SourceType.PERSON, SourceType.UNNAMED}:
        # "Their attorney" may well be whom the other article names, "ministers" are not the minister.
        return left.several or right.several
    if types == {SourceType.ORGANISATION, SourceType.UNNAMED}:
        # "Officials" may speak for it.
        return False
    # Those whom the article does not name are known by their description alone.
    return bool(left.source and right.source) and not left.source & right.source


def _speakers(claim: Claim) -> tuple[str, ...]:
    """The ids of the entities that speak; empty where the article does not say who."""
    return claim.speakers or ((claim.speaker,) if claim.speaker is not None else ())


def other_number(left: Sequence[Figure], right: Sequence[Figure]) -> bool:
    """Whether two statements give different figures for one thing, be it that one of them is rounded.

    A figure that only one of them has is no difference but detail. Two that are left over are for one thing when they
    count the same noun, or when either statement has no other of their unit.
    """
    amounts, others = {_amount(one) for one in left}, {_amount(other) for other in right}
    lonely = [one for one in left if _amount(one) not in others]
    rest = [other for other in right if _amount(other) not in amounts]
    return any(
        one.unit is other.unit
        and (bool(one.noun and one.noun == other.noun) or (_alone(one, left) and _alone(other, right)))
        for one in lonely
        for other in rest
    )


def _amount(figure: Figure) -> tuple[str, float]:
    return figure.unit, figure.value


def _alone(figure: Figure, figures: Sequence[Figure]) -> bool:
    return sum(other.unit is figure.unit for other in figures) == 1
