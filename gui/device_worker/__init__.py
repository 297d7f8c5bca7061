"""The device thread: one worker per phone session, jobs one after another, news as frozen messages.

Rules (probed): connect `news` only to methods of GUI-thread QObjects, a lambda or a partial would run here; never
call a slot directly, emit a request to it; the change book and the lender list belong to this thread and are opened
in it. `cancel` and `stop_soon` are the only methods another thread may call. Beside the composition root this is the
only part of the window that knows more of the core than its vocabulary.
"""
