"""What is still wrong, in plain words, and what to do about it: `leerkring doctor`."""
