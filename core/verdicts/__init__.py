"""What the facts of one app mean: pure rules, one small named function each. Asks no phone and knows no lender.

The law is ANDROID_REVIEW section 4: unknown stays unknown, and only a whole and undamaged reading may say "off".
"""
