import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from reader.core.span import Span
from reader.infer.tokens import IntArray, Pieces, split_pieces, windows


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """A small word-piece tokenizer of the encoder's kind: every letter is a piece, and so are a few words."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,'’“”\"-😀é"
    vocabulary = {"[UNK]": 0}
    for piece in ["said", "the", *letters, *(f"##{c}" for c in letters)]:
        vocabulary.setdefault(piece, len(vocabulary))
    made = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return made


def words(text: str, pieces: Pieces, numbers: IntArray | None = None) -> list[str]:
    """The words as numbered, each from its first piece's start to its last one's end."""
    numbered = pieces.words if numbers is None else numbers
    out = []
    for number in range(int(numbered[-1]) + 1):
        inside = numbered == number
        out.append(text[pieces.starts[inside][0] : pieces.ends[inside][-1]])
    return out


def test_offsets_are_code_points_of_the_whole_text(tokenizer: Tokenizer) -> None:
    """Blocks after an emoji or an accent keep their places."""
    text = "😀 é\n\nthe said"
    pieces = split_pieces(text, [Span(0, 3), Span(5, 13)], [], tokenizer)
    spans = [text[s:e] for s, e in zip(pieces.starts, pieces.ends, strict=True)]
    assert spans == ["😀", "é", "the", "said"]
    assert list(pieces.blocks) == [0, 0, 1, 1]


def test_words_hold_apostrophes_and_leave_the_possessive_apart(tokenizer: Tokenizer) -> None:
    """A tag covers whole words; names end before their possessive and before a hyphen."""
    text = "Ana's U.S.-led don’t said."
    pieces = split_pieces(text, [Span(0, len(text))], [], tokenizer)
    assert words(text, pieces) == ["Ana", "'s", "U.S", ".", "-", "led", "don’t", "said", "."]


def test_a_number_is_one_word(tokenizer: Tokenizer) -> None:
    """Neither a span nor a name begins at the "000" of a thousand; a comma between words joins nothing."""
    text = "12,000 at 1:30, 5 000 the,said 9/11-a 2019,"
    pieces = split_pieces(text, [Span(0, len(text))], [], tokenizer)
    assert words(text, pieces) == "12,000 at 1:30 , 5 000 the , said 9/11 - a 2019 ,".split()


def test_what_hyphens_join_is_whole(tokenizer: Tokenizer) -> None:
    """A span of an attribution has both parts of a hyphenated word; a dash between words joins nothing."""
    text = "U.S.-led the-said - the 9-a"
    pieces = split_pieces(text, [Span(0, len(text))], [], tokenizer)
    assert words(text, pieces, pieces.wholes) == ["U.S.-led", "the-said", "-", "the", "9-a"]


def test_accents_and_soft_hyphens_stay_with_their_word(tokenizer: Tokenizer) -> None:
    """What the tokenizer drops belongs to the word that it stands in or behind."""
    text = "the\u0301 sa\u00adid se\u0301e,"
    pieces = split_pieces(text, [Span(0, len(text))], [], tokenizer)
    assert words(text, pieces) == ["the\u0301", "sa\u00adid", "se\u0301e", ","]


def test_case_and_quotation_stand_in_the_features(tokenizer: Tokenizer) -> None:
    """The uncased encoder is told what it cannot see."""
    text = "The “NATO” said"
    pieces = split_pieces(text, [Span(0, len(text))], [Span(4, 10)], tokenizer)
    by_word = {text[s:e]: (int(h), int(q)) for s, e, h, q in zip(
        pieces.starts, pieces.ends, pieces.shapes, pieces.states, strict=True)}  # fmt: skip
    assert by_word["The"][1] == 4
    assert by_word["“"][1] == 2
    assert by_word["N"] == (2, 1)
    assert by_word["”"][1] == 3
    assert by_word["said"] == (0, 0)


def test_no_blocks_give_no_pieces(tokenizer: Tokenizer) -> None:
    """An article of boilerplate alone is empty to the model."""
    assert len(split_pieces("the", [], [], tokenizer)) == 0


def test_windows_cover_everything_and_overlap() -> None:
    """Each piece lies in a window, the last one ends with the text."""
    assert list(windows(10, 6, 3)) == [Span(0, 6), Span(3, 9), Span(6, 10)]
    assert list(windows(6, 6, 3)) == [Span(0, 6)]
    assert list(windows(0, 6, 3)) == []
