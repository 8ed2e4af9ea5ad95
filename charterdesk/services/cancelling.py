"""How long work is stopped."""


class Cancelled(Exception):  # noqa: N818 - no fault
    """Somebody asked to stop; everything is as it was before."""
