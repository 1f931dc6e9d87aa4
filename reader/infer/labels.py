"""The tag sets of the heads: outside, then begin and inside for each label."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.core.vocabulary import EntityType, TagLabel

Label = TypeVar("Label", TagLabel, EntityType)


@dataclass(frozen=True)
class TagSet(Generic[Label]):
    """BIO tags over ``labels``: 0 is outside, ``2i + 1`` begins label i, ``2i + 2`` goes on with it."""

    labels: tuple[Label, ...]

    @property
    def size(self) -> int:
        """The number of tags."""
        return 2 * len(self.labels) + 1

    def pair(self, label: Label) -> tuple[int, int]:
        """The begin tag and the inside tag of ``label``."""
        index = self.labels.index(label)
        return 2 * index + 1, 2 * index + 2

    def label(self, tag: int) -> Label:
        """The label that ``tag``, which is not outside, stands for."""
        return self.labels[(tag - 1) // 2]


SPAN_TAGS = TagSet((TagLabel.SOURCE, TagLabel.CUE, TagLabel.CONTENT))
ENTITY_TAGS = TagSet(tuple(EntityType))
