### Own words: whoever facilitates adapts the questions of a network

button-wording = Own words
wording-title = Own words
wording-preview-title = What it will be
wording-about = Here you adapt the questions that { $network } gets from me: other words, another order, switching a question off, or adding one of your own. Before you save anything, you see what it does.
wording-which = Which questions is it about?
wording-next = Next
wording-set-own = { $name } (adapted)
wording-set-cycle-issue = Bringing an issue
wording-set-cycle-exploring = Exploring
wording-set-cycle-direction = Choosing a direction
wording-set-cycle-experiment = Trying it out
wording-set-cycle-reflecting = Looking back together
wording-set-cycle-lessons = Lessons
wording-set-cycle-lasting = Making it last
wording-set-reflection-me = Weekly question about yourself
wording-set-reflection-us = Weekly question about working together
wording-set-reflection-better = Weekly question about what can be better
wording-set-reflection-step = Weekly question with an experiment

wording-other-day = These questions come on another day:
wording-readers = Last of all, everybody chooses who may read it. That question is fixed.
wording-is-off = Switched off.
wording-is-own = A question of your own. It can always be skipped.
wording-is-reworded = In your own words.
wording-is-required = This question belongs here and cannot be switched off.
wording-step = Which question?
wording-what = What do you want to do with it?
wording-do-reword = Give it other words
wording-do-switch = Switch it off, or on again
wording-do-earlier = Ask it earlier
wording-do-later = Ask it later
wording-do-add = Add a question of our own after it
wording-do-declared = Put the usual words back
wording-do-back = Put everything back as it was before

wording-words-reword = This is the question as it is now. What you leave empty gets the usual words again.
wording-words-add = Write your question in Dutch, in English or in both. If you leave one empty, everybody sees the question in the language you did fill in. People answer in their own words, and may skip it.
wording-words-own = This is your own question as it is now. If you leave a language empty, everybody sees the question in the language you did fill in.
wording-meaning = Do not give a question quite another meaning: answers that are there belong to what it said then. Rather switch it off and make a new one.
wording-nl = The question in Dutch
wording-en = The question in English
wording-none = Fill in the question in at least one language.
wording-long = Keep a question shorter than 300 characters. That reads better on a phone.
wording-same = This is how it is already. Change something, or go back.

wording-required = This question cannot be switched off, because the others build on it. You can give it other words.
wording-last = This is the last short question that is left. First switch on another question or make one of your own, or somebody would get nothing any more.
wording-earlier-not = This question is the first of that day already. It stays with the questions of its own day.
wording-later-not = This question is the last of that day already. It stays with the questions of its own day.
wording-many = Ten questions of your own have been made already. Give one of them other words, or switch one on again.
wording-declared-not = This question has its usual words already.
wording-back-not = Nothing has been changed here yet. So there is nothing to put back.
wording-changed = Somebody else has changed these questions meanwhile. Open Own words again to see how it is now.
wording-changed-words = Somebody else has changed these questions meanwhile. Copy what you wrote, and open Own words again to see how it is now.

wording-until = As it was until { $moment }
wording-version = Which version do you want to go back to?
wording-back-note = I keep the last five versions. Questions of your own that were made later are switched off, and kept.

wording-will-reword = In your own words it will be this:
wording-will-declared = In the usual words it will be this:
wording-will-off = Without this question it will be this:
wording-will-on = With this question it will be this:
wording-will-earlier = In the new order it will be this:
wording-will-later = In the new order it will be this:
wording-will-add = With your own question it will be this:
wording-will-back = Put back, it will be this:
wording-effects = What do people notice who are in the middle of it?
wording-effect-same = { $people ->
    [one] One person goes
   *[other] { $people } people go
  } on as they are.
wording-effect-new = { $people ->
    [one] One person gets
   *[other] { $people } people get
  } an extra question.
wording-effect-gone = { $people ->
    [one] One person does
   *[other] { $people } people do
  } not get a question any more.
wording-effect-asked = { $people ->
    [one] One person has
   *[other] { $people } people have
  } just been asked the question that goes, and may still answer it.
wording-effect-reworded = { $people ->
    [one] One person gets
   *[other] { $people } people get
  } a question in the new words.
wording-effect-moved = { $people ->
    [one] One person gets
   *[other] { $people } people get
  } the questions in another order.
wording-few = There are too few people to say in numbers what changes without it being about somebody.
wording-few-new = Whoever is in the middle of it gets an extra question.
wording-few-gone = Whoever had not come to the question yet does not get it any more.
wording-few-asked = Whoever has just been asked the question may still answer it.
wording-few-reworded = Whoever had not come to the question yet gets it in the new words.
wording-few-moved = Whoever is in the middle of it gets the questions that still come in the new order.
wording-stays = Nobody starts again. What has been answered stays, with the question as it was then. Whoever has finished notices nothing.
wording-save = Save it
wording-kept = Saved. This is how I ask the questions from now on. With Own words you can put it back too.
wording-export = Questions in own words: { $name }
