"""The single steps a person is led through until a phone can be read, as names; words and pictures are elsewhere."""

from enum import StrEnum


class Rung(StrEnum):
    """One thing to do. Closed: each has words in `gui.wording.rungs` and a picture in `gui.present.doctor`."""

    CONNECT = "connect"
    OTHER_CABLE = "other_cable"
    UNLOCK = "unlock"
    FILE_TRANSFER = "file_transfer"
    DEBUGGING = "debugging"
    DEBUGGING_AGAIN = "debugging_again"
    AUTO_BLOCKER = "auto_blocker"
    REPLUG = "replug"
    WAIT = "wait"
    RESTART_PHONE = "restart_phone"
    RESTART_BOTH = "restart_both"

    ALLOW = "allow"
    ALLOW_AGAIN = "allow_again"
    UNLOCK_FOR_QUESTION = "unlock_for_question"
    REVOKE_AUTHORIZATIONS = "revoke_authorizations"

    REINSTALL = "reinstall"
    VIRUS_SCANNER = "virus_scanner"
    RIGHT_PROGRAM = "right_program"
    OWN_FOLDER = "own_folder"
    CLOSE_PROGRAM = "close_program"
    CLOSE_PHONE_PROGRAMS = "close_phone_programs"
    END_PROGRAM = "end_program"
    RESTART_COMPUTER = "restart_computer"
    DRIVER_BY_ITSELF = "driver_by_itself"
    DRIVER_OF_MAKER = "driver_of_maker"
    UDEV_RULE = "udev_rule"
    UDEV_PACKAGE = "udev_package"
    LOG_IN_AGAIN = "log_in_again"

    START_NORMALLY = "start_normally"
    POWER_KEY = "power_key"
    ONLY_THIS_PHONE = "only_this_phone"
    BY_HAND = "by_hand"
    OTHER_PHONE = "other_phone"
    HARMONY_MANAGER = "harmony_manager"
    HARMONY_CONTACTS = "harmony_contacts"
    HARMONY_OFF = "harmony_off"
    IPHONE_CONTACTS = "iphone_contacts"
    IPHONE_OFF = "iphone_off"
