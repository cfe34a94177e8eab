"""The database grows by one step at a time."""
