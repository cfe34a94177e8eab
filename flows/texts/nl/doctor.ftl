# Wat iemand ziet die `leerkring doctor --live` probeert; het verdwijnt weer.

doctor-test = Dit is een test van wie Leerkring beheert. Zo meteen verdwijnt hij vanzelf.
doctor-changed = De test kon worden aangepast en wordt nu weggehaald.
doctor-picture = Een testplaatje met de naam Leerkring.
