"""Entities and rules: charters, provisions, thematic groups, organisations, signatures."""
