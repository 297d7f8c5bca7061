"""Enum members and counts become sentences: the only home of the window's words about facts, changes and errors.

Each module words one topic with literal `translate("Wording", …)` calls, which is what pyside6-lupdate reads; no
f-string and no word from a phone ever goes into the text to be translated. Dates and numbers follow `QLocale()`,
which the window sets with its language.
"""
