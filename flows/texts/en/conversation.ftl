### A conversation with the bot

conversation-no-names = Please leave out names, and anything that would make another person recognisable, such as a client, resident, relative or colleague.
conversation-earlier = This is what you wrote before. It stays until you write something else.
conversation-earlier-question = An earlier question
conversation-progress = { $saved ->
    [yes] Saved. Question { $at } of { $all }.
   *[no] Question { $at } of { $all }.
  }
conversation-saved = Saved.
conversation-answered = Your answer is saved.
conversation-skipped = Skipped.
conversation-for-later = Kept for later. I will not ask about it, unless you choose a moment here.
conversation-again = You kept this question for later. Here it is again.
conversation-first-asked = I asked it before, on { $day }.
conversation-again-at = Kept for later. I will ask again on { $moment }.
conversation-past = This question has passed. You no longer need to answer it.
conversation-went-back = This question stands below once more.
conversation-network = This is about { $network }.

button-conversation-form = All questions at once
button-conversation-skip = Skip
button-conversation-back = Back
button-conversation-later = Later
button-conversation-snooze-today = Later today
button-conversation-snooze-tomorrow = Tomorrow
button-conversation-snooze-week = Next week
button-conversation-choose-day = Choose a day
button-conversation-change = Change
button-conversation-readers = Who may read this
button-conversation-reopen = Continue
button-conversation-withdraw = Remove my answer
button-conversation-look = See my answer
button-conversation-place = Add to { $flow }
conversation-in = { $title } · { $network }
button-conversation-drop = Throw this text away
button-conversation-edit-shared = Yes, change it there too
button-conversation-leave = No, leave it

conversation-later = Fine, it is kept. At the question itself you can choose when I ask it again.
conversation-moved-on = You have had that question. If another one is open, you will find it at the bottom.
conversation-finished = This conversation is finished. You can still change your answers with Change.
conversation-gone = This is no longer here. It may have been erased or finished. Type help to see what you can do.
conversation-none-open = There is no open question now. Type help to see what you can do.
conversation-not-skippable = This one is needed to go on. One sentence is enough. Or choose Later.
conversation-nothing-before = This is the first question; there is nothing to go back to.
conversation-not-understood = I do not recognise that as one of the answers. Your text is kept. Choose an answer below, or type it exactly.
conversation-day-example = Type the day like this, for example: { $day }.
conversation-day-gone = I read { $day }. Today is { $today }. Do you mean a later day? Then type that one. If it is only next year, add the year. Your text is kept.
conversation-day-gone-chosen = You chose { $day }. Today is { $today }. Do you mean a later day?
conversation-too-long = { $over ->
    [one] Your answer is one character too long. Edit your message to make it a little shorter, and I will save it.
   *[other] Your answer is { $over } characters too long. Edit your message to make it shorter, and I will save it.
  }
conversation-edit-too-long = That makes your answer { $over } characters too long. Your earlier answer stays until you shorten it.
conversation-recognisable = There seems to be something in it that makes a person recognisable, such as a name, number or address. Your answer is kept. Edit your message if that is better.
conversation-recognisable-form = There seems to be something in it that makes a person recognisable, such as a name, number or address. Your answers are kept. Open the form again if you want to remove something.
conversation-no-files = I cannot keep files or voice clips. Could you type in a few words what you wanted to say?
conversation-added = Added to your answer.
conversation-changed = Your answer has been changed.
conversation-withdrawn = Your answer has been removed.
conversation-dropped = Fine, I have not kept that text. Nothing has changed in your answers.
conversation-changed-there = Changed, also where others read it.

conversation-kept-nowhere = There is no open question for you now. I have kept your text; only you can read it.
conversation-deleted = You deleted an older message. It was your answer to a question. Shall I remove that answer too? If you do nothing, it is kept.
conversation-shared-edit = You edited an answer that others can read. Shall I change it there too?
conversation-offer = After your change there is one more question that fits your answer. Would you like to see it? If you do nothing, nothing changes.

snooze-title = When again?
snooze-day = On which day shall I ask again?
snooze-explained = You get the question on that day around { $hour }. If a weekly question comes then too, they stand in one message.
snooze-past = This day or hour has gone by. Choose a later day.
snooze-far = Choose a day within a year.
snooze-over = { $network } will have ended by then. Choose a day up to and including { $ends }.
snooze-rest = You are away then, or { $network } rests. Choose another day.

readers-title = Who may read this
readers-explained = Choose for each answer. With Only me you take it back everywhere.
readers-piece = { $question } “{ $answer }”
readers-me = Only me
readers-network = Channel of { $network }, with my name
readers-group = My group { $group }, with my name
readers-everyone = Everyone, with my name
readers-explained-group = Your group is { $group }: now { $people }. What you share they find in their Home tab. Who joins later reads only what you share after that. If you leave the group, only you can read again what you shared with it.
readers-explained-alone = Your group is { $group }. Nobody else is in it yet, so nobody reads along. Who joins later reads only what you share after that. If you leave the group, only you can read it again.
readers-saved-group = Shared with your group in { $network }. They find it, with your name, in their Home tab. Nobody outside your group reads it.
readers-saved-everyone = Shared, with your name, with everyone, also outside { $network }.
readers-saved-mixed = Saved. Who reads it differs for each answer. Under Who may read this you see it for { $network }.
readers-saved-me = Only you can read this now. If it stood in the channel, I remove it there.
readers-saved-network = Shared. This goes into the next weekly message of { $network }, with your name.
readers-saved-some = Saved. Part of it goes into the next weekly message of { $network }, with your name. Only you can read the rest.
button-conversation-answer = Answer
button-conversation-after-all = Answer after all
conversation-kept-none = There is no open question now, so I do not know where this belongs. I have kept your text; only you can read it. What shall I do with it?
conversation-kept-goes-on = Would you like to go on with { $flow }? The next question is: { $question }
button-conversation-place-next = This is my answer to that
conversation-kept-which = I am not sure to which question this belongs. I have kept your text; only you can read it. Where shall I put it?
conversation-kept-too-long = Together with what is there already your answer gets too long. I have kept this text apart; only you can read it. What shall I do with it?
conversation-shared-add = Others can read that answer. Shall I add this to it?
conversation-chosen = You have chosen. I no longer keep this text apart.
conversation-edit-unknown = This message does not belong to an answer, or no longer does. Would you like to change an answer? Choose Change under the question, or look in the Home tab.
conversation-take-back = To take something back, choose Who may read this, with your answer or in the Home tab, and then Only me.
conversation-kept-take-back = Would you like to take something back? Choose Who may read this, with your answer or in the Home tab, and then Only me. Or is this an answer? I have kept your text, not as an answer yet; only you can read it.
conversation-kept-stop = Would you like to stop, or is this an answer? I have kept your text, not as an answer yet; only you can read it.
conversation-kept-away = Will you be away for a while? Then choose below from when until when. Or is this an answer? I have kept your text, not as an answer yet; only you can read it.
conversation-kept-paused = You are taking a break, so there is no open question. I have kept your text; only you can read it. Would you like to go on?
button-conversation-stop = I want to stop or pause
conversation-resting = You kept that question for later. Type continue, or look in the Home tab.
conversation-rests = That was enough for now; what you wrote is kept. Would you like to go on already? You can, in the Home tab.
conversation-lapsed = A newer question came. Would you still like to answer this one? Then reply in the thread of that question.
conversation-needed = This one is needed. Please leave one sentence.
conversation-went-on = You have gone on. It stands below.
