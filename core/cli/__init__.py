"""The command line: the same core without a window, in English. It prints; it decides nothing about phones."""
