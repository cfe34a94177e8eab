"""What puts the bot together and keeps it running: settings, clock, delivery, command line, sandbox."""
