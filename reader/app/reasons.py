"""Why two names are taken for one, in words for a person, told for later."""

from reader.core.vocabulary import JoinRule
from reader.core.wording import tr_later

REASON = {
    JoinRule.SURNAME: tr_later("surname alone"),
    JoinRule.GIVEN_NAME: tr_later("first name alone"),
    JoinRule.MIDDLE_NAME: tr_later("one of the names alone"),
    JoinRule.FULL_NAME: tr_later("same first name and surname"),
    JoinRule.SPELLING: tr_later("another spelling"),
    JoinRule.BRACKETS: tr_later("in brackets beside the name"),
    JoinRule.INITIALS: tr_later("initials of the name"),
    JoinRule.SYLLABLES: tr_later("syllables of the name"),
    JoinRule.SHORT_FORM: tr_later("part of the full name"),
    JoinRule.LANDFORM: tr_later("the same river, lake or mountain"),
    JoinRule.OUTLET: tr_later("what the outlet calls itself"),
    JoinRule.SAME_WORDS: tr_later("the same words"),
}
