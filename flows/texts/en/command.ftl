# What a person can always type; variants stand side by side with a comma.
command-skip = skip
command-back = back, go back
command-later = later
command-stop = stop, i want to stop, unsubscribe, opt out, no more messages, i want no more messages
command-help = help
command-pause = pause
command-resume = resume, continue
command-my-data = my data
command-erase = erase me
command-yes = yes, yes please, ja
command-no = no, no thanks, rather not, nee
command-away = away, i am away, i will be away, on holiday, i am on holiday, on vacation, i am on vacation
command-why = why, why this, why did i get this, why do i get this
command-take-back = take back, take it back, withdraw
# By these I notice that somebody may want to take something back, or to stop; then I ask first. Where … stands, there may be something.
command-resume-phrases = come back, rejoin, join … again, take part again, start again, messages again, changed my mind, back in
command-take-back-phrases = take back my, take it back, take that back, take this back, withdraw my, withdraw it
command-away-phrases = am away, i'm away, be away, away for … week, away for … day, away for … month, away … weeks, off on holiday, be on holiday, am on holiday, i'm on holiday, on holiday for, on holiday from, on holiday next, on vacation for, on vacation from, on vacation next, be on vacation, am on leave, i'm on leave, be on leave, out of office, out of the office
command-stop-phrases = stop … message, stop … question, stop … sending, stop … asking, stop … email, no more message, no more question, no more email, don't … send, do not … send, don't message, do not message, don't want … message, don't want … question, do not want … message, do not want … question, never … message me, never … hear from you, please stop, stop this, stop it, stop contacting, leave me alone, unsubscribe, opt out, want to stop this, want to stop with this, want to stop these, remove me, take me off
