### De weekvraag

reflection-title = Even terugkijken met { $network }
reflection-before = Dag { $name }. Twee korte vragen over de week van { $monday }; daarna kies je wie het leest. Eén zin is genoeg, overslaan mag. Schrijf geen namen van anderen.
reflection-late = Deze vraag is van { $day } en komt later dan je gewend bent. Je hoeft niets in te halen.
reflection-welcome-back = Fijn dat je er weer bent. Je hoeft niets in te halen; dit is gewoon de vraag van deze week.
reflection-kept = Van de week van { $monday } bewaarde je een vraag voor later.
button-reflection-kept = Beantwoord die ook
button-reflection-shared = Wat is er intussen gedeeld?
reflection-issue-open = Je vraagstuk staat ook nog open. Dat kan wanneer het jou uitkomt.
reflection-why = Je krijgt dit op { $day } rond { $hour }, omdat je meedoet met { $network }. Minder vaak kies je in je Home-tab. Typ alleen het woord pauze voor even rust, of stop om met alles te stoppen.

reflection-me-title = Weekvraag
reflection-us-title = Weekvraag
reflection-better-title = Weekvraag
reflection-own-title = Eigen reflectie

reflection-me-success = Wat lukte er deze week, hoe klein ook?
reflection-me-me = Wat merkte je deze week aan jezelf, in hoe je het aanpakte?
reflection-us-success = Wat lukte er deze week, hoe klein ook?
reflection-us-us = Waar hielp de samenwerking je deze week? En waar miste je die?
reflection-better-success = Wat lukte er deze week, hoe klein ook?
reflection-better-better = Wat zou je volgende week één keer anders willen doen?
reflection-own-text = Wat wil je bewaren?

reflection-me-readers = Wie mag lezen wat je schreef? Straks kun je dit per antwoord veranderen.
reflection-us-readers = Wie mag lezen wat je schreef? Straks kun je dit per antwoord veranderen.
reflection-better-readers = Wie mag lezen wat je schreef? Straks kun je dit per antwoord veranderen.
reflection-own-readers = Wie mag dit lezen?
reflection-me-readers-me = Alleen ik
reflection-us-readers-me = Alleen ik
reflection-better-readers-me = Alleen ik
reflection-own-readers-me = Alleen ik
reflection-me-readers-group = Mijn groep, met mijn naam
reflection-us-readers-group = Mijn groep, met mijn naam
reflection-better-readers-group = Mijn groep, met mijn naam
reflection-own-readers-group = Mijn groep, met mijn naam
reflection-me-readers-network = Iedereen in het kanaal, met mijn naam
reflection-us-readers-network = Iedereen in het kanaal, met mijn naam
reflection-better-readers-network = Iedereen in het kanaal, met mijn naam
reflection-own-readers-network = Iedereen in het kanaal, met mijn naam

reflection-thanks = Dank je wel. Tot de volgende keer.
reflection-read-by-me = Alleen jij kunt dit lezen.
reflection-read-by-network = Dit komt met je naam in het eerstvolgende weekbericht van { $network }. Terughalen kan altijd: kies Wie mag dit lezen en dan Alleen ik. Wie het al las, heeft het gelezen.
reflection-read-by-group = Dit leest alleen je groep in { $network }, met je naam, in de Home-tab. Terughalen kan altijd: kies Wie mag dit lezen en dan Alleen ik.
reflection-read-by-everyone = Dit mag iedereen lezen, met je naam, ook buiten { $network }.
reflection-read-by-mixed = Wie dit in { $network } leest, verschilt per antwoord. Kies Wie mag dit lezen om het te zien.
reflection-read-by-some = Een deel komt met je naam in het eerstvolgende weekbericht van { $network }. De rest leest alleen jij.
reflection-skipped = Prima, een volgende keer weer.

reflection-less = Dag { $name }. De laatste twee vragen van { $network } bleven zonder antwoord. Dat mag. Zal ik minder vaak vragen? Of wil je nu de vraag van deze week? Als je niets doet, stuur ik geen weekvragen meer.
reflection-less-done = Goed, ik vraag het je voortaan om de week. Bij Instellingen kun je dat weer veranderen.
reflection-less-next = Goed, ik vraag het je voortaan om de week. De volgende vraag komt op { $moment }. Bij Instellingen kun je dat weer veranderen.
reflection-less-chosen = Over de weekvragen van { $network } heb je gekozen.
button-reflection-go-on = Stel de vraag maar
button-reflection-less = Om de week is genoeg
button-reflection-own = Bewaar bij { $network }
reflection-step-title = Je experiment
reflection-step-did = Wat heb je gedaan of gezien sinds de vorige keer?
reflection-step-next = Wat is je volgende kleine stap, en wie kan je helpen?
reflection-step-readers = Wie mag lezen wat je schreef? Straks kun je dit per antwoord veranderen.
reflection-step-readers-me = Alleen ik
reflection-step-readers-group = Mijn groep, met mijn naam
reflection-step-readers-network = Iedereen in het kanaal, met mijn naam
reflection-rests = Goed, deze week niet meer. Volgende week gaan we hier verder.
button-reflection-other-time = Andere dag of tijd
reflection-along = Ook nog, als je wilt, met een knop:
reflection-along-more = Er is nog meer voor je. Dat staat in je Home-tab.
reflection-last = Dit was de laatste weekvraag van { $network }. Dank je wel dat je meedeed. Het netwerk loopt tot en met { $ends }. Wat je schreef, blijft van jou: je leerdagboek vind je in je Home-tab.
