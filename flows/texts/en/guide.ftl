### What helps people along the way: their own journal, and lists for who facilitates

button-guide-journal = My learning journal
journal-title = My learning journal
journal-home = Everything you wrote, in order and with the days. To keep or to print.
journal-about = You get everything you wrote to me in a network: in order, with the day and with the question of that time. It comes as a PDF to print, and as text to copy from.
journal-yours = It is yours. Only you get it, and it holds nothing of others.
journal-which = Of which network?
journal-send = Send it to me
journal-here = Here is your learning journal of { $network }. The two files hold the same: a PDF to print, and a file to copy text from.
journal-paper = The PDF has the same words as the text file, with the days as headings.
# What the two files are called.
paper-to-print = { $title }, to print
paper-to-copy = { $title }, to copy text from
journal-over = This network ended on { $day }. Your journal stays yours.
journal-until = What only you can read, I keep at least until { $day }. So keep this file yourself if you want to have it.
journal-empty = You have not written anything to me in { $network } yet. As soon as you have, you can ask for your learning journal here.
journal-file = Learning journal { $network }
journal-name = learning-journal
journal-made = Made on { $day }.
journal-actions = Actions
journal-noticed = What I noticed
journal-questions = Questions I asked
journal-answers = My answers to questions of others
journal-meetings = After a meeting
journal-kept = Without a place yet
journal-gone = I have nothing of this network any more.
journal-none = You are not in a network yet. As soon as you have written something, you can ask for your learning journal here.

## Help with facilitating

button-guide-start = Starting a network
button-guide-structure = Structure check
button-guide-leadership = About leadership
button-guide-calls = Calling round
guide-ticked = Of the starting list { $done ->
    [one] one step
   *[other] { $done } steps
  } of { $all } { $done ->
    [one] is
   *[other] are
  } done.
guide-check-never = You have not done a structure check yet. It is nine points, and takes about five minutes.
guide-check-again = The last structure check was on { $day }. That is half a year ago: a good moment for a new one.
guide-checked = The last structure check was on { $day }.
guide-next = Next

guide-start-title = Starting a network
guide-start = Eight steps that help to start { $network }. There is no fixed order, and not every step is needed everywhere.
guide-why-stakeholders = Talking with those involved: you hear early what is going on, and who is needed.
guide-why-goal = A shared aim: who knows what it is about, can choose to join in.
guide-why-first-meeting = First start meeting: people get to know one another, and bring what is on their minds.
guide-why-calls = Calling round: so you also hear those who were not there or said little.
guide-why-second-meeting = Second start meeting: choose together what you begin with. There is no hurry.
guide-why-learning-group = Action-learning group: five to eight people who learn from one another's issues.
guide-why-project-group = Project group: a few people who see to it that it goes on.
guide-why-agreements = Agreements: how often you meet, what stays within the group, and who is the point of contact.
guide-start-done = What has been done already?
guide-step-stakeholders = We talked with those involved
guide-step-goal = We have a shared aim
guide-step-first-meeting = The first start meeting has been held
guide-step-calls = The calling round has been done
guide-step-second-meeting = The second start meeting has been held
guide-step-learning-group = There is an action-learning group
guide-step-project-group = There is a project group
guide-step-agreements = We have made agreements
guide-start-shared = Everybody who facilitates this network sees this list. Who ticks something is not kept.
guide-start-saved = Kept. Of the { $all } steps { $done ->
    [one] one is done.
   *[other] { $done } are done.
  }

guide-structure-title = Structure check
guide-structure = Nine points that a network rests on. How does { $network } stand now? Fill in what you see now; it often goes better together with another facilitator.
guide-structure-shared = Only who facilitates this network sees this. Who fills it in is not kept.
guide-structure-before = Earlier times
guide-structure-counts = { $day }: { $yes } times yes, { $partly } times partly, { $no } times no.
guide-structure-moved = What changed the last time
guide-moved = { $point } First { $before ->
    [yes] yes
    [partly] partly
   *[no] no
  }, then { $after ->
    [yes] yes
    [partly] partly
   *[no] no
  }.
guide-structure-agreed = What you agreed then
guide-stood = Last time: { $before ->
    [yes] yes
    [partly] partly
   *[no] no
  }.
guide-stands-yes = Yes
guide-stands-partly = Partly
guide-stands-no = No
guide-point-vision = We have a shared vision and a shared aim.
guide-point-puller = There is somebody who pulls, with the qualities of a leader.
guide-point-time = Time and people have been made free for it.
guide-point-contact = There is one point of contact, and everybody knows who that is.
guide-point-support = There is enough support, or we have simply begun.
guide-point-meetings = We meet often enough.
guide-point-communication = Everybody hears in time what is going on.
guide-point-reflection = We look back together on what we do ourselves, how we work together, and what gets better and succeeds.
guide-point-language = We listen to one another and speak the same language.
guide-structure-all = Kept. On all nine points it is yes. Do celebrate that with the network.
guide-gaps = Kept. What will you do about the points that are not there yet? One or two points at a time is enough; the rest may stay empty.
guide-gap = { $point } What will you do?
guide-gap-who = Who takes that up? Name a role, not a person.
guide-gap-until = When is it ready?
guide-gap-day = Ready on { $day }.
guide-gaps-note = What you agreed earlier on a point that is still open is there already. You can change it or take it away.
guide-structure-saved = { $gaps ->
    [0] Kept. In half a year the check is on your Home again.
    [one] Kept, with one agreement. In half a year the check is on your Home again.
   *[other] Kept, with { $gaps } agreements. In half a year the check is on your Home again.
  }

guide-leadership-title = About leadership
guide-leadership = Four questions to take your time over, about your own part in { $network }. Each question may stay empty.
guide-leadership-leader = Who leads here, also without being called so? And what kind of leader are you yourself?
guide-leadership-governance = Which agreements about decisions and having a say work well here? How do you notice?
guide-leadership-aboard = How do you keep everybody on board? When do people drop out?
guide-leadership-content = What do you learn from one another about the subject itself? What of it would you like to hold on to?
guide-leadership-private = Only you read this, other facilitators do not. It stands in your learning journal. If you make an answer empty, it is gone.
guide-leadership-saved = Kept. You find it in your learning journal, and here, to look back on later.

guide-calls-title = Calling round
guide-calls = Call people who matter to the network, and ask four questions. Write down in a few words what you heard.
guide-calls-private = Only who facilitates this network reads this. Whom you called is not kept: keep that list on paper.
guide-calls-kept = It is about others, so I do not keep it long. On { $day } I erase this call.
guide-call-which = Which call?
guide-call-new = A new call
guide-call-of = Call { $number }, { $day }
guide-call-issue = What is going on, seen from where they stand?
guide-call-good = What already goes well in working together?
guide-call-need = What is needed, and what can they contribute themselves?
guide-call-missing = Who are we still missing, and how do they want to stay involved?
guide-call-empty = Please write something at one question at least.
guide-call-saved = Kept. To change something, choose this call in the list. If you make all questions empty, it is gone.
guide-call-dropped = This call is gone.
guide-call-read = Who facilitates { $network } reads this too.
guide-call-gone = This call is not there any more. Please open the calling round again.

## A message that fits now

button-guide-suggest = Look and post
button-guide-suggest-aside = Not now
button-guide-suggest-others = Other messages
button-guide-suggest-back = Take it back
button-guide-suggest-call-off = Do not post it after all
guide-suggest-title = A message that fits now
guide-suggest-form = Message for your network
guide-suggest-which = What else fits?
guide-suggest-text = Your message. Feel free to put it in your own words.
guide-suggest-when = When shall I post it?
guide-suggest-now = Right now
guide-suggest-later = { $which ->
    [tomorrow] Tomorrow: { $moment }
   *[later] On { $moment }
  }
guide-suggest-where = I post it in the channel of { $network }. Above it stands that it comes from you. You can take it back later.
guide-suggest-place = Post
guide-suggest-past = That moment has passed. Please choose another one.
guide-suggest-placed = I am posting your message in the channel of { $network }. In Messages you read whether it stands there, and you can take it back.
guide-suggest-waiting = I will post your message in the channel of { $network } at that moment. In Messages you can still stop it.
guide-suggest-recognisable = It seems to hold something that points at one person, such as a name, number or address. If so, take the message back in Messages.
guide-suggest-taken = For this occasion a message was posted or put aside already, perhaps by a colleague. This is your text, in case you want to use it for something else:
guide-suggest-from = From { $name }, who facilitates this network
guide-suggest-stands = Your message stands in the channel of { $network }.
guide-suggest-waits = I will post your message in the channel of { $network }, on { $moment }.
guide-suggest-stuck = Your message does not stand in the channel of { $network } yet. Is the channel archived, then please unarchive it. Am I not in it any more, then type /invite @leerkring there. After that I post it by myself. This is your text:
guide-suggest-unplaced = Your message for { $network } was not posted: the network stood still, or you did not facilitate it any more. This is your text, in case you still want to use it:
guide-suggest-called-off = Your message for { $network } will not be posted. As long as it fits, you find it on your Home again.
guide-suggest-taken-back = Your message is gone from the channel of { $network }.
guide-suggest-gone = This message does not fit any more, or it has been dealt with. Your Home shows what fits now.
guide-suggest-paused = { $network } is paused. As soon as it goes on, you can do this again.
guide-suggest-own = A message that you wrote for the channel
guide-suggest-own-read = As soon as this stands there, everyone in the channel of { $network } can read it.

# Why a message fits now: a few words.
guide-suggest-why-welcome = It is the first week.
guide-suggest-why-ending = The last week has begun.
guide-suggest-why-last-phase = On { $day } the last phase begins: { $phase }.
guide-suggest-why-phase = On { $day } a new phase begins: { $phase }.
guide-suggest-why-before-rest = From { $day } many people have time off.
guide-suggest-why-after-rest = The holidays are just over.
guide-suggest-why-midway = You are halfway.
guide-suggest-why-meeting = The next meeting is on { $day }.
guide-suggest-why-groups = There are new groups.
guide-suggest-why-experiment = You are in the middle of trying out.
guide-suggest-why-point = The point from the thermometer still runs, until { $day }.
guide-suggest-why-quiet = It was quiet in the groups for two weeks.

# The message itself, as whoever facilitates could post it.
guide-suggest-text-welcome = Welcome to this network. In the time ahead we learn from one another's work, in small steps and without hurry. What would you like to find out here? A few words below are enough.
guide-suggest-text-ending = On { $day } we bring this network to a close. Thank you for what you shared and tried out. What do you take with you, and with whom will you go on with it?
guide-suggest-text-last-phase = On { $day } the last phase of our programme begins: { $phase }. There is still time to finish what you would like to finish. Which step do you still want to take, and who can help you with it?
guide-suggest-text-before-rest = From { $day } many people have time off. Enjoy it: whatever is still open here can wait. What would you like to pick up first after that?
guide-suggest-text-after-rest = Good to begin again together. Take your time to get back into it: one small step is enough this week. What would you like to go on with?
guide-suggest-text-midway = We are halfway. Take a moment to look at where you began, and where you are now. What is already different from the start, even if it is small?
guide-suggest-text-meeting = On { $day } we see one another again. Bring one example from your own work: something that worked, or something that does not work yet. Which question would you like to ask the others that day?
guide-suggest-text-groups = There are new groups. Begin by getting to know one another: a short message or a cup of coffee is a good start. What would you like to know about the others in your group?
guide-suggest-text-experiment = We are in the middle of trying out. It does not have to work at once, adjusting is part of it. What do you notice so far, and what will be your next small step?
guide-suggest-text-point = In the last thermometer we chose a point to work on together. On { $day } we look at how that went. What do you already see happening, and what could still help?
guide-suggest-text-quiet = Sometimes work asks for all our attention, and that is fine. If you would like to pick up the thread, a small start is enough. Which question would you like to ask your group now?
guide-suggest-phase-issue = On { $day } a new phase begins: { $phase }. Once more we bring something from our own work. It may be small, and it does not have to be clear yet. What is on your mind that you would like to look at together?
guide-suggest-phase-exploring = On { $day } a new phase begins: { $phase }. We do not look for a solution yet, but first at what is going on. Who sees your issue from another side, and what would you like to ask them?
guide-suggest-phase-direction = On { $day } a new phase begins: { $phase }. We put a few ways side by side and choose one to begin with. Which direction appeals to you, and what do you need for it?
guide-suggest-phase-experiment = On { $day } a new phase begins: { $phase }. Choose one small step that you can take in a week or two. How would you notice that it brings something?
guide-suggest-phase-reflecting = On { $day } a new phase begins: { $phase }. What worked and what went differently are both worth telling. What surprised you in the past weeks?
guide-suggest-phase-lessons = On { $day } a new phase begins: { $phase }. We write down what is of use to somebody else. What would you like to pass on to someone who begins with this?
guide-suggest-phase-lasting = On { $day } a new phase begins: { $phase }. We look at what we hold on to in our everyday work, and who helps with that. What do you still want to be doing half a year from now?
