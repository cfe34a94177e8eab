### Home and help

home-title = Your Leerkring
home-networks = Your networks:
home-no-networks = You are not in a network yet. Your facilitator can invite you. Would you like to start one? Type /leerkring start in a channel.
home-participant = { $network }: you take part
home-facilitator = { $network }: you facilitate
home-question = This question is waiting, for whenever it suits you:
home-no-question = There is no open question for you now.
home-stopped = You are taking a break. I send nothing until you continue.
home-private = Only you can see this page.
button-home-answer = Answer

help-title = How it works
help-how = I help your group learn between meetings. Once a week I ask you two short questions.
help-answer = Type your answer as an ordinary message, or choose the form. If you edit or delete a message, your answer changes with it. For a shared or older answer I may ask first.
help-words = You can always type: skip, back, later, pause, continue, stop, my data, erase me.
help-private = You choose for each answer who reads it. I tell nobody who does or does not answer.
help-thermometer = The thermometer is anonymous. The result comes only after closing, and only with five or more answers.
help-stop = You may stop at any time, without explaining.
