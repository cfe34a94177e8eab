### Bijeenkomsten: wanneer, wie tijd vraagt, een stille ronde, en wat je meeneemt

## Wanneer en waar

meeting-when = { $day }, { $begin } tot { $until }
meeting-at = Wanneer: { $when }
meeting-when-zones = { $here } (tijd in { $city }), dat is { $there } in { $other }
meeting-where = Plaats: { $place }
meeting-online = Online:
meeting-named = { $title } ({ $whose })
meeting-minutes = { $minutes } minuten
meeting-file = bijeenkomst

## Een bijeenkomst zetten, wijzigen, afzeggen

meeting-add-title = Nieuwe bijeenkomst
meeting-add-what = Zet je bijeenkomst hier neer. Iedereen ziet de tijd op de eigen klok.
meeting-add-note = Ik zet de bijeenkomst in het kanaal. Een groep zonder eigen kanaal ziet haar op Home. Op de laatste werkdag ervoor krijgt iedereen één bericht, behalve wie dat niet wil.
meeting-title = Hoe heet de bijeenkomst?
meeting-sort = Wat voor bijeenkomst is het?
meeting-sort-kick-off = Startbijeenkomst
meeting-sort-midway = Halverwege
meeting-sort-closing = Slotbijeenkomst
meeting-sort-ordinary = Gewone bijeenkomst
meeting-whose = Voor wie is het?
meeting-whose-all = Het hele netwerk
meeting-day = Dag
meeting-time = Hoe laat begint het?
meeting-time-hint = Bijvoorbeeld 14:00. Het is de tijd in { $city }.
meeting-time-wrong = Schrijf de tijd als 14:00.
meeting-length = Hoe lang duurt het?
meeting-place = Plaats
meeting-link = Link voor wie online meedoet
meeting-link-hint = De link begint met https://.
meeting-link-wrong = Dit is geen veilige link. Plak het hele adres, dat begint met https://.
meeting-past = Dit moment is al voorbij. Kies een moment dat nog komt.
meeting-after-the-end = Het netwerk loopt tot en met { $ends }. Kies een eerdere dag, of verzet eerst de laatste dag.
meeting-group-gone = Deze groep bestaat niet meer. Kies een andere.
meeting-too-many = Er staan al { $most } bijeenkomsten gepland. Zeg er eerst een af.
meeting-saved = { $day ->
    [rest] { $title } staat: { $when }. Het netwerk heeft dan rust. Dat mag, maar kijk even of iedereen erbij kan zijn.
    [holiday] { $title } staat: { $when }. Dat is een feestdag. Het mag, maar kijk even of iedereen erbij kan zijn.
    [weekend] { $title } staat: { $when }. Dat is in het weekend. Het mag, maar kijk even of iedereen erbij kan zijn.
   *[ordinary] { $title } staat: { $when }.
  }
meeting-change-title = Bijeenkomst wijzigen
meeting-change-what = { $people ->
    [one] Wijzig je de tijd, de plaats of de link, dan hoort één persoon dat van mij in een privébericht.
   *[other] Wijzig je de tijd, de plaats of de link, dan horen { $people } mensen dat van mij in een privébericht.
  }
meeting-change-note = Dat bericht komt in ieders werktijd. Wijzig je nog iets, dan telt alleen het laatste. Wijzig je alleen de naam of het soort, dan stuur ik niets.
meeting-changed-told = { $day ->
    [rest] { $title } is gewijzigd, ik laat het weten. Het is nu { $when }. Het netwerk heeft dan rust.
    [holiday] { $title } is gewijzigd, ik laat het weten. Het is nu { $when }. Dat is een feestdag.
    [weekend] { $title } is gewijzigd, ik laat het weten. Het is nu { $when }. Dat is in het weekend.
   *[ordinary] { $title } is gewijzigd, ik laat het weten. Het is nu { $when }.
  }
meeting-changed-quietly = { $day ->
    [rest] { $title } is gewijzigd. Ik stuur niemand bericht, want tijd en plaats zijn gelijk: { $when }. Het netwerk heeft dan rust.
    [holiday] { $title } is gewijzigd. Ik stuur niemand bericht, want tijd en plaats zijn gelijk: { $when }. Dat is een feestdag.
    [weekend] { $title } is gewijzigd. Ik stuur niemand bericht, want tijd en plaats zijn gelijk: { $when }. Dat is in het weekend.
   *[ordinary] { $title } is gewijzigd. Ik stuur niemand bericht, want tijd en plaats zijn gelijk: { $when }.
  }
meeting-changed-meanwhile = { $title } is net door iemand anders gewijzigd. Open het formulier opnieuw, dan zie je hoe het nu is.
meeting-cancel-title = Bijeenkomst afzeggen
meeting-cancel-sure = { $people ->
    [one] Eén persoon krijgt van mij een privébericht dat het niet doorgaat, met een knop om het uit de agenda te halen. Terugdraaien kan niet.
   *[other] { $people } mensen krijgen van mij een privébericht dat het niet doorgaat, met een knop om het uit hun agenda te halen. Terugdraaien kan niet.
  }
meeting-cancel-no = Laat staan
meeting-cancelled-saved = { $title } gaat niet door. Ik laat het iedereen weten.
meeting-is-cancelled = { $title } gaat niet door.
meeting-too-late = { $title } is al begonnen of geweest. Wijzigen of afzeggen kan niet meer.
meeting-gone = Deze bijeenkomst bestaat niet meer.
meeting-not-yours = { $title } is niet voor jou. Denk je van wel? Vraag het aan je begeleider.
button-meeting-add = Nieuwe bijeenkomst
button-meeting-change = Wijzigen
button-meeting-cancel = Afzeggen
button-meeting-questions = Vragen vooraf
button-meeting-agenda = { $asked ->
    [0] Agenda
    [one] Agenda (één vraagt tijd)
   *[other] Agenda ({ $asked } vragen tijd)
  }
button-meeting-all = Alle bijeenkomsten
meeting-all = Dit zijn de bijeenkomsten van { $network } die nog komen.
meeting-all-more = { $more ->
    [one] En nog één daarna. Die zie je hier als er een geweest is.
   *[other] En nog { $more } daarna. Die zie je hier als de eerste geweest zijn.
  }

## Op Home

meeting-home-title = Bijeenkomsten
meeting-home-none = Er staat nog geen bijeenkomst gepland.
meeting-home-round = Er loopt een stille ronde in het kanaal.

## In het kanaal en als er iets verandert

meeting-post-kick-off = Startbijeenkomst: { $title }
meeting-post-midway = Halverwege: { $title }
meeting-post-closing = Slotbijeenkomst: { $title }
meeting-post-ordinary = Bijeenkomst: { $title }
meeting-post-note = Verandert er iets, dan staat het hier, en krijg je een privébericht.
meeting-post-cancelled = { $title } gaat niet door.
meeting-changed = Er is iets veranderd aan { $title }. Zo is het nu:
meeting-cancelled = { $title } gaat niet door. Het was gepland op { $when }.
meeting-changed-why = Je krijgt dit omdat de bijeenkomst ook voor jou is. Het is geen vraag: je hoeft niets te doen.

## In je eigen agenda

button-meeting-calendar = Zet in mijn agenda
button-meeting-uncalendar = Haal uit mijn agenda
meeting-calendar = Open dit bestand, dan staat { $title } in je agenda. Verandert er iets, druk dan nog eens op de knop: het nieuwe bestand werkt de oude afspraak bij.
meeting-calendar-cancelled = Open dit bestand, dan gaat { $title } uit je agenda. Lukt dat niet? Haal de afspraak dan zelf weg.

## De dag ervoor

meeting-before = De bijeenkomst komt eraan: { $title }
meeting-before-time-given = Je vroeg { $asked } minuten. Je krijgt { $minutes } minuten, om { $time }.
meeting-before-time-none = Je vroeg { $asked } minuten. Deze keer past het niet. Dat ligt niet aan jouw vraag.
meeting-before-questions = { $source ->
    [list] Je begeleider koos deze vraag uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [lists] Je begeleider koos deze vragen uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [both] Je begeleider koos deze vragen om alvast over na te denken. De eerste komt uit een vaste lijst. Meer hoeft niet:
   *[own] Je begeleider koos deze vraag om alvast over na te denken. Meer hoeft niet:
  }
meeting-before-questions-you = { $source ->
    [list] Jij koos deze vraag uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [lists] Jij koos deze vragen uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [both] Jij koos deze vragen om alvast over na te denken. De eerste komt uit een vaste lijst. Meer hoeft niet:
   *[own] Jij koos deze vraag om alvast over na te denken. Meer hoeft niet:
  }
meeting-before-questions-by = { $source ->
    [list] { $name } koos deze vraag uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [lists] { $name } koos deze vragen uit een vaste lijst, om alvast over na te denken. Meer hoeft niet:
    [both] { $name } koos deze vragen om alvast over na te denken. De eerste komt uit een vaste lijst. Meer hoeft niet:
   *[own] { $name } koos deze vraag om alvast over na te denken. Meer hoeft niet:
  }
meeting-before-why = Je krijgt dit één keer, omdat de bijeenkomst ook voor jou is. Met de knop hierboven zet je alleen deze berichten uit. Je zegt er niet mee af.
button-meeting-no-line = Geen berichten vooraf meer
button-meeting-line = Weer berichten vooraf
meeting-no-line = Goed. Ik stuur je geen bericht meer vóór een bijeenkomst. Gaat er een niet door of verandert er iets, dan hoor je dat wel.
meeting-line = Goed. Ik stuur je weer één bericht vóór een bijeenkomst.
meeting-questions-title = Vragen vooraf
meeting-questions-what = Kies hooguit twee open vragen. Ze staan in het bericht dat mensen vooraf krijgen. Niemand hoeft ze te beantwoorden.
meeting-questions-bank = Uit de vragenbank
meeting-questions-own = Of een vraag in je eigen woorden
meeting-questions-note = Een goede vraag is kort en open.
meeting-questions-two = Kies er hooguit twee.
meeting-questions-saved = De vragen voor { $title } zijn bewaard.

## De vragenbank

meeting-bank-matters = Wat maakt dit belangrijk voor jou?
meeting-bank-unsaid = Wat heb je nog niet gezegd?
meeting-bank-carer = Wat zou de mantelzorger zeggen?
meeting-bank-nothing = Wat gebeurt er als je niets doet?
meeting-bank-assumption = Welke aanname durf je los te laten?
meeting-bank-step = Wat is de kleinste stap?
meeting-bank-before = Wanneer lukte iets dergelijks eerder?
meeting-bank-missing = Wie mis je nog aan tafel?
meeting-bank-changed = Waar ben je anders over gaan denken?
meeting-bank-stuck = Waar loop je op vast?

## Tijd vragen

button-meeting-bid = Tijd vragen voor mijn vraagstuk
button-meeting-bid-change = Mijn vraag om tijd wijzigen
button-meeting-withdraw = Toch geen tijd
meeting-bid-beside = Er komt een bijeenkomst aan: { $title }, { $when }. Wil je tijd vragen voor jouw vraagstuk?
meeting-bid-title = Tijd vragen
meeting-bid-what = Vraag tijd in “{ $title }”. De groep denkt dan met je mee, met vragen en niet met adviezen.
meeting-bid-for = Waarvoor? Schrijf het in één zin.
meeting-bid-minutes = Hoe lang?
meeting-bid-note = Je begeleider leest dit. Komt de agenda in het kanaal, dan staat deze zin erbij, met je naam. Terugnemen kan altijd.
meeting-bid-saved = Je vraagt { $minutes } minuten in “{ $title }”. Je begeleider kijkt wat past. Je leest het in de agenda, de dag ervoor.
meeting-withdrawn = Goed. Je vraagt geen tijd in “{ $title }”.
meeting-no-bid = Je vroeg geen tijd in “{ $title }”, of je nam dat al terug.
meeting-has-begun = { $title } is al begonnen. Zeg het in de groep zelf.
meeting-careful = Schrijf geen namen, en niets waaraan iemand een cliënt, inwoner of collega herkent.
meeting-recognisable = Kijk nog even: hieraan kan iemand een cliënt, inwoner of collega herkennen. Wijzigen kan met dezelfde knop.

## De agenda

meeting-agenda-title = Agenda
meeting-agenda-what = { $asked ->
    [0] Niemand vroeg nog tijd. Er is { $room } minuten ruimte voor vraagstukken.
    [one] Eén persoon vraagt tijd. Er is { $room } minuten ruimte voor vraagstukken.
   *[other] { $asked } mensen vragen tijd. Er is { $room } minuten ruimte voor vraagstukken.
  }
meeting-agenda-order = Wanneer komt { $name }?
meeting-agenda-minutes = Hoeveel minuten voor { $name }?
meeting-agenda-place = Plaats { $n }
meeting-agenda-later = Liever de volgende keer
meeting-agenda-note = Niemand ziet dit, tot je op de volgende bladzijde op delen drukt.
meeting-agenda-on = Verder
meeting-agenda-in-channel = Zo komt het in het kanaal. Iedereen daar leest de namen en de zinnen die mensen zelf schreven.
meeting-agenda-no-channel = Deze groep heeft geen eigen kanaal. De agenda komt daarom niet in het kanaal van { $network }. Wie in de groep zit, leest haar met een knop op Home en in het bericht vooraf.
meeting-agenda-share-note = Verandert er daarna iets, dan verandert de agenda mee.
meeting-agenda-share = Deel de agenda
meeting-agenda-shared = De agenda van { $title } is gedeeld.
meeting-agenda-elsewhere = Het kanaal is intussen een ander. Open de agenda van { $title } opnieuw, dan zie je waar zij komt.
meeting-agenda-heading = Agenda van { $title }
meeting-agenda-full = { $later ->
    [one] Dit past er deze keer niet bij. Er is meer gevraagd dan er tijd is: misschien de volgende keer?
   *[other] Deze { $later } passen er deze keer niet bij. Er is meer gevraagd dan er tijd is: misschien de volgende keer?
  }
meeting-no-agenda = Er is nog geen agenda van { $title }.
button-meeting-read-agenda = Bekijk de agenda
meeting-slot-opening = { $time } · Openen en terugkijken op acties · { $minutes } minuten
meeting-slot-issue = { $time } · Vraagstuk van { $name } · { $minutes } minuten
meeting-slot-break = { $time } · Pauze · { $minutes } minuten
meeting-slot-questions = { $time } · Ronde met vragen · { $minutes } minuten
meeting-slot-review = { $time } · Hoe ging dit samen? · { $minutes } minuten

## De stille ronde

button-meeting-round = Stille ronde
meeting-round-title = Stille ronde
meeting-round-heading = Stille ronde
meeting-round-what = Iedereen schrijft eerst voor zichzelf. Niemand ziet iets, tot alle antwoorden tegelijk in het kanaal komen, in willekeurige volgorde.
meeting-round-where = De ronde komt in het kanaal van { $network }.
meeting-round-whose = In welk kanaal?
meeting-round-bank = Vraag uit de vragenbank
meeting-round-own = Of een vraag in je eigen woorden
meeting-round-one = Kies één vraag: uit de bank of in je eigen woorden, niet allebei.
meeting-round-none = Kies een vraag uit de bank, of schrijf er een.
meeting-round-how = Komen de namen erbij?
meeting-round-how-hint = Spreek dit eerst af met de groep. Het staat erbij voordat iemand schrijft.
meeting-round-named = Ja, met namen
meeting-round-unnamed = Nee, zonder namen
meeting-round-until = Wanneer verschijnen de antwoorden?
meeting-round-minutes = { $minutes ->
    [0] Als ik op de knop druk
   *[other] Na { $minutes } minuten, of eerder met de knop
  }
meeting-round-note = Zonder namen zijn er minstens drie antwoorden van deelnemers nodig. Toon je niets, dan gooi ik de antwoorden na een week weg.
meeting-round-begin = Begin de ronde
meeting-round-no-channel = Deze groep is er niet meer, of heeft geen eigen kanaal meer. Kies opnieuw.
meeting-round-open-already = In dit kanaal loopt al een stille ronde. Toon eerst die antwoorden.
meeting-round-is-named = Je antwoord komt straks in dit kanaal, met je naam.
meeting-round-is-unnamed = Je antwoord komt straks in dit kanaal, zonder naam.
meeting-round-shows-at = De antwoorden verschijnen allemaal tegelijk om { $time }, of eerder als je begeleider ze toont.
meeting-round-shows-by-hand = Je begeleider toont straks alle antwoorden tegelijk.
meeting-round-count = { $count } mensen hebben al geschreven.
meeting-round-silent = Tot dan leest niemand iets, ook je begeleider niet.
meeting-round-few = Er zijn minder dan drie antwoorden van deelnemers. Zonder namen toon ik die niet, want dan is te raden wie wat schreef. Wie wil, kan het eigen antwoord tonen met naam. Morgen gooi ik weg wat niet getoond is.
meeting-round-over = Deze ronde is voorbij. Wat niet getoond werd, heb ik weggegooid.
meeting-round-empty = Niemand schreef iets. Dat mag ook.
meeting-round-shown = De antwoorden staan hieronder, in willekeurige volgorde.
meeting-round-taken = Hier nam iemand de eigen woorden terug.
meeting-round-asked = Dit was de vraag:
meeting-round-answers = Dit schreven jullie
meeting-round-calmly = Lees het rustig.
meeting-round-not-shown-by-you = Wie begeleidt, toont straks alle antwoorden tegelijk. Jij hoeft niets te doen.
meeting-round-shown-already = Deze ronde is al voorbij.
meeting-round-not-yours = In deze ronde staat niets met jouw naam. Antwoorden zonder naam kan niemand meer terugvinden.
meeting-round-mine-shown = Je antwoord staat nu in het kanaal, met je naam. Je kunt het daar weer terugnemen.
meeting-round-taken-back = Je woorden zijn weg.
meeting-show-title = Antwoorden tonen
meeting-show-sure = Alle antwoorden verschijnen nu tegelijk in het kanaal. Daarna kan niemand meer schrijven.
button-meeting-write = Schrijf je antwoord
button-meeting-show-round = Toon de antwoorden
button-meeting-show-mine = Toon mijn antwoord met mijn naam
button-meeting-take-back = Haal mijn woorden terug
meeting-write-named = Straks leest iedereen in het kanaal van { $where } je antwoord, met je naam. Tot dan leest niemand het. Terugnemen kan altijd.
meeting-write-unnamed = Straks leest iedereen in het kanaal van { $where } je antwoord, zonder naam. Tot dan leest niemand het.
meeting-write-known = Wat kan iemand weten? Tot het tonen bewaar ik versleuteld dat dit antwoord van jou is, zodat je het kunt wijzigen. Bij het tonen wis ik dat: daarna kan niemand nog vinden wie wat schreef, ook de beheerder niet. Terugnemen kan dan ook niet meer. Aan je woorden kan iemand je wel herkennen. Met minder dan drie antwoorden van deelnemers toon ik er geen.
meeting-write-words = Jouw antwoord
meeting-write-again = Je schreef al iets. Wijzig het, of maak het leeg om het weg te halen.
meeting-write-submit = Bewaar mijn antwoord
meeting-write-kept = Bewaard. Niemand leest het nog. Wijzigen kan met dezelfde knop, tot de antwoorden verschijnen.
meeting-write-gone = Je antwoord is weg.

## Na afloop

meeting-take-away-line = De bijeenkomst is voorbij. Wil je nog even opschrijven wat je meeneemt?
button-meeting-take-away = Schrijf op wat ik meeneem
meeting-take-away-beside = De bijeenkomst “{ $title }” is geweest. Wil je opschrijven wat je meeneemt?
meeting-take-away-title = Wat ik meeneem
meeting-take-away-what = Na { $title }. Vul in wat je wilt, leeg laten mag.
meeting-take-away-step = Mijn volgende stap
meeting-step-hint = Maak er een als-dan van. Bijvoorbeeld: als ik maandag begin, dan bel ik eerst de wijkverpleegkundige.
meeting-take-away-lesson = Wat ik meeneem
meeting-take-away-helper = Wie mij helpt
meeting-helper-hint = Een rol is genoeg, bijvoorbeeld: een collega uit mijn groep.
meeting-take-away-empty = Vul minstens één ding in, of druk op annuleren.
meeting-take-away-saved = Bewaard. Alleen jij leest dit.
meeting-take-away-saved-step = Bewaard. Alleen jij leest dit. Je volgende stap staat op Home bij je acties, en daar kun je haar aanpassen. Over een week vraag ik er één keer naar, bij je weekvraag.
meeting-only-you = Wat je hier schrijft, leest alleen jij.
meeting-take-away-who-reads = Druk op de knop om te schrijven. Wat je daar invult, lees alleen jij. Wat je in deze draad typt, leest het hele kanaal.
meeting-own-bid = Tijd gevraagd in { $title }
meeting-own-bid-read = Je begeleider leest dit, en wie de agenda leest als die gedeeld is.
meeting-own-taken = Wat je meenam uit { $title }
meeting-own-shown = Je schreef dit in een stille ronde. Het staat in het kanaal, met je naam.
meeting-own-not-shown = Je schreef dit in een stille ronde. Niemand heeft het gelezen.
meeting-not-yet = { $title } moet nog beginnen.
button-meeting-present = Hoeveel mensen waren er?
meeting-present-title = Aanwezigen
meeting-present-what = Hoeveel mensen waren er bij { $title }?
meeting-present-how-many = Aantal
meeting-present-note = Alleen het aantal. Wie er was, bewaar ik nergens.
meeting-present-wrong = Vul een aantal in, bijvoorbeeld 7.
