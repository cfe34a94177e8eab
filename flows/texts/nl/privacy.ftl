### Je eigen gegevens

button-privacy-data = Mijn gegevens
button-privacy-more = Meer
button-privacy-pause = Even pauze
button-privacy-resume = Verder
button-privacy-stop = Stoppen
button-privacy-stop-all = Stoppen met alles
button-privacy-leave = Alleen stoppen met { $network }
button-privacy-return = Weer meedoen met { $network }
button-privacy-return-here = Weer meedoen
button-privacy-hear = Ik wil weer berichten
button-privacy-erase-ask = Wis mijn gegevens
button-privacy-erase = Wis alles

privacy-data-title = Wat ik van je bewaar
privacy-data = { $name }, dit bewaar ik: je naam, taal en tijdzone uit Slack, je dag en uur, je netwerken, en wat je mij schreef. Je antwoorden staan hieronder.
privacy-data-networks = Je netwerken: { $networks }
privacy-data-none = geen
privacy-about = { $title }, { $network }
privacy-read-by-me = { $about }. Alleen jij leest dit.
privacy-read-by-network = { $about }. Dit mag iedereen in het kanaal lezen.
privacy-read-by-group = { $about }. Alleen jij en je groep lezen dit.
privacy-read-by-everyone = { $about }. Dit mag iedereen lezen.
privacy-data-note = Wat je niet deelt, leest niemand mee: het staat versleuteld, en alleen wie de app beheert heeft de sleutel. Wil je een bestand met alles? De beheerder van de app kan dat maken; je begeleider weet wie dat is. Antwoorden op een anonieme thermometer staan hier niet bij. Loopt die nog, dan zie je ze met de knop Invullen; daarna kan niemand ze terugvinden. Die op een open thermometer staan in het kanaal.

privacy-paused = Je hebt pauze. Ik stuur niets uit mezelf, tot jij weer verder wilt. Wat openstond, is bewaard. Verder gaan? Druk op de knop, of typ het woord verder.
privacy-resumed = Fijn dat je er weer bent. Je hoeft niets in te halen. In de Home-tab zie je wanneer de volgende vraag komt.
privacy-stop = { $count ->
    [0] Als je stopt, stuur ik je niets meer, ook geen uitnodiging. Alleen jij kunt besluiten terug te komen.
    [one] Als je stopt met { $networks }, doe je niet meer mee en stuur ik je niets meer. Alleen jij kunt besluiten terug te komen.
   *[other] Als je stopt, geldt dat voor al je netwerken: { $networks }. Ik stuur je dan niets meer; alleen jij kunt besluiten terug te komen. Je kunt ook met één netwerk stoppen en met de rest doorgaan.
  }
privacy-stop-or-pause = Pauze is voor even: dan stuur ik niets tot jij verdergaat. Wat je schreef, blijft bewaard. Wat je deelde, blijft in het kanaal staan.
privacy-stop-chosen = Je hebt gekozen. Hieronder staat wat er nu geldt.
privacy-stop-note = Als je niets kiest, verandert er niets.
privacy-stopped = { $count ->
    [0] Je bent gestopt. Ik stuur je niets meer.
    [one] Je bent gestopt met { $networks }. Ik stuur je niets meer.
   *[other] Je bent gestopt met al je netwerken: { $networks }. Ik stuur je niets meer.
  }
privacy-stopped-kept = Wat je schreef, blijft bewaard. Wat je deelde, blijft in het kanaal staan. Bij Mijn gegevens zie je alles.
privacy-stopped-fades = Wat alleen jij kunt lezen, wis ik na het einde van een netwerk zonder nieuw bericht. Je antwoorden op weekvragen, wat je over jezelf vertelde en wat je over leiderschap schreef, gaan weg na { $reflections ->
    [0] vier weken
    [one] een maand
   *[other] { $reflections } maanden
  }. Wat je over je vraagstuk schreef, met je acties en vragen, wat je bij bijeenkomsten vroeg en meenam, en wat je schreef over je initiatief en over wat het opleverde, gaat weg na { $issues ->
    [0] vier weken
    [one] een maand
   *[other] { $issues } maanden
  }. De dag zie je dan in je Home-tab.
privacy-stopped-invited = Nodigt iemand je uit, dan staat dat alleen in je Home-tab.
privacy-stopped-back = Wil je terug? Druk op de knop, of typ het woord verder.
privacy-stopped-thanks = Dank je wel voor je tijd.
privacy-left = Je bent gestopt met { $networks }. Daarover stuur ik je niets meer.
privacy-left-others = Met { $networks } ga je gewoon door.
privacy-left-back = Wil je terug? Druk op de knop.
privacy-quiet-over-paused = Je had pauze. Die is voorbij.
privacy-quiet-over-stopped = Je was gestopt. Nu krijg je weer berichten van mij.
privacy-quiet-over-left = Je was met dit netwerk gestopt. Je doet weer mee.
privacy-not-kept = Je bent gestopt, dus wat je typt bewaar ik niet. Wil je weer meedoen? Dat kan met de knop hieronder.
privacy-back = Fijn dat je er weer bent. Je doet weer mee met { $networks }. Je hoeft niets in te halen. In de Home-tab zie je wanneer de volgende vraag komt.

privacy-erase = { $conversations ->
    [0] Ik wis alles wat ik van je weet. Je gaat uit al je netwerken.
    [one] Ik wis alles wat ik van je weet, ook de antwoorden uit één gesprek. Je gaat uit al je netwerken. Wat je deelde, verdwijnt uit het kanaal.
   *[other] Ik wis alles wat ik van je weet, ook de antwoorden uit { $conversations } gesprekken. Je gaat uit al je netwerken. Wat je deelde, verdwijnt uit het kanaal.
  }
privacy-erase-cannot = Dit kan ik niet wissen: wat hier in ons gesprek in Slack staat. Je eigen berichten kun je zelf verwijderen. En antwoorden op een gesloten anonieme thermometer kan niemand meer terugvinden.
privacy-erase-note = Als je niets kiest, verandert er niets.
privacy-erase-title = Alles wissen?
privacy-erase-sure = Dit kan niet ongedaan worden gemaakt.
privacy-erased = Alles is gewist. Ik weet niet meer wie je bent. Het ga je goed.
privacy-kept = Bewaard, nog zonder plek
privacy-fading = { $network } is afgelopen. Dank je wel voor wat je deed en opschreef.
privacy-fading-when = Wat alleen jij kunt lezen, bewaar ik niet voor altijd. Wat je deelde, blijft staan tot je het terughaalt.
privacy-fading-reflections = Op { $day } wis ik je antwoorden op de weekvragen van { $network }.
privacy-fading-issues = Op { $day } wis ik wat je over je vraagstuk schreef in { $network }, met je acties en je vragen en antwoorden aan anderen.
privacy-fading-introduction = Op { $day } wis ik wat je over jezelf vertelde in { $network }. Je liet er geen kaartje van zien.
privacy-fading-leadership = Op { $day } wis ik wat je over leiderschap schreef in { $network }.
privacy-fading-meetings = Op { $day } wis ik wat je meenam uit de bijeenkomsten van { $network }, en waar je tijd voor vroeg. Dat laatste haal ik dan ook uit een gedeelde agenda.
privacy-fading-closing = Op { $day } wis ik wat je schreef over je initiatief en over wat { $network } opleverde, als je het met niemand deelde.
privacy-fading-keep = Wil je iets bewaren? Met de knop hieronder zet ik alles wat je schreef in ons gesprek. Dan kun je het overnemen. Hoef je niets, dan hoef je ook niets te doen.
privacy-only-you = Alleen jij leest dit.

## Waarom krijg ik dit

button-privacy-why = Waarom krijg ik dit?
why-title = Waarom je iets van mij krijgt
why-nothing = Je doet nu met geen netwerk mee. Ik stuur je niets uit mezelf.
why-invited = Je bent uitgenodigd voor { $network }. Tot je ja zegt, vraag ik niets.
why-facilitator = Je begeleidt { $network }. Je hoort van mij als er iets geregeld moet worden.
why-paused = { $network } heeft nu pauze. Tot het verdergaat, vraag ik niets.
why-weekly = { $weeks ->
    [one] Je doet mee met { $network }. Daarom krijg je elke week een vraag, op { $day } rond { $hour }.
    [2] Je doet mee met { $network }. Daarom krijg je om de week een vraag, op { $day } rond { $hour }.
   *[other] Je doet mee met { $network }. Daarom krijg je elke { $weeks } weken een vraag, op { $day } rond { $hour }.
  }
why-quiet = Van { $network } krijg je nu geen weekvragen, omdat er twee zonder antwoord bleven. In de Home-tab vraag je er weer een.
why-next = De volgende vraag van { $network } komt op { $moment }.
why-promise = Uit mezelf stuur ik hooguit één bericht per week per netwerk, en soms een uitnodiging of een thermometer. Antwoord je twee keer niet, dan vraag ik of het minder mag. Daarna ben ik stil.
why-note = Alles wat ik stuur, mag je overslaan. Niemand ziet dat.
