"""What Slack demands of blocks and views, written down as rules."""
