"""The closed vocabularies of an analysis; each value is the word used in the JSON form."""

from enum import StrEnum


class Role(StrEnum):
    """What a block of the dump is to the article."""

    HEADLINE = "headline"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    FURNITURE = "furniture"
    DUPLICATE = "duplicate"

    @property
    def is_boilerplate(self) -> bool:
        """Whether the block is no part of this article: related, furniture or duplicate."""
        return self in (Role.RELATED, Role.FURNITURE, Role.DUPLICATE)


class ClaimKind(StrEnum):
    """How a claim stands in the text: wholly quoted, partly quoted, paraphrased, or nobody's."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    UNATTRIBUTED = "unattributed"


class SourceType(StrEnum):
    """What sort of source an attribution names; ``none`` is for unattributed claims alone."""

    PERSON = "person"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    DOCUMENT = "document"
    UNNAMED = "unnamed"
    NONE = "none"


class CueClass(StrEnum):
    """What the cue word lets the reader think of the content."""

    NEUTRAL = "neutral"
    DISTANCING = "distancing"
    CONFIRMING = "confirming"
    CHARGED = "charged"


class EntityType(StrEnum):
    """The sorts of named things the tagger tells apart."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    FACILITY = "facility"
    GROUP = "group"
    MISC = "misc"
    PRODUCT = "product"


class MentionKind(StrEnum):
    """How an entity is mentioned: by name, by pronoun, or by a description such as "the minister"."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


class JoinRule(StrEnum):
    """Why another form of a name was taken for the same entity."""

    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FULL_NAME = "full_name"
    SPELLING = "spelling"
    BRACKETS = "brackets"
    INITIALS = "initials"
    SYLLABLES = "syllables"
    SHORT_FORM = "short_form"
    LANDFORM = "landform"
    OUTLET = "outlet"
    SAME_WORDS = "same_words"


class TagLabel(StrEnum):
    """The roles of a stretch of words in an attribution."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
