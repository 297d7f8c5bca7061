"""App-op dumps as each Android prints them, typed from the AOSP grammar; all apps are invented."""

from typing import Final

ANDROID_7: Final = """\
Current AppOps Service state:
  Op mode watchers:
    Op READ_CONTACTS:
      #0: com.android.server.AppOpsService$Callback@1a2b

  Uid u0a61:
      READ_CONTACTS: mode=1
    Package example.loan.old:
      READ_CONTACTS: mode=0; time=+1d2h3m4s5ms ago; rejectTime=+5s0ms ago; duration=+12ms
      WAKE_LOCK: mode=0; time=+1m0s0ms ago; duration=-1
  Uid u10s1001:
    Package com.android.phone:
      READ_CONTACTS: mode=3
"""

ANDROID_9: Final = """\
Current AppOps Service state:
  Uid u0a70:
    state=cch
      READ_CONTACTS: mode=ignore
    foregroundOps:
      READ_CONTACTS: WATCHER
      COARSE_LOCATION: SILENT
    Package example.nine:
      READ_CONTACTS (allow):\u0020
          Access: top   = 2018-09-01 10:00:00.000 (-1h2m0s0ms)
          Access: bg    = 2018-09-02 11:30:00.500 (-1h2m0s0ms)
          Reject: cch   = 2018-08-01 09:00:00.000 (-31d1h2m0s0ms)
"""

ANDROID_10: Final = """\
Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Op mode watchers:
    Op READ_CONTACTS:
      #0: ModeCallback{1a2b watchinguid=-1 flags=0x1 from uid=1000 pid=4098}

  Uid 1000:
    state=pers
    Package example.system:
      READ_CONTACTS (allow):\u0020
          Access: [pers-tp] 2026-03-29 18:37:30.315 (-4h50m23s772ms)
  Uid u0a103:
    state=cch
      COARSE_LOCATION: mode=ignore
    Package example.social:
      READ_CONTACTS (allow / switch WRITE_CONTACTS=allow):\u0020
          Access: [bg-tpd] 2026-03-07 18:05:34.325 (-22d4h22m19s762ms)
          Reject: [fg-s]2026-03-06 22:02:52.054 (-314d1h25m2s33ms)
      WAKE_LOCK (allow):\u0020
          Access: [fg-s] 2026-05-19 22:02:49.186 (-314d1h25m4s901ms)
  User restrictions for token 1a2b3c:
    Uid u0a999:
      READ_CONTACTS: mode=ignore
"""

HYPEROS_14: Final = """\
Current AppOps Service state:
  Uid u0i3:
    state=gone
  Uid u999a88:
    state=top
    capability=LCMN
      READ_CONTACTS: mode=ask
    Package example.clone:
      MIUIOP(10008) (ignore):\u0020
      READ_CONTACTS (ask / switch READ_CONTACTS=ask):\u0020
        null=[
          Access: [top-s] 2026-05-04 17:40:17.059 (-49m44s678ms) duration=+3ms \
proxy[uid=10174, pkg=p, attributionTag=null]
          Access: [bg-tp] 2026-05-05 01:00:00.000 (-1m0s0ms)
        ]
        sync=[
          Access: [fgsvc-upd] 2026-05-04 18:00:00.000 (-29m0s0ms)
          Reject: [bg-s]2026-05-04 10:28:11.139 (-8h1m50s598ms)
        ]

  AppOps policy:
    x=1
"""
