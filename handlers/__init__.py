"""All that is spoken with Slack: what comes in, what goes out, and the pictures."""
