"""Files of a phone that is not here: hostile bytes into the outputs a look is judged by."""
