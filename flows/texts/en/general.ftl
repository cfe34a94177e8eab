### Words that come back everywhere

language-nl = Dutch
language-en = English
somebody = somebody

form-save = Save
form-close = Close
form-done = Done
form-back = Back
form-missing = Please fill this in.

button-help = Help
button-unknown = This button is from an older version and no longer does anything. Type help to see what you can do now.

refused-title = Not possible now
stranger-refused = I belong to another workspace, so I cannot keep anything of yours here. Ask the network's facilitator whether you can join as a guest.
withdrawn = There is nothing here any more.
greeting = Hello. I ask my questions in a private message, not in a channel. Type /leerkring to see what you can do here.

failed-title = Something went wrong
failed = Something went wrong on my side, not on yours. Please try again later. Does it keep happening? Give your facilitator this number: { $reference }.
failed-typed = This is what you filled in. Copy it, so that nothing is lost.
failed-message = I could not save your message. It is still here, above. Please send it again later. Number for your facilitator: { $reference }.

unknown-leerkring = I do not know that one. Type /leerkring for the menu, or put one word behind it: start, invite, people, change, rest, meeting, round, settings, rules or help.
unknown-thermometer = I do not know that one. Type /thermometer help to see what can be done here: start, plan, practise, close, the result and how it went.
form-cancel = Cancel
form-too-late = That took a little too long, so the form did not open. Please press again.
moment-in = { $moment } ({ $city } time)
language = en
