"""What each block of a dump is to its article: rules that speak in turn, surest first, and a classifier of lines."""

from reader.parse.roles.assign import assign_roles
from reader.parse.roles.learned import LineClassifier

__all__ = ["LineClassifier", "assign_roles"]
