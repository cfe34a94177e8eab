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

## Een ronde: openen, invullen, sluiten

thermometer-title = Samenwerkingsthermometer
thermometer-about = Zes stellingen over hoe jullie samenwerken. Invullen kost twee minuten. Het gaat om het gesprek daarna.
thermometer-words = In het kanaal kun je typen: /thermometer pulse, /thermometer sluit, /thermometer uitslag.
thermometer-ask-facilitator = Er loopt nu geen meting. De begeleider kan er een beginnen.
thermometer-open-until = Er loopt een meting. Invullen kan tot { $until }.

thermometer-anonymous = Anoniem: je antwoord wordt los van je naam bewaard. We tonen pas iets als minstens { $least } mensen een stelling beantwoordden, en pas na sluiting. Daarna kan niemand jouw antwoord nog terugvinden, ook jij niet. Geeft iedereen hetzelfde antwoord, dan zegt de uitslag dat ook.

thermometer-start-title = Nieuwe meting
thermometer-start = { $invited } mensen krijgen een uitnodiging. De uitslag komt na sluiting in het kanaal, één keer.
thermometer-start-closes = Tot en met welke dag kan het? Om 17:00 sluit de meting.
thermometer-start-submit = Begin
thermometer-start-when = Kies een dag die nog komt, hooguit zes weken vooruit.
thermometer-too-few-invited = { $invited ->
    [one] Er doet nu één iemand mee. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Probeer het opnieuw zodra er meer mensen meedoen.
   *[other] Er doen nu { $invited } mensen mee. Voor een anonieme uitslag zijn minstens { $least } mensen nodig, anders is te herkennen wie wat zei. Probeer het opnieuw zodra er meer mensen meedoen.
  }
thermometer-already-open = Er loopt al een meting in dit kanaal. Typ /thermometer sluit om die af te ronden.

thermometer-opened-title = Hoe werken we samen?
thermometer-opened = Er staat een korte meting open: zes stellingen, twee minuten. Invullen kan tot { $until }.
thermometer-invite = Hoe gaat de samenwerking in { $network }? Zes stellingen, twee minuten, anoniem. Meedoen hoeft niet. Invullen kan tot { $until }.

thermometer-fill-title = Thermometer
thermometer-fill-submit = Versturen
thermometer-fill-missing = Kies een antwoord, of kies weet ik niet.
thermometer-scale-1 = 1 – helemaal oneens
thermometer-scale-2 = 2 – oneens
thermometer-scale-3 = 3 – niet eens, niet oneens
thermometer-scale-4 = 4 – eens
thermometer-scale-5 = 5 – helemaal eens
thermometer-scale-0 = Weet ik niet, of niet van toepassing
thermometer-thanks = Dank je wel. Je antwoorden zijn bewaard.
thermometer-thanks-change = Tot de sluiting kun je ze met dezelfde knop nog veranderen. De uitslag komt daarna in het kanaal.
thermometer-not-invited = Deze meting is voor wie al meedeed toen die begon. Doe je nu mee met het netwerk? Dan krijg je de volgende keer een uitnodiging.
thermometer-is-closed = Deze meting is gesloten. Dank aan iedereen die meedeed.

thermometer-close-title = Meting sluiten?
thermometer-close-sure = Daarna kan niemand meer invullen of veranderen. De uitslag komt in het kanaal. Zijn er minder dan vijf antwoorden, dan is er geen uitslag.
thermometer-closed-now = De meting is gesloten. De uitslag komt nu in het kanaal.
thermometer-none-open = Er loopt nu geen meting in dit kanaal. Typ /thermometer pulse om er een te beginnen.
thermometer-no-results = Er is nog geen meting geweest in dit kanaal.

button-thermometer-fill = Invullen
button-thermometer-start = Begin een meting
button-thermometer-close = Sluit de meting
thermometer-anonymous-short = Anoniem. De uitslag komt na sluiting, vanaf { $least } antwoorden.
