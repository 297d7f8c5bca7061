"""A change and its undo: plan, write down, write, look again, look once more. Looks alone decide."""
