"""What tests share by name."""

import pytest

KEY = "11" * 32

on_both = pytest.mark.parametrize("address", ["sqlite", "postgresql"], indirect=True)
"""Runs a test on SQLite and on PostgreSQL."""
