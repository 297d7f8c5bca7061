"""One page a file. A page draws its view with `show_view` and sends events on with `asked`; it decides nothing."""
