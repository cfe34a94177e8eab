### Eigen woorden: wie begeleidt past de vragen van een netwerk aan

button-wording = Eigen woorden
wording-title = Eigen woorden
wording-preview-title = Zo wordt het
wording-about = Hier pas je de vragen aan die { $network } van mij krijgt: andere woorden, een andere volgorde, een vraag uitzetten of er zelf een bij maken. Voor je iets bewaart, zie je wat het doet.
wording-which = Om welke vragen gaat het?
wording-next = Verder
wording-set-own = { $name } (aangepast)
wording-set-cycle-issue = Vraagstuk inbrengen
wording-set-cycle-exploring = Verkennen
wording-set-cycle-direction = Richting kiezen
wording-set-cycle-experiment = Uitproberen
wording-set-cycle-reflecting = Samen terugkijken
wording-set-cycle-lessons = Lessen
wording-set-cycle-lasting = Laten beklijven
wording-set-reflection-me = Weekvraag over jezelf
wording-set-reflection-us = Weekvraag over samenwerken
wording-set-reflection-better = Weekvraag over wat beter kan
wording-set-reflection-step = Weekvraag bij een experiment

wording-other-day = Deze vragen komen op een andere dag:
wording-readers = Als laatste kiest iedereen zelf wie het mag lezen. Die vraag ligt vast.
wording-is-off = Staat uit.
wording-is-own = Een vraag van jullie zelf. Overslaan mag altijd.
wording-is-reworded = In jullie eigen woorden.
wording-is-required = Deze vraag hoort erbij en kan niet uit.
wording-step = Welke vraag?
wording-what = Wat wil je ermee doen?
wording-do-reword = Andere woorden geven
wording-do-switch = Uitzetten, of weer aanzetten
wording-do-earlier = Eerder stellen
wording-do-later = Later stellen
wording-do-add = Hierna een eigen vraag toevoegen
wording-do-declared = De gewone woorden terugzetten
wording-do-back = Alles terugzetten zoals het eerder was

wording-words-reword = Zo staat de vraag er nu. Wat je leeg laat, krijgt weer de gewone woorden.
wording-words-add = Schrijf je vraag in het Nederlands, het Engels of allebei. Laat je er één leeg, dan ziet iedereen de vraag in de taal die je wel invulde. Iedereen antwoordt in eigen woorden, en overslaan mag.
wording-words-own = Zo staat jullie eigen vraag er nu. Laat je een taal leeg, dan ziet iedereen de vraag in de taal die je wel invulde.
wording-meaning = Geef een vraag geen heel andere betekenis: antwoorden die er al zijn, horen bij wat er toen stond. Zet haar dan liever uit en maak een nieuwe.
wording-nl = De vraag in het Nederlands
wording-en = De vraag in het Engels
wording-none = Vul de vraag in ten minste één taal in.
wording-long = Houd een vraag korter dan 300 tekens. Op een telefoon leest dat prettiger.
wording-same = Dit is hoe het nu al is. Verander iets, of ga terug.

wording-required = Deze vraag kan niet uit, want de rest bouwt erop voort. Je kunt haar wel andere woorden geven.
wording-last = Dit is de laatste korte vraag die er nog staat. Zet eerst een andere vraag aan of maak er zelf een bij, anders krijgt er iemand niets meer.
wording-earlier-not = Deze vraag is al de eerste van die dag. Ze blijft bij de vragen van haar eigen dag.
wording-later-not = Deze vraag is al de laatste van die dag. Ze blijft bij de vragen van haar eigen dag.
wording-many = Er zijn al tien eigen vragen gemaakt. Geef een eigen vraag andere woorden, of zet er een weer aan.
wording-declared-not = Deze vraag heeft al haar gewone woorden.
wording-back-not = Hier is nog niets veranderd. Er is dus niets om terug te zetten.
wording-changed = Iemand anders heeft deze vragen intussen veranderd. Open Eigen woorden opnieuw om te zien hoe het nu is.
wording-changed-words = Iemand anders heeft deze vragen intussen veranderd. Kopieer wat je schreef, en open Eigen woorden opnieuw om te zien hoe het nu is.

wording-until = Zoals het was tot { $moment }
wording-version = Naar welke versie wil je terug?
wording-back-note = Ik bewaar de laatste vijf versies. Eigen vragen die later zijn gemaakt, worden uitgezet en blijven bewaard.

wording-will-reword = Met jullie eigen woorden wordt dit:
wording-will-declared = Met de gewone woorden wordt dit:
wording-will-off = Zonder deze vraag wordt dit:
wording-will-on = Met deze vraag erbij wordt dit:
wording-will-earlier = In de nieuwe volgorde wordt dit:
wording-will-later = In de nieuwe volgorde wordt dit:
wording-will-add = Met jullie eigen vraag wordt dit:
wording-will-back = Teruggezet wordt dit:
wording-effects = Wat merken mensen die nu bezig zijn?
wording-effect-same = { $people ->
    [one] Eén persoon gaat
   *[other] { $people } mensen gaan
  } gewoon door.
wording-effect-new = { $people ->
    [one] Eén persoon krijgt
   *[other] { $people } mensen krijgen
  } er een vraag bij.
wording-effect-gone = { $people ->
    [one] Eén persoon krijgt
   *[other] { $people } mensen krijgen
  } een vraag niet meer.
wording-effect-asked = { $people ->
    [one] Eén persoon heeft
   *[other] { $people } mensen hebben
  } net de vraag gekregen die uitgaat, en { $people ->
    [one] mag
   *[other] mogen
  } nog antwoorden.
wording-effect-reworded = { $people ->
    [one] Eén persoon krijgt
   *[other] { $people } mensen krijgen
  } een vraag in de nieuwe woorden.
wording-effect-moved = { $people ->
    [one] Eén persoon krijgt
   *[other] { $people } mensen krijgen
  } de vragen in een andere volgorde.
wording-few = Er zijn te weinig mensen om in getallen te zeggen wat er verandert zonder dat het over iemand gaat.
wording-few-new = Wie bezig is, krijgt er een vraag bij.
wording-few-gone = Wie nog niet aan de vraag toe was, krijgt haar niet meer.
wording-few-asked = Wie de vraag net heeft gekregen, mag nog antwoorden.
wording-few-reworded = Wie nog niet aan de vraag toe was, krijgt haar in de nieuwe woorden.
wording-few-moved = Wie bezig is, krijgt de vragen die nog komen in de nieuwe volgorde.
wording-stays = Niemand begint opnieuw. Wat al is geantwoord blijft staan, met de vraag zoals die toen was. Wie klaar is, merkt er niets van.
wording-save = Zo bewaren
wording-kept = Bewaard. Zo stel ik de vragen vanaf nu. Met Eigen woorden kun je het ook weer terugzetten.
wording-export = Vragen in eigen woorden: { $name }
