from reader.core.span import Span
from reader.parse.foreign import quoted_only
from reader.parse.quotes import find_quotations


def quoted(text: str) -> list[str]:
    """What is taken for somebody's words in a paragraph."""
    attributions = quoted_only(text, find_quotations(text, [Span(0, len(text))]))
    assert not any(a.cue or a.source for a in attributions)
    return [span.of(text) for a in attributions for span in a.content]


def test_quotations_are_claims_without_cue_and_source() -> None:
    """Marks of any shape do; who speaks is not told."""
    assert quoted("« Le bac reste au port », a dit Ana Pohl.") == ["« Le bac reste au port »"]
    assert quoted("„Die Fähre bleibt im Hafen“, sagte Ana Pohl.") == ["„Die Fähre bleibt im Hafen“"]


def test_a_name_in_quotation_marks_is_no_claim() -> None:
    """A title or a nickname has few words."""
    assert quoted("Elle a lu « Le Vieux Port » hier soir.") == []


def test_scripts_without_spaces_are_measured_in_letters() -> None:
    """A Chinese sentence is one run of letters, and a Chinese title a short one."""
    assert quoted("他说：“渡轮将停在港口直到风暴结束。”") == ["“渡轮将停在港口直到风暴结束。”"]
    assert quoted("他读了“老港口”一书。") == []
