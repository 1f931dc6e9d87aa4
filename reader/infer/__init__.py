"""The model at run time: tokens, session, decoding."""
