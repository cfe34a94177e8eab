### Home and help

home-title = Your Leerkring
home-private = Only you can see this page.

## Where you are

home-no-networks = You are not in a network now. Your facilitator can invite you. Would you like to start one? Type /leerkring start in a channel.
home-no-networks-guest = You are not in a network now. Your facilitator can invite you, and then you will see it here.
home-week = { $role ->
    [facilitator] { $network }: you facilitate this network. It is week { $week } of { $weeks }, until { $ends }.
   *[participant] { $network }: you take part. It is week { $week } of { $weeks }, until { $ends }.
  }
home-before = { $role ->
    [facilitator] { $network }: you facilitate this network. It begins on { $starts }.
   *[participant] { $network }: you take part. It begins on { $starts }.
  }
home-paused = { $role ->
    [facilitator] { $network }: you facilitate this network. It is having a break, I ask and post nothing now.
   *[participant] { $network }: you take part. The network is having a break, I ask nothing now.
  }
home-rests = { $role ->
    [facilitator] { $network }: you facilitate this network. It rests up to and including { $until }.
   *[participant] { $network }: you take part. It rests up to and including { $until }.
  }
home-over = { $network } has ended. Its last day was { $ends }.
home-invited = You are invited to { $network }
home-resting = You are taking a break. I send nothing of my own accord until you continue.
home-stopped-kept = What you wrote is kept. If somebody invites you, you see it here. You can always come back.
home-left = You have stopped with { $networks }.
home-away-now = You are away until { $until }. Until then I ask no weekly questions.
button-network-back = I am back

## What is waiting

home-questions = For you, whenever it suits
home-no-question = There is no open question for you now.
home-question = { $title } · { $network } · { $day }
home-question-later = { $title } · { $network } · { $day } · kept for later
home-question-at = { $title } · { $network } · { $day } · I ask again on { $moment }
home-next = The next weekly question of { $network } comes on { $moment }.
home-quiet = I send you no weekly questions of { $network } now, because two of them stayed without an answer. Would you like one again?
home-rest-coming = { $network } rests from { $first } up to and including { $last }. I ask no weekly questions then.
home-more-questions = More questions are waiting. You will see them here once these are done.
home-thermometer = The thermometer of { $network } runs until { $until }.
button-home-answer = Answer
button-reflection-skip = Skip this one

## What you wrote

home-written = What you wrote
home-kept = Kept, without a place yet. Only you can read this.
home-piece = { $title } · { $network } · { $day }
home-piece-more = { $more ->
    [one] And one more answer. Choose Change to see all.
   *[other] And { $more } more answers. Choose Change to see all.
  }
home-read-by-me = Only you can read this.
home-read-by-network = Shared with the channel of { $network }, with your name, in the weekly message.
home-read-by-group = Only you and your group in { $network } can read this, with your name.
home-read-by-everyone = Everyone may read this, with your name, also outside { $network }.
home-read-by-mixed = Who reads this in { $network } differs for each answer.
home-read-by-some = A part is shared with the channel of { $network }, with your name, in the weekly message. The rest only you can read.
button-home-newer = Newer
button-home-older = Older

## What you facilitate

home-leading = You facilitate { $network }
home-leading-others = You also facilitate:
button-home-room-now = Now
button-home-room-people = People and groups
button-home-room-help = Help and try out
button-home-room-keeping = Manage
home-room-now = What is going on now
home-room-people = People and groups
home-room-help = Help with facilitating
home-room-keeping = Managing the network
home-people = { $invited ->
    [one] One person is invited, { $active } takes part.
   *[other] { $invited } people are invited, { $active } take part.
  }
home-people-all = { $leads ->
    [one] With you that makes { $all }: they can fill in a thermometer.
   *[other] With the { $leads } facilitators that makes { $all }: they can fill in a thermometer.
  }
home-next-questions = The next weekly questions are ready for { $people } people: { $moment }.
home-next-own = The weekly questions go out on each person's own day and hour.
home-next-digest = The next weekly message comes on { $moment }, if something was shared.
home-thermometer-open = The thermometer runs until { $until }. After that the result comes in the channel.
home-thermometer-few = Too few people take part yet for an anonymous thermometer: that works from five on, you included. An open thermometer works with fewer, with everybody’s name and consent.
home-try = Would you like to see what people get? I send it only to you.
home-leading-note = I tell nobody who does or does not answer, and that includes you.
button-reflection-try = Try the weekly question
button-cycle-try = Try the first questions
button-digest-try = See the weekly message

preview-mark = A try-out for { $network }: nobody else sees this.
preview-then = After that I ask, one at a time:
preview-note = You need not answer here. Of this try-out I keep and count nothing.
preview-pressed = This is a try-out. With a real question this button does its work.
digest-try-note = This is how the weekly message looks now. What somebody takes back disappears here too.
digest-try-empty = Nothing has been shared yet that can be in the weekly message. If it stays that way, I send nothing this week.

## Your settings

home-wishes = Your settings
home-when = { $weeks ->
    [one] Your rhythm: a question every week, on { $day } around { $hour }.
    [2] Your rhythm: a question every other week, on { $day } around { $hour }.
   *[other] Your rhythm: a question every { $weeks } weeks, on { $day } around { $hour }.
  }
home-peace = { $workdays ->
    [yes] Other than that I write on weekdays, between 9:00 and 18:00. On public holidays in { $country } I leave you in peace.
   *[no] Other than that I write on { $days }, between 9:00 and 18:00. On public holidays in { $country } I leave you in peace.
  }
home-peace-no-holidays = { $workdays ->
    [yes] Other than that I write on weekdays, between 9:00 and 18:00.
   *[no] Other than that I write on { $days }, between 9:00 and 18:00.
  }
home-away-later = You are away from { $first } until { $last }. I ask no weekly questions then.
home-language = I write to you in English. Your time zone is { $zone }.
button-network-less = Less often
button-network-more = More often
home-often = Less or more often holds for all your networks, until you change it again.
button-network-away = I will be away
button-network-away-change = Other days away
button-network-back-early = Not away after all
home-rest = Taking a rest, or stopping
home-rest-away = Away: no weekly questions between two days you choose. After that I go on by myself.
home-rest-pause = A break: I send nothing of my own accord until you continue.
home-rest-stop = Stop: I send nothing more, unless you come back yourself. What you wrote is kept.
home-data = Under My data you read or erase all I keep about you. The answer comes under Messages.
home-stop-title = Stop altogether?
home-stop-sure = { $count ->
    [one] You then no longer take part in { $networks } and I send you nothing more. What you wrote is kept.
   *[other] You then stop with all your networks: { $networks }. I send you nothing more. What you wrote is kept.
  }
home-leave-title = Stop with one network?
home-leave-sure = You then no longer take part in { $network }. With your other networks you simply go on. What you wrote is kept.
home-stop-yes = Yes, I stop

## The first time

home-welcome = Hello { $name }. I am Leerkring, an app that helps groups in care and welfare learn from one another.
home-welcome-what = If you take part in a learning network, I ask you a few short questions a week. You choose who reads your answer.
home-welcome-nothing = There is nothing you need to do now. I write to you again only when somebody invites you.
home-welcome-stop = Would you like to know more? Type help. Would you rather hear nothing more? Type stop.

## Who looks after the app

home-care-why = Do you look after Slack in your organisation? Then you hear from me when something has to be arranged.
button-home-care = I look after this app
home-care-yours = You look after this app here. You hear when an administrator is needed.
button-home-care-back = Give this task back
home-care-given-back = All right, you have given this task back. Somebody else can take it in the Home tab.
home-care-taken = Somebody else looks after this app already.
home-care-members-only = Only somebody with an ordinary account in this workspace can do this.
home-care-title = Good that you look after this app
home-care-start = To start a network: in a channel, type /invite @leerkring and then /leerkring start.
home-care-doctor = To see whether all works: run leerkring doctor on the server. It says in plain words what is missing.
home-care-docs = To read more: the guide is in the folder docs, beside the program.
home-care-sees = I see only what people write to me in a direct message or a form, no conversations in channels. What they do not share I keep encrypted.
home-care-note = You can always give this task back in the Home tab.

## Help

help-title = How it works
help-how = I help your group learn between meetings. Once a week I ask you a few short questions.
help-answer = Type your answer as an ordinary message, or answer all at once in a form. If you edit or delete a message, your answer changes with it. For a shared or older answer I may ask first.
help-words = You can always type: skip, back, later, why, away, pause, continue, stop, my data, erase me.
help-private = You choose for each answer who reads it. I tell nobody who does or does not answer.
help-thermometer = The thermometer is anonymous, unless it says open. The result comes only after closing. How anonymous? Type /thermometer why-anonymous in the channel.
help-stop = A break is for a while. After you stop I send nothing more, unless you come back yourself. You may do either at any time, without explaining.
