### De thermometer. Getallen en datums komen opgemaakt binnen.

## De stellingen en hun dimensies

dimension-ambition = Ambitie
dimension-interests = Belangen
dimension-relationship = Relatie
dimension-organisation = Organisatie
dimension-process = Proces
dimension-learning = Leren en effect

statement-A1 = Het is voor mij duidelijk wat we samen willen bereiken.
statement-A2 = Ons doel maakt voor inwoners en naasten echt verschil.
statement-B1 = Wat dit netwerk oplevert, is de tijd waard die ik erin steek.
statement-B2 = Als belangen botsen, praten we daar open over.
statement-C1 = Ik durf hier te zeggen dat iets niet lukt.
statement-C2 = Mijn inbreng telt hier net zo veel als die van een ander.
statement-D1 = Ik weet wie wat doet en bij wie ik terechtkan.
statement-D2 = Ik krijg tijd en ruimte om mee te doen.
statement-E1 = Besluiten nemen we op een manier die ik eerlijk vind.
statement-E2 = Wat we afspreken, doen we ook, of we passen het samen aan.
statement-F1 = We nemen de tijd om te kijken wat we leren.
statement-F2 = Wat ik hier leer, gebruik ik in mijn eigen werk.
# Het paar voor netwerken met mantelzorgers en vrijwilligers.
statement-G1 = Mantelzorgers en vrijwilligers praten mee vóórdat we iets besluiten.
statement-G2 = Ik weet hoe en wanneer ik informele zorg erbij vraag.
thermometer-extra = Ook gevraagd

## De uitslag

thermometer-result-title = De uitslag van onze thermometer
thermometer-took-part = { $submitted } van de { $invited } mensen deden mee, begeleiders meegeteld.
thermometer-low-response = Dat is minder dan de helft. Dit is geen beeld van de hele groep.
thermometer-closed-on = Deze thermometer sloot op { $date }.

thermometer-success-title = Dit gaat goed
thermometer-success-none = Er is nog geen stelling die duidelijk hoog scoort.
thermometer-improvement-title = Dit kan beter
thermometer-improvement-none = Er is geen stelling die eruit springt als laag.
thermometer-conversation-title = Hierover verschillen jullie het meest
thermometer-conversation-none = De antwoorden liggen bij elke stelling dicht bij elkaar.
thermometer-others-title = De andere stellingen

# Wie eerst genoemd wordt, is niet beter: wat gelijk staat, wordt geteld.
thermometer-success-more = { $more ->
    [one] Nog één stelling scoort even hoog.
   *[other] Nog { $more } stellingen scoren even hoog.
  }
thermometer-improvement-more = { $more ->
    [one] Nog één stelling scoort even laag.
   *[other] Nog { $more } stellingen scoren even laag.
  }
thermometer-conversation-more = { $more ->
    [one] Over nog één stelling verschillen jullie net zo veel.
   *[other] Over nog { $more } stellingen verschillen jullie net zo veel.
  }
thermometer-point = { $statement } Gemiddeld { $mean }, { $band }.
thermometer-point-shares = { $statement } Gemiddeld { $mean }, { $band }. { $agree } eens, { $disagree } oneens.

thermometer-band-united = eensgezind
thermometer-band-mixed = gemengd
thermometer-band-divided = verdeeld
thermometer-label-warm = gaat goed
# Een hoog cijfer waarover mensen verdeeld zijn, is niet klaar.
thermometer-label-warm-divided = hoog cijfer, praat er toch over
thermometer-label-lukewarm = praat hierover
thermometer-label-cold = vraagt aandacht

# Voor een schermlezer: een hele zin bij elke stelling.
thermometer-line = { $statement } Gemiddeld { $mean } en { $band }: { $label }.
thermometer-line-shares = { $statement } Gemiddeld { $mean } en { $band }: { $label }. { $agree } eens, { $disagree } oneens.
thermometer-line-hidden = { $statement } Te weinig antwoorden.
thermometer-line-dimension = { $dimension }: gemiddeld { $mean }.
thermometer-line-temperature = Alles bij elkaar staat de thermometer op { $degrees } graden. Bij 0 is iedereen het overal helemaal mee oneens, bij 100 helemaal mee eens.

thermometer-guide-title = Praat er samen over
thermometer-guide-1 = Herkennen we dit? Waar zie je het?
thermometer-guide-2 = Wat houden we vast?
thermometer-guide-3 = Waarover verschillen we het meest, en wat zit daaronder?
thermometer-guide-4 = Welk ene punt pakken we op? Wie zorgt ervoor, en wanneer kijken we terug?
thermometer-reading = 1 is helemaal oneens, 5 is helemaal eens. Eensgezind: de antwoorden liggen dicht bij elkaar. Verdeeld: ver uit elkaar. Gemengd: ertussenin. De cijfers zijn afgerond, zodat niemand te herkennen is.
thermometer-not-windesheim = Ken je de samenwerkingsthermometer van hogeschool Windesheim? Dat is een andere dan deze. Je vindt die op { $address }.

## Te weinig antwoorden

thermometer-too-few-title = Deze keer geen uitslag
thermometer-too-few = Er zijn te weinig antwoorden. Voor een uitslag zijn er minstens { $least } nodig, zodat niemand te herkennen is. Niemand krijgt de antwoorden te zien. De begeleider kan later een nieuwe thermometer starten. Dank aan iedereen die meedeed.

## Het plaatje

thermometer-picture-title = { $network }, { $date }
thermometer-picture-alt = Thermometer van { $network }, { $date }.
thermometer-picture-subtitle = Thermometer, { $date }
thermometer-picture-temperature = { $degrees }°
thermometer-picture-words = { $band } · { $label }
thermometer-picture-words-shares = { $band } · { $label } · { $agree } eens, { $disagree } oneens
thermometer-picture-hidden = te weinig antwoorden
thermometer-picture-scale = Van 1 (helemaal oneens) tot 5 (helemaal eens)

## Een ronde: openen, invullen, sluiten

thermometer-title = Thermometer
thermometer-about = Stellingen over hoe jullie samenwerken: zes in het kort of twaalf voluit. Het kost een paar minuten. Het gaat om het gesprek daarna.
thermometer-words = In het kanaal kun je typen: /thermometer kort, /thermometer volledig, /thermometer sluit, /thermometer uitslag.
thermometer-ask-facilitator = Er staat nu geen thermometer open. Je begeleider kan er een starten.
thermometer-open-until = De thermometer staat open. Invullen kan tot { $until }.

thermometer-fill-all = Geef bij elke stelling een antwoord. Ook “weet ik niet” is een antwoord.
thermometer-anonymous = Het is anoniem:
thermometer-anonymous-until = Tot de sluiting: versleuteld en los van je naam. In Slack kan alleen jij ze zien en veranderen, begeleiders niet.
thermometer-anonymous-after = Daarna: ik tel alles op en gooi de losse antwoorden weg. Niemand vindt die van jou nog terug, ook jij niet.
thermometer-anonymous-result = De uitslag: alleen afgeronde cijfers, vanaf { $least } antwoorden per stelling. Antwoordt iedereen hetzelfde, dan zie je dat.

thermometer-start-title = Start een thermometer
thermometer-start = { $invited } mensen kunnen invullen: iedereen die nu meedoet, ook de begeleiders. Jij dus ook.
thermometer-start-closes = Laatste dag om in te vullen
thermometer-start-closes-hint = De thermometer sluit die dag om 17:00.
thermometer-start-closes-hint-in = De thermometer sluit die dag om 17:00, de tijd in { $city }.
thermometer-start-asks = Dit zijn de zes korte stellingen
thermometer-start-private = Na de sluiting komt de uitslag één keer in het kanaal. Bij een anonieme ronde alleen als minstens { $least } mensen invulden. Tot dan ziet niemand wat iemand koos, ook jij niet. Hoeveel mensen invulden, staat vanaf { $least } in het kanaal, elk heel uur opnieuw.
thermometer-start-submit = Start
thermometer-start-when = Kies een dag die nog komt, hooguit zes weken vooruit.
thermometer-too-few-invited = { $invited ->
    [one] Er doet nu één iemand mee, begeleiders meegeteld. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Een open thermometer kan wel, met ieders naam en toestemming.
   *[other] Er doen nu { $invited } mensen mee, begeleiders meegeteld. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Een open thermometer kan wel, met ieders naam en toestemming.
  }
thermometer-already-open = Er staat al een thermometer open in dit kanaal. Wil je die eerder sluiten? Typ /thermometer sluit.

thermometer-opened-title = De thermometer: hoe werken we samen?
thermometer-opened = { $statements } stellingen, { $minutes } minuten. { $invited } mensen kunnen invullen; zij kregen ook een bericht van mij. Dat kan tot { $until }.
thermometer-invite = De thermometer van { $network } staat open: { $statements } stellingen over hoe jullie samenwerken. { $minutes } minuten, anoniem, en meedoen hoeft niet. Invullen kan tot { $until }.
thermometer-invite-closed = De thermometer van { $network } is gesloten. Dank aan iedereen die meedeed. De uitslag staat in het kanaal, en je kunt die hier lezen.
thermometer-invite-closed-too-few = De thermometer van { $network } is gesloten. Er waren te weinig antwoorden voor een uitslag. Dank aan iedereen die meedeed.

thermometer-fill-title = Thermometer
thermometer-fill-submit = Versturen
thermometer-fill-missing = Hier mist nog een antwoord. “Weet ik niet” mag ook.
thermometer-scale-1 = 1 – helemaal oneens
thermometer-scale-2 = 2 – oneens
thermometer-scale-3 = 3 – niet eens, niet oneens
thermometer-scale-4 = 4 – eens
thermometer-scale-5 = 5 – helemaal eens
thermometer-scale-0 = Weet ik niet, of niet van toepassing
thermometer-thanks = Dank je wel. Je antwoorden zijn bewaard.
thermometer-thanks-change = Tot de sluiting kun je ze met dezelfde knop nog veranderen. Daarna komt de uitslag in het kanaal. Hier in ons gesprek lees je hem in je eigen taal.
thermometer-thanks-button = De knop Invullen blijft bij iedereen gewoon staan. Zo kan niemand op een scherm zien wie al invulde.
thermometer-not-invited = Deze thermometer is voor wie al meedeed toen die openging. Doe je nu mee met het netwerk? Dan krijg je de volgende keer een uitnodiging.
thermometer-is-closed = De thermometer is gesloten. Dank aan iedereen die meedeed.
thermometer-lost = Deze thermometer is gesloten zonder uitslag. Door een storing is een reservekopie teruggezet, en daarin zitten geen antwoorden van een open thermometer. Zo blijft alles anoniem.
thermometer-invite-lost = De thermometer van { $network } is gesloten zonder uitslag. Door een storing is een reservekopie teruggezet, en daarin zitten geen antwoorden van een open thermometer. Wat je invulde, heeft niemand gezien. Bedankt voor je moeite.
thermometer-lost-told = Door een storing is een reservekopie teruggezet. Daarin zitten geen antwoorden van een open thermometer, zodat die altijd anoniem blijven. Daarom is de thermometer van { $network } gesloten zonder uitslag. Stond de uitslag al in het kanaal, dan blijft die staan. Je kunt een nieuwe openen met /thermometer start, en mensen vertellen waarom je het nog een keer vraagt.

thermometer-close-title = De thermometer nu sluiten?
thermometer-close-wait = Daarna sluit de thermometer vanzelf. Je hoeft dus niets te doen.
thermometer-close-sure = Dit kun je niet terugdraaien: daarna kan niemand meer invullen. Bij minder dan vijf antwoorden komt er geen uitslag en zijn de antwoorden weg. Hoeveel er nu zijn, mag ik niet zeggen. Twijfel je? Wacht dan, de thermometer sluit vanzelf.
thermometer-closed-now = De thermometer is gesloten. Wat eruit kwam, komt nu in het kanaal.
thermometer-none-open = Er staat nu geen thermometer open in dit kanaal. Typ /thermometer start om er een te starten.
thermometer-no-results = In dit kanaal is nog geen thermometer geweest.

button-thermometer-fill = Invullen
button-thermometer-start = Start een thermometer
button-thermometer-start-there = Thermometer voor { $network }
button-thermometer-close = Sluit de thermometer
button-thermometer-read = Lees de uitslag
button-thermometer-figures = Lees alle cijfers
thermometer-anonymous-short = Anoniem. De uitslag komt na de sluiting, als minstens { $least } mensen invulden.
thermometer-start-set = Welke stellingen
thermometer-start-set-hint = Begin met de volledige, en neem die halverwege en aan het eind weer. De korte past tussendoor.
thermometer-set-pulse = Kort: zes stellingen, twee minuten
thermometer-set-full = Volledig: twaalf stellingen, vier minuten
thermometer-start-mode = Anoniem of open
thermometer-start-mode-hint = Open is voor een kleine groep die de antwoorden samen wil doorpraten. Meedoen kan dan alleen met toestemming op het formulier.
thermometer-mode-anonymous = Anoniem: alleen afgeronde cijfers van de groep
thermometer-mode-open = Open: ieders antwoorden met naam, voor de hele groep
thermometer-start-people = Alleen voor deze mensen
thermometer-start-people-hint = Laat leeg voor iedereen die meedoet. Wie je kiest, staat vast zodra de thermometer opent.
thermometer-start-outsider = Hier staat iemand bij die niet meedoet in dit netwerk. Haal die weg, of nodig die eerst uit.
thermometer-start-own = Eigen stelling { $number }
thermometer-start-own-hint = Zo geschreven dat iemand het ermee eens of oneens kan zijn. Iedereen leest de stelling in jouw woorden.
thermometer-start-more = Ook vragen
thermometer-start-pair = Twee stellingen over informele zorg
thermometer-start-asks-more = In de volledige komen deze erbij
thermometer-start-too-few = Anoniem kan niet met { $invited } mensen: daarvoor zijn er minstens { $least } nodig. Kies open, of nodig meer mensen uit.
thermometer-start-too-many = Open kan met hooguit { $most } mensen, en dit zijn er { $invited }. Kies hier wie meedoen, of neem anoniem.
thermometer-nobody-invited = Er doen nog te weinig mensen mee voor een thermometer. Nodig eerst mensen uit.
thermometer-counted = { $counted } van de { $invited } mensen vulden al in.
thermometer-invite-open = Er staat een open thermometer van { $network } klaar: { $statements } stellingen over hoe jullie samenwerken. { $minutes } minuten. Na de sluiting ziet de groep ieders antwoorden met naam. Meedoen hoeft niet. Invullen kan tot { $until }.
thermometer-remind = De thermometer van { $network } sluit bijna: invullen kan tot { $until }. Dit is de enige keer dat ik eraan herinner. Wie dit bericht krijgt, ziet niemand.
thermometer-open-short = Open: na de sluiting staan de antwoorden met naam in het kanaal, van wie daarmee instemde.
thermometer-open-mode = Dit is een open thermometer, met namen.
thermometer-open-until-closing = Tot de sluiting ziet niemand je antwoorden. Je kunt ze met dezelfde knop veranderen.
thermometer-open-after = Bij de sluiting komen alle antwoorden tegelijk in het kanaal, met je naam erbij.
thermometer-consent = Mag de groep jouw antwoorden met je naam zien?
thermometer-consent-yes = Ja, mijn antwoorden mogen met mijn naam in het kanaal
thermometer-consent-missing = Zonder dit vinkje doe je niet mee. Dat is ook goed: sluit dan dit formulier, er is niets bewaard.
thermometer-fill-next = Verder
thermometer-words-saved = Je antwoorden zijn bewaard. Wil je er nog iets bij zeggen? Alles hieronder mag leeg blijven.
thermometer-words-anonymous = Wat je schrijft, komt los van je naam en van je cijfers, en pas als minstens drie mensen iets schreven. Niemand ziet bij welke stelling het hoort: noem die zelf als je dat wilt.
thermometer-words-open = Wat je schrijft, komt met je naam bij wie je hieronder kiest.
thermometer-words-careful = Schrijf niets waaraan een cliënt, inwoner of collega te herkennen is.
thermometer-good = Waar zijn jullie goed in? Noem één ding.
thermometer-improve = Wat wil je als eerste beter?
thermometer-low = Je gaf een laag cijfer: “{ $statement }” Wil je daar iets over zeggen?
thermometer-readers = Wie mag dit lezen?
thermometer-readers-facilitator = Alleen wie begeleidt
thermometer-readers-group = De hele groep, na een blik van wie begeleidt
thermometer-thanks-recognisable = In je tekst staat misschien iets waaraan iemand te herkennen is. Kijk er nog eens naar: met de knop Invullen kun je het veranderen.
thermometer-open-not-exported = Een open ronde. De antwoorden met namen staan alleen in het kanaal.
thermometer-open-too-few = Er zijn te weinig antwoorden voor een gesprek: minstens { $least } zijn er nodig. Dank aan wie meedeed.
thermometer-open-result = Open thermometer: met namen, van wie daarmee instemde.
thermometer-open-all-title = Alle antwoorden
thermometer-open-point = { $statement } Gemiddeld { $mean }.
thermometer-open-line = { $statement } { $answers }.
thermometer-open-answer = { $answer ->
    [0] { $name }: weet ik niet
   *[other] { $name }: { $answer }
  }
thermometer-open-by = { $name }, { $question }
thermometer-question-good = waar zijn we goed in
thermometer-question-improve = wat kan als eerste beter
thermometer-question-low = bij een laag cijfer
thermometer-remarks-title = Wat mensen erbij schreven
thermometer-readers-named = De hele groep
thermometer-care = De thermometer van { $network } is gesloten. De uitslag staat in het kanaal. Goed om er samen bij stil te staan: vier vragen voor het gesprek staan in de draad eronder.
thermometer-care-remarks = Mensen schreven er ook iets bij. Lees het eerst zelf: jij kiest wat de groep mag lezen. Wat niet in het kanaal komt, gooi ik drie maanden na de sluiting weg.
button-thermometer-check = Lees wat mensen schreven
thermometer-check-title = Wat mensen schreven
thermometer-check = De teksten staan door elkaar en zonder naam. Vink aan wat de groep mag lezen. Laat weg waaraan iemand te herkennen is. Zonder vinkje blijft een tekst bij wie begeleidt.
thermometer-check-only = Dit is alleen voor wie begeleidt. Zet het niet ergens anders neer.
thermometer-check-recognisable = Let op: hier lijkt iemand te herkennen.
thermometer-check-yours = Geschreven voor wie begeleidt, niet voor de groep.
thermometer-check-label = In het kanaal?
thermometer-check-show = De groep mag dit lezen
thermometer-check-kept = Wat niet in het kanaal komt, gaat drie maanden na de sluiting weg.
thermometer-check-next = Verder
thermometer-check-submit = Klaar
thermometer-check-many = Kies er hooguit { $most } voor het kanaal.
thermometer-check-none = Bij deze thermometer zijn geen teksten bewaard.
thermometer-asked-good = Waar zijn jullie goed in?
thermometer-asked-improve = Wat wil je als eerste beter?
thermometer-asked-low = Bij een laag cijfer
button-thermometer-why = Hoe anoniem is dit?
thermometer-why-title = Hoe anoniem is de thermometer?
thermometer-why-short = Hoe anoniem is dit?
thermometer-why-none = Hier is nog geen thermometer geweest. Van jou is dus niets bewaard.
thermometer-why-nothing = Er staat een anonieme thermometer open. Jij vulde nog niets in, dus van jou is niets bewaard.
thermometer-why-box = Er staat een anonieme thermometer open. Jouw formulier zit in een gesloten doosje zonder je naam, zonder tijd, en even groot als dat van een ander. Ik heb het nu alleen voor jou opengemaakt. Dit zit erin:
thermometer-why-chose = { $statement } { $answer }
thermometer-why-wrote = Je schreef: “{ $words }”
thermometer-why-box-kept = Bij de sluiting tel ik alle doosjes bij elkaar op en gooi ze weg, met de sleutel erbij. Je kunt je antwoorden tot dan veranderen.
thermometer-why-left = De laatste thermometer was anoniem en is gesloten. Alle doosjes zijn weg. Bewaard zijn per stelling alleen zes aantallen: hoe vaak 1, 2, 3, 4, 5 en “weet ik niet” gekozen is, bij { $statements } stellingen. Ook die aantallen laat ik niemand zien, want in een kleine groep verraden ze iets. Te zien is alleen dit:
thermometer-why-texts = Ook bewaard, los van alle cijfers en zonder naam, zijn teksten bij deze vragen:
thermometer-why-all = Dat is alles. Jouw antwoorden kan niemand nog terugvinden, ook jij niet.
thermometer-why-too-few = De laatste thermometer had te weinig antwoorden. Er is niets van bewaard.
thermometer-why-open-mode = De thermometer die nu open staat, is niet anoniem: na de sluiting ziet de groep de antwoorden met naam, van wie daarmee instemde.
thermometer-why-was-open = De laatste thermometer was niet anoniem maar open: de antwoorden staan met naam in het kanaal, van wie daarmee instemde. Met “wis mijn gegevens” haal je die van jou weg.
thermometer-why-lookers = Wie had technisch kunnen meekijken?
thermometer-why-looker-1 = Tot de sluiting: wie de server beheert en de sleutel ervan heeft, kan de doosjes openmaken als die daar moeite voor doet. Begeleiders en collega’s kunnen dat niet.
thermometer-why-looker-2 = Slack brengt je formulier naar mij toe. Slack kan zelf vastleggen dat je iets verstuurde. In het kanaal of in ons gesprek staat het niet.
thermometer-why-looker-3 = Wie op je scherm meekijkt terwijl je invult.
thermometer-why-looker-4 = Na de sluiting: reservekopieën bevatten geen doosjes en geen sleutels. In logboeken van de database kunnen nog een tijd versleutelde resten staan. Daar heb je de sleutel van de server voor nodig, en die heeft alleen wie hem beheert.
thermometer-why-looker-5 = Wat je zelf schrijft, kan je verraden: aan een voorbeeld of een manier van zeggen herkennen mensen elkaar.

### Eén punt oppakken, en terugkijken

thermometer-guide-thread = Vier vragen voor het gesprek staan in de draad onder dit bericht.
thermometer-care-point = Kiezen jullie samen één punt? Leg het hier vast. Dan komt het in het kanaal, en vraag ik later hoe het ging.
button-thermometer-take-up = Pak één punt op
button-thermometer-own-point = Ik trek dit
button-thermometer-leave-point = Toch niet
thermometer-point-title = Eén punt oppakken
thermometer-point-form = Eén punt waar jullie iets aan gaan doen. Het komt in het kanaal en in het weekbericht.
thermometer-point-statement = Bij welke stelling?
thermometer-point-other = Iets anders
thermometer-point-what = Wat gaan jullie doen?
thermometer-point-back = Wanneer kijken jullie terug?
thermometer-point-back-hint = Die dag om 10:00 vraag ik hoe het ging aan wie het trekt. Trekt niemand het, dan aan wie begeleidt.
thermometer-point-back-wrong = Kies een dag die nog komt, hooguit een jaar vooruit.
thermometer-point-note = Noem hier geen namen: wie het trekt, kiest daar zelf voor met een knop in het kanaal. Tot jullie terugkijken, kun je dit nog veranderen.
thermometer-point-is = Dit pakken we op
thermometer-point-was = Dit pakten we op
thermometer-point-before = Dit pakten jullie op na de vorige thermometer
thermometer-point-about = Bij de stelling: “{ $statement }”
thermometer-point-nobody = Nog niemand trekt dit.
thermometer-point-pulls = { $name } trekt dit.
thermometer-point-pulled = { $name } trok dit.
thermometer-point-when = Terugkijken: { $day }.
thermometer-point-yours = Jij trekt dit al. Fijn dat je het doet.
thermometer-point-taken = { $name } trekt dit al. Vraag gerust of je kunt helpen.
thermometer-point-not-yours = Alleen wie dit trekt, kan het weer loslaten.
thermometer-point-no-result = Deze thermometer heeft geen uitslag. Na de volgende met een uitslag kun je één punt oppakken.
thermometer-point-looked-back = Op dit punt is al teruggekeken. Na de volgende thermometer kun je een nieuw punt oppakken.
button-thermometer-went-done = Gelukt
button-thermometer-went-half = Deels gelukt
button-thermometer-went-not = Niet gelukt
button-thermometer-went-changed = Anders gelopen
thermometer-went-done = Hoe het ging: het is gelukt.
thermometer-went-half = Hoe het ging: het is deels gelukt.
thermometer-went-not = Hoe het ging: het is niet gelukt.
thermometer-went-changed = Hoe het ging: het liep anders.
thermometer-look-back = Na de thermometer van { $network } pakten jullie dit op. Hoe ging het ermee?
button-thermometer-look-back = Vertel er iets bij
thermometer-look-back-note = Wat je hier kiest of schrijft, kan iedereen in het kanaal lezen. Het komt ook in het weekbericht.
thermometer-look-back-title = Hoe ging het?
thermometer-look-back-how = Hoe ging het?
thermometer-look-back-told = In een paar woorden
thermometer-look-back-before = Hoe ging het daarmee?
thermometer-look-back-others = Hoe het ging, vraag ik aan wie dit punt trekt. Trekt niemand het, dan aan wie begeleidt.
