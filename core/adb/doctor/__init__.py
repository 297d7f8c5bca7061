"""The connection doctor: looks at this computer, its USB and adb, and names the one thing to deal with.

Reads only, asks for no rights, and every look ends by itself. May not change anything, here or on a phone.
"""
