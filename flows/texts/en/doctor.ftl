# What the person sees who tries `leerkring doctor --live`; it disappears again.

doctor-test = This is a test by whoever looks after Leerkring. It disappears by itself in a moment.
doctor-changed = The test could be changed, and will now be taken away.
doctor-picture = A test picture with the name Leerkring.
