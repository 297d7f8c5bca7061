"""The handlers of `gui.state.step`, by topic: one pure function per event. Qt-free."""
