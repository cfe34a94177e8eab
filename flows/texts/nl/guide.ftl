### Wat mensen onderweg helpt: hun eigen dagboek, en lijsten voor wie begeleidt

button-guide-journal = Mijn leerdagboek
journal-title = Mijn leerdagboek
journal-home = Alles wat je schreef, op volgorde en met de dagen erbij. Om te bewaren of te printen.
journal-about = Je krijgt alles wat je mij schreef in een netwerk: op volgorde, met de dag en met de vraag van toen. Het komt als PDF om te printen, en als tekst om uit te kopiëren.
journal-yours = Het is van jou. Alleen jij krijgt het, en er staat niets in van anderen.
journal-which = Van welk netwerk?
journal-send = Stuur het mij
journal-here = Hier is je leerdagboek van { $network }. De twee bestanden bevatten hetzelfde: een PDF om te printen, en een bestand om tekst uit te kopiëren.
journal-paper = De PDF heeft dezelfde woorden als het tekstbestand, met de dagen als kopjes.
# Zo heten de twee bestanden.
paper-to-print = { $title }, om te printen
paper-to-copy = { $title }, om tekst uit te kopiëren
journal-over = Dit netwerk is afgelopen op { $day }. Je dagboek blijft van jou.
journal-until = Wat alleen jij kunt lezen, bewaar ik minstens tot { $day }. Bewaar dit bestand dus zelf als je het wilt houden.
journal-empty = Je schreef mij nog niets in { $network }. Zodra dat zo is, kun je hier je leerdagboek vragen.
journal-file = Leerdagboek { $network }
journal-name = leerdagboek
journal-made = Gemaakt op { $day }.
journal-actions = Acties
journal-noticed = Wat ik merkte
journal-questions = Vragen die ik stelde
journal-answers = Mijn antwoorden op vragen van anderen
journal-meetings = Na een bijeenkomst
journal-kept = Nog zonder plek
journal-gone = Van dit netwerk heb ik niets meer.
journal-none = Je doet nog niet mee aan een netwerk. Zodra je iets schreef, kun je hier je leerdagboek vragen.

## Hulp bij het begeleiden

button-guide-start = Een netwerk starten
button-guide-structure = Structuurcheck
button-guide-leadership = Over leiderschap
button-guide-calls = Belronde
guide-ticked = Van de startlijst { $done ->
    [one] is één stap
   *[other] zijn { $done } stappen
  } van de { $all } gedaan.
guide-check-never = Jullie deden nog geen structuurcheck. Het zijn negen punten, en het kost ongeveer vijf minuten.
guide-check-again = De laatste structuurcheck was op { $day }. Dat is een half jaar geleden: een goed moment voor een nieuwe.
guide-checked = De laatste structuurcheck was op { $day }.
guide-next = Verder

guide-start-title = Een netwerk starten
guide-start = Acht stappen die helpen om { $network } te starten. De volgorde ligt niet vast, en niet elke stap is overal nodig.
guide-why-stakeholders = Spreken met betrokkenen: zo hoor je vroeg wat er speelt, en wie er nodig is.
guide-why-goal = Een gezamenlijk doel: wie weet waar het om gaat, kan kiezen om mee te doen.
guide-why-first-meeting = Eerste startbijeenkomst: mensen leren elkaar kennen, en brengen in wat hen bezighoudt.
guide-why-calls = Belronde: wie er niet bij was of weinig zei, hoor je zo ook.
guide-why-second-meeting = Tweede startbijeenkomst: samen kiezen waar jullie mee beginnen. Haast is niet nodig.
guide-why-learning-group = Actieleergroep: vijf tot acht mensen die van elkaars vraagstuk leren.
guide-why-project-group = Projectgroep: een paar mensen die zorgen dat het doorgaat.
guide-why-agreements = Afspraken: hoe vaak jullie elkaar zien, wat binnen de groep blijft, en wie het aanspreekpunt is.
guide-start-done = Wat is al gedaan?
guide-step-stakeholders = We spraken met betrokkenen
guide-step-goal = We hebben een gezamenlijk doel
guide-step-first-meeting = De eerste startbijeenkomst is geweest
guide-step-calls = De belronde is gedaan
guide-step-second-meeting = De tweede startbijeenkomst is geweest
guide-step-learning-group = Er is een actieleergroep
guide-step-project-group = Er is een projectgroep
guide-step-agreements = We hebben afspraken gemaakt
guide-start-shared = Iedereen die dit netwerk begeleidt ziet deze lijst. Wie iets aanvinkt, bewaar ik niet.
guide-start-saved = Bewaard. Van de { $all } stappen { $done ->
    [one] is er één gedaan.
   *[other] zijn er { $done } gedaan.
  }

guide-structure-title = Structuurcheck
guide-structure = Negen punten waar een netwerk op rust. Hoe staat het er nu voor met { $network }? Vul het in wat je nu ziet; samen met een andere begeleider praat het vaak beter.
guide-structure-shared = Alleen wie dit netwerk begeleidt ziet dit. Wie het invult, bewaar ik niet.
guide-structure-before = Eerdere keren
guide-structure-counts = { $day }: { $yes } keer ja, { $partly } keer deels, { $no } keer nee.
guide-structure-moved = Wat er de laatste keer veranderde
guide-moved = { $point } Eerst { $before ->
    [yes] ja
    [partly] deels
   *[no] nee
  }, daarna { $after ->
    [yes] ja
    [partly] deels
   *[no] nee
  }.
guide-structure-agreed = Wat jullie toen afspraken
guide-stood = Vorige keer: { $before ->
    [yes] ja
    [partly] deels
   *[no] nee
  }.
guide-stands-yes = Ja
guide-stands-partly = Deels
guide-stands-no = Nee
guide-point-vision = We hebben een gezamenlijke visie en een gezamenlijk doel.
guide-point-puller = Er is een kartrekker met leiderschapskwaliteiten.
guide-point-time = Er zijn tijd en mensen voor vrijgemaakt.
guide-point-contact = Er is één aanspreekpunt, en iedereen weet wie dat is.
guide-point-support = Er is genoeg draagvlak, of we zijn gewoon begonnen.
guide-point-meetings = We ontmoeten elkaar vaak genoeg.
guide-point-communication = Iedereen hoort op tijd wat er gebeurt.
guide-point-reflection = We kijken samen terug op wat we zelf doen, hoe we samenwerken, en wat er beter gaat en lukt.
guide-point-language = We luisteren naar elkaar en spreken dezelfde taal.
guide-structure-all = Bewaard. Op alle negen punten is het ja. Vier dat ook eens met het netwerk.
guide-gaps = Bewaard. Wat doen jullie aan de punten die er nog niet staan? Eén of twee punten tegelijk is genoeg; de rest mag leeg blijven.
guide-gap = { $point } Wat gaan jullie doen?
guide-gap-who = Wie pakt dat op? Noem een rol, geen naam.
guide-gap-until = Wanneer is het klaar?
guide-gap-day = Klaar op { $day }.
guide-gaps-note = Wat jullie eerder afspraken bij een punt dat nog openstaat, staat er al. Je kunt het veranderen of weghalen.
guide-structure-saved = { $gaps ->
    [0] Bewaard. Over een half jaar staat de check weer op je Home.
    [one] Bewaard, met één afspraak. Over een half jaar staat de check weer op je Home.
   *[other] Bewaard, met { $gaps } afspraken. Over een half jaar staat de check weer op je Home.
  }

guide-leadership-title = Over leiderschap
guide-leadership = Vier vragen om rustig bij stil te staan, over jouw rol in { $network }. Elke vraag mag leeg blijven.
guide-leadership-leader = Wie heeft hier de leiding, ook zonder dat het zo heet? En wat voor leider ben jij zelf?
guide-leadership-governance = Welke afspraken over besluiten en zeggenschap werken hier goed? Waar merk je dat aan?
guide-leadership-aboard = Hoe houden jullie iedereen aangehaakt? Wanneer haken mensen af?
guide-leadership-content = Wat leren jullie van elkaar over de inhoud? Wat zou je daarvan willen vasthouden?
guide-leadership-private = Alleen jij leest dit, ook andere begeleiders niet. Het staat in je leerdagboek. Maak je een antwoord leeg, dan is het weg.
guide-leadership-saved = Bewaard. Je vindt het terug in je leerdagboek, en hier, om later op terug te kijken.

guide-calls-title = Belronde
guide-calls = Bel mensen die belangrijk zijn voor het netwerk, en stel vier vragen. Schrijf in een paar woorden op wat je hoorde.
guide-calls-private = Alleen wie dit netwerk begeleidt leest dit. Met wie je belde, bewaar ik niet: houd die lijst op papier.
guide-calls-kept = Het gaat over anderen, dus ik bewaar het niet lang. Op { $day } wis ik dit gesprek.
guide-call-which = Welk gesprek?
guide-call-new = Een nieuw gesprek
guide-call-of = Gesprek { $number }, { $day }
guide-call-issue = Wat speelt er, gezien vanuit hun plek?
guide-call-good = Wat gaat er al goed in de samenwerking?
guide-call-need = Wat is er nodig, en wat kunnen zij zelf bijdragen?
guide-call-missing = Wie missen we nog, en hoe willen zij erbij blijven?
guide-call-empty = Schrijf bij minstens één vraag iets op.
guide-call-saved = Bewaard. Wil je iets veranderen, kies dan dit gesprek in de lijst. Maak je alle vragen leeg, dan is het weg.
guide-call-dropped = Dit gesprek is weg.
guide-call-read = Wie { $network } begeleidt, leest dit ook.
guide-call-gone = Dit gesprek is er niet meer. Open de belronde opnieuw.

## Een bericht dat nu past

button-guide-suggest = Bekijk en plaats
button-guide-suggest-aside = Niet nu
button-guide-suggest-others = Andere berichten
button-guide-suggest-back = Haal terug
button-guide-suggest-call-off = Toch niet plaatsen
guide-suggest-title = Een bericht dat nu past
guide-suggest-form = Bericht voor je netwerk
guide-suggest-which = Wat past er ook?
guide-suggest-text = Je bericht. Maak er gerust je eigen woorden van.
guide-suggest-when = Wanneer plaats ik het?
guide-suggest-now = Nu meteen
guide-suggest-later = { $which ->
    [tomorrow] Morgen: { $moment }
   *[later] Op { $moment }
  }
guide-suggest-where = Ik plaats het in het kanaal van { $network }. Erboven staat dat het van jou komt. Terughalen kan later ook.
guide-suggest-place = Plaats
guide-suggest-past = Dat moment is al voorbij. Kies een ander.
guide-suggest-placed = Ik plaats je bericht in het kanaal van { $network }. Bij Berichten lees je of het er staat, en kun je het terughalen.
guide-suggest-waiting = Ik plaats je bericht op dat moment in het kanaal van { $network }. Bij Berichten kun je het nog tegenhouden.
guide-suggest-recognisable = Er lijkt iets in te staan waaraan iemand te herkennen is, zoals een naam, nummer of adres. Haal het bericht dan terug bij Berichten.
guide-suggest-taken = Hiervoor is al een bericht geplaatst of opzij gezet, misschien door een collega. Dit is jouw tekst, als je hem ergens anders voor wilt gebruiken:
guide-suggest-from = Van { $name }, die dit netwerk begeleidt
guide-suggest-stands = Je bericht staat in het kanaal van { $network }.
guide-suggest-waits = Ik plaats je bericht in het kanaal van { $network }, op { $moment }.
guide-suggest-stuck = Je bericht staat nog niet in het kanaal van { $network }. Is het kanaal gearchiveerd, haal het dan uit het archief. Ben ik er niet meer bij, typ daar dan /invite @leerkring. Daarna plaats ik het vanzelf. Dit is je tekst:
guide-suggest-unplaced = Je bericht voor { $network } is niet geplaatst: het netwerk stond stil, of je begeleidde het niet meer. Dit is je tekst, als je hem nog wilt gebruiken:
guide-suggest-called-off = Je bericht voor { $network } gaat niet door. Zolang het past, vind je het op je Home terug.
guide-suggest-taken-back = Je bericht is weg uit het kanaal van { $network }.
guide-suggest-gone = Dit bericht past nu niet meer, of het is al geregeld. Op je Home zie je wat er nu past.
guide-suggest-paused = { $network } heeft pauze. Zodra het verdergaat, kan dit ook weer.
guide-suggest-own = Een bericht dat je voor het kanaal schreef
guide-suggest-own-read = Zodra dit er staat, leest iedereen in het kanaal van { $network } het.

# Waarom een bericht nu past: een paar woorden.
guide-suggest-why-welcome = Het is de eerste week.
guide-suggest-why-ending = De laatste week is begonnen.
guide-suggest-why-last-phase = Op { $day } begint de laatste fase: { $phase }.
guide-suggest-why-phase = Op { $day } begint { $phase }.
guide-suggest-why-before-rest = Vanaf { $day } zijn veel mensen vrij.
guide-suggest-why-after-rest = De vakantie is net voorbij.
guide-suggest-why-midway = Jullie zijn halverwege.
guide-suggest-why-meeting = Op { $day } is de volgende bijeenkomst.
guide-suggest-why-groups = Er zijn nieuwe groepen.
guide-suggest-why-experiment = Jullie zijn midden in het uitproberen.
guide-suggest-why-point = Het punt uit de thermometer loopt nog, tot { $day }.
guide-suggest-why-quiet = Het was twee weken stil in de groepen.

# Het bericht zelf, zoals wie begeleidt het kan plaatsen.
guide-suggest-text-welcome = Welkom in dit netwerk. De komende tijd leren we van elkaars werk, in kleine stappen en zonder haast. Wat zou jij hier graag willen ontdekken? Een paar woorden hieronder is genoeg.
guide-suggest-text-ending = Op { $day } ronden we dit netwerk af. Dank je wel voor wat je deelde en uitprobeerde. Wat neem jij mee, en met wie ga je daar straks mee verder?
guide-suggest-text-last-phase = Op { $day } begint de laatste fase van ons programma: { $phase }. Er is nog tijd om af te maken wat je graag wilt afmaken. Welke stap wil jij nog zetten, en wie kan je daarbij helpen?
guide-suggest-text-before-rest = Vanaf { $day } zijn veel mensen vrij. Geniet ervan: wat hier nog openstaat, kan gerust wachten. Wat wil jij daarna als eerste weer oppakken?
guide-suggest-text-after-rest = Fijn om weer samen te beginnen. Neem rustig de tijd om erin te komen: één kleine stap is deze week genoeg. Waar wil jij graag mee verder?
guide-suggest-text-midway = We zijn halverwege. Sta eens stil bij waar je begon, en waar je nu bent. Wat is er al anders dan in het begin, ook als het klein is?
guide-suggest-text-meeting = Op { $day } zien we elkaar weer. Neem één voorbeeld mee uit je eigen werk: iets wat lukte, of iets wat nog niet wil lukken. Welke vraag wil jij die dag aan de anderen stellen?
guide-suggest-text-groups = Er zijn nieuwe groepen. Begin rustig met kennismaken: een berichtje of een kop koffie is al een goed begin. Wat wil jij van de anderen in je groep weten?
guide-suggest-text-experiment = We zijn midden in het uitproberen. Het hoeft niet in één keer te lukken, bijstellen hoort erbij. Wat merk jij tot nu toe, en wat wordt je volgende kleine stap?
guide-suggest-text-point = In de laatste thermometer kozen we een punt om samen aan te werken. Op { $day } kijken we hoe dat ging. Wat zie jij al gebeuren, en wat zou nog kunnen helpen?
guide-suggest-text-quiet = Soms vraagt het werk even alle aandacht, en dat mag. Wil je de draad weer oppakken, dan is klein beginnen genoeg. Welke vraag zou jij nu aan je groep willen stellen?
guide-suggest-phase-issue = Op { $day } begint { $phase }. We nemen dan weer iets mee uit ons eigen werk. Het mag klein zijn, en het hoeft nog niet duidelijk te zijn. Wat houdt jou nu bezig waar je graag samen naar kijkt?
guide-suggest-phase-exploring = Op { $day } begint { $phase }. We zoeken dan nog geen oplossing, maar kijken eerst wat er speelt. Wie ziet jouw vraagstuk van een andere kant, en wat zou je die persoon willen vragen?
guide-suggest-phase-direction = Op { $day } begint { $phase }. We leggen een paar wegen naast elkaar en kiezen er één om mee te beginnen. Welke richting trekt jou, en wat heb je daarvoor nodig?
guide-suggest-phase-experiment = Op { $day } begint { $phase }. Kies één kleine stap die je in een week of twee kunt zetten. Waaraan zou jij merken dat die iets oplevert?
guide-suggest-phase-reflecting = Op { $day } begint { $phase }. Wat lukte en wat anders liep, is allebei de moeite waard om te vertellen. Wat heeft jou de afgelopen weken verrast?
guide-suggest-phase-lessons = Op { $day } begint { $phase }. We schrijven op waar een ander iets aan heeft. Wat zou jij willen doorgeven aan iemand die hieraan begint?
guide-suggest-phase-lasting = Op { $day } begint { $phase }. We kijken wat we vasthouden in het gewone werk, en wie daarbij helpt. Wat wil jij over een half jaar nog steeds doen?
