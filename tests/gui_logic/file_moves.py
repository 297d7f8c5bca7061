"""What comes of a file that is read instead of a phone; a part of the full matrix."""

from dataclasses import replace
from pathlib import Path

from gui import effects as do
from gui import events as ev
from gui import states as st
from gui.file_states import FilePage, ReadingFile
from tests.gui_logic.samples import FILE, FROM_FILE, JOB, NAMED_FILE, NEXT, READING_FILE

_CHOOSING = FilePage(NAMED_FILE)


def read_file(on):
    on("file page", "folder wanted", FilePage(FILE), do.AskFile(folder=True))
    path = Path("saved/bugreport.zip")
    on("file page", "file chosen", ReadingFile(NAMED_FILE, NEXT), do.ReadFile(NEXT, path))
    on("reading a file", "file read on", replace(READING_FILE, done=5, total=9))
    on("reading a file", "file judged", st.Results(NAMED_FILE, ev.UNANSWERED, FROM_FILE, attached=False))
    on("reading a file", "stop clicked", replace(READING_FILE, stopping=True), do.CancelJob(JOB))
    on("stopping a file", "file judged", _CHOOSING)
    for state in ("reading a file", "stopping a file"):
        for end in ("phone gone", "phone silent", "cancelled"):
            on(state, end, _CHOOSING)
