"""What stands beside the phones and needs none: looking a lender up by hand, and help.

Its own small state machine, kept as the phones' is: `step` is pure, `states`, `events` and `effects` are frozen. Phones
go on behind it. Qt-free.
"""
