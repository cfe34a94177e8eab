"""All that is kept: the only folder that speaks SQL."""
