### What helps people along the way: their own journal, and lists for who facilitates

button-guide-journal = My learning journal
journal-title = My learning journal
journal-home = Everything you wrote, in order and with the days. To keep or to print.
journal-about = You get everything you wrote to me in a network: in order, with the day and with the question of that time. It comes as a PDF to print, and as a text file in Markdown to work on.
journal-yours = It is yours. Only you get it, and it holds nothing of others.
journal-which = Of which network?
journal-send = Send it to me
journal-here = Here is your learning journal of { $network }. The two files hold the same: a PDF to print, and a text in Markdown to work on.
journal-paper = The PDF has the same words as the text file, with the days as headings.
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
