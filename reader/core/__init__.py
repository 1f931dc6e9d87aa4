"""The data of an analysis: frozen, standard library only."""
