"""The bundled list of lenders: read it, hold it, match installed packages against it. Facts with sources, no judgement.

It may not look at a phone, at verdicts or at the network, and knows nothing of words shown to a person.
"""

from core.lenders.listings import LenderListings

__all__ = ["LenderListings"]
