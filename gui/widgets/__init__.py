"""Widgets of our own, one class a file. They draw finished sentences as plain text; they know no state and no rules."""
