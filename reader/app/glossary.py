"""What the words on cards mean, and the classes of cue, for the page that explains them and for tool tips."""

from reader.core.vocabulary import CueClass

# Two of each class in the lexicon of cues, by which they are told.
CUE_EXAMPLES = {
    CueClass.NEUTRAL: ("said", "according to"),
    CueClass.CHARGED: ("slammed", "threatened"),
    CueClass.DISTANCING: ("claimed", "allegedly"),
    CueClass.CONFIRMING: ("admitted", "revealed"),
}
_CUE_MEANING = {
    CueClass.NEUTRAL: "leaves open what to think of it; a card does not mention this class",
    CueClass.CHARGED: "judges the speaker or heats up what is said",
    CueClass.DISTANCING: "keeps away from it: the article does not vouch for it",
    CueClass.CONFIRMING: "takes it for true",
}

MARK_WORDS = (
    ("unnamed", "the article does not name the source, as in “officials said”"),
    ("unsure", "the program itself doubts this claim; a question mark beside the text says so too"),
    ("hedged", "nobody is named, and the article itself is careful, as with “may” or “reportedly”"),
    (
        "source dropped",
        "the article names a source for this elsewhere and none here; a line says whose claim it repeats",
    ),
    ("↪ Repeats …", "the same was said by that source elsewhere in the article; a click leads there"),
    ("↪ Sums up …", "a claim in the article's own words, as in a headline, of what that source says further on"),
)


def cue_meaning(kind: CueClass) -> str:
    """What a class of cue is, with two examples, in words that go on from its name."""
    first, second = CUE_EXAMPLES[kind]
    return f"a cue such as “{first}” or “{second}” {_CUE_MEANING[kind]}"
