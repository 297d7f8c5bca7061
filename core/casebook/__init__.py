"""What is kept on this computer: the records that make undo possible."""
