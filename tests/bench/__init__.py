"""Figures of speed and memory: `python -m tests.bench [NAME…] [--json]`. Never asserted, never part of the test run."""
