### Actions: a small step before the next time

action-new-title = New action
action-new = What would you like to do before the next time? People who choose a moment for it do it more often.
action-careful = Please write no names or room numbers, and nothing by which anybody recognises another person.
action-network = In which network?
action-when = If this happens …
action-when-hint = May stay empty. For example: the Monday meeting begins.
action-then = … I will do this
action-then-hint = For example: I first ask what went well.
action-due = By which day?
action-due-hint = On that day or after it, I ask once how it went.
action-due-wrong = Choose a day from today on, and within a year.
action-readers = Who may read this action?
action-readers-hint = Others only see the action, and never how it went. You can always take it back.
action-readers-me = Only me
action-readers-group = My group, with my name
action-readers-network = Everybody in { $network }, with my name
action-hint-short = This is short. Will you still know later what exactly you meant to do? You can add to it or save it as it is.
action-hint-vague = What exactly are you going to do? With a verb in it, such as call, ask or join, it is easier to do. You can add to it or save it as it is.
action-hint-twice = This action is among your open actions already. You can change it or save it as it is.
action-kept-new = Saved. This action stands on Home. From { $day } on I ask about it once, with your weekly question.
action-kept-careful = Could anybody recognise a client, resident or colleague in it? Then please change your action with the button.
action-kept-recognisable = There seems to be something in it that makes a person recognisable, such as a name, number or address. Would you please change your action with the button?
action-no-network = Actions belong to a network, and you take part in none now. What you wrote stays yours: type my data.
action-gone = This action is no longer there.
action-if-then = If { $when }: { $then }
action-due-on = For { $day }

action-asked =
    { $count ->
        [one] This is what you wanted to do. How did it go? Not done is an answer too.
       *[other] These are things you wanted to do. How did it go? Not done is an answer too.
    }
button-action-tell = Tell how it went
button-action-tell-of = Tell: { $what }
button-action-new = New action

action-tell-title = How did it go?
action-how = How did it go?
action-how-done = Done
action-how-half = Half
action-how-not = Not
action-how-changed = It became something else
action-how-stuck = I am stuck, or want to change something
action-noticed = What did you notice?
action-noticed-hint = May stay empty. Write no names of others.
action-tell-note = Only you can read what you tell here. Facilitators do not see who has which action.
action-told-before = You have told how this action went already. Once is enough.
action-thanks-done = Well done, thank you. This action is finished.
action-thanks-half = Thank you. Half is a step too.
action-thanks-not = Thank you for telling. No new question about it will come.
action-thanks-changed = Thank you. It went differently, and that is good to know too.

action-further-title = How to go on?
action-further = That is part of it. What suits you best now?
action-way = How would you like to go on?
action-way-day = I choose another day
action-way-smaller = I make it smaller, or write it differently
action-way-peer = I ask somebody to think along
action-way-enough = It is fine like this, I let it go
action-way-help = I ask who facilitates for help
action-step = What is the smallest step? Or how do you write it now?
action-step-hint = Only if you make it smaller or write it differently. One line is enough.
action-step-missing = Write the smallest step here, or how you write it now.
action-kept-carried = Fine. From { $day } on I ask about this action once, with your weekly question.
action-kept-again = Fine. From { $day } on I ask about this action once more, with your weekly question.
action-carried-before = You already chose how to go on with this action. On Home you see how it stands now.
action-planned = Your if-then now also stands among your actions, on Home. From { $day } on I ask about it once, with your weekly question.
button-action-change = Change this action
action-let-go = Fine, this action is off your list. I will not ask about it any more.

action-mine = My actions
action-mine-more =
    { $more ->
        [one] There is one more action for later. It comes here when there is room.
       *[other] There are { $more } more actions for later. They come here when there is room.
    }
action-of-others = This is what others want to do. They chose that you may read it.
action-told =
    { $actions ->
        [one] Of one action it was told how it went.
       *[other] Of { $actions } actions it was told how they went.
    }
action-about = Action in { $network }
action-noticed-about = What you noticed about your action in { $network }
action-read-by-me = Only you can read this.
action-read-by-group = Your group can read this, until you tell how it went.
action-read-by-network = Everybody in { $network } can read this, until you tell how it went.

### Words that alone do not say yet what somebody is going to do

action-words-without-verb = a an and at better communication cooperation faster for good i in information it less meeting meetings more my of on or our some that the this to us very we with
