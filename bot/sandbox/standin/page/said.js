// What the stand-in says in English, in the page's own language.

import { t } from "./words.js";

const SAID = [
  [/^(.+) did not respond in time\.$/, "late"],
  [/^(\/\S+) failed with the error/, "lateCommand"],
  [/^We had some trouble connecting/, "trouble"],
  [/^Please complete this required field\.$/, "required"],
  [/^Please enter at least (\d+) characters\.$/, "tooShort"],
  [/^Please enter no more than (\d+) characters\.$/, "tooLong"],
  [/^Please enter a number\.$/, "notANumber"],
  [/^Please enter a whole number\.$/, "notWhole"],
  [/^Please enter a number from (\S+) to (\S+)\.$/, "outOfRange"],
  [/^this message is gone$/, "messageGone"],
  [/^this form is closed$/, "formClosed"],
  [/^a form is open/, "closeFirst"],
  [/^the clock only goes forward$/, "onlyForward"],
  [/^the clock is running already$/, "runsAlready"],
  [/^commands do not work in threads$/, "noCommandsInThread"],
  [/^(\/\S*) is not a command here$/, "noCommand"],
  [/^no thermometer is open for them$/, "nothingToFillIn"],
  [/^no thermometer is open here$/, "nothingToPlayTo"],
  [/^there is no '|^there is no "|is there \d+ times$|^nothing is open$| has no form open$/, "buttonChanged"],
];

export function said(words) {
  for (const [pattern, key] of SAID) {
    const found = pattern.exec(words);
    if (found) return t(key, ...found.slice(1));
  }
  return words;
}
