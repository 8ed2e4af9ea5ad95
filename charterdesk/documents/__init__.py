"""Charters, signatories and matrices composed into blocks for typesetting."""
