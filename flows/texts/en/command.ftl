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
command-take-back = take back, take it back, withdraw
# By these I notice that somebody may want to stop; then I ask first.
command-stop-phrases = no more messages, no more questions, stop sending, stop messaging, stop asking, stop this, stop it, unsubscribe, opt out, leave me alone, want to stop, stop contacting, remove me
