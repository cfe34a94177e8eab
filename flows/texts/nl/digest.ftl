### Het weekbericht

digest-title = Deze week in { $network }
digest-successes = Dit lukte
digest-learned = Dit viel ons op
digest-issues = Nieuwe vraagstukken
digest-question = Om over na te denken: wat herken je hiervan?
digest-note = Hier staat alleen wat mensen zelf wilden delen. Ze kunnen het altijd terughalen.
digest-plans = Dit willen we anders doen
digest-recap-title = Tot nu toe gedeeld in { $network }
digest-recap-nothing = Er is nog niets gedeeld in een weekbericht. Je mist dus niets.
button-digest-catch-up = Lees wat er gedeeld is
digest-experiments = Dit wordt uitgeprobeerd
digest-lessons = Lessen
digest-changes = Dit veranderde er
digest-cards = { $cards ->
    [one] In dit kanaal staat één nieuwe kaart met wat iemand bij een vraagstuk schreef. Die lees je hierboven terug.
   *[other] In dit kanaal staan { $cards } nieuwe kaarten met wat mensen bij hun vraagstuk schreven. Die lees je hierboven terug.
  }
