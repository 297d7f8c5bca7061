"""Hostile bytes for every parser and for the adb reader, found by coverage. See tests.fuzz.__main__."""
