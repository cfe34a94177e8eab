"""What puts the bot together and keeps it running: settings, clock, delivery, sandbox."""
