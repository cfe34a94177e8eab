"""The action-learning cycle: a calendar of phases, and what people do in each of them."""
