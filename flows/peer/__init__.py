"""Questions that people ask one another through the bot: open ones, and no advice."""
