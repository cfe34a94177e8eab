"""A workspace to try it all in: the stand-in for Slack with a demo network and a clock to play."""
