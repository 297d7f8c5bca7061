"""Where the islands meet: scan, turn off, undo, analyse. Knows no window and prints nothing."""
