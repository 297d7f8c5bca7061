"""The border to the phone: the closed list of commands, and the only code that speaks to adb."""
