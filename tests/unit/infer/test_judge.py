"""The judge of pairs of statements."""

import shutil
from pathlib import Path

import pytest

from reader.errors import EnvironmentFailure
from reader.infer.judge import PairJudge, load_judge
from reader.infer.shipped import ATTRIBUTION, JUDGE
from reader.resources import resource

COURT = "The company said it would appeal against the verdict"
CHALLENGE = "Its lawyer announced that the ruling would be challenged in a higher court"
OTHER_COURT = "The company was fined 3 million by another court last year"
FIRE = "The fire in the mill was put out shortly before noon"


@pytest.fixture(scope="module")
def judge() -> PairJudge:
    """The shipped one."""
    return load_judge()


def going_on() -> bool:
    """Nobody stops it."""
    return False


def test_what_says_the_same_in_other_words_is_likelier_than_what_shares_words(judge: PairJudge) -> None:
    """That is what it is there for."""
    same, like, other = judge.log_odds([(COURT, CHALLENGE), (COURT, OTHER_COURT), (COURT, FIRE)], going_on)
    assert same > 0 > like
    assert same > 0 > other


def test_either_of_two_may_come_first(judge: PairJudge) -> None:
    """Turned round, a pair is as likely; and the same pairs always are."""
    pairs = [(COURT, CHALLENGE), (COURT, FIRE), (FIRE, OTHER_COURT)]
    found = judge.log_odds(pairs, going_on)
    assert judge.log_odds(pairs, going_on) == found
    assert judge.log_odds([(b, a) for a, b in pairs], going_on) == pytest.approx(found, abs=1e-4)


def test_texts_of_any_length_are_read(judge: PairJudge) -> None:
    """Of a long one the beginning; of none, nothing; no pairs give nothing."""
    assert judge.log_odds([], going_on) == []
    long, longer = " ".join([COURT] * 40), " ".join([COURT] * 80)
    one, other, empty = judge.log_odds([(long, CHALLENGE), (longer, CHALLENGE), ("", CHALLENGE)], going_on)
    assert one == pytest.approx(other, abs=1e-4)
    assert empty < 0


def test_the_work_ends_when_it_is_told_to(judge: PairJudge) -> None:
    """Once stopped, no further run of the network is made."""
    asked = []

    def stop() -> bool:
        asked.append(1)
        return True

    assert judge.log_odds([(COURT, f"{FIRE} {k}") for k in range(500)], stop) == [0.0] * 500
    assert len(asked) == 1


@pytest.mark.parametrize("content", [None, b"", b"damaged"])
def test_a_damaged_installation_is_told_in_words(tmp_path: Path, content: bytes | None) -> None:
    """A part that is missing or broken gives a message for a person, never a library's own error."""
    tokenizer = resource("models", ATTRIBUTION, "tokenizer.json")
    network = tmp_path / "model.onnx"
    if content is not None:
        network.write_bytes(content)
    with pytest.raises(EnvironmentFailure, match="Install the program again"):
        PairJudge(network, tokenizer)
    shutil.copy(resource("models", JUDGE, "model.onnx"), network)
    with pytest.raises(EnvironmentFailure, match="Install the program again"):
        PairJudge(network, tmp_path / "tokenizer.json")
