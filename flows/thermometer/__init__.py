"""The collaboration thermometer: twelve statements, answered alone, discussed together.

`statements` declares what is asked, `sums` counts (and stays inside), `publish` decides what a
closed round may show, `report` puts that into words and a picture.
"""
