### Halfway and the end of a network

button-closing-midway = Halfway: ask for initiatives
button-closing-practice = My initiative
button-closing-practice-in = My initiative in { $network }
button-closing-survey = End questions
button-closing-survey-in = End questions of { $network }
button-closing-outcomes = What I wrote about { $network }
button-closing-report = Closing report
button-closing-pack = Hand-over
button-closing-post = Post in the channel

closing-home = Here you write what you want to share. You can also change it or take it back later.
closing-halfway = You are halfway. A good moment to share initiatives with one another.
closing-beside-practice = Halfway we share initiatives that are of value to others too. Do you have one? On the form you choose who reads it: only you, the network, or also who comes after you.
closing-beside-last = This is the last time I ask.
closing-beside-survey = The end comes into view. Would you answer four end questions? That is anonymous, and takes two minutes. You can do it up to and including { $day }, or until your facilitator makes the closing report.
closing-paused = { $network } has a break. As soon as the network goes on, this can be done again.

closing-midway-title = Sharing halfway
closing-midway-form = I put a message in the channel of { $network }, and ask people beside their weekly question.
closing-midway-what = Which initiative from your own work is of value to others too? Write in a few lines what it is, for whom it is and what it needs. What you share comes below this as a card.
closing-midway-free = You may take part, and need not. Do you share nothing? Then I say nothing about it.
closing-midway-submit = Post in the channel
closing-midway = Halfway: share an initiative
closing-midway-asked = The message comes in the channel. For two weeks people get the question beside their weekly one, until they have written something.
closing-midway-begun = The question for initiatives is in the channel already.
closing-midway-not-yet = This network has not been asked for initiatives yet.

closing-practice-title = My initiative
closing-practice = One initiative from your work that is of value to others in { $network } too. Small is fine.
closing-practice-what = What is it?
closing-practice-whom = For whom is it?
closing-practice-needs = What does it need? Think of time, people or an agreement.
closing-practice-role = From which role or organisation do you write this?
closing-practice-back = You can always take it back: choose only me. The card then goes from the channel.
closing-practice-saved-me = Kept. Only you read this. You can still share it later.
closing-practice-saved-network = Thank you. The card stands in { $network }, under the message of halfway.
closing-practice-saved-everyone = Thank you. The card stands in { $network }, and goes on to who comes after you.
closing-named = May people ask you about it?
closing-named-yes = Yes, with my name beside it
closing-named-no = No, without my name
closing-share = Who may read this?
closing-share-me = Only me
closing-share-network = The network
closing-share-everyone = The network, and also who comes after us
closing-card = An initiative from the network
closing-card-of = An initiative of { $name }
closing-card-what = What it is
closing-card-whom = For whom
closing-card-needs = What it needs
closing-card-role = From whom
closing-card-ask = You may ask { $name } about it.

closing-survey-title = End questions
closing-survey = Four sentences about your time in { $network }. Choose each time what fits best.
closing-survey-anonymous = This is anonymous: your answer is kept apart from your name. Only after closing, and from { $least } answers on, I show rounded figures. After that nobody can find your answer again, not even you. Until then you can change it.
closing-survey-until = You can fill this in up to and including { $day }. If your facilitator makes the closing report sooner, the questions close at that moment.
closing-survey-closed = The end questions are closed.
closing-survey-not-yet = The end questions come in the last two weeks of the network.
closing-survey-thanks = Thank you. Everything is kept.
closing-item-open = We could talk openly with one another here.
closing-item-moved = We thought issues through well, and got further with them.
closing-item-stronger = My own network has become stronger.
closing-item-use = I use what I learned here in my work, also to set something in motion.

closing-outcomes = Your answers are kept. What has { $network } brought about? Only write down what is there: one line of each sort is enough, and everything may stay empty.
closing-kind-changed = What has changed for you?
closing-kind-plan = A plan
closing-kind-agreement = An agreement
closing-kind-routine = A new routine or way of working
closing-kind-awareness = Awareness
closing-kind-product = Something that was made
closing-kind-structure = A fixed place or structure
closing-known = This network works in { $language ->
    [nl] Dutch
   *[en] English
  }, and you use another language. A line in another language stands out, also without a name. People may then see that it is yours.
closing-known-label = May your lines stand in the closing report all the same?
closing-known-yes = Yes, also when somebody sees that they are mine
closing-known-first = Tick below that this is all right, or choose only me.
closing-outcomes-unnamed = What you share stands in the closing report without your name. Who knows the group well can sometimes guess whose line it is. A line in another language than that of the network stands out there. You also find it in your learning journal. You can take it back later on your Home.
closing-outcomes-saved-me = What you wrote is read only by you.
closing-outcomes-saved-network = What you wrote comes in the closing report without your name.
closing-outcomes-saved-everyone = What you wrote comes in the closing report without your name, and goes on to who comes after you.
closing-outcomes-none = You have not written anything here.

closing-report-title = Closing report
closing-report-form = I make a closing report of { $network }: the figures of the end questions, and what people shared about what it brought.
closing-report-closes = The end questions are open up to and including { $day }. If you make the report now, they close at once. After that nobody can fill them in or change them. You can also wait.
closing-report-seen = You see the report yourself first. It only comes in the channel when you say so.
closing-report-submit = Make the report
closing-report-coming = The report comes in your messages. There you can post it in the channel.
closing-report = Closing report of { $network }
closing-report-days = From { $starts } up to and including { $ends }.
closing-report-too-few = Of the end questions I show nothing: that takes at least { $least } answers.
closing-report-answered = { $people } people answered the end questions
closing-report-reading = 1 is fully disagree, 5 is fully agree. The figures are rounded, so that nobody can be recognised.
closing-report-results = What it brought
closing-report-more = { $more ->
    [one] There is one more line. It does not fit here any more.
   *[other] There are { $more } more lines. They do not fit here any more.
  }
closing-report-note = The lines are of people who shared them themselves. Whose they are, and who filled in anything, stands nowhere. Who knows the group well can sometimes guess whose line it is.
closing-result-changed = What changed for somebody
closing-result-plan = Plans
closing-result-agreement = Agreements
closing-result-routine = New routines and ways of working
closing-result-awareness = Awareness
closing-result-product = Made
closing-result-structure = Fixed places and structures
closing-line = { $statement } On average { $mean } and { $band }. { $kind ->
    [warm] That went well.
    [warm-divided] A high figure, but not everybody saw it so.
    [lukewarm] That went fairly well.
   *[cold] That needed attention.
  }
closing-line-shares = { $statement } On average { $mean } and { $band }. { $kind ->
    [warm] That went well.
    [warm-divided] A high figure, but not everybody saw it so.
    [lukewarm] That went fairly well.
   *[cold] That needed attention.
  } { $agree } agree, { $disagree } disagree.
closing-preview-mark = This is the report as it comes in the channel. Only you see this message.
closing-preview-note = If somebody takes something back, it goes from here too.
closing-posted = The report now comes in the channel.
closing-posted-again = The report is in the channel already. It is up to date again.
closing-elsewhere = There is another network in this channel now. The report cannot be posted there any more.

closing-pack-title = Hand-over
closing-pack-name = hand-over
closing-pack-file = Hand-over { $network }
closing-pack-coming = The hand-over comes in your messages.
closing-pack-here = Here is the hand-over of { $network }, for who comes after you: a PDF to print, and a file to copy text from. It only holds what people left for that, and what was published already.
closing-pack-paper = The PDF has the same words as the text file.
closing-pack-made = Made on { $day }. It only holds what people themselves pass on to next groups.
closing-pack-purpose = What this network was for
closing-pack-practice = An initiative
closing-pack-figures = The end questions
closing-pack-thermometer = The thermometer
closing-pack-eyes = Read this with three questions
closing-pack-room = Room for your answer
closing-eye-struck = What struck me?
closing-eye-lesson = What is the general lesson?
closing-eye-mine = What does it mean for my situation?
