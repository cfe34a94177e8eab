"""Asking who facilitates for help: who asks is seen, and never who does not."""
