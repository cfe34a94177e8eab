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
thermometer-reading = 1 is strongly disagree, 5 is strongly agree. Of one mind: the answers are close together. Divided: far apart. Mixed: in between. The figures are rounded, so that nobody can be recognised.
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
thermometer-about = Six statements about how you work together. It takes two minutes and is anonymous. What matters is the conversation afterwards.
thermometer-words = In the channel you can type: /thermometer start, /thermometer close, /thermometer results, /thermometer history.
thermometer-ask-facilitator = No thermometer is open now. Your facilitator can start one.
thermometer-open-until = The thermometer is open. You can fill it in until { $until }.

thermometer-fill-all = Give an answer to each statement. “Don't know” is an answer too.
thermometer-anonymous = It is anonymous:
thermometer-anonymous-until = Until closing: encrypted and apart from your name. In Slack only you can see and change them, facilitators cannot.
thermometer-anonymous-after = After that: I add everything up and throw the separate answers away. Nobody can find yours any more, not even you.
thermometer-anonymous-result = The result: only rounded figures, from { $least } answers to a statement on. If everybody answers the same, that shows.

thermometer-start-title = Start a thermometer
thermometer-start = { $invited } people can fill it in: everybody who takes part now, facilitators too. So you as well. There are six statements and it takes two minutes.
thermometer-start-closes = Last day to fill it in
thermometer-start-closes-hint = The thermometer closes that day at 17:00.
thermometer-start-closes-hint-in = The thermometer closes that day at 17:00, { $city } time.
thermometer-start-asks = These are the six statements
thermometer-start-private = After closing the result comes in the channel, once, if at least { $least } people filled it in. In the conversation with me everybody reads it in their own language. Until then nobody sees how many people filled it in or what they chose, not even you.
thermometer-start-submit = Start
thermometer-start-when = Choose a day still to come, six weeks ahead at most.
thermometer-too-few-invited = { $invited ->
    [one] One person takes part now, counting facilitators. An anonymous result needs at least { $least } people, or it would show who said what. Try again when more people take part.
   *[other] { $invited } people take part now, counting facilitators. An anonymous result needs at least { $least } people, or it would show who said what. Try again when more people take part.
  }
thermometer-already-open = A thermometer is already open in this channel. Would you like to close it early? Type /thermometer close.

thermometer-opened-title = The thermometer: how do we work together?
thermometer-opened = Six statements, two minutes. { $invited } people can fill it in: everybody who takes part now, facilitators too. You can do so until { $until }.
thermometer-invite = The thermometer of { $network } is open: six statements about how you work together. Two minutes, anonymous, and you need not take part. You can fill it in until { $until }.
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
thermometer-not-invited = This thermometer is for those who already took part when it opened. Are you in the network now? Then you will be invited next time.
thermometer-is-closed = The thermometer is closed. Thanks to everybody who took part.
thermometer-lost = This thermometer is closed without a result. After a failure a backup was put back, and backups hold no answers of an open thermometer. That keeps everything anonymous.
thermometer-invite-lost = The thermometer of { $network } is closed without a result. After a failure a backup was put back, and backups hold no answers of an open thermometer. Nobody has seen what you filled in. Thank you for your effort.
thermometer-lost-told = After a failure a backup was put back. Backups hold no answers of an open thermometer, so that these always stay anonymous. That is why the thermometer of { $network } is closed without a result. If its result was in the channel already, it stays there. You can open a new one with /thermometer start, and tell people why you ask once more.

thermometer-close-title = Close the thermometer now?
thermometer-close-wait = After that it closes by itself. So you need not do anything.
thermometer-close-sure = This cannot be undone: after that nobody can fill it in. With fewer than five answers there is no result and the answers are gone. I may not say how many there are now. Not sure? Then wait, the thermometer closes by itself.
thermometer-closed-now = The thermometer is closed. What came out is posted in the channel now.
thermometer-none-open = No thermometer is open in this channel. Type /thermometer start to start one.
thermometer-no-results = There has been no thermometer in this channel yet.

button-thermometer-fill = Fill in
button-thermometer-start = Start a thermometer
button-thermometer-start-there = Thermometer for { $network }
button-thermometer-close = Close the thermometer
button-thermometer-read = Read the result
button-thermometer-figures = Read all figures
thermometer-anonymous-short = Anonymous. The result comes after closing, if at least { $least } people filled it in.

## What changed since an earlier time

thermometer-trend-since = Compared with { $date }.
thermometer-trend-up = { $by } higher.
thermometer-trend-down = { $by } lower.
thermometer-trend-level = About the same.
# Less certain: too few people took part, or they are other people.
thermometer-trend-perhaps-up = Perhaps { $by } higher.
thermometer-trend-perhaps-down = Perhaps { $by } lower.
thermometer-trend-perhaps-level = Perhaps about the same.
thermometer-trend-response = What changed is not certain: one of the two times fewer than 60% took part.
thermometer-trend-people = What changed is not certain: of every five people, more than one is new or gone.
thermometer-trend-between = What changed is not certain: in between there was a thermometer without a result.
thermometer-trend-other-set = The thermometer before had other statements. That is why it does not say what changed.

# In short, where a screen reader has little room.
thermometer-short-labels = From 4.0 on it goes well. Under 3.0 it needs attention. Talk about what lies in between.
thermometer-short = { $statement } { $mean }, { $band }.
thermometer-short-shares = { $statement } { $mean }, { $band }. { $agree } agree, { $disagree } disagree.

## How it went over a number of times

thermometer-history-title = How our thermometers went
thermometer-history-alt = How the thermometers of { $network } went.
thermometer-history-set-pulse = The short thermometer: one statement on each subject
thermometer-history-set-full = The long thermometer: two statements on each subject
thermometer-history-more = These are the last { $shown } of { $all } times.
thermometer-history-round = { $date }: { $submitted } of the { $invited } people took part.
thermometer-history-no-result = { $date }: no result.
thermometer-history-response = Not certain: one of the two times fewer than 60% took part.
thermometer-history-people = Not certain: many people are new or gone.
thermometer-history-between = Not certain: the time before had no result.
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
thermometer-history-sets = Short and long thermometers stand apart. They ask other things, so they cannot be compared with each other.
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
