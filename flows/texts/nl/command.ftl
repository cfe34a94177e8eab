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
command-away = weg, ik ben weg, ik ben een tijd weg, ik heb verlof, op vakantie, ik heb vakantie, ik ben op vakantie
command-why = waarom, waarom krijg ik dit, waarom dit, waarom dit bericht
command-take-back = haal terug, terughalen, haal het terug, intrekken
# Hieraan herken ik dat iemand misschien iets wil terughalen, of wil stoppen; dan vraag ik het eerst. Op de plaats van … mag iets staan.
command-resume-phrases = weer mee, weer meedoen, weer … meedoen, doe weer … mee, terugkomen, kom terug, kom … terug, wil terug, wil weer terug, wil toch terug, wil graag terug, weer berichten, opnieuw meedoen, heb me bedacht
command-take-back-phrases = terughalen, terug te halen, haal ik terug, haal … terug, terugnemen, intrekken, terugtrekken
command-away-phrases = ben … weken weg, ben … week weg, ben … dagen weg, ben … maand weg, ben … weg vanaf, ben vanaf … weg, vanaf … weken weg, vanaf … dagen weg, weken lang weg, ben … op vakantie, ga … op vakantie, weken op vakantie, heb … weken vakantie, heb … week vakantie, heb … verlof, ben … met verlof, er … weken niet, er … dagen niet, er … week niet
command-stop-phrases = geen … berichten meer, geen … bericht meer, geen … vragen meer, geen … mail meer, nooit meer … bericht, niet meer … sturen, stuur … niet meer, stuur … niets meer, stuur … geen, stop … bericht, stop … sturen, stop met die vragen, stop ermee, stop hiermee, hou op, houd op, hou … mee op, houd … mee op, wil ermee stoppen, wil hiermee stoppen, wil ermee ophouden, wil stoppen met dit, wil stoppen met deze, laat … met rust, niet meer meedoen, doe niet meer mee, uitschrijven, afmelden, haal me eruit
