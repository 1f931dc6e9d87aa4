"""`Analysis` to the forms that leave the program."""
