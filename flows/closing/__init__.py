"""Halfway and at the end: what is worth sharing, what it brought, and what goes on to others."""
