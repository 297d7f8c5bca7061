"""What the person takes away: the scan as JSON and as a plain page. Writes files only where it is told to.

Never in it: names of phone users, serial numbers, anything the scan did not read.
"""
