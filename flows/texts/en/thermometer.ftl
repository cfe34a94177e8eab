### The collaboration thermometer. Numbers and dates come in ready to be read.

## The statements and their dimensions

dimension-ambition = Ambition
dimension-interests = Interests
dimension-relationship = Relationship
dimension-organisation = Organisation
dimension-process = Process
dimension-learning = Learning and effect

statement-A1 = It is clear to me what we want to achieve together.
statement-A2 = Our goal makes a real difference for residents and those close to them.
statement-B1 = What this network yields is worth the time I put in.
statement-B2 = When interests clash, we talk about it openly.
statement-C1 = I dare to say here that something is not working.
statement-C2 = My contribution counts here as much as anyone else’s.
statement-D1 = I know who does what and whom to turn to.
statement-D2 = I am given time and room to take part.
statement-E1 = We take decisions in a way I find fair.
statement-E2 = We do what we agree, or we change it together.
statement-F1 = We take time to look at what we are learning.
statement-F2 = I use what I learn here in my own work.

## The result

thermometer-result-title = The result of our collaboration thermometer
thermometer-took-part = { $submitted } of the { $invited } people took part.
thermometer-low-response = Fewer than half took part. This is not a picture of the whole group.

thermometer-success-title = What goes well
thermometer-success-none = No statement clearly scores well yet.
thermometer-improvement-title = What could be better
thermometer-improvement-none = No statement scores low.
thermometer-conversation-title = Here the answers differ
thermometer-conversation-none = The answers are close together for every statement.

thermometer-band-united = of one mind
thermometer-band-mixed = mixed
thermometer-band-divided = divided
thermometer-label-warm = warm, keep this
# A high figure on which people are divided is not settled.
thermometer-label-warm-divided = warm, yet discuss
thermometer-label-lukewarm = lukewarm, discuss
thermometer-label-cold = cold, needs attention

# For a screen reader: a whole sentence with each statement.
thermometer-line = { $statement } On average { $mean } and { $band }: { $label }.
thermometer-line-shares = { $statement } On average { $mean } and { $band }: { $label }. { $agree } agree, { $disagree } disagree.
thermometer-line-hidden = { $statement } Too few answers.
thermometer-line-dimension = { $dimension }: on average { $mean }.
thermometer-line-temperature = The temperature is { $degrees } degrees, on a scale from 0 to 100.

thermometer-guide-title = Talk about it together. These four questions help.
thermometer-guide-1 = Do we recognise this? Where do you see it?
thermometer-guide-2 = What do we keep?
thermometer-guide-3 = On which statement do we differ most, and what lies beneath?
thermometer-guide-4 = Which one point do we take up, who leads, and when do we look back?
thermometer-reading = We round the figures, so that nobody can be recognised by them. They run from 1 (strongly disagree) to 5 (strongly agree). Of one mind, mixed or divided says how far apart the answers are.
thermometer-not-windesheim = This collaboration thermometer is not the instrument of Windesheim University of Applied Sciences (“samenwerkingsthermometer”). That one is at { $address }.

## Too few answers

thermometer-too-few-title = No result this time
thermometer-too-few = Thanks to everyone who took part. There are too few answers to show anything: at least { $least } are needed, so that nobody can be recognised. Nobody will see the answers of this round. The facilitator can start a new one later.

## The picture

thermometer-picture-title = { $network }, { $date }
thermometer-picture-alt = Collaboration thermometer of { $network }, { $date }.
thermometer-picture-subtitle = Collaboration thermometer, { $date }
thermometer-picture-temperature = { $degrees }°
thermometer-picture-words = { $band } · { $label }
thermometer-picture-words-shares = { $band } · { $label } · { $agree } agree, { $disagree } disagree
thermometer-picture-hidden = too few answers
thermometer-picture-scale = From 1 (strongly disagree) to 5 (strongly agree)

## A round: opening, filling in, closing

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
