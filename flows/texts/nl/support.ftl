### Hulp vragen aan wie begeleidt: wie vraagt, wordt gezien

## Vragen

button-support-ask = Vraag je begeleider om hulp
button-support-ask-in = Vraag hulp in { $network }
button-support-change = Aanpassen
button-support-withdraw = Trek mijn vraag in
support-title = Vraag om hulp
support-who-reads = Alleen wie { $network } begeleidt, leest dit. Nu is dat: { $names }. Je naam staat erbij.
support-help = Wat helpt je nu?
support-help-contact = Neem contact met me op
support-help-think = Denk met me mee
support-help-stuck = Ik weet niet hoe ik verder moet
support-help-other = Iets anders
support-words = Wil je er iets bij zeggen?
support-ask-note = Je vraag komt binnen werktijd aan, hooguit één keer per dag en samen met andere. Zolang ze openstaat, kun je haar op Home veranderen of intrekken.
support-send = Verstuur
support-change = Pas aan
support-asked-now = Je vraag om hulp in { $network } is onderweg. Zodra iemand haar oppakt, hoor je het. Op Home kun je haar veranderen of intrekken.
support-changed-now = Je vraag om hulp in { $network } is aangepast, ook in wat al verstuurd was.
support-withdrawn-now = Je vraag om hulp is ingetrokken. Je woorden zijn weg, ook uit wat al verstuurd was.
support-nobody-facilitates = { $network } heeft nu niemand die begeleidt, dus je vraag zou bij niemand aankomen. Vraag het intussen gerust aan iemand uit je groep.
support-you-facilitate = Je begeleidt { $network } zelf. Vragen om hulp komen hier van deelnemers.
support-gone = Deze vraag om hulp staat niet meer open.

## Wie begeleidt

support-asked = In { $network } vraagt iemand je om hulp.
support-asks-contact = { $name } vraagt of je contact opneemt.
support-asks-think = { $name } vraagt of je wilt meedenken.
support-asks-stuck = { $name } weet niet hoe het verder moet, en vraagt hulp.
support-asks-other = { $name } vraagt om hulp.
support-why = Je krijgt dit omdat je begeleidt en iemand jou iets vroeg. Vragen om hulp komen samen, hooguit één keer per dag. Wat klaar of ingetrokken is, verdwijnt hier.
support-nothing-left = Wat hier gevraagd werd, staat niet meer open.
button-support-take = Ik pak dit op
button-support-done = Afgerond
support-taken-by-you = Jij pakt dit op.
support-taken-by = { $name } pakt dit op.
support-you-take = Fijn dat je dit oppakt. Wie het vroeg, hoort dat van mij.
support-taken-before = { $name } pakt dit al op.
support-take-first = Niemand heeft dit nog opgepakt. Pak het eerst op, dan weet wie het vroeg bij wie de vraag ligt.
support-done-now = Afgerond. De vraag is van de lijst, en de woorden zijn gewist.
support-led =
    { $count ->
        [one] Iemand vraagt om hulp
       *[other] { $count } mensen vragen om hulp
    }
support-led-more =
    { $more ->
        [one] Er is nog één vraag. Die zie je hier als er plaats is.
       *[other] Er zijn nog { $more } vragen. Die zie je hier als er plaats is.
    }

## Wie het vroeg

support-home = Je vraag om hulp
support-mine-open = Op { $day } vroeg je om hulp in { $network }. Nog niemand heeft het opgepakt.
support-mine-taken = Op { $day } vroeg je om hulp in { $network }. { $name } pakt het op.
support-taken = { $name } pakt je vraag om hulp in { $network } op.
support-open-again = Je vraag om hulp in { $network } staat weer open voor wie begeleidt.
support-closed = Je vraag om hulp in { $network } is klaar of ingetrokken. Opnieuw vragen kan altijd, op Home.
support-waits = Je vroeg om hulp, en nog niemand heeft dat opgepakt. Dat ligt niet aan jou. Je kunt het opnieuw vragen, of iemand anders laten meedenken.
button-support-seek = Vraag iemand om mee te denken
button-support-again = Vraag het opnieuw
support-own = Je vraag om hulp in { $network }
support-own-read = Alleen wie { $network } begeleidt, kan dit lezen.

## Laten zien dat je stil bent

button-support-signal = Mag je begeleider zien dat je stil bent?
support-signal-title = Een tijd stil
support-signal = Ik vertel niemand wie wel of niet antwoordt. Wil jij dat je begeleider ziet dat je een tijd stil bent? Dat gebeurt alleen als je het hier kiest.
support-signal-where = In welk netwerk mag dat?
support-signal-note = Ligt er drie weken of langer een vraag zonder antwoord, dan ziet wie begeleidt je naam op Home. Meer niet. Zet je het uit, dan is je naam daar meteen weg.
support-signal-saved = Bewaard. Op Home kun je dit altijd veranderen.
support-signal-on = Je begeleider mag zien dat je een tijd stil bent in: { $networks }.
support-no-network = Je doet nu met geen netwerk mee, dus er is niemand die dit kan zien.
support-quiet = Drie weken of langer stil, en ze willen dat je het weet: { $names }.
