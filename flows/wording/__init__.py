"""A network's own words: its facilitators reword, move, switch off and add questions."""
