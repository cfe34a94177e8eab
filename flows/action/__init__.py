"""Actions: a small step that somebody means to take before the next time."""
