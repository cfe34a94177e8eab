"""Everybody's rights over their own words: see them, take a rest, stop, erase."""
