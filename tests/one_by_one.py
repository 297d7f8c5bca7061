"""A phone of which nothing is asked side by side, so that a test finds the same trips in the same order each time."""

from core.adb.phone import AdbPhone


class OneByOne(AdbPhone):
    """Sends batch after batch in one trip."""

    def run_at_once(self, *batches, cancel=None):
        return _parted(batches, self.run(*sum(batches, ()), cancel=cancel))

    def write_at_once(self, *batches, cancel=None):
        return _parted(batches, self.write(*sum(batches, ()), cancel=cancel)) if batches else ()


def _parted(batches, said):
    left = iter(said)
    return tuple(tuple(next(left) for _ in batch) for batch in batches)
