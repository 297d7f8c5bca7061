"""How the window goes from state to state: `step` is pure and complete.

An event a state has no use for changes nothing. May not import Qt, nor anything of the core but its vocabulary.
"""

from functools import singledispatch

from gui.events import Event
from gui.states import AppState, Step
from gui.transitions import (
    by_hand,
    changing,
    closing,
    devices,
    doors,
    files,
    going,
    leading,
    looking,
    makers,
    naming,
    remembering,
    rights,
)


def step(state: AppState, event: Event, next_job: int) -> Step:
    """Answer an event. `next_job` is the number of the job this step starts, if it starts one."""
    return _on(event, state, next_job)


@singledispatch
def _on(event: object, _state: AppState, _job: int) -> Step:
    raise TypeError(f"no such event: {event!r}")


for _handler in (
    devices.devices_seen,
    devices.connection_failed,
    leading.diagnosed,
    leading.guide_step_chosen,
    devices.device_chosen,
    devices.phone_put_away,
    devices.answers_given,
    devices.practice_chosen,
    devices.practice_ordered,
    looking.scan_clicked,
    looking.step_reached,
    looking.stop_clicked,
    looking.scan_finished,
    naming.apps_named,
    looking.job_failed,
    changing.stop_asking_chosen,
    remembering.remember_chosen,
    remembering.looks_forgotten,
    changing.turn_off_clicked,
    changing.plan_made,
    changing.confirmed,
    changing.undo_clicked,
    changing.undo_held,
    changing.change_finished,
    changing.kept_changes_opened,
    changing.kept_changes_listed,
    changing.forget_clicked,
    changing.forget_confirmed,
    changing.all_forgotten,
    going.save_record_clicked,
    going.folder_chosen,
    going.record_saved,
    going.app_opened,
    going.by_hand_opened,
    going.next_steps_opened,
    going.back_clicked,
    going.retry_clicked,
    makers.maker_cards_asked,
    makers.maker_cards_found,
    makers.maker_chosen,
    closing.finish_clicked,
    closing.closing_ticked,
    closing.switches_read,
    rights.rights_due,
    rights.rights_told,
    by_hand.open_on_phone_clicked,
    by_hand.opened_on_phone,
    by_hand.read_again_clicked,
    by_hand.apps_read_again,
    doors.door_read,
    files.file_page_opened,
    files.file_wanted,
    files.file_chosen,
    files.file_read_on,
    files.file_judged,
):
    _on.register(_handler)
