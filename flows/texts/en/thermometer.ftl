### The thermometer. Numbers and dates come in ready to be read.

## The statements and their dimensions

dimension-ambition = Ambition
dimension-interests = Interests
dimension-relationship = Relationship
dimension-organisation = Organisation
dimension-process = Process
dimension-learning = Learning and effect

statement-A1 = It is clear to me what we want to achieve together.
statement-A2 = Our goal makes a real difference for residents and those close to them.
statement-B1 = What this network yields is worth the time I put in.
statement-B2 = When interests clash, we talk about it openly.
statement-C1 = I dare to say here that something is not working.
statement-C2 = My contribution counts here as much as anyone else’s.
statement-D1 = I know who does what and whom to turn to.
statement-D2 = I am given time and room to take part.
statement-E1 = We take decisions in a way I find fair.
statement-E2 = We do what we agree, or we change it together.
statement-F1 = We take time to look at what we are learning.
statement-F2 = I use what I learn here in my own work.
# The pair for networks with informal carers and volunteers.
statement-G1 = Informal carers and volunteers have a say before we decide.
statement-G2 = I know how and when to involve informal care.
thermometer-extra = Also asked

## The result

thermometer-result-title = The result of our thermometer
thermometer-took-part = { $submitted } of the { $invited } people took part, counting facilitators.
thermometer-low-response = That is fewer than half. This is not a picture of the whole group.
thermometer-closed-on = This thermometer closed on { $date }.

thermometer-success-title = What goes well
thermometer-success-none = No statement clearly scores high yet.
thermometer-improvement-title = What could be better
thermometer-improvement-none = No statement stands out as low.
thermometer-conversation-title = Where you differ most
thermometer-conversation-none = The answers are close together for every statement.
thermometer-others-title = The other statements

# Being named first is not being better: what is level is counted.
thermometer-success-more = { $more ->
    [one] One more statement scores just as high.
   *[other] { $more } more statements score just as high.
  }
thermometer-improvement-more = { $more ->
    [one] One more statement scores just as low.
   *[other] { $more } more statements score just as low.
  }
thermometer-conversation-more = { $more ->
    [one] You differ just as much on one more statement.
   *[other] You differ just as much on { $more } more statements.
  }
thermometer-point = { $statement } On average { $mean }, { $band }.
thermometer-point-shares = { $statement } On average { $mean }, { $band }. { $agree } agree, { $disagree } disagree.

thermometer-band-united = of one mind
thermometer-band-mixed = mixed
thermometer-band-divided = divided
thermometer-label-warm = goes well
# A high figure on which people are divided is not settled.
thermometer-label-warm-divided = high figure, yet talk about it
thermometer-label-lukewarm = talk about this
thermometer-label-cold = needs attention

# For a screen reader: a whole sentence with each statement.
thermometer-line = { $statement } On average { $mean } and { $band }: { $label }.
thermometer-line-shares = { $statement } On average { $mean } and { $band }: { $label }. { $agree } agree, { $disagree } disagree.
thermometer-line-hidden = { $statement } Too few answers.
thermometer-line-dimension = { $dimension }: on average { $mean }.
thermometer-line-temperature = All in all the thermometer stands at { $degrees } degrees. At 0 everybody strongly disagrees with everything, at 100 everybody strongly agrees.

thermometer-guide-title = Talk about it together
thermometer-guide-1 = Do we recognise this? Where do you see it?
thermometer-guide-2 = What do we keep?
thermometer-guide-3 = Where do we differ most, and what lies beneath?
thermometer-guide-4 = Which one point do we take up? Who leads, and when do we look back?
thermometer-reading = 1 is strongly disagree, 5 is strongly agree. Of one mind: the answers are close together. Divided: far apart. Mixed: in between. The figures are rounded, so that nobody can be recognised. A figure only changes when the answers of at least two people are different.
thermometer-not-windesheim = Do you know the “samenwerkingsthermometer” of Windesheim University of Applied Sciences? That is another one than this. You find it at { $address }.

## Too few answers

thermometer-too-few-title = No result this time
thermometer-too-few = There are too few answers. A result needs at least { $least }, so that nobody can be recognised. Nobody will see the answers. The facilitator can start a new thermometer later. Thanks to everyone who took part.

## The picture

thermometer-picture-title = { $network }, { $date }
thermometer-picture-alt = Thermometer of { $network }, { $date }.
thermometer-picture-subtitle = Thermometer, { $date }
thermometer-picture-temperature = { $degrees }°
thermometer-picture-words = { $band } · { $label }
thermometer-picture-words-shares = { $band } · { $label } · { $agree } agree, { $disagree } disagree
thermometer-picture-hidden = too few answers
thermometer-picture-scale = From 1 (strongly disagree) to 5 (strongly agree)

## A round: opening, filling in, closing

thermometer-title = Thermometer
thermometer-about = Statements about how you work together: six in short or twelve in full. It takes a few minutes. What matters is the conversation afterwards.
thermometer-words = In the channel you can type: /thermometer short, full, plan, practice, close, results, history, why-anonymous or help.
thermometer-ask-facilitator = No thermometer is open now. Your facilitator can start one.
thermometer-open-until = The thermometer is running. You can fill it in until { $until }.

thermometer-fill-all = Give an answer to each statement. “Don't know” is an answer too.
thermometer-anonymous = It is anonymous:
thermometer-anonymous-until = Until closing: encrypted and apart from your name. In Slack only you can see and change them, facilitators cannot. Who runs the server could technically get at them.
thermometer-anonymous-after = After that: I add everything up and throw the separate answers away. Nobody can find yours any more, not even you.
thermometer-anonymous-result = The result: only rounded figures, from { $least } answers to a statement on. If everybody answers the same, that shows.

thermometer-start-title = Start a thermometer
thermometer-start = Everybody who takes part now can fill it in, facilitators too. So you as well.
thermometer-start-closes = Last day to fill it in
thermometer-start-closes-hint = The thermometer closes that day at 17:00.
thermometer-start-closes-hint-in = The thermometer closes that day at 17:00, { $city } time.
thermometer-start-asks = These are the six short statements
thermometer-start-private = After closing the result comes in the channel, once. In an anonymous round only if at least { $least } people filled it in. Until then nobody sees what somebody chose, not even you. How many people filled it in is shown in the channel from { $least } on, anew on each whole hour.
thermometer-start-submit = Start
thermometer-start-when = Choose a day still to come, six weeks ahead at most.
thermometer-too-few-invited = { $invited ->
    [one] One person takes part now, counting facilitators. An anonymous result needs at least { $least } people, or it would show who said what. An open thermometer is possible, with everybody’s name and consent.
   *[other] { $invited } people take part now, counting facilitators. An anonymous result needs at least { $least } people, or it would show who said what. An open thermometer is possible, with everybody’s name and consent.
  }
thermometer-already-open = A thermometer is already open in this channel. Would you like to close it early? Type /thermometer close.

thermometer-opened-title = The thermometer: how do we work together?
thermometer-opened = { $statements } statements, { $minutes } minutes. You can fill it in here, or from your own message from me. You can do so until { $until }.
thermometer-invite = The thermometer of { $network } is running: { $statements } statements about how you work together. { $minutes } minutes, anonymous, and you need not take part. You can fill it in until { $until }.
thermometer-invite-closed = The thermometer of { $network } is closed. Thanks to everybody who took part. The result is in the channel, and you can read it here.
thermometer-invite-closed-too-few = The thermometer of { $network } is closed. There were too few answers for a result. Thanks to everybody who took part.

thermometer-fill-title = Thermometer
thermometer-fill-submit = Send
thermometer-fill-missing = An answer is missing here. “Don't know” will do too.
thermometer-scale-1 = 1 – strongly disagree
thermometer-scale-2 = 2 – disagree
thermometer-scale-3 = 3 – neither agree nor disagree
thermometer-scale-4 = 4 – agree
thermometer-scale-5 = 5 – strongly agree
thermometer-scale-0 = Don't know, or does not apply
thermometer-thanks = Thank you. Your answers are kept.
thermometer-thanks-change = Until closing you can change them with the same button. After that the result comes in the channel. Here in our conversation you can read it in your own language.
thermometer-thanks-button = The button Fill in stays with everybody. So nobody can see from a screen who has filled it in.
thermometer-not-invited = This thermometer is for those who took part when it began, or whom the facilitator chose. Do you take part in the network? Then you may be invited a next time.
thermometer-closed-early = The thermometer closed sooner than was announced. Did you not get round to it? That is all right.
thermometer-is-closed = The thermometer is closed. Thanks to everybody who took part.
thermometer-lost = This thermometer is closed without a result. After a failure a backup was put back, and backups hold no answers of an open thermometer. That keeps everything anonymous.
thermometer-invite-lost = The thermometer of { $network } is closed without a result. After a failure a backup was put back, and backups hold no answers of an open thermometer. Nobody has seen what you filled in. Thank you for your effort.
thermometer-lost-told = After a failure a backup was put back. Backups hold no answers of an open thermometer, so that these always stay anonymous. That is why the thermometer of { $network } is closed without a result. If its result was in the channel already, it stays there. You can open a new one with /thermometer start, and tell people why you ask once more.

thermometer-close-title = Close the thermometer now?
thermometer-close-wait = After that it closes by itself. So you need not do anything.
thermometer-close-sure = People were told they can fill it in until { $until }. If you close it now, nobody can any more. This cannot be undone. With too few answers there is no result and they are gone. If you wait, the thermometer closes by itself.
thermometer-closed-now = The thermometer is closed. What came out is posted in the channel now.
thermometer-none-open = No thermometer is open in this channel. Type /thermometer start to start one.
thermometer-no-results = There is no result of a thermometer in this channel yet.

button-thermometer-fill = Fill in
button-thermometer-start = Start a thermometer
button-thermometer-start-there = Thermometer for { $network }
button-thermometer-close = Close the thermometer
button-thermometer-read = Read the result
button-thermometer-figures = Read all figures
thermometer-anonymous-short = Anonymous. The result comes in the channel after closing, if at least { $least } people filled it in.
thermometer-start-set = Which statements
thermometer-start-set-hint = Begin with the full set, and take it again halfway and at the end. The short one fits in between.
thermometer-set-pulse = Short: six statements, two minutes
thermometer-set-full = Full: twelve statements, four minutes
thermometer-start-mode = Anonymous or open
thermometer-start-mode-hint = Open is for a small group that wants to talk the answers through together. Taking part then needs consent on the form.
thermometer-mode-anonymous = Anonymous: only rounded figures of the group
thermometer-mode-open = Open: everybody’s answers by name, for the whole group
thermometer-start-people = Only for these people
thermometer-start-people-hint = Leave empty for everybody who takes part. Whom you choose is fixed once the thermometer opens.
thermometer-start-outsider = Somebody here does not take part in this network. Take them out, or invite them first.
thermometer-start-own = Own statement { $number }
thermometer-start-own-hint = Written so that somebody can agree or disagree with it. Everybody reads it in your words.
thermometer-start-more = Also ask
thermometer-start-pair = Two statements about informal care
thermometer-start-asks-more = The full set adds these
thermometer-start-too-few = Anonymous does not work with { $invited } people: it needs at least { $least }. Choose open, or invite more people.
thermometer-start-too-many = Open works with at most { $most } people, and these are { $invited }. Choose here who take part, or take anonymous.
thermometer-nobody-invited = Too few people take part yet for a thermometer. Invite people first.
thermometer-counted = { $counted } of the { $invited } people have filled it in.
thermometer-invite-open = An open thermometer of { $network } is ready: { $statements } statements about how you work together. { $minutes } minutes. After closing the group sees everybody’s answers by name. You need not take part. You can fill it in until { $until }.
thermometer-remind = The thermometer of { $network } closes soon: you can fill it in until { $until }. This is the only time I remind you. Nobody sees who gets this message.
thermometer-open-short = Open: after closing the answers stand in the channel by name, of who agreed to that.
thermometer-open-mode = This is an open thermometer, with names.
thermometer-open-until-closing = Until closing nobody sees your answers. You can change them with the same button.
thermometer-open-after = At closing all answers come in the channel at once, with your name.
thermometer-consent = May the group see your answers with your name?
thermometer-consent-yes = Yes, my answers may stand in the channel with my name
thermometer-fill-next = Next
thermometer-words-saved = Your answers are kept. Would you like to say something more? Everything below may stay empty. With Send I keep what you write here.
thermometer-words-anonymous = What you write is kept apart from your name and your other answers. If fewer than three people wrote something to the same question, I throw it away at closing. At a low score it does not say which statement it is about: name it yourself if you like. What does not go to the group I keep for who facilitates, for three months.
thermometer-words-open = What you write comes with your name to those you choose below.
thermometer-words-careful = Write nothing that makes a client, resident or colleague recognisable.
thermometer-good = What are you good at together? Name one thing.
thermometer-improve = What would you improve first?
thermometer-low = You gave a low score: “{ $statement }” Would you say something about it?
thermometer-readers = Who may read this?
thermometer-readers-facilitator = Only who facilitates
thermometer-readers-group = The whole group, if who facilitates lets it through
thermometer-thanks-recognisable = Your text may hold something that makes somebody recognisable. Look at it once more: with the button Fill in you can change it.
thermometer-open-not-exported = An open round. The answers with names stand only in the channel.
thermometer-open-too-few = There are too few answers for a conversation: at least { $least } are needed. Thanks to who took part.
thermometer-open-result = Open thermometer: by name, of who agreed to that.
thermometer-open-all-title = All answers
thermometer-open-point = { $statement } On average { $mean }.
thermometer-open-line = { $statement } { $answers }.
thermometer-open-answer = { $name }: { $answer }
thermometer-open-by = { $name }, { $question }
thermometer-question-good = what are we good at
thermometer-question-improve = what to improve first
thermometer-question-low = at a low score
thermometer-remarks-title = What people wrote with it
thermometer-readers-named = The whole group
thermometer-care = The thermometer of { $network } is closed. The result stands in the channel. Worth looking at together: four questions to talk about stand in its thread.
thermometer-care-remarks = People wrote something too. Read it first yourself: you choose what the group may read. What does not go to the group I throw away three months after closing. Of a question to which fewer than three people wrote, I kept nothing.
button-thermometer-check = Read what people wrote
thermometer-check-title = What people wrote
thermometer-check = The texts are in no order and without names. Tick what the group may read. Leave out what makes somebody recognisable. Without a tick a text stays with who facilitates.
thermometer-check-only = This is only for who facilitates. Do not put it anywhere else.
thermometer-check-recognisable = Careful: somebody seems recognisable here.
thermometer-check-yours = Written for who facilitates, not for the group.
thermometer-check-label = May the group read this?
thermometer-check-show = Yes, put it in the thread below the result
thermometer-check-kept = You can still change this later. What does not go to the group goes three months after closing.
thermometer-check-next = Next
thermometer-check-submit = Share what is ticked
thermometer-check-many = Choose at most { $most } for the channel.
thermometer-check-none = No texts were kept with this thermometer.
thermometer-asked-good = What are you good at together?
thermometer-asked-improve = What would you improve first?
thermometer-asked-low = At a low score
button-thermometer-why = How anonymous is this?
thermometer-why-title = How anonymous is the thermometer?
thermometer-why-short = How anonymous is this?
thermometer-why-none = There has been no thermometer here yet. So nothing is kept of you.
thermometer-why-nothing = An anonymous thermometer is open. You have not filled anything in, so nothing is kept of you.
thermometer-why-box = An anonymous thermometer is open. Your form is in a closed box without your name, without a time, and as large as anybody else’s. I have opened it now, for you alone. This is in it:
thermometer-why-chose = { $statement } { $answer }
thermometer-why-wrote = You wrote: “{ $words }”
thermometer-why-box-kept = At closing I add up all boxes and throw them away, with their key. Until then you can change your answers.
thermometer-why-left = The last thermometer was anonymous and is closed. All boxes are gone. Of each statement only six counts are kept: how often 1, 2, 3, 4, 5 and “don’t know” were chosen, for { $statements } statements. Those counts I show to nobody either, for in a small group they give something away. All that can be seen is this:
thermometer-why-texts = Also kept, apart from all scores and without names, are texts to these questions:
thermometer-why-all = That is all there is of this thermometer. Nobody can find your answers any more, not even you.
thermometer-why-too-few = The last thermometer had too few answers. Nothing of it is kept.
thermometer-why-open-mode = The thermometer that is open now is not anonymous: after closing the group sees the answers by name, of who agreed to that.
thermometer-why-was-open = The last thermometer was not anonymous but open: the answers stand in the channel by name, of who agreed to that. With “erase me” you take yours away.
thermometer-why-lookers = Who could technically have looked?
thermometer-why-looker-1 = Until closing: who runs the server and has its key can open the boxes if they go to that trouble. Facilitators and colleagues cannot.
thermometer-why-looker-2 = Slack brings your form to me. Slack itself may note that you sent something. It does not stand in the channel or in our conversation.
thermometer-why-looker-3 = Who looks at your screen while you fill it in.
thermometer-why-looker-4 = After closing: backups hold no boxes and no keys. Logs of the database may for a while hold encrypted remains. Those need the key of the server, which only who runs it has.
thermometer-why-looker-5 = What you write yourself can give you away: people know each other by an example or a way of saying things.
thermometer-start-alone = Choose at least two people, or leave this empty for everybody.
thermometer-open-unsure = { $name }: don’t know


## What changed since an earlier time

thermometer-trend-since = Compared with { $date }.
thermometer-trend-up = { $by } higher.
thermometer-trend-down = { $by } lower.
thermometer-trend-level = About the same.
# Less certain: too few people took part, or they are other people.
thermometer-trend-perhaps-up = Perhaps { $by } higher.
thermometer-trend-perhaps-down = Perhaps { $by } lower.
thermometer-trend-perhaps-level = Perhaps about the same.
thermometer-trend-response = What changed is not certain: one or both times fewer than 60% took part.
thermometer-trend-people = What changed is not certain: of every five people, more than one is new or gone.
thermometer-trend-between = What changed is not certain: in between there was a thermometer without a result.
thermometer-trend-else = Where nothing is said, there is no clear difference to see.
thermometer-trend-other-set = The thermometer before had other statements. That is why it does not say what changed.

# In short, where a screen reader has little room.
thermometer-short-labels = From 4.0 on it goes well. Under 3.0 it needs attention. Talk about what lies in between.
thermometer-short = { $statement } { $mean }, { $band }.
thermometer-short-shares = { $statement } { $mean }, { $band }. { $agree } agree, { $disagree } disagree.

## How it went over a number of times

thermometer-history-title = How our thermometers went
thermometer-history-alt = How the thermometers of { $network } went.
thermometer-history-set-pulse = The short thermometer: one statement on each subject
thermometer-history-set-full = The full thermometer: two statements on each subject
thermometer-history-more = These are the last { $shown } of { $all } times.
thermometer-history-round = { $date }: { $submitted } of the { $invited } people took part.
thermometer-history-no-result = { $date }: no result.
thermometer-history-response = Not certain: one or both times fewer than 60% took part.
thermometer-history-people = Not certain: many people are new or gone.
thermometer-history-between = Not certain: the time before had no result.
thermometer-history-each = By subject:
thermometer-history-dimension = { $dimension }. { $steps }
thermometer-history-step = { $date }: { $mean }.
thermometer-history-up = { $date }: { $mean }, higher.
thermometer-history-down = { $date }: { $mean }, lower.
thermometer-history-level = { $date }: { $mean }, about the same.
thermometer-history-perhaps-up = { $date }: { $mean }, perhaps higher.
thermometer-history-perhaps-down = { $date }: { $mean }, perhaps lower.
thermometer-history-perhaps-level = { $date }: { $mean }, perhaps the same.
thermometer-history-hidden = { $date }: too few answers.
thermometer-history-legend = From 1 (strongly disagree) to 5 (strongly agree). Dashed and grey: not certain. No line: cannot be compared.
thermometer-history-sets = Short and full thermometers stand apart. They ask other things, so they cannot be compared with each other.
thermometer-history-one = After the next thermometer you see here what changes.
thermometer-history-words = The figures are the rounded ones of each result. A small difference can be chance. That is why it is called about the same.
thermometer-history-none = There is no result of a thermometer in this network yet.
thermometer-history-picture = Here is how the thermometers of { $network } went.
thermometer-history-coming = I am sending you the picture in our conversation.
button-thermometer-history = See how it went
button-thermometer-history-picture = Send me the picture

## All figures as a file

button-thermometer-export = Download the figures
thermometer-export-coming = I am sending you the figures in our conversation.
thermometer-export-here = Here are all results of the thermometers of { $network }, as a table and as a PDF. The table opens in Excel, the PDF can be printed. They hold only figures that everybody in the network can see already.
thermometer-export-paper = The PDF has the last result and how it went. All figures are in the table too.
thermometer-export-file = Thermometers of { $network }
thermometer-column-date = Date
thermometer-column-set = Kind
thermometer-column-id = Number
thermometer-column-statement = Statement
thermometer-column-mean = On average
thermometer-column-band = Of one mind or divided
thermometer-column-label = Meaning
thermometer-column-agree = Agree (%)
thermometer-column-disagree = Disagree (%)
thermometer-column-invited = Could take part
thermometer-column-submitted = Took part
thermometer-column-no-result = No result
thermometer-paper-footer = { $network }. Rounded figures only, so that nobody can be recognised.

### Taking up one point, and looking back

thermometer-guide-thread = Four questions to talk about stand in the thread below this message.
thermometer-care-point = Have you chosen one point together? Put it down here. It then comes in the channel, and later I ask how it went.
button-thermometer-take-up = Take up one point
button-thermometer-own-point = I will see to this
button-thermometer-leave-point = Not me after all
thermometer-point-title = Take up one point
thermometer-point-form = One point that you are going to do something about. It comes in the channel and in the weekly message.
thermometer-point-statement = From which statement?
thermometer-point-other = Something else
thermometer-point-what = What are you going to do?
thermometer-point-back = When do you look back?
thermometer-point-back-hint = That day at 10:00 I ask who sees to it how it went. If nobody does, I ask who facilitates.
thermometer-point-back-wrong = Choose a day still to come, at most a year ahead.
thermometer-point-note = Name nobody here: whoever sees to it says so with a button in the channel. Until you look back, you can still change this. If you change what you are going to do, whoever sees to it chooses anew.
thermometer-point-is = We take this up
thermometer-point-was = We took this up
thermometer-point-before = You took this up after the last thermometer
thermometer-point-about = From the statement: “{ $statement }”
thermometer-point-nobody = Nobody sees to this yet. If you would like to, press the button. Your name then stands here, and on the day of looking back I ask you how it went.
thermometer-point-pulls = { $name } sees to this.
thermometer-point-pulled = { $name } saw to this.
thermometer-point-when = Looking back: { $day }.
thermometer-point-yours = You already see to this. Good that you do.
thermometer-point-taken = { $name } already sees to this. Do ask whether you can help.
thermometer-point-not-yours = Only who sees to this can let it go again.
thermometer-point-no-result = This thermometer has no result. After the next one with a result you can take up one point.
thermometer-point-looked-back = You have already looked back on this point. After the next thermometer you can take up a new one.
button-thermometer-went-done = It worked
button-thermometer-went-half = It partly worked
button-thermometer-went-not = It did not work
button-thermometer-went-changed = It went differently
thermometer-went-done = How it went: it worked.
thermometer-went-half = How it went: it partly worked.
thermometer-went-not = How it went: it did not work.
thermometer-went-changed = How it went: it turned out differently.
thermometer-look-back = After the thermometer of { $network } you took this up. How did it go?
button-thermometer-look-back = Add a few words
thermometer-look-back-note = What you choose or write here, everybody in the channel can read. It comes in the weekly message too.
thermometer-look-back-title = How did it go?
thermometer-look-back-how = How did it go?
thermometer-look-back-told = In a few words
thermometer-look-back-before = How did it go?
thermometer-look-back-others = I ask who sees to this point how it went. If nobody does, I ask who facilitates.

## The plan

button-thermometer-schedule = Plan the thermometer
thermometer-schedule-title = Plan the thermometer
thermometer-schedule = I then open the thermometer in the channel by myself. Everybody who takes part at that moment gets a message.
thermometer-schedule-phases = The full thermometer
thermometer-schedule-phases-yes = At the beginning, halfway and at the end
thermometer-schedule-phases-hint = So you see what changes. If your network is short, I leave out what would come too close together.
thermometer-schedule-every = The short thermometer in between
thermometer-schedule-weeks = { $weeks ->
    [0] None
   *[other] Every { $weeks } weeks
  }
thermometer-schedule-meeting = A short one before a meeting on
thermometer-schedule-meeting-hint = It opens a week earlier and closes on the working day before.
thermometer-schedule-next = These are the next ones
thermometer-schedule-nothing = Nothing is planned now. Once you have saved it, the days stand here.
thermometer-schedule-paused = The network is paused. As long as it is, no thermometer opens.
thermometer-schedule-on-baseline = The full one at the beginning: from { $opens } up to and including { $closes }.
thermometer-schedule-on-midway = The full one halfway: from { $opens } up to and including { $closes }.
thermometer-schedule-on-end = The full one at the end: from { $opens } up to and including { $closes }.
thermometer-schedule-on-meeting = A short one before the meeting: from { $opens } up to and including { $closes }.
thermometer-schedule-on-pulse = A short one in between: from { $opens } up to and including { $closes }.
thermometer-schedule-how = Every planned thermometer is anonymous and opens at 10:00. Two working days before, I tell you about it. If fewer than { $least } people take part by then, it does not open. In a time of rest none opens either: it moves on or is left out.
thermometer-schedule-meeting-outside = This day lies outside the dates of the network.
thermometer-schedule-meeting-taken = Around this day it cannot be: there is rest then, or a full thermometer stands there already. Choose another day, or leave this empty.
thermometer-schedule-meeting-near = This day is too near: the thermometer opens a week earlier, and that cannot be any more. You can start one yourself with /thermometer short.
thermometer-schedule-saved = Saved. The next thermometer of { $network } opens on { $moment }.
thermometer-schedule-saved-none = Saved. No thermometer of { $network } is planned.
thermometer-plan-soon-full = On { $day } the thermometer of { $network } opens, as planned: the full one, with twelve statements. You need not do anything. Does it not suit you? Then you can change the plan.
thermometer-plan-soon-pulse = On { $day } the thermometer of { $network } opens, as planned: the short one, with six statements. You need not do anything. Does it not suit you? Then you can change the plan.
thermometer-plan-soon-few = On { $day } the thermometer of { $network } would open. Fewer than { $least } people take part now, facilitators included. If that stays so, it does not open, because it could not be anonymous. You can still invite people.
thermometer-plan-too-few = Today the thermometer of { $network } would have opened. I did not open it: fewer than { $least } people take part, facilitators included, and then it can be recognised who said what. Would you still like to do it together? Then you can start an open thermometer yourself, with everybody's name and consent.
thermometer-plan-open-already = Today the thermometer of { $network } would have opened. One is open already, so I leave this one out.
thermometer-plan-missed = On { $day } the thermometer of { $network } would have opened. That did not work, because I was not running then. Now it is too late to close it in time. You can start one yourself.
home-next-thermometer-full = The next thermometer opens on { $moment }, the full one.
home-next-thermometer-pulse = The next thermometer opens on { $moment }, the short one.
home-no-thermometer = No thermometer is planned.

## Practising

button-thermometer-try = Try the thermometer
button-thermometer-practice = Show it to me
button-thermometer-show = Put it in the channel
button-thermometer-practise = Practise filling it in
thermometer-practice-title = Practising with the thermometer
thermometer-practice = Would you like to show how the thermometer works, for example in a first meeting? I make a result of invented answers. You can look at it yourself first. In the channel a button comes with it, with which everybody can practise the real form. I keep nothing of that, and it counts nowhere.
thermometer-practice-here-title = Put it in the channel?
thermometer-practice-here-sure = Everybody in the channel then sees a result of invented answers, with a button to practise. Above and below the message it says that it is not real.
thermometer-practice-sent = I have sent it to you in our conversation.
thermometer-practice-posted = It comes into the channel now.
thermometer-practice-stands = I have already put this in the channel today.
thermometer-practice-mark = This is for practice. The answers are invented: they say nothing about you.
thermometer-practice-name = Practice with invented answers, { $network }
thermometer-practice-try = Would you like to see how filling in works? Practise with the real form. What you choose or write there I do not keep, and nobody sees it.
thermometer-practice-form = This is practice. What you choose or write here is kept nowhere.
thermometer-practice-promise = With a real thermometer it says here what becomes of your answers:
thermometer-practice-words = Still practising: nothing is kept. On this page you can say something more, when it is real.
thermometer-practice-thanks = This was practice. Nothing is kept, and nothing of what you wrote either.
thermometer-practice-really = It goes like this too when a real thermometer is open. Then you get a message from me.
thermometer-consent-withdrawn = You do not take part. Nothing of you is kept. If you change your mind, you can use the same button until closing.
thermometer-started-by = { $name } started the thermometer.
thermometer-started-planned = This thermometer was planned beforehand, to see together how it goes.
thermometer-consent-no = No, I do not take part
thermometer-care-remarks-open = People also wrote something that is only for who facilitates.
thermometer-close-sure-open = People were told they can fill it in until { $until }. If you close it now, nobody can any more. This cannot be undone. The answers come in the channel by name, of those who agreed. If only one took part, there is no result.
