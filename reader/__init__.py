"""Claim Reader: who stands behind each sentence of a news article."""

