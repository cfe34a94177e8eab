### Netwerken: beginnen, uitnodigen, instellingen

## Een netwerk beginnen

network-start-title = Nieuw lerend netwerk
network-start-explained = Het netwerk komt in dit kanaal. Zorg dat ik er lid van ben: /invite @leerkring. Deelnemers krijgen eerst een uitnodiging; pas na hun ja stel ik vragen.
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
network-started-thermometer = Meten hoe jullie samenwerken? Typ in het kanaal /thermometer pulse. Dat kan zodra vijf mensen meedoen, jij telt mee.
network-started-digest = Elke vrijdag om 12:00 zet ik in het kanaal wat er gedeeld is. Is er niets, dan ben ik stil.

## Uitnodigen

network-invite = Dag { $name }. Je bent door { $by } uitgenodigd voor het lerend netwerk { $network }.
network-invite-unsigned = Dag { $name }. Je bent uitgenodigd voor het lerend netwerk { $network }.
network-invite-what = Je begint met zes korte vragen over een vraagstuk uit je eigen werk. Daarna kijk je elke week even terug.
network-invite-when = Je krijgt één kort bericht per week, op een dag en tijd die jij kiest, en soms een anonieme meting. Overslaan mag altijd.
network-invite-who = Jij kiest per antwoord wie het leest. Ik vertel niemand wie wel of niet antwoordt.
network-invite-no = Een nee is goed. Ik vertel het aan niemand, en je hoort er niets meer over.
button-network-join = Ja, ik doe mee
button-network-decline = Nee, liever niet
button-network-join-after-all = Toch meedoen
button-network-settings = Instellingen
button-network-start = Begin een netwerk
network-joined = Fijn dat je meedoet met { $network }.
network-joined-when = Elke { $day } rond { $hour } krijg je twee korte vragen van mij. Bij Instellingen kies je een andere dag of een ander uur.
network-joined-stop = Typ pauze of stop als je even niet wilt. Slack bewaart wat er in dit gesprek staat: wat jij typt en wat ik terugstuur.
network-declined = Prima. Ik stuur je niets meer over { $network }.
network-not-invited = Deze uitnodiging is niet voor jou, of is verlopen. Vraag het aan de begeleider van het netwerk.
network-cannot-join-bot = { $name } is een app en kan niet meedoen met { $network }. Ik heb die van de lijst gehaald.
network-cannot-join-stranger = { $name } hoort bij een andere werkruimte. Daarom kan ik geen privébericht sturen. Nodig deze persoon uit als gast in deze werkruimte, dan kan meedoen met { $network } wel.
network-cannot-join-gone = { $name } heeft geen actief account meer in deze werkruimte. Ik heb deze persoon van de lijst van { $network } gehaald.
network-undelivered-not-in-channel = Ik kan niets in het kanaal van { $network } zetten, want ik ben er geen lid van. Typ in dat kanaal /invite @leerkring. Ik probeer het elk uur opnieuw.
network-undelivered-is-archived = Het kanaal van { $network } is gearchiveerd. Haal het uit het archief, dan kan ik er weer iets zetten. Ik probeer het elk uur opnieuw.
network-undelivered-channel-not-found = Ik kan het kanaal van { $network } niet vinden. Is het een besloten kanaal? Typ daar dan /invite @leerkring. Ik probeer het elk uur opnieuw.

network-none-here = In dit kanaal loopt geen netwerk. Typ /leerkring start om er een te beginnen, of ga naar het kanaal van je netwerk.
network-not-a-member = Je doet niet mee met { $network }. Vraag de begeleider om een uitnodiging.
network-facilitators-only = Dat kan alleen een begeleider van dit netwerk. Vraag het aan je begeleider.

## Menu

menu-title = Leerkring
menu-no-network = Hier loopt nog geen lerend netwerk.
menu-not-a-member = In dit kanaal loopt { $network }. Je doet daar nu niet aan mee.
menu-participant = Je doet mee met { $network }.
menu-facilitator = Je begeleidt { $network }. Typ /thermometer pulse voor een meting.
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
settings-language = In welke taal?
settings-zone = Je tijdzone is { $zone }. Die komt uit je profiel in Slack.
settings-saved = Bewaard. Je krijgt je vragen op { $day } rond { $hour }.
network-more-title = Mensen uitnodigen
network-more-explained = Wie al meedoet of nee zei, krijgt niets. Nieuwe mensen krijgen een privébericht en kiezen zelf.
network-more-submit = Nodig uit
network-more-done = De uitnodigingen gaan nu de deur uit.
button-network-invite = Mensen uitnodigen
network-over = { $network } is afgelopen. Dank je wel voor je belangstelling.
