"""The Home tab: where I am, what waits for me, what I wrote, what I lead, and what I want."""
