### Home en hulp

home-title = Jouw Leerkring
home-private = Deze pagina ziet alleen jij.

## Waar je bent

home-no-networks = Je doet nu met geen netwerk mee. Je begeleider kan je uitnodigen. Wil je zelf beginnen? Typ /leerkring start in een kanaal.
home-no-networks-guest = Je doet nu met geen netwerk mee. Je begeleider kan je uitnodigen, dan zie je dat hier.
home-week = { $role ->
    [facilitator] { $network }: je begeleidt dit netwerk. Het is week { $week } van { $weeks }, tot en met { $ends }.
   *[participant] { $network }: je doet mee. Het is week { $week } van { $weeks }, tot en met { $ends }.
  }
home-before = { $role ->
    [facilitator] { $network }: je begeleidt dit netwerk. Het begint op { $starts }.
   *[participant] { $network }: je doet mee. Het begint op { $starts }.
  }
home-paused = { $role ->
    [facilitator] { $network }: je begeleidt dit netwerk. Het netwerk heeft pauze, ik vraag en plaats nu niets.
   *[participant] { $network }: je doet mee. Het netwerk heeft pauze, ik vraag nu niets.
  }
home-rests = { $role ->
    [facilitator] { $network }: je begeleidt dit netwerk. Het heeft rust tot en met { $until }.
   *[participant] { $network }: je doet mee. Het heeft rust tot en met { $until }.
  }
home-over = { $network } is afgelopen. De laatste dag was { $ends }.
home-invited = Je bent uitgenodigd voor { $network }
home-resting = Je hebt pauze. Ik stuur niets uit mezelf, tot jij verdergaat.
home-stopped-kept = Wat je schreef, blijft bewaard. Nodigt iemand je uit, dan zie je dat hier. Terugkomen kan altijd.
home-left = Je bent gestopt met { $networks }.
home-away-now = Je bent weg tot en met { $until }. Tot dan stel ik geen weekvragen.
button-network-back = Ik ben er weer

## Wat er wacht

home-questions = Voor jou, wanneer het uitkomt
home-no-question = Er staat nu geen vraag voor je open.
home-question = { $title } · { $network } · { $day }
home-question-later = { $title } · { $network } · { $day } · voor later bewaard
home-question-at = { $title } · { $network } · { $day } · ik vraag het weer op { $moment }
home-next = De volgende weekvraag van { $network } komt op { $moment }.
home-quiet = Van { $network } stel ik je nu geen weekvragen, omdat er twee zonder antwoord bleven. Wil je er weer een?
home-rest-coming = { $network } heeft rust van { $first } tot en met { $last }. Dan stel ik geen weekvragen.
home-more-questions = Er wachten nog meer vragen. Die zie je hier als je deze hebt gehad.
home-thermometer = De thermometer van { $network } loopt tot { $until }.
button-home-answer = Beantwoorden
button-reflection-skip = Sla over

## Wat je schreef

home-written = Wat je schreef
home-kept = Bewaard, nog zonder plek. Alleen jij leest dit.
home-piece = { $title } · { $network } · { $day }
home-piece-more = { $more ->
    [one] En nog één antwoord. Bij Aanpassen zie je alles.
   *[other] En nog { $more } antwoorden. Bij Aanpassen zie je alles.
  }
home-read-by-me = Alleen jij leest dit.
home-read-by-network = Gedeeld met het kanaal van { $network }, met je naam, in het weekbericht.
home-read-by-group = Alleen jij en je groep in { $network } kunnen dit lezen, met je naam.
home-read-by-everyone = Iedereen mag dit lezen, met je naam, ook buiten { $network }.
home-read-by-mixed = Wie dit in { $network } leest, verschilt per antwoord.
home-read-by-some = Een deel is gedeeld met het kanaal van { $network }, met je naam, in het weekbericht. De rest lees alleen jij.
button-home-newer = Nieuwer
button-home-older = Ouder

## Wat je begeleidt

home-leading = Jij begeleidt { $network }
home-leading-others = Je begeleidt ook:
button-home-room-now = Nu
button-home-room-people = Mensen en groepen
button-home-room-help = Hulp en proberen
button-home-room-keeping = Beheer
home-room-now = Wat er nu speelt
home-room-people = Mensen en groepen
home-room-help = Hulp bij het begeleiden
home-room-keeping = Het netwerk beheren
home-people = { $invited ->
    [one] Eén mens is uitgenodigd, { $active } doet mee.
   *[other] { $invited } mensen zijn uitgenodigd, { $active } doen mee.
  }
home-people-all = { $leads ->
    [one] Met jou erbij zijn het er { $all }: zij kunnen een thermometer invullen.
   *[other] Met de { $leads } begeleiders erbij zijn het er { $all }: zij kunnen een thermometer invullen.
  }
home-next-questions = De volgende weekvragen staan klaar voor { $people } mensen: { $moment }.
home-next-own = De weekvragen gaan op ieders eigen dag en uur.
home-next-digest = Het volgende weekbericht komt op { $moment }, als er iets gedeeld is.
home-thermometer-open = De thermometer loopt tot { $until }. De uitslag komt daarna in het kanaal.
home-thermometer-few = Er doen nog te weinig mensen mee voor een anonieme thermometer: dat kan vanaf vijf, jij telt mee. Een open thermometer kan met minder, met ieders naam en toestemming.
home-try = Zelf zien wat mensen krijgen? Ik stuur het alleen naar jou.
home-leading-note = Wie wel of niet antwoordt, vertel ik aan niemand, ook niet aan jou.
button-reflection-try = Probeer de weekvraag
button-cycle-try = Probeer de eerste vragen
button-digest-try = Bekijk het weekbericht

preview-mark = Om te proberen bij { $network }: dit ziet niemand anders.
preview-then = Daarna vraag ik, één voor één:
preview-note = Antwoorden hoeft hier niet. Van deze probeerversie bewaar en tel ik niets.
preview-pressed = Dit is een probeerversie. Bij een echte vraag doet deze knop het wel.
digest-try-note = Zo ziet het weekbericht er nu uit. Wat iemand terughaalt, verdwijnt ook hier.
digest-try-empty = Er is nu nog niets gedeeld dat in het weekbericht kan. Blijft dat zo, dan stuur ik deze week niets.

## Je instellingen

home-wishes = Jouw instellingen
home-when = { $weeks ->
    [one] Jouw ritme: elke week een vraag, op { $day } rond { $hour }.
    [2] Jouw ritme: om de week een vraag, op { $day } rond { $hour }.
   *[other] Jouw ritme: elke { $weeks } weken een vraag, op { $day } rond { $hour }.
  }
home-peace = { $workdays ->
    [yes] Verder schrijf ik je op werkdagen, tussen 9:00 en 18:00. Op feestdagen in { $country } laat ik je met rust.
   *[no] Verder schrijf ik je op { $days }, tussen 9:00 en 18:00. Op feestdagen in { $country } laat ik je met rust.
  }
home-peace-no-holidays = { $workdays ->
    [yes] Verder schrijf ik je op werkdagen, tussen 9:00 en 18:00.
   *[no] Verder schrijf ik je op { $days }, tussen 9:00 en 18:00.
  }
home-away-later = Je bent weg van { $first } tot en met { $last }. Dan stel ik geen weekvragen.
home-language = Ik schrijf je in het Nederlands. Je tijdzone is { $zone }.
button-network-less = Minder vaak
button-network-more = Vaker
home-often = Minder vaak of vaker geldt voor al je netwerken, tot je het weer verandert.
button-network-away = Ik ben een tijd weg
button-network-away-change = Andere dagen weg
button-network-back-early = Toch niet weg
home-rest = Even rust, of stoppen
home-rest-away = Een tijd weg: geen weekvragen tussen twee dagen die jij kiest. Daarna ga ik vanzelf verder.
home-rest-pause = Pauze: ik stuur niets uit mezelf, tot jij verdergaat.
home-rest-stop = Stoppen: ik stuur niets meer, tenzij je zelf terugkomt. Wat je schreef, blijft bewaard.
home-data = Bij Mijn gegevens lees of wis je alles wat ik van je bewaar. Het antwoord staat bij Berichten.
home-stop-title = Helemaal stoppen?
home-stop-sure = { $count ->
    [one] Je doet dan niet meer mee met { $networks } en ik stuur je niets meer. Wat je schreef, blijft bewaard.
   *[other] Je stopt dan met al je netwerken: { $networks }. Ik stuur je niets meer. Wat je schreef, blijft bewaard.
  }
home-leave-title = Stoppen met één netwerk?
home-leave-sure = Je doet dan niet meer mee met { $network }. Met je andere netwerken ga je gewoon door. Wat je schreef, blijft bewaard.
home-stop-yes = Ja, ik stop

## De eerste keer

home-welcome = Dag { $name }. Ik ben Leerkring, een app die groepen in zorg en welzijn helpt om van elkaar te leren.
home-welcome-what = Doe je mee met een lerend netwerk, dan stel ik je elke week een paar korte vragen. Jij kiest wie je antwoord leest.
home-welcome-nothing = Je hoeft nu niets te doen. Ik schrijf je pas weer als iemand je uitnodigt.
home-welcome-stop = Meer weten? Typ hulp. Liever niets meer horen? Typ stop.

## Wie voor de app zorgt

home-care-why = Beheer jij Slack in jouw organisatie? Dan hoor je van mij als er iets geregeld moet worden.
button-home-care = Ik zorg voor deze app
home-care-yours = Jij zorgt hier voor deze app. Je hoort het als er een beheerder nodig is.
button-home-care-back = Geef deze taak terug
home-care-given-back = Goed, je hebt deze taak teruggegeven. Een ander kan hem in de Home-tab overnemen.
home-care-taken = Iemand anders zorgt al voor deze app.
home-care-members-only = Dit kan alleen iemand met een gewoon account in deze werkruimte.
home-care-title = Fijn dat je voor deze app zorgt
home-care-start = Een netwerk beginnen: typ in een kanaal /invite @leerkring en daarna /leerkring start.
home-care-doctor = Nakijken of alles werkt: laat op de server leerkring doctor draaien. Die zegt in gewone taal wat er mist.
home-care-docs = Meer lezen: de handleiding staat in de map docs, naast het programma.
home-care-sees = Ik zie alleen wat mensen mij in een privébericht of formulier schrijven, geen gesprekken in kanalen. Wat ze niet delen, bewaar ik versleuteld.
home-care-note = In de Home-tab kun je deze taak altijd teruggeven.

## Hulp

help-title = Zo werkt het
help-how = Ik help je groep leren tussen de bijeenkomsten door. Eén keer per week stel ik je een paar korte vragen.
help-answer = Typ je antwoord als gewoon bericht, of beantwoord alles tegelijk in een formulier. Bewerk of verwijder je een bericht, dan verandert je antwoord mee. Bij een gedeeld of ouder antwoord vraag ik het soms eerst.
help-words = Je kunt altijd typen: overslaan, terug, later, waarom, weg, pauze, verder, stop, mijn gegevens, wis mijn gegevens.
help-private = Jij kiest per antwoord wie het leest. Ik vertel niemand wie wel of niet antwoordt.
help-thermometer = De thermometer is anoniem, tenzij er open bij staat. De uitslag komt pas na sluiting. Hoe anoniem? Typ in het kanaal /thermometer waarom-anoniem.
help-stop = Pauze is voor even. Na stoppen stuur ik niets meer, tenzij je zelf terugkomt. Allebei mag altijd, zonder uitleg.
