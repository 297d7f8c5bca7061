"""What a change would do, before it is asked for. Pure and quick; runs in the thread that asks."""

from core.model.change import RevocationPlan
from core.services.changing.planning import plan_revocation
from gui.effects import MakePlan


def make_plan(wanted: MakePlan) -> RevocationPlan:
    """Plan what the person chose."""
    return plan_revocation(
        wanted.report,
        wanted.keys,
        stop_asking=wanted.stop_asking,
        threatened=wanted.threatened,
        subject=wanted.subject,
    )
