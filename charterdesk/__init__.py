"""Write charters, collect signatories, map commitments and print Arabic documents."""

__version__ = "0.1.0"
__released__ = "2026-11"
"""The month of this version."""
