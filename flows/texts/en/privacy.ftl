### Your own data

button-privacy-data = My data
button-privacy-more = More
button-privacy-pause = Take a break
button-privacy-resume = Continue
button-privacy-stop = Stop
button-privacy-erase-ask = Erase my data
button-privacy-erase = Erase everything

privacy-data-title = What I keep of you
privacy-data = { $name }, this is what I know: your name, language and time zone from Slack, your day and hour, and all you wrote to me. You find it below.
privacy-data-networks = Your networks: { $networks }
privacy-data-none = none
privacy-about = { $title }, { $network }
privacy-read-by-me = { $about }. Only you read this.
privacy-read-by-network = { $about }. The network reads this.
privacy-data-note = Would you like a file with everything? The administrator can make one for you. Answers to the thermometer are not among them: after closing nobody can find them, not even you.

privacy-paused = Fine. I will send nothing of my own accord. Type continue when you are ready.
privacy-resumed = Good to have you back. There is nothing you need to catch up on.
privacy-stop = Would you like to stop? After a break you can simply go on. If you stop, you leave all your networks; what you wrote stays yours.
privacy-stop-note = If you choose nothing, nothing changes.
privacy-stopped = You have stopped. Thank you for your time. Only you can still ask for what you wrote. Shall I erase it?

privacy-erase = { $conversations ->
    [0] I will erase all I know of you. You leave all your networks.
    [one] I will erase all I know of you, including your answers in one conversation. You leave all your networks. What you shared disappears from the channel.
   *[other] I will erase all I know of you, including your answers in { $conversations } conversations. You leave all your networks. What you shared disappears from the channel.
  }
privacy-erase-cannot = Two things I cannot erase. What you typed in Slack yourself, you have to delete yourself. And answers to a closed thermometer cannot be found any more, for anybody.
privacy-erase-note = If you choose nothing, nothing changes.
privacy-erase-title = Erase everything?
privacy-erase-sure = This cannot be undone.
privacy-erased = Everything is erased. I no longer know who you are. I wish you well.
