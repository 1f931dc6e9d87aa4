"""What the words on cards mean, and the classes of cue, for the page that explains them and for tool tips."""

from reader.core.vocabulary import CueClass
from reader.core.wording import tr, tr_later

# Two of each class in the lexicon of cues, by which they are told.
CUE_EXAMPLES = {
    CueClass.NEUTRAL: ("said", "according to"),
    CueClass.CHARGED: ("slammed", "threatened"),
    CueClass.DISTANCING: ("claimed", "allegedly"),
    CueClass.CONFIRMING: ("admitted", "revealed"),
}
# The name of each class, as it stands behind a cue.
CUE_WORD = {
    CueClass.NEUTRAL: tr_later("neutral"),
    CueClass.CHARGED: tr_later("charged"),
    CueClass.DISTANCING: tr_later("distancing"),
    CueClass.CONFIRMING: tr_later("confirming"),
}
_CUE_MEANING = {
    CueClass.NEUTRAL: tr_later(
        "a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class"
    ),
    CueClass.CHARGED: tr_later("a cue such as “{first}” or “{second}” judges the speaker or heats up what is said"),
    CueClass.DISTANCING: tr_later(
        "a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it"
    ),
    CueClass.CONFIRMING: tr_later("a cue such as “{first}” or “{second}” takes it for true"),
}

MARK_WORDS = (
    (tr_later("unnamed"), tr_later("the article does not name the source, as in “officials said”")),
    (tr_later("unsure"), tr_later("the program itself doubts this claim; a question mark beside the text says so too")),
    (tr_later("hedged"), tr_later("nobody is named, and the article itself is careful, as with “may” or “reportedly”")),
    (
        tr_later("source dropped"),
        tr_later("the article names a source for this elsewhere and none here; a line says whose claim it repeats"),
    ),
    (
        tr_later("↪ Repeats …"),
        tr_later("the same was said by that source elsewhere in the article; a click leads there"),
    ),
    (
        tr_later("↪ Sums up …"),
        tr_later("a claim in the article's own words, as in a headline, of what that source says further on"),
    ),
)


def cue_meaning(kind: CueClass) -> str:
    """What a class of cue is, with two examples, in words that go on from its name."""
    first, second = CUE_EXAMPLES[kind]
    return tr(_CUE_MEANING[kind], first=first, second=second)
