# Wat iemand altijd kan typen; varianten staan naast elkaar met een komma.
command-skip = overslaan, sla over
command-back = terug
command-later = later
command-stop = stop, stoppen, ik wil stoppen, afmelden, uitschrijven, geen berichten meer, ik wil geen berichten meer, hou op
command-help = hulp, help
command-pause = pauze, pauzeer
command-resume = verder, hervat
command-my-data = mijn gegevens
command-erase = wis mijn gegevens
command-yes = ja, ja graag, ja ik doe mee, yes
command-no = nee, nee dank je, liever niet, no
command-take-back = haal terug, terughalen, haal het terug, intrekken
# Hieraan herken ik dat iemand misschien wil stoppen; dan vraag ik het eerst.
command-stop-phrases = geen berichten meer, geen vragen meer, stop ermee, stop hiermee, stop met sturen, stop met berichten, stop met die vragen, hou op, houd op, uitschrijven, afmelden, met rust, niet meer meedoen, niet meer mee, wil stoppen, ermee stoppen, haal me eruit
