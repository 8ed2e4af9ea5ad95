"""Write charters, collect signatories, map commitments and print Arabic documents."""

__version__ = "0.1.0"
