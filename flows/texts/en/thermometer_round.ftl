### A round of the thermometer: opening, filling in, closing

thermometer-title = Collaboration thermometer
thermometer-about = Six statements about how you work together. It takes two minutes. What matters is the conversation afterwards.
thermometer-words = In the channel you can type: /thermometer pulse, /thermometer close, /thermometer results.
thermometer-ask-facilitator = There is no round open now. The facilitator can start one.
thermometer-open-until = A round is open. You can fill it in until { $until }.

thermometer-anonymous = Anonymous: your answer is kept apart from your name. We show something only when at least { $least } people answered a statement, and only after closing. After that nobody can find your answer again, not even you. If everybody gives the same answer, the result says so.

thermometer-start-title = New round
thermometer-start = { $invited } people will be invited. The result is posted in the channel after closing, once.
thermometer-start-closes = Up to and including which day? The round closes at 17:00.
thermometer-start-submit = Start
thermometer-start-when = Choose a day still to come, six weeks ahead at most.
thermometer-too-few-invited = { $invited ->
    [one] One person takes part now. An anonymous result needs at least { $least } people, or it would show who said what. Try again when more people take part.
   *[other] { $invited } people take part now. An anonymous result needs at least { $least } people, or it would show who said what. Try again when more people take part.
  }
thermometer-already-open = There is already a round in this channel. Type /thermometer close to finish it.

thermometer-opened-title = How do we work together?
thermometer-opened = The thermometer is open: six statements, two minutes. You can fill it in until { $until }.
thermometer-invite = How is the collaboration in { $network } going? Six statements, two minutes, anonymous. You need not take part. You can fill it in until { $until }.

thermometer-fill-title = Thermometer
thermometer-fill-submit = Send
thermometer-fill-missing = Choose an answer, or choose don't know.
thermometer-scale-1 = 1 – strongly disagree
thermometer-scale-2 = 2 – disagree
thermometer-scale-3 = 3 – neither agree nor disagree
thermometer-scale-4 = 4 – agree
thermometer-scale-5 = 5 – strongly agree
thermometer-scale-0 = Don't know, or does not apply
thermometer-thanks = Thank you. Your answers are kept.
thermometer-thanks-change = Until closing you can change them with the same button. The result comes to the channel after that.
thermometer-not-invited = This round is for those who already took part when it began. Are you in the network now? Then you will be invited next time.
thermometer-is-closed = This round is closed. Thanks to everybody who took part.

thermometer-close-title = Close the round?
thermometer-close-sure = After that nobody can fill in or change anything. The result comes to the channel. With fewer than five answers there is no result.
thermometer-closed-now = The round is closed. The result comes to the channel now.
thermometer-none-open = There is no round open in this channel. Type /thermometer pulse to start one.
thermometer-no-results = There has been no round in this channel yet.

button-thermometer-fill = Fill in
button-thermometer-start = Start a round
button-thermometer-close = Close the round
thermometer-anonymous-short = Anonymous. The result comes after closing, from { $least } answers on.
