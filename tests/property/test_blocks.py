from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import LoadedDocument, Node, Source
from reader.core.span import Span
from reader.parse.blocks import split_blocks
from reader.parse.quotes import find_quotations
from reader.parse.roles import assign_roles
from reader.parse.sentences import split_sentences
from reader.resources import load_lexicons

LINE = st.sampled_from(
    [
        "",
        "  ",
        "Home",
        "READ MORE: Bridge Shut After Flood",
        "By Nora Quill",
        "© AFP / Ida Voss",
        "The bridge was shut on Monday, said Mr. Oduya, who runs the port.",
        "“Why now?” he asked. “Nobody told us… Not one.”",
        "Bridge Shut After Flood - Port Gazette",
        "Войти",
        "3.5",
    ]
)
TEXT = st.one_of(
    st.text(alphabet=" \n\tab.?!“”\"'’(…ÄU.S—1é𝒳。", max_size=120), st.lists(LINE, max_size=25).map("\n".join)
)


def loaded(text: str, cuts: list[int]) -> LoadedDocument:
    """A document whose nodes are every other stretch between the cuts."""
    at = sorted({min(cut, len(text)) for cut in cuts})
    pairs = list(zip(at[::2], at[1::2], strict=False))
    nodes = tuple(Node(Span(a, b), "p", ("html", "body", "p")) for a, b in pairs)
    return LoadedDocument(Source(Path("a"), "", "text/plain", "utf-8"), text, nodes)


@given(TEXT, st.lists(st.integers(0, 120), max_size=6))
def test_every_character_is_in_one_block(text: str, cuts: list[int]) -> None:
    """Blocks are in order, apart, trimmed, and leave out nothing but white space."""
    spans = split_blocks(loaded(text, cuts))
    at = 0
    for span in spans:
        assert at <= span.start < span.end <= len(text)
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert not text[at:].strip()


@given(TEXT, st.lists(st.integers(0, 120), max_size=6))
def test_every_block_gets_one_role(text: str, cuts: list[int]) -> None:
    """The blocks keep their spans; each has a score in [0, 1] and a reason, and the answer is the same twice."""
    document = loaded(text, cuts)
    spans = split_blocks(document)
    blocks = assign_roles(document, spans, load_lexicons())
    assert tuple(block.span for block in blocks) == spans
    assert all(0.0 <= block.score <= 1.0 and block.reason for block in blocks)
    assert blocks == assign_roles(document, spans, load_lexicons())


@given(TEXT)
def test_sentences_cover_their_blocks(text: str) -> None:
    """Each character of a block that is no boilerplate and no white space lies in exactly one sentence."""
    document = loaded(text, [])
    blocks = assign_roles(document, split_blocks(document), load_lexicons())
    quotations = find_quotations(text, [block.span for block in blocks])
    sentences = split_sentences(text, blocks, quotations, load_lexicons())
    covered = [0] * len(text)
    for sentence in sentences:
        assert blocks[sentence.block].span.contains(sentence.span)
        assert sentence.span.of(text) == sentence.span.of(text).strip() != ""
        for at in range(*sentence.span):
            covered[at] += 1
    for block in blocks:
        for at in range(*block.span):
            assert covered[at] <= (not block.role.is_boilerplate)
            assert text[at].isspace() or covered[at] == (not block.role.is_boilerplate)
    assert sorted(sentences, key=lambda s: s.span) == list(sentences)
