"""A scan command that tells its own memory at its end, as the last line of stderr."""

import json
import sys

from core.cli.__main__ import main
from tests.bench.memory import resident_mb

if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stderr.write(json.dumps({"peak_mb": resident_mb("VmHWM")}) + "\n")
    raise SystemExit(code)
