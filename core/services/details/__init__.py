"""Names, icons and certificates out of the apps' own files, after a look. No verdict waits for them."""
