### The weekly message

digest-title = This week in { $network }
digest-successes = This went well
digest-learned = This is what we noticed
digest-issues = New issues
digest-question = Something to think about: what of this do you recognise in your own work?
digest-note = Only what people chose to share is here. They can take it back at any time.
