"""What an administrator does from the command line; `commands` lists it."""
