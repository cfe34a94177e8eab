### Meetings: when, who asks for time, a silent round, and what you take away

## When and where

meeting-when = { $day }, { $begin } to { $until }
meeting-at = When: { $when }
meeting-when-zones = { $here } (time in { $city }), that is { $there } in { $other }
meeting-where = Place: { $place }
meeting-online = Online:
meeting-named = { $title } ({ $whose })
meeting-minutes = { $minutes } minutes
meeting-file = meeting

## Setting, changing, calling off a meeting

meeting-add-title = New meeting
meeting-add-what = Set your meeting here. Everybody sees the time on their own clock.
meeting-add-note = I post the meeting in the channel. A group without a channel of its own sees it on Home. On the last working day before, everybody gets one message, except those who want none.
meeting-title = What is the meeting called?
meeting-sort = What kind of meeting is it?
meeting-sort-kick-off = Kick-off
meeting-sort-midway = Midway
meeting-sort-closing = Closing meeting
meeting-sort-ordinary = Ordinary meeting
meeting-whose = Who is it for?
meeting-whose-all = The whole network
meeting-day = Day
meeting-time = At what time does it begin?
meeting-time-hint = For example 14:00. It is the time in { $city }.
meeting-time-wrong = Write the time as 14:00.
meeting-length = How long does it take?
meeting-place = Place
meeting-link = Link for those who join online
meeting-link-hint = The link begins with https://.
meeting-link-wrong = This is not a safe link. Paste the whole address, which begins with https://.
meeting-past = This moment has passed. Choose one that is still to come.
meeting-after-the-end = The network runs until { $ends }. Choose an earlier day, or move its last day first.
meeting-group-gone = This group does not exist any more. Choose another one.
meeting-too-many = { $most } meetings are planned already. Call one off first.
meeting-saved = { $day ->
    [rest] { $title } is set: { $when }. The network rests then. That is fine, but check whether everybody can be there.
    [holiday] { $title } is set: { $when }. That is a public holiday. It is fine, but check whether everybody can be there.
    [weekend] { $title } is set: { $when }. That is at the weekend. It is fine, but check whether everybody can be there.
   *[ordinary] { $title } is set: { $when }.
  }
meeting-change-title = Change the meeting
meeting-change-what = { $people ->
    [one] When you change the time, the place or the link, one person hears of it from me in a direct message.
   *[other] When you change the time, the place or the link, { $people } people hear of it from me in a direct message.
  }
meeting-change-note = That message comes in everybody’s working hours. If you change something again, only the last one counts. If you change only the name or the kind, I send nothing.
meeting-changed-told = { $day ->
    [rest] { $title } has changed, I let people know. It is now { $when }. The network rests then.
    [holiday] { $title } has changed, I let people know. It is now { $when }. That is a public holiday.
    [weekend] { $title } has changed, I let people know. It is now { $when }. That is at the weekend.
   *[ordinary] { $title } has changed, I let people know. It is now { $when }.
  }
meeting-changed-quietly = { $day ->
    [rest] { $title } has changed. I write to nobody, for time and place are the same: { $when }. The network rests then.
    [holiday] { $title } has changed. I write to nobody, for time and place are the same: { $when }. That is a public holiday.
    [weekend] { $title } has changed. I write to nobody, for time and place are the same: { $when }. That is at the weekend.
   *[ordinary] { $title } has changed. I write to nobody, for time and place are the same: { $when }.
  }
meeting-changed-meanwhile = Somebody else has just changed { $title }. Open the form again to see how it is now.
meeting-cancel-title = Call off the meeting
meeting-cancel-sure = { $people ->
    [one] One person gets a direct message from me that it is called off, with a button to take it out of the calendar. This cannot be undone.
   *[other] { $people } people get a direct message from me that it is called off, with a button to take it out of their calendars. This cannot be undone.
  }
meeting-cancel-no = Leave it
meeting-cancelled-saved = { $title } is called off. I let everybody know.
meeting-is-cancelled = { $title } is called off.
meeting-too-late = { $title } has begun or has been. It cannot be changed or called off any more.
meeting-gone = This meeting does not exist any more.
meeting-not-yours = { $title } is not for you. Do you think it is? Ask your facilitator.
button-meeting-add = New meeting
button-meeting-change = Change
button-meeting-cancel = Call off
button-meeting-questions = Questions beforehand
button-meeting-agenda = { $asked ->
    [0] Agenda
    [one] Agenda (one asks for time)
   *[other] Agenda ({ $asked } ask for time)
  }
button-meeting-all = All meetings
meeting-all = These are the meetings of { $network } that are still to come.
meeting-all-more = { $more ->
    [one] And one more after that. You see it here when one of these has been.
   *[other] And { $more } more after that. You see them here when the first have been.
  }

## On Home

meeting-home-title = Meetings
meeting-home-none = No meeting is planned yet.
meeting-home-round = A silent round is going on in the channel.

## In the channel and when something changes

meeting-post-kick-off = Kick-off: { $title }
meeting-post-midway = Midway: { $title }
meeting-post-closing = Closing meeting: { $title }
meeting-post-ordinary = Meeting: { $title }
meeting-post-note = If something changes it stands here, and you get a direct message.
meeting-post-cancelled = { $title } is called off.
meeting-changed = Something has changed about { $title }. This is how it is now:
meeting-cancelled = { $title } is called off. It was planned for { $when }.
meeting-changed-why = You get this because the meeting is for you too. It is not a question: you need not do anything.

## In your own calendar

button-meeting-calendar = Add to my calendar
button-meeting-uncalendar = Take out of my calendar
meeting-calendar = Open this file to put { $title } in your calendar. If something changes, press the button again: the new file brings the old entry up to date.
meeting-calendar-cancelled = Open this file to take { $title } out of your calendar. Does that not work? Then delete the entry yourself.

## The day before

meeting-before = The meeting is coming up: { $title }
meeting-before-time-given = You asked for { $asked } minutes. You get { $minutes } minutes, at { $time }.
meeting-before-time-none = You asked for { $asked } minutes. This time it does not fit. That is not because of your question.
meeting-before-questions = { $source ->
    [list] Your facilitator chose this question from a fixed list, to think about beforehand. Nothing more is needed:
    [lists] Your facilitator chose these questions from a fixed list, to think about beforehand. Nothing more is needed:
    [both] Your facilitator chose these questions to think about beforehand. The first comes from a fixed list. Nothing more is needed:
   *[own] Your facilitator chose this question to think about beforehand. Nothing more is needed:
  }
meeting-before-questions-you = { $source ->
    [list] You chose this question from a fixed list, to think about beforehand. Nothing more is needed:
    [lists] You chose these questions from a fixed list, to think about beforehand. Nothing more is needed:
    [both] You chose these questions to think about beforehand. The first comes from a fixed list. Nothing more is needed:
   *[own] You chose this question to think about beforehand. Nothing more is needed:
  }
meeting-before-questions-by = { $source ->
    [list] { $name } chose this question from a fixed list, to think about beforehand. Nothing more is needed:
    [lists] { $name } chose these questions from a fixed list, to think about beforehand. Nothing more is needed:
    [both] { $name } chose these questions to think about beforehand. The first comes from a fixed list. Nothing more is needed:
   *[own] { $name } chose this question to think about beforehand. Nothing more is needed:
  }
meeting-before-why = You get this once, because the meeting is for you too. With the button above you only turn these messages off. It does not mean that you will not come.
button-meeting-no-line = No more messages beforehand
button-meeting-line = Messages beforehand again
meeting-no-line = All right. I send you no more messages before a meeting. If one is called off or changes, you do hear of it.
meeting-line = All right. I send you one message before a meeting again.
meeting-questions-title = Questions beforehand
meeting-questions-what = Choose at most two open questions. They stand in the message people get beforehand. Nobody has to answer them.
meeting-questions-bank = From the question bank
meeting-questions-own = Or a question in your own words
meeting-questions-note = A good question is short and open.
meeting-questions-two = Choose at most two.
meeting-questions-saved = The questions for { $title } are kept.

## The question bank

meeting-bank-matters = What makes this matter to you?
meeting-bank-unsaid = What have you not said yet?
meeting-bank-carer = What would the informal carer say?
meeting-bank-nothing = What happens if you do nothing?
meeting-bank-assumption = Which assumption dare you drop?
meeting-bank-step = What is the smallest step?
meeting-bank-before = When did something like this work before?
meeting-bank-missing = Who is still missing at the table?
meeting-bank-changed = What have you come to think differently about?
meeting-bank-stuck = Where are you stuck?

## Asking for time

button-meeting-bid = Ask for time for my issue
button-meeting-bid-change = Change what I asked
button-meeting-withdraw = No time after all
meeting-bid-beside = A meeting is coming up: { $title }, { $when }. Do you want to ask for time for your issue?
meeting-bid-title = Ask for time
meeting-bid-what = Ask for time in “{ $title }”. The group then thinks along with you, with questions and not with advice.
meeting-bid-for = What for? Write it in one sentence.
meeting-bid-minutes = How long?
meeting-bid-note = Your facilitator reads this. If the agenda is posted in the channel, this sentence is in it, with your name. You can always take it back.
meeting-bid-saved = You ask for { $minutes } minutes in “{ $title }”. Your facilitator looks at what fits. You read it in the agenda, the day before.
meeting-withdrawn = All right. You ask for no time in “{ $title }”.
meeting-no-bid = You asked for no time in “{ $title }”, or you took that back already.
meeting-has-begun = { $title } has begun. Say it in the group itself.
meeting-careful = Write no names, and nothing by which anybody recognises a client, resident or colleague.
meeting-recognisable = Please look again: this may make a client, resident or colleague recognisable. You can change it with the same button.

## The agenda

meeting-agenda-title = Agenda
meeting-agenda-what = { $asked ->
    [0] Nobody has asked for time yet. There is room for { $room } minutes of issues.
    [one] One person asks for time. There is room for { $room } minutes of issues.
   *[other] { $asked } people ask for time. There is room for { $room } minutes of issues.
  }
meeting-agenda-order = When does { $name } come?
meeting-agenda-minutes = How many minutes for { $name }?
meeting-agenda-place = Place { $n }
meeting-agenda-later = Rather next time
meeting-agenda-note = Nobody sees this until you press share on the next page.
meeting-agenda-on = Go on
meeting-agenda-in-channel = This is how it appears in the channel. Everybody there reads the names, and the sentences people wrote themselves.
meeting-agenda-no-channel = This group has no channel of its own. So the agenda is not posted in the channel of { $network }. Who is in the group reads it with a button on Home and in the message beforehand.
meeting-agenda-share-note = If something changes after that, the agenda changes along.
meeting-agenda-share = Share the agenda
meeting-agenda-shared = The agenda of { $title } is shared.
meeting-agenda-elsewhere = The channel is another one by now. Open the agenda of { $title } again, then you see where it is posted.
meeting-agenda-heading = Agenda of { $title }
meeting-agenda-full = { $later ->
    [one] This one does not fit this time. More was asked than there is time: perhaps next time?
   *[other] These { $later } do not fit this time. More was asked than there is time: perhaps next time?
  }
meeting-no-agenda = There is no agenda of { $title } yet.
button-meeting-read-agenda = See the agenda
meeting-slot-opening = { $time } · Opening and looking back at actions · { $minutes } minutes
meeting-slot-issue = { $time } · Issue of { $name } · { $minutes } minutes
meeting-slot-break = { $time } · Break · { $minutes } minutes
meeting-slot-questions = { $time } · Round of questions · { $minutes } minutes
meeting-slot-review = { $time } · How did this go together? · { $minutes } minutes

## The silent round

button-meeting-round = Silent round
meeting-round-title = Silent round
meeting-round-heading = Silent round
meeting-round-what = Everybody first writes alone. Nobody sees anything until all answers appear in the channel at once, in random order.
meeting-round-where = The round is posted in the channel of { $network }.
meeting-round-whose = In which channel?
meeting-round-bank = Question from the question bank
meeting-round-own = Or a question in your own words
meeting-round-one = Choose one question: from the bank or in your own words, not both.
meeting-round-none = Choose a question from the bank, or write one.
meeting-round-how = Do the names come with it?
meeting-round-how-hint = Agree on this with the group first. It is said before anybody writes.
meeting-round-named = Yes, with names
meeting-round-unnamed = No, without names
meeting-round-until = When do the answers appear?
meeting-round-minutes = { $minutes ->
    [0] When I press the button
   *[other] After { $minutes } minutes, or earlier with the button
  }
meeting-round-note = Without names at least three answers of participants are needed. If you show nothing, I throw the answers away after a week.
meeting-round-begin = Begin the round
meeting-round-no-channel = This group is no more, or has no channel of its own any more. Choose again.
meeting-round-open-already = A silent round is going on in this channel. Show those answers first.
meeting-round-is-named = Your answer will appear in this channel, with your name.
meeting-round-is-unnamed = Your answer will appear in this channel, without a name.
meeting-round-shows-at = The answers all appear at once at { $time }, or earlier when your facilitator shows them.
meeting-round-shows-by-hand = Your facilitator will show all answers at once.
meeting-round-count = { $count } people have written already.
meeting-round-silent = Until then nobody reads anything, not even your facilitator.
meeting-round-few = There are fewer than three answers of participants. I do not show those without names, for then one can guess who wrote what. Whoever wants can show their own answer with their name. Tomorrow I throw away what was not shown.
meeting-round-over = This round is over. What was not shown I have thrown away.
meeting-round-empty = Nobody wrote anything. That is fine too.
meeting-round-shown = The answers are below, in random order.
meeting-round-taken = Somebody took their words back here.
meeting-round-asked = This was the question:
meeting-round-answers = This is what you all wrote
meeting-round-calmly = Take your time to read it.
meeting-round-not-shown-by-you = Whoever facilitates will show all answers at once. You need not do anything.
meeting-round-shown-already = This round is over.
meeting-round-not-yours = Nothing in this round has your name on it. Answers without a name can be found again by nobody.
meeting-round-mine-shown = Your answer is in the channel now, with your name. You can take it back there.
meeting-round-taken-back = Your words are gone.
meeting-show-title = Show the answers
meeting-show-sure = All answers appear in the channel now, at once. After that nobody can write any more.
button-meeting-write = Write your answer
button-meeting-show-round = Show the answers
button-meeting-show-mine = Show my answer with my name
button-meeting-take-back = Take my words back
meeting-write-named = Everybody in the channel of { $where } will read your answer, with your name. Until then nobody reads it. You can always take it back.
meeting-write-unnamed = Everybody in the channel of { $where } will read your answer, without a name. Until then nobody reads it.
meeting-write-known = What can anybody know? Until the answers show I keep, encrypted, that this answer is yours, so that you can change it. When they show I erase that: from then on nobody can find out who wrote what, not even the administrator. Then you cannot take it back either. People may recognise you by your words. With fewer than three answers of participants I show none.
meeting-write-words = Your answer
meeting-write-again = You wrote something already. Change it, or empty it to take it away.
meeting-write-submit = Keep my answer
meeting-write-kept = Kept. Nobody reads it yet. You can change it with the same button until the answers appear.
meeting-write-gone = Your answer is gone.

## Afterwards

meeting-take-away-line = The meeting is over. Would you like to write down what you take away?
button-meeting-take-away = Write down what I take away
meeting-take-away-beside = The meeting “{ $title }” is over. Would you like to write down what you take away?
meeting-take-away-title = What I take away
meeting-take-away-what = After { $title }. Fill in what you like, leaving something empty is fine.
meeting-take-away-step = My next step
meeting-step-hint = Make it an if-then. For example: if I start on Monday, then I first call the district nurse.
meeting-take-away-lesson = What I take away
meeting-take-away-helper = Who helps me
meeting-helper-hint = A role is enough, for example: a colleague from my group.
meeting-take-away-empty = Fill in at least one thing, or press cancel.
meeting-take-away-saved = Kept. Only you read this.
meeting-take-away-saved-step = Kept. Only you read this. Your next step stands on Home among your actions, where you can change it. In a week I ask about it once, with your weekly question.
meeting-only-you = Only you read what you write here.
meeting-take-away-who-reads = Press the button to write. Only you read what you fill in there. The whole channel reads what you type in this thread.
meeting-own-bid = Time asked in { $title }
meeting-own-bid-read = Your facilitator reads this, and whoever reads the agenda once it is shared.
meeting-own-taken = What you took away from { $title }
meeting-own-shown = You wrote this in a silent round. It stands in the channel, with your name.
meeting-own-not-shown = You wrote this in a silent round. Nobody has read it.
meeting-not-yet = { $title } has not begun yet.
button-meeting-present = How many people were there?
meeting-present-title = Attendance
meeting-present-what = How many people were at { $title }?
meeting-present-how-many = Number
meeting-present-note = Only the number. Who was there I keep nowhere.
meeting-present-wrong = Fill in a number, for example 7.
