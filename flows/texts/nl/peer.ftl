### Vragen van elkaar: open vragen, geen advies

button-peer-ask = Stel een vraag
button-peer-choose = Stel iemand uit je groep een vraag
peer-choose = Aan wie wil je iets vragen?
peer-choose-next = Verder
peer-no-cards = Niemand in je groep heeft nu een kaart die jij kunt lezen. Zodra iemand iets deelt, kun je hier een vraag stellen.
peer-ask-title = Stel een open vraag
peer-ask-about = Dit deelde { $name } in { $network }.
peer-earlier = Eerder antwoordde de inbrenger dit:
peer-bank = Om op een idee te komen:
peer-bank-1 = Wat maakt dit belangrijk voor jou?
peer-bank-2 = Wat heb je nog niet gezegd?
peer-bank-3 = Wat zou de mantelzorger zeggen?
peer-bank-4 = Wat gebeurt er als je niets doet?
peer-bank-5 = Welke aanname durf je los te laten?
peer-bank-6 = Wat is de kleinste stap?
peer-bank-7 = Wanneer lukte iets dergelijks eerder?
peer-bank-8 = Wie mis je nog aan tafel?
peer-ask-question = Jouw vraag aan { $name }
peer-your-question = Jouw vraag
peer-question-hint = Kort en open. Schrijf geen namen van anderen.
peer-ask-note = Alleen { $name } krijgt je vraag, met jouw naam erbij. Of er een antwoord komt, kiest { $name } zelf.
peer-ask-submit = Versturen

peer-card-back = Deze kaart is niet meer te lezen. De inbrenger nam haar terug, en dat mag altijd.
peer-own-card = Dit is je eigen kaart. Vragen komen van anderen.
peer-one-a-day = Je stelde hier vandaag al een vraag. Eén tegelijk helpt het meest; morgen kan er weer een.
peer-nobody-there = Deze vraag kan nu niemand meer krijgen. Kies iemand anders.

peer-seek-title = Vraag om mee te denken
peer-seek = Eén vraag, aan wie jij kiest. Je actie zelf gaat niet mee.
peer-seek-freely = Eén vraag, aan wie jij kiest.
peer-seek-whom = Aan wie?
peer-seek-whom-hint = Kies één persoon uit dit netwerk.
peer-seek-whom-wrong = Kies één ander die meedoet met dit netwerk.
peer-seek-group = Mijn hele groep
peer-seek-question = Wat wil je vragen?
peer-seek-note = Je ziet eerst wat er verstuurd wordt. Niemand anders hoort hiervan, ook wie begeleidt niet.
peer-seek-look = Bekijken

peer-second-look = Nog even kijken
peer-goes-to =
    { $count ->
        [one] Dit gaat naar { $names }, met jouw naam.
       *[other] Dit gaat naar { $names }, ieder apart, met jouw naam.
    }
peer-hints = Een tip, alleen voor jou. Het mag ook zo weg.
peer-hint-advice = Dit klinkt een beetje als advies. Kan het een vraag worden waarop je het antwoord nog niet weet?
peer-hint-none = Er staat geen vraagteken in. Wat wil je eigenlijk vragen?
peer-hint-many = Dit zijn meer vragen in één. Welke is de belangrijkste?
peer-hint-long = Een korte vraag geeft vaak meer ruimte. Kan het in één zin?
peer-send-as-it-is = Stuur het zo
peer-send-yes = Ja, verstuur
peer-change = Aanpassen
peer-sent-title = Verstuurd
peer-sent-form = Je vraag is onderweg. In je berichten met mij kun je haar nog intrekken.
peer-sent = Je vraag in { $network }:
peer-sent-to =
    { $count ->
        [one] Je vraag gaat naar { $names }. Alleen { $names } leest je vraag.
       *[other] Je vraag gaat naar { $names }, ieder apart. Alleen zij lezen je vraag.
    }
peer-sent-note = Of er een antwoord komt, is aan de ander. Komt het, dan hoor je het hier.
button-peer-withdraw = Trek mijn vraag in
peer-you-withdrew = Je trok een vraag in { $network } in.

peer-asked =
    { $count ->
        [0] Er was een vraag voor je in { $network }.
        [one] Er is een vraag voor je in { $network }. Je antwoordt alleen als je wilt, en niemand ziet welke vragen je laat liggen.
       *[other] Er zijn { $count } vragen voor je in { $network }. Je antwoordt alleen als je wilt, en niemand ziet welke vragen je laat liggen.
    }
peer-about-issue = Over het vraagstuk dat je deelde:
peer-about-exploring = Over wat je deelde bij het verkennen:
peer-about-direction = Over de richting die je deelde:
peer-about-experiment = Over het experiment dat je deelde:
peer-about-reflecting = Over wat je deelde bij het terugkijken:
peer-about-lessons = Over de les die je deelde:
peer-about-lasting = Over het verhaal van verandering dat je deelde:
peer-about-think = Een vraag om mee te denken:
peer-why = Je krijgt dit omdat iemand jou een vraag stelde. Vragen komen samen, hooguit één keer per dag.
peer-beside =
    { $count ->
        [one] Er is een vraag voor je bewaard. Antwoorden mag, hoeft niet.
       *[other] Er zijn { $count } vragen voor je bewaard. Antwoorden mag, hoeft niet.
    }
button-peer-answer = Beantwoorden
button-peer-answer-change = Antwoord aanpassen
button-peer-answer-of = Vraag van { $name }
button-peer-let-go = Laat gaan
button-peer-weekly = Bewaar ze voor mijn weekvraag
button-peer-daily = Stuur ze per dag
peer-weekly-now = Goed. Vragen van anderen komen voortaan bij je weekvraag. Op Home zie je ze eerder.
peer-daily-now = Goed. Nieuwe vragen van anderen komen voortaan samen, hooguit één keer per dag.
peer-was-withdrawn = Deze vraag is ingetrokken.
peer-question-gone = Deze vraag is er niet meer, of was voor iemand anders.
peer-answered = Je hebt geantwoord.
peer-let-go = Je liet deze vraag gaan. Niemand ziet dat.
peer-let-go-done = Je laat de vraag van { $name } gaan. { $name } hoort dat niet.

peer-answer-title = Een vraag voor jou
peer-answer = Jouw antwoord
peer-answer-or = Of niet
peer-answer-let-go = Ik laat deze vraag gaan
peer-answer-missing = Schrijf een antwoord, of laat de vraag gaan.
peer-answer-note = Laat je de vraag gaan, dan hoort niemand dat.
peer-readers = Wie mag je antwoord lezen?
peer-readers-asker = Alleen wie het vroeg
peer-readers-group = Mijn groep, bij mijn kaart
peer-readers-network = Iedereen in { $network }, bij mijn kaart
peer-answer-saved-asker = Je antwoord gaat naar { $name }. Alleen { $name } leest het. Veranderen kan met dezelfde knop bij de vraag.
peer-answer-saved-group = Je antwoord gaat naar { $name }. Ook je groep kan het lezen, bij je kaart. Veranderen kan met dezelfde knop bij de vraag.
peer-answer-saved-network = Je antwoord gaat naar { $name }. Ook iedereen in { $network } kan het lezen, bij je kaart. Veranderen kan met dezelfde knop bij de vraag.
peer-answer-saved-unheard = Bewaard. { $name } doet niet meer mee met { $network } en krijgt dit niet.
peer-unheard = { $name } doet niet meer mee met dit netwerk en kan je antwoord niet krijgen. Je kunt de vraag laten gaan.
peer-unheard-answered = { $name } doet niet meer mee met dit netwerk. Wat je hier verandert, komt daar niet meer aan. Wie het bij je kaart mag lezen, ziet het wel.
peer-answer-of = { $name } antwoordde op je vraag in { $network }.
peer-answer-read-by-asker = Alleen wie de vraag stelde, kan dit antwoord lezen.
peer-answer-read-by-group = De groep van wie antwoordde kan dit antwoord lezen, zonder de vraag.
peer-answer-read-by-network = Iedereen in { $network } kan dit antwoord lezen, zonder de vraag.

peer-home = Vragen van elkaar
peer-own-question = Vraag die je stelde in { $network }
peer-own-question-read = Alleen wie je het vroeg, kan dit lezen.
peer-own-answer = Jouw antwoord aan { $name } in { $network }

### Waaraan een zin klinkt als advies; een sterretje is één woord

peer-advice-starts = heb je al, heb je weleens, heb je wel eens, heb je niet, had je niet, heb je eraan gedacht, heb je er al, moet je niet, moet je dan niet, moeten jullie niet, waarom * je niet, waarom * je dan niet, waarom * je het niet, waarom * jullie niet, waarom niet gewoon, zou je niet, zou je het niet, zou het niet beter, zou het niet handig, kun je niet, kan je niet, kunnen jullie niet, kun je niet gewoon, je zou, je moet, je kunt beter, je kan beter, je kunt gewoon, je kunt ook, je kan ook, jullie moeten, jullie zouden, ik zou gewoon, ik zou eerst, ik zou het, ik zou dat, ik zou hem, ik zou haar, ik zou ze, ik zou met, ik zou een, ik zou beginnen, als ik jou was, als ik jij was, misschien moet je, misschien kun je, misschien kan je, misschien is het een idee, misschien helpt het, probeer, ga eens, vraag eens, bel eens, praat eens, is het een idee om, is het geen idee, is het niet een idee, wat dacht je van, denk je niet dat, vind je niet dat, mijn advies, mijn tip, tip, het beste is, het beste kun je, volgens mij moet je, volgens mij kun je, je hoeft alleen
peer-greetings = hoi, hallo, hai, hey, dag, beste, goedemorgen, goedemiddag, lieve
peer-first-words = maar, en, dus, nou, hm, ja, nee, eh, ach, tja, sorry, even
