### Een gesprek met de bot

conversation-no-names = Schrijf geen namen, en niets waaraan je een ander herkent, zoals een cliënt, bewoner, naaste of collega.
conversation-earlier = Dit schreef je eerder. Het blijft staan tot je iets anders schrijft.
conversation-earlier-question = Een eerdere vraag
conversation-progress = { $saved ->
    [yes] Bewaard. Vraag { $at } van { $all }.
   *[no] Vraag { $at } van { $all }.
  }
conversation-saved = Bewaard.
conversation-answered = Je antwoord is bewaard.
conversation-skipped = Overgeslagen.
conversation-for-later = Voor later bewaard. Ik vraag er niet naar, tenzij je hier een moment kiest.
conversation-again = Deze vraag bewaarde je voor later. Hier is hij weer.
conversation-first-asked = Ik stelde hem eerder op { $day }.
conversation-again-at = Voor later bewaard. Ik vraag het weer op { $moment }.
conversation-past = Deze vraag is voorbij. Antwoorden hoeft niet meer.
conversation-went-back = Deze vraag staat hieronder opnieuw.
conversation-network = Dit gaat over { $network }.

button-conversation-form = Liever alle vragen tegelijk
button-conversation-skip = Overslaan
button-conversation-back = Terug
button-conversation-later = Later
button-conversation-snooze-today = Later vandaag
button-conversation-snooze-tomorrow = Morgen
button-conversation-snooze-week = Volgende week
button-conversation-choose-day = Kies een dag
button-conversation-change = Aanpassen
button-conversation-readers = Wie mag dit lezen
button-conversation-reopen = Verder
button-conversation-withdraw = Verwijder mijn antwoord
button-conversation-look = Bekijk mijn antwoord
button-conversation-place = Voeg toe aan { $flow }
conversation-in = { $title } · { $network }
button-conversation-drop = Gooi deze tekst weg
button-conversation-edit-shared = Ja, ook daar aanpassen
button-conversation-leave = Nee, laat het zo

conversation-later = Goed, het blijft bewaard. Bij de vraag zelf kun je kiezen wanneer ik hem weer stel.
conversation-moved-on = Die vraag heb je al gehad. Staat er nog een vraag open, dan vind je die onderaan.
conversation-finished = Dit gesprek is al afgerond. Met Aanpassen kun je je antwoorden nog veranderen.
conversation-gone = Dit is er niet meer. Misschien is het gewist of al klaar. Typ hulp om te zien wat er wel kan.
conversation-none-open = Er staat nu geen vraag open. Typ hulp om te zien wat je kunt doen.
conversation-not-skippable = Deze vraag is nodig om verder te gaan. Eén zin is genoeg. Of kies Later.
conversation-nothing-before = Dit is de eerste vraag; er is niets om naar terug te gaan.
conversation-not-understood = Dat herken ik niet als een van de antwoorden. Je tekst is bewaard. Kies hieronder een antwoord, of typ het precies zo.
conversation-day-example = Typ de dag bijvoorbeeld zo: { $day }.
conversation-day-gone = Ik lees { $day }. Vandaag is het { $today }. Bedoel je een latere dag? Typ die dan. Is het pas volgend jaar, zet er dan het jaar bij. Je tekst is bewaard.
conversation-day-gone-chosen = Je koos { $day }. Vandaag is het { $today }. Bedoel je een latere dag?
conversation-too-long = { $over ->
    [one] Je antwoord is één teken te lang. Bewerk je bericht en maak het iets korter, dan bewaar ik het.
   *[other] Je antwoord is { $over } tekens te lang. Bewerk je bericht en maak het korter, dan bewaar ik het.
  }
conversation-edit-too-long = Zo wordt je antwoord { $over } tekens te lang. Je vorige antwoord blijft staan tot je het korter maakt.
conversation-recognisable = Er lijkt iets in te staan waaraan iemand te herkennen is, zoals een naam, nummer of adres. Je antwoord is bewaard. Bewerk je bericht als dat beter is.
conversation-recognisable-form = Er lijkt iets in te staan waaraan iemand te herkennen is, zoals een naam, nummer of adres. Je antwoorden zijn bewaard. Open het formulier opnieuw als je iets wilt weghalen.
conversation-no-files = Bestanden en spraakberichten kan ik niet bewaren. Typ je in een paar woorden wat je wilde zeggen?
conversation-added = Toegevoegd aan je antwoord.
conversation-changed = Je antwoord is aangepast.
conversation-withdrawn = Je antwoord is verwijderd.
conversation-dropped = Goed, die tekst heb ik niet bewaard. Aan je antwoorden is niets veranderd.
conversation-changed-there = Aangepast, ook waar anderen het lezen.

conversation-kept-nowhere = Er staat nu geen vraag voor je open. Ik heb je tekst bewaard; alleen jij kunt hem lezen.
conversation-deleted = Je hebt een ouder bericht verwijderd. Het was je antwoord op een vraag. Zal ik dat antwoord ook verwijderen? Als je niets doet, blijft het bewaard.
conversation-shared-edit = Je hebt een antwoord bewerkt dat anderen kunnen lezen. Zal ik het daar ook aanpassen?
conversation-offer = Door je aanpassing is er nog een vraag die bij je antwoord past. Wil je die zien? Als je niets doet, verandert er niets.

snooze-title = Wanneer weer?
snooze-day = Op welke dag zal ik het weer vragen?
snooze-explained = Je krijgt de vraag op die dag rond { $hour }. Komt er dan ook een weekvraag, dan staan ze samen in één bericht.
snooze-past = Deze dag of dit uur is al voorbij. Kies een latere dag.
snooze-far = Kies een dag binnen een jaar.
snooze-over = Dan is { $network } al afgelopen. Kies een dag tot en met { $ends }.
snooze-rest = Dan ben je weg, of heeft { $network } rust. Kies een andere dag.

readers-title = Wie mag dit lezen
readers-explained = Kies per antwoord. Met Alleen ik haal je het overal terug.
readers-piece = { $question } “{ $answer }”
readers-me = Alleen ik
readers-network = Kanaal van { $network }, met mijn naam
readers-group = Mijn groep { $group }, met mijn naam
readers-everyone = Iedereen, met mijn naam
readers-explained-group = Je groep is { $group }: nu { $people }. Wat je deelt, vinden zij in hun Home-tab. Wie er later bij komt, leest alleen wat je daarna deelt. Ga jij uit de groep, dan leest weer alleen jij wat je met de groep deelde.
readers-explained-alone = Je groep is { $group }. Er zit nu nog niemand anders in, dus leest nog niemand mee. Wie er later bij komt, leest alleen wat je daarna deelt. Ga jij uit de groep, dan leest alleen jij het weer.
readers-saved-group = Gedeeld met je groep in { $network }. Zij vinden het, met je naam, in hun Home-tab. Buiten je groep leest niemand het.
readers-saved-everyone = Gedeeld, met je naam, met iedereen, ook buiten { $network }.
readers-saved-mixed = Bewaard. Wie het leest, verschilt per antwoord. Bij Wie mag dit lezen zie je het voor { $network }.
readers-saved-me = Alleen jij kunt dit nu lezen. Stond het al in het kanaal, dan haal ik het daar weg.
readers-saved-network = Gedeeld. Dit komt met je naam in het eerstvolgende weekbericht van { $network }.
readers-saved-some = Bewaard. Een deel komt met je naam in het eerstvolgende weekbericht van { $network }. De rest leest alleen jij.
button-conversation-answer = Beantwoorden
button-conversation-after-all = Toch beantwoorden
conversation-kept-none = Er staat nu geen vraag open, daarom weet ik niet waar dit bij hoort. Ik heb je tekst bewaard; alleen jij kunt hem lezen. Wat zal ik ermee doen?
conversation-kept-goes-on = Wil je verder met { $flow }? De volgende vraag is: { $question }
button-conversation-place-next = Dit is mijn antwoord daarop
conversation-kept-which = Ik weet niet zeker bij welke vraag dit hoort. Ik heb je tekst bewaard; alleen jij kunt hem lezen. Waar zal ik hem zetten?
conversation-kept-too-long = Samen met wat er al staat wordt je antwoord te lang. Ik heb deze tekst apart bewaard; alleen jij kunt hem lezen. Wat zal ik ermee doen?
conversation-shared-add = Dat antwoord kunnen anderen lezen. Zal ik dit er ook bij zetten?
conversation-chosen = Je hebt gekozen. Deze tekst bewaar ik niet meer apart.
conversation-edit-unknown = Dit bericht hoort niet bij een antwoord, of niet meer. Wil je een antwoord veranderen? Kies Aanpassen onder de vraag, of kijk in de Home-tab.
conversation-take-back = Terughalen doe je zo: kies Wie mag dit lezen, bij je antwoord of in de Home-tab, en dan Alleen ik.
conversation-kept-take-back = Wil je iets terughalen? Kies Wie mag dit lezen, bij je antwoord of in de Home-tab, en dan Alleen ik. Of is dit een antwoord? Ik heb je tekst bewaard, nog niet als antwoord; alleen jij kunt hem lezen.
conversation-kept-stop = Wil je stoppen, of is dit een antwoord? Ik heb je tekst bewaard, nog niet als antwoord; alleen jij kunt hem lezen.
conversation-kept-away = Ben je een tijd weg? Kies dan hieronder van wanneer tot wanneer. Of is dit een antwoord? Ik heb je tekst bewaard, nog niet als antwoord; alleen jij kunt hem lezen.
conversation-kept-paused = Je hebt pauze, dus er staat geen vraag open. Ik heb je tekst bewaard; alleen jij kunt hem lezen. Wil je verder?
button-conversation-stop = Ik wil stoppen of pauze
conversation-resting = Die vraag heb je voor later bewaard. Typ verder, of kijk in de Home-tab.
conversation-rests = Voor nu was het genoeg; wat je schreef, is bewaard. Wil je al verder? Dat kan in de Home-tab.
conversation-lapsed = Er kwam een nieuwere vraag. Wil je deze nog beantwoorden? Reageer dan op het bericht met de vraag zelf.
conversation-needed = Deze vraag is nodig. Laat één zin staan.
conversation-went-on = Je bent verdergegaan. Het staat hieronder.
