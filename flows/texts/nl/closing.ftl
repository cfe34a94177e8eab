### Halverwege en het einde van een netwerk

button-closing-midway = Halverwege: vraag initiatieven
button-closing-practice = Mijn initiatief
button-closing-practice-in = Mijn initiatief in { $network }
button-closing-survey = Eindvragen
button-closing-survey-in = Eindvragen van { $network }
button-closing-outcomes = Wat ik schreef over { $network }
button-closing-report = Slotverslag
button-closing-pack = Overdracht
button-closing-post = Zet in het kanaal

closing-home = Hier schrijf je wat je wilt delen. Veranderen of terugnemen kan later ook.
closing-halfway = Jullie zijn halverwege. Een goed moment om initiatieven met elkaar te delen.
closing-beside-practice = Halverwege delen we initiatieven die voor anderen ook waardevol zijn. Heb jij er een? Op het formulier kies je zelf wie het leest: alleen jij, het netwerk, of ook wie na jullie komt.
closing-beside-last = Dit vraag ik nu voor het laatst.
closing-beside-survey = Het einde komt in zicht. Wil je vier eindvragen beantwoorden? Dat is anoniem, en kost twee minuten. Het kan tot en met { $day }, of tot je begeleider het slotverslag maakt.
closing-paused = { $network } heeft pauze. Zodra het netwerk verdergaat, kan dit ook weer.

closing-midway-title = Halverwege delen
closing-midway-form = Ik zet een bericht in het kanaal van { $network }, en vraag het mensen bij hun weekvraag.
closing-midway-what = Welk initiatief uit je eigen werk is ook voor anderen waardevol? Schrijf in een paar regels wat het is, voor wie het is en wat ervoor nodig is. Wat je deelt, komt hieronder als kaartje.
closing-midway-free = Meedoen mag, en hoeft niet. Deel je niets? Dan zeg ik daar niets over.
closing-midway-submit = Zet in het kanaal
closing-midway = Halverwege: deel een initiatief
closing-midway-asked = Het bericht komt in het kanaal. Mensen krijgen de vraag twee weken lang bij hun weekvraag, tot ze iets schreven.
closing-midway-begun = De vraag om initiatieven staat al in het kanaal.
closing-midway-not-yet = In dit netwerk is nog niet om initiatieven gevraagd.

closing-practice-title = Mijn initiatief
closing-practice = Eén initiatief uit je werk dat ook voor anderen in { $network } waardevol is. Klein mag.
closing-practice-what = Wat is het?
closing-practice-whom = Voor wie is het?
closing-practice-needs = Wat is ervoor nodig? Denk aan tijd, mensen of een afspraak.
closing-practice-role = Vanuit welke rol of organisatie schrijf je dit?
closing-practice-back = Terugnemen kan altijd: kies dan voor alleen ik. Het kaartje verdwijnt uit het kanaal.
closing-practice-saved-me = Bewaard. Alleen jij leest dit. Delen kan later ook nog.
closing-practice-saved-network = Dank je wel. Het kaartje staat in { $network }, onder het bericht van halverwege.
closing-practice-saved-everyone = Dank je wel. Het kaartje staat in { $network }, en gaat mee naar wie na jullie komt.
closing-named = Mogen mensen je hierover benaderen?
closing-named-yes = Ja, met mijn naam erbij
closing-named-no = Nee, zonder mijn naam
closing-share = Wie mag dit lezen?
closing-share-me = Alleen ik
closing-share-network = Het netwerk
closing-share-everyone = Het netwerk, en ook wie na ons komt
closing-card = Een initiatief uit het netwerk
closing-card-of = Een initiatief van { $name }
closing-card-what = Wat het is
closing-card-whom = Voor wie
closing-card-needs = Wat ervoor nodig is
closing-card-role = Van wie
closing-card-ask = Je mag { $name } hierover benaderen.

closing-survey-title = Eindvragen
closing-survey = Vier zinnen over jouw tijd in { $network }. Kies steeds wat het best past.
closing-survey-anonymous = Dit is anoniem: je antwoord wordt los van je naam bewaard. Pas na sluiting, en vanaf { $least } antwoorden, laat ik afgeronde cijfers zien. Daarna kan niemand jouw antwoord terugvinden, ook jij niet. Tot dan kun je het veranderen.
closing-survey-until = Invullen kan tot en met { $day }. Maakt je begeleider eerder het slotverslag, dan sluiten de vragen op dat moment.
closing-survey-closed = De eindvragen zijn gesloten.
closing-survey-not-yet = De eindvragen komen in de laatste twee weken van het netwerk.
closing-survey-thanks = Dank je wel. Alles is bewaard.
closing-item-open = We konden hier open met elkaar praten.
closing-item-moved = We dachten vraagstukken goed door, en kwamen er verder mee.
closing-item-stronger = Mijn eigen netwerk is sterker geworden.
closing-item-use = Wat ik hier leerde gebruik ik in mijn werk, ook om iets in beweging te zetten.

closing-outcomes = Je antwoorden zijn bewaard. Wat heeft { $network } opgeleverd? Schrijf alleen op wat er is: één regel per soort is genoeg, en alles mag leeg blijven.
closing-kind-changed = Wat is er voor jou veranderd?
closing-kind-plan = Een plan
closing-kind-agreement = Een afspraak
closing-kind-routine = Een nieuwe gewoonte of werkwijze
closing-kind-awareness = Bewustwording
closing-kind-product = Iets dat gemaakt is
closing-kind-structure = Een vaste plek of structuur
closing-known = Dit netwerk werkt in het { $language ->
    [nl] Nederlands
   *[en] Engels
  }, en jij gebruikt een andere taal. Een regel in een andere taal valt op, ook zonder naam. Mensen kunnen dan zien dat die van jou is.
closing-known-label = Mogen je regels toch in het slotverslag?
closing-known-yes = Ja, ook als iemand ziet dat ze van mij zijn
closing-known-first = Vink hieronder aan dat dit mag, of kies voor alleen ik.
closing-outcomes-unnamed = Wat je deelt, staat zonder je naam in het slotverslag. Wie de groep goed kent, kan soms raden van wie een regel is. Een regel in een andere taal dan die van het netwerk valt daar op. Je vindt het ook in je leerdagboek. Terugnemen kan later op je Home.
closing-outcomes-saved-me = Wat je schreef, leest alleen jij.
closing-outcomes-saved-network = Wat je schreef, komt zonder je naam in het slotverslag.
closing-outcomes-saved-everyone = Wat je schreef, komt zonder je naam in het slotverslag, en gaat mee naar wie na jullie komt.
closing-outcomes-none = Hier heb je niets opgeschreven.

closing-report-title = Slotverslag
closing-report-form = Ik maak een slotverslag van { $network }: de cijfers van de eindvragen, en wat mensen deelden over wat het opleverde.
closing-report-closes = De eindvragen staan open tot en met { $day }. Maak je het verslag nu, dan sluiten ze meteen. Daarna kan niemand ze nog invullen of veranderen. Je kunt ook wachten.
closing-report-seen = Je ziet het verslag eerst zelf. Het komt pas in het kanaal als jij dat zegt.
closing-report-submit = Maak het verslag
closing-report-coming = Het verslag komt in je berichten. Daar kun je het in het kanaal zetten.
closing-report = Slotverslag van { $network }
closing-report-days = Van { $starts } tot en met { $ends }.
closing-report-too-few = Van de eindvragen laat ik niets zien: daarvoor zijn minstens { $least } antwoorden nodig.
closing-report-answered = { $people } mensen beantwoordden de eindvragen
closing-report-reading = 1 is helemaal oneens, 5 is helemaal eens. De cijfers zijn afgerond, zodat niemand te herkennen is.
closing-report-results = Wat het opleverde
closing-report-more = { $more ->
    [one] Er is nog één regel. Die past hier niet meer.
   *[other] Er zijn nog { $more } regels. Die passen hier niet meer.
  }
closing-report-note = De regels zijn van mensen die ze zelf deelden. Van wie ze zijn, en wie iets invulde, staat nergens. Wie de groep goed kent, kan soms wel raden van wie een regel is.
closing-result-changed = Wat er voor iemand veranderde
closing-result-plan = Plannen
closing-result-agreement = Afspraken
closing-result-routine = Nieuwe gewoontes en werkwijzen
closing-result-awareness = Bewustwording
closing-result-product = Gemaakt
closing-result-structure = Vaste plekken en structuren
closing-line = { $statement } Gemiddeld { $mean } en { $band }. { $kind ->
    [warm] Dat ging goed.
    [warm-divided] Een hoog cijfer, maar niet iedereen zag het zo.
    [lukewarm] Dat ging redelijk.
   *[cold] Dat vroeg aandacht.
  }
closing-line-shares = { $statement } Gemiddeld { $mean } en { $band }. { $kind ->
    [warm] Dat ging goed.
    [warm-divided] Een hoog cijfer, maar niet iedereen zag het zo.
    [lukewarm] Dat ging redelijk.
   *[cold] Dat vroeg aandacht.
  } { $agree } eens, { $disagree } oneens.
closing-preview-mark = Dit is het verslag zoals het in het kanaal komt. Alleen jij ziet dit bericht.
closing-preview-note = Neemt iemand iets terug, dan verdwijnt het ook hier.
closing-posted = Het verslag komt nu in het kanaal.
closing-posted-again = Het verslag staat al in het kanaal. Het is nu weer bijgewerkt.
closing-elsewhere = In dit kanaal zit nu een ander netwerk. Het verslag kan daar niet meer bij.

closing-pack-title = Overdracht
closing-pack-name = overdracht
closing-pack-file = Overdracht { $network }
closing-pack-coming = De overdracht komt in je berichten.
closing-pack-here = Hier is de overdracht van { $network }, voor wie na jullie komt: een PDF om te printen, en een bestand om tekst uit te kopiëren. Er staat alleen in wat mensen daarvoor achterlieten, en wat al gepubliceerd was.
closing-pack-paper = De PDF heeft dezelfde woorden als het tekstbestand.
closing-pack-made = Gemaakt op { $day }. Hierin staat alleen wat mensen zelf aan volgende groepen doorgeven.
closing-pack-purpose = Waar dit netwerk voor was
closing-pack-practice = Een initiatief
closing-pack-figures = De eindvragen
closing-pack-thermometer = De thermometer
closing-pack-eyes = Lees dit met drie vragen
closing-pack-room = Ruimte voor je antwoord
closing-eye-struck = Wat viel me op?
closing-eye-lesson = Wat is de algemene les?
closing-eye-mine = Wat betekent dat voor mijn situatie?
