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
thermometer-reading = 1 is helemaal oneens, 5 is helemaal eens. Eensgezind: de antwoorden liggen dicht bij elkaar. Verdeeld: ver uit elkaar. Gemengd: ertussenin. De cijfers zijn afgerond, zodat niemand te herkennen is. Een cijfer verandert pas als de antwoorden van minstens twee mensen anders zijn.
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
thermometer-words = In het kanaal kun je typen: /thermometer kort, volledig, plan, oefenen, sluit, uitslag, verloop, waarom-anoniem of hulp.
thermometer-ask-facilitator = Er staat nu geen thermometer open. Je begeleider kan er een starten.
thermometer-open-until = De thermometer loopt. Invullen kan tot { $until }.

thermometer-fill-all = Geef bij elke stelling een antwoord. Ook “weet ik niet” is een antwoord.
thermometer-anonymous = Het is anoniem:
thermometer-anonymous-until = Tot de sluiting: versleuteld en los van je naam. In Slack kan alleen jij ze zien en veranderen, begeleiders niet. Wie de server beheert, zou er technisch bij kunnen.
thermometer-anonymous-after = Daarna: ik tel alles op en gooi de losse antwoorden weg. Niemand vindt die van jou nog terug, ook jij niet.
thermometer-anonymous-result = De uitslag: alleen afgeronde cijfers, vanaf { $least } antwoorden per stelling. Antwoordt iedereen hetzelfde, dan zie je dat.

thermometer-start-title = Start een thermometer
thermometer-start = Iedereen die nu meedoet, kan invullen, ook de begeleiders. Jij dus ook.
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
thermometer-opened = { $statements } stellingen, { $minutes } minuten. Je kunt hier invullen, of vanuit je eigen bericht van mij. Dat kan tot { $until }.
thermometer-invite = De thermometer van { $network } loopt: { $statements } stellingen over hoe jullie samenwerken. { $minutes } minuten, anoniem, en meedoen hoeft niet. Invullen kan tot { $until }.
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
thermometer-not-invited = Deze thermometer is voor wie meedeed toen die begon, of voor wie de begeleider koos. Doe je mee met het netwerk? Dan krijg je een volgende keer misschien wel een uitnodiging.
thermometer-closed-early = De thermometer sloot eerder dan was aangekondigd. Kwam je er niet meer aan toe? Dat geeft niets.
thermometer-is-closed = De thermometer is gesloten. Dank aan iedereen die meedeed.
thermometer-lost = Deze thermometer is gesloten zonder uitslag. Door een storing is een reservekopie teruggezet, en daarin zitten geen antwoorden van een open thermometer. Zo blijft alles anoniem.
thermometer-invite-lost = De thermometer van { $network } is gesloten zonder uitslag. Door een storing is een reservekopie teruggezet, en daarin zitten geen antwoorden van een open thermometer. Wat je invulde, heeft niemand gezien. Bedankt voor je moeite.
thermometer-lost-told = Door een storing is een reservekopie teruggezet. Daarin zitten geen antwoorden van een open thermometer, zodat die altijd anoniem blijven. Daarom is de thermometer van { $network } gesloten zonder uitslag. Stond de uitslag al in het kanaal, dan blijft die staan. Je kunt een nieuwe openen met /thermometer start, en mensen vertellen waarom je het nog een keer vraagt.

thermometer-close-title = De thermometer nu sluiten?
thermometer-close-wait = Daarna sluit de thermometer vanzelf. Je hoeft dus niets te doen.
thermometer-close-sure = Mensen lazen: invullen kan tot { $until }. Sluit je nu, dan kan niemand meer invullen. Terugdraaien kan niet. Bij te weinig antwoorden komt er geen uitslag en zijn ze weg. Wacht je, dan sluit de thermometer vanzelf.
thermometer-closed-now = De thermometer is gesloten. Wat eruit kwam, komt nu in het kanaal.
thermometer-none-open = Er staat nu geen thermometer open in dit kanaal. Typ /thermometer start om er een te starten.
thermometer-no-results = In dit kanaal is nog geen uitslag van een thermometer.

button-thermometer-fill = Invullen
button-thermometer-start = Start een thermometer
button-thermometer-start-there = Thermometer voor { $network }
button-thermometer-close = Sluit de thermometer
button-thermometer-read = Lees de uitslag
button-thermometer-figures = Lees alle cijfers
thermometer-anonymous-short = Anoniem. De uitslag komt na de sluiting in het kanaal, als minstens { $least } mensen invulden.
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
thermometer-fill-next = Verder
thermometer-words-saved = Je antwoorden zijn bewaard. Wil je er nog iets bij zeggen? Alles hieronder mag leeg blijven. Met Versturen bewaar ik wat je hier schrijft.
thermometer-words-anonymous = Wat je schrijft, komt los van je naam en je andere antwoorden. Schreven er bij dezelfde vraag minder dan drie mensen iets, dan gooi ik het bij de sluiting weg. Bij een laag cijfer staat er niet bij om welke stelling het gaat: noem die zelf als je dat wilt. Wat niet naar de groep gaat, bewaar ik drie maanden voor wie begeleidt.
thermometer-words-open = Wat je schrijft, komt met je naam bij wie je hieronder kiest.
thermometer-words-careful = Schrijf niets waaraan een cliënt, inwoner of collega te herkennen is.
thermometer-good = Waar zijn jullie goed in? Noem één ding.
thermometer-improve = Wat wil je als eerste beter?
thermometer-low = Je gaf een laag cijfer: “{ $statement }” Wil je daar iets over zeggen?
thermometer-readers = Wie mag dit lezen?
thermometer-readers-facilitator = Alleen wie begeleidt
thermometer-readers-group = De hele groep, als wie begeleidt het doorlaat
thermometer-thanks-recognisable = In je tekst staat misschien iets waaraan iemand te herkennen is. Kijk er nog eens naar: met de knop Invullen kun je het veranderen.
thermometer-open-not-exported = Een open ronde. De antwoorden met namen staan alleen in het kanaal.
thermometer-open-too-few = Er zijn te weinig antwoorden voor een gesprek: minstens { $least } zijn er nodig. Dank aan wie meedeed.
thermometer-open-result = Open thermometer: met namen, van wie daarmee instemde.
thermometer-open-all-title = Alle antwoorden
thermometer-open-point = { $statement } Gemiddeld { $mean }.
thermometer-open-line = { $statement } { $answers }.
thermometer-open-answer = { $name }: { $answer }
thermometer-open-by = { $name }, { $question }
thermometer-question-good = waar zijn we goed in
thermometer-question-improve = wat kan als eerste beter
thermometer-question-low = bij een laag cijfer
thermometer-remarks-title = Wat mensen erbij schreven
thermometer-readers-named = De hele groep
thermometer-care = De thermometer van { $network } is gesloten. De uitslag staat in het kanaal. Goed om er samen bij stil te staan: vier vragen voor het gesprek staan in de draad eronder.
thermometer-care-remarks = Mensen schreven er ook iets bij. Lees het eerst zelf: jij kiest wat de groep mag lezen. Wat niet naar de groep gaat, gooi ik drie maanden na de sluiting weg. Bij een vraag waar minder dan drie mensen iets schreven, bewaarde ik niets.
button-thermometer-check = Lees wat mensen schreven
thermometer-check-title = Wat mensen schreven
thermometer-check = De teksten staan door elkaar en zonder naam. Vink aan wat de groep mag lezen. Laat weg waaraan iemand te herkennen is. Zonder vinkje blijft een tekst bij wie begeleidt.
thermometer-check-only = Dit is alleen voor wie begeleidt. Zet het niet ergens anders neer.
thermometer-check-recognisable = Let op: hier lijkt iemand te herkennen.
thermometer-check-yours = Geschreven voor wie begeleidt, niet voor de groep.
thermometer-check-label = Mag de groep dit lezen?
thermometer-check-show = Ja, zet dit in de draad onder de uitslag
thermometer-check-kept = Je kunt dit later nog veranderen. Wat niet naar de groep gaat, gaat drie maanden na de sluiting weg.
thermometer-check-next = Verder
thermometer-check-submit = Deel wat is aangevinkt
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
thermometer-why-all = Dat is alles van deze thermometer. Jouw antwoorden kan niemand nog terugvinden, ook jij niet.
thermometer-why-too-few = De laatste thermometer had te weinig antwoorden. Er is niets van bewaard.
thermometer-why-open-mode = De thermometer die nu open staat, is niet anoniem: na de sluiting ziet de groep de antwoorden met naam, van wie daarmee instemde.
thermometer-why-was-open = De laatste thermometer was niet anoniem maar open: de antwoorden staan met naam in het kanaal, van wie daarmee instemde. Met “wis mijn gegevens” haal je die van jou weg.
thermometer-why-lookers = Wie had technisch kunnen meekijken?
thermometer-why-looker-1 = Tot de sluiting: wie de server beheert en de sleutel ervan heeft, kan de doosjes openmaken als die daar moeite voor doet. Begeleiders en collega’s kunnen dat niet.
thermometer-why-looker-2 = Slack brengt je formulier naar mij toe. Slack kan zelf vastleggen dat je iets verstuurde. In het kanaal of in ons gesprek staat het niet.
thermometer-why-looker-3 = Wie op je scherm meekijkt terwijl je invult.
thermometer-why-looker-4 = Na de sluiting: reservekopieën bevatten geen doosjes en geen sleutels. In logboeken van de database kunnen nog een tijd versleutelde resten staan. Daar heb je de sleutel van de server voor nodig, en die heeft alleen wie hem beheert.
thermometer-why-looker-5 = Wat je zelf schrijft, kan je verraden: aan een voorbeeld of een manier van zeggen herkennen mensen elkaar.
thermometer-start-alone = Kies minstens twee mensen, of laat dit leeg voor iedereen.
thermometer-open-unsure = { $name }: weet ik niet


## Wat er veranderde sinds een eerdere keer

thermometer-trend-since = Vergeleken met { $date }.
thermometer-trend-up = { $by } hoger.
thermometer-trend-down = { $by } lager.
thermometer-trend-level = Ongeveer gelijk.
# Minder zeker: te weinig mensen deden mee, of het zijn andere mensen.
thermometer-trend-perhaps-up = Misschien { $by } hoger.
thermometer-trend-perhaps-down = Misschien { $by } lager.
thermometer-trend-perhaps-level = Misschien ongeveer gelijk.
thermometer-trend-response = Wat veranderde is niet zeker: een of beide keren deed minder dan 60% mee.
thermometer-trend-people = Wat veranderde is niet zeker: van elke vijf mensen is er meer dan één nieuw of weg.
thermometer-trend-between = Wat veranderde is niet zeker: tussendoor was er een thermometer zonder uitslag.
thermometer-trend-else = Waar niets bij staat, is geen duidelijk verschil te zien.
thermometer-trend-other-set = De vorige thermometer had andere stellingen. Daarom staat er niet bij wat veranderde.

# Kort, als er weinig ruimte is voor een schermlezer.
thermometer-short-labels = Vanaf 4,0 gaat het goed. Onder 3,0 vraagt het aandacht. Praat over wat ertussen ligt.
thermometer-short = { $statement } { $mean }, { $band }.
thermometer-short-shares = { $statement } { $mean }, { $band }. { $agree } eens, { $disagree } oneens.

## Het verloop over een aantal keren

thermometer-history-title = Het verloop van onze thermometers
thermometer-history-alt = Het verloop van de thermometers van { $network }.
thermometer-history-set-pulse = De korte thermometer: één stelling per onderwerp
thermometer-history-set-full = De volledige thermometer: twee stellingen per onderwerp
thermometer-history-more = Dit zijn de laatste { $shown } van { $all } keren.
thermometer-history-round = { $date }: { $submitted } van de { $invited } mensen deden mee.
thermometer-history-no-result = { $date }: geen uitslag.
thermometer-history-response = Niet zeker: een of beide keren deed minder dan 60% mee.
thermometer-history-people = Niet zeker: veel mensen zijn nieuw of weg.
thermometer-history-between = Niet zeker: de keer ervoor had geen uitslag.
thermometer-history-each = Per onderwerp:
thermometer-history-dimension = { $dimension }. { $steps }
thermometer-history-step = { $date }: { $mean }.
thermometer-history-up = { $date }: { $mean }, hoger.
thermometer-history-down = { $date }: { $mean }, lager.
thermometer-history-level = { $date }: { $mean }, ongeveer gelijk.
thermometer-history-perhaps-up = { $date }: { $mean }, misschien hoger.
thermometer-history-perhaps-down = { $date }: { $mean }, misschien lager.
thermometer-history-perhaps-level = { $date }: { $mean }, misschien gelijk.
thermometer-history-hidden = { $date }: te weinig antwoorden.
thermometer-history-legend = Van 1 (helemaal oneens) tot 5 (helemaal eens). Gestreept en grijs: niet zeker. Geen lijn: niet te vergelijken.
thermometer-history-sets = Korte en volledige thermometers staan apart. Ze vragen iets anders, dus je kunt ze niet met elkaar vergelijken.
thermometer-history-one = Na de volgende thermometer zie je hier wat er verandert.
thermometer-history-words = De cijfers zijn de afgeronde cijfers uit elke uitslag. Een klein verschil kan toeval zijn. Daarom heet dat ongeveer gelijk.
thermometer-history-none = Er is in dit netwerk nog geen uitslag van een thermometer.
thermometer-history-picture = Hier is het verloop van de thermometers van { $network }.
thermometer-history-coming = Ik stuur je het plaatje in ons gesprek.
button-thermometer-history = Bekijk het verloop
button-thermometer-history-picture = Stuur mij het plaatje

## Alle cijfers als bestand

button-thermometer-export = Download de cijfers
thermometer-export-coming = Ik stuur je de cijfers in ons gesprek.
thermometer-export-here = Hier zijn alle uitslagen van de thermometers van { $network }, als tabel en als PDF. De tabel opent in Excel, de PDF kun je printen. Er staan alleen cijfers in die iedereen in het netwerk al kan zien.
thermometer-export-paper = De PDF heeft de laatste uitslag en het verloop. Alle cijfers staan ook in de tabel.
thermometer-export-file = Thermometers van { $network }
thermometer-column-date = Datum
thermometer-column-set = Soort
thermometer-column-id = Nummer
thermometer-column-statement = Stelling
thermometer-column-mean = Gemiddeld
thermometer-column-band = Eensgezind of verdeeld
thermometer-column-label = Betekenis
thermometer-column-agree = Eens (%)
thermometer-column-disagree = Oneens (%)
thermometer-column-invited = Konden meedoen
thermometer-column-submitted = Deden mee
thermometer-column-no-result = Geen uitslag
thermometer-paper-footer = { $network }. Alleen afgeronde cijfers, zodat niemand te herkennen is.

### Eén punt oppakken, en terugkijken

thermometer-guide-thread = Vier vragen voor het gesprek staan in de draad onder dit bericht.
thermometer-care-point = Kiezen jullie samen één punt? Leg het hier vast. Dan komt het in het kanaal, en vraag ik later hoe het ging.
button-thermometer-take-up = Pak één punt op
button-thermometer-own-point = Ik zorg hiervoor
button-thermometer-leave-point = Toch niet
thermometer-point-title = Eén punt oppakken
thermometer-point-form = Eén punt waar jullie iets aan gaan doen. Het komt in het kanaal en in het weekbericht.
thermometer-point-statement = Bij welke stelling?
thermometer-point-other = Iets anders
thermometer-point-what = Wat gaan jullie doen?
thermometer-point-back = Wanneer kijken jullie terug?
thermometer-point-back-hint = Die dag om 10:00 vraag ik hoe het ging aan wie ervoor zorgt. Doet niemand dat, dan aan wie begeleidt.
thermometer-point-back-wrong = Kies een dag die nog komt, hooguit een jaar vooruit.
thermometer-point-note = Noem hier geen namen: wie ervoor zorgt, kiest daar zelf voor met een knop in het kanaal. Tot jullie terugkijken, kun je dit nog veranderen. Verander je wat jullie gaan doen, dan kiest wie ervoor zorgt opnieuw.
thermometer-point-is = Dit pakken we op
thermometer-point-was = Dit pakten we op
thermometer-point-before = Dit pakten jullie op na de vorige thermometer
thermometer-point-about = Bij de stelling: “{ $statement }”
thermometer-point-nobody = Nog niemand zorgt hiervoor. Wie dat wel wil, drukt op de knop. Je naam staat er dan bij, en op de dag van terugkijken vraag ik jou hoe het ging.
thermometer-point-pulls = { $name } zorgt hiervoor.
thermometer-point-pulled = { $name } zorgde hiervoor.
thermometer-point-when = Terugkijken: { $day }.
thermometer-point-yours = Jij zorgt hier al voor. Fijn dat je het doet.
thermometer-point-taken = { $name } zorgt hier al voor. Vraag gerust of je kunt helpen.
thermometer-point-not-yours = Alleen wie hiervoor zorgt, kan het weer loslaten.
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
thermometer-look-back-others = Hoe het ging, vraag ik aan wie voor dit punt zorgt. Doet niemand dat, dan aan wie begeleidt.

## De planning

button-thermometer-schedule = Plan de thermometer
thermometer-schedule-title = Plan de thermometer
thermometer-schedule = Ik open de thermometer dan vanzelf in het kanaal. Iedereen die op dat moment meedoet, krijgt een bericht.
thermometer-schedule-phases = De volledige thermometer
thermometer-schedule-phases-yes = Aan het begin, halverwege en aan het eind
thermometer-schedule-phases-hint = Zo zie je wat er verandert. Duurt jullie netwerk kort, dan laat ik weg wat te dicht op elkaar komt.
thermometer-schedule-every = De korte thermometer tussendoor
thermometer-schedule-weeks = { $weeks ->
    [0] Niet
   *[other] Elke { $weeks } weken
  }
thermometer-schedule-meeting = Een korte voor een bijeenkomst op
thermometer-schedule-meeting-hint = Die opent een week eerder en sluit op de werkdag ervoor.
thermometer-schedule-next = Dit zijn de eerstvolgende
thermometer-schedule-nothing = Er staat nu niets gepland. Na het bewaren zie je hier de dagen.
thermometer-schedule-paused = Het netwerk pauzeert. Zolang dat zo is, opent er geen thermometer.
thermometer-schedule-on-baseline = De volledige aan het begin: van { $opens } tot en met { $closes }.
thermometer-schedule-on-midway = De volledige halverwege: van { $opens } tot en met { $closes }.
thermometer-schedule-on-end = De volledige aan het eind: van { $opens } tot en met { $closes }.
thermometer-schedule-on-meeting = Een korte voor de bijeenkomst: van { $opens } tot en met { $closes }.
thermometer-schedule-on-pulse = Een korte tussendoor: van { $opens } tot en met { $closes }.
thermometer-schedule-how = Elke geplande thermometer is anoniem en opent om 10:00. Twee werkdagen eerder vertel ik je erover. Doen er dan minder dan { $least } mensen mee, dan opent die niet. In een rusttijd opent er ook geen: die schuift op of vervalt.
thermometer-schedule-meeting-outside = Deze dag valt buiten de looptijd van het netwerk.
thermometer-schedule-meeting-taken = Rond deze dag kan het niet: dan is er rust, of er staat al een volledige thermometer. Kies een andere dag, of laat dit leeg.
thermometer-schedule-meeting-near = Deze dag is te dichtbij: de thermometer opent een week eerder, en dat kan niet meer. Je kunt er wel zelf een starten met /thermometer kort.
thermometer-schedule-saved = Bewaard. De eerstvolgende thermometer van { $network } opent op { $moment }.
thermometer-schedule-saved-none = Bewaard. Er staat geen thermometer van { $network } gepland.
thermometer-plan-soon-full = Op { $day } opent de thermometer van { $network }, zoals gepland: de volledige, met twaalf stellingen. Jij hoeft niets te doen. Komt het niet uit? Dan kun je de planning veranderen.
thermometer-plan-soon-pulse = Op { $day } opent de thermometer van { $network }, zoals gepland: de korte, met zes stellingen. Jij hoeft niets te doen. Komt het niet uit? Dan kun je de planning veranderen.
thermometer-plan-soon-few = Op { $day } zou de thermometer van { $network } openen. Er doen nu minder dan { $least } mensen mee, begeleiders meegeteld. Blijft dat zo, dan opent die niet, want anoniem kan dan niet. Je kunt nog mensen uitnodigen.
thermometer-plan-too-few = Vandaag zou de thermometer van { $network } openen. Dat heb ik niet gedaan: er doen minder dan { $least } mensen mee, begeleiders meegeteld, en dan is te herkennen wie wat zei. Wil je het toch samen doen? Dan kun je zelf een open thermometer starten, met ieders naam en toestemming.
thermometer-plan-open-already = Vandaag zou de thermometer van { $network } openen. Er staat er al een open, dus deze sla ik over.
thermometer-plan-missed = Op { $day } zou de thermometer van { $network } openen. Dat is niet gelukt, omdat ik toen niet werkte. Nu is het te laat om die nog op tijd te sluiten. Je kunt er zelf een starten.
home-next-thermometer-full = De volgende thermometer opent op { $moment }, de volledige.
home-next-thermometer-pulse = De volgende thermometer opent op { $moment }, de korte.
home-no-thermometer = Er staat geen thermometer gepland.

## Oefenen

button-thermometer-try = Probeer de thermometer
button-thermometer-practice = Laat het mij zien
button-thermometer-show = Zet in het kanaal
button-thermometer-practise = Oefen met invullen
thermometer-practice-title = Oefenen met de thermometer
thermometer-practice = Wil je laten zien hoe de thermometer werkt, bijvoorbeeld in een eerste bijeenkomst? Ik maak een uitslag van verzonnen antwoorden. Je kunt die eerst zelf bekijken. In het kanaal komt er een knop bij, waarmee iedereen het echte formulier kan oefenen. Daarvan bewaar ik niets, en het telt nergens mee.
thermometer-practice-here-title = De oefening in het kanaal?
thermometer-practice-here-sure = Iedereen in het kanaal ziet dan een uitslag van verzonnen antwoorden, met een knop om te oefenen. Boven en onder het bericht staat dat het niet echt is.
thermometer-practice-sent = Ik heb het je in ons gesprek gestuurd.
thermometer-practice-posted = Het komt nu in het kanaal.
thermometer-practice-stands = Vandaag heb ik de oefening al in het kanaal gezet.
thermometer-practice-mark = Dit is een oefening. De antwoorden zijn verzonnen: ze zeggen niets over jullie.
thermometer-practice-name = Oefening met verzonnen antwoorden, { $network }
thermometer-practice-try = Wil je zien hoe invullen gaat? Oefen met het echte formulier. Wat je daar kiest of schrijft, bewaar ik niet, en niemand ziet het.
thermometer-practice-form = Dit is oefenen. Wat je hier kiest of schrijft, wordt nergens bewaard.
thermometer-practice-promise = Bij een echte thermometer staat hier wat er met je antwoorden gebeurt:
thermometer-practice-words = Nog steeds oefenen: er is niets bewaard. Op deze bladzijde kun je er straks iets bij zeggen.
thermometer-practice-thanks = Dit was oefenen. Er is niets bewaard, ook niet wat je schreef.
thermometer-practice-really = Zo gaat het ook als er een echte thermometer openstaat. Dan krijg je een bericht van mij.
thermometer-consent-withdrawn = Je doet niet mee. Van jou is niets bewaard. Bedenk je je, dan kan het tot de sluiting met dezelfde knop.
thermometer-started-by = { $name } startte de thermometer.
thermometer-started-planned = Deze thermometer was vooraf gepland, om samen te zien hoe het gaat.
thermometer-consent-no = Nee, ik doe niet mee
thermometer-care-remarks-open = Mensen schreven ook iets dat alleen voor wie begeleidt is.
thermometer-close-sure-open = Mensen lazen: invullen kan tot { $until }. Sluit je nu, dan kan niemand meer invullen. Terugdraaien kan niet. De antwoorden komen met naam in het kanaal, van wie instemde. Deed er maar één mee, dan is er geen uitslag.
