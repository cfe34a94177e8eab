### Wat mensen onderweg helpt: hun eigen dagboek, en lijsten voor wie begeleidt

button-guide-journal = Mijn leerdagboek
journal-title = Mijn leerdagboek
journal-home = Alles wat je schreef, op volgorde en met de dagen erbij. Om te bewaren of te printen.
journal-about = Je krijgt alles wat je mij schreef in een netwerk: op volgorde, met de dag en met de vraag van toen. Het komt als PDF om te printen, en als tekstbestand in Markdown om verder mee te werken.
journal-yours = Het is van jou. Alleen jij krijgt het, en er staat niets in van anderen.
journal-which = Van welk netwerk?
journal-send = Stuur het mij
journal-here = Hier is je leerdagboek van { $network }. De twee bestanden bevatten hetzelfde: een PDF om te printen, en een tekst in Markdown om verder mee te werken.
journal-paper = De PDF heeft dezelfde woorden als het tekstbestand, met de dagen als kopjes.
journal-over = Dit netwerk is afgelopen op { $day }. Je dagboek blijft van jou.
journal-until = Wat alleen jij kunt lezen, bewaar ik tot { $day }. Bewaar dit bestand dus zelf als je het wilt houden.
journal-empty = Je schreef mij nog niets in { $network }. Zodra dat zo is, kun je hier je leerdagboek vragen.
journal-file = Leerdagboek { $network }
journal-name = leerdagboek
journal-made = Gemaakt op { $day }.
journal-kept = Nog zonder plek
journal-gone = Van dit netwerk heb ik niets meer.
journal-none = Je doet nog niet mee aan een netwerk. Zodra je iets schreef, kun je hier je leerdagboek vragen.
