"""The shared vocabulary: frozen facts and closed enums. Imports nothing of ours but `core.errors`."""
