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
thermometer-about = Zes stellingen over hoe jullie samenwerken. Invullen kost twee minuten en is anoniem. Het gaat om het gesprek daarna.
thermometer-words = In het kanaal kun je typen: /thermometer start, /thermometer sluit, /thermometer uitslag, /thermometer verloop.
thermometer-ask-facilitator = Er staat nu geen thermometer open. Je begeleider kan er een starten.
thermometer-open-until = De thermometer staat open. Invullen kan tot { $until }.

thermometer-fill-all = Geef bij elke stelling een antwoord. Ook “weet ik niet” is een antwoord.
thermometer-anonymous = Het is anoniem:
thermometer-anonymous-until = Tot de sluiting: versleuteld en los van je naam. In Slack kan alleen jij ze zien en veranderen, begeleiders niet.
thermometer-anonymous-after = Daarna: ik tel alles op en gooi de losse antwoorden weg. Niemand vindt die van jou nog terug, ook jij niet.
thermometer-anonymous-result = De uitslag: alleen afgeronde cijfers, vanaf { $least } antwoorden per stelling. Antwoordt iedereen hetzelfde, dan zie je dat.

thermometer-start-title = Start een thermometer
thermometer-start = { $invited } mensen kunnen invullen: iedereen die nu meedoet, ook de begeleiders. Jij dus ook. Het zijn zes stellingen en het kost twee minuten.
thermometer-start-closes = Laatste dag om in te vullen
thermometer-start-closes-hint = De thermometer sluit die dag om 17:00.
thermometer-start-closes-hint-in = De thermometer sluit die dag om 17:00, de tijd in { $city }.
thermometer-start-asks = Dit zijn de zes stellingen
thermometer-start-private = Na de sluiting komt de uitslag één keer in het kanaal, als minstens { $least } mensen invulden. In het gesprek met mij leest iedereen hem in de eigen taal. Tot dan ziet niemand hoeveel mensen invulden of wat zij kozen, ook jij niet.
thermometer-start-submit = Start
thermometer-start-when = Kies een dag die nog komt, hooguit zes weken vooruit.
thermometer-too-few-invited = { $invited ->
    [one] Er doet nu één iemand mee, begeleiders meegeteld. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Probeer het opnieuw zodra er meer mensen meedoen.
   *[other] Er doen nu { $invited } mensen mee, begeleiders meegeteld. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Probeer het opnieuw zodra er meer mensen meedoen.
  }
thermometer-already-open = Er staat al een thermometer open in dit kanaal. Wil je die eerder sluiten? Typ /thermometer sluit.

thermometer-opened-title = De thermometer: hoe werken we samen?
thermometer-opened = Zes stellingen, twee minuten. { $invited } mensen kunnen invullen: iedereen die nu meedoet, ook de begeleiders. Dat kan tot { $until }.
thermometer-invite = De thermometer van { $network } staat open: zes stellingen over hoe jullie samenwerken. Twee minuten, anoniem, en meedoen hoeft niet. Invullen kan tot { $until }.
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

## Wat er veranderde sinds een eerdere keer

thermometer-trend-since = Vergeleken met { $date }.
thermometer-trend-up = { $by } hoger.
thermometer-trend-down = { $by } lager.
thermometer-trend-level = Ongeveer gelijk.
# Minder zeker: te weinig mensen deden mee, of het zijn andere mensen.
thermometer-trend-perhaps-up = Misschien { $by } hoger.
thermometer-trend-perhaps-down = Misschien { $by } lager.
thermometer-trend-perhaps-level = Misschien ongeveer gelijk.
thermometer-trend-response = Wat veranderde is niet zeker: in een van beide keren deed minder dan 60% mee.
thermometer-trend-people = Wat veranderde is niet zeker: van elke vijf mensen is er meer dan één nieuw of weg.
thermometer-trend-between = Wat veranderde is niet zeker: tussendoor was er een thermometer zonder uitslag.
thermometer-trend-other-set = De vorige thermometer had andere stellingen. Daarom staat er niet bij wat veranderde.

# Kort, als er weinig ruimte is voor een schermlezer.
thermometer-short-labels = Vanaf 4,0 gaat het goed. Onder 3,0 vraagt het aandacht. Praat over wat ertussen ligt.
thermometer-short = { $statement } { $mean }, { $band }.
thermometer-short-shares = { $statement } { $mean }, { $band }. { $agree } eens, { $disagree } oneens.

## Het verloop over een aantal keren

thermometer-history-title = Het verloop van onze thermometers
thermometer-history-alt = Het verloop van de thermometers van { $network }.
thermometer-history-set-pulse = De korte thermometer: één stelling per onderwerp
thermometer-history-set-full = De lange thermometer: twee stellingen per onderwerp
thermometer-history-more = Dit zijn de laatste { $shown } van { $all } keren.
thermometer-history-round = { $date }: { $submitted } van de { $invited } mensen deden mee.
thermometer-history-no-result = { $date }: geen uitslag.
thermometer-history-response = Niet zeker: een van beide keren deed minder dan 60% mee.
thermometer-history-people = Niet zeker: veel mensen zijn nieuw of weg.
thermometer-history-between = Niet zeker: de keer ervoor had geen uitslag.
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
thermometer-history-sets = Korte en lange thermometers staan apart. Ze vragen iets anders, dus je kunt ze niet met elkaar vergelijken.
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
