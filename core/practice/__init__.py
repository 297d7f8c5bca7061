"""Practice phones: a device-side adb daemon on loopback, in its own process. Shares no code with the parsers."""
