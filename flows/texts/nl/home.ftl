### Home en hulp

home-title = Jouw Leerkring
home-networks = Je netwerken:
home-no-networks = Je doet nog met geen netwerk mee. Je begeleider kan je uitnodigen. Wil je zelf beginnen? Typ /leerkring start in een kanaal.
home-participant = { $network }: je doet mee
home-facilitator = { $network }: je begeleidt
home-question = Deze vraag wacht op je, wanneer het jou uitkomt:
home-no-question = Er staat nu geen vraag voor je open.
home-stopped = Je hebt pauze. Ik stuur niets tot je verdergaat.
home-private = Deze pagina ziet alleen jij.
button-home-answer = Beantwoorden

help-title = Zo werkt het
help-how = Ik help je groep leren tussen de bijeenkomsten door. Eén keer per week stel ik je twee korte vragen.
help-answer = Typ je antwoord als gewoon bericht, of kies het formulier. Bewerk of verwijder je een bericht, dan verandert je antwoord mee. Bij een gedeeld of ouder antwoord vraag ik het soms eerst.
help-words = Je kunt altijd typen: overslaan, terug, later, pauze, verder, stop, mijn gegevens, wis mijn gegevens.
help-private = Jij kiest per antwoord wie het leest. Ik vertel niemand wie wel of niet antwoordt.
help-thermometer = De thermometer is anoniem. De uitslag komt pas na sluiting, en alleen bij vijf of meer antwoorden.
help-stop = Stoppen mag altijd, zonder uitleg.
