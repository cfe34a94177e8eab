### The weekly message

digest-title = This week in { $network }
digest-successes = This went well
digest-learned = What we noticed
digest-issues = New issues
digest-question = Something to think about: what do you recognise in this?
digest-note = Only what people chose to share is here. They can take it back at any time.
digest-plans = What we want to do differently
digest-recap-title = Shared so far in { $network }
digest-recap-nothing = Nothing has been shared in a weekly post yet, so you have missed nothing.
button-digest-catch-up = Read what was shared
digest-experiments = Being tried out
digest-lessons = Lessons
digest-changes = What changed
digest-cards = { $cards ->
    [one] There is one new card in this channel, with what somebody wrote about an issue. You can read it above.
   *[other] There are { $cards } new cards in this channel, with what people wrote about their issues. You can read them above.
  }
