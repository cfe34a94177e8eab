### Netwerken: beginnen, uitnodigen, instellingen

## Een netwerk beginnen

network-start-title = Nieuw lerend netwerk
network-start-explained = Het netwerk komt in dit kanaal. Zorg dat ik er lid van ben: typ hier /invite @leerkring. Deelnemers krijgen eerst een uitnodiging; pas na hun ja stel ik vragen.
network-start-name = Hoe heet het netwerk?
network-start-purpose = Waar werken jullie samen aan? Eén of twee zinnen.
network-start-language = In welke taal schrijf ik in het kanaal?
network-start-zone = In welke tijdzone werkt het netwerk?
network-start-facilitators = Wie begeleiden het netwerk?
network-start-participants = Wie nodig je uit?
network-start-starts = Eerste dag
network-start-ends = Laatste dag
network-start-submit = Begin en nodig uit
network-start-ends-first = De laatste dag moet na de eerste dag komen.
network-start-too-long = Kies een laatste dag binnen drie jaar na de eerste.
network-start-over = Deze dag is al voorbij. Kies een dag die nog komt.
network-start-nobody = Kies minstens één deelnemer die niet ook begeleider is.
network-start-in-a-channel = Een netwerk hoort bij een kanaal. Ga naar het kanaal van je netwerk en typ daar /leerkring start.
network-guests-cannot-start = Gasten kunnen meedoen, maar geen netwerk beginnen. Vraag een collega met een gewoon account om het te starten.
network-already-here = In dit kanaal loopt al een netwerk. Kies een ander kanaal voor een nieuw netwerk.
network-channel-of-group = Dit kanaal is van een groep. Kies een ander kanaal voor het netwerk.

network-announce-asked = Wie is uitgenodigd, krijgt een privébericht en kiest zelf.
network-announce-week = Wie meedoet, krijgt één kort bericht per week, op een eigen dag en uur.
network-announce-private = Wat je schrijft, is van jou. Hier komt alleen wat iemand zelf wil delen.
network-dates = Van { $starts } tot en met { $ends }.

network-started-title = { $network } staat klaar
network-started = { $invited ->
    [one] Ik heb één uitnodiging verstuurd. Wie nee zegt, laat ik met rust.
   *[other] Ik heb { $invited } uitnodigingen verstuurd. Wie nee zegt, laat ik met rust.
  }
network-started-you-see = Je ziet wat mensen delen. Wie wel of niet antwoordt, vertel ik aan niemand, ook niet aan jou.
network-started-thermometer = Meten hoe jullie samenwerken? Typ in het kanaal /thermometer start. Dat kan zodra vijf mensen meedoen, jij telt mee.
network-started-digest = Elke vrijdag rond het middaguur zet ik in het kanaal wat er gedeeld is. Is er niets, dan ben ik stil.

## Uitnodigen

network-invite = Dag { $name }. Je bent door { $by } uitgenodigd voor het lerend netwerk { $network }.
network-invite-unsigned = Dag { $name }. Je bent uitgenodigd voor het lerend netwerk { $network }.
network-invite-what = Je begint met drie korte vragen over een vraagstuk uit je eigen werk, vrijwilligerswerk of zorg voor een ander. Daarna krijg je elke week een paar korte vragen.
network-invite-when = Je krijgt één kort bericht per week, op een dag en tijd die jij kiest. Daarnaast soms een anonieme thermometer over de samenwerking, en bericht over een bijeenkomst. Overslaan mag. Het netwerk loopt tot en met { $ends }.
network-invite-who = Jij kiest per antwoord wie het leest; ook wie begeleidt leest niet mee, tot jij deelt. Ik vertel niemand wie wel of niet antwoordt.
network-invite-no = Een nee is goed. Ik vertel het aan niemand, en je hoort er niets meer over.
button-network-join = Ja, ik doe mee
button-network-decline = Nee, liever niet
button-network-join-after-all = Toch meedoen
button-network-settings = Instellingen
button-network-start = Begin een netwerk
network-joined = Fijn dat je meedoet met { $network }.
network-joined-when = Elke { $day } rond { $hour } krijg je een paar korte vragen van mij. Bij Instellingen kies je een andere dag of een ander uur.
network-joined-stop = Komt het even niet uit? Typ alleen het woord pauze. Wil je helemaal stoppen? Typ stop. Slack bewaart wat er in dit gesprek staat: wat jij typt en wat ik terugstuur.
network-declined = Prima. Ik stuur je niets meer over { $network }.
network-stopped = Je bent gestopt met { $network }.
network-not-invited = Deze uitnodiging is niet voor jou, of is verlopen. Vraag het aan de begeleider van het netwerk.
network-cannot-join-bot = { $name } is een app en kan niet meedoen met { $network }. Ik heb die van de lijst gehaald.
network-cannot-join-stranger = { $name } hoort bij een andere werkruimte. Daarom kan ik geen privébericht sturen. Nodig deze persoon uit als gast in deze werkruimte, dan kan meedoen met { $network } wel.
network-cannot-join-gone = { $name } heeft geen actief account meer in deze werkruimte. Ik heb deze persoon van de lijst van { $network } gehaald.
network-undelivered-not-in-channel = Ik kan niets in het kanaal van { $network } zetten, want ik ben er geen lid van. Typ in dat kanaal /invite @leerkring. Ik probeer het elk uur opnieuw.
network-undelivered-is-archived = Het kanaal van { $network } is gearchiveerd. Haal het uit het archief, dan kan ik er weer iets zetten. Ik probeer het elk uur opnieuw.
network-undelivered-channel-not-found = Ik kan het kanaal van { $network } niet vinden. Is het een besloten kanaal? Typ daar dan /invite @leerkring. Ik probeer het elk uur opnieuw.
network-undelivered-restricted = Ik mag niets in het kanaal van { $network } zetten. Vraag een beheerder van jullie Slack om Leerkring daar te laten schrijven. Ik probeer het elk uur opnieuw.
network-undecided-network-announce = De verbinding met Slack viel weg terwijl ik het netwerk { $network } aankondigde. Ik weet niet of de aankondiging in het kanaal staat.
network-undecided-digest-post = De verbinding met Slack viel weg terwijl ik het weekoverzicht van { $network } plaatste. Ik weet niet of het in het kanaal staat.
network-undecided-thermometer-opened = De verbinding met Slack viel weg terwijl ik in { $network } vertelde dat de thermometer open is. Ik weet niet of dat in het kanaal staat.
network-undecided-thermometer-result = De verbinding met Slack viel weg terwijl ik de uitslag van de thermometer van { $network } plaatste. Ik weet niet of die in het kanaal staat.
network-undecided-other = De verbinding met Slack viel weg terwijl ik een bericht in het kanaal van { $network } zette. Ik weet niet of het er staat.
network-undecided-look = Wil je even in het kanaal kijken? Staat het er niet, dan plaats ik het opnieuw.
network-undecided-again = Ik plaats het bericht opnieuw in het kanaal van { $network }.
network-undecided-left = Goed. Ik plaats het bericht niet opnieuw in het kanaal van { $network }.
network-undecided-settled = Dit is al geregeld voor { $network }. Je hoeft niets meer te doen.
button-network-post-again = Plaats het opnieuw
button-network-leave-unposted = Het staat er al

network-none-here = In dit kanaal loopt geen netwerk. Typ /leerkring start om er een te beginnen, of ga naar het kanaal van je netwerk.
network-elsewhere = { $count ->
    [one] Hier loopt geen netwerk. Typ dit in het kanaal van { $networks }.
   *[other] Hier loopt geen netwerk. Typ dit in het kanaal van een van je netwerken: { $networks }.
  }
network-not-a-member = Je doet niet mee met { $network }. Vraag de begeleider om een uitnodiging.
network-facilitators-only = Dat kan alleen een begeleider van dit netwerk. Vraag het aan je begeleider.

## Menu

menu-title = Leerkring
menu-no-network = Hier loopt nog geen lerend netwerk.
menu-not-a-member = In dit kanaal loopt { $network }. Je doet daar nu niet aan mee.
menu-participant = Je doet mee met { $network }.
menu-facilitator = Je begeleidt { $network }. Typ /thermometer start voor een thermometer.
menu-typing = In je privéberichten met mij kun je altijd hulp, pauze, stop of mijn gegevens typen.

## Instellingen

settings-title = Mijn instellingen
settings-day = Op welke dag mag ik je een vraag sturen?
settings-hour = Hoe laat ongeveer?
settings-rhythm = Hoe vaak?
settings-every = { $weeks ->
    [one] Elke week
    [2] Om de week
   *[other] Elke { $weeks } weken
  }
settings-weekdays = Op welke dagen mag ik je verder schrijven?
settings-weekdays-hint = Bijvoorbeeld voor een uitnodiging. Andere dagen laat ik je met rust.
settings-holidays = Welke feestdagen houd ik vrij?
settings-holidays-none = Geen
settings-language = In welke taal?
settings-called = Als er een thermometer opent
settings-called-twice = Een bericht, en één herinnering
settings-called-once = Alleen een bericht
settings-called-never = Niets; ik zie die in het kanaal
settings-called-saved = Bewaard. Zo hoor je van een thermometer die opent. Aan je weekvragen verandert niets.
settings-zone = Je tijdzone is { $zone }. Die komt uit je profiel in Slack.
settings-saved = Bewaard. Je krijgt je vragen op { $day } rond { $hour }.
network-more-title = Mensen uitnodigen
network-more-explained = Wie al meedoet, nee zei of zelf stopte, krijgt niets. Nieuwe mensen krijgen een privébericht en kiezen zelf.
network-more-submit = Nodig uit
network-more-done = De uitnodigingen gaan nu de deur uit.
network-over = { $network } is afgelopen. Dank je wel voor je belangstelling.

## Wie erin zit en wie begeleidt

network-people-title = Mensen
network-people-leave = Wie haal je uit het netwerk?
network-people-explained = Wie je weghaalt, krijgt geen vragen meer en houdt wat die schreef. Draag je het begeleiden over? Haal jezelf dan uit het eerste veld en zet je opvolger erin.
network-people-nobody-leads = Kies minstens één begeleider. Anders weet niemand bij wie die terechtkan.
network-people-not-in = { $name } doet niet mee met dit netwerk. Haal deze naam uit het veld.
network-people-both = { $name } staat ook bij de begeleiders. Kies één van de twee.
network-people-saved = Bewaard. Wie het aangaat, krijgt bericht over { $network }.
network-leads-now = { $by } heeft je begeleider gemaakt van { $network }. Typ in het kanaal /leerkring om te zien wat je kunt.
network-leads-self = Je begeleidt nu { $network }. Typ in het kanaal /leerkring om te zien wat je kunt.
network-relieved = Je begeleidt { $network } niet meer. Dank je wel. Wil je meedoen als deelnemer? Dat kan.
network-removed = Je begeleider heeft je uit { $network } gehaald. Je krijgt daarover geen vragen meer. Wat je schreef, blijft van jou.
network-refused-bot = { $name } is een app. Haal deze naam uit de lijst.
network-refused-stranger = { $name } hoort bij een andere werkruimte; daar kan ik geen privébericht naartoe sturen. Vraag de beheerder om een gastaccount, en haal deze naam nu uit de lijst.
network-refused-gone = { $name } heeft hier geen actief account meer. Haal deze naam uit de lijst.
network-leaderless = { $network } heeft geen begeleider meer. De vragen gaan gewoon door. Wijs je iemand aan die het overneemt?
network-leaderless-here = { $network } heeft geen begeleider meer. De vragen gaan gewoon door. Doe je mee en wil jij het overnemen? Druk dan op de knop.
network-appoint-title = Begeleider aanwijzen
network-led-again = { $network } heeft al een begeleider, of is afgelopen. Je hoeft niets te doen.
network-asked = { $about } wil graag meedoen met { $network }.
network-ask-done = Ik heb het gevraagd aan wie { $network } begeleidt. Zegt die ja, dan krijg je een uitnodiging.
network-let-in = De uitnodiging is onderweg.
network-joined-late = De groep is al in week { $week }. Je begint waar de groep nu is. Inhalen mag, het hoeft niet.

button-network-invite = Mensen uitnodigen
button-network-people = Mensen en begeleiders
button-network-ask = Vraag of je mee mag doen
button-network-let-in = Nodig uit
button-network-appoint = Wijs een begeleider aan
button-network-lead = Ik neem het over

## Veranderen, pauzeren, eindigen

network-change-title = Netwerk wijzigen
network-change-channel = In welk kanaal komt het netwerk?
network-change-every = Hoe vaak krijgen deelnemers een vraag?
network-change-explained = Wie zelf minder vaak een vraag wil, houdt dat. In een ander kanaal moet ik eerst lid zijn: typ daar /invite @leerkring.
network-changed = Bewaard. { $network } gaat verder met deze instellingen.
network-moved-away = { $network } gaat verder in een ander kanaal.
network-moved-here = { $network } gaat hier verder.
network-pause-sure = Niemand krijgt vragen en ik zet niets in het kanaal, tot jij { $network } weer aanzet. In het kanaal komt één regel dat er pauze is.
network-paused = { $network } staat op pauze. Ga verder wanneer je wilt.
network-paused-here = { $network } heeft pauze. Tot het weer begint, stel ik geen vragen. Wat open stond, mag je rustig afmaken.
network-resumed = { $network } gaat weer verder.
network-resumed-here = { $network } gaat weer verder. Wie meedoet, krijgt de volgende vraag op de eigen dag. Inhalen hoeft niet.
network-end-sure = Na vandaag stel ik geen vragen meer en zet ik niets meer in het kanaal van { $network }. Wat mensen schreven, blijft bewaard.
network-ended-here = { $network } is afgelopen. Dank je wel voor wat je deelde en probeerde. Wat je schreef, blijft van jou: typ mijn gegevens in je gesprek met mij.
network-ended = { $network } is afgelopen. Je kunt een bestand krijgen met wat er gedeeld is. Wil je dat alles verdwijnt, dan kan dat ook.
network-ends-soon = De laatste dag van { $network } is { $day }. Gaan jullie langer door? Kies dan een andere laatste dag. Anders neem ik na die dag in het kanaal afscheid.
network-bot-back = Ik ben terug in deze werkruimte. Alles van { $network } is bewaard en staat op pauze. Ga verder wanneer je wilt.
network-rest-title = Rust voor iedereen
network-rest-known = Deze dagen heeft het netwerk rust
network-rest-span = { $first } tot en met { $last }
network-rest-from = Eerste dag van een nieuwe rust
network-rest-until = Laatste dag
network-rest-explained = Bijvoorbeeld een vakantie. In die tijd stel ik geen weekvragen, verstuur ik geen uitnodigingen en komt er geen weekbericht. Een thermometer die openstaat, sluit gewoon op tijd. In het kanaal komt één regel.
network-rest-saved = Bewaard. In het kanaal van { $network } staat wat er verandert. Een rust die nog komt, ziet iedereen ook in de Home-tab. Wil je er een weghalen? Open Rust voor iedereen en haal het vinkje weg.
network-rest-here = Van { $first } tot en met { $last } heeft { $network } rust. Ik vraag dan niets. Daarna ga ik vanzelf verder; inhalen hoeft niet.
network-rest-not = De rust van { $network } van { $first } tot en met { $last } gaat niet door.
network-rest-long = Kies een rust van hooguit vier maanden, die begint voor de laatste dag van het netwerk.
network-rest-many = Er staan al acht rusttijden. Haal er eerst een weg.
button-network-rest = Rust voor iedereen
network-undelivered-channel-deleted = Het kanaal van { $network } is verwijderd. Kies een ander kanaal, dan ga ik daar verder.

button-network-change = Wijzig het netwerk
button-network-pause = Netwerk op pauze
button-network-resume = Netwerk gaat verder
button-network-end = Beëindig het netwerk
button-network-export = Bestand met wat gedeeld is
button-network-erase = Wis het netwerk
button-network-keep = Toch bewaren

## Bewaren en wissen

network-export-here = Hier is wat er gedeeld is in { $network }. Wat mensen voor zichzelf hielden, staat er niet in. Het bestand blijft in dit gesprek tot jij het verwijdert.
network-export-file = Wat gedeeld is in { $network }
network-export-made = Gemaakt op { $day }.
network-export-only-shared = In dit bestand staat alleen wat mensen met het netwerk deelden, en de gepubliceerde uitslagen van de thermometer.
network-erase-title = Netwerk wissen
network-erase-what = { $written ->
    [0] Ik wis alles van { $network }: wie meedeed en alle uitslagen. Wat ik in het kanaal zette, haal ik weg.
    [one] Ik wis alles van { $network }: wie meedeed, wat één persoon schreef en alle uitslagen. Wat ik in het kanaal zette, haal ik weg.
   *[other] Ik wis alles van { $network }: wie meedeed, wat { $written } mensen schreven en alle uitslagen. Wat ik in het kanaal zette, haal ik weg.
  }
network-erase-when = Dat gebeurt op { $day }. Wie iets schreef, hoort het nu en kan het tot dan bewaren. Het netwerk stopt vandaag. Tot die dag kun je dit terugdraaien.
network-erase-first = Wil je eerst zelf bewaren wat gedeeld is? Sluit dit venster en kies de knop daarvoor.
network-erase-question = Weet je het zeker?
network-erase-sure = Ja, wis { $network }
network-erase-submit = Wis over een week
network-erasing = { $network } is afgelopen en wordt op { $day } gewist, ook wat jij daar schreef. Wil je het bewaren? Bekijk dan nu je gegevens.
network-erase-planned = { $network } wordt op { $day } gewist. Wie iets schreef, heeft bericht gekregen. Bedenk je je? Dan kan het nog.
network-kept = { $network } wordt niet gewist. Alles blijft bewaard.
network-erased-here = Dit hoorde bij een netwerk dat gewist is.

## Minder of meer, en weg zijn

away-title = Ik ben weg
away-from = Eerste dag dat je weg bent
away-until = Laatste dag dat je weg bent
away-explained = In die tijd stel ik geen weekvragen. Je hoeft niets in te halen. Maak beide dagen leeg als je toch niet weg bent.
away-when = Wanneer ben je weg? Kies het hieronder, of typ het zo: weg van 20 december tot en met 3 januari.
away-typed-leave = verlof, vakantie
away-typed-from = van, vanaf
away-typed-back = toch niet weg, ik ben toch niet weg, ik ben niet weg, ik ben terug, ik ben er weer, weer terug
away-typed-until = tot en met, t/m, tot, -, –
away-saved = Goed. Van { $from } tot en met { $until } stel ik je geen weekvragen. Daarna ga ik vanzelf verder. Toch niet weg? Typ: toch niet weg.
away-over = Fijn dat je er weer bent. Je hoeft niets in te halen. In de Home-tab zie je wanneer de volgende vraag komt.
away-dropped = Goed, je bent toch niet weg. Ik stel je vragen zoals altijd.
away-order = De laatste dag kan niet voor de eerste dag liggen.
away-past = Deze dag is al voorbij. Kies vandaag of een latere dag.
away-long = Kies een laatste dag binnen een jaar. Wil je langer niets horen? Kies dan Even pauze.

## Spelregels

button-network-rules = Spelregels
network-rules-title = Zo gaan we met elkaar om
network-rule-1 = Wat we delen, blijft in de groep. Een les gaat alleen naar buiten als de inbrenger ja zegt.
network-rule-2 = Geen namen of details van cliënten, inwoners of collega’s.
network-rule-3 = Eerst vragen, dan pas denken aan oplossingen. Een goede vraag is kort en open.
network-rule-4 = De inbrenger kiest zelf de volgende stap.
network-rule-5 = Iedereen krijgt evenveel ruimte, ook wie vrijwilliger of mantelzorger is.
network-rule-6 = Je mag een vraag overslaan. Je mag stoppen met een experiment.
network-rule-7 = We komen terug op wat we beloofd hebben, ook als het niet lukte.
