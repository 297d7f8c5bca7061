"""What `getprop` says of the SIM cards: one word for each slot, with commas between (`TelephonyManager`).

After AOSP `TelephonyManager.setTelephonyProperty` and `TelephonyProperties` (gsm.sim.operator.iso-country,
gsm.operator.iso-country, gsm.operator.isroaming, gsm.sim.state).
"""


def sim_properties(cards: str, networks: str | None = None) -> tuple[tuple[str, str], ...]:
    """Word the countries of the cards, `id,` for a card and an empty slot; `networks`: where these are, if abroad."""
    homes = cards.split(",")
    here = (networks or cards).split(",")
    abroad = (str(bool(home) and home != place).lower() for home, place in zip(homes, here, strict=True))
    return (
        ("gsm.operator.iso-country", ",".join(here)),
        ("gsm.operator.isroaming", ",".join(abroad)),
        ("gsm.sim.operator.iso-country", cards),
        ("gsm.sim.state", ",".join("LOADED" if home else "ABSENT" for home in homes)),
    )
