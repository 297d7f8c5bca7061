"""Device threads: one worker per phone, jobs one after another, news as frozen messages; and one watcher for all.

The watcher owns the adb server and the practice phones and lists what is attached; workers share nothing with it but
the server's port, and nothing at all with one another.

Rules (probed): connect `news` only to methods of GUI-thread QObjects, a lambda or a partial would run here; never
call a slot directly, emit a request to it; the change book and the lender list belong to this thread and are opened
in it. `cancel` and `stop_soon` are the only methods another thread may call. Beside the composition root this is the
only part of the window that knows more of the core than its vocabulary.
"""
