"""The catalogue with every table in it, for the migrations and for the house tests."""

from storage import gate, meta, work
from storage.tables import CATALOGUE

__all__ = ["CATALOGUE", "gate", "meta", "work"]
