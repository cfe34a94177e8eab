### De leercyclus: zeven fasen, met hun vragen en kaarten

cycle-phase-issue = Vraagstuk inbrengen
cycle-phase-exploring = Verkennen
cycle-phase-direction = Richting kiezen
cycle-phase-experiment = Uitproberen
cycle-phase-reflecting = Samen terugkijken
cycle-phase-lessons = Lessen
cycle-phase-lasting = Laten beklijven

## Fase 0: je vraagstuk inbrengen

cycle-issue-title = Jouw vraagstuk
cycle-issue-before = We beginnen met wat jij meebrengt naar { $network }. Eerst drie korte vragen; de drie daarna mag je overslaan. Typ gewoon je antwoord. Alleen jij leest het, tot jij het deelt. Ik ben een programma: ik bewaar wat je schrijft, maar begrijp het niet.
cycle-issue-issue = Welk vraagstuk uit je eigen werk neem je mee? Schrijf het in één zin.
cycle-issue-why = Waarom speelt dit nu, en wie merkt er het meest van?
cycle-issue-tried = Wat heb je al geprobeerd? Wat gebeurde er toen?
cycle-issue-move = Welk stukje kun je zelf in beweging brengen, ook al is het klein?
cycle-issue-learn = Wat wil je zelf leren in dit traject?
cycle-issue-satisfied = Waaraan merk je over een paar maanden dat je tevreden bent?

cycle-issue-issue-label = Vraagstuk
cycle-issue-why-label = Waarom nu, en voor wie
cycle-issue-tried-label = Al geprobeerd
cycle-issue-move-label = Wat ik zelf in beweging kan brengen
cycle-issue-learn-label = Wat ik wil leren
cycle-issue-satisfied-label = Wanneer ik tevreden ben

cycle-issue-card = Dit is jouw vraagstuk
cycle-issue-card-of = Het vraagstuk van { $name }
cycle-issue-card-note = Herken je dit? Stel in een reactie een open vraag. Advies mag later.

## Fase 1: verkennen

cycle-exploring-title = Verkennen
cycle-exploring-before = In deze fase kijken we goed naar het probleem, nog zonder oplossing. Een paar korte vragen per keer; overslaan mag altijd.
cycle-exploring-moment = Denk aan één moment waarop dit gebeurde. Wat zag en hoorde je? (geen namen)
cycle-exploring-whose = Voor wie is dit een probleem? En voor wie juist niet?
cycle-exploring-sure = Wat weet je zeker, en wat neem je aan?
cycle-exploring-who = Wie weet hier veel van? Wie geeft er echt om? Wie kan er iets aan doen? (de rol, geen naam)
cycle-exploring-keeps = Wat houdt het in stand? Welk deel daarvan ligt bij jou of je organisatie?
cycle-exploring-again = Schrijf je vraagstuk opnieuw op. Wat is er veranderd?

cycle-exploring-moment-label = Eén moment
cycle-exploring-whose-label = Voor wie het een probleem is
cycle-exploring-sure-label = Wat ik zeker weet, en wat ik aanneem
cycle-exploring-who-label = Wie het weet, wie erom geeft, wie iets kan doen
cycle-exploring-keeps-label = Wat het in stand houdt
cycle-exploring-again-label = Mijn vraagstuk nu

cycle-exploring-card = Zo ziet je vraagstuk er nu uit
cycle-exploring-card-of = { $name } verkende een vraagstuk
cycle-exploring-card-note = Welke aanname zou jij onderzoeken? Stel in een reactie een open vraag.

## Fase 2: een richting kiezen

cycle-direction-title = Richting kiezen
cycle-direction-before = Nu zoeken we een richting om klein uit te proberen. Gekke ideeën horen erbij.
cycle-direction-others = Wie heeft iets vergelijkbaars al aangepakt? Wat kun je daarvan gebruiken?
cycle-direction-well = Wanneer gaat het wél goed, ook al is het zelden? Wat is er dan anders?
cycle-direction-ways = Welke drie richtingen zie je? Noem er ook een die je eerst gek vond.
cycle-direction-join = Wie moet meedoen, en wie krijgt er last van?
cycle-direction-chosen = Welke richting ga je klein uitproberen? Waarom deze?
cycle-direction-true = Wat moet er kloppen, wil dit idee werken?

cycle-direction-others-label = Wat ik van anderen kan gebruiken
cycle-direction-well-label = Wanneer het wél goed gaat
cycle-direction-ways-label = Richtingen die ik zie
cycle-direction-join-label = Wie mee moet doen, en wie er last van krijgt
cycle-direction-chosen-label = Wat ik klein ga uitproberen
cycle-direction-true-label = Wat er moet kloppen

cycle-direction-card = Dit is jouw richting
cycle-direction-card-of = De richting die { $name } kiest
cycle-direction-card-note = Ken je iets wat hierop lijkt? Stel in een reactie een open vraag.

## Fase 3: uitproberen

cycle-experiment-title = Uitproberen
cycle-experiment-before = Je gaat iets kleins uitproberen. Stoppen mag: wat je ervan leert, telt.
cycle-experiment-do = Wat ga je precies doen, en met wie? Hou het klein: hooguit vier weken.
cycle-experiment-until = Tot welke dag probeer je het uit?
cycle-experiment-expect = Wat denk je dat er gaat gebeuren?
cycle-experiment-sign = Waaraan zie je dat het werkt? En wanneer stop je ermee?
cycle-experiment-plan = Maak af: “Als … gebeurt, dan doe ik …”

cycle-experiment-do-label = Wat ik ga doen, en met wie
cycle-experiment-until-label = Tot en met
cycle-experiment-expect-label = Wat ik verwacht
cycle-experiment-sign-label = Waaraan ik zie dat het werkt, en wanneer ik stop
cycle-experiment-plan-label = Als … dan …

cycle-experiment-card = Dit is jouw experiment
cycle-experiment-card-of = { $name } probeert iets uit
cycle-experiment-card-note = Wat zou jij willen weten als dit voorbij is? Stel in een reactie een open vraag.

## Fase 4: samen terugkijken

cycle-reflecting-title = Samen terugkijken
cycle-reflecting-before = Wat gebeurde er echt? Ook wat niet lukte, is hier welkom.
cycle-reflecting-happened = Wat gebeurde er echt, vergeleken met wat je dacht?
cycle-reflecting-surprise = Wat verraste je het meest?
cycle-reflecting-helped = Wat deed je zelf dat hielp? En wat zat er in de weg?
cycle-reflecting-noticed = Wat merkten de mensen om wie het gaat? Hoe weet je dat? (geen herkenbare personen)
cycle-reflecting-question = Welke vraag zou je aan je groep willen stellen?
cycle-reflecting-decision = Ga je door, pas je het aan, stop je, of kijk je opnieuw naar het probleem?
cycle-reflecting-decision-go-on = Ik ga door
cycle-reflecting-decision-adapt = Ik pas het aan
cycle-reflecting-decision-stop = Ik stop ermee
cycle-reflecting-decision-again = Ik kijk opnieuw naar het probleem

cycle-reflecting-happened-label = Wat er gebeurde
cycle-reflecting-surprise-label = Wat me verraste
cycle-reflecting-helped-label = Wat hielp, en wat in de weg zat
cycle-reflecting-noticed-label = Wat anderen merkten
cycle-reflecting-question-label = Mijn vraag aan de groep
cycle-reflecting-decision-label = Mijn besluit

cycle-reflecting-card = Zo kijk je terug
cycle-reflecting-card-of = { $name } kijkt terug op een experiment
cycle-reflecting-card-note = Wat herken je hiervan? Stel in een reactie een open vraag.

## Fase 5: lessen

cycle-lessons-title = Lessen
cycle-lessons-before = We maken er een les van waar een ander iets aan heeft.
cycle-lessons-know = Wat weet je nu, dat je in het begin niet wist?
cycle-lessons-when = In welke situatie geldt dat? En wanneer niet?
cycle-lessons-advise = Wat raad je een ander netwerk aan, en wat raad je af?
cycle-lessons-basis = Waarop baseer je dit: één keer gezien, vaker gezien of gemeten?
cycle-lessons-basis-once = Eén keer gezien
cycle-lessons-basis-more = Vaker gezien
cycle-lessons-basis-measured = Gemeten
cycle-lessons-tile = Vat het samen in één korte zin (hooguit 80 tekens).
cycle-lessons-readers = Wie mag deze les lezen?
cycle-lessons-readers-me = Alleen ik
cycle-lessons-readers-group = Mijn groep, met mijn naam
cycle-lessons-readers-network = Iedereen in het kanaal, met mijn naam
cycle-lessons-readers-everyone = Ook andere netwerken, met mijn naam

cycle-lessons-know-label = Wat ik nu weet
cycle-lessons-when-label = Wanneer het geldt
cycle-lessons-advise-label = Wat ik aanraad en afraad
cycle-lessons-basis-label = Waarop het berust
cycle-lessons-tile-label = Op een tegeltje
cycle-lessons-readers-label = Wie het leest

cycle-lessons-card = Dit is jouw les
cycle-lessons-card-of = Een les van { $name }
cycle-lessons-card-note = Kun je hier iets mee? Stel een vraag met de knop, of reageer onder dit bericht.

## Fase 6: laten beklijven

cycle-lasting-title = Laten beklijven
cycle-lasting-before = De laatste fase: wie doet nu iets anders, en wie neemt het over?
cycle-lasting-does = Wie doet er nu iets anders dan eerst? Wat precies? (noem de rol, niet de naam)
cycle-lasting-residents = Wat merken inwoners, cliënten of mantelzorgers daarvan?
cycle-lasting-matters = Wat is voor jou de belangrijkste verandering, en waarom juist die?
cycle-lasting-needed = Wat is nodig om dit vast te houden: tijd, geld, een afspraak, een mens?
cycle-lasting-owner = Wie neemt het over? En wanneer kijken we terug?
cycle-lasting-useful = Voor wie is dit ook bruikbaar? Hoe bereik je die?

cycle-lasting-does-label = Wie nu iets anders doet
cycle-lasting-residents-label = Wat anderen ervan merken
cycle-lasting-matters-label = De belangrijkste verandering
cycle-lasting-needed-label = Wat nodig is om het vast te houden
cycle-lasting-owner-label = Wie het overneemt, en wanneer we terugkijken
cycle-lasting-useful-label = Voor wie het ook bruikbaar is

cycle-lasting-card = Dit is jouw verhaal van verandering
cycle-lasting-card-of = Wat er veranderde bij { $name }
cycle-lasting-card-note = Voor wie zou dit ook iets zijn? Stel een vraag met de knop, of reageer onder dit bericht.

## Rond de vragen

cycle-where = Fase { $at } van { $all }
cycle-passed-by = We zijn nu bij fase { $at }: { $phase }. Wat daarvoor nog openstond, hoeft niet meer. Je kunt hier gewoon instappen.
cycle-goes-on = Dag { $name }. We gaan verder met deze fase: een paar korte vragen, overslaan mag.
cycle-still-open = Dag { $name }. Deze vraag staat nog open. Beantwoorden mag nu, en later ook.
cycle-recall = In { $month } schreef je bij “{ $about }”:
cycle-resting = Bewaard, en genoeg voor nu. { $left ->
    [one] Er is nog één vraag in deze fase. Die komt
   *[other] Er zijn nog { $left } vragen in deze fase. Die komen
 } een volgende keer met je weekvraag mee. Nu al verder mag ook.
cycle-resting-alone = Bewaard, en genoeg voor nu. { $left ->
    [one] Er is nog één vraag over.
   *[other] Er zijn nog { $left } vragen over.
 } Die vraag ik niet meer vanzelf. Nu verder mag, hoeft niet.
cycle-nothing-written = Je hebt deze fase overgeslagen. Dat mag. Wil je later toch iets opschrijven, dan kan dat in de Home-tab.
cycle-next = Hierna: { $phase }, vanaf { $day }. De vragen komen met je weekvraag mee.
cycle-next-begins = Hierna: { $phase }, vanaf { $day }.
cycle-last = Dit was de laatste fase. Alles wat je schreef, vind je terug in je leerdagboek, op Home.
cycle-next-now = Hierna komt { $phase }. De vragen komen met je weekvraag mee. Nu al beginnen mag ook.
cycle-read-by-me = Alleen jij leest dit, ook je begeleider niet. Delen hoeft niet. Doe je het wel, dan staat je naam erbij en kunnen anderen in { $network } meedenken. Lees het dan eerst na: alles hierboven gaat mee. Wil je een deel voor jezelf houden, kies dan Wie mag dit lezen.
cycle-read-by-group = Gedeeld met je groep in { $network }, met je naam. Terughalen kan altijd. Wie het al las, heeft het gelezen.
cycle-read-by-network = Gedeeld in het kanaal van { $network }, met je naam. Terughalen kan altijd. Wie het al las, heeft het gelezen.
cycle-read-by-everyone = Gedeeld in het kanaal van { $network }, met je naam, en ook voor andere netwerken. Terughalen kan altijd. Wie het al las, heeft het gelezen.
cycle-read-by-some = Een deel hiervan kunnen anderen in { $network } lezen. Onder Wie mag dit lezen zie je welk deel.
cycle-read-by-mixed = Wie dit in { $network } leest, verschilt per antwoord. Onder Wie mag dit lezen zie je het.
cycle-decided-adapt = Je past het aan. Je kunt nu een nieuwe versie beschrijven. Doe je niets, dan gaan we verder met wat je ervan leerde.
cycle-decided-stop = Je stopt met dit experiment. Dat is ook een uitkomst. Je blijft gewoon in het netwerk. Doe je niets, dan gaan we verder met wat je ervan leerde.
cycle-decided-again = Je kijkt opnieuw naar het probleem. Doe je niets, dan gaan we verder met wat je ervan leerde.
button-cycle-decided-adapt = Nieuwe versie beschrijven
button-cycle-decided-stop = Dit vraagstuk afronden
button-cycle-decided-again = Terug naar het probleem
cycle-recall-lesson = Dit is je les tot nu toe:

button-cycle-go-on = Nu verder
button-cycle-now = Begin nu
button-cycle-share = Deel met het netwerk
button-cycle-share-group = Deel met mijn groep
button-cycle-unshare = Haal terug
button-cycle-more = Verder met mijn vraagstuk
cycle-share-title = Delen?
cycle-share-sure = Iedereen in het kanaal van { $network } kan dan al je antwoorden op deze kaart lezen, met je naam. Terughalen kan altijd.
cycle-share-yes = Delen
button-cycle-catch-up = Breng mijn vraagstuk in
cycle-already-begun = Je vraagstuk is er al. Je vindt het in de Home-tab.

## Terug of stoppen

cycle-turn-title = Terug of stoppen
button-cycle-turn = Terug of stoppen
cycle-turn-explained = Een vraagstuk loopt niet altijd in een rechte lijn. Wat je schreef, blijft bewaard.
cycle-turn-to = Wat wil je doen?
cycle-turn-back = Terug naar { $phase }
cycle-turn-stop = Stoppen met dit vraagstuk
cycle-turn-anew = Opnieuw beginnen, met een ander vraagstuk
cycle-turn-reason = Waarom? Wat heb je daarvan geleerd?
cycle-turn-hint = Mag leeg blijven. Alleen jij leest dit.
cycle-turn-submit = Bewaren
cycle-turn-kept = Bewaard. Alleen jij leest dit.
cycle-turned-back = Goed. Je gaat verder bij { $phase }. De vragen komen met je weekvraag mee. Nu al beginnen mag ook.
cycle-turned-stop = Goed, je laat dit vraagstuk los. Wat je schreef, blijft van jou. Je hoort bij het netwerk zoals eerst, en je krijgt elke week een paar korte vragen over je week. Wil je weer een vraagstuk inbrengen, dan kan dat altijd.
button-cycle-anew = Opnieuw beginnen
cycle-no-programme = { $network } heeft nog geen programma met fasen.
cycle-not-walking = Er is nu geen fase waar je in zit. Kijk in de Home-tab hoe het verder gaat.
cycle-phase-done = De vragen van deze fase heb je al gehad. Je vindt je antwoorden in de Home-tab.

## Home van wie meedoet

cycle-home = Waar je bent in { $network }
cycle-here = Fase { $at } van { $all }: { $phase }
cycle-here-behind = Je werkt aan fase { $at } van { $all }: { $phase }. De anderen zijn verder; dat geeft niet.
cycle-home-stopped = Je werkt in { $network } nu niet aan een vraagstuk.
button-cycle-cards = Mijn kaarten
cycle-cards-title = Wat je maakte in { $network }
cycle-cards-none = Er is nog niets. Na je eerste antwoorden vind je hier je kaarten terug.
cycle-cards-versions = Zo veranderde je vraagstuk
cycle-cards-note = Onder Verander staan je hele antwoorden. Dit bericht is alleen voor jou.

## Home van wie begeleidt

cycle-leading = Programma
cycle-leading-none = Dit netwerk heeft nog geen programma. Met een programma krijgt ieder stap voor stap de vragen van zeven fasen, van vraagstuk tot blijvende verandering.
cycle-reached-issue = { $people } mensen brachten een vraagstuk in.
cycle-reached-exploring = { $people } mensen verkenden hun vraagstuk.
cycle-reached-direction = { $people } mensen zochten een richting.
cycle-reached-experiment = { $people } mensen beschreven een experiment.
cycle-reached-reflecting = { $people } mensen keken terug op hun experiment.
cycle-reached-lessons = { $people } mensen schreven een les op.
cycle-reached-lasting = { $people } mensen schreven op wat er blijft.
button-cycle-programme = Kies een programma
button-cycle-programme-other = Ander programma
button-cycle-move = Verschuif een datum
cycle-programme-title = Programma
cycle-programme-explained = Kies hoe het netwerk werkt. Je ziet eerst de data; daarna kun je ze nog verschuiven.
cycle-programme-template = Programma
cycle-template-five-months = Actieleren in vijf maanden: alle zeven fasen
cycle-template-six-weeks = Korte cyclus van zes weken: zes fasen, alleen de kortste vragen
cycle-template-three-years = Landelijk lerend netwerk van drie jaar: elk jaar een cyclus
cycle-template-improvement = Verbetercyclus: beginpunt, één verbetering, kort plan, terugkijken
cycle-programme-starts = Eerste dag van het programma
cycle-programme-short = Hoeveel vragen
cycle-programme-short-yes = Alleen de kortste vragen van elke fase
cycle-programme-replaces = Er is al een programma. Kies je een ander, dan komen de nieuwe data in de plaats van de oude. Wat mensen schreven, blijft.
cycle-programme-next = Bekijk wat er verandert
cycle-programme-calendar = Zo loopt het
cycle-programme-outside = Kies een dag van { $first } tot { $last }: zo lang loopt het netwerk.
cycle-programme-fit = Dit programma is gemaakt voor ongeveer { $weeks } weken. Ik heb het gepast op de data van jouw netwerk.
cycle-programme-goes-on = Dit gaat verder waar het vorige programma was: wie een fase al afrondde, krijgt die vragen niet nog eens. Moet iedereen opnieuw beginnen? Kies dan een eerste dag na { $day }.
cycle-programme-then = De vragen komen met ieders eigen weekvraag mee: twee of drie per keer, nooit een extra bericht.
cycle-programme-yes = Zo doen we het
cycle-programme-kept = Het programma staat. Ieder krijgt de vragen van de fase met de eigen weekvraag. Data verschuiven kan altijd, in je Home-tab.
cycle-calendar-line = { $day }: { $phase }
cycle-calendar-moved = { $day } (was { $was }): { $phase }
cycle-move-title = Datum verschuiven
cycle-move-which = Welke fase?
cycle-move-day = Nieuwe eerste dag
cycle-move-how = En de fasen daarna?
cycle-move-rest = Schuiven evenveel mee
cycle-move-one = Blijven staan
cycle-move-crosses = Dan zouden fasen door elkaar lopen. Kies een andere dag, of laat de rest meeschuiven.
cycle-move-far = Dat is meer dan een jaar na het einde van het netwerk. Kies een eerdere dag.
cycle-move-unchanged = Op die dag begint deze fase al. Kies een andere dag.
cycle-move-before = Dat is voor de eerste dag van het netwerk.
cycle-move-changed = Iemand anders heeft de data intussen veranderd. Begin opnieuw, dan zie je hoe ze nu zijn.
cycle-move-changes = Dit verandert er
cycle-move-today = Vanaf nu zit ieder die met het programma meeloopt in: { $phase }. Wie halverwege een vraag is, mag die gewoon afmaken.
cycle-move-same = Vandaag merkt niemand hier iets van: ieder blijft in dezelfde fase.
cycle-move-late = { $number ->
    [one] Eén fase begint dan na het einde van het netwerk
   *[other] { $number } fasen beginnen dan na het einde van het netwerk
 } ({ $ends }). Verleng het netwerk, of kies een eerdere dag.
cycle-move-yes = Bewaren
cycle-move-kept = De data zijn verschoven. Niemand krijgt hier een bericht over; de vragen komen gewoon op hun nieuwe tijd.
