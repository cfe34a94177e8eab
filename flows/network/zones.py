"""The time zones a person can choose from: a few everywhere, and always their own."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.message import Option

DEFAULT = "Europe/Amsterdam"
_OFFERED = (
    "Europe/Amsterdam",
    "Europe/Brussels",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Helsinki",
    "Europe/Athens",
    "Europe/Istanbul",
    "America/Paramaribo",
    "America/Curacao",
    "America/New_York",
    "America/Los_Angeles",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Jakarta",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
    "UTC",
)


def zone_options(own: str) -> tuple[Option, ...]:
    """Offer the zones, a person's own first."""
    zones = dict.fromkeys((own, *_OFFERED))
    return tuple(Option(zone, zone.replace("_", " ")) for zone in zones)


def known_zone(zone: str | None, otherwise: str = DEFAULT) -> str:
    """Give a zone we can reckon with."""
    try:
        return ZoneInfo(zone).key if zone else otherwise
    except (ZoneInfoNotFoundError, ValueError):
        return otherwise
