from types import ModuleType

# Of the lines that tell blocks, claims and entities apart; processors without the same int8 instructions may differ.
SAME = 0.97


def test_the_shipped_model_says_what_it_said(gold: ModuleType, score: ModuleType, reference: ModuleType) -> None:
    """All but a few blocks, claims and entities are as in the reference; renew it when a change is meant."""
    before = reference.kept()
    same = either = 0
    for name, said in score.records(gold, gold.names()):
        now = reference.outline(name, said)
        assert now["model"] == before[name]["model"]
        kept, both, apart = reference.compared(before[name], now)
        same, either = same + kept, either + both
        print(f"{name}:", *apart, sep="\n  ")
    assert before.keys() == set(gold.names())
    assert same >= SAME * either, "python tests/golden/reference.py --renew, when this is what is meant"
