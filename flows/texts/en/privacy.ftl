### Your own data

button-privacy-data = My data
button-privacy-more = More
button-privacy-pause = Take a break
button-privacy-resume = Continue
button-privacy-stop = Stop
button-privacy-erase-ask = Erase my data
button-privacy-erase = Erase everything

privacy-data-title = What I keep about you
privacy-data = { $name }, this is what I keep: your name, language and time zone from Slack, your day and hour, your networks, and what you wrote to me. Your answers are below.
privacy-data-networks = Your networks: { $networks }
privacy-data-none = none
privacy-about = { $title }, { $network }
privacy-read-by-me = { $about }. Only you read this.
privacy-read-by-network = { $about }. Everyone in the channel may read this.
privacy-data-note = What you do not share is encrypted; only whoever runs the bot has the key. Would you like a file with everything? Ask your facilitator who runs the bot. Answers to a closed thermometer are not here: nobody can find them any more.

privacy-paused = Fine. I will send nothing of my own accord. Type continue when you are ready.
privacy-resumed = Good to have you back. There is nothing you need to catch up on.
privacy-stop = Would you like to stop? After a break you can simply go on. If you stop, you leave all your networks; what you wrote stays yours.
privacy-stop-note = If you choose nothing, nothing changes.
privacy-stopped = You have stopped. I send you nothing more. Thank you for your time. What you wrote is kept. What you shared stays in the channel. Shall I erase everything?

privacy-erase = { $conversations ->
    [0] I will erase all I know about you. You leave all your networks.
    [one] I will erase all I know about you, including your answers in one conversation. You leave all your networks. What you shared disappears from the channel.
   *[other] I will erase all I know about you, including your answers in { $conversations } conversations. You leave all your networks. What you shared disappears from the channel.
  }
privacy-erase-cannot = This I cannot erase: what stands here in our conversation in Slack. You can delete your own messages yourself. And nobody can find answers to a closed thermometer any more.
privacy-erase-note = If you choose nothing, nothing changes.
privacy-erase-title = Erase everything?
privacy-erase-sure = This cannot be undone.
privacy-erased = Everything is erased. I no longer know who you are. I wish you well.
privacy-kept = Kept, without a place yet
privacy-only-you = Only you read this.
