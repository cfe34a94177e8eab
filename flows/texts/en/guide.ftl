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
journal-until = What only you can read, I keep until { $day }. So keep this file yourself if you want to have it.
journal-empty = You have not written anything to me in { $network } yet. As soon as you have, you can ask for your learning journal here.
journal-file = Learning journal { $network }
journal-name = learning-journal
journal-made = Made on { $day }.
journal-kept = Without a place yet
journal-gone = I have nothing of this network any more.
journal-none = You are not in a network yet. As soon as you have written something, you can ask for your learning journal here.
