"""Files without the phone: what practice phones say, wrapped as bug reports and androidqf's folders, whole and broken."""
