"""Groups inside a network: action-learning sets, teams and project groups."""
