"""The action-learning cycle; its first phase: everybody brings an issue of their own."""
