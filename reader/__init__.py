"""Claim Reader: who stands behind each sentence of a news article."""

__version__ = "0.1.0"
