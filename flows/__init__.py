"""What people and the bot say to each other; knows neither Slack nor SQL nor the clock."""
