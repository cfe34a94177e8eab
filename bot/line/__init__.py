"""The line to Slack: Socket Mode, kept up, and given up when Slack stays away."""
