"""One look at a phone: what to ask, and answers into a report. Changes nothing."""
