"""The report of a mistake."""

from reader import __version__
from reader.app.reports import place, surroundings, where


def _secret() -> None:
    raise KeyError("the mayor's letter")


def _failed() -> Exception:
    try:
        try:
            _secret()
        except KeyError as error:
            raise ValueError("/home/ada/letter.txt") from error
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_has_no_words_of_an_error_unless_they_are_asked_for() -> None:
    """Kinds of errors and functions are told, of causes too; what the errors say only where it is wanted."""
    told = where(_failed())
    assert told.index("KeyError") < told.index("ValueError")
    assert "_secret" in told
    assert "mayor" not in told
    assert "ada" not in told
    assert "/" not in told
    full = where(_failed(), words=True)
    assert "mayor" in full
    assert "ada" in full


def test_errors_that_lead_to_each_other_come_to_an_end() -> None:
    """A chain that bites its tail is told once round."""
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert where(first).count("ValueError") == 1


def test_two_mistakes_are_the_same_where_they_were_made() -> None:
    """The same line makes the same mistake, whatever it says; another line another one."""
    assert place(_failed()) == place(_failed())
    assert place(_failed()) != place(ValueError())


def test_the_surroundings_name_program_and_libraries() -> None:
    """Version and libraries are told, and what is given besides."""
    told = surroundings({"display": "xcb"})
    assert told.startswith(f"Claim Reader {__version__}\n")
    assert "lxml" in told
    assert told.endswith("display xcb")
