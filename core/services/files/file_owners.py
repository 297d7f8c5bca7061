"""Who managed a phone when files of it were written. A file proves its end seldom: absence then counts for nothing."""

from dataclasses import replace

from core.model.managed import NOT_READ, ManagedFacts
from core.parse.device_policy import parse_device_policy
from core.parse.recognise import OutputKind
from core.services.files.input_texts import Sources
from core.services.looking.managing import facts_of


def managed_of_files(sources: Sources, sdk: int | None) -> ManagedFacts:
    """Put together what all dumps of the device policy say; whoever one of them names is named.

    Without the Android version (`sdk`) nobody knows which sections a dump must have: nothing is denied by it.
    """
    facts = [
        facts_of(
            parse_device_policy(source.text, source.name, sdk),
            whole=sdk is not None and source.ended and source.proven and not source.damaged,
        )
        for source in sources.of(OutputKind.POLICY)
    ]
    if not facts:
        return NOT_READ
    owners = {each.device_owner for each in facts}
    return replace(
        facts[0],
        device_owner=True if True in owners else None if None in owners else False,
        managers=tuple(dict.fromkeys(manager for each in facts for manager in each.managers)),
        no_debugging=tuple(sorted({user for each in facts for user in each.no_debugging})),
        rules=tuple(dict.fromkeys(rule for each in facts for rule in each.rules)),
        read=all(each.read for each in facts),
    )
