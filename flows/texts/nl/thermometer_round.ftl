### Een ronde van de thermometer: openen, invullen, sluiten

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
