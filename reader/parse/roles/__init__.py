"""What each block of a dump is to its article: rules that speak in turn, surest first."""

from reader.parse.roles.assign import assign_roles

__all__ = ["assign_roles"]
