"""How a phone is asked and written to: holes instead of exceptions, side by side, and always the same phone."""
