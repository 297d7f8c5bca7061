"""The window: draws state and asks for intents. Only `gui.app` and `gui.device_worker` know the core's services."""
