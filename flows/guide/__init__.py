"""What helps people along the way: their own journal, and lists for who facilitates."""
