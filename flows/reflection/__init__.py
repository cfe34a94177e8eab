"""The weekly reflection: a success first, then one question about me, us, or what can be better."""
