### The weekly question

reflection-title = Looking back with { $network }
reflection-before = Hello { $name }. Two short questions about the week of { $monday }; after that you choose who reads it. One sentence is enough, and you may skip. Please leave out other people’s names.
reflection-late = This is the question of { $day }, later than you are used to. There is nothing to catch up on.
reflection-welcome-back = Good to have you back. There is nothing to catch up on; this is simply this week’s question.
reflection-kept = You kept a question of the week of { $monday } for later.
button-reflection-kept = Answer that one too
button-reflection-shared = What was shared meanwhile?
reflection-issue-open = Your issue is still open too, for whenever it suits you.
reflection-why = You get this on { $day } around { $hour }, because you take part in { $network }. Choose less often on your Home tab. Type only the word pause for a rest, or stop to stop everything.

reflection-me-title = Weekly question
reflection-us-title = Weekly question
reflection-better-title = Weekly question
reflection-own-title = My own reflection

reflection-me-success = What went well this week, however small?
reflection-me-me = What did you notice about yourself this week, in the way you went about things?
reflection-us-success = What went well this week, however small?
reflection-us-us = Where did working together help you this week? And where did you miss it?
reflection-better-success = What went well this week, however small?
reflection-better-better = What would you like to do differently, just once, next week?
reflection-own-text = What would you like to keep?

reflection-me-readers = Who may read what you wrote? You can change this for each answer later.
reflection-us-readers = Who may read what you wrote? You can change this for each answer later.
reflection-better-readers = Who may read what you wrote? You can change this for each answer later.
reflection-own-readers = Who may read this?
reflection-me-readers-me = Only me
reflection-us-readers-me = Only me
reflection-better-readers-me = Only me
reflection-own-readers-me = Only me
reflection-me-readers-group = My group, with my name
reflection-us-readers-group = My group, with my name
reflection-better-readers-group = My group, with my name
reflection-own-readers-group = My group, with my name
reflection-me-readers-network = Everyone in the channel, with my name
reflection-us-readers-network = Everyone in the channel, with my name
reflection-better-readers-network = Everyone in the channel, with my name
reflection-own-readers-network = Everyone in the channel, with my name

reflection-thanks = Thank you. Until next time.
reflection-read-by-me = Only you can read this.
reflection-read-by-network = This goes into the next weekly message of { $network }, with your name. You can always take it back: choose Who may read this, then Only me. Who has read it, has read it.
reflection-read-by-group = Only your group in { $network } reads this, with your name, in the Home tab. You can always take it back: choose Who may read this, then Only me.
reflection-read-by-everyone = Everyone may read this, with your name, also outside { $network }.
reflection-read-by-mixed = Who reads this in { $network } differs for each answer. Choose Who may read this to see it.
reflection-read-by-some = Part of this goes into the next weekly message of { $network }, with your name. Only you can read the rest.
reflection-skipped = Fine, another time.

reflection-less = Hello { $name }. The last two questions of { $network } stayed without an answer. That is fine. Shall I ask less often? Or would you like this week’s question now? If you do nothing, I will send no more weekly questions.
reflection-less-done = Fine, I will ask you every other week from now on. You can change that under Settings.
reflection-less-next = Fine, I will ask you every other week from now on. The next question comes on { $moment }. You can change that under Settings.
reflection-less-chosen = You have chosen about the weekly questions of { $network }.
button-reflection-go-on = Go ahead and ask
button-reflection-less = Every other week will do
button-reflection-own = Keep with { $network }
reflection-step-title = Your experiment
reflection-step-did = What have you done or seen since last time?
reflection-step-next = What is your next small step, and who can help you?
reflection-step-readers = Who may read what you wrote? You can change this for each answer later.
reflection-step-readers-me = Only me
reflection-step-readers-group = My group, with my name
reflection-step-readers-network = Everyone in the channel, with my name
reflection-rests = Fine, no more this week. Next week we go on here.
button-reflection-other-time = Another day or time
reflection-along = Also, if you like, with a button:
reflection-along-more = There is more for you. You find it on your Home tab.
reflection-last = This was the last weekly question of { $network }. Thank you for taking part. The network runs until { $ends }. What you wrote stays yours: you find your learning journal on your Home tab.
