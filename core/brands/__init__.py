"""Maker cards: which card a phone has, and all there are. Reads resources/brands; knows no phone and no window."""

from core.brands.choosing import all_makers, card_for, cards_named, tells_maker

__all__ = ["all_makers", "card_for", "cards_named", "tells_maker"]
