### Groepen, en wie erin zitten

## In de Home-tab

home-groups = Mijn groep
home-group = { $group }: jij, { $people }.
home-group-alone = { $group }: er zit nu nog niemand anders in.
home-group-nothing = In je groep is nog niets gedeeld. Delen kan per antwoord, met de knop Wie mag dit lezen.
home-groups-none = Er zijn nog geen groepen. Een leergroep van vijf tot acht mensen werkt het best.
home-groups-led = Groepen
home-groups-more = { $more ->
    [one] En nog één groep. Kies Wijzig een groep om die te zien.
   *[other] En nog { $more } groepen. Kies Wijzig een groep om ze te zien.
  }
home-groups-without = { $people ->
    [one] Eén deelnemer heeft nog geen groep.
   *[other] { $people } deelnemers hebben nog geen groep.
  }
home-group-small = { $people ->
    [one] { $group } ({ $kind }): één persoon
   *[other] { $group } ({ $kind }): { $people } mensen
  }
home-group-active = { $group } ({ $kind }): { $people } mensen, actief
home-group-quiet = { $group } ({ $kind }): { $people } mensen, rustig

button-group-more = Lees wat mijn groep deelt
button-group-more-in = Lees mijn groep in { $network }
button-group-introduce = Stel je voor
button-group-introduce-in = Stel je voor in { $network }
button-group-introduced = Pas mijn kaartje aan
button-group-introduced-in = Pas mijn kaartje aan in { $network }
button-group-new = Maak een groep
button-group-change = Wijzig een groep
button-group-propose = Stel leergroepen voor

## Wat de groep deelt

group-more-title = Wat je groep in { $network } deelt
group-more-newest = Dit zijn de nieuwste stukken. Wat ouder is, staat hier niet meer bij.
group-more-nothing = Er is nog niets gedeeld.
group-more-note = Hier staat alleen wat de schrijver jou laat lezen. Wat iemand terughaalt, verdwijnt ook hier.
group-piece = { $question } · { $day }
group-none = Je zit in { $network } nu niet in een groep.
group-beside = Je zit nu in de groep { $group }, met { $people }. Je vindt je groep in de Home-tab.
group-beside-alone = Je zit nu in de groep { $group }. Wie er bij komt, zie je in de Home-tab.
group-beside-others = Nieuw in je groep { $group }: { $people }. Wat je vanaf dat moment met je groep deelt, kunnen zij ook lezen. Wat je eerder deelde, niet.
group-beside-gone = In je groep { $group } zat intussen ook: { $people }. Nu niet meer. Wat je in die tijd met je groep deelde, konden zij ook lezen.

## Vertellen wie je bent

group-introduce-title = Stel je voor
group-introduce = Wie ben je in { $network }? Alles mag leeg blijven. Je organisatie en je rol helpen je begeleider om groepen te mengen.
group-introduce-note = Je begeleider ziet je organisatie alleen bij een voorstel voor groepen. Aanpassen kan altijd. Maak je alles leeg, dan wis ik het.
group-organisation = Mijn organisatie
group-part = Mijn rol
group-part-none = Dat vertel ik niet
group-part-care = Zorgprofessional
group-part-welfare = Welzijn
group-part-education = Onderwijs
group-part-volunteer = Vrijwilliger
group-part-informal = Mantelzorger
group-part-policy = Beleid of management
group-part-research = Onderzoek
group-part-other = Anders
group-about = Wie ben ik?
group-brings = Wat breng ik mee?
group-card-readers = Wie mag dit kaartje lezen, met alles wat hierboven staat?
group-card-nobody = Niemand, ik laat geen kaartje zien
group-card-of = { $name } stelt zich voor
group-introduced-nothing = Goed. Ik bewaar niets over wie je bent in { $network }.
group-introduced-me = Bewaard. Je laat in { $network } geen kaartje zien. Stond er een, dan haal ik het weg.
group-introduced-group = Bewaard. Je groep in { $network } vindt je kaartje bij Lees wat mijn groep deelt. Terughalen kan altijd.
group-introduced-network = Bewaard. Je kaartje staat in het kanaal van { $network }. Terughalen kan altijd.

## Groepen maken

group-form-new = Een groep maken
group-form-change = Groep wijzigen
group-name = Naam van de groep
group-name-taken = Zo heet al een groep in dit netwerk. Kies een andere naam.
group-kind = Wat voor groep is het?
group-kind-set = Leergroep: vijf tot acht mensen die elkaar vragen stellen
group-kind-team = Team: een samenwerking in een regio of organisatie
group-kind-project = Projectgroep: een paar mensen die iets voor elkaar krijgen
group-kind-set-short = leergroep
group-kind-team-short = team
group-kind-project-short = projectgroep
group-people = Wie zitten erin?
group-people-note = Iemand zit in één leergroep en één team tegelijk. Kies je iemand uit een andere leergroep, dan verhuist die. Mensen lezen het in hun volgende weekvraag.
group-people-not-in = { $name } doet nog niet mee met dit netwerk. Haal de naam weg, of nodig eerst uit.
group-channel = Kanaal van de groep
group-channel-taken = Dit kanaal is van een netwerk of van een andere groep. Kies een kanaal waar alleen deze groep leest.
group-saved-well = { $people ->
    [one] Bewaard: { $group }, met één persoon.
   *[other] Bewaard: { $group }, met { $people } mensen.
  }
group-saved-few = { $people ->
    [one] Bewaard: { $group }, met één persoon. Een leergroep werkt het best met vijf tot acht mensen.
   *[other] Bewaard: { $group }, met { $people } mensen. Een leergroep werkt het best met vijf tot acht mensen; bij minder blijft er weinig over als er iemand mist.
  }
group-saved-many = Bewaard: { $group }, met { $people } mensen. Een leergroep werkt het best met vijf tot acht mensen; bij meer komt niet iedereen aan de beurt.
group-moved = Naar { $group } verhuisd: { $people }. Wat zij met hun vorige groep deelden, lezen nu alleen zij zelf.
group-none-yet = { $network } heeft nog geen groepen.
group-gone = Deze groep is er niet meer.
group-choose-title = Een groep wijzigen
group-choose-group = Welke groep?
group-choose-what = Wat wil je doen?
group-choose-change = Naam, mensen of kanaal veranderen
group-choose-dissolve = De groep opheffen
group-go-on = Verder
group-dissolve-title = Groep opheffen
group-dissolve = { $people ->
    [one] Wil je { $group } opheffen? Er zit één persoon in.
   *[other] Wil je { $group } opheffen? Er zitten { $people } mensen in.
  }
group-dissolve-what = Niemand gaat uit het netwerk. Wat mensen schreven, blijft van hen. Wat zij alleen met deze groep deelden, leest daarna alleen de schrijver weer.
group-dissolve-submit = Opheffen
group-dissolved = { $group } is opgeheven. De mensen doen gewoon mee met het netwerk.

## Leergroepen laten voorstellen

group-propose-title = Voorstel leergroepen
group-propose = Ik heb { $people } mensen zonder leergroep verdeeld over { $groups ->
    [one] één groep
   *[other] { $groups } groepen
  }. Organisaties en rollen heb ik gemengd, voor zover mensen die vertelden.
group-propose-changed = Intussen is er iets veranderd. Dit is het voorstel voor de { $people } mensen die nu geen leergroep hebben, in { $groups ->
    [one] één groep
   *[other] { $groups } groepen
  }.
group-propose-size = Met dit aantal mensen komen er niet overal vijf tot acht bij elkaar. Je mag het toch zo doen.
group-propose-few = Voor een voorstel zijn minstens { $least } mensen zonder leergroep nodig. Nog zonder: { $people }. Voeg ze toe met Wijzig een groep.
group-propose-nobody = Voor een voorstel zijn minstens { $least } mensen zonder leergroep nodig. Iedereen die meedoet, zit al in een leergroep.
group-propose-what = Wat wil je doen?
group-propose-do = Maak deze groepen
group-propose-other = Maak een ander voorstel
group-propose-note = Zolang je niets maakt, verandert er niets. Mensen lezen het in hun volgende weekvraag. Daarna kun je alles nog veranderen.
group-proposed-done = { $groups ->
    [one] Gemaakt: één leergroep in { $network }. Mensen lezen het in hun volgende weekvraag.
   *[other] Gemaakt: { $groups } leergroepen in { $network }. Mensen lezen het in hun volgende weekvraag.
  }
group-numbered = Groep { $number }
group-named = { $name } ({ $organisation })
group-line = { $group }: { $people }
