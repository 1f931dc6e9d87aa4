"""Why two names are taken for one, in words for a person."""

from reader.core.vocabulary import JoinRule

REASON = {
    JoinRule.SURNAME: "surname alone",
    JoinRule.GIVEN_NAME: "first name alone",
    JoinRule.MIDDLE_NAME: "one of the names alone",
    JoinRule.FULL_NAME: "same first name and surname",
    JoinRule.SPELLING: "another spelling",
    JoinRule.BRACKETS: "in brackets beside the name",
    JoinRule.INITIALS: "initials of the name",
    JoinRule.SYLLABLES: "syllables of the name",
    JoinRule.SHORT_FORM: "part of the full name",
    JoinRule.LANDFORM: "the same river, lake or mountain",
    JoinRule.OUTLET: "what the outlet calls itself",
    JoinRule.SAME_WORDS: "the same words",
}
