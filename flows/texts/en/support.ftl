### Asking who facilitates for help: who asks is seen

## Asking

button-support-ask = Ask your facilitator for help
button-support-ask-in = Ask for help in { $network }
button-support-change = Change
button-support-withdraw = Take my request back
support-title = Ask for help
support-who-reads = Only who facilitates { $network } reads this. At the moment that is: { $names }. Your name goes with it.
support-help = What would help you now?
support-help-contact = Get in touch with me
support-help-think = Think along with me
support-help-stuck = I do not know how to go on
support-help-other = Something else
support-words = Would you like to add something?
support-ask-note = Your request arrives in working hours, at most once a day and together with others. As long as it is open, you can change it or take it back on Home.
support-send = Send
support-change = Change it
support-asked-now = Your request for help in { $network } is on its way. As soon as somebody takes it up, you hear of it. On Home you can change it or take it back.
support-changed-now = Your request for help in { $network } has changed, also in what was sent already.
support-withdrawn-now = Your request for help has been taken back. Your words are gone, also from what was sent already.
support-nobody-facilitates = Nobody facilitates { $network } at the moment, so your request would reach no one. Meanwhile, feel free to ask somebody in your group.
support-you-facilitate = You facilitate { $network } yourself. Here participants ask for help.
support-gone = This request for help is not open any more.

## Who facilitates

support-asked = In { $network } somebody asks you for help.
support-asks-contact = { $name } asks you to get in touch.
support-asks-think = { $name } asks you to think along.
support-asks-stuck = { $name } does not know how to go on, and asks for help.
support-asks-other = { $name } asks for help.
support-why = You get this because you facilitate and somebody asked you something. Requests for help come together, at most once a day. What is done or taken back disappears here.
support-nothing-left = What was asked here is not open any more.
button-support-take = I'll take this up
button-support-done = Done
support-taken-by-you = You are taking this up.
support-taken-by = { $name } is taking this up.
support-you-take = Good that you take this up. Who asked hears of it from me.
support-taken-before = { $name } is taking this up already.
support-take-first = Nobody has taken this up yet. Take it up first, so that who asked knows who has it in hand.
support-done-now = Done. The request is off the list, and the words have been erased.
support-led =
    { $count ->
        [one] Somebody asks for help
       *[other] { $count } people ask for help
    }
support-led-more =
    { $more ->
        [one] There is one more request. You see it here when there is room.
       *[other] There are { $more } more requests. You see them here when there is room.
    }

## Who asked

support-home = Your request for help
support-mine-open = On { $day } you asked for help in { $network }. Nobody has taken it up yet.
support-mine-taken = On { $day } you asked for help in { $network }. { $name } is taking it up.
support-taken = { $name } is taking up your request for help in { $network }.
support-open-again = Your request for help in { $network } is open again to who facilitates.
support-closed = Your request for help in { $network } is done or taken back. You can always ask again, on Home.
support-waits = You asked for help, and nobody has taken it up yet. That says nothing about you. You can ask again, or let somebody else think along.
button-support-seek = Ask somebody to think along
button-support-again = Ask again
support-own = Your request for help in { $network }
support-own-read = Only who facilitates { $network } can read this.

## Letting it be seen that one is quiet

button-support-signal = May your facilitator see that you are quiet?
support-signal-title = Quiet for a while
support-signal = I tell nobody who does or does not answer. Would you like your facilitator to see that you have been quiet for a while? That only happens if you choose it here.
support-signal-where = In which network may that be?
support-signal-note = When a question has had no answer for three weeks or more, who facilitates sees your name on Home. Nothing more. When you turn it off, your name is gone there at once.
support-signal-saved = Saved. You can always change this on Home.
support-signal-on = Your facilitator may see that you have been quiet for a while in: { $networks }.
support-no-network = You take part in no network now, so there is nobody who could see this.
support-quiet = Quiet for three weeks or more, and they want you to know: { $names }.
