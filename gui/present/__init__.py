"""From a state to what its page draws: chooses words, never facts. One module a page; `page.py` picks."""
