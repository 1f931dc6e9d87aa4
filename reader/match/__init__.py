"""Two analyses to the claims of them that say the same: pure functions, handed an encoder of sentences."""
