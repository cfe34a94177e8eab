### Het weekbericht

digest-title = Deze week in { $network }
digest-successes = Dit lukte
digest-learned = Dit merkten we op
digest-issues = Nieuwe vraagstukken
digest-question = Om over na te denken: wat hiervan herken je in je eigen werk?
digest-note = Hier staat alleen wat mensen zelf wilden delen. Ze kunnen het altijd terughalen.
