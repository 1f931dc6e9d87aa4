"""An analysis survives its JSON form."""

import json

from hypothesis import given

from reader.core.analysis import Analysis
from reader.export.jsonl import dumps, from_record, loads, to_record
from tests.property.analyses import ANALYSES


@given(ANALYSES)
def test_an_analysis_survives_its_line(analysis: Analysis) -> None:
    """Written as a line and read back, every analysis is equal to itself."""
    assert loads(dumps(analysis)) == analysis
    assert from_record(to_record(analysis)) == analysis


@given(ANALYSES)
def test_a_line_is_one_line_of_utf8(analysis: Analysis) -> None:
    """Whatever the text holds, no reader finds a line end inside, and the bytes are UTF-8."""
    line = dumps(analysis)
    assert line.splitlines() == [line]
    assert json.loads(line.encode("utf-8")) == to_record(analysis)
