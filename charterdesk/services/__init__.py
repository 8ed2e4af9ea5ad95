"""The use cases: verbs that list, plan and apply. No Qt."""
