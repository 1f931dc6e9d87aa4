from types import ModuleType

from reader.app.service import Service
from reader.export.jsonl import to_record


def test_the_golden_articles_come_out_as_well_as_ever(gold: ModuleType, scorer: ModuleType, score: ModuleType) -> None:
    """No figure over all golden articles is below its floor; what is wrong is printed."""
    reached, wrong = score.figures(gold, scorer, gold.names())
    for name, lines in wrong.items():
        print(f"{name}:", *lines, sep="\n  ")
    print({name: round(share, 3) for name, share in reached.items()})
    assert score.below(reached) == {}


def test_the_sample_reads_right_line_by_line(gold: ModuleType) -> None:
    """Every line of the program's own sample has the role that a person gave it."""
    said = to_record(Service().analyse_path(gold.article_of("river-dispute")))
    text = said["text"]
    roles = {text[block["start"] : block["end"]]: block["role"] for block in said["blocks"]}
    wanted = {text[start:end].strip(): role for start, end, role in gold.record("river-dispute", text)["roles"]}
    assert roles == wanted
