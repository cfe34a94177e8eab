### Je eigen gegevens

button-privacy-data = Mijn gegevens
button-privacy-more = Meer
button-privacy-pause = Even pauze
button-privacy-resume = Verder
button-privacy-stop = Stoppen
button-privacy-erase-ask = Wis mijn gegevens
button-privacy-erase = Wis alles

privacy-data-title = Wat ik van je bewaar
privacy-data = { $name }, dit bewaar ik: je naam, taal en tijdzone uit Slack, je dag en uur, je netwerken, en wat je mij schreef. Je antwoorden staan hieronder.
privacy-data-networks = Je netwerken: { $networks }
privacy-data-none = geen
privacy-about = { $title }, { $network }
privacy-read-by-me = { $about }. Alleen jij leest dit.
privacy-read-by-network = { $about }. Dit mag iedereen in het kanaal lezen.
privacy-data-note = Wat je niet deelt, staat versleuteld; alleen wie de bot beheert, heeft de sleutel. Wil je een bestand met alles? Vraag je begeleider wie de bot beheert. Antwoorden op een gesloten thermometer staan hier niet bij: die kan niemand meer terugvinden.

privacy-paused = Goed. Ik stuur je niets meer uit mezelf. Typ verder als je weer wilt.
privacy-resumed = Fijn dat je er weer bent. Je hoeft niets in te halen.
privacy-stop = Wil je stoppen? Na een pauze kun je gewoon verder. Bij stoppen ga je uit al je netwerken; wat je schreef, blijft van jou.
privacy-stop-note = Als je niets kiest, verandert er niets.
privacy-stopped = Je bent gestopt. Ik stuur je niets meer. Dank je wel voor je tijd. Wat je schreef, blijft bewaard. Wat je deelde, blijft in het kanaal staan. Wil je dat ik alles wis?

privacy-erase = { $conversations ->
    [0] Ik wis alles wat ik van je weet. Je gaat uit al je netwerken.
    [one] Ik wis alles wat ik van je weet, ook de antwoorden uit één gesprek. Je gaat uit al je netwerken. Wat je deelde, verdwijnt uit het kanaal.
   *[other] Ik wis alles wat ik van je weet, ook de antwoorden uit { $conversations } gesprekken. Je gaat uit al je netwerken. Wat je deelde, verdwijnt uit het kanaal.
  }
privacy-erase-cannot = Dit kan ik niet wissen: wat hier in ons gesprek in Slack staat. Je eigen berichten kun je zelf verwijderen. En antwoorden op een gesloten thermometer kan niemand meer terugvinden.
privacy-erase-note = Als je niets kiest, verandert er niets.
privacy-erase-title = Alles wissen?
privacy-erase-sure = Dit kan niet ongedaan worden gemaakt.
privacy-erased = Alles is gewist. Ik weet niet meer wie je bent. Het ga je goed.
privacy-kept = Bewaard, nog zonder plek
privacy-only-you = Alleen jij leest dit.
