"""The closed vocabularies."""

from reader.core.vocabulary import Role


def test_boilerplate_is_what_is_no_part_of_the_article() -> None:
    """Related items, furniture and duplicates are boilerplate, and no other role is."""
    assert {role.value for role in Role if role.is_boilerplate} == {"related", "furniture", "duplicate"}
