### Your own data

button-privacy-data = My data
button-privacy-more = More
button-privacy-pause = Take a break
button-privacy-resume = Continue
button-privacy-stop = Stop
button-privacy-stop-all = Stop everything
button-privacy-leave = Stop only with { $network }
button-privacy-return = Rejoin { $network }
button-privacy-return-here = Rejoin
button-privacy-hear = I want messages again
button-privacy-erase-ask = Erase my data
button-privacy-erase = Erase everything

privacy-data-title = What I keep about you
privacy-data = { $name }, this is what I keep: your name, language and time zone from Slack, your day and hour, your networks, and what you wrote to me. Your answers are below.
privacy-data-networks = Your networks: { $networks }
privacy-data-none = none
privacy-about = { $title }, { $network }
privacy-read-by-me = { $about }. Only you read this.
privacy-read-by-network = { $about }. Everyone in the channel may read this.
privacy-read-by-group = { $about }. Only you and your group read this.
privacy-read-by-everyone = { $about }. Everyone may read this.
privacy-data-note = Nobody reads what you do not share: it is encrypted, and only whoever runs the app has the key. Would you like a file with everything? Whoever runs the app can make one; your facilitator knows who that is. Answers to an anonymous thermometer are not here. While it runs you see them with the button Fill in; after that nobody can find them. Those to an open thermometer stand in the channel.

privacy-paused = You are taking a break. I send nothing of my own accord until you continue. What was open is kept. Ready to go on? Press the button, or type the word continue.
privacy-resumed = Good to have you back. There is nothing you need to catch up on. Your Home tab shows when the next question comes.
privacy-stop = { $count ->
    [0] If you stop, I send you nothing more, and no invitations either. Only you can decide to come back.
    [one] If you stop with { $networks }, you no longer take part and I send you nothing more. Only you can decide to come back.
   *[other] If you stop, that covers all your networks: { $networks }. I then send you nothing more; only you can decide to come back. You can also stop with one network and go on with the rest.
  }
privacy-stop-or-pause = A break is for a while: I send nothing until you continue. What you wrote is kept. What you shared stays in the channel.
privacy-stop-chosen = You have chosen. What holds now stands below.
privacy-stop-note = If you choose nothing, nothing changes.
privacy-stopped = { $count ->
    [0] You have stopped. I send you nothing more.
    [one] You have stopped with { $networks }. I send you nothing more.
   *[other] You have stopped with all your networks: { $networks }. I send you nothing more.
  }
privacy-stopped-kept = What you wrote is kept. What you shared stays in the channel. Under My data you see all of it.
privacy-stopped-fades = What only you can read, I erase after the end of a network without another message. Your answers to weekly questions, what you told of yourself and what you wrote about leadership go after { $reflections ->
    [0] four weeks
    [one] a month
   *[other] { $reflections } months
  }. What you wrote about your issue, with your actions and questions, what you asked for at meetings and took home from them, and what you wrote about your initiative and about what it brought go after { $issues ->
    [0] four weeks
    [one] a month
   *[other] { $issues } months
  }. You then see the day on your Home tab.
privacy-stopped-invited = If somebody invites you, you see that only on your Home tab.
privacy-stopped-back = Would you like to come back? Press the button, or type the word continue.
privacy-stopped-thanks = Thank you for your time.
privacy-left = You have stopped with { $networks }. I send you nothing more about it.
privacy-left-others = With { $networks } you simply go on.
privacy-left-back = Would you like to come back? Press the button.
privacy-quiet-over-paused = You had a break. It is over.
privacy-quiet-over-stopped = You had stopped. Now you get messages from me again.
privacy-quiet-over-left = You had stopped with this network. You take part again.
privacy-not-kept = You have stopped, so I do not keep what you type. Would you like to take part again? Use the button below.
privacy-back = Good to have you back. You take part in { $networks } again. There is nothing you need to catch up on. Your Home tab shows when the next question comes.

privacy-erase = { $conversations ->
    [0] I will erase all I know about you. You leave all your networks.
    [one] I will erase all I know about you, including your answers in one conversation. You leave all your networks. What you shared disappears from the channel.
   *[other] I will erase all I know about you, including your answers in { $conversations } conversations. You leave all your networks. What you shared disappears from the channel.
  }
privacy-erase-cannot = This I cannot erase: what stands here in our conversation in Slack. You can delete your own messages yourself. And nobody can find answers to a closed anonymous thermometer any more.
privacy-erase-note = If you choose nothing, nothing changes.
privacy-erase-title = Erase everything?
privacy-erase-sure = This cannot be undone.
privacy-erased = Everything is erased. I no longer know who you are. I wish you well.
privacy-kept = Kept, without a place yet
privacy-fading = { $network } is over. Thank you for what you did and wrote down.
privacy-fading-when = What only you can read, I do not keep for ever. What you shared stays until you take it back.
privacy-fading-reflections = On { $day } I erase your answers to the weekly questions of { $network }.
privacy-fading-issues = On { $day } I erase what you wrote about your issue in { $network }, with your actions and your questions and answers to others.
privacy-fading-introduction = On { $day } I erase what you told of yourself in { $network }. You showed no card of it.
privacy-fading-leadership = On { $day } I erase what you wrote about leadership in { $network }.
privacy-fading-meetings = On { $day } I erase what you took home from the meetings of { $network }, and what you asked time for. I then take that last part out of a shared agenda too.
privacy-fading-closing = On { $day } I erase what you wrote about your initiative and about what { $network } brought, if you shared it with nobody.
privacy-fading-keep = Would you like to keep something? With the button below I put all that you wrote in our conversation. You can copy it from there. If you need nothing, there is nothing to do.
privacy-only-you = Only you read this.

## Why did I get this

button-privacy-why = Why did I get this?
why-title = Why you hear from me
why-nothing = You are in no network now. I send you nothing by myself.
why-invited = You are invited to { $network }. Until you say yes, I ask nothing.
why-facilitator = You facilitate { $network }. You hear from me when something has to be arranged.
why-paused = { $network } is having a break now. Until it goes on, I ask nothing.
why-weekly = { $weeks ->
    [one] You take part in { $network }. That is why you get a question every week, on { $day } around { $hour }.
    [2] You take part in { $network }. That is why you get a question every other week, on { $day } around { $hour }.
   *[other] You take part in { $network }. That is why you get a question every { $weeks } weeks, on { $day } around { $hour }.
  }
why-quiet = You get no weekly questions of { $network } now, because two of them stayed without an answer. Ask for one again in the Home tab.
why-next = The next question of { $network } comes on { $moment }.
why-promise = By myself I send at most one message a week for each network, and sometimes an invitation or a thermometer. If you do not answer twice, I ask whether less would be better. After that I am quiet.
why-note = You may skip anything I send. Nobody sees that.
