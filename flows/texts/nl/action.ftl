### Acties: een kleine stap voor de volgende keer

action-new-title = Nieuwe actie
action-new = Wat wil je doen voor de volgende keer? Wie er een moment bij kiest, doet het vaker.
action-careful = Schrijf geen namen of kamernummers, en niets waaraan iemand een ander herkent.
action-network = In welk netwerk?
action-when = Als dit gebeurt …
action-when-hint = Mag leeg blijven. Bijvoorbeeld: het overleg van maandag begint.
action-then = … dan doe ik dit
action-then-hint = Bijvoorbeeld: ik vraag eerst wat er goed ging.
action-due = Tot welke dag?
action-due-hint = Op of na die dag vraag ik één keer hoe het ging.
action-due-wrong = Kies een dag van vandaag of later, en binnen een jaar.
action-readers = Wie mag deze actie lezen?
action-readers-hint = Anderen zien alleen de actie, en nooit hoe het ging. Terughalen kan altijd.
action-readers-me = Alleen ik
action-readers-group = Mijn groep, met mijn naam
action-readers-network = Iedereen in { $network }, met mijn naam
action-hint-short = Dit is kort. Weet je straks nog wat je precies ging doen? Je kunt het aanvullen of zo bewaren.
action-hint-vague = Wat ga je precies doen? Met een werkwoord erin, zoals bellen, vragen of meelopen, is het makkelijker te doen. Je kunt het aanvullen of zo bewaren.
action-hint-twice = Deze actie staat al bij je open acties. Je kunt haar veranderen of zo bewaren.
action-kept-new = Bewaard. Deze actie staat op Home. Vanaf { $day } vraag ik er één keer naar, bij je weekvraag.
action-kept-careful = Kan iemand hierin een cliënt, bewoner of collega herkennen? Pas je actie dan aan met de knop.
action-kept-recognisable = Er lijkt iets in te staan waaraan iemand te herkennen is, zoals een naam, nummer of adres. Wil je je actie aanpassen met de knop?
action-no-network = Acties horen bij een netwerk, en je doet nu nergens mee. Wat je schreef, blijft van jou: typ mijn gegevens.
action-gone = Deze actie is er niet meer.
action-if-then = Als { $when }: { $then }
action-due-on = Voor { $day }

action-asked =
    { $count ->
        [one] Dit wilde je doen. Hoe ging het? Niet gelukt is ook een antwoord.
       *[other] Deze dingen wilde je doen. Hoe ging het? Niet gelukt is ook een antwoord.
    }
button-action-tell = Vertel hoe het ging
button-action-tell-of = Vertel: { $what }
button-action-new = Nieuwe actie

action-tell-title = Hoe ging het?
action-how = Hoe ging het?
action-how-done = Gedaan
action-how-half = Half
action-how-not = Niet
action-how-changed = Het is iets anders geworden
action-how-stuck = Ik zit vast, of wil er iets aan veranderen
action-noticed = Wat viel je op?
action-noticed-hint = Mag leeg blijven. Schrijf geen namen van anderen.
action-tell-note = Wat je hier vertelt, leest alleen jij. Wie begeleidt, ziet niet wie welke actie heeft.
action-told-before = Over deze actie heb je al verteld. Dat hoeft maar één keer.
action-thanks-done = Mooi, dank je wel. Deze actie is klaar.
action-thanks-half = Dank je wel. Ook half is een stap.
action-thanks-not = Dank je wel voor het vertellen. Er komt geen nieuwe vraag over.
action-thanks-changed = Dank je wel. Het liep anders, en dat is ook iets om te weten.

action-further-title = Hoe verder?
action-further = Dat hoort erbij. Wat past nu het best?
action-way = Hoe wil je verder?
action-way-day = Ik kies een andere dag
action-way-smaller = Ik maak het kleiner, of schrijf het anders
action-way-peer = Ik vraag iemand om mee te denken
action-way-enough = Zo is het goed, ik laat het los
action-way-help = Ik vraag hulp aan wie begeleidt
action-step = Wat is de kleinste stap? Of hoe schrijf je het nu?
action-step-hint = Alleen als je het kleiner maakt of anders schrijft. Eén regel is genoeg.
action-step-missing = Schrijf hier de kleinste stap, of hoe je het nu schrijft.
action-kept-carried = Goed. Vanaf { $day } vraag ik één keer naar deze actie, bij je weekvraag.
action-kept-again = Goed. Vanaf { $day } vraag ik nog één keer naar deze actie, bij je weekvraag.
action-carried-before = Je koos al hoe je met deze actie verdergaat. Op Home zie je hoe ze nu staat.
action-planned = Je als-dan staat nu ook bij je acties, op Home. Vanaf { $day } vraag ik er één keer naar, bij je weekvraag.
button-action-change = Pas deze actie aan
action-let-go = Goed, deze actie is van je lijst. Ik vraag er niet meer naar.

action-mine = Mijn acties
action-mine-more =
    { $more ->
        [one] Er is nog één actie voor later. Die komt hier als er plaats is.
       *[other] Er zijn nog { $more } acties voor later. Die komen hier als er plaats is.
    }
action-of-others = Dit willen anderen doen. Zij kozen dat jij het mag lezen.
action-told =
    { $actions ->
        [one] Over één actie is verteld hoe het ging.
       *[other] Over { $actions } acties is verteld hoe het ging.
    }
action-about = Actie in { $network }
action-noticed-about = Wat je opviel bij je actie in { $network }
action-read-by-me = Alleen jij kunt dit lezen.
action-read-by-group = Je groep kan dit lezen, tot je vertelt hoe het ging.
action-read-by-network = Iedereen in { $network } kan dit lezen, tot je vertelt hoe het ging.

### Woorden die alleen nog niet zeggen wat iemand gaat doen

action-words-without-verb = aan alle alles als beter betere bij communicatie dan dat de deze die dit een en er goed goede haar heel het hun iets ik in informatie is je jij maar me meer met mij mijn minder naar niet nog om ons onze ook op over overleg samenwerking snel sneller te toch tussen uit van vaker veel voor wat we weer wij zo
