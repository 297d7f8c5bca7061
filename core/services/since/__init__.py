"""What came back since earlier looks at the same phone, and which looks are kept for that."""
