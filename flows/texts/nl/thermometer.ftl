### De samenwerkingsthermometer. Getallen en datums komen opgemaakt binnen.

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

## De uitslag

thermometer-result-title = De uitslag van onze samenwerkingsthermometer
thermometer-took-part = { $submitted } van de { $invited } mensen deden mee.
thermometer-low-response = Minder dan de helft deed mee. Dit is geen beeld van de hele groep.

thermometer-success-title = Dit gaat goed
thermometer-success-none = Er is nog geen stelling die duidelijk goed scoort.
thermometer-improvement-title = Dit kan beter
thermometer-improvement-none = Er is geen stelling die laag scoort.
thermometer-conversation-title = Hierover lopen de antwoorden uiteen
thermometer-conversation-none = De antwoorden liggen bij elke stelling dicht bij elkaar.

thermometer-band-united = eensgezind
thermometer-band-mixed = gemengd
thermometer-band-divided = verdeeld
thermometer-label-warm = warm, zo houden
# Een hoog cijfer waarover mensen verdeeld zijn, is niet klaar.
thermometer-label-warm-divided = warm, toch bespreken
thermometer-label-lukewarm = lauw, bespreken
thermometer-label-cold = koud, aandacht nodig

# Voor een schermlezer: een hele zin bij elke stelling.
thermometer-line = { $statement } Gemiddeld { $mean } en { $band }: { $label }.
thermometer-line-shares = { $statement } Gemiddeld { $mean } en { $band }: { $label }. { $agree } eens, { $disagree } oneens.
thermometer-line-hidden = { $statement } Te weinig antwoorden.
thermometer-line-dimension = { $dimension }: gemiddeld { $mean }.
thermometer-line-temperature = De temperatuur is { $degrees } graden, op een schaal van 0 tot 100.

thermometer-guide-title = Praat er samen over. Deze vier vragen helpen.
thermometer-guide-1 = Herkennen we dit? Waar zie je het?
thermometer-guide-2 = Wat houden we vast?
thermometer-guide-3 = Over welke stelling verschillen we het meest, en wat zit daaronder?
thermometer-guide-4 = Welk ene punt pakken we op, wie zorgt ervoor, en wanneer kijken we terug?
thermometer-reading = We ronden af, zodat niemand aan een cijfer te herkennen is. Het cijfer loopt van 1 (helemaal oneens) tot 5 (helemaal eens). Eensgezind, gemengd of verdeeld zegt hoe ver de antwoorden uit elkaar liggen.
thermometer-not-windesheim = Deze samenwerkingsthermometer is niet het instrument van hogeschool Windesheim. Dat vind je op { $address }.

## Te weinig antwoorden

thermometer-too-few-title = Deze keer geen uitslag
thermometer-too-few = Dank aan iedereen die meedeed. Er zijn te weinig antwoorden om iets te laten zien: daarvoor zijn er minstens { $least } nodig. Zo blijft niemand herkenbaar. De antwoorden van deze meting krijgt niemand te zien. De begeleider kan later een nieuwe meting beginnen.

## Het plaatje

thermometer-picture-title = { $network }, { $date }
thermometer-picture-alt = Samenwerkingsthermometer van { $network }, { $date }.
thermometer-picture-subtitle = Samenwerkingsthermometer, { $date }
thermometer-picture-temperature = { $degrees }°
thermometer-picture-words = { $band } · { $label }
thermometer-picture-words-shares = { $band } · { $label } · { $agree } eens, { $disagree } oneens
thermometer-picture-hidden = te weinig antwoorden
thermometer-picture-scale = Van 1 (helemaal oneens) tot 5 (helemaal eens)
