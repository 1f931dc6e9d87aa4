"""What the program keeps on the disk of the person."""
