"""From the outbox to Slack: claim, word, say, and note what came of it."""
