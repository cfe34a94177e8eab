### De leercyclus; fase 0: je vraagstuk inbrengen

cycle-issue-title = Jouw vraagstuk
cycle-issue-before = We beginnen met wat jij meebrengt naar { $network }. Zes korte vragen; de helft mag je overslaan. Typ gewoon je antwoord. Alleen jij leest het, tot jij het deelt.
cycle-issue-issue = Welk vraagstuk uit je eigen werk neem je mee? Schrijf het in één zin.
cycle-issue-why = Waarom speelt dit nu, en wie merkt er het meest van?
cycle-issue-tried = Wat heb je al geprobeerd? Wat gebeurde er toen?
cycle-issue-move = Welk stukje kun je zelf in beweging brengen, ook al is het klein?
cycle-issue-learn = Wat wil je zelf leren in dit traject?
cycle-issue-satisfied = Waaraan merk je over een paar maanden dat je tevreden bent?

cycle-issue-issue-label = Vraagstuk
cycle-issue-why-label = Waarom nu, en voor wie
cycle-issue-tried-label = Al geprobeerd
cycle-issue-move-label = Wat ik zelf in beweging kan brengen
cycle-issue-learn-label = Wat ik wil leren
cycle-issue-satisfied-label = Wanneer ik tevreden ben

cycle-issue-card = Dit is jouw vraagstuk
cycle-issue-private = Dank je wel. Alleen jij leest dit. Delen hoeft niet. Doe je het wel, dan kunnen anderen in { $network } meedenken.
cycle-issue-shared = Gedeeld in het kanaal van { $network }, met je naam. Je kunt het altijd terughalen.
cycle-issue-shared-group = Gedeeld met je groep in { $network }, met je naam. Je kunt het altijd terughalen.
cycle-issue-parts = Dank je wel. Wie dit in { $network } leest, verschilt per antwoord. Bij Wie mag dit lezen zie je het, en kun je het veranderen.
cycle-issue-card-of = Het vraagstuk van { $name }
cycle-issue-card-note = Herken je dit? Stel in een reactie een open vraag. Advies mag later.

button-cycle-share = Deel met het netwerk
button-cycle-unshare = Haal terug
button-cycle-more = Verder met mijn vraagstuk
cycle-share-title = Delen?
cycle-share-sure = Iedereen in het kanaal van { $network } kan dan je vraagstuk en al je antwoorden lezen, met je naam. Terughalen kan altijd.
cycle-share-yes = Delen
button-cycle-catch-up = Breng mijn vraagstuk in
cycle-already-begun = Je vraagstuk is er al. Je vindt het in de Home-tab.
