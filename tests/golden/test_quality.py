import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from reader.app.service import Service
from reader.export.jsonl import to_record

FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))


def test_the_golden_articles_come_out_as_well_as_ever(
    gold: ModuleType, scorer: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """No figure over all golden articles is below its floor; what is wrong is printed."""
    service = Service()
    figures = scorer.Figures()
    for name in gold.names():
        said = to_record(service.analyse_path(gold.article_of(name)))
        wrong = scorer.score(gold.record(name, said["text"]), said, figures)
        print(f"{name}:", *wrong, sep="\n  ")
    shares = figures.shares()
    print({name: round(share, 3) for name, share in shares.items()})
    print({name: round(share, 3) for name, share in figures.link_shares().items()})
    assert shares.keys() == FLOORS.keys()
    assert {name: share for name, share in shares.items() if share < FLOORS[name]} == {}


def test_the_sample_reads_right_line_by_line(gold: ModuleType) -> None:
    """Every line of the program's own sample has the role that a person gave it."""
    said = to_record(Service().analyse_path(gold.article_of("river-dispute")))
    text = said["text"]
    roles = {text[block["start"] : block["end"]]: block["role"] for block in said["blocks"]}
    wanted = {text[start:end].strip(): role for start, end, role in gold.record("river-dispute", text)["roles"]}
    assert roles == wanted
