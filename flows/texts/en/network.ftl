### Networks: starting, inviting, settings

## Starting a network

network-start-title = New learning network
network-start-explained = The network will live in this channel. Make sure I am a member: /invite @leerkring. People are invited first; I ask nothing until they say yes.
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
network-started-thermometer = To measure how you work together, type /thermometer pulse in the channel. It works as soon as five people take part, you included.
network-started-digest = Every Friday at 12:00 I post what was shared. When there is nothing, I stay quiet.

## Inviting

network-invite = Hello { $name }. { $by } invited you to the learning network { $network }.
network-invite-unsigned = Hello { $name }. You are invited to the learning network { $network }.
network-invite-what = You begin with six short questions about an issue from your own work. After that you look back for a moment each week.
network-invite-when = You get one short message a week, on a day and at a time you choose, and now and then an anonymous survey. You may always skip.
network-invite-who = You choose for each answer who reads it. I tell nobody who does or does not answer.
network-invite-no = A no is fine. I tell nobody, and you will not hear about it again.
button-network-join = Yes, I will join
button-network-decline = No, rather not
button-network-join-after-all = Join after all
button-network-settings = Settings
button-network-start = Start a network
network-joined = Good to have you in { $network }.
network-joined-when = Every { $day } around { $hour } I will ask you two short questions. Under Settings you can choose another day or hour.
network-joined-stop = Type pause or stop when you would rather not. Slack keeps what stands in this conversation: what you type and what I send back.
network-declined = Fine. I will send you nothing more about { $network }.
network-not-invited = This invitation is not for you, or it has lapsed. Please ask the network's facilitator.
network-cannot-join-bot = { $name } is an app and cannot take part in { $network }. I have taken it off the list.
network-cannot-join-stranger = { $name } belongs to another workspace, so I cannot send a private message. Invite them to this workspace as a guest, and they can take part in { $network }.
network-cannot-join-gone = { $name } no longer has an active account in this workspace. I have taken them off the list of { $network }.
network-undelivered-not-in-channel = I cannot post in the channel of { $network }, because I am not a member. Type /invite @leerkring in that channel. I try again every hour.
network-undelivered-is-archived = The channel of { $network } is archived. Unarchive it, and I can post there again. I try again every hour.
network-undelivered-channel-not-found = I cannot find the channel of { $network }. Is it private? Then type /invite @leerkring there. I try again every hour.

network-none-here = There is no network in this channel. Type /leerkring start to begin one, or go to your network's channel.
network-not-a-member = You do not take part in { $network }. Ask the facilitator for an invitation.
network-facilitators-only = Only a facilitator of this network can do that. Please ask yours.

## Menu

menu-title = Leerkring
menu-no-network = There is no learning network here yet.
menu-not-a-member = { $network } is in this channel. You do not take part in it now.
menu-participant = You take part in { $network }.
menu-facilitator = You facilitate { $network }. Type /thermometer pulse to start a round.
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
settings-language = In which language?
settings-zone = Your time zone is { $zone }. It comes from your Slack profile.
settings-saved = Saved. Your questions come on { $day } around { $hour }.
network-more-title = Invite people
network-more-explained = Those who take part already, or said no, get nothing. New people get a private message and decide for themselves.
network-more-submit = Invite
network-more-done = The invitations are on their way.
button-network-invite = Invite people
network-over = { $network } is over. Thank you for your interest.
