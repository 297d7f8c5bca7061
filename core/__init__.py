"""What LenderLens knows and does, with no window: read a phone, judge, change, prove, undo. Runs without Qt."""

__version__ = "0.1.0"
