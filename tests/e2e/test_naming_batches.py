"""What is read behind the results, a few apps at a time: nothing is left out and nothing is read twice for good."""

from pathlib import Path

import pytest

from core.adb.cancel import Cancel
from core.adb.server import AdbServer
from core.errors import Cancelled
from core.lenders.listings import LenderListings
from core.model.lender import Basis
from core.model.names import PackageName
from core.services.details.batches import read_details
from core.services.looking.scanning import scan
from gui.device_worker import naming as naming_part
from gui.device_worker.desk import Desk
from gui.device_worker.naming import Naming
from gui.device_worker.site import Site
from gui.events import AppsNamed
from tests.e2e.conftest import PhoneHere, PlugIn

PADLOCK, POINTS = PackageName("example.padlock.lease"), PackageName("example.harbor.points")


@pytest.fixture
def begin(phone_here: PlugIn, adb_server: AdbServer, own_data_folder: Path):  # type: ignore[no-untyped-def]
    def start(name: str) -> tuple[PhoneHere, Naming]:
        phone = phone_here(name)
        desk = Desk(Site(own_data_folder, (name,)), lambda: adb_server.port, Cancel())
        report = scan(phone.adb, LenderListings.open(practice=True))
        return phone, Naming(desk, phone.serial, report)

    return start


def read_all(naming: Naming, country: str = "") -> list[AppsNamed]:
    told = []
    while not naming.is_over:
        told.append(naming.read_on(country, Cancel()))
    return told


def test_every_app_that_changed_is_told_once_the_lending_ones_first(begin) -> None:  # type: ignore[no-untyped-def]
    _, naming = begin("leased-13")
    told = read_all(naming)
    keys = [app.key for one in told for app in one.apps]
    assert len(keys) == len(set(keys))
    (padlock,) = [app for app in told[0].apps if app.package == PADLOCK]
    assert padlock.labels and padlock.certificates


def test_shared_signature_is_told_with_the_picture(begin) -> None:  # type: ignore[no-untyped-def]
    _, naming = begin("pixel-16")
    told = read_all(naming)
    (points,) = [app for one in told for app in one.apps if app.package == POINTS]
    assert points.lender is not None and points.lender.basis is Basis.CERTIFICATE_ONLY
    assert POINTS in {package for one in told for package, _ in one.icons}


def test_batch_that_made_way_comes_next_again_and_smaller(begin, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    _, naming = begin("pixel-16")
    sizes = []

    def overheard(phone, report, **options):  # type: ignore[no-untyped-def]
        sizes.append(len({app.package for app in report.apps}))
        return read_details(phone, report, **options)

    monkeypatch.setattr(naming_part, "read_details", overheard)
    stopped = Cancel()
    stopped.cancel()
    for _ in range(5):
        with pytest.raises(Cancelled):
            naming.read_on("", stopped)
    first = naming.read_on("", Cancel())
    assert sizes == [8, 4, 2, 1, 1, 1]
    assert first.apps and first.apps[0].lender is not None
    naming.read_on("", Cancel())
    assert sizes[-1] > 1


def test_unplugged_phone_is_left_alone(begin) -> None:  # type: ignore[no-untyped-def]
    phone, naming = begin("pixel-16")
    phone.daemon.unplug()
    naming.read_on("", Cancel())
    assert naming.is_over


def test_another_country_matches_what_was_read_without_the_phone(begin) -> None:  # type: ignore[no-untyped-def]
    phone, naming = begin("pixel-16")
    read_all(naming)
    phone.daemon.unplug()
    assert naming.match_again("NG").country == "NG"
    assert naming.match_again("").country is None


def test_nothing_is_written_down_once_everything_is_forgotten(begin, own_data_folder: Path) -> None:  # type: ignore[no-untyped-def]
    _, naming = begin("pixel-16")
    naming.keep_nothing()
    read_all(naming)
    assert not (own_data_folder / "practice" / "names.db").exists()
