### Questions of one another: open ones, and no advice

button-peer-ask = Ask a question
button-peer-choose = Ask somebody in your group a question
peer-choose = Whom would you like to ask something?
peer-choose-next = Go on
peer-no-cards = Nobody in your group has a card now that you can read. As soon as somebody shares something, you can ask a question here.
peer-ask-title = Ask an open question
peer-ask-about = { $name } shared this in { $network }.
peer-earlier = Earlier the presenter answered this:
peer-bank = To get an idea:
peer-bank-1 = What makes this matter to you?
peer-bank-2 = What have you not said yet?
peer-bank-3 = What would the informal carer say?
peer-bank-4 = What happens if you do nothing?
peer-bank-5 = Which assumption dare you drop?
peer-bank-6 = What is the smallest step?
peer-bank-7 = When did something like this work before?
peer-bank-8 = Who is still missing at the table?
peer-ask-question = Your question to { $name }
peer-your-question = Your question
peer-question-hint = Short and open. Write no names of others.
peer-ask-note = Only { $name } gets your question, with your name. Whether an answer comes is for { $name } to choose.
peer-ask-submit = Send

peer-card-back = This card can no longer be read. The presenter took it back, which is always fine.
peer-own-card = This is your own card. Questions come from others.
peer-one-a-day = You asked a question here today. One at a time helps most; tomorrow you can ask another.
peer-nobody-there = Nobody can get this question any more. Choose somebody else.

peer-seek-title = Ask to think along
peer-seek = One question, to whom you choose. Your action itself does not go along.
peer-seek-freely = One question, to whom you choose.
peer-seek-whom = To whom?
peer-seek-whom-hint = Choose one person of this network.
peer-seek-whom-wrong = Choose one other person who takes part in this network.
peer-seek-group = My whole group
peer-seek-question = What would you like to ask?
peer-seek-note = You first see what will be sent. Nobody else hears of this, nor do facilitators.
peer-seek-look = Look at it

peer-second-look = One more look
peer-goes-to =
    { $count ->
        [one] This goes to { $names }, with your name.
       *[other] This goes to { $names }, each apart, with your name.
    }
peer-hints = A hint, for you alone. It may also go as it is.
peer-hint-advice = This sounds a little like advice. Could it become a question of which you do not know the answer yet?
peer-hint-none = There is no question mark in it. What would you really like to ask?
peer-hint-many = These are several questions in one. Which one matters most?
peer-hint-long = A short question often gives more room. Could it be one sentence?
peer-send-as-it-is = Send it as it is
peer-send-yes = Yes, send it
peer-change = Change it
peer-sent-title = Sent
peer-sent-form = Your question is on its way. In your messages with me you can still take it back.
peer-sent = Your question in { $network }:
peer-sent-to =
    { $count ->
        [one] Your question goes to { $names }. Only { $names } reads your question.
       *[other] Your question goes to { $names }, to each separately. Only they read your question.
    }
peer-sent-note = Whether an answer comes is for the other to choose. If it comes, you hear it here.
button-peer-withdraw = Take back my question
peer-you-withdrew = You took back a question in { $network }.

peer-asked =
    { $count ->
        [0] There was a question for you in { $network }.
        [one] There is a question for you in { $network }. You answer only if you want to, and nobody sees which questions you leave.
       *[other] There are { $count } questions for you in { $network }. You answer only if you want to, and nobody sees which questions you leave.
    }
peer-about-issue = About the issue you shared:
peer-about-exploring = About what you shared while exploring:
peer-about-direction = About the direction you shared:
peer-about-experiment = About the experiment you shared:
peer-about-reflecting = About what you shared while looking back:
peer-about-lessons = About the lesson you shared:
peer-about-lasting = About the story of change you shared:
peer-about-think = A question to think along:
peer-why = You get this because somebody asked you a question. Questions come together, once a day at most.
peer-beside =
    { $count ->
        [one] A question was kept for you. You may answer, you need not.
       *[other] { $count } questions were kept for you. You may answer, you need not.
    }
button-peer-answer = Answer
button-peer-answer-change = Change the answer
button-peer-answer-of = Question of { $name }
button-peer-let-go = Let it go
button-peer-weekly = Keep them for my weekly question
button-peer-daily = Send them by the day
peer-weekly-now = Fine. Questions of others come with your weekly question from now on. On Home you see them earlier.
peer-daily-now = Fine. New questions of others come together from now on, once a day at most.
peer-was-withdrawn = This question was taken back.
peer-question-gone = This question is no longer there, or was for somebody else.
peer-answered = You have answered.
peer-let-go = You let this question go. Nobody sees that.
peer-let-go-done = You let the question of { $name } go. { $name } does not hear of it.

peer-answer-title = A question for you
peer-answer = Your answer
peer-answer-or = Or not
peer-answer-let-go = I let this question go
peer-answer-missing = Write an answer, or let the question go.
peer-answer-note = If you let the question go, nobody hears of it.
peer-readers = Who may read your answer?
peer-readers-asker = Only who asked it
peer-readers-group = My group, with my card
peer-readers-network = Everybody in { $network }, with my card
peer-answer-saved-asker = Your answer goes to { $name }. Only { $name } reads it. You can change it with the same button, under the question.
peer-answer-saved-group = Your answer goes to { $name }. Your group can read it too, with your card. You can change it with the same button, under the question.
peer-answer-saved-network = Your answer goes to { $name }. Everybody in { $network } can read it too, with your card. You can change it with the same button, under the question.
peer-answer-saved-unheard = Saved. { $name } no longer takes part in { $network } and does not get this.
peer-unheard = { $name } no longer takes part in this network and cannot get your answer. You can let the question go.
peer-unheard-answered = { $name } no longer takes part in this network. What you change here does not reach them any more. Who may read it with your card does see it.
peer-answer-of = { $name } answered your question in { $network }.
peer-answer-read-by-asker = Only who asked the question can read this answer.
peer-answer-read-by-group = The group of who answered can read this answer, without the question.
peer-answer-read-by-network = Everybody in { $network } can read this answer, without the question.

peer-home = Questions of one another
peer-own-question = Question you asked in { $network }
peer-own-question-read = Only whom you asked can read this.
peer-own-answer = Your answer to { $name } in { $network }

### By which a sentence sounds like advice; a star is one word

peer-advice-starts = have you tried, have you thought, have you considered, have you asked, have you already, haven't you, did you try, did you ask, did you already, didn't you, shouldn't you, should you not, couldn't you, could you not, can't you, can you not, wouldn't it be, wouldn't you, isn't it better, don't you think, don't you want, you should, you could, you must, you need to, you have to, you ought to, you'd better, you had better, you might want to, you can just, you can simply, why don't you, why do you not, why not, why haven't you, why didn't you, why won't you, i would just, i would first, i would ask, i would call, i would try, i would start, i would talk, i would simply, i'd just, i'd first, i'd ask, i'd call, i'd try, i'd start, i'd talk, if i were you, maybe you should, maybe you could, maybe try, perhaps you should, perhaps you could, perhaps try, maybe it helps, try, how about, my advice, my tip, tip, the best thing, it would be better, it might help to, just ask, just tell, just do
peer-greetings = hi, hello, hey, dear, good morning, good afternoon
peer-first-words = but, and, so, well, hm, yes, no, oh, sorry, just, okay, ok
