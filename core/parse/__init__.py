"""Texts a phone prints -> typed facts. Pure functions over hostile text; no judgement, no phone, no file.

Every text is taken as it was sent: lines end in line feeds, so a last line without one was cut. Nothing here raises
anything but `UnreadableInput`.
"""
