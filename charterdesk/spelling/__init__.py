"""Spelling by the dictionaries that are installed on this computer."""
