"""Item models over what the services return."""
