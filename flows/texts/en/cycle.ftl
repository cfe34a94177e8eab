### The learning cycle: seven phases, with their questions and cards

cycle-phase-issue = Bringing the issue
cycle-phase-exploring = Exploring
cycle-phase-direction = Choosing a direction
cycle-phase-experiment = Trying out
cycle-phase-reflecting = Looking back together
cycle-phase-lessons = Lessons
cycle-phase-lasting = Making it last

## Phase 0: bringing your issue

cycle-issue-title = Your issue
cycle-issue-before = We begin with what you bring to { $network }. Three short questions first; the three after that you may skip. Just type your answer. Only you can read it, until you share it. I am a program: I keep what you write, but do not understand it.
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
cycle-issue-card-of = The issue { $name } brings
cycle-issue-card-note = Do you recognise this? Reply with an open question. Advice can wait.

## Phase 1: exploring

cycle-exploring-title = Exploring
cycle-exploring-before = In this phase we take a good look at the problem, still without a solution. A few short questions at a time; you may always skip.
cycle-exploring-moment = Think of one moment when this happened. What did you see and hear? (no names)
cycle-exploring-whose = For whom is it a problem? And for whom is it not?
cycle-exploring-sure = What do you know for sure, and what are you assuming?
cycle-exploring-who = Who knows about this? Who truly cares? Who can do something? (role, not name)
cycle-exploring-keeps = What keeps it going? Which part of that lies with you or your organisation?
cycle-exploring-again = Write your issue down again. What has changed?

cycle-exploring-moment-label = One moment
cycle-exploring-whose-label = For whom it is a problem
cycle-exploring-sure-label = What I know for sure, and what I assume
cycle-exploring-who-label = Who knows, who cares, who can do something
cycle-exploring-keeps-label = What keeps it going
cycle-exploring-again-label = My issue now

cycle-exploring-card = This is how your issue looks now
cycle-exploring-card-of = { $name } explored an issue
cycle-exploring-card-note = Which assumption would you look into? Reply with an open question.

## Phase 2: choosing a direction

cycle-direction-title = Choosing a direction
cycle-direction-before = Now we look for a direction to try out on a small scale. Odd ideas belong here too.
cycle-direction-others = Who has already tackled something like this? What can you use from it?
cycle-direction-well = When does it go well, even if rarely? What is different then?
cycle-direction-ways = Which three directions do you see? Include one that seemed odd at first.
cycle-direction-join = Who has to join in, and who will be bothered by it?
cycle-direction-chosen = Which direction will you try out on a small scale? Why this one?
cycle-direction-true = What has to be true for this idea to work?

cycle-direction-others-label = What I can use from others
cycle-direction-well-label = When it does go well
cycle-direction-ways-label = Directions I see
cycle-direction-join-label = Who has to join in, and who is bothered by it
cycle-direction-chosen-label = What I will try out
cycle-direction-true-label = What has to be true

cycle-direction-card = This is your direction
cycle-direction-card-of = The direction { $name } chooses
cycle-direction-card-note = Do you know something like this? Reply with an open question.

## Phase 3: trying out

cycle-experiment-title = Trying out
cycle-experiment-before = You are going to try out something small. You may stop: what you learn from it counts.
cycle-experiment-do = What exactly will you do, and with whom? Keep it small: four weeks at most.
cycle-experiment-until = Until which day will you try it out?
cycle-experiment-expect = What do you expect to happen?
cycle-experiment-sign = How will you see that it works? And when will you stop?
cycle-experiment-plan = Complete: “If … happens, I will …”

cycle-experiment-do-label = What I will do, and with whom
cycle-experiment-until-label = Until
cycle-experiment-expect-label = What I expect
cycle-experiment-sign-label = How I see that it works, and when I stop
cycle-experiment-plan-label = If … then …

cycle-experiment-card = This is your experiment
cycle-experiment-card-of = { $name } tries something out
cycle-experiment-card-note = What would you like to know when this is over? Reply with an open question.

## Phase 4: looking back together

cycle-reflecting-title = Looking back together
cycle-reflecting-before = What really happened? What did not work is welcome here too.
cycle-reflecting-happened = What really happened, compared with what you expected?
cycle-reflecting-surprise = What surprised you most?
cycle-reflecting-helped = What did you do that helped? And what got in the way?
cycle-reflecting-noticed = What did the people concerned notice? How do you know? (nobody recognisable)
cycle-reflecting-question = Which question would you like to put to your group?
cycle-reflecting-decision = Will you go on, adapt, stop, or look at the problem again?
cycle-reflecting-decision-go-on = I go on
cycle-reflecting-decision-adapt = I adapt it
cycle-reflecting-decision-stop = I stop
cycle-reflecting-decision-again = I look at the problem again

cycle-reflecting-happened-label = What happened
cycle-reflecting-surprise-label = What surprised me
cycle-reflecting-helped-label = What helped, and what got in the way
cycle-reflecting-noticed-label = What others noticed
cycle-reflecting-question-label = My question to the group
cycle-reflecting-decision-label = My decision

cycle-reflecting-card = This is how you look back
cycle-reflecting-card-of = { $name } looks back on an experiment
cycle-reflecting-card-note = What do you recognise? Reply with an open question.

## Phase 5: lessons

cycle-lessons-title = Lessons
cycle-lessons-before = Let us make a lesson of it that somebody else can use.
cycle-lessons-know = What do you know now that you did not know at the start?
cycle-lessons-when = In which situation does it hold? And when not?
cycle-lessons-advise = What would you advise another network to do, and not to do?
cycle-lessons-basis = What is this based on: seen once, seen more often, or measured?
cycle-lessons-basis-once = Seen once
cycle-lessons-basis-more = Seen more often
cycle-lessons-basis-measured = Measured
cycle-lessons-tile = Sum it up in one short line (80 characters at most).
cycle-lessons-readers = Who may read this lesson?
cycle-lessons-readers-me = Only me
cycle-lessons-readers-group = My group, with my name
cycle-lessons-readers-network = Everyone in the channel, with my name
cycle-lessons-readers-everyone = Other networks too, with my name

cycle-lessons-know-label = What I know now
cycle-lessons-when-label = When it holds
cycle-lessons-advise-label = What I advise, and advise against
cycle-lessons-basis-label = What it is based on
cycle-lessons-tile-label = On a tile
cycle-lessons-readers-label = Who reads it

cycle-lessons-card = This is your lesson
cycle-lessons-card-of = A lesson from { $name }
cycle-lessons-card-note = Is this of use to you? Ask a question with the button, or reply below this message.

## Phase 6: making it last

cycle-lasting-title = Making it last
cycle-lasting-before = The last phase: who does something differently now, and who takes it over?
cycle-lasting-does = Who does something differently now? What exactly? (role, not name)
cycle-lasting-residents = What do residents, clients or informal carers notice of it?
cycle-lasting-matters = Which change matters most to you, and why that one?
cycle-lasting-needed = What is needed to keep this going: time, money, an agreement, a person?
cycle-lasting-owner = Who takes it over? And when do we look back?
cycle-lasting-useful = Who else could use this? How will you reach them?

cycle-lasting-does-label = Who does something differently now
cycle-lasting-residents-label = What others notice of it
cycle-lasting-matters-label = The change that matters most
cycle-lasting-needed-label = What is needed to keep it going
cycle-lasting-owner-label = Who takes it over, and when we look back
cycle-lasting-useful-label = Who else could use it

cycle-lasting-card = This is your story of change
cycle-lasting-card-of = What changed around { $name }
cycle-lasting-card-note = For whom else could this be something? Ask a question with the button, or reply below this message.

## Around the questions

cycle-where = Phase { $at } of { $all }
cycle-passed-by = We are now at phase { $at }: { $phase }. What was still open before it can stay as it is. You can simply step in here.
cycle-goes-on = Hello { $name }. We go on with this phase: a few short questions, and you may skip.
cycle-still-open = Hello { $name }. This question is still open. You may answer it now, or later.
cycle-recall = In { $month } you wrote under “{ $about }”:
cycle-resting = Saved, and enough for now. { $left ->
    [one] One question of this phase is left. It comes
   *[other] { $left } questions of this phase are left. They come
 } along with a weekly question. You may also go on now.
cycle-resting-alone = Saved, and enough for now. { $left ->
    [one] One question is left.
   *[other] { $left } questions are left.
 } I do not ask those by myself any more. You may go on now, or leave it.
cycle-nothing-written = You skipped this phase. That is fine. If you want to write something later, you can, in the Home tab.
cycle-next = Next: { $phase }, from { $day }. The questions come along with your weekly question.
cycle-next-begins = Next: { $phase }, from { $day }.
cycle-last = This was the last phase. You find everything you wrote in your learning journal, on Home.
cycle-next-now = Next comes { $phase }. The questions come along with your weekly question. You may also begin now.
cycle-read-by-me = Only you can read this, and your facilitator cannot. There is no need to share it. If you do, your name is with it, and others in { $network } can help you think. Then read it through first: all of it goes along. To keep part of it to yourself, choose Who may read this.
cycle-read-by-group = Shared with your group in { $network }, with your name. You can take it back at any time. Who has read it, has read it.
cycle-read-by-network = Shared in the channel of { $network }, with your name. You can take it back at any time. Who has read it, has read it.
cycle-read-by-everyone = Shared in the channel of { $network }, with your name, and open to other networks. You can take it back at any time. Who has read it, has read it.
cycle-read-by-some = Others in { $network } can read a part of this. Who may read this shows you which part.
cycle-read-by-mixed = Who reads this in { $network } differs for each answer. Under Who may read this you see it.
cycle-decided-adapt = You adapt it. You can describe a new version now. If you do nothing, we go on with what you learned from it.
cycle-decided-stop = You stop this experiment. That is an outcome too. You simply stay in the network. If you do nothing, we go on with what you learned from it.
cycle-decided-again = You look at the problem again. If you do nothing, we go on with what you learned from it.
button-cycle-decided-adapt = Describe a new version
button-cycle-decided-stop = Round off this issue
button-cycle-decided-again = Back to the problem
cycle-recall-lesson = This is your lesson so far:

button-cycle-go-on = Go on now
button-cycle-now = Begin now
button-cycle-share = Share with the network
button-cycle-share-group = Share with my group
button-cycle-unshare = Take it back
button-cycle-more = Go on with my issue
cycle-share-title = Share this?
cycle-share-sure = Everyone in the channel of { $network } can then read all your answers on this card, with your name. You can take it back at any time.
cycle-share-yes = Share
button-cycle-catch-up = Bring my issue
cycle-already-begun = Your issue is here already. You find it in the Home tab.

## Going back or stopping

cycle-turn-title = Go back or stop
button-cycle-turn = Go back or stop
cycle-turn-explained = An issue does not always move in a straight line. What you wrote is kept.
cycle-turn-to = What do you want to do?
cycle-turn-back = Back to { $phase }
cycle-turn-stop = Stop with this issue
cycle-turn-anew = Begin anew, with another issue
cycle-turn-reason = Why? What did you learn from it?
cycle-turn-hint = You may leave this empty. Only you read it.
cycle-turn-submit = Save
cycle-turn-kept = Saved. Only you read this.
cycle-turned-back = Fine. You go on at { $phase }. The questions come along with your weekly question. You may also begin now.
cycle-turned-stop = Fine, you let this issue go. What you wrote stays yours. You are part of the network as before, and each week you get a few short questions about your week. If you want to bring an issue again, you always can.
button-cycle-anew = Begin anew
cycle-no-programme = { $network } has no programme with phases yet.
cycle-not-walking = There is no phase you are in now. Your Home tab shows how it goes on.
cycle-phase-done = You have had the questions of this phase. You find your answers in the Home tab.

## Home of who takes part

cycle-home = Where you are in { $network }
cycle-here = Phase { $at } of { $all }: { $phase }
cycle-here-behind = You are working on phase { $at } of { $all }: { $phase }. The others are further on; that is fine.
cycle-home-stopped = You are not working on an issue in { $network } now.
button-cycle-cards = My cards
cycle-cards-title = What you made in { $network }
cycle-cards-none = There is nothing yet. After your first answers you find your cards here.
cycle-cards-versions = How your issue changed
cycle-cards-note = Under Change you find your whole answers. This message is for you alone.

## Home of who facilitates

cycle-leading = Programme
cycle-leading-none = This network has no programme yet. With a programme everyone gets the questions of seven phases step by step, from issue to lasting change.
cycle-reached-issue = { $people } people brought an issue.
cycle-reached-exploring = { $people } people explored their issue.
cycle-reached-direction = { $people } people looked for a direction.
cycle-reached-experiment = { $people } people described an experiment.
cycle-reached-reflecting = { $people } people looked back on their experiment.
cycle-reached-lessons = { $people } people wrote down a lesson.
cycle-reached-lasting = { $people } people wrote down what lasts.
button-cycle-programme = Choose a programme
button-cycle-programme-other = Another programme
button-cycle-move = Move a date
cycle-programme-title = Programme
cycle-programme-explained = Choose how the network works. You see the dates first, and can move them afterwards.
cycle-programme-template = Programme
cycle-template-five-months = Action learning in five months: all seven phases
cycle-template-six-weeks = Short cycle of six weeks: six phases, only the shortest questions
cycle-template-three-years = National learning network of three years: a cycle every year
cycle-template-improvement = Improvement cycle: baseline, one improvement, short plan, looking back
cycle-programme-starts = First day of the programme
cycle-programme-short = How many questions
cycle-programme-short-yes = Only the shortest questions of each phase
cycle-programme-replaces = There is a programme already. If you choose another one, its dates take the place of the old ones. What people wrote stays.
cycle-programme-next = See what changes
cycle-programme-calendar = This is how it goes
cycle-programme-outside = Choose a day from { $first } to { $last }: that is how long the network lasts.
cycle-programme-fit = This programme is made for about { $weeks } weeks. I have fitted it to the dates of your network.
cycle-programme-goes-on = This goes on where the programme before was: nobody is asked again about a phase they have finished. Should everybody begin anew? Then choose a first day after { $day }.
cycle-programme-then = The questions come along with everyone’s own weekly question: two or three at a time, never an extra message.
cycle-programme-yes = Let us do it like this
cycle-programme-kept = The programme stands. Everyone gets the questions of the phase with their own weekly question. You can always move dates, in your Home tab.
cycle-calendar-line = { $day }: { $phase }
cycle-calendar-moved = { $day } (was { $was }): { $phase }
cycle-move-title = Move a date
cycle-move-which = Which phase?
cycle-move-day = New first day
cycle-move-how = And the phases after it?
cycle-move-rest = They move along
cycle-move-one = They stay
cycle-move-crosses = Phases would then overlap. Choose another day, or let the rest move along.
cycle-move-far = That is more than a year after the end of the network. Choose an earlier day.
cycle-move-unchanged = This phase begins on that day already. Choose another day.
cycle-move-before = That is before the first day of the network.
cycle-move-changed = Somebody else has changed the dates meanwhile. Begin again, then you see how they are now.
cycle-move-changes = This changes
cycle-move-today = From now on everyone who goes with the programme is in: { $phase }. Who is halfway through a question may simply finish it.
cycle-move-same = Today nobody notices: everyone stays in the same phase.
cycle-move-late = { $number ->
    [one] One phase would then begin after the end of the network
   *[other] { $number } phases would then begin after the end of the network
 } ({ $ends }). Make the network longer, or choose an earlier day.
cycle-move-yes = Save
cycle-move-kept = The dates have moved. Nobody gets a message about it; the questions simply come at their new time.
