"""A practice phone as a process: `python -m core.practice NAME --state FILE`; see core.practice.process.

Prints one JSON line {"name", "port"} when it listens (or {"error"}), then one line for each line it was told on
stdin: `ok`, or what was wrong. Ends when stdin does, so it never outlives the program that started it.
"""

import argparse
import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from core.errors import DataError
from core.practice import storage
from core.practice.daemon import PhoneDaemon
from core.practice.events import Event
from core.practice.faults import Faults


def main(arguments: list[str]) -> int:
    """Run one phone until `quit` or the end of stdin."""
    asked = _parser().parse_args(arguments)
    try:
        device = storage.load(asked.name, asked.state, pause=time.sleep)
    except DataError as error:
        _print(json.dumps({"error": error.detail}))
        return 1
    for event in asked.event:
        device.plan(event)
    with PhoneDaemon(device, port=asked.port, locked=asked.unauthorized, faults=asked.fault) as daemon:
        _print(json.dumps({"name": asked.name, "port": daemon.port}))
        if asked.allow_after is not None:
            timer = threading.Timer(asked.allow_after, daemon.allow)
            timer.daemon = True
            timer.start()
        _obey(daemon)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m core.practice")
    parser.add_argument("name")
    parser.add_argument("--state", type=Path, required=True, help="where the phone's state is kept")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--unauthorized", action="store_true", help="wait for `allow`")
    parser.add_argument("--allow-after", type=float, help="seconds")
    parser.add_argument("--fault", type=Faults.parse, default=Faults(), help="see core.practice.faults")
    parser.add_argument("--event", type=Event.parse, action="append", default=[], help="see core.practice.events")
    return parser


def _obey(daemon: PhoneDaemon) -> None:
    orders: dict[str, Callable[[], None]] = {
        "allow": daemon.allow,
        "forbid": daemon.forbid,
        "switch on": lambda: daemon.switch(on=True),
        "switch off": lambda: daemon.switch(on=False),
        "unplug": daemon.unplug,
        "plug": daemon.plug,
    }
    for line in sys.stdin:
        order = line.strip()
        if order == "quit":
            return
        _print(_carry_out(order, orders, daemon))


def _carry_out(order: str, orders: dict[str, Callable[[], None]], daemon: PhoneDaemon) -> str:
    try:
        if order.startswith("fault"):
            daemon.set_faults(Faults.parse(order.removeprefix("fault").strip()))
        elif order.startswith("event "):
            daemon.plan(Event.parse(order.removeprefix("event ").strip()))
        elif order.startswith("boot "):
            daemon.boot(order.removeprefix("boot ").strip())
        elif order in orders:
            orders[order]()
        else:
            return f"no such order: {order}"
    except (OSError, ValueError) as error:
        return str(error)
    return "ok"


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
