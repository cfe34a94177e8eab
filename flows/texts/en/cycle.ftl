### The learning cycle; phase 0: bringing your issue

cycle-issue-title = Your issue
cycle-issue-before = We begin with what you bring to { $network }. Six short questions; you may skip half of them. Just type your answer. Only you can read it, until you share it.
cycle-issue-issue = Which issue from your own work do you bring? Write it in one sentence.
cycle-issue-why = Why now, and who notices it most?
cycle-issue-tried = What have you tried already? What happened then?
cycle-issue-move = Which part can you set in motion yourself, however small?
cycle-issue-learn = What do you want to learn for yourself here?
cycle-issue-satisfied = How will you notice in a few months that you are satisfied?

cycle-issue-issue-label = Issue
cycle-issue-why-label = Why now, and for whom
cycle-issue-tried-label = Tried already
cycle-issue-move-label = What I can set in motion myself
cycle-issue-learn-label = What I want to learn
cycle-issue-satisfied-label = When I will be satisfied

cycle-issue-card = This is your issue
cycle-issue-private = Thank you. Only you read this. You need not share it. If you do, others in { $network } can think along.
cycle-issue-shared = Shared in the channel of { $network }, with your name. You can take it back at any time.
cycle-issue-shared-group = Shared with your group in { $network }, with your name. You can take it back at any time.
cycle-issue-parts = Thank you. Who reads this in { $network } differs for each answer. Under Who may read this you see it, and can change it.
cycle-issue-card-of = The issue { $name } brings
cycle-issue-card-note = Do you recognise this? Reply with an open question. Advice can wait.

button-cycle-share = Share with the network
button-cycle-unshare = Take it back
button-cycle-more = Go on with my issue
cycle-share-title = Share this?
cycle-share-sure = Everyone in the channel of { $network } can then read your issue and all your answers, with your name. You can take it back at any time.
cycle-share-yes = Share
button-cycle-catch-up = Bring my issue
cycle-already-begun = Your issue is here already. You find it in the Home tab.
