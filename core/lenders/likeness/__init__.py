"""Does an app that is on no list look like a lending app? A small model of words and spellings that says why.

It may not look at a phone, claim a listing, or be more than a "may be". Weights: resources/likeness, made by
resources/train_likeness.py.
"""

from core.lenders.likeness.model import LikenessModel

__all__ = ["LikenessModel"]
