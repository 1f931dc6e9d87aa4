"""What the program keeps between two starts."""
