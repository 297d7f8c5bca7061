"""Files without the phone: what practice phones say, wrapped as the files people bring, whole and broken."""
