### Woorden die overal terugkomen

language-nl = Nederlands
language-en = Engels
somebody = iemand

form-save = Bewaren
form-close = Sluiten
form-done = Klaar
form-back = Terug
form-missing = Vul dit nog in.

button-help = Hulp
button-unknown = Deze knop is van een oudere versie en doet niets meer. Typ hulp, dan zie je wat er nu kan.

refused-title = Dat kan nu niet
stranger-refused = Ik hoor bij een andere werkruimte. Daarom kan ik hier niets van je bewaren. Vraag de begeleider van het netwerk of je als gast kunt meedoen.
withdrawn = Hier staat niets meer.
greeting = Dag. Ik stel mijn vragen in een privébericht, niet in een kanaal. Typ /leerkring om te zien wat je hier kunt doen.

failed-title = Dat ging mis
failed = Er ging iets mis bij mij, niet bij jou. Probeer het straks opnieuw. Blijft het misgaan? Geef dan dit nummer door aan je begeleider: { $reference }.
failed-typed = Dit had je ingevuld. Kopieer het, dan raak je niets kwijt.
failed-message = Ik kon je bericht niet bewaren. Het staat nog hierboven. Stuur het later nog eens. Nummer voor je begeleider: { $reference }.

unknown-leerkring = Dat ken ik niet. Typ /leerkring voor het menu, of zet er één woord achter: start, uitnodigen, mensen, wijzig, rust, bijeenkomst, ronde, instellingen, spelregels of hulp.
unknown-thermometer = Dat ken ik niet. Typ /thermometer hulp voor wat hier kan: starten, plannen, oefenen, sluiten, de uitslag en het verloop.
form-cancel = Annuleren
form-too-late = Dat duurde even te lang, daarom ging het formulier niet open. Druk nog een keer.
moment-in = { $moment } (tijd in { $city })
language = nl
