### Networks: starting, inviting, settings

## Starting a network

network-start-title = New learning network
network-start-explained = The network will live in this channel. Make sure I am a member: type /invite @leerkring here. People are invited first; I ask nothing until they say yes.
network-start-name = What is the network called?
network-start-purpose = What are you working on together? One or two sentences.
network-start-language = Which language shall I use in the channel?
network-start-zone = In which time zone does the network work?
network-start-facilitators = Who will facilitate the network?
network-start-participants = Who would you like to invite?
network-start-starts = First day
network-start-ends = Last day
network-start-submit = Start and invite
network-start-ends-first = The last day must come after the first.
network-start-too-long = Choose a last day within three years of the first.
network-start-over = That day has passed. Choose one still to come.
network-start-nobody = Choose at least one participant who is not a facilitator as well.
network-start-in-a-channel = A network belongs to a channel. Go to your network's channel and type /leerkring start there.
network-guests-cannot-start = Guests can take part, but cannot start a network. Ask a colleague with a full account to start it.
network-already-here = There is already a network in this channel. Choose another channel for a new one.
network-channel-of-group = This channel belongs to a group. Choose another channel for the network.

network-announce-asked = Everybody who is invited gets a private message and decides for themselves.
network-announce-week = Those who take part get one short message a week, on their own day and hour.
network-announce-private = What you write is yours. Only what somebody chooses to share comes here.
network-dates = From { $starts } to { $ends }.

network-started-title = { $network } is ready
network-started = { $invited ->
    [one] I have sent one invitation. I leave those who say no in peace.
   *[other] I have sent { $invited } invitations. I leave those who say no in peace.
  }
network-started-you-see = You see what people share. I tell nobody who does or does not answer, and that includes you.
network-started-thermometer = To measure how you work together, type /thermometer start in the channel. It works as soon as five people take part, you included.
network-started-digest = Every Friday around noon I post what was shared. When there is nothing, I stay quiet.

## Inviting

network-invite = Hello { $name }. { $by } invited you to the learning network { $network }.
network-invite-unsigned = Hello { $name }. You are invited to the learning network { $network }.
network-invite-what = You begin with three short questions about an issue from your own work, volunteering or care for somebody. After that you get a few short questions each week.
network-invite-when = You get one short message a week, on a day and at a time you choose. Besides that now and then an anonymous thermometer about working together, and word of a meeting. You may skip. The network runs until { $ends }.
network-invite-who = You choose for each answer who reads it; who facilitates cannot read along either, until you share. I tell nobody who does or does not answer.
network-invite-no = A no is fine. I tell nobody, and you will not hear about it again.
button-network-join = Yes, I will join
button-network-decline = No, rather not
button-network-join-after-all = Join after all
button-network-settings = Settings
button-network-start = Start a network
network-joined = Good to have you in { $network }.
network-joined-when = Every { $day } around { $hour } I will ask you a few short questions. Under Settings you can choose another day or hour.
network-joined-stop = Not a good time? Type pause. Would you like to stop altogether? Type stop. Slack keeps what stands in this conversation: what you type and what I send back.
network-declined = Fine. I will send you nothing more about { $network }.
network-stopped = You have stopped with { $network }.
network-not-invited = This invitation is not for you, or it has lapsed. Please ask the network's facilitator.
network-cannot-join-bot = { $name } is an app and cannot take part in { $network }. I have taken it off the list.
network-cannot-join-stranger = { $name } belongs to another workspace, so I cannot send a private message. Invite them to this workspace as a guest, and they can take part in { $network }.
network-cannot-join-gone = { $name } no longer has an active account in this workspace. I have taken them off the list of { $network }.
network-undelivered-not-in-channel = I cannot post in the channel of { $network }, because I am not a member. Type /invite @leerkring in that channel. I try again every hour.
network-undelivered-is-archived = The channel of { $network } is archived. Unarchive it, and I can post there again. I try again every hour.
network-undelivered-channel-not-found = I cannot find the channel of { $network }. Is it private? Then type /invite @leerkring there. I try again every hour.
network-undelivered-restricted = I am not allowed to post in the channel of { $network }. Ask an administrator of your Slack to let Leerkring post there. I try again every hour.
network-undecided-network-announce = The connection with Slack broke while I announced the network { $network }. I do not know whether the announcement stands in the channel.
network-undecided-digest-post = The connection with Slack broke while I posted the weekly overview of { $network }. I do not know whether it stands in the channel.
network-undecided-thermometer-opened = The connection with Slack broke while I told { $network } that the thermometer is open. I do not know whether that stands in the channel.
network-undecided-thermometer-result = The connection with Slack broke while I posted the result of the thermometer of { $network }. I do not know whether it stands in the channel.
network-undecided-other = The connection with Slack broke while I posted a message in the channel of { $network }. I do not know whether it is there.
network-undecided-look = Would you have a look in the channel? If it is not there, I post it again.
network-undecided-again = I post the message again in the channel of { $network }.
network-undecided-left = All right. I do not post the message again in the channel of { $network }.
network-undecided-settled = This has been settled for { $network } already. There is nothing left for you to do.
button-network-post-again = Post it again
button-network-leave-unposted = It is there

network-none-here = There is no network in this channel. Type /leerkring start to begin one, or go to your network's channel.
network-elsewhere = { $count ->
    [one] There is no network here. Type this in the channel of { $networks }.
   *[other] There is no network here. Type this in the channel of one of your networks: { $networks }.
  }
network-not-a-member = You do not take part in { $network }. Ask the facilitator for an invitation.
network-facilitators-only = Only a facilitator of this network can do that. Please ask yours.

## Menu

menu-title = Leerkring
menu-no-network = There is no learning network here yet.
menu-not-a-member = { $network } is in this channel. You do not take part in it now.
menu-participant = You take part in { $network }.
menu-facilitator = You facilitate { $network }. Type /thermometer start to start a thermometer.
menu-typing = In your private messages with me you can always type help, pause, stop or my data.

## Settings

settings-title = My settings
settings-day = On which day may I send you a question?
settings-hour = Around what time?
settings-rhythm = How often?
settings-every = { $weeks ->
    [one] Every week
    [2] Every other week
   *[other] Every { $weeks } weeks
  }
settings-weekdays = On which other days may I write to you?
settings-weekdays-hint = For an invitation, for example. On other days I leave you in peace.
settings-holidays = Which public holidays do you keep?
settings-holidays-none = None
settings-language = In which language?
settings-called = When a thermometer opens
settings-called-twice = A message, and one reminder
settings-called-once = Only a message
settings-called-never = Nothing; I see it in the channel
settings-called-saved = Saved. That is how you hear of a thermometer that opens. Nothing changes for your weekly questions.
settings-zone = Your time zone is { $zone }. It comes from your Slack profile.
settings-saved = Saved. Your questions come on { $day } around { $hour }.
network-more-title = Invite people
network-more-explained = Those who take part already, said no or stopped by themselves get nothing. New people get a private message and decide for themselves.
network-more-submit = Invite
network-more-done = The invitations are on their way.
network-over = { $network } is over. Thank you for your interest.

## Who is in it and who leads

network-people-title = People
network-people-leave = Whom do you take out of the network?
network-people-explained = People you take out get no more questions and keep what they wrote. Handing over? Take yourself out of the first field and put your successor in.
network-people-nobody-leads = Choose at least one facilitator. Otherwise nobody knows whom to turn to.
network-people-not-in = { $name } does not take part in this network. Take this name out of the field.
network-people-both = { $name } is also among the facilitators. Choose one of the two.
network-people-saved = Saved. Those concerned hear about { $network }.
network-leads-now = { $by } has made you a facilitator of { $network }. Type /leerkring in the channel to see what you can do.
network-leads-self = You now facilitate { $network }. Type /leerkring in the channel to see what you can do.
network-relieved = You no longer facilitate { $network }. Thank you. Would you like to take part as a participant? You can.
network-removed = Your facilitator has taken you out of { $network }. You get no more questions about it. What you wrote stays yours.
network-refused-bot = { $name } is an app. Take this name off the list.
network-refused-stranger = { $name } belongs to another workspace; I cannot send private messages there. Ask your administrator for a guest account, and take this name off the list now.
network-refused-gone = { $name } has no active account here any more. Take this name off the list.
network-leaderless = { $network } has no facilitator any more. The questions go on as usual. Will you appoint somebody to take over?
network-leaderless-here = { $network } has no facilitator any more. The questions go on as usual. Do you take part and would you like to take over? Then press the button.
network-appoint-title = Appoint a facilitator
network-led-again = { $network } already has a facilitator, or is over. There is nothing you need to do.
network-asked = { $about } would like to take part in { $network }.
network-ask-done = I have asked those who facilitate { $network }. If they say yes, you get an invitation.
network-let-in = The invitation is on its way.
network-joined-late = The group is in week { $week } already. You start where the group is now. Catching up is welcome, not needed.

button-network-invite = Invite people
button-network-people = People and facilitators
button-network-ask = Ask to take part
button-network-let-in = Invite
button-network-appoint = Appoint a facilitator
button-network-lead = I will take over

## Changing, pausing, ending

network-change-title = Change the network
network-change-channel = In which channel does the network live?
network-change-every = How often do participants get a question?
network-change-explained = Those who want fewer questions keep that. In another channel I have to be a member first: type /invite @leerkring there.
network-changed = Saved. { $network } goes on with these settings.
network-moved-away = { $network } goes on in another channel.
network-moved-here = { $network } goes on here.
network-pause-sure = Nobody gets questions and I post nothing in the channel until you let { $network } go on. The channel gets one line to say there is a break.
network-paused = { $network } is paused. Go on whenever you like.
network-paused-here = { $network } takes a break. Until it begins again I ask no questions. What was open you can finish in your own time.
network-resumed = { $network } goes on again.
network-resumed-here = { $network } goes on again. Those who take part get the next question on their own day. There is nothing to catch up on.
network-end-sure = After today I ask no more questions and post nothing more in the channel of { $network }. What people wrote is kept.
network-ended-here = { $network } is over. Thank you for what you shared and tried. What you wrote stays yours: type my data in your conversation with me.
network-ended = { $network } is over. You can get a file with what was shared. If you want everything gone, that is possible too.
network-ends-soon = The last day of { $network } is { $day }. Are you going on longer? Then choose another last day. Otherwise I say goodbye in the channel after that day.
network-bot-back = I am back in this workspace. Everything of { $network } is kept and paused. Go on whenever you like.
network-rest-title = Rest for everybody
network-rest-known = On these days the network rests
network-rest-span = { $first } up to and including { $last }
network-rest-from = First day of a new rest
network-rest-until = Last day
network-rest-explained = A holiday, for example. In that time I ask no weekly questions, send no invitations and post no weekly message. A thermometer that is open closes on time as usual. The channel gets one line.
network-rest-saved = Saved. The channel of { $network } says what changes. A rest that is still to come stands on everybody’s Home tab too. To take one away, open Rest for everybody and clear its box.
network-rest-here = From { $first } up to and including { $last } { $network } rests. I ask nothing then. After that I go on by myself; there is nothing to catch up on.
network-rest-not = The rest of { $network } from { $first } up to and including { $last } is called off.
network-rest-long = Choose a rest of at most four months that begins before the last day of the network.
network-rest-many = There are eight times of rest already. Take one away first.
button-network-rest = Rest for everybody
network-undelivered-channel-deleted = The channel of { $network } has been deleted. Choose another channel and I go on there.

button-network-change = Change the network
button-network-pause = Pause the network
button-network-resume = Network goes on
button-network-end = End the network
button-network-export = File with what was shared
button-network-erase = Erase the network
button-network-keep = Keep it after all

## Keeping and erasing

network-export-here = Here is what was shared in { $network }. What people kept to themselves is not in it. The file stays in this conversation until you delete it.
network-export-file = What was shared in { $network }
network-export-made = Made on { $day }.
network-export-only-shared = This file holds only what people shared with the network, and the published results of the thermometer.
network-erase-title = Erase the network
network-erase-what = { $written ->
    [0] I erase everything of { $network }: who took part and all results. What I posted in the channel I take away.
    [one] I erase everything of { $network }: who took part, what one person wrote and all results. What I posted in the channel I take away.
   *[other] I erase everything of { $network }: who took part, what { $written } people wrote and all results. What I posted in the channel I take away.
  }
network-erase-when = It happens on { $day }. Those who wrote something hear it now and can keep theirs until then. The network stops today. Until that day you can take this back.
network-erase-first = Would you like to keep what was shared first? Close this window and choose the button for it.
network-erase-question = Are you sure?
network-erase-sure = Yes, erase { $network }
network-erase-submit = Erase in a week
network-erasing = { $network } is over and will be erased on { $day }, including what you wrote there. Want to keep it? Look at your data now.
network-erase-planned = { $network } will be erased on { $day }. Those who wrote something have been told. Changed your mind? You still can.
network-kept = { $network } will not be erased. Everything is kept.
network-erased-here = This belonged to a network that has been erased.

## Less or more, and being away

away-title = I am away
away-from = First day you are away
away-until = Last day you are away
away-explained = During that time I ask no weekly questions. There is nothing to catch up on. Empty both days if you are not away after all.
away-when = When will you be away? Choose it below, or type it like this: away from 20 December until 3 January.
away-typed-leave = leave, holiday, vacation
away-typed-from = from
away-typed-back = not away after all, i am not away after all, i'm not away after all, i am not away, i am back, i'm back, back again
away-typed-until = up to and including, until, till, to, through, -, –
away-saved = All right. From { $from } up to and including { $until } I ask you no weekly questions. After that I go on by myself. Not away after all? Type: not away after all.
away-over = Good to have you back. There is nothing to catch up on. Your Home tab shows when the next question comes.
away-dropped = All right, you are not away after all. I ask my questions as always.
away-order = The last day cannot come before the first day.
away-past = This day has passed. Choose today or a later day.
away-long = Choose a last day within a year. Would you like to hear nothing for longer? Then choose Pause for a while.

## Ground rules

button-network-rules = Ground rules
network-rules-title = How we treat one another
network-rule-1 = What we share stays in the group. A lesson leaves it only with the presenter’s yes.
network-rule-2 = No names or details of clients, residents or colleagues.
network-rule-3 = Questions first, solutions later. A good question is short and open.
network-rule-4 = The presenter picks the next step.
network-rule-5 = Everyone gets the same room, volunteers and informal carers included.
network-rule-6 = You may skip a question. You may stop an experiment.
network-rule-7 = We come back to what we promised, also when it did not work out.
